"""Patterns of the lines that publishing systems put around an article: bylines, datelines, credits, requests."""

import re
from collections.abc import Mapping
from functools import cache

from tqcheck.language.page.copyright_notices import NOTICE, NOTICE_SIGNS
from tqcheck.language.page.requests import REQUEST_LINES

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATE = (
    rf"(?:\d{{4}}[-./]\d{{1,2}}[-./]\d{{1,2}}|\d{{1,2}}[-./]\d{{1,2}}[-./]\d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}}"
    rf"|\d{{1,2}} {_MONTH},? \d{{4}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日|\d{{4}}년 ?\d{{1,2}}월 ?\d{{1,2}}일)"
    r"(?:[ T,]{1,2}\d{1,2}:\d{2}(?::\d{2})?)?"
)
_DATE_LABELS = (
    r"date|published|updated|posted|last updated|release (?:date|time)|日期|发布时间|發佈時間|更新时间|公開日|更新日"
    r"|Veröffentlicht|Aktualisiert|Stand|Publié le|Mis à jour le|Publicado el|Actualizado el|Опубликовано|Дата"
    r"|تاريخ النشر|입력|수정"
)
_EDITORS = (
    r"editor[ -]in[ -]charge|(?:responsible|managing|web|duty|copy|assistant) editor|edited by"
    r"|责任编辑|責任編輯|责编|責編|编辑|編集|編集者|담당 ?기자|편집|verantwortlicher Redakteur|Redaktion"
    r"|secrétaire de rédaction|éditeur responsable|editor responsable|edición|редактор|المحرر|تحرير"
)
_PICTURE = r"(?:image|photo|picture|video|file photo|featured image|cover image)s?"
_PICTURE_ELSEWHERE = (
    r"图片来源|圖片來源|图源|写真提供|画像提供|写真|사진 ?출처|사진 ?제공|사진|Bildquelle|Bildnachweis|Crédits? photos?"
    r"|Fuente de la imagen|Foto|Фото|Источник фото|مصدر الصورة|الصورة"
)
_BYLINE_END = (
    r"(?:comprehensive )?report(?:s|ed|ing)?|compiled|综合报道|綜合報道|綜合報導|报道|報道|報導|摄|攝|撮影"
)
AROUND = "a line of the page around the article"
COPYRIGHT = "a copyright notice"

_LINES = {
    "a dateline": (
        rf"^[ \t]*(?:{_DATE_LABELS})(?: on| at)?[ \t]*[:：]?[ \t]*{_DATE}(?:[ \t]*$|(?=[ \t]*[\[【(（]))"
        rf"|[\[【][^\[\]【】\n]{{2,40}}[,，] ?{_DATE}[\]】]|【[^【】\n]{{2,20}}(?:讯|訊|电|電|消息|报道|報道|報導)】"
    ),
    "a byline": (
        r"[(（](?:[^()（）\n]{0,40}[ \t])?(?:staff )?(?:reporters?|correspondents?|editors?)[ :：][^()（）\n]{1,60}"
        rf"(?:{_BYLINE_END})[)）]|[(（][^()（）\n]{{0,20}}(?:记者|記者|기자)[^()（）\n]{{1,20}}(?:{_BYLINE_END})[)）]"
        rf"|(?:^[ \t]*|[(（\[【]|[.!?。！？][ \t]*)"
        rf"(?P<line>(?:{_EDITORS})[ \t]*[:：/][ \t]*[^\n.。:：]{{1,40}}?[)）\]】]?)[ \t]*$"
    ),
    "a picture credit": (
        rf"^[ \t]*{_PICTURE}[ \t]*(?:source|credits?|by|courtesy(?: of)?)[ \t]*[:：/][^\n]{{1,80}}$"
        rf"|[(（\[]{_PICTURE} (?:source|credit|courtesy)s?[ \t]*[:：][^\n()（）\[\]]{{1,60}}[)）\]]"
        rf"|^[ \t]*(?:{_PICTURE_ELSEWHERE})[ \t]*[:：/][^\n.。]{{1,60}}$"
    ),
    COPYRIGHT: NOTICE,
    AROUND: rf"^[ \t]*(?:{REQUEST_LINES})[ \t]*$",
}  # fmt: skip

LINE_SIGNS = re.compile(
    r"[:：/\]】©)）] ?\S|[\]】)）]$|\d{4}|advert|sponsor|share |click |subscribe|sign up|cookies|scan "
    rf"|{NOTICE_SIGNS}|点击|扫|Anzeige|Publici|相关|関連",
    re.I,
)
"""Every such line has one of these."""


@cache
def lines() -> Mapping[str, re.Pattern[str]]:
    """The patterns of lines by their names in messages."""
    return {kind: re.compile(pattern, re.I | re.M) for kind, pattern in _LINES.items()}


@cache
def lone_date() -> re.Pattern[str]:
    """A pattern of a line with only a date, which is not part of the article if the text has other lines."""
    return re.compile(rf"^[ \t]*{_DATE}[ \t]*$", re.I | re.M)
