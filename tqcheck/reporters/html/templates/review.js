// The reader's decisions: a pair of buttons at each finding, four keys, and a bar that says how far the review is.

const ERROR = "Error";
const NO_ERROR = "Not an error";
const bar = document.getElementById("review");
const saveButton = document.getElementById("save");
const keysOn = document.getElementById("keys");
let lastItem = null;

function decisionOf(record, finding, number) {
  const key = keyOf(record, number);
  const reason = element("input", { type: "text", autocomplete: "off" });
  reason.value = decisions.get(key)?.reason ?? "";
  return element(
    "div",
    { class: "decision", role: "group", "aria-label": `Your decision on ${finding.label}` },
    element("button", { type: "button", "data-accepts": "yes" }, ERROR),
    element("button", { type: "button", "data-accepts": "no" }, NO_ERROR),
    element("label", { class: "reason" }, "Why? ", reason),
  );
}

function showDecision(item) {
  const decision = decisions.get(item.dataset.key);
  const [error, noError] = item.querySelectorAll(".decision button");
  error.setAttribute("aria-pressed", String(decision?.accepted === true));
  noError.setAttribute("aria-pressed", String(decision?.accepted === false));
  item.querySelector(".reason").hidden = decision?.accepted !== false;
  if (decision) {
    item.dataset.decided = decision.accepted ? ERROR : [NO_ERROR, decision.reason.trim()].filter(Boolean).join(": ");
  } else {
    delete item.dataset.decided;
  }
}

function decide(item, accepted) {
  const reason = item.querySelector(".reason input").value;
  if (accepted === undefined) {
    decisions.delete(item.dataset.key);
  } else {
    decisions.set(item.dataset.key, { accepted, reason });
  }
  lastItem = item;
  showDecision(item);
  sayReviewed();
}

function sayReviewed() {
  const isKept = keepDecisions();
  const all = reviewable.length;
  bar.hidden = all === 0;
  saveButton.disabled = decisions.size === 0;
  document.getElementById("reviewed").textContent = `${decisions.size.toLocaleString("en")} of ${many(all, "finding")} reviewed`;
  const whereKept = isKept ? decisions.size > 0 && "kept in this browser" : "not kept when the page is closed: save them";
  document.getElementById("kept").textContent = whereKept ? `· ${whereKept}` : "";
}

// The finding that has the focus, or whose phrase has; else the one that was decided on or gone to last.
function itemHere() {
  const focused = document.activeElement;
  const described = focused.matches("mark[aria-describedby]") && focused.getAttribute("aria-describedby").split(" ")[0];
  const item = described ? document.getElementById(described) : focused.closest(".findings > li");
  return item?.dataset.key ? item : lastItem?.isConnected ? lastItem : null;
}

function go(step) {
  const items = () => [...list.querySelectorAll(".findings > li[data-key]")];
  const place = (from) => items().indexOf(from);
  const here = itemHere();
  while (here && step > 0 && place(here) === items().length - 1 && !moreButton.hidden) {
    draw();
  }
  const item = items()[here ? place(here) + step : 0];
  if (item) {
    lastItem = item;
    item.focus();
  }
}

function decideHere(accepted) {
  const item = itemHere();
  if (item) {
    decide(item, accepted);
    item.focus();
  }
}

const KEYS = new Map([
  ["n", () => go(1)],
  ["p", () => go(-1)],
  ["a", () => decideHere(true)],
  ["r", () => decideHere(false)],
]);

function isTyping(target) {
  return target.matches("input:not([type=checkbox]), select, textarea");
}

function save() {
  const url = URL.createObjectURL(new Blob([decisionLines()], { type: "application/jsonl" }));
  element("a", { href: url, download: "tqcheck-decisions.jsonl" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

document.addEventListener("keydown", (event) => {
  const act = KEYS.get(event.key);
  const isCommand = event.ctrlKey || event.altKey || event.metaKey || event.repeat;
  if (act && keysOn.checked && !isCommand && !isTyping(event.target)) {
    event.preventDefault();
    act();
  }
});
list.addEventListener("click", (event) => {
  const button = event.target.closest(".decision button");
  if (button) {
    const accepted = button.dataset.accepts === "yes";
    decide(button.closest("li"), button.getAttribute("aria-pressed") === "true" ? undefined : accepted);
  }
});
list.addEventListener("input", (event) => decide(event.target.closest("li"), false));
list.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches(".reason input")) {
    event.target.closest("li").focus();
  }
});
saveButton.addEventListener("click", save);
takeUpDecisions();
sayReviewed();
update(); // the first time: the cards show what was decided
