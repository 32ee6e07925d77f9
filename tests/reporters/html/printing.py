"""A report on paper: the browser's PDF, read as far as it says what stands on which page."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.reporters.html.browser import Opened

# Every heading becomes an entry of the PDF's outline, with the page and the height at which it stands. These headings
# are made for it, at both ends of each card and along its texts: they take next to no room.
_MARK = """() => {
  const mark = (name) => {
    const heading = document.createElement("h6");
    heading.style.cssText = "display: inline; margin: 0; font-size: 1px; line-height: 0";
    heading.textContent = name;
    return heading;
  };
  document.querySelectorAll("article").forEach((card, number) => {
    for (const text of card.querySelectorAll(".text, .findings p")) {
      for (const node of [...text.childNodes].filter((each) => each.nodeType === Node.TEXT_NODE)) {
        for (let rest = node; rest.length > 80; ) {
          rest = rest.splitText(80);
          rest.before(mark("part"));
        }
      }
      text.append(mark("part"));
    }
    card.firstElementChild.prepend(mark(`begin ${number}`));
    [...card.querySelectorAll(".text, .findings p")].at(-1).append(mark(`end ${number}`));
  });
}"""
_HEIGHTS = {"A4": 842, "Letter": 792}

_PAGES = re.compile(rb"/Type /Pages\n/Count \d+\n/Kids \[([^\]]*)\]")
_OUTLINE = re.compile(
    rb"/Title (\((?:\\.|[^\\)])*\)|<[0-9A-F]+>)\n/Dest \[(\d+) 0 R /XYZ [\d.]+ ([\d.]+) 0\]"
)


@dataclass(frozen=True)
class Paper:
    """Where the headings of a printed report stand."""

    height: int
    """Of a page, in points."""
    pages: int
    places: Sequence[tuple[str, int, float]]
    """Title, page from 0, height above the page's lower edge in points."""

    def cards(self) -> Mapping[int, tuple[int, int]]:
        """The pages on which each card begins and ends."""
        pages = {title: page for title, page, _ in self.places}
        numbers = [int(title.split()[1]) for title in pages if title.startswith("begin ")]
        return {number: (pages[f"begin {number}"], pages[f"end {number}"]) for number in numbers}

    def empty(self) -> list[float]:
        """The share of each page but the last, 0 to 1, that nothing stands on, from below."""
        lowest = [
            min((height for _, where, height in self.places if where == page), default=self.height)
            for page in range(self.pages - 1)
        ]
        return [height / self.height for height in lowest]


def printed(report: Opened, paper: str) -> Paper:
    """The report on paper, A4 or Letter."""
    report.page.evaluate(_MARK)
    pdf = report.page.pdf(format=paper, outline=True, tagged=True)
    kids = b" ".join(_PAGES.findall(pdf)).replace(b" 0 R", b"").split()
    pages = [each for each in kids if b"\n%s 0 obj\n<</Type /Page\n" % each in pdf]
    entries = _OUTLINE.findall(pdf)
    places = [(_title(title), pages.index(page), float(height)) for title, page, height in entries]
    return Paper(_HEIGHTS[paper], len(pages), places)


def _title(written: bytes) -> str:
    if written.startswith(b"<"):
        return bytes.fromhex(written[1:-1].decode()).decode("utf-16")
    return written[1:-1].decode("latin-1")
