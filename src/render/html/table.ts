import { type Html, html } from "./escape.ts";

/** A column: `sort` where the page's script may sort by it, `number` where its figures stand to the right. */
type Column = { readonly label: string; readonly sort?: boolean; readonly number?: boolean };

export type Table = {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Html[];
  /** Scrolls in a room of its own, so that the page needn't. */
  readonly wide?: boolean;
};

/** A table of data with its caption and heads. */
export function table({ id, caption, columns, rows, wide }: Table): Html {
  const made = html`<table id="${id}">${captionOf(id, caption)}
<thead><tr>${columns.map(headCell)}</tr></thead>
<tbody>${rows}</tbody></table>`;
  return wide ? scrolling(html`aria-labelledby="${id}-name"`, made, rows.length) : made;
}

/** A caption, which names the scrolling room around its table too. It stays in sight while the table scrolls. */
export function captionOf(id: string, words: string): Html {
  return html`<caption id="${id}-name"><span>${words}</span></caption>`;
}

function headCell({ label, sort, number }: Column): Html {
  return html`<th scope="col"${sort ? html` data-sort` : ""}${number ? html` class="number"` : ""}>${label}</th>`;
}

// Beyond so many rows the head must stay in sight, which it only can in a room with a height.
const MANY = 40;

/** A room that can be scrolled by the keyboard as well; `label` is the attribute that names it. */
export function scrolling(label: Html, inside: Html, rows: number): Html {
  return html`<div class="scroll${rows > MANY ? " tall" : ""}" role="region" ${label} tabindex="0">${inside}</div>`;
}
