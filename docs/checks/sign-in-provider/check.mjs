// Signs in at the desk of a running instance through oidc-provider, as a browser does. See README.md.
import assert from "node:assert/strict";
import Provider from "oidc-provider";

const site = process.argv[2] ?? "http://localhost:8080";
const email = process.argv[3] ?? "operator@lab.example";
const port = 9172;
const issuer = `http://localhost:${port}`;
const back = `${site}/desk/sign-in/provider/return`;

const people = {
  operator: { email, email_verified: true, name: "Operator" },
  stranger: { email: "stranger@elsewhere.example", email_verified: true },
  impostor: { email, email_verified: false },
};

const provider = new Provider(issuer, {
  clients: [{ client_id: "desk", client_secret: "a secret that only these two know", redirect_uris: [back] }],
  pkce: { required: () => true },
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "locale"] },
  features: { devInteractions: { enabled: true } },
  findAccount: (context, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
});
const server = provider.listen(port, "127.0.0.1");

/** A browser without a screen: keeps cookies by host and follows nothing by itself. */
class Browser {
  jars = new Map();

  async go(address, form) {
    const url = new URL(address);
    const jar = this.jars.get(url.host) ?? new Map();
    this.jars.set(url.host, jar);
    const cookie = [...jar].filter(([, c]) => url.pathname.startsWith(c.path)).map(([name, c]) => `${name}=${c.value}`).join("; ");
    const answer = await fetch(url, {
      method: form ? "POST" : "GET",
      body: form && new URLSearchParams(form),
      headers: { cookie, "accept-language": "en" },
      redirect: "manual",
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair, ...rest] = line.split(";").map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf("="));
      const value = pair.slice(pair.indexOf("=") + 1);
      const path = rest.find((part) => /^path=/i.test(part))?.slice(5) ?? "/";
      if (value === "" || rest.some((part) => /^max-age=0$/i.test(part))) jar.delete(name);
      else jar.set(name, { value, path });
    }
    const to = answer.headers.get("location");
    return { status: answer.status, text: await answer.text(), to: to && new URL(to, url).href, at: url.href };
  }

  /** Follows redirects until a page comes, or an address that begins so. */
  async follow(address, until = "never") {
    let answer = await this.go(address);
    while (answer.to && !answer.to.startsWith(until)) answer = await this.go(answer.to);
    return answer;
  }
}

/** Goes to the provider, says who one is, agrees; gives the address that leads back. */
async function cameBack(browser, login, abort = false) {
  const begun = await browser.go(`${site}/desk/sign-in/provider?to=%2Fdesk%2Fcontent%2Fthemes`);
  assert.match(begun.to, /code_challenge_method=S256/);
  let page = await browser.follow(begun.to, back);
  if (abort) return (await browser.follow(`${page.at}/abort`, back)).to;
  for (const form of [{ prompt: "login", login, password: "x" }, { prompt: "consent" }]) {
    if (page.to) break;
    const sent = await browser.go(page.at, form);
    page = sent.to.startsWith(back) ? sent : await browser.follow(sent.to, back);
  }
  return page.to;
}

const refusal = (answer) => new URL(answer.to).searchParams.get("refused");
let passed = 0;
let failed = 0;

async function check(what, work) {
  try {
    console.log(`ok      ${what}\n        ${await work()}`);
    passed++;
  } catch (problem) {
    console.log(`failed  ${what}\n        ${problem.message}`);
    failed++;
  }
}

await check("somebody with an account comes to the page that was wanted", async () => {
  const browser = new Browser();
  const answer = await browser.go(await cameBack(browser, "operator"));
  assert.equal(answer.to, `${site}/desk/content/themes`);
  const page = await browser.go(answer.to);
  assert.equal(page.status, 200);
  return "the e-mail address was not in the ID token and was asked for";
});
await check("an answer is taken once", async () => {
  const browser = new Browser();
  const address = await cameBack(browser, "operator");
  const cookie = new Map(browser.jars.get(new URL(site).host));
  await browser.go(address);
  browser.jars.set(new URL(site).host, cookie);
  return refusal(await browser.go(address));
});
await check("an answer of another browser is refused", async () => {
  const address = await cameBack(new Browser(), "operator");
  const why = refusal(await new Browser().go(address));
  assert.equal(why, "strange");
  return why;
});
await check("a code that was begun elsewhere is refused by the provider, for its verifier is another", async () => {
  const stolen = new URL(await cameBack(new Browser(), "operator")).searchParams.get("code");
  const browser = new Browser();
  const mine = new URL(await cameBack(browser, "operator"));
  mine.searchParams.set("code", stolen);
  const why = refusal(await browser.go(mine.href));
  assert.equal(why, "untrusted");
  return why;
});
await check("an answer that names another issuer is refused", async () => {
  const browser = new Browser();
  const mine = new URL(await cameBack(browser, "operator"));
  assert.equal(mine.searchParams.get("iss"), issuer);
  mine.searchParams.set("iss", "https://elsewhere.example");
  const why = refusal(await browser.go(mine.href));
  assert.equal(why, "untrusted");
  return why;
});
await check("a stranger and an address that is not verified stay outside", async () => {
  const stranger = new Browser();
  const impostor = new Browser();
  const reasons = [
    refusal(await stranger.go(await cameBack(stranger, "stranger"))),
    refusal(await impostor.go(await cameBack(impostor, "impostor"))),
  ];
  assert.deepEqual(reasons, ["no_account", "unverified"]);
  return reasons.join(", ");
});
await check("who says no at the provider is told so", async () => {
  const browser = new Browser();
  const why = refusal(await browser.go(await cameBack(browser, "operator", true)));
  assert.equal(why, "cancelled");
  return why;
});

console.log(`${passed} passed, ${failed} failed`);
server.close();
process.exit(failed === 0 ? 0 : 1);
