// A text with its flagged phrases. The texts come cut into pieces: nothing here counts characters.

const ORDER = { critical: 3, major: 2, minor: 1 };

function worst(findings) {
  return findings.reduce((one, other) => (ORDER[other.severity] > ORDER[one.severity] ? other : one));
}

// `shown` holds the numbers of the findings that the filters let through; `card` makes ids unique on the page.
function textOf(pieces, language, record, shown, { card, isPassage }) {
  const text = element("p", { class: "text", dir: "auto", lang: language });
  for (const piece of pieces) {
    if (typeof piece === "string") {
      text.append(piece);
      continue;
    }
    const numbers = piece.of.filter((number) => shown.has(number));
    text.append(numbers.length ? markOf(piece, numbers, record, { card, isPassage }) : piece.text);
  }
  return text;
}

function markOf(piece, numbers, record, { card, isPassage }) {
  const findings = numbers.map((number) => record.findings[number]);
  const gravest = worst(findings);
  const besides = findings.find((finding) => finding !== gravest);
  const suppressed = findings.every((finding) => finding.suppression !== undefined);
  const begins = piece.first.some((number) => numbers.includes(number));
  const ends = piece.last.filter((number) => numbers.includes(number));
  const gap = piece.text === "";
  const classes = [gravest.family, gravest.severity, gap && "gap", suppressed && "suppressed", besides && `over-${besides.family}`];
  const focusable = isPassage && begins;
  return element(
    "mark",
    {
      class: classes.filter(Boolean).join(" "),
      "data-of": numbers.join(" "),
      "data-labels": ends.length > 0 && ends.map((number) => record.findings[number].label).join(" "),
      tabindex: focusable && "0",
      role: gap && "img",
      "aria-label": gap && "something is missing here",
      "aria-describedby": focusable && numbers.map((number) => findingId(card, number)).join(" "),
    },
    piece.text,
  );
}

function findingId(card, number) {
  return `finding-${card}-${number}`;
}
