import { quote } from "../quote.ts";

/** What is wrong with a text where a whole number is due, and what to type instead. */
export type NumberFault = { readonly message: string; readonly help: string };

type Case = { readonly form: RegExp; readonly say: (typed: string, found: RegExpExecArray) => NumberFault };

const QUALIFIERS: Readonly<Record<string, string>> = {
  gần: "gan",
  hơn: "hon",
  trên: "tren",
  ước: "uoc",
  khoảng: "uoc",
  "ước khoảng": "uoc",
};
const MAGNITUDES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
// What follows the number of a document: -QĐ/ĐU, /QĐ-ĐU, -TTr.
const SIGN = /^[-–/]\s*\p{Lu}[\p{L}\p{N}]*(?:\s*[-–/]\s*[\p{L}\p{N}]+)*$/u;
const PLAIN = "không dùng dấu chấm, dấu phẩy hay chữ.";

/** From the most telling form to the least; the first that fits speaks. */
const CASES: readonly Case[] = [
  {
    form: /^$/,
    say: () => ({
      message: "Ở đây phải là một số nguyên, nhưng đang để trống.",
      help: "Gõ một số, hoặc xóa cả dòng nếu không có số liệu.",
    }),
  },
  {
    form: /^-\s*\d/,
    say: (typed) => ({
      message: `${quote(typed)} là số âm; ở đây chỉ nhận số từ 0 trở lên.`,
      help: "Bỏ dấu trừ; nếu là giảm thì ghi số hiện có.",
    }),
  },
  {
    form: /%\s*$/,
    say: (typed) => ({
      message: `${quote(typed)} là tỷ lệ phần trăm, không phải số nguyên.`,
      help: "Tỷ lệ ghi bằng tử số và mẫu số: {tu_so: …, mau_so: …}, chương trình tự tính phần trăm.",
    }),
  },
  {
    form: /^(ước khoảng|gần|hơn|trên|ước|khoảng)\s+(.+)$/iu,
    say: (typed, found) => withQualifier(typed, found),
  },
  {
    form: /^([\d.,]+)\s*(nghìn|ngàn|triệu|tỷ|tỉ)(?:\s+đồng)?$/iu,
    say: (typed, found) => withMagnitude(typed, found),
  },
  { form: /^\d{1,3}(?:[.,\s]\d{3})+$/u, say: (typed) => grouped(typed) },
  {
    form: /^\d+[.,]\d+$/,
    say: (typed) => ({
      message: `${quote(typed)} là số thập phân; ở đây phải là số nguyên.`,
      help: "Ghi tròn đơn vị; tiền ghi đủ bằng đồng (9,3 triệu là 9300000), tỷ lệ ghi bằng tu_so và mau_so.",
    }),
  },
  {
    form: /^0+\d+$/,
    say: (typed) => ({ message: `${quote(typed)} có số 0 thừa ở đầu.`, help: `Gõ ${Number(typed)}.` }),
  },
  { form: /^\d[\d_]*$/, say: (typed) => oddDigits(typed) },
  {
    form: /^(\d+)\s*(?:-|–|đến|hoặc|\/)\s*(\d+)$/u,
    say: (typed, [, from, to]) => ({
      message: `${quote(typed)} là hai số, không phải một.`,
      help: `Gõ một số: ${Number(from)} hoặc ${Number(to)}.`,
    }),
  },
  { form: /^([\d._,]+)\s*([^\d\s].*)$/u, say: (typed, found) => withUnit(typed, found) },
  {
    form: /^(không|không có|chưa có|ko|k)$/iu,
    say: (typed) => ({
      message: `${quote(typed)} là chữ; ở đây phải là một số nguyên.`,
      help: "Gõ 0 nếu kết quả bằng không; xóa cả dòng nếu không có số liệu.",
    }),
  },
];

/** Explains why a text is no whole number, by the way clerks write numbers. */
export function explainNumber(value: unknown): NumberFault {
  const typed = String(value ?? "")
    .normalize("NFC")
    .trim();
  for (const { form, say } of CASES) {
    const found = form.exec(typed);
    if (found) return say(typed, found);
  }
  return {
    message: `${quote(typed)} không phải số nguyên.`,
    help: "Gõ một số viết liền bằng chữ số, ví dụ 1638 hoặc 25000000.",
  };
}

