"""Read an email address: what was meant, what was mistyped, what cannot receive mail.

Nothing is looked up on the network. A likely slip draws a suggestion; where what was typed is
an address too, it stays possible.
"""

import re
import unicodedata

from handlers import words
from handlers.fields import cleaning
from handlers.fields.field import Field, ask_words
from handlers.fields.reading import Reading, refused

LONGEST = 254
LONGEST_LOCAL = 64
LONGEST_ANSWER = 1000

# NTT Docomo and KDDI once gave out addresses with double dots and a dot before the @, against
# the rules of mail; they still work.
DOTTED_CARRIERS = frozenset({"docomo.ne.jp", "ezweb.ne.jp"})

# First label -> the endings under which this provider really gives addresses.
_PROVIDERS = {
    "gmail": "com",
    "yahoo": "com co.jp ne.jp co.id com.vn com.ph co.th com.sg com.hk com.tw com.cn cn com.my"
    " co.in in co.uk co.kr com.au com.br fr de it es ca",
    "hotmail": "com co.jp co.th co.id co.uk com.vn com.au fr de it es",
    "outlook": "com jp co.id co.th com.vn ph my sg kr in com.au com.br fr de es it",
    "live": "com jp cn co.uk com.ph com.my com.sg in hk fr",
    "icloud": "com",
    "msn": "com",
    "aol": "com jp",
    "qq": "com",
    "foxmail": "com",
    "163": "com net",
    "126": "com",
    "139": "com",
    "sina": "com cn com.cn",
    "sohu": "com",
    "protonmail": "com ch",
    "windowslive": "com",
    "rocketmail": "com",
    "docomo": "ne.jp",
    "ezweb": "ne.jp",
    "softbank": "ne.jp",
    "naver": "com",
}
# Real, though a letter away from a bigger one.
_REAL = frozenset(
    [
        "ymail.com",
        "mail.com",
        "email.com",
        "gmx.com",
        "gmx.net",
        "gmx.de",
        "me.com",
        "mac.com",
        "googlemail.com",
        "au.com",
        "fastmail.com",
        "hushmail.com",
        "zmail.com",
        "inmail.com",
        "mymail.com",
        "yeah.net",
        "aliyun.com",
        "188.com",
        "189.cn",
        "21cn.com",
        "tom.com",
        "wo.cn",
        "vip.qq.com",
        "vip.163.com",
        "vip.126.com",
        "vip.sina.com",
        "proton.me",
        "pm.me",
        "zoho.com",
        "yandex.com",
        "mail.ru",
        "hanmail.net",
        "daum.net",
        "i.softbank.jp",
        "vodafone.ne.jp",
        "ymobile.ne.jp",
        "y-mobile.ne.jp",
        "wcm.ne.jp",
        "ybb.ne.jp",
        "uqmobile.jp",
        "rakuten.jp",
        "rakumail.jp",
        "nifty.com",
        "biglobe.ne.jp",
        "fpt.vn",
        "viettel.com.vn",
        "vnn.vn",
        "telkom.net",
        "tuta.com",
        "hey.com",
        "gmail.ru",
        "ymail.ne.jp",
        "cloud.com",
        "hotmale.com",
        "yaho.com",
    ]
) - {"gmail.ru", "cloud.com", "hotmale.com", "yaho.com", "ymail.ne.jp"}
_KNOWN = frozenset(
    f"{label}.{ending}" for label, endings in _PROVIDERS.items() for ending in endings.split()
)
_GOOD = _KNOWN | _REAL
_UNDOTTED = {good.replace(".", ""): good for good in sorted(_KNOWN)}
# Endings that no top-level domain has, and what was meant.
_ENDING_SLIPS = dict.fromkeys(
    [
        "con",
        "cmo",
        "comm",
        "ocm",
        "vom",
        "xom",
        "cpm",
        "c0m",
        "cim",
        "coom",
        "con.",
        "comn",
        "ccom",
        "som",
        "dom",
        "clm",
        "con1",
        "copm",
    ],
    "com",
) | dict.fromkeys(("nte", "ner", "bet", "nett"), "net")

