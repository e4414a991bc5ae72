// The clock, which goes on without a new page, and "Hide", which turns any page into it at once.
"use strict";
(() => {
  const tick = () => {
    const shown = document.querySelector(".clock time");
    if (!shown) return;
    const parts = { timeZone: "Asia/Tokyo", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    const [hour, minute] = new Date().toLocaleTimeString("en-GB", parts).split(":");
    shown.textContent = shown.textContent.replace(/\d+(\D)\d+/, `${hour}$1${minute}`);
  };

  // Nothing is waited for: the words go first, then the server is told to forget this browser.
  const hide = async (address) => {
    document.dispatchEvent(new Event("hide"));
    const face = document.getElementById("face").content;
    document.title = face.querySelector("h1").textContent;
    document.body.replaceChildren(face);
    for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
    scrollTo(0, 0);
    history.replaceState(null, "", "/p/clock");
    tick();
    for (;;) {
      try {
        await fetch(address, { method: "POST", redirect: "manual", keepalive: true });
        return location.replace("/p/clock"); // a new page, with nothing of the old one in memory
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 2000));
      }
    }
  };

  document.addEventListener("submit", (event) => {
    if (event.target.id !== "hide") return;
    event.preventDefault();
    hide(event.target.action);
  });
  setInterval(tick, 5000);
})();
