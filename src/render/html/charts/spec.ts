import { sanitize } from "../../text/sanitize.ts";
import { type Html, html, trusted } from "../escape.ts";
import { type ChartSpec, drawSvg } from "../vega.ts";

// Where a field stands in a picture. Fields of data have these names and no others, so that no name comes from outside.
const x = { scale: "x", field: "x" };
const text = { text: { field: "text" }, fontSize: { field: "size" }, fontWeight: { field: "weight" } };
const KINDS = {
  /** From `x` to `x2` of the scale. */
  bar: {
    type: "rect",
    enter: { x, x2: { scale: "x", field: "x2" }, y: { field: "y" }, height: { field: "height" } },
  },
  /** Upright at `x` of the scale. */
  line: { type: "rule", enter: { x, y: { field: "y" }, y2: { field: "y2" } } },
  sign: {
    type: "symbol",
    enter: { x, y: { field: "y" }, shape: { field: "shape" }, size: { field: "size" } },
  },
  /** A text at `x` of the scale. */
  label: { type: "text", enter: { ...text, x, y: { field: "y" }, align: { field: "align" } } },
  /** A text at `left`, in units of the picture. */
  note: {
    type: "text",
    enter: { ...text, x: { field: "left" }, y: { field: "y" }, align: { field: "align" } },
  },
  /** A sign at `left`, in units of the picture. */
  key: {
    type: "symbol",
    enter: { x: { field: "left" }, y: { field: "y" }, shape: { field: "shape" }, size: { field: "size" } },
  },
} as const;

type Datum = Readonly<Record<string, string | number | readonly string[]>>;

/** What a layer of a picture shows; `name` becomes its class, by which the style sheet colours it. */
export type Layer = {
  readonly kind: keyof typeof KINDS;
  readonly name: string;
  readonly data: readonly Datum[];
};

export type Picture = {
  readonly width: number;
  readonly height: number;
  /** The values at the ends of the scale, and where these ends lie. */
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly layers: readonly Layer[];
};

/** Draws a picture; `name` is what it is called for those who don't see it. Its numbers must stand near it in words. */
export async function draw(name: string, picture: Picture): Promise<Html> {
  const svg = await drawSvg(specOf(picture));
  return html`<div class="chart" role="img" aria-label="${name}">${trusted(svg)}</div>`;
}

function specOf({ width, height, domain, range, layers }: Picture): ChartSpec {
  const used = layers.filter(({ data }) => data.length > 0);
  return {
    width,
    height,
    padding: 0,
    autosize: "none",
    scales: [{ name: "x", type: "linear", domain: [...domain], range: [...range], zero: false }],
    // A mark's name is a name of data as well, so that of its own must differ.
    data: used.map(({ name, data }) => ({ name: `${name}-data`, values: data.map(visible) })),
    marks: used.map(({ kind, name }) => ({
      type: KINDS[kind].type,
      name,
      aria: false,
      from: { data: `${name}-data` },
      encode: { enter: KINDS[kind].enter },
    })),
  };
}

/** Characters that could move or reverse a text become visible, as everywhere on the page; vega escapes for SVG. */
function visible(datum: Datum): Datum {
  const clean = (value: Datum[string]) => {
    if (typeof value === "number") return value;
    return typeof value === "string" ? sanitize(value) : value.map(sanitize);
  };
  return Object.fromEntries(Object.entries(datum).map(([field, value]) => [field, clean(value)]));
}
