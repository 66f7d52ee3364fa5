import { describe, expect, it } from "vitest";
import { placeOf, wholeFile } from "../../../src/model/place.ts";
import { type Problem, problem } from "../../../src/model/problem.ts";
import { renderProblems } from "../../../src/render/text/index.ts";
import { widthOf } from "../../../src/render/text/width.ts";

const FILE = "giai-doan-2/chi-bo-a.yaml";
const ESC = "\u001b";

/** The place of the first `marked` in the text. */
function at(text: string, marked: string) {
  const start = text.indexOf(marked);
  return placeOf({ file: FILE, text }, start, start + marked.length);
}

function render(text: string, problems: Problem[], options: { width?: number; color?: boolean } = {}) {
  return renderProblems(problems, new Map([[FILE, text]]), { color: false, width: 80, ...options });
}

function number(text: string, typed: string, options: { width?: number; color?: boolean } = {}) {
  return render(text, [problem("TD205", at(text, typed), { typed })], options);
}

/** The part of the line that stands above the carets. */
function underlined(screen: string): string {
  const lines = screen.split("\n");
  const index = lines.findIndex((line) => /^ *\| *\^+$/.test(line));
  const [shown = "", carets = ""] = [lines[index - 1], lines[index]];
  let column = 0;
  let found = "";
  for (const letter of shown) {
    if (carets[column] === "^") found += letter;
    column += /\p{M}/u.test(letter) ? 0 : widthOf(letter);
  }
  return found;
}

describe("renderProblems", () => {
  it("shows the sentence, the place, the line with its range, and what to type", () => {
    const text = `${"\n".repeat(13)}  dang-vien-moi: 1.638\n`;
    expect(number(text, "1.638")).toBe(
      [
        "lỗi[TD205]: “1.638” không phải số nguyên: dấu chấm ở đây bị hiểu là số thập",
        "phân.",
        "  --> giai-doan-2/chi-bo-a.yaml:14:18",
        "   |",
        "14 |   dang-vien-moi: 1.638",
        "   |                  ^^^^^",
        "   = cách sửa: Gõ 1638 (hoặc 1_638), không dùng dấu chấm, dấu phẩy hay chữ.",
        "",
        "",
      ].join("\n"),
    );
  });

  it("says nothing of nothing", () => expect(render("", [])).toBe(""));

  it("names a file without a line where the file as a whole is to blame", () => {
    const screen = render("", [problem("TD009", wholeFile("don-vi.yaml"))]);
    expect(screen).toContain("--> don-vi.yaml\n");
    expect(screen).not.toContain("|");
  });

  it("counts a letter with loose marks as one column, an East Asian one as two, a tab as what it prints", () => {
    for (const before of ["hòa".normalize("NFD"), "北京", "\ta", "🙂", "\u200b"]) {
      expect(underlined(number(`${before}: 1.638 x`, "1.638"))).toBe("1.638");
    }
  });

  it("underlines a range of several lines on its first", () => {
    const text = "a: 'x\n  y'\nb: c\n";
    expect(underlined(render(text, [problem("TD208", at(text, "'x\n  y'"))]))).toBe("'x");
  });

  it("shows at least one caret where there is nothing to mark", () => {
    const place = placeOf({ file: FILE, text: "a:" }, 2, 2);
    expect(render("a:", [problem("TD208", place)])).toContain("|   ^\n");
  });

  it.each([0, 50, 500])(
    "cuts a long line to the width, the mark in view (%d letters before it)",
    (before) => {
      const text = `${"đ".repeat(before)} 1.638 ${"ơ".repeat(5_000)}`;
      const screen = number(text, "1.638");
      expect(underlined(screen)).toBe("1.638");
      expect(screen).toContain("…");
      for (const line of screen.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
    },
  );

  it("keeps the width also for wide letters", () => {
    const screen = number(`${"北".repeat(90)} 1.638 ${"北".repeat(90)}`, "1.638");
    for (const line of screen.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(80);
    expect(underlined(screen)).toBe("1.638");
  });

  it("keeps lines apart as places count them, also with Windows line ends and a lone carriage return", () => {
    const text = "a: 1\r\nb: x\ry\r\nc: 1.638\r\n";
    expect(number(text, "1.638")).toContain("3 | c: 1.638\n");
  });

  it("lists the places that belong to it", () => {
    const text = "a: 1\nb: 2\na: 3\n";
    const place = placeOf({ file: FILE, text }, 10, 11);
    const other = { ...wholeFile("don-vi.yaml"), line: 4, column: 2 };
    const screen = render(text, [problem("TD102", place, { key: "a" }, [at(text, "a"), other])]);
    expect(screen).toContain("= khóa trước: dòng 1\n");
    expect(screen).toContain("= khóa trước: don-vi.yaml:4:2\n");
  });

  it("lets no character of a file move, colour or reverse the screen", () => {
    const evil = `${ESC}[31m\u009b2J\u202e\u200b\u007f\u0007`;
    const place = { ...at(`x${evil}y`, evil), file: `giai-doan-2/${evil}.yaml` };
    const screen = renderProblems(
      [problem("TD205", place, { typed: evil }), problem("TD104", place, { tag: evil })],
      new Map([[place.file, `x${evil}y`]]),
      { color: false, width: 80 },
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
    expect(screen).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
    expect(screen).toContain("\\u{1b}[31m");
    expect(screen).toContain("\\u{202e}");
  });

  it("lets no value forge a line of the screen", () => {
    const typed = "1\nlỗi[TD999]: giả\r\n  --> x";
    const screen = render("a: 1\n", [problem("TD205", at("a: 1\n", "1"), { typed })]);
    expect(screen.split("\n").filter((line) => line.startsWith("lỗi["))).toHaveLength(1);
  });

  it("colours only when asked to", () => {
    expect(number("a: 1.638", "1.638")).not.toContain(ESC);
    expect(number("a: 1.638", "1.638", { color: true })).toContain(`${ESC}[31m`);
  });

  it("is laid out the same with and without colour", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with ESC
    const plain = number("a: 1.638", "1.638", { color: true }).replace(/\u001b\[\d+m/g, "");
    expect(plain).toBe(number("a: 1.638", "1.638"));
  });

  it("shows a thousand problems of one long line in a blink", () => {
    const text = `a: ${"1.638 ".repeat(40_000)}`;
    const problems = Array.from({ length: 1_000 }, () =>
      problem("TD205", at(text, "1.638"), { typed: "1.638" }),
    );
    const start = performance.now();
    render(text, problems);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
