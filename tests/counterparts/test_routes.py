"""Which counterparts are made for a passage, and of what."""

from dataclasses import replace

import pytest

from tests.counterparts.engines.fakes import FakeTranslator
from tqcheck.core.errors import UsageError
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.counterparts.routes import CounterpartGenerator
from tqcheck.counterparts.translating import CachedTranslator
from tqcheck.counterparts.translation import Direction
from tqcheck.counterparts.translation_cache import TranslationCache
from tqcheck.judging.prepare import prepare

ALONE = Passage("It rained.", "en")
SOURCED = Passage("It rained.", "en", source="下雨了。", source_language="zh")
FRENCH = replace(SOURCED, text="Il a plu.", language="fr")


def engine(name: str = "fake", **given: object) -> CachedTranslator:
    fake = FakeTranslator(name=name, identity=name, **given)  # type: ignore[arg-type]
    return CachedTranslator(fake, TranslationCache(None, print))


def made(passage: Passage, maker: CounterpartGenerator) -> list[tuple[Route, str, str | None]]:
    (after,) = maker.added([passage])
    assert after.counterparts[: len(passage.counterparts)] == passage.counterparts
    return [(each.route, each.text, each.origin) for each in after.counterparts[len(passage.counterparts) :]]


BACK = (Route.BACK_TRANSLATION, "tI .deniar", "out")
AGAIN = (Route.RETRANSLATION, "。了雨下", "into")
ROUND = (Route.ROUND_TRIP, "It rained.", "out/into via es")


@pytest.mark.parametrize(
    ("passage", "routes", "wanted"),
    [
        (SOURCED, (), [AGAIN]),
        (FRENCH, (), [(Route.BACK_TRANSLATION, "lI a .ulp", "out")]),
        (ALONE, (), [ROUND]),
        (replace(SOURCED, source="  "), (), [ROUND]),
        (replace(SOURCED, source_language=None), (), [ROUND]),
        (SOURCED, (Route.BACK_TRANSLATION, Route.ROUND_TRIP), [BACK, ROUND]),
        (SOURCED, (Route.RETRANSLATION,), [AGAIN]),
    ],
)
def test_the_route_that_gives_the_best_evidence_or_those_asked_for(
    passage: Passage, routes: tuple[Route, ...], wanted: list[tuple[Route, str, str]]
) -> None:
    assert made(passage, CounterpartGenerator(engine("out"), engine("into"), "es", routes)) == wanted


def test_with_an_engine_for_one_direction_the_source_is_taken_that_way() -> None:
    assert made(FRENCH, CounterpartGenerator(into=engine("into"))) == [AGAIN]
    assert made(SOURCED, CounterpartGenerator(out=engine("out"))) == [BACK]


def test_a_round_trip_goes_by_way_of_the_source_s_language_unless_another_is_named() -> None:
    ((_, _, origin),) = made(
        SOURCED, CounterpartGenerator(engine("one"), engine("one"), routes=(Route.ROUND_TRIP,))
    )
    assert origin == "one via zh"


def test_languages_go_to_the_engine() -> None:
    out, into = engine("out"), engine("into")
    made(ALONE, CounterpartGenerator(out, into, "es"))
    assert out.engines.directions == {Direction("en", "es")}  # type: ignore[attr-defined]
    assert into.engines.directions == {Direction("es", "en")}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("passage", "maker", "says"),
    [
        (ALONE, CounterpartGenerator(engine(), engine()), "has no other language; name one with --pivot"),
        (ALONE, CounterpartGenerator(into=engine(), pivot="es"), "a round trip needs --translator"),
        (ALONE, CounterpartGenerator(engine(), pivot="es"), "a round trip needs --back-translator"),
        (
            SOURCED,
            CounterpartGenerator(engine(), routes=(Route.RETRANSLATION,)),
            "a retranslation needs --back-translator",
        ),
        (
            ALONE,
            CounterpartGenerator(engine(), routes=(Route.BACK_TRANSLATION,)),
            "has no source, and a back translation",
        ),
        (
            replace(SOURCED, source_language=None),
            CounterpartGenerator(engine(), routes=(Route.BACK_TRANSLATION,)),
            "has no source_language",
        ),
    ],
)
def test_what_is_missing_is_named(passage: Passage, maker: CounterpartGenerator, says: str) -> None:
    with pytest.raises(UsageError) as fault:
        list(maker.added([passage]))
    assert says in str(fault.value)


def test_what_the_input_holds_already_is_not_made_again() -> None:
    there = Counterpart(Route.RETRANSLATION, "It has rained.", "into")
    assert made(replace(SOURCED, counterparts=(there,)), CounterpartGenerator(into=engine("into"))) == []
    other = Counterpart(Route.RETRANSLATION, "It has rained.", "other")
    assert made(replace(SOURCED, counterparts=(other,)), CounterpartGenerator(into=engine("into"))) == [AGAIN]


def test_a_broken_counterpart_is_not_judged_and_says_why() -> None:
    maker = CounterpartGenerator(into=engine("into", ways=[lambda _: "rain " * 9]))
    (after,) = maker.added([SOURCED])
    prepared = prepare(after)
    assert prepared.subject.comparisons == ()
    assert prepared.why_unchecked == "the retranslation by into is broken: it runs in circles"


def test_a_round_trip_that_breaks_on_the_way_out_does_not_go_back() -> None:
    out, into = engine("out", ways=[lambda _: ""]), engine("into")
    (after,) = CounterpartGenerator(out, into, "es").added([ALONE])
    assert after.counterparts[0].fault == "it is empty"
    assert into.engines.asked == []  # type: ignore[attr-defined]


def test_passages_pass_as_they_are_where_there_is_no_engine() -> None:
    assert list(CounterpartGenerator().added([ALONE, SOURCED])) == [ALONE, SOURCED]
    assert CounterpartGenerator().signature == "recorded"


def test_the_signature_names_the_engines_that_were_wanted() -> None:
    one, other = engine("out"), engine("into")
    maker = CounterpartGenerator(one, other, "es")
    assert maker.signature == "recorded"
    made(FRENCH, maker)
    assert maker.signature == CounterpartGenerator(one).signature
    assert maker.signature.startswith("out#")
    made(ALONE, maker)
    assert (
        maker.signature
        == f"{CounterpartGenerator(into=other).signature}+{CounterpartGenerator(one).signature}"
    )
    assert CounterpartGenerator(one, one).signature == CounterpartGenerator(one).signature


def test_passages_come_in_order_however_many_there_are() -> None:
    many = [replace(ALONE, id=str(number), text=f"Rain {number}.") for number in range(200)]
    after = list(CounterpartGenerator(engine(), engine(), "es").added(iter(many)))
    assert [each.id for each in after] == [each.id for each in many]
    assert [each.counterparts[0].text for each in after] == [each.text for each in many]
