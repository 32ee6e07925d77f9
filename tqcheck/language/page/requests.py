"""Requests to the reader on the page around an article: to share, to click, to read on, to subscribe."""

import re
from collections.abc import Mapping
from typing import NamedTuple


class _Request(NamedTuple):
    line: str
    """The pattern of a line left over from a page."""
    words: str
    """The pattern of words by which a source or a counterpart asks the same, in any language."""


_REQUESTS: Mapping[str, _Request] = {
    "advertisement": _Request(
        r"advertisement|sponsored content|Anzeige|Publicité|Publicidad",
        r"advertis|sponsor|anzeige|werbung|publicit|publicidad|anuncio|patrocinad|реклам|спонсор|广告|廣告|赞助|広告"
        r"|スポンサー|광고|협찬|إعلان|برعاية",
    ),
    "share": _Request(
        r"share (?:this (?:article|story|post)|on (?:facebook|twitter|whatsapp|wechat|x))",
        r"\bshare\b|teilen|partage[rz]|compart[ai]|поделит|分享|シェア|共有|공유|شارك|مشاركة",
    ),
    "click": _Request(
        r"click here to \w+[^\n]{0,60}|点击(?:查看|阅读|进入)[^\n]{0,60}",
        r"click|klick|tippen|clique|ha(?:ga|z) clic|pulsa|pulse|нажм|щ[её]лкн|кликн|点击|點擊|點選|单击|單擊"
        r"|クリック|タップ|클릭|누르|انقر|اضغط",
    ),
    "read on": _Request(
        r"(?:read (?:more|also|next)|related (?:articles?|stories|news)) ?[:：][^\n]{0,150}"
        r"|Lesen Sie auch ?:[^\n]{0,150}|Mehr zum Thema ?:[^\n]{0,150}|Lire aussi ?:[^\n]{0,150}"
        r"|Lea también ?:[^\n]{0,150}|Читайте также ?:[^\n]{0,150}|اقرأ أيضا ?:[^\n]{0,150}"
        r"|関連記事[:：]?[^\n]{0,60}|(?:原标题[:：]|相关阅读[:：]?)[^\n]{0,60}",
        r"read (?:more|also|next)|related|lesen sie|mehr zum|weiterlesen|lire (?:aussi|la suite)|à lire|\blea\b"
        r"|leer más|читайте|подробнее|相关|相關|阅读|閱讀|原标题|関連|続きを読む|관련|더 보기|اقرأ|ذات صلة",
    ),
    "subscribe": _Request(
        r"(?:subscribe|sign up) (?:to|for) our [^\n]{0,60}",
        r"subscri|sign up|abonn|anmeld|inscri|suscr|подпи|订阅|訂閱|注册|登録|購読|구독|가입|اشترك|سجل",
    ),
    "scan": _Request(
        r"scan the qr code[^\n]{0,60}|(?:扫描?二维码|扫一扫)[^\n]{0,60}",
        r"\bscan|\bqr\b|escan|сканир|扫描|掃描|扫一扫|二维码|二維碼|スキャン|読み取|스캔|امسح",
    ),
    "cookies": _Request(r"accept all cookies", r"cookie|クッキー|쿠키|ملفات تعريف"),
}  # fmt: skip

REQUEST_LINES = "|".join(request.line for request in _REQUESTS.values())
"""The pattern of all lines with requests that a page puts around an article."""
_LONGEST_LINE = 200
_WORDS = {name: re.compile(request.words, re.I) for name, request in _REQUESTS.items()}


def requests_in(text: str) -> set[str]:
    """The names of the requests that a text makes in any language, in lines of up to 200 code points."""
    lines = [line for line in text.splitlines() if len(line) <= _LONGEST_LINE]
    return {name for name, words in _WORDS.items() if any(map(words.search, lines))}
