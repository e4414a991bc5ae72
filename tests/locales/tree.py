"""A small tree of sentences in all nine languages, without any problem, to plant some in."""

from __future__ import annotations

from pathlib import Path

from locales.check import check, freeze
from locales.languages import ALL
from schedules.problem import Problem

# language -> agree-label, ask, mail-subject
WORDS = {
    "vi": ("Tôi đồng ý", "Vui lòng nhập lại ngày sinh bằng { -app }.", "Hôm nay"),
    "zh-Hans": ("我同意", "请在 { -app } 中重新输入出生日期。", "今天"),
    "id": ("Saya setuju", "Silakan masukkan lagi tanggal lahir di { -app }.", "Hari ini"),
    "fil": ("Sumasang-ayon ako", "Pakilagay po ulit ang petsa sa { -app }.", "Ngayong araw"),
    "en": ("I agree", "Please enter the date again in { -app }.", "Today"),
    "th": ("ยอมรับ", "กรุณากรอกวันเกิดอีกครั้งใน { -app }", "วันนี้"),
    "km": ("ខ្ញុំយល់ព្រម", "សូមបញ្ចូលថ្ងៃកំណើតម្តងទៀតក្នុង { -app }។", "ថ្ងៃនេះ"),
    "my": ("သဘောတူပါသည်", "{ -app } တွင် မွေးသက္ကရာဇ် ထပ်မံ ထည့်သွင်းပါ။", "ယနေ့"),
    "ja": ("同意します", "{ -app }で生年月日をもう一度入力してください。", "今日"),
}
PRIVATE = {
    "vi": "Chọn nơi riêng tư, không có người khác.",
    "zh-Hans": "请选择周围没有他人的地方。",
    "id": "Pilih tempat pribadi tanpa orang lain.",
    "fil": "Pumili po ng pribadong lugar na walang ibang tao.",
    "en": "Choose a private place with no one else around.",
    "th": "กรุณาเลือกสถานที่ส่วนตัวที่ไม่มีผู้อื่น",
    "km": "សូមជ្រើសរើសកន្លែងឯកជន គ្មានអ្នកដទៃ។",
    "my": "အခြားသူမရှိသည့် သီးသန့်နေရာကို ရွေးပါ။",
    "ja": "ほかの人がいない場所を選んでください。",
}

CHAT = """\
# On the button under the terms.
agree-label = {agree}
ask = {ask}
times =
    {{ $count ->
        [1] {agree}: {{ $when }}
       *[other] {agree}: {{ $count }}, {{ $when }}
    }}
-app = Zoom
"""
MAIL = """\
mail-subject = {subject}, {{ $when }}
call-notice = {subject}, {{ $when }}
call-alt = {subject}
"""
TERMS = """\
+++
title = "{agree}"
version = "1"
effective = 2023-04-12
kind = "retold"
status = "reference translation"
official = {{ title = "規約", date = 2023-04-12, link = "https://www.otit.go.jp/" }}
+++

## summary · {subject}

- {private}

## notice · {subject}

{private}

## 1 · {agree}

1. {private}
2. {agree}
"""


def plant(root: Path) -> Path:
    """Write the clean tree under `root` and return its locales folder."""
    folder = root / "locales"
    for language in ALL:
        agree, ask, subject = WORDS[language]
        words = {"agree": agree, "ask": ask, "subject": subject, "private": PRIVATE[language]}
        home = folder / language
        (home / "terms").mkdir(parents=True)
        write(home / "chat.ftl", CHAT.format(**words))
        write(home / "mail.ftl", MAIL.format(**words))
        write(home / "terms" / "otit.md", TERMS.format(**words))
        write(home / "unsafe-words.txt", "# never on a lock screen\n")
    freeze(folder)
    return folder


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def swap(path: Path, old: str, new: str) -> None:
    """Put `new` where `old` stands, once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
    write(path, text.replace(old, new))


def append(path: Path, text: str) -> None:
    write(path, path.read_text(encoding="utf-8") + text)


def everywhere(folder: Path, text: str) -> None:
    """Add the same lines to every language's chat.ftl, at its line 9."""
    for language in ALL:
        append(folder / language / "chat.ftl", text)


def found(folder: Path, site: Path | None = None) -> list[tuple[str, int, str]]:
    """Return the problems as (file, line, what)."""
    return [(p.file, p.line, p.what) for p in problems(folder, site)]


def problems(folder: Path, site: Path | None = None) -> list[Problem]:
    listed = check(folder, site)
    assert all(problem.right for problem in listed)
    return listed
