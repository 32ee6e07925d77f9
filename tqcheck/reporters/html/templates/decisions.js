// What a reader decided of each finding: kept by the browser where it can be, and saved as lines that tqcheck reads.

const RUN = `tqcheck review ${document.querySelector("main").dataset.run}`;
const decisions = new Map(); // from a finding's key to whether it was accepted as an error, and the reason if it was not

function keyOf(record, number) {
  return `${record.number}:${number}`;
}

function isReviewable(finding) {
  return finding.saved !== undefined;
}

// Every finding that can be decided on, in the order of the run.
const reviewable = [...records]
  .sort((one, other) => one.number - other.number)
  .flatMap((record) =>
    record.findings
      .map((finding, number) => ({ record, finding, key: keyOf(record, number) }))
      .filter(({ finding }) => isReviewable(finding)),
  );

// "open", "error" or "no-error", for the filter.
function stateOf(key) {
  const decision = decisions.get(key);
  return decision ? (decision.accepted ? "error" : "no-error") : "open";
}

// A browser may refuse to keep anything for a page, or have no room: then nothing is kept, and the page says so.
function keepDecisions() {
  try {
    if (decisions.size) {
      localStorage.setItem(RUN, JSON.stringify(Object.fromEntries(decisions)));
    } else {
      localStorage.removeItem(RUN);
    }
    return true;
  } catch {
    return false;
  }
}

function keptDecisions() {
  try {
    return JSON.parse(localStorage.getItem(RUN)) ?? {};
  } catch {
    return {};
  }
}

function takeUpDecisions() {
  const kept = keptDecisions();
  for (const { key } of reviewable) {
    const decision = kept[key];
    if (typeof decision?.accepted === "boolean") {
      decisions.set(key, { accepted: decision.accepted, reason: String(decision.reason ?? "") });
    }
  }
}

// A line a passage, of the form of tqcheck's own jsonl report, with "accepted" added to the findings.
function decisionLines() {
  const lines = new Map();
  for (const { record, finding, key } of reviewable) {
    const decision = decisions.get(key);
    if (decision) {
      const line = lines.get(record.number) ?? lineOf(record);
      line.findings.push(decided(finding, decision));
      lines.set(record.number, line);
    }
  }
  return [...lines.values()].map((line) => `${JSON.stringify(line).replace(LINE_ENDS, escapedUnit)}\n`).join("");
}

// JSON allows these inside a string, but many programs take them for the end of a line.
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

function escapedUnit(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function lineOf({ id, file, line, text_hash }) {
  return { schema_version: 1, id, file, line, text_hash, findings: [] };
}

function decided({ rule, name, saved, also }, { accepted, reason }) {
  const given = !accepted && reason.trim();
  return { rule, name, ...saved, ...(also.length ? { also } : {}), accepted, ...(given ? { reason: given } : {}) };
}
