/** `2025-05-03` → `03/05/2025`, as users type it. */
export function asTyped(date: unknown): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(date));
  return found ? `${found[3]}/${found[2]}/${found[1]}` : String(date ?? "");
}

const WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;
const OTHER_MARKS = /^(\d{1,2})[-. /]+(\d{1,2})[-. /]+(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
const NO_YEAR = /^(\d{1,2})[-./](\d{1,2})$/;

/** What to type instead of a text that is no date; a day without a year is not completed by guess. */
export function dateHelp(value: unknown): string {
  const typed = String(value ?? "")
    .normalize("NFC")
    .trim();
  const full = WORDS.exec(typed) ?? OTHER_MARKS.exec(typed);
  if (full) return `Gõ ${slashed(full[1], full[2], full[3])}.`;
  const reversed = YEAR_FIRST.exec(typed);
  if (reversed) return `Gõ ${slashed(reversed[3], reversed[2], reversed[1])}.`;
  const short = NO_YEAR.exec(typed);
  const example = short ? slashed(short[1], short[2], "2025") : "14/09/2025";
  return `Gõ đủ ngày, tháng, năm theo dạng dd/mm/yyyy, ví dụ ${example}.`;
}

/** Why a day is on no calendar, and what may have been meant. */
export function noSuchDayHelp(value: unknown): string {
  const typed = String(value ?? "");
  const found = OTHER_MARKS.exec(typed);
  const iso = YEAR_FIRST.exec(typed);
  const [day, month, year] = found ? [found[1], found[2], found[3]] : [iso?.[3], iso?.[2], iso?.[1]];
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (m > 12 && m <= 31 && d >= 1 && d <= 12)
    return `Ngày viết trước, tháng viết sau: có phải ý là ${slashed(month, day, year)}?`;
  if (m < 1 || m > 12) return "Tháng là số từ 1 đến 12; kiểm tra lại theo dạng dd/mm/yyyy.";
  if (y < 1900) return `Năm ${y} không đúng; gõ đủ bốn chữ số của năm.`;
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return `Tháng ${m} năm ${y} chỉ có ${days} ngày; kiểm tra lại ngày và tháng.`;
}

function slashed(day = "", month = "", year = ""): string {
  return `${day.padStart(2, "0")}/${month.padStart(2, "0")}/${year.length === 2 ? `20${year}` : year}`;
}
