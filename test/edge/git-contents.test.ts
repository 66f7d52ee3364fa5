import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOnDisk } from "../../src/edge/data-files.ts";
import { Present } from "../../src/edge/git-contents.ts";
import { temporaryFolder } from "../helpers/run.ts";

const FILE = "ban-ghi.yaml";
const TEXT = "don_vi: chi-bo-văn-phòng\ntrang_thai: chinh_thuc\n";

function present(text: string): Present {
  const folder = temporaryFolder();
  writeFileSync(join(folder, FILE), text);
  return new Present(filesOnDisk(folder));
}

/** What git itself calls a text. */
function named(text: string, format: string): string {
  const folder = temporaryFolder();
  execFileSync("git", ["init", "-q", `--object-format=${format}`, folder]);
  return execFileSync("git", ["-C", folder, "hash-object", "--stdin"], {
    input: text,
    encoding: "utf8",
  }).trim();
}

describe("a file as it is", () => {
  it.each(["sha1", "sha256"])(
    "is known by the name that git gives to its content, in a repository of %s",
    (format) => {
      expect(present(TEXT).isNow(FILE, named(TEXT, format))).toBe(true);
      expect(present(TEXT).isNow(FILE, named(`${TEXT}# thêm\n`, format))).toBe(false);
    },
  );

  it("is the same with the ends of lines that Windows gives it", () => {
    const blob = named(TEXT, "sha1");
    expect(present(TEXT.replaceAll("\n", "\r\n")).isNow(FILE, blob)).toBe(true);
  });

  it("is nothing where it is not there", () => {
    const none = new Present(filesOnDisk(temporaryFolder()));
    expect(none.isNow(FILE, named(TEXT, "sha1"))).toBe(false);
    expect(none.bytesOf(FILE)).toBeUndefined();
  });
});
