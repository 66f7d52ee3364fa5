import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { type CalendarOptions, calendar } from "../../src/commands/calendar.ts";
import { readFolder } from "../../src/commands/shared/folder.ts";
import type { World } from "../../src/edge/world.ts";
import { CannotRun } from "../../src/model/cannot-run.ts";
import type { Plan } from "../../src/model/plan.ts";
import { readIcs } from "../helpers/ics.ts";
import { copyOf, SAMPLE, temporaryFolder } from "../helpers/run.ts";

const OTHER = join(import.meta.dirname, "..", "fixtures", "ke-hoach-khac");

function aWorld(cwd: string, today: string) {
  const said = { out: "", err: "" };
  const screen: World["screen"] = {
    width: 80,
    color: false,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
  return { world: { cwd, env: {}, today, screen } satisfies World, said };
}

/** Runs the command in a folder of its own, as main.ts does. */
async function run(options: CalendarOptions, today = "2026-01-20", cwd = temporaryFolder()) {
  const { world, said } = aWorld(cwd, today);
  let code: number;
  try {
    code = await calendar(options, world);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    world.screen.err(`${error.message}\n`);
    code = 2;
  }
  const file = join(cwd, options.out ?? "lich-thi-dua.ics");
  const text = existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8") : "";
  return { code, ...said, cwd, text };
}

function planOf(data: string): Plan {
  const { facts } = readFolder({ data }, aWorld(data, "2026-01-20").world);
  if (!facts) throw new Error(`no plan in ${data}`);
  return facts.plan.value;
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const oneSentence = /^[^\n]+\n$/;

describe.each([
  ["the sample", SAMPLE],
  ["another body's plan", OTHER],
])("the calendar of %s", (_whose, data) => {
  const plan = planOf(data);
  const phases = plan.giai_doan;
  const windows = phases.flatMap(({ dot }) => dot ?? []);
  const milestones = phases.flatMap(({ ky_niem }) => ky_niem ?? []);

  it("has an entry for each phase, window, milestone and due date of the plan, and no other", async () => {
    const { events } = readIcs((await run({ data })).text);
    const spans = [
      ...[...phases, ...windows].map(({ tu, den }) => [tu, den]),
      ...milestones.map(({ ngay }) => [ngay, ngay]),
      ...phases.flatMap(({ han_nop, han_bao_cao }) => [
        [han_nop, han_nop],
        [han_bao_cao, han_bao_cao],
      ]),
    ].map(([first, last]) => `${first} ${dayAfter(last ?? "")}`);
    expect(events.map(({ start, end }) => `${start.value} ${end.value}`).sort()).toEqual(spans.sort());
    expect(events.every(({ start, end }) => start.type === "date" && end.type === "date")).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it("rings four times for each due date, once for each milestone", async () => {
    const { events } = readIcs((await run({ data })).text);
    const hours = (wanted: RegExp) =>
      events.filter(({ uid }) => wanted.test(uid)).map(({ alarms }) => alarms.map((alarm) => alarm.hours));
    const dueDates = Array(phases.length * 2).fill([-160, -64, -16, 8]);
    expect(hours(/han-nop|han-bao-cao/)).toEqual(dueDates);
    expect(hours(/^ky-niem-/)).toEqual(Array(milestones.length).fill([-160]));
    const rung = events.filter(({ alarms }) => alarms.length > 0);
    expect(rung).toHaveLength(phases.length * 2 + milestones.length);
  });

  it("names for each phase the body that its report goes to on that day", async () => {
    const { events } = readIcs((await run({ data })).text);
    for (const { so, ten, han_bao_cao } of phases) {
      const held = plan.co_quan.find(
        ({ tu = "", den = "9" }) => tu <= han_bao_cao && han_bao_cao <= den,
      )?.noi_gui;
      const event = events.find(({ uid }) => uid.startsWith(`giai-doan-${so}-han-bao-cao-`));
      expect(event?.title).toBe(`Hạn báo cáo ${held} (${ten})`);
    }
  });
});

describe("calendar", () => {
  it("tells on the screen how many of what it wrote, where, and how to open it", async () => {
    const { code, out, err } = await run({ data: SAMPLE });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^Đã ghi lich-thi-dua\.ics: 3 hạn nộp bản ghi, 3 hạn báo cáo, 3 giai đoạn, .*\n.*\n$/,
    );
    expect(out).toContain("Outlook");
    expect(out).toContain("Google");
  });

  it("says nothing of what the plan has none of", async () => {
    const { out } = await run({ data: OTHER });
    expect(out).toContain("2 hạn nộp bản ghi, 2 hạn báo cáo và 2 giai đoạn.");
  });

  it("shares no uid between two campaigns, and keeps a campaign's when its titles and days are edited", async () => {
    const uids = (text: string) => readIcs(text).events.map(({ uid }) => uid);
    const mine = uids((await run({ data: SAMPLE })).text);
    expect(uids((await run({ data: OTHER })).text).filter((uid) => mine.includes(uid))).toEqual([]);
    const data = copyOf(SAMPLE);
    edit(join(data, "ke-hoach.yaml"), (text) =>
      text
        .replaceAll("han_nop: 05/01/2026", "han_nop: 06/01/2026")
        .replaceAll("ten: Giai đoạn", "ten: Chặng")
        .replaceAll("Ngày thành lập", "Ngày lập")
        .replaceAll("ten_ngan: đợt thi đua", "ten_ngan: phong trào"),
    );
    const { text } = await run({ data });
    expect(text).toContain("Hạn nộp bản ghi Chặng 3");
    expect(text).toContain("DTSTART;VALUE=DATE:20260106");
    expect(uids(text)).toEqual(mine);
  });

  it("keeps a name that would be an event of its own inside its property", async () => {
    const data = copyOf(SAMPLE);
    const count = readIcs((await run({ data })).text).events.length;
    edit(join(data, "ke-hoach.yaml"), (text) =>
      text
        .replace("ten: Giai đoạn 2", 'ten: "Giai đoạn 2\\r\\nEND:VEVENT\\r\\nBEGIN:VEVENT\\r\\nUID:x, a; b"')
        .replace(/^ten_ngan: /m, "ten_ngan: >-\n\n  BEGIN:VEVENT\n\n  X:1\n\n  "),
    );
    const { code, out, text } = await run({ data });
    expect([code, out.split("\n")[0]]).toEqual([0, expect.stringContaining("Đã ghi")]);
    const { name, events } = readIcs(text);
    expect(events).toHaveLength(count);
    expect(name).toMatch(/^BEGIN:VEVENT X:1 đợt thi đua/);
    expect(events.map(({ title }) => title)).toContain(
      "Hạn nộp bản ghi Giai đoạn 2 END:VEVENT BEGIN:VEVENT UID:x, a; b",
    );
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("writes the same bytes on another day and in any time zone", async () => {
    const { text } = await run({ data: SAMPLE });
    expect((await run({ data: SAMPLE, asOf: "1/1/2024" }, "2027-05-05")).text).toBe(text);
    const command = pathToFileURL(join(import.meta.dirname, "../../src/commands/calendar.ts")).href;
    const program = `import { calendar } from ${JSON.stringify(command)};
      const screen = { width: 80, color: false, out() {}, err() {} };
      const [data, cwd] = process.argv.slice(-2);
      calendar({ data }, { cwd, env: {}, today: "2025-01-01", screen });`;
    for (const TZ of ["America/Los_Angeles", "Pacific/Kiritimati", "Australia/Lord_Howe"]) {
      const cwd = temporaryFolder();
      const script = join(cwd, "run.mts");
      writeFileSync(script, program);
      const ran = spawnSync(process.execPath, ["--import", "tsx", script, SAMPLE, cwd], {
        cwd: join(import.meta.dirname, "..", ".."),
        env: { ...process.env, TZ },
        encoding: "utf8",
      });
      expect(ran.stderr).toBe("");
      expect(readFileSync(join(cwd, "lich-thi-dua.ics"), "utf8")).toBe(text);
    }
  });

  it("takes a plan whose records have errors", async () => {
    const data = copyOf(SAMPLE);
    writeFileSync(join(data, "giai-doan-2", "chi-bo-van-phong.yaml"), "don_vi: [");
    expect((await run({ data })).code).toBe(0);
  });

  it("refuses a plan with errors, shows them, and leaves the old file", async () => {
    const data = copyOf(SAMPLE);
    edit(join(data, "ke-hoach.yaml"), (text) => text.replace("han_nop: 04/04/2025", "han_nop: 04/03/2025"));
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "lich-thi-dua.ics"), "old");
    const { code, out, err, text } = await run({ data }, "2026-01-20", cwd);
    expect([code, text]).toEqual([1, "old"]);
    expect(out).toContain("lỗi[TD605]");
    expect(err).toMatch(/^Chưa lập lịch: kế hoạch \(ke-hoach\.yaml\) còn 1 lỗi\. [^\n]+\n$/);
  });

  it.each(["ke-hoach.yaml", "don-vi.yaml"])(
    "refuses where %s can't be read, and writes nothing",
    async (name) => {
      const data = copyOf(SAMPLE);
      writeFileSync(join(data, name), "ten: [");
      const { code, err, cwd } = await run({ data });
      expect(code).toBe(1);
      expect(err).toContain("Chưa đọc được kế hoạch");
      expect(readdirSync(cwd)).toEqual([]);
    },
  );

  it("says in a sentence that it can't write where a folder has the name", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "l.ics", "x"), { recursive: true });
    const { code, out, err } = await run({ data: SAMPLE, out: "l.ics" }, "2026-01-20", cwd);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(oneSentence);
    expect(readdirSync(cwd)).toEqual(["l.ics"]);
  });

  it("says in a sentence that the folder of --out does not exist", async () => {
    const { code, out, err } = await run({ data: SAMPLE, out: join("khong-co", "l.ics") });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(oneSentence);
    expect(err).toContain("Không có thư mục để ghi tệp");
  });

  it("says in a sentence that there is no data folder", async () => {
    const { code, err } = await run({ data: "khong-co" });
    expect(code).toBe(2);
    expect(err).toMatch(oneSentence);
  });
});
