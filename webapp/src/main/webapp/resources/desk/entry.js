/*
 * The screen of an entry. What is typed is kept on the server while one types, or in this browser where that cannot be
 * done; it is offered again until it is saved. Comments and links are handled without leaving the text.
 */
"use strict";
{
  const form = document.querySelector("form.entry");
  const say = (name) => document.body.dataset[name] || name;
  const locale = new URLSearchParams(location.search).get("locale") || "";
  const here = "innoplaces:" + location.pathname + "?" + locale;
  const SAVED = ["saved", "published", "scheduled", "asked"];
  const REST = 900;

  /* ---------- Nothing typed is lost ---------- */

  const status = document.getElementById("kept");
  let timer = 0;
  let busy = null;
  let again = false;
  let sent = false;

  const tell = (text) => status && (status.textContent = text);

  /** Everything in the form that is not of the moment. */
  function fields() {
    return [...new FormData(form)].filter(([name]) => !["token", "jakarta.faces.ViewState", "entry"].includes(name));
  }

  function keepHere(text) {
    try {
      localStorage.setItem(here, JSON.stringify(fields()));
      tell(text);
    } catch {
      tell(say("keptNot"));
    }
  }

  const forgetHere = () => localStorage.removeItem(here);

  function send(values, more) {
    const body = new URLSearchParams([...values, ["token", form.elements.token.value]]);
    const query = locale ? "?locale=" + encodeURIComponent(locale) : "";
    return fetch(location.pathname + "/keep" + query, { method: "POST", body, ...more });
  }

  async function keep() {
    const answer = await send(fields());
    if (answer.ok) {
      const kept = await answer.json();
      form.elements.window.value = kept.window;
      forgetHere();
      tell(`${say("kept")} ${kept.told}`);
    } else if (answer.status === 422) {
      keepHere(`${say("keptNot")} ${(await answer.json()).problem}`);
    } else {
      keepHere(say(answer.status === 401 || answer.status === 403 ? "keptOut" : "keptHere"));
    }
  }

  /** One after the other, so that an older text never comes last. */
  function keepNow() {
    window.clearTimeout(timer);
    timer = 0;
    if (busy) {
      again = true;
      return;
    }
    busy = keep()
      .catch(() => keepHere(say("keptHere")))
      .finally(() => {
        busy = null;
        if (again && !sent) {
          again = false;
          keepNow();
        }
      });
  }

  function keepSoon() {
    if (sent) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(keepNow, REST);
  }

  /** What this browser kept goes to the server first, so that there is one place to look for it. */
  async function bringBack() {
    const kept = localStorage.getItem(here);
    if (!kept || form.elements.dirty) return;
    const answer = await send(JSON.parse(kept)).catch(() => null);
    if (answer && answer.ok) {
      forgetHere();
      await renew(await page(location.href), ["unsaved"]);
    }
  }

  function leaveNothingBehind() {
    if (!timer || sent) return;
    keepHere("");
    // Without a window of its own the text would be kept twice.
    if (form.elements.window.value) send(fields(), { keepalive: true }).catch(() => {});
  }

  /** A text that is being kept while it is saved would be offered again as not saved. */
  function onSubmit(event) {
    sent = true;
    window.clearTimeout(timer);
    if (busy) {
      event.preventDefault();
      const submitter = event.submitter;
      busy.finally(() => form.requestSubmit(submitter));
    }
  }

  if (form && form.elements.window && form.querySelector("#save")) {
    const done = new URLSearchParams(location.search).get("done");
    if (SAVED.includes(done)) forgetHere();
    bringBack();
    const own = (event) => (!event.target.form || event.target.form === form) && keepSoon();
    form.addEventListener("input", own);
    form.addEventListener("change", own);
    document.addEventListener("desk:typed", keepSoon);
    form.addEventListener("submit", onSubmit);
    window.addEventListener("pagehide", leaveNothingBehind);
    window.addEventListener("pageshow", () => (sent = false));
    window.addEventListener("online", keepSoon);
  }

  /* ---------- Comments and links, without leaving the text ---------- */

  const LIVE = { say: "talk", answer: "talk", settle: "talk", reopen: "talk", share: "share", end: "share" };

  async function page(address, more) {
    const answer = await fetch(address, more);
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  /** Puts parts of another page in place of those of this one; false when it has no such parts. */
  function renew(other, ids) {
    for (const id of ids) {
      const fresh = other.getElementById(id);
      if (!fresh) return false;
      document.getElementById(id).replaceWith(document.adoptNode(fresh));
    }
    return true;
  }

  function tellProblems(other, place) {
    document.querySelectorAll(".problems").forEach((old) => old.remove());
    const problems = other.querySelector(".problems");
    if (problems) {
      place.prepend(document.adoptNode(problems));
      place.querySelector(".problems").focus();
    }
    return Boolean(problems);
  }

  const deeds = document.getElementById("deeds");
  deeds?.addEventListener("submit", async (event) => {
    const button = event.submitter;
    const id = LIVE[button?.value.split(":")[0]];
    if (!id) return;
    event.preventDefault();
    const body = new URLSearchParams([...new FormData(deeds), [button.name, button.value]]);
    const other = await page(deeds.action, { method: "POST", body }).catch(() => null);
    if (other && other.querySelector(".problems")) {
      tellProblems(other, document.getElementById(id));
    } else if (other && renew(other, id === "share" ? ["share"] : ["talk"])) {
      const place = document.getElementById(id);
      const link = place.querySelector(".secret");
      if (id === "share") place.querySelector("details").open = true;
      if (link) getSelection().selectAllChildren(link);
      (id === "share" ? place.querySelector("summary") : place).focus();
    } else {
      // Signed out, or offline: the browser shows what there is to show.
      const verb = document.createElement("input");
      verb.type = "hidden";
      verb.name = button.name;
      verb.value = button.value;
      deeds.append(verb);
      deeds.submit();
    }
  });
}