_EDGES = re.compile(r"^[\s\"'“”‘’「」『』(\[]+|[\s\"'“”‘’「」『』)\],、.;:!]+$")
_PREFIX = re.compile(
    r"^(?:e-?\s?mail|mail|gmail|メールアドレス|メール|邮箱|电子邮箱|郵箱|邮件"
    r"|địa chỉ email|dia chi email|alamat email|email address|my email|อีเมล|อีเมล์|អ៊ីមែល|အီးမေးလ်)\s*(?:is|:|=|：)\s*",
    re.IGNORECASE,
)
_DISPLAY_NAME = re.compile(r"^[^<>]*<\s*([^<>]*)\s*>$", re.DOTALL)
_WRONG_AT = re.compile(
    r"\s*(?:\((?:at|a)\)|\[at\]|\{at\}|\sat\s|[#*&!\"$%＃﹫ⓐ])\s*", re.IGNORECASE
)
_LINK = re.compile(r"^[a-z]+://|^www\.[^@]*$|^[\w.-]+\.[a-z]{2,}/", re.IGNORECASE)
_LOCAL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+")
_NONE_SAID = re.compile(
    r"\b(?:no|none|nothing|without|dont|don't|do not|haven't|khong|ko|k|chua|tidak|tdk|gak|ga"
    r"|nggak|belum|tak|wala|walang|hindi|wla)\b"
    r".*(?:\b(?:e-?mail|mail|address|have|co|punya|ada|ako|dia chi|gmail)\b|$)"
    r"|没有|沒有|没|无|無|不会用|ない|無し|なし|ありません|持って(?:い)?ません|ไม่มี|គ្មាន|អត់មាន|មិនមាន|មិនទាន់មាន|မရှိ"
)


def read(text: str) -> Reading:
    """Read a typed email address.

    `value` is the address to store; with outcome `suggest`, `other` is the suggestion, and
    `values["address"]` holds what was typed where that is a valid address as well.
    """
    bare = _bare(text)
    key = _not_an_attempt(bare)
    if key:
        return refused(key)
    address, problem = _checked(bare)
    suggestion = _meant(bare)
    if suggestion and suggestion != address:
        return _suggest(suggestion, address)
    if address:
        return Reading("accept", address)
    return refused(problem)


def _bare(text: str) -> str:
    """Take the address out of what people paste around it."""
    typed = cleaning.without_unseen(cleaning.folded(text[: LONGEST_ANSWER * 2]))
    typed = typed.replace("。", ".").replace("｡", ".").strip()
    before = None
    while before != typed:
        before = typed
        named = _DISPLAY_NAME.match(typed)
        typed = _EDGES.sub("", named[1] if named else typed)
        typed = _PREFIX.sub("", typed)
        if typed[:7].casefold() == "mailto:":
            typed = typed[7:].partition("?")[0]
    return typed


def _not_an_attempt(typed: str) -> str:
    """Name the key for an answer that is no attempt at an address, or nothing."""
    if not typed:
        return "email-empty"
    if len(typed) > LONGEST_ANSWER:
        return "email-too-long"
    if any(mark in typed for mark in "\n\r\v\f\x85\u2028\u2029"):
        return "email-line-break"
    if _LINK.match(typed):
        return "email-link"
    if "@" not in typed and _says_none(typed):
        return "email-none"
    return ""


def _says_none(typed: str) -> bool:
    plain = cleaning.without_latin_marks(typed.casefold()).replace("’", "'")
    if _NONE_SAID.search(plain) and not _WRONG_AT.search(typed):
        return True
    languages = ("vi", "zh-Hans", "id", "fil", "th", "km", "my", "ja")
    return any(words.read(typed, language).outcome == "no" for language in languages)


def _checked(typed: str) -> tuple[str | None, str]:
    """Give the address in its stored form, or None and the key of what is wrong with it."""
    from email_validator import (  # noqa: PLC0415 a fiftieth of every start, for the first address
        EmailNotValidError,
        validate_email,
    )

    local, at, domain = typed.rpartition("@")
    problem = _shape_problem(local, at, domain)
    if problem:
        return None, problem
    asked = local
    if domain.casefold() in DOTTED_CARRIERS:
        asked = re.sub(r"\.{2,}", ".", local).removesuffix(".")
    try:
        checked = validate_email(f"{asked}@{domain}", check_deliverability=False)
    except (EmailNotValidError, UnicodeError):
        return None, "email-domain"
    host = (checked.ascii_domain or "").lower()
    if len(host.rpartition(".")[2]) < 2:
        return None, "email-ending"
    return f"{local}@{host}", ""


