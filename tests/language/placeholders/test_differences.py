"""What a translation has otherwise than its source: one case for each kind of placeholder and each way to break it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.placeholders.difference import Pair
from tqcheck.language.placeholders.differences import differences


def found(there: str, here: str, language: str = "de") -> list[str]:
    pair = Pair(here, there, language, "the source")
    made = differences(pair)
    for one in made:
        assert one.here is None or 0 <= one.here.start <= one.here.end <= len(here)
        assert one.there is None or one.there.of(there)
    return [one.message for one in made]


@pytest.mark.parametrize(
    ("there", "here", "language"),
    [
        (
            "{num, plural, one {# file} other {# files}}",
            "{num, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}",
            "ru",
        ),
        ("{num, plural, one {# file} other {# files}}", "{num, plural, other {# 个文件}}", "zh"),
        ("{num, plural, one {# file} other {# files}}", "{num} 个文件", "zh"),
        (
            "You have {n, plural, =0 {no mail} one {one letter} other {# letters}} in {folder}.",
            "{n, plural, =0 {Keine Post in {folder}} one {Ein Brief in {folder}} other {# Briefe in {folder}}}.",
            "de",
        ),
        (
            "{gender, select, male {He} female {She} other {They}} liked {item}",
            "{gender, select, male {Er} female {Sie} other {Sie}} mochte {item}",
            "de",
        ),
        (
            "It''s {n, plural, one {# day} other {# days}} to '{go}'",
            "Noch {n, plural, one {# Tag} other {# Tage}} bis '{go}'",
            "de",
        ),
        (
            "{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
            "{rank, selectordinal, other {#.}}",
            "de",
        ),
        ("%s has %d of %d%%", "%s hat %d von %d %%", "de"),
        ("%s has %d", "%2$d von %1$s", "de"),
        ("%1 of %2 files, %n left", "%2 von %1, noch %n", "de"),
        ("%ds ago, %dKB, %dx%d", "vor %d s, %d KB, %d x %d", "de"),
        ("&File", "&Datei", "de"),
        ("E&xit", "&Beenden", "de"),
        ("Q&A about R&D", "Fragen und Antworten", "de"),
        ("_Open", "Ö_ffnen", "de"),
        ("&File", "文件(&F)", "zh"),
        ('Click \\"Save\\"\\nto go on', "„Speichern“ anklicken,\\num fortzufahren", "de"),
        (
            '[Help](https://a.example/h "Help") and ![x](a.png)',
            '[Hilfe](https://a.example/h "Hilfe") und ![y](a.png)',
            "de",
        ),
        (
            "<a href='/x' title='Go'>Go</a> <link>a</link>",
            '<link>b</link> <a title="Los" href="/x">Los</a>',
            "de",
        ),
        ("Usage: cp <file> <folder>", "Aufruf: cp <Datei> <Ordner>", "de"),
        ("Set {1, 2, 3} and {a, b}", "Die Mengen {1; 2; 3} und {a; b}", "de"),
        ("the sets { x } and {}", "die Mengen { x } und {}", "de"),
        ("Cost is $5m and $rest", "Es kostet 5 Mio. $ und $rest", "de"),
        ("{{ count | number }} left", "noch {{count|number}}", "de"),
        ("{d, date, short}", "am {d, date, long}", "de"),
        ("50 % of 100%s", "50 % von 100 %s", "de"),
        ("%d%% done", "%d %% fertig", "de"),
        ("%d%% done", "已完成 %d%%", "zh"),
        ("<p>One<p>Two", "<p>Eins<p>Zwei", "de"),
        ("<b>Note:</b> <i>x</i>", "<i>x</i> <b>Achtung:</b>", "de"),
        ("%sRead %ld lines", "%s读取 %ld 行", "zh"),
        ("%pB: bad (%ld)", "(%2$ld) falsch: %1$pB", "de"),
        ("%s at %H:%M", "%I:%M %p – %s", "de"),
        ("file '%.*s' of %s", "%3$s: Datei „%2$.*1$s“", "de"),
        ("%.1f of %i", "%.1lf von %d", "de"),
        ("<symbol index %zu>", "<l'indice %zu du symbole>", "fr"),
        ("-font <font>", "-font <Schriftart>", "de"),
        ("Hi $user", "$user에게", "ko"),
        ("<key name='%s'> in <id name='%s'/>", "<id name='%2$s'/> の <key name='%1$s'>", "ja"),
        ("Save && quit", "Speichern && beenden", "de"),
        ("Black & white", "Schwarz &weiß", "de"),
        (r"not \_x", r"nicht \_y z", "de"),
        ("{{ a.b }} {% if x %}", "{{a.b}} {%if x%}", "de"),
        ("%1% of %n", "%1 % von %n", "de"),
        ("%#@files@ left", "noch %#@files@", "de"),
        ("Rename my_file", "my_file umbenennen", "de"),
    ],
)
def test_sound(there: str, here: str, language: str) -> None:
    assert found(there, here, language) == []


@pytest.mark.parametrize(
    ("there", "here", "language", "messages"),
    [
        (
            "{num, plural, one {# file} other {# files}}",
            "{num, plural, one {# файл} few {# файла} many {# файлов}}",
            "ru",
            ['branch "other" of the source is missing here'],
        ),
        (
            "{num, plural, one {# file} other {# files}}",
            "{num, plural, uno {# archivo} otros {# archivos}}",
            "es",
            [
                'branch "other" of the source is missing here',
                'branch "uno" here is not a plural keyword',
                'branch "otros" here is not a plural keyword',
            ],
        ),
        (
            "{num, plural, one {# file} other {# files}}",
            "{zahl, plural, one {# Datei} other {# Dateien}}",
            "de",
            ['argument "{zahl, plural," here, "{num, plural," in the source'],
        ),
        (
            "{num, plural, one {# file} other {# files}}",
            "{num, Plural, one {# Datei} other {# Dateien}}",
            "de",
            ['argument "{num, Plural," here, "{num, plural," in the source'],
        ),
        (
            "{num, plural, one {# file} other {# files}}",
            "{num, plural, one {# Datei} other {# Dateien}",
            "de",
            ['"{num, plural," is never closed here'],
        ),
        (
            "{num, plural, one {# file} other {# files}}",
            "{num, plural, one {# Datei} other {Dateien}}",
            "de",
            ['variable "#" of the source is missing here'],
        ),
        (
            "{num, plural, one {# file} other {# files}}",
            "{num, plural, one {# fichier de l'{x}} other {# fichiers}}",
            "fr",
            ['"{num, plural," is never closed here: an apostrophe before a brace makes it text'],
        ),
        (
            "{num, plural, one {# file of {x}} other {# files of {x}}}",
            "{num, plural, one {# fichier de l'{x}} other {# fichiers de l'{x}}}",
            "fr",
            ['branch "other" of the source is missing here'],
        ),
        (
            "{num, plural, one {# file of {x}} other {# files of {x}}}",
            "{num, plural, one {# файл от {x}} few {# файла} other {# файлов от {x}}}",
            "ru",
            ['variable "{x}" of the source is missing here'],
        ),
        (
            "{gender, select, male {He} female {She} other {They}} liked {item}",
            "{gender, select, männlich {Er} weiblich {Sie} other {Sie}} mochte {item}",
            "de",
            [
                'branch "männlich" here, "male" in the source',
                'branch "weiblich" here, "female" in the source',
            ],
        ),
        (
            "{gender, select, male {He has {a}} female {She has {a}} other {They}}",
            "{gender, select, male {Er hat {b}} female {Sie hat {a}} other {Sie}}",
            "de",
            ['variable "{b}" here, "{a}" in the source'],
        ),
        (
            "{num, plural, one {# file} other {# files}}",
            "{num} Dateien",
            "de",
            ['argument "{num, plural," of the source is missing here'],
        ),
        (
            "{num, plural, one {# file} other {# files}}",
            "{num, plural, one {# Datei} other {# Dateien}}}",
            "de",
            ['"}" closes nothing here'],
        ),
        ("%s has %d", "%d von %s", "de", ['format "%d" here, "%s" in the source']),
        ("%5.2f", "%5.1f", "de", ['format "%5.1f" here, "%5.2f" in the source']),
        ("100%% of %s", "100% von %s", "de", ['"%" here, "%%" in the source']),
        ("%1$s %2$s", "%1$s %s", "de", ['format "%s" here, "%2$s" in the source']),
        ("%(name)s", "%(nom)s", "de", ['format "%(nom)s" here, "%(name)s" in the source']),
        ("%(name)s", "%(name)", "de", ['format "%(name)" here, "%(name)s" in the source']),
        ("%{name}", "%{nom}", "de", ['variable "%{nom}" here, "%{name}" in the source']),
        ("%@ sent", "%d sent", "de", ['format "%d" here, "%@" in the source']),
        ("%1 of %2", "%1 von", "de", ['format "%2" of the source is missing here']),
        ("<b>x</b> <i>y</i>", "<b>x<i>y</b></i>", "de", ['tag "</b>" is out of place here: tags must nest']),
        ("<b>x</b>", "</b>x<b>", "de", ['tag "</b>" is out of place here: tags must nest']),
        ("<b>Click</b> here", "Klicken <b></b> hier", "de", ['"<b></b>" encloses nothing here']),
        (
            "<a href='/x'>a</a>",
            "<a href='/y'>a</a>",
            "de",
            ["tag \"<a href='/y'>\" here, \"<a href='/x'>\" in the source"],
        ),
        ("[Help](/help)", "[Hilfe](/hilfe)", "de", ['link target "/hilfe" here, "/help" in the source']),
        ("[Help](/help)", "[Hilfe] (/help)", "de", ['link target "] (/help" here, "/help" in the source']),
        ("[Help](/help)", "【帮助】（/help）", "zh", ['link target "】（/help" here, "/help" in the source']),
        ("[Help](/help)", "Hilfe", "de", ['link target "/help" of the source is missing here']),
        ("a\\nb", "a b", "de", ['escape "\\n" of the source is missing here']),
        (
            "a\\tb",
            "a\\nb",
            "de",
            ['escape "\\n" here, none in the source', 'escape "\\t" of the source is missing here'],
        ),
        ("a\\nb", "a\\ n b", "de", ['escape "\\ n" here, "\\n" in the source']),
        ('say \\"yes\\"', 'sag "ja"', "de", ['" here, \\" in the source']),
        ("&File", "Datei", "de", ['accelerator "&File" of the source is missing here']),
        ("File", "&Datei", "de", ['accelerator "&Datei" here, none in the source']),
        ("_File", "Datei", "de", ['accelerator "_File" of the source is missing here']),
        ("Hello $user", "Hallo $benutzer", "de", ['variable "$benutzer" here, "$user" in the source']),
        ("Hello $user", "Hallo", "de", ['variable "$user" of the source is missing here']),
        ("Hello {name}", "Привет, {имя}", "ru", ['variable "{имя}" here, "{name}" in the source']),
        ("{} files", "Dateien", "de", ['variable "{}" of the source is missing here']),
        ("<0>a</0>", "<0>a", "de", ['tag "</0>" of the source is missing here']),
        (
            "{d, date, short}",
            "{d, time, short}",
            "de",
            ['variable "{d, time, short}" here, "{d, date, short}" in the source'],
        ),
        ("{ name } x", "{ nom } x", "de", ['variable "{ nom }" here, "{ name }" in the source']),
    ],
)
def test_broken(there: str, here: str, language: str, messages: list[str]) -> None:
    assert found(there, here, language) == messages


_SIGNS = st.text(alphabet="{}n,#'<b/>%s1$()[]\\\"&_ plurothe")


@given(_SIGNS, _SIGNS)
def test_any_texts_are_compared(here: str, there: str) -> None:
    found(there, here)
    assert found(here, here) == []
