"use strict";
// Every element of the list is made here, from names that the page chose and texts that stay texts.

const SIGNS = { fail: "✕", unchecked: "?", pass: "✓" };
const VERDICTS = { fail: "Failed", unchecked: "Unchecked", pass: "Passed" };

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) {
      made.setAttribute(attribute, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child !== undefined && child !== null && child !== false && child !== ""));
  return made;
}

function many(count, noun) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

// "en: English" for a reader, where the browser knows the language.
const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

function languageName(code) {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}
