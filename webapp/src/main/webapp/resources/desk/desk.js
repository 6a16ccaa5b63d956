/*
 * Makes the desk's forms more comfortable; every form works without it, but for adding to lists.
 * Lists: adds, moves and removes items. Rich text: an editor in place of the markup.
 */
"use strict";

const words = (name) => document.body.dataset[name] || name;

/** Tells whoever keeps what is typed; what a script changes fires no event of its own. */
const typed = () => document.dispatchEvent(new Event("desk:typed"));

/* ---------- Lists ---------- */

/** What may only be read needs none of them. */
const showTools = (root) => root.querySelectorAll("[data-add], [data-move], [data-remove], [data-fold]").forEach((b) => (b.hidden = b.matches(":disabled")));

let added = 0;

function rename(fragment, from, to) {
  const inside = (node) => {
    for (const name of ["name", "data-item", "data-pointer", "value"]) {
      const old = node.getAttribute?.(name);
      if (name === "value" ? old === "NEW" && node.name === from.slice(0, -4) : old?.startsWith(from)) {
        node.setAttribute(name, name === "value" ? to.slice(from.length - 3) : to + old.slice(from.length));
      }
    }
    for (const name of ["id", "for", "aria-describedby"]) {
      const old = node.getAttribute?.(name);
      if (old) node.setAttribute(name, old.replace("-NEW", "-" + to.slice(from.length - 3)));
    }
    if (node.tagName === "TEMPLATE") node.content.querySelectorAll("*").forEach(inside);
  };
  fragment.querySelectorAll("*").forEach(inside);
}

function add(button) {
  const list = button.closest(".list");
  const template = [...list.children].find((c) => c.tagName === "TEMPLATE" && c.dataset.kind === button.dataset.add);
  const fragment = template.content.cloneNode(true);
  const pointer = list.dataset.pointer;
  added += 1;
  rename(fragment, pointer + "/NEW", pointer + "/n" + Date.now() + added);
  const item = fragment.querySelector(".item");
  showTools(fragment);
  list.querySelector(":scope > .items").append(fragment);
  item.querySelectorAll("textarea.rich").forEach(richText);
  item.querySelectorAll("select[data-filter]").forEach(filtered);
  (item.querySelector(".ql-editor, input:not([type=hidden]), textarea, select") || item.querySelector(".item-name")).focus();
}

function move(button) {
  const item = button.closest(".item");
  const other = button.dataset.move === "up" ? item.previousElementSibling : item.nextElementSibling;
  if (!other) return;
  if (button.dataset.move === "up") other.before(item);
  else other.after(item);
  button.focus();
}

function remove(button) {
  const item = button.closest(".item");
  const next = item.nextElementSibling || item.previousElementSibling;
  const list = item.closest(".list");
  item.remove();
  (next ? next.querySelector(".item-name") : list.querySelector("[data-add]")).focus();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-add], [data-move], [data-remove]");
  if (!button) return;
  if (button.dataset.add !== undefined) add(button);
  else if (button.dataset.move) move(button);
  else remove(button);
  typed();
});

/* ---------- Looking for one of many choices ---------- */

const MANY = 15;

/** A long list of entries gets a field above it; what does not hold its words is not offered. */
function filtered(select) {
  if (select.options.length <= MANY || select.matches(":disabled")) return;
  const field = document.createElement("input");
  field.type = "search";
  field.className = "choice-filter";
  field.placeholder = field.ariaLabel = select.dataset.filter;
  field.addEventListener("input", (event) => {
    event.stopPropagation();
    const words = field.value.toLocaleLowerCase().split(/\s+/);
    for (const option of select.options) {
      const text = option.textContent.toLocaleLowerCase();
      option.hidden = option.value !== "" && !option.selected && !words.every((word) => text.includes(word));
    }
    for (const group of select.querySelectorAll("optgroup")) group.hidden = [...group.children].every((option) => option.hidden);
  });
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  select.before(field);
}

/* ---------- Folding blocks, and leading to what is wrong ---------- */

document.addEventListener("click", (event) => {
  const fold = event.target.closest("[data-fold]");
  if (fold) {
    const blocks = [...fold.closest(".list").querySelectorAll("details.fold")];
    const open = blocks.every((block) => !block.open);
    blocks.forEach((block) => (block.open = open));
    const next = fold.dataset.fold;
    fold.dataset.fold = fold.textContent;
    fold.textContent = next;
  }
  const link = event.target.closest(".problems a[href^='#']");
  const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (place) {
    for (let details = place.closest("details"); details; details = details.parentElement.closest("details")) details.open = true;
    const control = place.matches("input, select, textarea") ? place : place.querySelector(".ql-editor, input:not([type=hidden]), select, textarea");
    event.preventDefault();
    place.scrollIntoView({ block: "center" });
    control?.focus({ preventScroll: true });
  }
});

/* ---------- Rich text ---------- */

const TOOLS = [
  ["bold", "bold", true],
  ["italic", "italic", true],
  ["heading", "header", 2],
  ["subheading", "header", 3],
  ["bullets", "list", "bullet"],
  ["numbers", "list", "ordered"],
  ["quote", "blockquote", true],
  ["link", "link", null],
];

