"""Patterns of the copyright notices that publishing systems put under an article."""

# To prevent backtracking, open-ended parts run to the end of the line, and groups are atomic (`?>`).
# A notice with a copyright sign or a year names the holder; one without is a set phrase.
_HOLDER = r"(?-i:[A-Z][\w.&'’-]*(?: (?:(?:of|the|and|for) )?[A-Z&][\w.&'’-]*){0,6})"
_FORBIDDEN = r"(?: (?:is|are))?(?: (?:strictly|expressly))? (?:prohibited|forbidden)"
_WORDS = (
    r"(?:copyright[ :]{0,2})?©[^\n]{1,150}$|copyright ?\(c\)[^\n]{1,150}$|\(c\) ?\d{4}[^\n]{1,100}$"
    rf"|copyright,? (?:by )?(?:\d{{4}}(?:[-–]\d{{4}})?,? (?:by )?)?{_HOLDER}[.,]? all rights reserved"
    rf"|copyright,? (?:by )?\d{{4}}(?:[-–]\d{{4}})?,? (?:by )?{_HOLDER}"
    r"|all rights(?: are)? reserved(?: (?:by|to) [^\n]{1,60}$)?"
    r"|(?:any )?(?:unauthori[sz]ed|unlicensed) (?:reproduction|copying|reprint(?:ing)?|use|republication"
    rf"|redistribution)(?:,? (?:and|or) (?:\w+ )?\w+)?{_FORBIDDEN}"
    r"|(?:no )?(?:reproduction|reprint(?:ing)?|republication|redistribution|reposting)(?: or \w+)? without"
    rf" (?:prior |written |express ){{0,3}}(?:permission|authori[sz]ation|consent)(?:{_FORBIDDEN})?"
    r"|no part of this (?:article|publication|work|site|page|report) may be (?:reproduced|copied|used)[^\n]{0,100}$"
    r"|this (?:material|article|content|report) (?:may|must) not be (?:published|reproduced|copied"
    r"|reprinted)[^\n]{0,100}$"
    r"|(?:do )?not (?:to be )?(?:reproduced?|reprint(?:ed)?|republish(?:ed)?) without"
    r" (?:prior |written |express ){0,3}(?:permission|authori[sz]ation|consent)"
    r"|(?:© ?)?版权所有[^\n]{0,60}$"
    r"|未经(?:书面)?(?:授权|许可|允许)[^\n]{0,6}(?:不得|禁止|严禁)(?:转载|复制)[^\n]{0,20}$"
    r"|無断(?:転載|複製|引用)[^\n]{0,20}(?:禁止|禁じます|お断りします)|(?:©[^\n]{0,40})?무단 ?(?:전재|복제)[^\n]{0,60}$"
    r"|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены"
    r"|جميع الحقوق محفوظة[^\n]{0,60}$"
)

NOTICE = (
    rf"(?:^[ \t]*|[.!?。！？][\"”’»」)）]{{0,2}}[ \t]*)"
    rf"(?P<notice>(?>(?:{_WORDS})[.。!]?)(?>[ \t]*(?:{_WORDS})[.。!]?)*)[ \t]*$"
)
"""A pattern of one or more notices at the end of a line, from the line's beginning or after a sentence."""

NOTICE_SIGNS = (
    "copyright|©|prohibited|forbidden|may not|must not|no part|permission|authori[sz]ation|consent|rights|reserved"
    "|版权|未经|無断|무단|Rechte|droits|derechos|права|الحقوق"
)
"""A pattern of words of which every notice has one, for a quick test."""
