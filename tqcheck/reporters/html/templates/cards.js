// A passage as a card: the passage and what was found in it on one side, what it was compared with on the other.

function cardOf(record, shown) {
  const card = element("article", { class: `passage ${record.verdict}${record.long ? " long" : ""}`, tabindex: "-1", "data-number": record.number });
  card.append(headOf(record));
  if (record.why !== undefined) {
    card.append(element("p", { class: "why", dir: "auto" }, `Not checked for drift: ${record.why}`));
  }
  const sides = record.texts.length ? [passageSide(record, shown), otherSide(record, shown)] : [passageSide(record, shown)];
  card.append(element("div", { class: sides.length === 1 ? "sides alone" : "sides" }, ...sides));
  const more = [skippedOf(record), extraOf(record)].filter(Boolean);
  if (more.length) {
    card.append(element("footer", {}, ...more));
  }
  return card;
}

function headOf(record) {
  const filled = element("span", { class: "filled" });
  const measured = record.quality !== null;
  filled.style.width = `${100 * (record.quality ?? 0)}%`;
  return element(
    "header",
    {},
    element("p", { class: `badge ${record.verdict}` }, `${SIGNS[record.verdict]} ${VERDICTS[record.verdict]}`),
    element("h2", { dir: "auto" }, record.id),
    element("p", { class: "place", dir: "auto" }, `${record.file}:${record.line}`),
    element(
      "p",
      { class: "scores" },
      element("span", {}, `quality ${measured ? record.quality.toFixed(2) : "–"}`),
      measured && element("span", { class: "meter", "aria-hidden": "true" }, filled),
      record.drift !== null && element("span", {}, `drift ${percent(record.drift)}`),
      element("span", {}, `awkward ${measured ? percent(record.awkward) : "–"}`),
    ),
  );
}

function percent(share) {
  return `${Math.round(100 * share)}%`;
}

function passageSide(record, shown) {
  const side = element("div", { class: "side" }, heading("Passage", record.language));
  const place = { card: record.number, isPassage: true };
  side.append(textOf(record.text, record.language, record, shown, place));
  if (shown.size) {
    const items = [...shown].map((number) => findingOf(record, number));
    side.append(element("ol", { class: "findings", "aria-label": "Findings" }, ...items));
  }
  const hidden = record.findings.filter((finding, number) => finding.suppression === undefined && !shown.has(number)).length;
  if (hidden) {
    side.append(element("p", { class: "hidden-by" }, `${many(hidden, "finding")} more, hidden by the filters`));
  }
  if (!record.texts.length && record.why === undefined) {
    side.append(element("p", { class: "nothing" }, "There is no counterpart and no source to show."));
  }
  return side;
}

function otherSide(record, shown) {
  const side = element("div", { class: "side" });
  for (const other of record.texts) {
    side.append(
      element(
        "section",
        { class: "other" },
        heading(other.title, other.language, other.similarity),
        textOf(other.text, other.language, record, shown, { card: record.number, isPassage: false }),
      ),
    );
  }
  return side;
}

function heading(title, language, note) {
  const notes = [language && languageName(language), note].filter(Boolean).join(" · ");
  return element("h3", { dir: "auto" }, title, notes && " ", notes && element("span", { class: "note" }, notes));
}

function findingOf(record, number) {
  const finding = record.findings[number];
  const suppressed = finding.suppression !== undefined;
  const id = findingId(record.number, number);
  const item = element("li", { class: `${finding.family}${suppressed ? " suppressed" : ""}`, id, "data-of": number, tabindex: "-1" });
  item.append(...findingParts(finding, ruleLink));
  if (isReviewable(finding)) {
    item.dataset.key = keyOf(record, number);
    item.append(decisionOf(record, finding, number));
    showDecision(item);
  }
  return item;
}

// A rule's code, which leads to what the rule looks for.
function ruleLink(code) {
  const id = `rule-${code}`;
  return document.getElementById(id) ? element("a", { class: "code", href: `#${id}` }, code) : code;
}

// What is said of a finding, in its list and where its phrase is pointed at; `shown` makes of a rule's code what stands
// there.
function findingParts(finding, shown = (code) => code) {
  const also = finding.also.flatMap((code) => [", ", shown(code)]).slice(1);
  const parts = [
    element(
      "p",
      { class: "what" },
      element("span", { class: `chip ${finding.family}` }, finding.label),
      " ",
      element("strong", {}, shown(finding.rule), ` ${finding.name}`),
      " ",
      element("span", { class: `line ${finding.severity} ${finding.family}` }, `${finding.severity}, ${finding.sure}% sure`),
      finding.place && element("span", { class: "fact" }, ` · at ${finding.place}`),
      also.length > 0 && element("span", { class: "fact" }, " · also ", ...also),
    ),
    element("p", { class: "message", dir: "auto" }, finding.message),
    ...finding.evidence.map((evidence) =>
      element(
        "p",
        { class: "evidence" },
        element("span", { class: "from", dir: "auto" }, `${evidence.from}:`),
        " ",
        evidence.text ? element("q", { dir: "auto" }, evidence.text) : "(nothing there)",
      ),
    ),
    ...(finding.left ? [element("p", { class: "evidence" }, finding.left)] : []),
  ];
  if (finding.suppression !== undefined) {
    parts.push(element("p", { class: "suppression", dir: "auto" }, `Suppressed${finding.suppression ? `: ${finding.suppression}` : ", no reason given"}`));
  }
  return parts;
}

function skippedOf(record) {
  if (!record.skipped.length) {
    return null;
  }
  const rules = record.skipped.reduce((sum, [, codes]) => sum + codes.length, 0);
  const reasons = record.skipped.map(([reason, codes]) => element("li", { dir: "auto" }, `${reason} (${codes.join(", ")})`));
  return element("details", {}, element("summary", {}, `${many(rules, "rule")} could not judge it`), element("ul", {}, ...reasons));
}

function extraOf(record) {
  if (record.extra === undefined) {
    return null;
  }
  const entries = Object.entries(record.extra).flatMap(([key, value]) => [
    element("dt", { dir: "auto" }, key),
    element("dd", { dir: "auto" }, typeof value === "string" ? value : JSON.stringify(value)),
  ]);
  return element("details", {}, element("summary", {}, "Other keys of its record"), element("dl", {}, ...entries));
}