function grouped(typed: string): NumberFault {
  const digits = typed.replace(/\D/g, "");
  const marks = typed.includes(".")
    ? "dấu chấm ở đây bị hiểu là số thập phân."
    : typed.includes(",")
      ? "dấu phẩy ở đây bị hiểu là số thập phân."
      : "các chữ số bị ngắt quãng.";
  return {
    message: `${quote(typed)} không phải số nguyên: ${marks}`,
    help: `Gõ ${bothWays(digits)}, ${PLAIN}`,
  };
}

function withQualifier(typed: string, [, word = "", rest = ""]: RegExpExecArray): NumberFault {
  const number = wholeIn(rest);
  const value = number === undefined ? "<số>" : String(number);
  return {
    message: `${quote(typed)} không phải số nguyên: chữ “${word.toLowerCase()}” ghi ở mục uoc_luong.`,
    help: `Gõ {gia_tri: ${value}, uoc_luong: ${QUALIFIERS[word.toLowerCase()] ?? "uoc"}}.`,
  };
}

function withMagnitude(typed: string, [, digits = "", word = ""]: RegExpExecArray): NumberFault {
  const number = wholeIn(`${digits} ${word}`);
  return {
    message: `${quote(typed)} không phải số nguyên: số phải viết đủ bằng chữ số.`,
    help:
      number === undefined ? "Gõ đủ các chữ số, ví dụ 25000000." : `Gõ ${bothWays(String(number))}, ${PLAIN}`,
  };
}

function withUnit(typed: string, [, digits = "", unit = ""]: RegExpExecArray): NumberFault {
  const number = wholeIn(digits);
  if (number !== undefined && SIGN.test(unit)) {
    return {
      message: `${quote(typed)} không phải số nguyên: sau số còn ký hiệu ${quote(unit)}.`,
      help: `Gõ ${number}: chỉ số, không kèm ký hiệu.`,
    };
  }
  return {
    message: `${quote(typed)} không phải số nguyên: sau số còn chữ ${quote(unit)}.`,
    help: `Gõ ${number ?? "số viết liền"}, bỏ phần chữ: đơn vị tính đã có trong kế hoạch; lời giải thích ghi ở ghi_chu.`,
  };
}

function oddDigits(typed: string): NumberFault {
  if (typed.includes("_")) {
    return {
      message: `${quote(typed)} không phải số nguyên: dấu _ chỉ đứng giữa các nhóm ba chữ số.`,
      help: `Gõ ${bothWays(typed.replaceAll("_", ""))}.`,
    };
  }
  return {
    message: `${quote(typed)} lớn quá mức có thể tính đúng.`,
    help: "Kiểm tra lại số chữ số; tiền ghi bằng đồng.",
  };
}

/** The whole number that a clerk meant by `1.638`, `400 lượt`, `9,3 tỷ`; `undefined` where that is not sure. */
function wholeIn(text: string): number | undefined {
  const found = /^(\d+(?:[.,]\d+)*)\s*(nghìn|ngàn|triệu|tỷ|tỉ)?/iu.exec(text.trim());
  const digits = found?.[1] ?? "";
  const scale = MAGNITUDES[found?.[2]?.toLowerCase() ?? ""];
  if (digits === "") return undefined;
  // With triệu or tỷ behind it, "9,300" may be 9,3 or 9300: no guess.
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits))
    return scale === undefined ? Number(digits.replace(/\D/g, "")) : undefined;
  const [whole = "", fraction = "", ...more] = digits.split(/[.,]/);
  if (more.length > 0 || (fraction !== "" && scale === undefined)) return undefined;
  const zeros = Math.log10(scale ?? 1) - fraction.length;
  return zeros < 0 ? undefined : Number(`${whole}${fraction}${"0".repeat(zeros)}`);
}

/** `1638 (hoặc 1_638)`; short numbers have one way only. */
function bothWays(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, "");
  const grouping = plain.replace(/\B(?=(\d{3})+$)/g, "_");
  return grouping === plain ? plain : `${plain} (hoặc ${grouping})`;
}
