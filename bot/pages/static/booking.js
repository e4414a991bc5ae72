// The first touch, key or scroll shows that a person looks: programs that follow links do neither.
"use strict";
(() => {
  const address = document.querySelector("[data-seen]").dataset.seen;
  const signs = ["pointerdown", "keydown", "scroll", "touchstart"];
  const tell = () => {
    signs.forEach((sign) => removeEventListener(sign, tell));
    fetch(address, { method: "POST", redirect: "manual", keepalive: true }).catch(() => {});
  };
  signs.forEach((sign) => addEventListener(sign, tell, { passive: true }));
})();
