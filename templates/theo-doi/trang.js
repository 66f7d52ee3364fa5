// The page's only script: search, filters, sorting, printing. Without it the page is whole, but still.
// Its sentences stand in the page, as data of the element that says them.

const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const form = byId("filters");
const [search, phase, state, says] = ["search", "phase-filter", "state-filter", "shown"].map(byId);
const rows = all("[data-row]").map((row) => ({
  row,
  kind: row.dataset.row,
  text: folded(
    all(".name", row)
      .map((name) => name.textContent)
      .join(" "),
  ),
  stated: row.dataset.state ? [row] : all("[data-state]", row),
}));

/** Letters without marks and case, however they were typed: “Văn phòng” is found by “van phong”. */
function folded(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/\s+/g, " ")
    .trim();
}

function isInPhase({ dataset }) {
  return phase.value === "" || dataset.phase === undefined || dataset.phase === phase.value;
}

function isShown({ row, text, stated }, words) {
  if (!isInPhase(row) || !words.every((word) => text.includes(word))) return false;
  if (state.value === "" || stated.length === 0) return true;
  return stated.some((one) => isInPhase(one) && one.dataset.state === state.value);
}

function filter() {
  const words = folded(search.value).split(" ");
  const counts = {};
  for (const one of rows) {
    const shown = isShown(one, words);
    one.row.hidden = !shown;
    counts[one.kind] ??= { shown: 0, all: 0 };
    const count = counts[one.kind];
    count.all += 1;
    if (shown) count.shown += 1;
  }
  for (const one of all("[data-phase]:not([data-row])")) one.hidden = !isInPhase(one);
  const isFiltered = search.value.trim() !== "" || phase.value !== "" || state.value !== "";
  // Who prints a part of the page must see on the paper that it is one.
  says.classList.toggle("filtered", isFiltered);
  say(isFiltered ? shownWords(counts) : "");
}

function shownWords(counts) {
  return says.dataset.shown.replace(/\{([\w-]+)\}/g, (_, kind) => {
    const { shown, all: of } = counts[kind] ?? { shown: 0, all: 0 };
    return `${shown}/${of}`;
  });
}

let waiting;
/** Waits until the typing rests, lest a screen reader speaks over every letter. */
function say(words) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    says.textContent = words;
  }, 200);
}

const collator = new Intl.Collator("vi", { numeric: true });

function keyOf(row, column) {
  const cell = row.cells[column];
  return cell.dataset.k ?? (cell.querySelector(".name") ?? cell).textContent;
}

/** What is not given comes last, either way. */
function compare(a, b, way) {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const numbers = [Number(a), Number(b)];
  return way * (numbers.some(Number.isNaN) ? collator.compare(a, b) : numbers[0] - numbers[1]);
}

function sort(head) {
  const way = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
  for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", way === 1 ? "ascending" : "descending");
  const body = head.closest("table").tBodies[0];
  const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row, head.cellIndex) }));
  keyed.sort((a, b) => compare(a.key, b.key, way));
  body.append(...keyed.map(({ row }) => row));
  const name = head.querySelector("button").firstChild.textContent;
  say(says.dataset[way === 1 ? "ascending" : "descending"].replace("{column}", () => name));
}

for (const head of all("th[data-sort]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  button.addEventListener("click", () => sort(head));
  head.append(button);
}

/** What is folded away would be lost on paper. */
let opened = [];
addEventListener("beforeprint", () => {
  opened = all("details:not([open])");
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
});

form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
// The values are set back after this event.
form.addEventListener("reset", () => setTimeout(filter));
form.hidden = false;
filter();