def _shape_problem(local: str, at: str, domain: str) -> str:
    """Name the key of what is wrong with the two sides of the @, or nothing."""
    if not at:
        return "email-no-at"
    if not local:
        return "email-no-name"
    if not domain:
        return "email-no-domain"
    if "@" in local:
        return "email-two-ats"
    if any(char.isspace() for char in local + domain):
        return "email-spaces"
    if not local.isascii():
        letters = all(c.isascii() or unicodedata.category(c)[0] in "LMN" for c in local)
        return "email-letters" if letters else "email-characters"
    if not _LOCAL.fullmatch(local):
        return "email-characters"
    carrier = domain.casefold() in DOTTED_CARRIERS
    if local.startswith(".") or (not carrier and (local.endswith(".") or ".." in local)):
        return "email-dots"
    if len(local) > LONGEST_LOCAL or len(f"{local}@{domain}") > LONGEST:
        return "email-too-long"
    if ".." in domain or domain.startswith("."):
        return "email-dots"
    return "" if "." in domain else "email-ending"


def _meant(typed: str) -> str | None:
    """Give the address that was probably meant, where it differs from what was typed."""
    mended = typed
    if "@" not in mended:
        if len(_WRONG_AT.findall(mended)) != 1:
            return None
        mended = _WRONG_AT.sub("@", mended)
    if mended.count("@") != 1:
        return None
    local, domain = (_tightened(side.strip()) for side in mended.split("@"))
    if local.casefold().startswith("www."):
        local = local[4:]
    if local.startswith(".") or _has_odd_letters(local):
        return None
    local = cleaning.ascii_digits(cleaning.without_latin_marks(local)).replace(",", ".")
    domain = _meant_domain(domain)
    if f"{local}@{domain}" == typed:
        return None
    return _checked(f"{local}@{domain}")[0]


def _tightened(side: str) -> str:
    """Drop spaces beside dots; others may stand for a missing letter, so they stay."""
    return re.sub(r"\s*([.,])\s*", r"\1", side)


def _has_odd_letters(local: str) -> bool:
    plain = cleaning.ascii_digits(cleaning.without_latin_marks(local))
    return not plain.isascii() or " " in plain


def _meant_domain(typed: str) -> str:
    domain = typed.casefold().replace(",", ".").replace(";", ".")
    domain = domain.removeprefix("www.")
    plain = cleaning.without_latin_marks(domain)
    if " " in plain:
        joined = [plain.replace(" ", ""), plain.replace(" ", ".")]
        plain = next((_nearest(way) for way in joined if _nearest(way) in _GOOD), plain)
    near = _nearest(plain)
    return near if near in _GOOD or plain == domain else domain


def _nearest(domain: str) -> str:
    """Give the provider's domain that was meant; any other domain comes back as it is."""
    if domain in _GOOD:
        return domain
    label, _, ending = domain.partition(".")
    if domain in _UNDOTTED:
        return _UNDOTTED[domain]
    provider = _provider(label)
    if provider is None:
        top = domain.rpartition(".")
        if top[1] and top[2] in _ENDING_SLIPS:
            return f"{top[0]}.{_ENDING_SLIPS[top[2]]}"
        return domain
    return f"{provider}.{_meant_ending(provider, ending)}"


def _provider(label: str) -> str | None:
    if label in _PROVIDERS:
        return label
    # A slip in qq or 163 is somebody else's name as likely as not; long names are not.
    near = [
        name
        for name in _PROVIDERS
        if len(name) >= 5
        and abs(len(label) - len(name)) <= 2
        and f"{label}.com" not in _REAL
        and len(set(name) - set(label)) <= 2  # quicker to see, and each needs a slip of its own
        and cleaning.slips(label, name) <= (1 if len(name) < 7 else 2)
    ]
    return min(near, key=lambda name: cleaning.slips(label, name)) if near else None


def _meant_ending(provider: str, ending: str) -> str:
    endings = _PROVIDERS[provider].split()
    if ending in endings or len(endings) == 1:
        return ending if ending in endings else endings[0]
    country = ending.rpartition(".")[2]
    of_country = [real for real in endings if real.rpartition(".")[2] == country != "com"]
    if of_country:
        return of_country[0]
    near = [real for real in endings if len(ending) > 2 and cleaning.slips(ending, real) <= 1]
    return near[0] if near else endings[0]


def _suggest(suggestion: str, typed: str | None) -> Reading:
    if typed is None:
        return Reading(
            "suggest", None, suggestion, "email-suggest-only", {"suggestion": suggestion}
        )
    values = {"suggestion": suggestion, "address": typed}
    return Reading("suggest", None, suggestion, "email-suggest", values)


def _masked(value: str, language: str) -> str:
    """Show the first letter and the domain, where slips happen: a chat can be read by others."""
    local, _, domain = value.rpartition("@")
    return f"{local[:1]}•••@{domain}"


FIELD = Field(
    name="email",
    ask=ask_words("email-ask"),
    read=lambda text, language, today: read(text),
    show=_masked,
)
