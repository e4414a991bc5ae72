// The web chat with JavaScript: forms go without leaving the page, answers come over one stream.
// Without this file everything works too, a page at a time.
"use strict";
(() => {
  const BEAT = 40000; // milliseconds; a stream that is silent for longer is dead, it beats every 15 s
  const PATIENCE = 20000;
  const CHOOSE = ".answers button, .grid button, .pick input";
  const page = document.body.dataset;
  const byId = (id) => document.getElementById(id);
  const jobs = new Map(); // form -> what it is sending
  let line = Promise.resolve(); // one after the other, in the order of pressing
  let last = 0;
  let heard = 0;
  let waiting = false; // for the first message that answers what was just said
  let answered = 0; // when; what follows at once belongs to it, and leaves its beginning in sight
  let edited = null; // the message that the next one takes the place of, as in Telegram
  let source = null;
  let over = false; // hidden, or ended
  let renewing = false;

  const tell = (html, isText = true) => {
    const notice = byId("notice");
    notice[isText ? "textContent" : "innerHTML"] = html;
    notice.hidden = !html;
    if (html) notice.scrollIntoView({ block: "nearest" });
  };

  const show = (item, focus) => {
    item?.scrollIntoView({ block: "start" });
    if (focus) item?.focus({ preventScroll: true });
  };

  const add = (html) => {
    const [log, lock, words] = [byId("log"), byId("lock"), byId("words")];
    const box = document.createElement("template");
    box.innerHTML = html;
    for (const item of [...box.content.children]) {
      last = Math.max(last, Number(item.dataset.id));
      if (byId(item.id)) continue;
      const active = document.activeElement;
      // Whoever types goes on typing, unless there is something to choose and nothing half written.
      const free = active === words
        ? item.querySelector(CHOOSE) && (!words.value || jobs.has(words.form))
        : log.contains(active) || active === document.body;
      const end = log.lastElementChild?.getBoundingClientRect().top ?? 0;
      if (edited) edited.replaceWith(item);
      else log.append(item);
      edited = null;
      if (lock) lock.textContent = item.dataset.lock;
      if (waiting) {
        show(item, free);
        answered = Date.now();
      } else if (end < innerHeight && Date.now() - answered > 2000) {
        item.scrollIntoView({ block: "nearest" }); // the end was in sight
      }
      waiting = false;
    }
  };

  const stop = () => {
    over = true;
    source.close();
  };

  const ended = (html) => {
    stop();
    byId("log").replaceChildren();
    document.querySelector("footer").hidden = true;
    tell(html, false);
  };

  // Ask once. Throws for a line that is cut or too slow, and for a house that is just busy.
  const ask = async (address, options) => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const answer = await fetch(address, { ...options, headers: { "X-Chat": "1" }, signal: patience.signal });
      const text = await answer.text();
      const isOurs = answer.headers.get("Content-Type")?.startsWith("text/plain");
      if (answer.status >= 500) throw Object.assign(new Error(), { words: isOurs && text });
      return { status: answer.status, text };
    } finally {
      clearTimeout(timer);
    }
  };

  const listen = () => {
    source?.close();
    heard = Date.now();
    source = new EventSource(`/chat/events?${page.query}&after=${last}`);
    const on = (name, act) => source.addEventListener(name, (event) => {
      heard = Date.now();
      act?.(event.data);
    });
    on("message", add);
    on("beat");
    on("anew", renew);
    on("end", ended);
  };

  // Put the page of now in the place of this one: in another language, or another caller's.
  const renew = async (at) => {
    if (renewing || over) return;
    renewing = true;
    source.close();
    try {
      const answer = await ask(location.pathname + location.search);
      if (answer.status !== 200) return tell(answer.text);
      const fresh = new DOMParser().parseFromString(answer.text, "text/html");
      const [typed, inWords] = [byId("words").value, document.activeElement === byId("words")];
      document.documentElement.lang = fresh.documentElement.lang;
      document.title = fresh.title;
      Object.assign(page, fresh.body.dataset);
      document.body.replaceChildren(...fresh.body.childNodes);
      byId("words").value = typed;
      waiting = false;
      begin(at, !inWords);
      if (inWords) byId("words").focus({ preventScroll: true });
    } catch {
      tell(page.offline); // the next round tries again, since the stream is closed
    } finally {
      renewing = false;
    }
  };

  const begin = (at, focus) => {
    last = Number(page.last);
    const log = byId("log");
    show(byId(at) || (log.children.length > 1 ? log.lastElementChild : null), focus);
    listen();
  };

  const catchUp = async (sure) => {
    if (over || renewing) return;
    if (source.readyState === EventSource.CLOSED || Date.now() - heard > BEAT) listen();
    else if (sure !== true && source.readyState === EventSource.OPEN) return;
    try {
      const answer = await ask(`/chat/log?${page.query}&after=${last}`);
      if (over || renewing) return;
      if (answer.status === 200) add(answer.text);
      else if (answer.status === 205) renew();
      else if (answer.status === 410) ended(answer.text);
    } catch {
      // The next round tries again.
    }
  };

  const mark = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  // The same body with the same id, until the desk has it: what arrived twice counts once.
  const deliver = async (form, job) => {
    for (let seconds = 1; !over; seconds = Math.min(2 * seconds, 15)) {
      const body = job.body;
      job.again = null;
      waiting = true;
      try {
        const answer = await ask(form.action, { method: "POST", body, keepalive: true });
        if (over) return;
        jobs.delete(form);
        if (answer.status === 409) return renew();
        tell(answer.status === 204 ? "" : answer.text);
        if (answer.status !== 204) return job.mine.remove();
        job.mine.classList.remove("unsent");
        for (const name of ["id", "text"]) {
          const field = (form.isConnected ? form : byId("words").form).elements.namedItem(name);
          if (field?.value === body.get(name)) field.value = name === "id" ? mark() : "";
        }
        setTimeout(() => waiting && catchUp(true), 2500); // a stream may be dead and not know it
        return catchUp();
      } catch (trouble) {
        if (over) return;
        job.mine.classList.add("unsent");
        tell(trouble.words || page.offline);
        await new Promise((resolve) => {
          job.again = resolve;
          setTimeout(resolve, seconds * 1000);
        });
      }
    }
  };

  const send = (form, button) => {
    const before = jobs.get(form);
    if (before && !before.again) return; // it is on its way
    const body = new FormData(form);
    if (button.name) body.append(button.name, button.value);
    const isOurs = document.body.classList.contains("look-web");
    const words = body.get("text") ?? body.get("date") ?? (isOurs ? button.textContent : "");
    const job = before || { mine: document.createElement("p") };
    job.body = body;
    job.mine.className = "own";
    job.mine.textContent = words;
    if (before) return job.again(); // it waits for the line: try at once, with the words of now
    if (words) byId("log").append(job.mine);
    job.mine.scrollIntoView({ block: "nearest" });
    const isEdit = !body.has("text") && document.body.classList.contains("look-telegram");
    edited = isEdit ? form.closest("article") : null;
    jobs.set(form, job);
    line = line.then(() => deliver(form, job));
  };

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form.say") || !event.submitter) return;
    event.preventDefault();
    send(event.target, event.submitter);
  });
  // A date field stands empty, so that no date is sent that nobody chose; its button opens it.
  document.addEventListener("invalid", (event) => event.target.type === "date" && event.target.showPicker?.(), true);
  document.addEventListener("hide", stop);
  addEventListener("online", () => {
    jobs.forEach((job) => job.again?.());
    catchUp();
  });
  document.addEventListener("visibilitychange", () => document.hidden || catchUp());
  // What a browser keeps of a page that was left is empty, and is drawn anew when it is shown again.
  addEventListener("pagehide", () => {
    stop();
    document.body.replaceChildren();
  });
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  history.scrollRestoration = "manual";
  const at = location.hash.slice(1);
  history.replaceState(null, "", location.pathname + location.search);
  begin(at);
  setInterval(catchUp, 8000);
})();
