/** Rows of numbers, as many as the appendix of a report of that many units has. */
export function plainRows(units) {
  return Array.from({ length: units }, (_, index) => ({
    tt: index + 1,
    ten: `Chi bộ số ${index}`,
    ...Object.fromEntries(Array.from({ length: 6 }, (_unused, column) => [`c${column}`, index * column])),
  }));
}
