import type { Mention, Named } from "../../model/campaign.ts";
import type { Path } from "../../model/place.ts";
import type { ThiDuaRecord } from "../../model/record.ts";
import { isSameName } from "../../model/same-name.ts";
import type { Counted } from "../../model/tally.ts";
import type { Ground } from "./ground.ts";

type Told = Pick<Named, "kind" | "ten" | "chuc_vu" | "isExemplar"> & {
  readonly path: Path;
  readonly deed: string;
  readonly form?: string | undefined;
};

/** Model collectives and people, and those proposed for a commendation: each once within a row of units. */
export function gatherNamed({ phases, lines }: Ground): Named[] {
  const found: Named[] = [];
  const all = phases.flatMap(({ counted }) => counted);
  for (const { unit, record } of all)
    for (const told of toldIn({ unit, record })) {
      const row = lines.rowOf(unit.id);
      const index = found.findIndex(
        (one) => one.unit.id === row.id && one.kind === told.kind && isSameName(one.ten, told.ten),
      );
      const known = found[index] ?? {
        kind: told.kind,
        unit: row,
        ten: told.ten,
        chuc_vu: undefined,
        isExemplar: false,
        deeds: [],
        forms: [],
        phases: [],
        mentions: [],
      };
      found[index === -1 ? found.length : index] = withTold(known, told, { unit, record, path: told.path });
    }
  // Collectives stand before people, as in the records.
  return [...found].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "tap_the" ? -1 : 1));
}

function withTold(known: Named, { deed, form, ...told }: Told, mention: Mention): Named {
  const phase = mention.record.giai_doan;
  return {
    ...known,
    chuc_vu: told.chuc_vu ?? known.chuc_vu,
    isExemplar: known.isExemplar || told.isExemplar,
    deeds: addOnce(known.deeds, deed),
    forms: form === undefined ? known.forms : addOnce(known.forms, form),
    phases: known.phases.includes(phase) ? known.phases : [...known.phases, phase],
    mentions: [...known.mentions, mention],
  };
}

/** A deed that was typed before, but for spaces and a full stop, is not told again. */
function addOnce(list: readonly string[], text: string): readonly string[] {
  const bare = (one: string) =>
    one
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s.;,]+/g, " ")
      .trim();
  return list.some((one) => bare(one) === bare(text)) ? list : [...list, text];
}

function toldIn({ unit, record }: Counted): Told[] {
  return [
    ...exemplarsIn(record),
    ...(record.de_nghi_khen_thuong ?? []).map(({ hinh_thuc, tap_the, ca_nhan, thanh_tich }, index) => ({
      kind: ca_nhan ? ("ca_nhan" as const) : ("tap_the" as const),
      // A proposal that names nobody is for the unit itself.
      ten: ca_nhan?.ho_ten ?? tap_the ?? unit.ten,
      chuc_vu: ca_nhan?.chuc_vu,
      isExemplar: false,
      deed: thanh_tich,
      form: hinh_thuc,
      path: ["de_nghi_khen_thuong", index],
    })),
  ];
}

function exemplarsIn({ dien_hinh }: ThiDuaRecord): Told[] {
  return [
    ...(dien_hinh?.tap_the ?? []).map(({ ten, thanh_tich }, index) => ({
      kind: "tap_the" as const,
      ten,
      chuc_vu: undefined,
      isExemplar: true,
      deed: thanh_tich,
      path: ["dien_hinh", "tap_the", index],
    })),
    ...(dien_hinh?.ca_nhan ?? []).map(({ ho_ten, chuc_vu, thanh_tich }, index) => ({
      kind: "ca_nhan" as const,
      ten: ho_ten,
      chuc_vu,
      isExemplar: true,
      deed: thanh_tich,
      path: ["dien_hinh", "ca_nhan", index],
    })),
  ];
}
