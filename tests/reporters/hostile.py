"""Passages that try to be something else than text in the report that shows them."""

from hypothesis import strategies as st

from tests.builders import finding, judgement, passage
from tqcheck.core.finding import Evidence
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Counterpart, Location, Route

PHRASES = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[a link](http://evil.example)",
    "![](http://evil.example/p.png) https://evil.example www.evil.example",
    '@maintainers please see #12, !7, $20, %"now", ~bug and &3',
    "| a | `b` | **c** | __d__ | ~~e~~ | $f$ |",
    "100%\r\n::error::broken%0A::set-output name=a::b",
    "]]></failure>\x00\x0b\x1b[31m\ufffe",
    "nichts \u202e als Text \u2028 und {0} und \\[so\\](1)",
    "",
]
HOSTILE = st.one_of(
    st.sampled_from(PHRASES),
    st.text(
        st.sampled_from("ab @#!$%&~<>[](){}|`*_^\\:.,;/'\"\r\n\t\x00\x1b\u2028\ufffe")
        | st.characters(codec="utf-8")
    ),
)


def hostile_judgement(phrase: str) -> Judgement:
    """One whose every text is the phrase."""
    return judgement(
        finding(
            0,
            len(phrase),
            text=phrase,
            message=phrase,
            evidence=(Evidence(Route.RETRANSLATION, phrase, phrase),),
        ),
        passage=passage(
            phrase,
            id=phrase,
            source=phrase,
            counterparts=(Counterpart(Route.RETRANSLATION, phrase, phrase),),
            location=Location("a, b:c.jsonl", 3, 20, verbatim=True, byte_column=20),
        ),
    )