function richText(area) {
  if (typeof Quill === "undefined") return;
  const tools = document.createElement("div");
  const place = document.createElement("div");
  tools.className = "rich-tools";
  tools.setAttribute("role", "toolbar");
  tools.setAttribute("aria-label", area.dataset.label);
  place.className = "rich-text";
  area.before(tools, place);
  area.hidden = true;
  const quill = new Quill(place, {
    // A tab leads on to the next control, as everywhere else.
    modules: { toolbar: false, keyboard: { bindings: { tab: { key: "Tab", handler: () => true } } } },
    formats: ["bold", "italic", "header", "list", "blockquote", "link"],
    readOnly: area.matches(":disabled"),
  });
  quill.setContents(contentOf(quill, area.value), "silent");
  quill.root.setAttribute("role", "textbox");
  quill.root.setAttribute("aria-multiline", "true");
  quill.root.setAttribute("aria-label", area.dataset.label);
  document.querySelector(`label[for="${CSS.escape(area.id)}"]`)?.addEventListener("click", () => quill.focus());
  if (!quill.isEnabled()) {
    quill.root.setAttribute("aria-readonly", "true");
    tools.remove();
    return;
  }
  tools.append(...TOOLS.map((tool) => toolButton(quill, tool)));
  quill.on("text-change", (change, old, source) => {
    if (source !== "user" && source !== "api") return;
    // A non-breaking space only where the author wrote one.
    area.value = quill.getSemanticHTML().replaceAll("&nbsp;", " ");
    typed();
  });
  quill.on("editor-change", () => showPressed(quill, tools));
}

/** The editor takes every space but the widest for a plain one; French needs the narrow one that does not break. */
function contentOf(quill, html) {
  const delta = quill.clipboard.convert({ html: html.replaceAll("\u202f", "\ue02f") });
  for (const op of delta.ops) {
    if (typeof op.insert === "string") op.insert = op.insert.replaceAll("\ue02f", "\u202f");
  }
  return delta;
}

function toolButton(quill, [name, format, value]) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = words(name);
  button.dataset.format = format;
  button.dataset.value = value;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    quill.focus();
    if (format === "link") {
      const address = window.prompt(words("ask"), quill.getFormat().link || "https://");
      if (address !== null) quill.format("link", address === "" || address === "https://" ? false : address, "user");
    } else {
      quill.format(format, isOn(quill, format, value) ? false : value, "user");
    }
  });
  return button;
}

const isOn = (quill, format, value) => {
  const now = quill.getFormat()[format];
  return value === null ? Boolean(now) : now === value;
};

function showPressed(quill, tools) {
  if (!quill.hasFocus()) return;
  const formats = quill.getFormat();
  for (const button of tools.children) {
    const now = formats[button.dataset.format];
    const value = button.dataset.value;
    button.setAttribute("aria-pressed", String(value === "null" ? Boolean(now) : String(now) === value));
  }
}

/* ---------- Colours: a swatch that can be opened, beside the number ---------- */

function swatch(input) {
  const colour = document.createElement("input");
  colour.type = "color";
  colour.setAttribute("aria-label", input.dataset.label);
  const show = () => {
    if (/^#[0-9a-f]{6}$/i.test(input.value)) colour.value = input.value;
  };
  colour.addEventListener("input", () => (input.value = colour.value.toUpperCase()));
  input.addEventListener("input", show);
  show();
  input.after(colour);
}

document.querySelectorAll("input.colour").forEach(swatch);

/* ---------- Lists of entries: choose all of a page ---------- */

const bulk = document.querySelector("#bulk");
const pickAll = document.querySelector("#pick-all");

function tellPicked() {
  const boxes = [...bulk.querySelectorAll("[name=entry]")];
  const picked = boxes.filter((box) => box.checked).length;
  pickAll.checked = picked === boxes.length;
  pickAll.indeterminate = picked > 0 && picked < boxes.length;
  document.querySelector("#picked").textContent = picked === 0 ? "" : `${picked} ${words("picked")}`;
}

if (bulk && pickAll) {
  pickAll.hidden = false;
  pickAll.addEventListener("change", () => {
    bulk.querySelectorAll("[name=entry]").forEach((box) => (box.checked = pickAll.checked));
    tellPicked();
  });
  bulk.addEventListener("change", (event) => event.target.name === "entry" && tellPicked());
  window.addEventListener("pageshow", tellPicked);
}

/* ---------- The menu: unfolded where there is room ---------- */

const menu = document.querySelector(".fold-menu");
if (menu && !CSS.supports("selector(details::details-content)")) {
  const wide = window.matchMedia("(min-width: 62rem)");
  const unfold = () => (menu.open = wide.matches);
  wide.addEventListener("change", unfold);
  unfold();
}

showTools(document);
document.querySelectorAll("textarea.rich").forEach(richText);
document.querySelectorAll("select[data-filter]").forEach(filtered);
document.querySelector(".problems")?.focus();
