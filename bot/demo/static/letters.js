// New letters come by themselves; those that are read stay as they are.
"use strict";
(() => {
  const letters = document.getElementById("letters");

  const look = async () => {
    try {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const news = [...page.querySelectorAll("#letters > article")].filter((it) => !document.getElementById(it.id));
      letters.prepend(...news);
      if (news.length) document.getElementById("empty")?.remove();
    } catch {
      // The demo is not running just now.
    }
  };
  setInterval(look, 3000);
})();
