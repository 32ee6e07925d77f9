"""What scraping, templating and publishing systems leave behind in a text."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Leftover(NamedTuple):
    """A stretch that is no part of the article."""

    start: int
    end: int
    kind: str
    prose: bool
    """Whether it is words (a byline, a credit) rather than code."""


_TAGS = (
    "a|abbr|article|aside|audio|b|big|blockquote|body|br|button|canvas|center|cite|code|col|dd|del|dfn|div|dl|dt|em|embed"
    "|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link"
    "|main|mark|meta|nav|nobr|noscript|object|ol|option|p|param|picture|pre|q|ref|s|samp|script|section|select|small"
    "|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var"
    "|video|wbr|unk|pad|eos|bos"
)
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATE = (
    rf"(?:\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}}|\d{{1,2}}[-./]\d{{1,2}}[-./]\d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日|\d{{4}}년 ?\d{{1,2}}월 ?\d{{1,2}}일)"
    r"(?:[ T,]+\d{1,2}:\d{2}(?::\d{2})?)?"
)
_EDITORS = (
    r"editor[ -]in[ -]charge|(?:responsible|managing|web|duty|copy|assistant) editor|edited by|责任编辑|責任編輯|责编|責編"
    r"|verantwortlicher redakteur|redaktion|secrétaire de rédaction|éditeur responsable|editor responsable|редактор"
    r"|المحرر|담당 ?기자|編集者"
)
_PICTURES = r"(?:image|photo|picture|video|file photo|featured image|cover image)s?"

_CODE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("a comment of a web page", re.compile(r"(?:<!--|(?:^|(?<=\s))!--)[^\n]{0,400}?--+>|<!--|-->|<!\[CDATA\[|\]\]>|<!DOCTYPE[^>\n]{0,200}>", re.I | re.M)),
    (
        "a piece of a web page's program",
        re.compile(
            r"\b(?:gtag|fbq|ga|_hmt\.push|googletag\.cmd\.push|dataLayer\.push|adsbygoogle[^\n]{0,40}?push|document\.write|"
            r"document\.getElementById|addEventListener)\s*\([^\n]{0,300}\)?;?|\bwindow\.[A-Za-z_]\w*\s*=[^\n]{0,200}|"
            r"\bfunction\s*\w*\s*\([\w, ]{0,60}\)\s*\{|\bvar\s+_?\w+\s*=[^\n]{0,200};|\bjavascript:|\bGoogle tag \(gtag\.js\)"
        ),
    ),
    ("a piece of a style sheet", re.compile(r"[.#@]?[\w-]+(?:[ ,.#>:][\w-]+){0,4}\s*\{\s*[a-z-]{2,30}\s*:\s*[^{}\n]{1,200};?\s*\}|\b(?:style|class|href|src|onclick|data-[a-z-]+)=[\"'][^\"'\n]{0,300}[\"']")),
    ("a shortcode", re.compile(r"\[/?(?:caption|gallery|embed|video|audio|url|img|quote|b|i|u|size|color|font)(?:[ =][^\[\]\n]{0,200})?\]", re.I)),
    ("wiki markup", re.compile(r"\[\[[^\[\]\n]{1,120}\]\]|(?<!')'''?(?!')[^'\n]{1,80}(?<!')'''?(?!')|\{\|\s*class=")),
    ("Markdown", re.compile(r"!?\[[^\[\]\n]{1,120}\]\((?:https?://|/|www\.|#|mailto:)?[^()\n]{1,200}\)|(?<![*\w])\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*(?![*\w])|^#{1,6} +(?=\S)|```|^(?:\* \* \*|={4,}|-{4,})$", re.M)),
    ("an escaped character of a web page", re.compile(r"&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|copy|middot|bull|#\d{2,6}|#x[0-9A-Fa-f]{2,6});|(?<![&\w])(?:nbsp|quot|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip);")),
)
_EXCUSABLE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("a tag", re.compile(rf"</?(?:{_TAGS})(?:\s[^<>\n]{{0,500}})?\s?/?>|< ?/ ?(?:{_TAGS}) ?>", re.I)),
    ("a template's placeholder", re.compile(r"\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|<[%?](?:php|=)?[^<>\n]{0,200}[%?]>|%%\w{1,40}%%")),
)
_PROSE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("a dateline", re.compile(rf"^[ \t]*(?:(?:date|published|updated|posted|last updated|release (?:date|time)|time|日期|发布时间|發佈時間|更新时间)(?: on| at)?\s*[:：]?\s*)(?:{_DATE})(?:[ \t]*$|(?=[ \t]*[\[【(（]))", re.I | re.M)),
    ("a dateline", re.compile(rf"[\[【][^\[\]【】\n]{{2,40}}[,，] ?(?:{_DATE})[\]】]|【[^【】\n]{{2,20}}(?:讯|訊|电|電|消息|报道|報道|報導)】")),
    ("a byline", re.compile(r"[(（](?=[^()（）\n]{0,70}[)）])(?:[^()（）\n]{0,40}?\b)?(?:staff )?(?:reporters?|correspondents?|intern|editors?)(?:[ :：/][^()（）\n]{1,60})?(?:reports?|reporting|reported|report|compiled|comprehensive report|photo|edited?)[)）]", re.I)),
    ("a byline", re.compile(rf"(?:^[ \t]*|[(（\[【][ \t]*|(?<=[.!?。！？])[ \t]+)(?:{_EDITORS})[ \t]*[:：/][ \t]*[^\n)）\]】.。]{{1,50}}[)）\]】]?[ \t]*$", re.I | re.M)),
    ("a picture credit", re.compile(rf"^[ \t]*{_PICTURES}[ \t]*(?:source|credits?|by|courtesy(?: of)?)[ \t]*[:：/][^\n]{{1,80}}$|[(（\[]{_PICTURES} (?:source|credit|courtesy)s?[ \t]*[:：][^\n()（）\[\]]{{1,60}}[)）\]]|^[ \t]*(?:图片来源|圖片來源|图源|写真提供|사진 ?출처|사진 ?제공|Bildquelle|Bildnachweis|Crédit(?:s)? photo|Fuente de la imagen|Foto|Фото|مصدر الصورة)[ \t]*[:：][^\n]{{1,60}}$", re.I | re.M)),
    ("a line of the page around the article", re.compile(r"^[ \t]*(?:advertisement|sponsored content|share (?:this|on (?:facebook|twitter|whatsapp|wechat))[^\n]{0,40}|click (?:here )?to (?:share|enlarge|read|view|subscribe)[^\n]{0,40}|read (?:more|also|next)[ \t]*[:：][^\n]{0,120}|related (?:articles?|stories|news|posts)[ \t]*[:：]?[^\n]{0,80}|(?:subscribe|sign up) (?:to|for) our (?:newsletter|channel)[^\n]{0,60}|all rights reserved\.?|(?:copyright )?(?:©|\(c\)) ?\d{4}[^\n]{0,80}|scan the qr code[^\n]{0,60}|accept (?:all )?cookies|点击(?:查看|阅读|进入)[^\n]{0,20}|扫(?:描|一扫)?二维码[^\n]{0,20}|原标题[:：][^\n]{0,60})[ \t]*$", re.I | re.M)),
)
# Cheap looks that spare most texts the search.
_CODE_SIGNS = re.compile(r"[<>{}\[&*`=#%|]|--|\'\'|quo;|dash;|nbsp;|\bvar |gtag|javascript:|\w\(|hellip;|quot;")
_PROSE_SIGNS = re.compile(
    r"report\)|reporter|correspondent|intern |edit(?:or|ed)|[:：/] ?\d{4}|\d{4}[-./]\d|\d{4}[\]】]|[日일][\]】]|】|date|published|posted"
    r"|advertise|sponsored|share |click |read (?:more|also|next)|related |subscribe|sign up|rights reserved|©|\(c\)|copyright"
    r"|scan the|cookies|点击|扫|原标题|[编編]|redak|redac|rédac|édit|редак|المحرر|담당|源[:：]|提供|출처|제공|bild|crédit|fuente|foto|фото|مصدر"
    r"|source|credit|courtesy|(?:photo|image|picture|video)s?(?: by| ?[:/])",
    re.I,
)
_LONE_DATE = re.compile(rf"^[ \t]*{_DATE}[ \t]*$", re.I | re.M)


def leftovers(text: str, source: str | None) -> list[Leftover]:
    """Everything left over, in order, overlapping stretches joined.

    What a translator must keep (tags, placeholders) is no leftover where the source has it too.
    """
    found: list[Leftover] = []
    for each in sorted(_all(text, source), key=lambda one: (one.start, -one.end)):
        if found and each.start < found[-1].end:
            found[-1] = found[-1]._replace(end=max(found[-1].end, each.end))
        else:
            found.append(each)
    return found


def _all(text: str, source: str | None) -> Iterator[Leftover]:
    if _CODE_SIGNS.search(text):
        for kind, pattern in _CODE:
            yield from _each(text, kind, pattern, prose=False)
        for kind, pattern in _EXCUSABLE:
            for each in _each(text, kind, pattern, prose=False):
                if source is None or text[each.start : each.end] not in source:
                    yield each
    if _PROSE_SIGNS.search(text):
        for kind, pattern in _PROSE:
            yield from _each(text, kind, pattern, prose=True)
    if "\n" in text.strip():
        yield from _each(text, "a dateline", _LONE_DATE, prose=True)


def _each(text: str, kind: str, pattern: re.Pattern[str], *, prose: bool) -> Iterator[Leftover]:
    for match in pattern.finditer(text):
        phrase = match.group()
        start = match.start() + len(phrase) - len(phrase.lstrip())
        end = match.start() + len(phrase.rstrip())
        if start < end:
            yield Leftover(start, end, kind, prose)
