"use strict";
// Shows the grading while somebody types. Without script the button does the same: both ask the server, nothing is judged here.
(() => {
  const form = document.getElementById("studie");
  const result = document.getElementById("ergebnis");
  if (!form || !result || !window.fetch) return;
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    const number = ++asked;
    try {
      const answer = await fetch(form.dataset.result, { method: "POST", body: new FormData(form), credentials: "same-origin" });
      const html = await answer.text();
      if (answer.ok && number === asked) result.innerHTML = html;
    } catch {
      // Offline: the last grading stays, and the button still works.
    }
  };
  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, 600);
  });
})();
