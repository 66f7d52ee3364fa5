import type { Block, Cell, Para } from "./read.ts";
import { toldIn } from "./told.ts";

/** The head of a document as it was recognised; what was not is absent. */
export type Head = {
  /** The document is one of the state: Quốc hiệu stands where the title should. */
  readonly isOfState: boolean;
  readonly title: Para | undefined;
  /** The cell of the title. */
  readonly titleCell: Cell | undefined;
  readonly superior: readonly Para[];
  readonly issuer: readonly Para[];
  readonly star: Para | undefined;
  readonly number: Para | undefined;
  readonly marks: readonly Para[];
  readonly draft: Para | undefined;
  readonly about: readonly Para[];
  readonly day: Para | undefined;
};

const TITLE = /^đảng cộng sản việt nam$/i;
const STATE = /^cộng (hòa|hoà) xã hội chủ nghĩa việt nam/i;
const NUMBER = /^số(?=[\s:.]|$)|\{\{\s*so_ky_hieu\s*\}\}/i;
// Bounded, as a hostile line of “ngày” would take cubic time.
const DAY = /ngày.{0,20}tháng.{0,20}năm|\{\{\s*dia_danh_ngay\s*\}\}/i;
const MARK = /^((tối |tuyệt )?mật|(thượng )?khẩn|(hỏa|hoả) tốc|\{\{\s*do_(mat|khan)\s*\}\})$/i;
const DRAFT = /^dự thảo|^\{\{\s*du_thao\s*\}\}/i;
const ISSUER = /^(đảng (ủy|uỷ)|chi (bộ|ủy|uỷ)|(tỉnh|thành|huyện|quận|thị) (ủy|uỷ)|ban |văn phòng)/i;

/** Whether cells have the name of the Party, or that of the state. */
export function isHead(cells: readonly Cell[]): boolean {
  return toldIn(cells).some(({ text }) => TITLE.test(text) || STATE.test(text));
}

/** Reads the head: the cell of the title, and the others in their order. */
export function headOf(block: Block | undefined): Head | undefined {
  if (block?.kind !== "table") return undefined;
  const titleCell = block.cells.find((cell) => isHead([cell]));
  const right = titleCell ? toldIn([titleCell]) : [];
  const others = block.cells.filter((cell) => cell !== titleCell);
  const left = toldIn(others);
  const all = [...left, ...right];
  const number = left.find(({ text }) => NUMBER.test(text));
  const star = left.find(({ text }) => text === "*");
  const below = left.findIndex((para) => para === star || para === number);
  const names = below === -1 ? left : left.slice(0, below);
  const issuerAt = names.findIndex(({ text }, index) => index > 0 && ISSUER.test(text));
  const cut = issuerAt > 0 ? issuerAt : Math.max(0, names.length - 1);
  const marks = left.filter(({ text }) => MARK.test(text));
  const draft = all.find(({ text }) => DRAFT.test(text));
  const day = all.find(({ text }) => DAY.test(text));
  const known = new Set([...names, star, number, draft, day, ...marks]);
  return {
    isOfState: right.some(({ text }) => STATE.test(text)),
    title: right.find(({ text }) => TITLE.test(text)),
    titleCell,
    superior: names.slice(0, cut),
    issuer: names.slice(cut),
    star,
    number,
    marks,
    draft,
    about: number ? left.slice(left.indexOf(number) + 1).filter((para) => !known.has(para)) : [],
    day,
  };
}
