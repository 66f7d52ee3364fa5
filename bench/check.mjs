// `check` of folders of 36 to 100,000 records, against validators that people use for YAML and JSON Schema, and
// against the bare parser. The peers check one schema; thi-dua checks the plan, the units and the records together.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder } from "./make-folder.mjs";
import { recordJsonSchema } from "./schema.mjs";
import { peers, race, tell, thiDua } from "./shared.mjs";

const SIZES = [
  { records: 36, units: 12, phases: 3, rounds: 9 },
  { records: 1_000, units: 100, phases: 10, rounds: 5 },
  { records: 10_000, units: 1_000, phases: 10, rounds: 3 },
];

export async function benchCheck({ large }) {
  const peer = peers();
  const perRecord = [];
  const schema = JSON.stringify(await recordJsonSchema());
  for (const { records, units, phases, rounds } of SIZES) {
    const { dir, times } = await inFolder(units, phases, (dir, paths) => {
      const file = join(dir, "..", "schema.json");
      writeFileSync(file, schema);
      const ofFew = records <= 1_000;
      return race(
        {
          thiDua: [thiDua, "check", "--data", dir, "--as-of", "01/01/2000"],
          yaml: [join(import.meta.dirname, "bare-yaml.mjs"), dir],
          ajv: [
            peer("ajv-cli/dist/index.js"),
            "validate",
            "--spec=draft2020",
            "--strict=false",
            "-s",
            file,
            "-d",
            join(dir, "giai-doan-*", "*.yaml"),
          ],
          jsonschema: {
            args: [
              peer("@sourcemeta/jsonschema/npm/cli.js"),
              "validate",
              file,
              ...folders(paths),
              "--extension",
              ".yaml",
            ],
          },
          // v8r reads its catalogues and one file after the other; more than 1,000 would take minutes.
          ...(ofFew && {
            v8r: { args: [peer("v8r/src/index.js"), "--schema", file, "giai-doan-*/*.yaml"], cwd: dir },
          }),
        },
        rounds,
      );
    });
    perRecord.push({ records, seconds: times.thiDua / records });
    const title = records.toLocaleString("vi-VN");
    tell(
      `\`check\` ${title} bản ghi so với \`yaml\` đọc trần`,
      times.thiDua / times.yaml,
      records === 10_000 ? 1.15 : undefined,
    );
    tell(`\`check\` ${title} bản ghi so với \`ajv-cli\``, times.thiDua / times.ajv);
    tell(`\`check\` ${title} bản ghi so với \`@sourcemeta/jsonschema\``, times.thiDua / times.jsonschema);
    if (times.v8r) tell(`\`check\` ${title} bản ghi so với \`v8r\``, times.thiDua / times.v8r);
    void dir;
  }
  if (large) await benchLarge(perRecord.find(({ records }) => records === 1_000).seconds);
}

async function benchLarge(atThousand) {
  await inFolder(1_500, 67, (dir, paths) => {
    const argv = [join(import.meta.dirname, "peak.mjs"), "check", "--data", dir, "--as-of", "01/01/2000"];
    const start = performance.now();
    const { stdout, status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const seconds = (performance.now() - start) / 1000;
    tell("100.000 bản ghi: giá mỗi bản ghi so với 1.000 bản ghi", seconds / paths.length / atThousand, 1);
    tell("100.000 bản ghi: bộ nhớ", Number(stdout), 250, "MB");
  });
}

function folders(paths) {
  return [...new Set(paths.map((path) => join(path, "..")))];
}

async function inFolder(units, phases, run) {
  const dir = join(mkdtempSync(join(tmpdir(), "thi-dua-bench-")), "data");
  try {
    const paths = makeFolder(dir, units, phases);
    return { dir, times: await run(dir, paths) };
  } finally {
    rmSync(join(dir, ".."), { recursive: true, force: true });
  }
}
