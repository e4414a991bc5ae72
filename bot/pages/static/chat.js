// The web chat with JavaScript: forms go without leaving the page, answers come over one stream.
// Without this file everything works too, a page at a time.
"use strict";
(() => {
  const log = document.getElementById("log");
  const notice = document.getElementById("notice");
  const lock = document.getElementById("lock");
  const { events, log: again, offline } = document.body.dataset;
  let last = Number(document.body.dataset.last);
  let waiting = false; // for the first message that answers what was just said
  let edited = null; // the message that the next one takes the place of, as in Telegram
  let source = null;

  const tell = (html, isText = true) => {
    notice[isText ? "textContent" : "innerHTML"] = html;
    notice.hidden = !html;
  };

  const add = (html) => {
    const box = document.createElement("template");
    box.innerHTML = html;
    for (const item of [...box.content.children]) {
      last = Math.max(last, Number(item.dataset.id));
      if (document.getElementById(item.id)) continue;
      const had = log.contains(document.activeElement);
      const end = log.lastElementChild?.getBoundingClientRect().top ?? 0;
      if (edited) edited.replaceWith(item);
      else log.append(item);
      edited = null;
      if (lock) lock.textContent = item.dataset.lock;
      if (waiting) {
        item.scrollIntoView({ block: "start" });
        if (had || document.activeElement === document.body) item.focus({ preventScroll: true });
      } else if (end < innerHeight) item.scrollIntoView({ block: "nearest" }); // the end was in sight
      waiting = false;
    }
  };

  const ended = (html) => {
    source.close();
    log.replaceChildren();
    document.querySelector("footer").hidden = true;
    tell(html, false);
  };

  const listen = () => {
    source = new EventSource(`${events}&after=${last}`);
    source.onmessage = (event) => add(event.data);
    source.addEventListener("clear", () => log.replaceChildren());
    source.addEventListener("reload", (event) => {
      history.replaceState(null, "", `#${event.data}`); // the page in the new language begins there
      location.reload();
    });
    source.addEventListener("end", (event) => ended(event.data));
  };

  const catchUp = async () => {
    if (source.readyState === EventSource.OPEN) return;
    try {
      const answer = await fetch(`${again}&after=${last}`, { headers: { "X-Chat": "1" } });
      if (answer.ok) add(await answer.text());
    } catch {
      // The next round tries again.
    }
  };

  const echo = (words, near) => {
    const mine = document.createElement("p");
    mine.className = "own";
    mine.textContent = words;
    if (words) near.append(mine);
    return mine;
  };

  const mark = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  const send = async (form, button) => {
    const field = (name) => form.elements.namedItem(name);
    const body = new FormData(form);
    if (button.name) body.append(button.name, button.value);
    const typed = field("text") || field("date");
    const isOurs = document.body.classList.contains("look-web");
    const mine = echo(typed ? typed.value : isOurs ? button.textContent : "", log);
    mine.scrollIntoView({ block: "nearest" });
    edited = typed || !document.body.classList.contains("look-telegram") ? null : form.closest("article");
    waiting = true;
    form.dataset.sending = "1";
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Chat": "1" } });
      if (answer.status === 409) return location.reload();
      tell(answer.status === 204 ? "" : await answer.text());
      if (answer.status === 204) {
        field("id").value = mark();
        if (field("text")) field("text").value = "";
      } else mine.remove();
    } catch {
      mine.remove(); // The same id goes out with the next try, so nothing is said twice.
      tell(offline);
    }
    delete form.dataset.sending;
    return catchUp();
  };

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form.say") || !event.submitter) return;
    event.preventDefault();
    if (!event.target.dataset.sending) send(event.target, event.submitter);
  });
  // A date field stands empty, so that no date is sent that nobody chose; its button opens it.
  document.addEventListener("invalid", (event) => event.target.type === "date" && event.target.showPicker?.(), true);
  document.getElementById("hide").addEventListener("click", (event) => {
    event.preventDefault();
    source.close();
    document.body.replaceChildren();
    location.replace(event.currentTarget.href);
  });
  history.scrollRestoration = "manual";
  const begin = document.getElementById(location.hash.slice(1)) || log.lastElementChild;
  if (begin) begin.scrollIntoView({ block: "start" });
  history.replaceState(null, "", location.pathname + location.search);
  listen();
  setInterval(catchUp, 8000);
})();
