// What contradicts a phrase, beside the phrase: while it is pointed at or focused. Escape puts it away.

const bubble = document.getElementById("evidence");
let away = 0;

function showEvidence(mark) {
  clearTimeout(away);
  unlight();
  const card = mark.closest("article");
  const record = records.find((each) => String(each.number) === card.dataset.number);
  const numbers = mark.dataset.of.split(" ");
  for (const other of card.querySelectorAll("[data-of]")) {
    other.classList.toggle("lit", other.dataset.of.split(" ").some((number) => numbers.includes(number)));
  }
  bubble.replaceChildren(...numbers.map((number) => element("div", {}, ...findingParts(record.findings[number]))));
  bubble.hidden = false;
  place(mark.getBoundingClientRect());
}

// Below the phrase, or above it where there is no room; never beyond the window's edges.
function place(phrase) {
  const room = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(phrase.left, room - bubble.offsetWidth - 8));
  const below = phrase.bottom + 8;
  const fits = below + bubble.offsetHeight < window.innerHeight || phrase.top < bubble.offsetHeight + 8;
  bubble.style.left = `${left + window.scrollX}px`;
  bubble.style.top = `${(fits ? below : phrase.top - bubble.offsetHeight - 8) + window.scrollY}px`;
}

function hideEvidence() {
  clearTimeout(away);
  bubble.hidden = true;
  unlight();
}

function unlight() {
  for (const lit of document.querySelectorAll(".lit")) {
    lit.classList.remove("lit");
  }
}

// Time enough to move the pointer on to the bubble.
function hideSoon() {
  clearTimeout(away);
  away = setTimeout(hideEvidence, 250);
}

list.addEventListener("pointerover", (event) => {
  const mark = event.target.closest("mark");
  if (mark) {
    showEvidence(mark);
  }
});
list.addEventListener("pointerout", (event) => event.target.closest("mark") && hideSoon());
list.addEventListener("focusin", (event) => {
  if (event.target.matches("mark")) {
    showEvidence(event.target);
  }
});
list.addEventListener("focusout", hideSoon);
bubble.addEventListener("pointerenter", () => clearTimeout(away));
bubble.addEventListener("pointerleave", hideSoon);
document.addEventListener("keydown", (event) => event.key === "Escape" && hideEvidence());
form.addEventListener("input", hideEvidence);
