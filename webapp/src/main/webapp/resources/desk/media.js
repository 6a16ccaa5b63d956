/*
 * Makes work with media more comfortable; all of it works without: files are sent one by one and tell how far they are,
 * a picture is chosen by looking at it, the point that every cut must show is put on the picture.
 */
"use strict";

{
  const make = (name, properties = {}, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  /* ---------- Sending files ---------- */

  /** Sends one file; the answer is what the desk says of it, with problems when it was refused. */
  function sendFile(file, token, onProgress) {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open("POST", "/desk/files?filename=" + encodeURIComponent(file.name));
      request.setRequestHeader("X-Form-Token", token);
      request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
      request.responseType = "json";
      request.upload.addEventListener("progress", (event) => onProgress(event.loaded / Math.max(1, event.total)));
      request.addEventListener("load", () => resolve(request.response || { problems: null }));
      request.addEventListener("error", () => resolve({ problems: null }));
      request.send(file);
    });
  }

  function uploads(form) {
    const words = form.dataset;
    const chosen = form.querySelector("input[type=file]");
    const list = form.querySelector(".sending");
    const status = form.querySelector(".upload-status");
    const largest = Number(words.largest);
    let queue = Promise.resolve();
    let left = 0;
    let failed = 0;

    async function one(file, line) {
      const bar = make("progress", { max: 1, value: 0 });
      bar.setAttribute("aria-label", file.name);
      const told = make("span", { className: "facts", textContent: words.sending });
      line.querySelector(".facts").replaceWith(bar, told);
      const answer =
        file.size > largest
          ? { problems: [words.tooLarge] }
          : await sendFile(file, form.elements.token.value, (part) => (bar.value = part));
      bar.remove();
      if (answer.id) {
        told.replaceWith(make("a", { href: answer.path, textContent: words.describe }));
        if (answer.thumbnail) line.prepend(make("img", { src: answer.thumbnail, alt: "" }));
      } else {
        failed += 1;
        told.className = "wrong";
        told.textContent = (answer.problems || [words.failed]).join(" ");
      }
      left -= 1;
      tell();
    }

    function tell() {
      if (left > 0) status.textContent = words.waiting + " " + left;
      else if (failed === 0) location.assign("/desk/content/media?done=uploaded");
      else status.replaceChildren(words.ready + " ", make("a", { href: "/desk/content/media", textContent: words.reload }));
    }

    function take(files) {
      for (const file of files) {
        const line = make("li", {}, make("strong", { textContent: file.name }), " ", make("span", { className: "facts", textContent: "…" }));
        list.append(line);
        left += 1;
        queue = queue.then(() => one(file, line));
      }
      tell();
      chosen.value = "";
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      take(chosen.files);
    });
    form.querySelector(".drop-hint").hidden = false;
    const holdsFiles = (event) => [...event.dataTransfer.types].includes("Files");
    document.addEventListener("dragover", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      form.classList.add("over");
    });
    document.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) form.classList.remove("over");
    });
    document.addEventListener("drop", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      form.classList.remove("over");
      take(event.dataTransfer.files);
    });
  }

  /* ---------- The point that every cut shows ---------- */

  const CUTS = [
    ["card", 3, 2],
    ["square", 1, 1],
    ["link", 1200, 630],
  ];

  const inside = (value) => Math.min(1, Math.max(0, value));

  function focalPoint(figure) {
    const picture = figure.querySelector("img");
    const inputs = ["x", "y"].map((axis) => document.getElementById("f-focalPoint-" + axis));
    if (inputs.some((input) => !input)) return;
    const words = figure.dataset;
    const dot = make("button", { type: "button", className: "dot" });
    const stage = make("div", { className: "stage" });
    const hint = make("figcaption", { className: "hint", textContent: words.hint });
    const previews = make("div", { className: "cuts" });
    const told = make("span", { className: "unseen" });
    told.setAttribute("role", "status");
    picture.replaceWith(stage);
    stage.append(picture, dot);
    figure.append(hint, told, previews);
    const cuts = CUTS.map(([name, width, height]) => {
      const shown = make("img", { src: picture.src, alt: "", className: name });
      previews.append(make("figure", {}, shown, make("figcaption", { className: "hint", textContent: words[name] })));
      return { shown, ratio: width / height };
    });

    const read = () => inputs.map((input) => (input.value.trim() === "" ? 0.5 : inside(Number(input.value.replace(",", ".")) || 0)));

    function show() {
      const [x, y] = read();
      dot.style.left = x * 100 + "%";
      dot.style.top = y * 100 + "%";
      const at = words.at.replace("{0}", Math.round(x * 100)).replace("{1}", Math.round(y * 100));
      dot.setAttribute("aria-label", words.button + " " + at);
      const whole = picture.naturalWidth / picture.naturalHeight || 1;
      for (const { shown, ratio } of cuts) {
        // What is cut away lies on one axis only; the cut is centred on the point as far as it can be.
        const along = (point, part) => (part >= 1 ? 50 : inside((point - part / 2) / (1 - part)) * 100);
        shown.style.objectPosition = along(x, ratio / whole) + "% " + along(y, whole / ratio) + "%";
      }
      return at;
    }

    function put(x, y) {
      [x, y].forEach((value, axis) => (inputs[axis].value = String(Math.round(inside(value) * 100) / 100)));
      inputs[0].dispatchEvent(new Event("input", { bubbles: true }));
      told.textContent = show();
    }

    function putAt(event) {
      const box = picture.getBoundingClientRect();
      put((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    }

    stage.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      stage.setPointerCapture(event.pointerId);
      putAt(event);
      dot.focus({ preventScroll: true });
    });
    stage.addEventListener("pointermove", (event) => {
      if (stage.hasPointerCapture(event.pointerId)) putAt(event);
    });
    const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    dot.addEventListener("keydown", (event) => {
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      const [x, y] = read();
      const width = event.shiftKey ? 0.1 : 0.01;
      put(x + step[0] * width, y + step[1] * width);
    });
    inputs.forEach((input) => input.addEventListener("input", show));
    picture.addEventListener("load", show);
    show();
  }

  /* ---------- Choosing a picture ---------- */

  let dialog = null;
  let choosing = null;

  function openPicker(pick) {
    choosing = pick;
    if (!dialog) dialog = newDialog(pick.dataset);
    dialog.showModal();
    load("/desk/picker", "input[type=search]");
  }

  function newDialog(words) {
    const title = make("h2", { id: "picker-title", textContent: words.title });
    const close = make("button", { type: "button", className: "quiet", textContent: "×" });
    close.setAttribute("aria-label", words.close);
    const made = make("dialog", { className: "picker" }, make("div", { className: "picker-head" }, title, close));
    made.setAttribute("aria-labelledby", "picker-title");
    if (words.token) made.append(uploadInPlace(words));
    made.append(make("div", { className: "picker-body" }));
    close.addEventListener("click", () => made.close());
    made.addEventListener("click", (event) => {
      const tile = event.target.closest("[data-choose]");
      const page = event.target.closest(".pages a");
      if (tile) choose(tile.dataset.choose, tile.dataset.title, tile.dataset.thumbnail);
      if (page) {
        event.preventDefault();
        load(page.getAttribute("href"), "[data-choose]");
      }
    });
    made.addEventListener("submit", (event) => {
      event.preventDefault();
      load("/desk/picker?" + new URLSearchParams(new FormData(event.target)), "input[type=search]");
    });
    made.addEventListener("close", () => choosing?.querySelector("[data-pick]").focus());
    document.body.append(made);
    return made;
  }

  function uploadInPlace(words) {
    const input = make("input", { type: "file", id: "picker-file", accept: "image/*,application/pdf,video/mp4,.svg" });
    const bar = make("progress", { max: 1, value: 0, hidden: true });
    bar.setAttribute("aria-label", words.sending);
    const told = make("p", { className: "wrong" });
    told.setAttribute("role", "status");
    const label = make("label", { htmlFor: "picker-file", textContent: words.upload });
    input.addEventListener("change", async () => {
      const file = input.files[0];
      if (!file) return;
      bar.hidden = false;
      told.textContent = "";
      const answer = await sendFile(file, words.token, (part) => (bar.value = part));
      bar.hidden = true;
      input.value = "";
      if (answer.id) choose(answer.id, answer.title, answer.thumbnail);
      else told.textContent = (answer.problems || [words.failed]).join(" ");
    });
    return make("div", { className: "picker-upload" }, label, input, bar, told);
  }

  async function load(address, focus) {
    const body = dialog.querySelector(".picker-body");
    body.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.getElementById("picked-from");
      if (!found) throw new Error("signed out");
      body.replaceChildren(document.adoptNode(found));
      body.querySelector(focus)?.focus();
    } catch {
      body.replaceChildren(make("p", { className: "wrong", textContent: choosing.dataset.failed }));
    }
    body.removeAttribute("aria-busy");
  }

  function choose(id, title, thumbnail) {
    const select = choosing.querySelector("select");
    if (id && ![...select.options].some((option) => option.value === id)) select.add(new Option(title, id));
    select.value = id;
    show(choosing, title, thumbnail);
    select.dispatchEvent(new Event("input", { bubbles: true }));
    select.dispatchEvent(new Event("change", { bubbles: true }));
    dialog?.open && dialog.close();
  }

  function show(pick, title, thumbnail) {
    const words = pick.dataset;
    const select = pick.querySelector("select");
    const filled = select.value !== "";
    pick.querySelector("img.chosen")?.remove();
    if (filled && thumbnail) pick.querySelector(".picked").prepend(make("img", { className: "chosen", src: thumbnail, alt: "" }));
    pick.querySelector(".picked-name").replaceChildren(
      filled ? make("a", { href: "/desk/content/media/" + select.value, target: "_blank", textContent: title }) : words.none,
    );
    const button = pick.querySelector("[data-pick]");
    button.textContent = filled ? words.change : words.choose;
    button.setAttribute("aria-label", button.textContent + " " + words.label + (filled ? ", " + title : ""));
    pick.querySelector("[data-clear]").hidden = !filled;
  }

  function picker(pick) {
    if (pick.dataset.ready) return;
    pick.dataset.ready = "yes";
    const select = pick.querySelector("select");
    const words = pick.dataset;
    words.none = select.options[0].text;
    const thumbnail = pick.querySelector("img.chosen")?.getAttribute("src") || "";
    const button = make("button", { type: "button", className: "choose" });
    button.dataset.pick = "yes";
    const described = select.getAttribute("aria-describedby");
    if (described) button.setAttribute("aria-describedby", described);
    const clear = make("button", { type: "button", className: "quiet", textContent: words.clear });
    clear.dataset.clear = "yes";
    clear.setAttribute("aria-label", words.clear + " " + words.label);
    const name = make("span", { className: "picked-name" });
    pick.append(make("div", { className: "picked" }, name, make("span", { className: "picked-tools" }, button, clear)));
    select.hidden = true;
    pick.querySelector("label")?.addEventListener("click", () => button.focus());
    button.addEventListener("click", () => openPicker(pick));
    clear.addEventListener("click", () => {
      choosing = pick;
      choose("", "", "");
      button.focus();
    });
    show(pick, select.selectedOptions[0]?.text || "", thumbnail);
  }

  const pickers = (root) => root.querySelectorAll?.(".pick").forEach(picker);

  document.querySelectorAll("form.upload").forEach(uploads);
  document.querySelectorAll("figure.focus").forEach(focalPoint);
  pickers(document);
  // Items that are added to a list bring fields of their own.
  document.querySelectorAll("form.entry").forEach((form) =>
    new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(pickers))).observe(form, {
      childList: true,
      subtree: true,
    }),
  );
}
