"""Placeholders, addresses and tags."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.placeholders.icu import Text
from tqcheck.language.placeholders.placeholder import Placeholder
from tqcheck.language.placeholders.reading import Known, read


def placeholders(text: str) -> list[Placeholder]:
    """Those that are certain, in a text alone."""
    found = read(text, Known.of(text))
    assert isinstance(found, Text)
    return [one for one in found.everything if one.is_certain]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hello {name}, {0} of {1:>3}", ["{name}", "{0}", "{1:>3}"]),
        (
            "%s %d %1$s %(count)d %.2f %05d %ld %@",
            ["%s", "%d", "%1$s", "%(count)d", "%.2f", "%05d", "%ld", "%@"],
        ),
        ("${var} #{x} %{count}", ["${var}", "#{x}", "%{count}"]),
        ("{{ user }} {% if x %} %%NAME%%", ["{{ user }}", "{% if x %}", "%%NAME%%"]),
        ("<b>bold</b><br/> <a href='x'>y</a>", ["<b>", "</b>", "<br/>", "<a href='x'>", "</a>"]),
        ("50% of voters, 100 % sure, 5%s", []),
        ("a < b and b > c; {} and { }", []),
        ("请访问https://news.example/a了解", ["https://news.example/a"]),
        ("(see https://news.example/a_(b)).", ["https://news.example/a_(b)"]),
        ("(see www.news.example/x).", ["www.news.example/x"]),
        ('at "https://news.example/"!', ["https://news.example/"]),
        ("mail press.office@city.example.", ["press.office@city.example"]),
        ("Booking.com, @user, #tag", []),
    ],
    ids=range(13),
)
def test_what_is_a_placeholder(text: str, found: list[str]) -> None:
    assert [each.span.of(text) for each in placeholders(text)] == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HTTPS://News.example/Path/", "http://news.example/Path"),
        ("www.news.example", "https://news.example/"),
        ("{{user}}", "{{ user }}"),
        ("<b>", "<B class='x'>"),
        ("Press@city.example", "press@City.example"),
        ("{count:d}", "{count}"),
    ],
)
def test_what_counts_as_the_same(one: str, other: str) -> None:
    assert [each.key for each in placeholders(one)] == [each.key for each in placeholders(other)] != []


@pytest.mark.parametrize(
    ("one", "other"),
    [("{name}", "{nom}"), ("%s", "%d"), ("https://a.example/x", "https://a.example/X"), ("<b>", "</b>")],
)
def test_what_does_not(one: str, other: str) -> None:
    assert placeholders(one)[0].key != placeholders(other)[0].key


@given(st.text(alphabet="ab{}%<>/@.$:1 \n()") | st.text())
def test_placeholders_stand_in_order_and_apart(text: str) -> None:
    end = 0
    for each in placeholders(text):
        assert end <= each.span.start < each.span.end <= len(text)
        end = each.span.end
