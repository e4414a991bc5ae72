// The clock goes on without a new page.
"use strict";
(() => {
  const shown = document.querySelector("time");
  const separator = shown.textContent.replace(/\d/g, "").charAt(0);
  const tick = () => {
    const parts = { timeZone: "Asia/Tokyo", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    const [hour, minute] = new Date().toLocaleTimeString("en-GB", parts).split(":");
    shown.textContent = shown.textContent.replace(/\d+\D\d+/, `${hour}${separator}${minute}`);
  };
  setInterval(tick, 5000);
})();
