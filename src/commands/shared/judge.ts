import type { DataFiles } from "../../edge/data-files.ts";
import { contentsOf, nameIn, Present } from "../../edge/git-contents.ts";
import { lookUp, type Version } from "../../edge/git-history.ts";
import type { Facts, RecordIdentity } from "../../model/facts.ts";
import { wholeFile } from "../../model/place.ts";
import { planSchema } from "../../model/plan.ts";
import { problem } from "../../model/problem.ts";
import { isFinal } from "../../model/record.ts";
import { unitsSchema } from "../../model/unit.ts";
import { vnDayOf } from "../../model/vn-time.ts";
import { checkRecords } from "../../rules/index.ts";
import { passOver } from "../../rules/pass-over.ts";
import { Reader } from "./reader.ts";

type Named = RecordIdentity & { readonly file: string };
const GROUND = ["ke-hoach.yaml", "don-vi.yaml"] as const;

/**
 * Says of versions of records whether they were final and without errors, by the plan and the units of their own commit:
 * an amendment of the plan makes no record late that was right when it came. What other records say is not asked.
 */
export class Judge {
  readonly #dir: string;
  readonly #now: Facts;
  readonly #contents: ReadonlyMap<string, Uint8Array>;
  /** The blobs of plan and units by commit, and the facts made of them by both blobs. */
  readonly #grounds: ReadonlyMap<string, { readonly blob: string }>;
  readonly #facts = new Map<string, Facts>();
  readonly #present: Present;

  /**
   * @param now what the folder holds: records that are final and without errors, and their ground.
   * @param files what it holds.
   * @param versions all that may be asked about, by file; each file is one of those records.
   */
  constructor(dir: string, now: Facts, files: DataFiles, versions: ReadonlyMap<string, readonly Version[]>) {
    this.#dir = dir;
    this.#now = now;
    this.#present = new Present(files);
    const all = [...versions].flatMap(([file, some]) => some.map((version) => ({ file, ...version })));
    const old = all.flatMap(({ file, blob }) => (blob && !this.#present.isNow(file, blob) ? blob : []));
    this.#contents = contentsOf(dir, [...new Set(old)]);
    const likely = all.filter(({ file, blob }) => this.#mayBeFinal(file, blob));
    const commits = [...new Set(likely.map(({ commit }) => commit.id))];
    this.#grounds = lookUp(
      dir,
      commits.flatMap((id) => GROUND.map((file) => nameIn(id, file))),
    );
  }

  isClean(one: Named, version: Version): boolean {
    const { blob } = version;
    if (blob === undefined || !this.#mayBeFinal(one.file, blob)) return false;
    const isNow = this.#present.isNow(one.file, blob);
    // The record as it is, by the ground as it is: it is known to be without errors.
    if (isNow && this.#isGroundOfNow(version)) return true;
    const bytes = isNow ? this.#present.bytesOf(one.file) : this.#contents.get(blob);
    if (!bytes) return false;
    const ground = this.#groundOf(version);
    const reader = readerOf(new Map([[one.file, bytes]]));
    const { record } = reader.readRecord(one, false, (read) =>
      checkRecords({ ...ground, records: [read], committee: [], campaignWords: [] }),
    );
    if (!record || !isFinal(record.value)) return false;
    const { problems } = passOver(reader.problems, reader.passOvers, vnDayOf(version.commit.committed));
    return problems.every(({ severity }) => severity !== "error");
  }

  #isGroundOfNow({ commit }: Version): boolean {
    return GROUND.every((name) => {
      const then = this.#grounds.get(nameIn(commit.id, name))?.blob;
      return then !== undefined && this.#present.isNow(name, then);
    });
  }

  /** Cheap and never wrong about a no: the word can't be there without its letters, or an escape. */
  #mayBeFinal(file: string, blob = ""): boolean {
    if (this.#present.isNow(file, blob)) return true;
    const bytes = this.#contents.get(blob);
    if (!bytes) return false;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return text.includes("chinh_thuc") || text.includes("\\");
  }

  /** The plan and the units of the version's commit; those of now where they could not be read then. */
  #groundOf({ commit }: Version): Facts {
    const blobs = GROUND.map((file) => this.#grounds.get(nameIn(commit.id, file))?.blob ?? "");
    const key = blobs.join(" ");
    const known = this.#facts.get(key);
    if (known) return known;
    const contents = contentsOf(
      this.#dir,
      blobs.filter((blob) => blob !== ""),
    );
    const reader = readerOf(
      new Map(GROUND.flatMap((file, index) => entryOf(file, contents.get(blobs[index] ?? "")))),
    );
    const plan = reader.read("ke-hoach.yaml", planSchema);
    const units = reader.read("don-vi.yaml", unitsSchema);
    const bare = { records: [], committee: [], campaignWords: [] };
    const facts = plan && units ? { ...this.#now, plan, units, ...bare } : this.#now;
    this.#facts.set(key, facts);
    return facts;
  }
}

function entryOf(file: string, bytes: Uint8Array | undefined): [string, Uint8Array][] {
  return bytes ? [[file, bytes]] : [];
}

function readerOf(files: ReadonlyMap<string, Uint8Array>): Reader {
  return new Reader({
    list: () => undefined,
    read(file) {
      const bytes = files.get(file);
      return bytes ? { bytes } : { problem: problem("TD004", wholeFile(file), { reason: "ENOENT" }) };
    },
    stamp: () => undefined,
  });
}
