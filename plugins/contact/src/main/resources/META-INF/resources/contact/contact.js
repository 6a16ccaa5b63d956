/*
 * Does the work that shows that a browser sends the message, while somebody writes. Where this cannot run, or the work
 * is not done three seconds after they press the button, the form is sent without, and its sender confirms it by mail.
 */
(() => {
  "use strict";
  const form = document.getElementById("contact");
  if (!form || !window.crypto || !window.crypto.subtle) {
    return;
  }
  const RENEWED_AFTER = 40 * 60 * 1000;
  const PATIENCE = 3000;
  const STRIDE = 64;
  const field = form.elements.namedItem("altcha");
  const status = document.getElementById("contact-wait");
  const encoder = new TextEncoder();
  let work = null;
  let done = 0;
  let sending = false;

  const hex = (buffer) =>
    Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

  const digest = async (task, number) =>
    hex(await crypto.subtle.digest("SHA-256", encoder.encode(task.salt + number)));

  // The page is free again after each stride.
  const find = async (task) => {
    for (let start = 0; start <= task.maxnumber; start += STRIDE) {
      const numbers = Array.from({ length: STRIDE }, (unused, step) => start + step);
      const digests = await Promise.all(numbers.map((number) => digest(task, number)));
      const place = digests.indexOf(task.challenge);
      if (place >= 0) {
        return numbers[place];
      }
    }
    throw new Error("no number");
  };

  const solve = async () => {
    const answer = await fetch(form.dataset.challenge, { cache: "no-store" });
    const task = await answer.json();
    const { algorithm, challenge, salt, signature } = task;
    const number = await find(task);
    field.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    done = Date.now();
  };

  const isFresh = () => field.value !== "" && Date.now() - done < RENEWED_AFTER;

  const begin = () => {
    if (!work) {
      field.value = "";
      work = solve()
        .catch(() => {})
        .finally(() => {
          work = null;
        });
    }
    return work;
  };

  const renew = () => isFresh() || begin();

  form.addEventListener("submit", (event) => {
    if (isFresh()) {
      return;
    }
    event.preventDefault();
    if (!sending) {
      sending = true;
      status.textContent = form.dataset.wait;
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
      Promise.race([begin(), patience]).then(() => form.submit());
    }
  });
  form.addEventListener("focusin", renew);
  setInterval(renew, RENEWED_AFTER / 8);
  // Also a page that the browser kept: what it holds was used.
  addEventListener("pageshow", () => {
    sending = false;
    status.textContent = "";
    begin();
  });
})();
