import { spawn } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type FolderMemory, readFolder } from "../../src/commands/shared/folder.ts";
import { GALLERY } from "../helpers/gallery.ts";
import { copyOf, temporaryFolder, thiDua } from "../helpers/run.ts";

vi.mock("node:fs", async (load) => {
  const real = await load<typeof import("node:fs")>();
  return { ...real, openSync: vi.fn(real.openSync) };
});

const BIN = join(import.meta.dirname, "..", "..", "bin", "thi-dua.js");
const RECORD = join("giai-doan-2", "chi-bo-van-phong.yaml");
const screen = { width: 80, color: false, out: () => {}, err: () => {} };

/** Reads the folder with a memory. @returns its codes, and the files that were opened for it. */
function read(dir: string, memory: FolderMemory) {
  const opened = vi.mocked(fs.openSync);
  opened.mockClear();
  const { problems } = readFolder(
    { data: dir },
    { cwd: dir, env: {}, today: "2025-06-30", screen },
    { memory },
  );
  return { codes: problems.map(({ code }) => code), opened: opened.mock.calls.map(([path]) => String(path)) };
}

describe("a folder that was read before", () => {
  it("is read again only where it changed, and finds what a first reading finds", () => {
    const dir = copyOf(join(GALLERY, "_nen"));
    const memory: FolderMemory = { ground: "", records: new Map() };
    expect(read(dir, memory).codes).toEqual([]);
    fs.appendFileSync(join(dir, RECORD), "sai: 1\n");
    const { codes, opened } = read(dir, memory);
    expect(codes).toEqual(read(dir, { ground: "", records: new Map() }).codes);
    expect(codes).toEqual(["TD201"]);
    expect(opened.filter((path) => path.includes("giai-doan-1"))).toEqual([]);
    expect(opened).toContain(join(dir, RECORD));
  });

  it("keeps telling of a problem in a file that did not change", () => {
    const dir = copyOf(join(GALLERY, "_nen"));
    fs.appendFileSync(join(dir, RECORD), "sai: 1\n");
    const memory: FolderMemory = { ground: "", records: new Map() };
    expect(read(dir, memory).codes).toEqual(["TD201"]);
    expect(read(dir, memory).codes).toEqual(["TD201"]);
  });

  it("is read anew where the plan changed", () => {
    const dir = copyOf(join(GALLERY, "_nen"));
    const memory: FolderMemory = { ground: "", records: new Map() };
    read(dir, memory);
    const plan = join(dir, "ke-hoach.yaml");
    fs.writeFileSync(
      plan,
      fs.readFileSync(plan, "utf8").replace("id: dang-vien-moi", "id: dang-vien-ket-nap"),
    );
    expect(read(dir, memory).codes).toContain("TD305");
  });
});

describe("check --watch", () => {
  it("shows again what is open after a file is saved", async () => {
    const dir = copyOf(join(GALLERY, "_nen"));
    const child = spawn(process.execPath, [BIN, "check", "--data", dir, "--as-of", "30/06/2025", "--watch"]);
    let out = "";
    child.stdout.on("data", (data) => (out += String(data)));
    try {
      await vi.waitFor(() => expect(out).toContain("Đang theo dõi"), { timeout: 20_000 });
      fs.appendFileSync(join(dir, RECORD), "sai: 1\n");
      await vi.waitFor(() => expect(out).toMatch(/lỗi\[TD201\][\s\S]*Đang theo dõi/), { timeout: 20_000 });
    } finally {
      child.kill();
    }
  });

  it("is for people only", async () => {
    const { code, err } = await thiDua(temporaryFolder(), ["check", "--watch", "--json"]);
    expect(code).toBe(2);
    expect(err).toContain("--format text");
  });
});
