// Reads the starter site through kitsu, a JSON:API client from elsewhere, and asserts what comes out.
// Usage: node check.mjs http://localhost:8080
import assert from 'node:assert/strict'
import Kitsu from 'kitsu'

const address = process.argv[2] ?? 'http://localhost:8080'

// The whole configuration. `pluralize` is off because the names of our collections are plural already.
const api = new Kitsu({ baseURL: `${address}/api/content`, pluralize: false })

const checks = {
  async 'a list with includes two levels deep'() {
    const { data, meta } = await api.get('testimonials', {
      params: { locale: 'en', sort: 'position', include: 'person.photograph' }
    })
    assert.equal(data.length, 8)
    assert.equal(meta.total, 8)
    for (const [index, testimonial] of data.entries()) {
      assert.equal(testimonial.type, 'testimonials')
      assert.equal(testimonial.position, index + 1)
      assert.ok(testimonial.headline && testimonial.quote)
      assert.ok(testimonial.person.data.name)
    }
    // Half of them have no photograph; the relationship is there all the same, and leads nowhere.
    const photographs = data.map(({ person }) => person.data.photograph.data).filter(Boolean)
    assert.equal(photographs.length, 4)
    for (const { type, file, alt } of photographs) {
      assert.equal(type, 'media')
      assert.match(file.mediaType, /^image\//)
      assert.ok(alt)
    }
    return `${data.length} testimonials, the first by ${data[0].person.data.name}; ` +
      `${photographs.length} photographs, the first in ${photographs[0].file.name}`
  },

  async 'pages of three, by number, until there is no next one'() {
    const sizes = []
    const seen = new Set()
    let page
    do {
      page = await api.get('testimonials', {
        params: { sort: 'position', page: { size: 3, number: sizes.length + 1 } }
      })
      sizes.push(page.data.length)
      page.data.forEach(({ id }) => seen.add(id))
    } while (page.links.next)
    assert.deepEqual(sizes, [3, 3, 2])
    assert.equal(seen.size, page.meta.total)
    return `pages of ${sizes.join(', ')}; ${seen.size} different entries`
  },

  async 'the same pages, by following the links of the answers'() {
    const seen = []
    let next = `${address}/api/content/testimonials?sort=position&page[size]=3`
    while (next) {
      const { data, links } = await api.request({ url: next, method: 'GET' })
      data.forEach(({ position }) => seen.push(position))
      next = links.next && new URL(links.next, next).href
    }
    assert.deepEqual(seen, [1, 2, 3, 4, 5, 6, 7, 8])
    return `positions ${seen.join(' ')}`
  },

  async 'a filter by comparison, a descending order, and only some fields'() {
    const { data } = await api.get('places', {
      params: {
        filter: { capacity: { gte: 24 } },
        sort: '-capacity,name',
        fields: { places: 'name,capacity' }
      }
    })
    const capacities = data.map(({ capacity }) => capacity)
    assert.ok(data.length > 1)
    assert.ok(capacities.every(capacity => capacity >= 24))
    assert.deepEqual(capacities, [...capacities].sort((a, b) => b - a))
    for (const place of data) assert.equal(place.description, undefined)
    return data.map(({ name, capacity }) => `${name} ${capacity}`).join(', ')
  },

  async 'a filter by a relationship'() {
    const { data: [person] } = await api.get('persons', {
      params: { filter: { name: 'Maëlle Quintric' } }
    })
    const { data } = await api.get('testimonials', {
      params: { filter: { person: person.id }, include: 'person' }
    })
    assert.equal(data.length, 1)
    assert.equal(data[0].person.data.id, person.id)
    return `${data.length} testimonial of ${person.name}`
  },

  async 'one entry by its slug, and the same by its id in the other language'() {
    const { data: english } = await api.get('pages/the-network', { params: { locale: 'en' } })
    const { data: french } = await api.get(`pages/${english.id}`, { params: { locale: 'fr' } })
    assert.equal(french.id, english.id)
    assert.equal(english.meta.locale, 'en')
    assert.equal(french.meta.locale, 'fr')
    assert.notEqual(french.slug, english.slug)
    assert.notEqual(french.title, english.title)
    return `“${english.title}” is “${french.title}”`
  },

  async 'blocks of a page, with everything that they refer to'() {
    const { data: home } = await api.get('pages/home', {
      params: { locale: 'en', include: 'references' }
    })
    assert.equal(home.blocks[0].type, 'hero')
    const image = home.references.data.find(({ id }) => id === home.blocks[0].image.id)
    assert.equal(image.type, 'media')
    assert.ok(image.alt)
    return `${home.blocks.map(({ type }) => type).join(', ')}; ${home.references.data.length} references`
  },

  async 'the bytes of a picture, where its links say'() {
    const { data: [picture] } = await api.get('media', { params: { page: { size: 1 } } })
    const bytes = await fetch(new URL(picture.links.original, address))
    assert.equal(bytes.status, 200)
    assert.equal(bytes.headers.get('content-type'), picture.file.mediaType)
    assert.equal((await bytes.arrayBuffer()).byteLength, picture.file.size)
    return `${picture.file.name}, ${picture.file.size} bytes`
  },

  async 'a mistake is told as errors'() {
    const refusal = await api.get('themes', { params: { sort: 'colour' } }).catch(error => error)
    assert.equal(refusal.response.status, 400)
    assert.equal(refusal.errors[0].code, 'not-sortable')
    assert.equal(refusal.errors[0].source.parameter, 'sort')
    return refusal.errors[0].detail
  }
}

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  try {
    console.log(`ok      ${name}\n        ${await check()}`)
  } catch (problem) {
    failed++
    console.log(`FAILED  ${name}\n        ${problem.message}`)
  }
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
