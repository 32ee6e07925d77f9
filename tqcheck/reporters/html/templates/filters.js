// Which passages are shown, in which order; a page of them at a time, so that ten thousand are no burden.

const PAGE = 50;
const list = document.getElementById("passages");
const form = document.getElementById("filters");
const moreButton = document.getElementById("more");
const records = [...document.querySelectorAll("script.passage")].map((block) => {
  const record = JSON.parse(block.textContent);
  block.remove();
  return record;
});
let matching = [];
let drawn = 0;

function plainText(pieces) {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

// All that a search looks at, made when it is first asked for.
function haystack(record) {
  record.haystack ??= [
    plainText(record.text),
    record.id,
    `${record.file}:${record.line}`,
    ...record.texts.map((other) => plainText(other.text)),
    ...record.texts.map((other) => other.title),
    ...record.findings.flatMap((finding) => [
      `${finding.rule} ${finding.name}`,
      finding.message,
      ...finding.evidence.map((evidence) => evidence.text),
    ]),
  ]
    .join("\n")
    .toLowerCase();
  return record.haystack;
}

function chosen() {
  const value = (name) => form.elements[name].value;
  return {
    search: value("search").trim().toLowerCase(),
    verdict: value("verdict"),
    rule: value("rule"),
    family: value("family"),
    severity: value("severity"),
    file: value("file"),
    review: value("review"),
    sort: value("sort"),
    suppressed: form.elements.suppressed.checked,
  };
}

// The numbers of a passage's findings that the filters let through.
function shownFindings(record, wanted) {
  const shown = new Set();
  record.findings.forEach((finding, number) => {
    const is =
      (wanted.suppressed || finding.suppression === undefined) &&
      (!wanted.rule || finding.rule === wanted.rule || finding.also.includes(wanted.rule)) &&
      (!wanted.family || finding.family === wanted.family) &&
      (!wanted.severity || finding.severity === wanted.severity) &&
      (!wanted.review || (isReviewable(finding) && stateOf(keyOf(record, number)) === wanted.review));
    if (is) {
      shown.add(number);
    }
  });
  return shown;
}

function select(wanted) {
  const needsFinding = wanted.rule || wanted.family || wanted.severity || wanted.review;
  const found = [];
  for (const record of records) {
    if (
      (wanted.verdict && record.verdict !== wanted.verdict) ||
      (wanted.file && record.file !== wanted.file) ||
      (wanted.search && !haystack(record).includes(wanted.search))
    ) {
      continue;
    }
    const shown = shownFindings(record, wanted);
    if (shown.size || !needsFinding) {
      found.push({ record, shown });
    }
  }
  const orders = {
    file: (one, other) => one.record.number - other.record.number,
    quality: (one, other) => (one.record.quality ?? 1) - (other.record.quality ?? 1),
  };
  return orders[wanted.sort] ? found.sort(orders[wanted.sort]) : found;
}

function update() {
  const wanted = chosen();
  matching = select(wanted);
  drawn = 0;
  list.replaceChildren();
  draw();
  for (const tile of document.querySelectorAll(".tile[data-verdict]")) {
    tile.setAttribute("aria-pressed", String(tile.dataset.verdict === wanted.verdict));
  }
  const findings = matching.reduce((sum, each) => sum + each.shown.size, 0);
  const of = matching.length === records.length ? "" : ` of ${records.length.toLocaleString("en")}`;
  document.getElementById("shown").textContent = matching.length
    ? `${matching.length.toLocaleString("en")}${of} ${matching.length === 1 && !of ? "passage" : "passages"}, ${many(findings, "finding")}`
    : records.length
      ? `No passage of ${records.length.toLocaleString("en")} matches`
      : "No passages";
}

function draw() {
  const next = matching.slice(drawn, drawn + PAGE);
  list.append(...next.map(({ record, shown }) => cardOf(record, shown)));
  drawn += next.length;
  const left = matching.length - drawn;
  document.getElementById("printed").textContent = left ? `On paper: the first ${drawn.toLocaleString("en")} of them.` : "";
  moreButton.hidden = left === 0;
  moreButton.textContent = `Show ${Math.min(PAGE, left)} more of ${left.toLocaleString("en")}`;
}

function drawMore() {
  const first = list.children.length;
  draw();
  list.children[first].focus();
}

// A choice for each value that occurs, with how often it does.
function offer(name, everything, values, inWords = (value) => value) {
  const counts = new Map();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const options = sorted.map(([value, count]) =>
    element("option", { value }, `${inWords(value)} (${count.toLocaleString("en")})`),
  );
  form.elements[name].append(element("option", { value: "" }, everything), ...options);
}

function offerAll() {
  const findings = records.flatMap((record) => record.findings.filter((finding) => finding.suppression === undefined));
  const suppressed = records.flatMap((record) => record.findings.filter((finding) => finding.suppression !== undefined));
  const everyFinding = [...findings, ...suppressed];
  const names = new Map(everyFinding.map((finding) => [finding.rule, finding.name]));
  offer("verdict", "all", records.map((record) => record.verdict), (verdict) => VERDICTS[verdict].toLowerCase());
  offer("rule", "all", everyFinding.map((finding) => finding.rule), (rule) => `${rule} ${names.get(rule)}`);
  offer("family", "all", everyFinding.map((finding) => finding.family));
  offer("severity", "all", everyFinding.map((finding) => finding.severity));
  offer("file", "all", records.map((record) => record.file));
  form.elements.file.closest("label").hidden = new Set(records.map((record) => record.file)).size < 2;
  form.elements.suppressed.closest("label").hidden = suppressed.length === 0;
}

let waiting = 0;
form.addEventListener("input", (event) => {
  clearTimeout(waiting);
  waiting = setTimeout(update, event.target.name === "search" ? 150 : 0);
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => {
  clearTimeout(waiting);
  waiting = setTimeout(update, 0);
});
moreButton.addEventListener("click", drawMore);
for (const tile of document.querySelectorAll(".tile[data-verdict]")) {
  tile.disabled = false;
  tile.addEventListener("click", () => {
    const select = form.elements.verdict;
    const has = [...select.options].some((option) => option.value === tile.dataset.verdict);
    select.value = select.value === tile.dataset.verdict || !has ? "" : tile.dataset.verdict;
    update();
  });
}
offerAll();
form.hidden = false;
document.getElementById("status").hidden = false;
