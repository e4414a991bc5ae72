"""`make pictures`: draws the picture of LINE's menu in each language, for the words of today.

A picture whose words have not changed is left as it is, so that a second run changes nothing.
Give the folder of a site to draw for its sentences. Needs Chromium and the fonts of nine languages.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
from pathlib import Path

from playwright.async_api import Browser, async_playwright

from locales import menu_picture
from locales.catalog import Catalog, shipped
from locales.languages import CALLERS
from tests.browser.conftest import arguments, missing
from tests.browser.watch import FONT, drawn

PAGE = Path(__file__).with_name("menu.html")
# One sign for each of menu_picture.BUTTONS, on a field of 24 by 24.
SIGNS = {
    "book": '<rect x="3" y="5" width="18" height="16" rx="2"/><path d="M3 10h18M8 3v4M16 3v4M9 15h6M12 12v6"/>',
    "bookings": '<rect x="3" y="5" width="18" height="16" rx="2"/><path d="M3 10h18M8 3v4M16 3v4M8 15l3 3 5-5"/>',
    "timetable": '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2.5"/>',
    "help": '<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.2 1-1.2 1.8M12 17h.01"/>',
    "person": '<circle cx="12" cy="8" r="4"/><path d="M4.5 21a7.5 7.5 0 0 1 15 0"/>',
    "language": '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c2.5 2.6 3.8 5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9S9.5 5.6 12 3z"/>',
}
FILL = """([language, cells]) => {
  document.documentElement.lang = language;
  document.body.lang = language;
  const main = document.querySelector("main");
  for (const [sign, words] of cells) {
    const cell = document.createElement("div");
    cell.innerHTML = `<svg viewBox="0 0 24 24">${sign}</svg>`;
    const text = document.createElement("p");
    text.textContent = words;
    cell.append(text);
    main.append(cell);
  }
}"""
SIZES = (84, 76, 68, 60)  # pixels; one for all words of a picture
SIZE = (
    """size => document.querySelectorAll("p").forEach(p => { p.style.fontSize = `${size}px`; })"""
)
# Words that leave their cell would be cut off, or lie over their neighbour's; and they need air.
OVERFLOWING = """() => [...document.querySelectorAll("p")].filter(p => {
  const [cell, words] = [p.parentElement, p].map(e => e.getBoundingClientRect());
  return p.scrollWidth > p.parentElement.clientWidth || words.bottom > cell.bottom - 30;
}).map(p => p.textContent)"""


async def draw(browser: Browser, language: str, words: list[str]) -> bytes:
    """Draw one picture. Raises ValueError where words do not fit, or the font is not theirs."""
    page = await browser.new_page(
        viewport={"width": menu_picture.WIDTH, "height": menu_picture.HEIGHT}
    )
    await page.goto(PAGE.as_uri())
    signs = [SIGNS[name] for name in menu_picture.BUTTONS]
    await page.evaluate(FILL, [language, list(zip(signs, words, strict=True))])
    for size in SIZES:
        await page.evaluate(SIZE, size)
        too_long = await page.evaluate(OVERFLOWING)
        if not too_long:
            break
    else:
        raise ValueError(f"{language}: {too_long} does not fit into its field")
    font = FONT.get(language, "Noto Sans")
    if not any(font in part.fonts for part in await drawn(page)):
        raise ValueError(f"{language} is not drawn with {font}")
    picture = await page.screenshot(type="png")
    await page.close()
    return menu_picture.marked(picture, words)


async def main(site: Path | None) -> None:
    if lacks := missing():
        raise SystemExit(f"pictures need {' and '.join(lacks)}")
    catalog = Catalog.load(shipped(), site)
    folder = shipped() if site is None else site
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=arguments()
        )
        for language in CALLERS:
            words = [catalog.say(key, language) for key in menu_picture.LABELS]
            file = folder / language / menu_picture.FILE
            if file.exists() and menu_picture.drawn_for(file.read_bytes()) == (
                menu_picture.words_hash(words)
            ):
                print(f"{language}: as it was")
                continue
            picture = await draw(browser, language, words)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(picture)
            print(f"{language}: drawn, {len(picture) // 1024} KiB")
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]) / "locales" if sys.argv[1:] else None))
