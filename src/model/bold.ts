/*
 * What stands around bold words in a value of a report. Invisible characters that no data can hold (TD504), so that
 * nobody's text is taken for a mark; Word never sees them.
 */
export const BOLD_ON = "\u2063";
export const BOLD_OFF = "\u2064";
