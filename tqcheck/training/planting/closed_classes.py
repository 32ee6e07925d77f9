"""Words and phrases of which any two exclude each other in the same place: closed classes of grammar and of measure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from tqcheck.core.finding import Span
from tqcheck.training.planting.edits import Edit

# A line is a class: members apart by semicolons; those of one member, apart by strokes, say much the same.
_CLASSES = """
may|might; must; should; will
can|could; must; should not; cannot
would; must; will not
has to|have to; may; is not allowed to
more than|over; less than|under
more than; nearly|almost; about half of
at least; at most
no more than; no fewer than; exactly
up to; at least
all|every; most; some; few; none of the
many; few
several; most; no
much; little
both; neither
half; a third; a quarter; two thirds
twice; three times; half
double; triple; halve
doubled; tripled; halved
always; sometimes; rarely; never
often; rarely|seldom; never
usually; never
only; not only
mostly; partly; entirely
before; after
until; since
ago; later
earlier; later
last; next; this
previous; next
past; coming
during; before; after
yesterday; today; tomorrow
morning; afternoon; evening; night
spring; summer; autumn; winter
Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday
January; February; March; April; May; June; July; August; September; October; November; December
first; second; third; fourth; fifth; last
two; three; four; five; six; seven; eight; nine; ten; twelve; fifteen; twenty
hundred; thousand; million; billion
hundreds; thousands; millions; billions
percent|per cent; percentage points
dollars; euros; pounds; yuan; yen; rubles
meters|metres; feet; yards; miles; kilometers|kilometres
meter|metre; foot; mile; kilometer|kilometre
centimeters|centimetres; inches; millimeters|millimetres
square meters|square metres; square feet; hectares; acres; square kilometers|square kilometres
tons|tonnes; kilograms|kilos; pounds; grams
liters|litres; gallons; barrels
seconds; minutes; hours; days; weeks; months; years; decades
minute; hour; day; week; month; year; decade
Celsius; Fahrenheit
north; south; east; west
northern; southern; eastern; western
northeast; northwest; southeast; southwest
left; right
higher; lower
larger|bigger|greater; smaller
more; less|fewer
most; least
better; worse
best; worst
faster; slower
older; younger
longer; shorter
stronger; weaker
cheaper; more expensive
rise; fall|drop
rises; falls|drops
rose; fell|dropped
rising; falling|dropping
increase; decrease|reduction
increased; decreased|reduced
increasing; decreasing|reducing
up; down
above; below
inside; outside
with; without
for; against
to; from
because of; despite
because; although; before
so; but
if; unless
"""


def _read() -> dict[str, list[str]]:
    others: dict[str, list[str]] = {}
    for line in _CLASSES.strip().splitlines():
        members = [member.strip().split("|") for member in line.split(";")]
        for member in members:
            excluded = [word for other in members if other is not member for word in other]
            for word in member:
                others.setdefault(word, []).extend(excluded)
    return others


_OTHERS = _read()
_ANY = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(sorted(map(re.escape, _OTHERS), key=lambda each: (-len(each), each)))
    + r")(?![\w-])",
    re.IGNORECASE,
)
_BY_LOWER = {word.lower(): word for word in sorted(_OTHERS)}
"""A word of grammar comes after the month that is written like it, and is what a word in lower case is."""
# Words that stand in a sentence for much else: drawn seldom, so that the others have their turn.
_COMMON = frozenset(
    {"to", "for", "with", "so", "if", "will", "can", "would", "from", "more", "first", "all", "most"}
)
_COMMON_CHANCE = 0.15


def places(text: str, random: Random) -> Iterator[Edit]:
    """Every member that occurs, with one that excludes it, in the case that it has; common words only now and then."""
    for found in _ANY.finditer(text):
        word = found.group() if found.group() in _OTHERS else _BY_LOWER[found.group().lower()]
        if word[0].isupper() and found.group().islower():
            continue
        if word in _COMMON and random.random() > _COMMON_CHANCE:
            continue
        put_in = random.choice(_OTHERS[word])
        yield Edit(Span(*found.span()), cased_as(found.group(), put_in))


def single_words() -> Mapping[str, Sequence[str]]:
    """The members that are one word, in lower case, but for the commonest, each with those that exclude it."""
    listed = {
        word: [other for other in others if " " not in other]
        for word, others in _OTHERS.items()
        if " " not in word and word not in _COMMON and (word.islower() or word.lower() not in _OTHERS)
    }
    return {word.lower(): [other.lower() for other in others] for word, others in listed.items() if others}


def cased_as(written: str, word: str) -> str:
    """The word with a capital where the written one has one."""
    return word[:1].upper() + word[1:] if written[:1].isupper() else word
