import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { awardFileSchema } from "../../src/model/award-file.ts";
import { sealedIn, sealOf } from "../../src/model/award-seal.ts";
import { parse } from "../../src/parse/index.ts";
import { HOSTILE } from "../helpers/one-of-each.ts";

/** Something that a stranger might push: what it does to a healthy data folder, and the codes that answer it. */
export type Case = {
  readonly name: string;
  readonly codes: readonly string[];
  readonly build: (dir: string) => void;
  /** Its own words reach the screen, so that they are tried in every format. */
  readonly speaks: boolean;
};

const RECORD = join("giai-doan-2", "chi-bo-van-phong.yaml");

function record(name: string, codes: readonly string[], content: string | Uint8Array): Case {
  return { name, codes, build: (dir) => writeFileSync(join(dir, RECORD), content), speaks: false };
}

/** The healthy record with one part of it replaced. */
function changed(name: string, codes: readonly string[], from: string | RegExp, to: string): Case {
  const build = (dir: string) => {
    const path = join(dir, RECORD);
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(from, () => to),
    );
  };
  return { name, codes, build, speaks: true };
}

function file(name: string, codes: readonly string[], make: (path: string) => void, path: string): Case {
  return { name, codes, build: (dir) => make(join(dir, path)), speaks: codes.includes("TD005") };
}

const VOTE = `giai_doan: 1
chot:
  ngay: 10/4/2025
  dau: x
  noi_xet: Ban Chấp hành Đảng bộ Sở
  bieu_quyet: { hinh_thuc: phieu_kin, co_so: trieu_tap, nguong: 1/2, cach_tinh: tren }
  so_luong: [{ hinh_thuc: giay-khen, doi_tuong: ca_nhan, toi_da: 1 }]
kiem_phieu: { trieu_tap: 9, co_mat: 9 }
`;

/** A file of commendation in the healthy folder: a vote that was opened, and more. */
function vote(name: string, codes: readonly string[], more: string, speaks = false): Case {
  const build = (dir: string) => {
    mkdirSync(join(dir, "khen-thuong"));
    writeFileSync(join(dir, "khen-thuong", "giai-doan-1.yaml"), sealed(`${VOTE}${more}\n`));
  };
  return { name, codes, build, speaks };
}

/** With its right seal, for of a broken one nothing else is asked; a file that can't be read has none. */
function sealed(text: string): string {
  const read = parse({ file: "khen-thuong/giai-doan-1.yaml", text }, awardFileSchema);
  const chot = "value" in read ? read.value.value.chot : undefined;
  if (!chot || !("value" in read)) return text;
  const dau = sealOf(sealedIn({ ...read.value.value, chot }));
  return text.replace("dau: x", `dau: "${dau}"`);
}

