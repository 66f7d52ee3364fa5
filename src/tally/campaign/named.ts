import type { Named } from "../../model/campaign.ts";
import type { ThiDuaRecord } from "../../model/record.ts";
import { isSameName } from "../../model/same-name.ts";
import type { Counted } from "../../model/tally.ts";
import type { Ground } from "./ground.ts";

type Mention = Pick<Named, "kind" | "ten" | "chuc_vu" | "isExemplar"> & {
  readonly deed: string;
  readonly form?: string | undefined;
};

/** Model collectives and people, and those proposed for a commendation: each once within a row of units. */
export function gatherNamed({ phases, lines }: Ground): Named[] {
  const found: Named[] = [];
  const all = phases.flatMap(({ counted }) => counted);
  for (const { unit, record } of all)
    for (const mention of mentionsIn({ unit, record })) {
      const row = lines.rowOf(unit.id);
      const index = found.findIndex(
        (one) => one.unit.id === row.id && one.kind === mention.kind && isSameName(one.ten, mention.ten),
      );
      const known = found[index] ?? {
        kind: mention.kind,
        unit: row,
        ten: mention.ten,
        chuc_vu: undefined,
        isExemplar: false,
        deeds: [],
        forms: [],
        phases: [],
      };
      found[index === -1 ? found.length : index] = withMention(known, mention, record.giai_doan);
    }
  // Collectives stand before people, as in the records.
  return [...found].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "tap_the" ? -1 : 1));
}

function withMention(known: Named, { deed, form, ...mention }: Mention, phase: number): Named {
  return {
    ...known,
    chuc_vu: mention.chuc_vu ?? known.chuc_vu,
    isExemplar: known.isExemplar || mention.isExemplar,
    deeds: addOnce(known.deeds, deed),
    forms: form === undefined ? known.forms : addOnce(known.forms, form),
    phases: known.phases.includes(phase) ? known.phases : [...known.phases, phase],
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

function mentionsIn({ unit, record }: Counted): Mention[] {
  return [
    ...exemplarsIn(record),
    ...(record.de_nghi_khen_thuong ?? []).map(({ hinh_thuc, tap_the, ca_nhan, thanh_tich }) => ({
      kind: ca_nhan ? ("ca_nhan" as const) : ("tap_the" as const),
      // A proposal that names nobody is for the unit itself.
      ten: ca_nhan?.ho_ten ?? tap_the ?? unit.ten,
      chuc_vu: ca_nhan?.chuc_vu,
      isExemplar: false,
      deed: thanh_tich,
      form: hinh_thuc,
    })),
  ];
}

function exemplarsIn({ dien_hinh }: ThiDuaRecord): Mention[] {
  return [
    ...(dien_hinh?.tap_the ?? []).map(({ ten, thanh_tich }) => ({
      kind: "tap_the" as const,
      ten,
      chuc_vu: undefined,
      isExemplar: true,
      deed: thanh_tich,
    })),
    ...(dien_hinh?.ca_nhan ?? []).map(({ ho_ten, chuc_vu, thanh_tich }) => ({
      kind: "ca_nhan" as const,
      ten: ho_ten,
      chuc_vu,
      isExemplar: true,
      deed: thanh_tich,
    })),
  ];
}