function candidates(count: number, of: (index: number) => string): string {
  return `ung_vien:\n${range(count)
    .map((index) => `  - { hinh_thuc: giay-khen, don_vi: chi-bo-van-phong, ${of(index)} }`)
    .join("\n")}`;
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const bomb = range(9)
  .map(
    (level) =>
      `a${level}: &a${level} [${Array(9)
        .fill(level === 0 ? "lol" : `*a${level - 1}`)
        .join(",")}]`,
  )
  .join("\n");
const writer = /ho_ten: .*/;

export const CASES: readonly Case[] = [
  record("a bomb of aliases", ["TD103"], bomb),
  record("a cycle of aliases", ["TD103"], "a: &a [*a]\n"),
  record(
    "20,000 keys",
    ["TD107"],
    range(20_000)
      .map((n) => `k${n}: 1`)
      .join("\n"),
  ),
  record(
    "100,000 keys",
    ["TD001"],
    range(100_000)
      .map((n) => `k${n}: 1`)
      .join("\n"),
  ),
  record("100,000 brackets", ["TD106"], "[".repeat(100_000)),
  record("100,000 braces with keys", ["TD106"], "{a: ".repeat(60_000)),
  record("100,000 dashes", ["TD106"], "- ".repeat(100_000)),
  record("100,000 question marks", ["TD106"], "? ".repeat(100_000)),
  record("256 KiB of one line", ["TD201"], `a: ${"x".repeat(262_000)}\n`),
  record("256 KiB of quotes", ["TD101"], '"'.repeat(262_000)),
  record("256 KiB of colons", ["TD106"], ": ".repeat(131_000)),
  record("256 KiB of line breaks", ["TD109"], "\n".repeat(262_000)),
  record("256 KiB of old encoding", ["TD502"], `a: ${"kÕ ho¹ch ".repeat(20_000)}\n`),
  record("256 KiB of conflict markers", ["TD008"], "<<<<<<< ours\n".repeat(20_000)),
  record("256 KiB of comments that pass over", ["TD901"], "# thi-dua: bo-qua\n".repeat(14_000)),
  record("256 KiB of spaces behind such a comment", ["TD901"], `# thi-dua: bo-qua${" ".repeat(262_000)}x\n`),
  record("NUL", ["TD007"], "a: \0\n"),
  record("UTF-16", ["TD002"], Buffer.from("\ufeffdon_vi: a\n", "utf16le")),
  record("Latin-1", ["TD002"], Buffer.from("ten: kÕ ho¹ch\n", "latin1")),
  record("halves of surrogates in bytes", ["TD002"], Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80])),
  record("halves of surrogates in escapes", ["TD007"], 'a: "\\ud800"\n'),
  record("a tag", ["TD104"], "a: !!js/function 'function () { return 1 }'\n"),
  record("a merge key", ["TD105"], "<<: { a: 1 }\n"),
  record("__proto__", ["TD105"], "__proto__: { polluted: yes }\n"),
  record("constructor and prototype", ["TD105"], "constructor: { prototype: { polluted: yes } }\n"),
  changed("__proto__ among the indicators", ["TD105"], "dang-vien-moi:", "__proto__:"),
  changed("hasOwnProperty among the indicators", ["TD305"], "dang-vien-moi:", "hasOwnProperty:"),
  changed("toString among the tasks", ["TD304"], "dai-hoi-dang-bo:", "toString:"),
  changed("bidi and C1 in a value", ["TD007", "TD504"], writer, "ho_ten: A\u202e\u009b31mB"),
  changed("ESC and bidi in escapes", ["TD007"], writer, 'ho_ten: "A\\e[31m\\u202eB"'),
  changed(
    "commands in a value",
    ["TD205"],
    "so_nguoi: 30",
    `so_nguoi: ${JSON.stringify("::error::x %0A ##[error]y")}`,
  ),
  changed(
    "commands over two lines in a value",
    ["TD205"],
    "so_nguoi: 30",
    'so_nguoi: "1\\n::set-output name=a::b\\n##[add-mask]c"',
  ),
  changed("commands in a key", ["TD201"], "nguoi_lap:", `${JSON.stringify(HOSTILE)}: 1\nnguoi_lap:`),
  vote(
    "10,000 candidates",
    ["TD001"],
    candidates(10_000, () => ""),
  ),
  vote(
    "candidates of one name, as many as can be read",
    ["TD814", "TD821"],
    candidates(1200, () => "ca_nhan: { ho_ten: Trần B }, dong_y: 5"),
  ),
  vote(
    "candidates in a row of ties, each ruled on",
    ["TD814"],
    candidates(
      800,
      (index) =>
        `ca_nhan: { ho_ten: Trần B${index} }, dong_y: ${9000 - Math.floor(index / 2)}, phan_dinh: { duoc: không, ly_do: x }`,
    ),
  ),
  vote(
    "an answer with thousands of spellings",
    ["TD821"],
    `trung_ten: [{ don_vi: chi-bo-van-phong, la_mot: không, ten: [${range(9000).join(", ")}] }]`,
  ),
  vote(
    "commands in a candidate's name",
    ["TD814"],
    candidates(1, () => `ca_nhan: { ho_ten: ${JSON.stringify(HOSTILE)} }`),
    true,
  ),
  file(
    "100 MB",
    ["TD001"],
    (path) => {
      writeFileSync(path, "");
      truncateSync(path, 100 * 1024 * 1024);
    },
    RECORD.replace("van-phong", "lon"),
  ),
  file("a folder with the name of a file", ["TD003"], (path) => mkdirSync(path), "giai-doan-2/x.yaml"),
  file("a Windows device", ["TD005"], (path) => writeFileSync(path, "don_vi: con\n"), "giai-doan-2/con.yaml"),
  file(
    "a name that differs in case",
    ["TD006"],
    (path) => writeFileSync(path, ""),
    "giai-doan-2/Chi-Bo-Van-Phong.yaml",
  ),
];

/** What only systems with links, pipes and free names can hold. */
export const POSIX_CASES: readonly Case[] = [
  file("a link to outside", ["TD003"], (path) => symlinkSync("/etc/passwd", path), "giai-doan-2/a.yaml"),
  file("a link to itself", ["TD003"], (path) => symlinkSync(path, path), "giai-doan-2/a.yaml"),
  file("a link to a folder outside", ["TD003"], (path) => symlinkSync("/etc", path), "giai-doan-3"),
  file("a pipe", ["TD003"], (path) => execFileSync("mkfifo", [path]), "giai-doan-2/a.yaml"),
  file(
    "bidi, ESC and commands in a file's name",
    ["TD005"],
    (path) => writeFileSync(path, ""),
    "giai-doan-2/\u202e\u001b[31m\n::error::x ##[y].yaml",
  ),
  file(
    "commands at the start of a file's name",
    ["TD005"],
    (path) => writeFileSync(path, ""),
    "::error title=a::b",
  ),
  {
    name: "one name in NFC and in NFD",
    speaks: true,
    codes: ["TD006"],
    build: (dir) => {
      for (const form of ["NFC", "NFD"])
        writeFileSync(join(dir, "giai-doan-2", `đảng-bộ.yaml`.normalize(form)), "");
    },
  },
];
