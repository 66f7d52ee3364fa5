import type { FollowUp } from "../../src/model/follow-up.ts";
import type { Plan } from "../../src/model/plan.ts";
import { aPlan, aRecord, aUnit, someFacts, someUnits } from "./facts.ts";
import { followUpOf } from "./page.ts";

/** Where each text below begins, so that one can look for it. */
export const MARK = "«thử»";

/** What a stranger may write to make a page do something: as HTML, attribute, script, CDATA, address, or by letters unseen. */
export const HOSTILE = [
  "</script><script>alert(1)</script>",
  "</style><style>*{display:none}</style>",
  "<img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)" x="',
  "' onfocus='alert(1)' autofocus x='",
  "]]><svg/onload=alert(1)>",
  '<a href="javascript:alert(1)">javascript:alert(1)</a>',
  "<!-- -->&lt;b&gt;&#60;i>",
  "\u202egnp.exe\u2066 \u200b\u001b[31m\u0085",
  "{column} $& $1 {{x}}",
];

/** A campaign in which every text that anybody may write is the given one. */
export function hostileFollowUp(text: string): FollowUp {
  const typed = `${MARK}${text}`;
  const units = someUnits(
    [
      aUnit("chi-bo-a", { ten: [{ ten: typed }], cap_tren: [{ id: "chi-bo-b" }] }),
      aUnit("chi-bo-b", { ten: [{ ten: typed }] }),
      aUnit("chi-bo-c", { ten: [{ ten: typed }], hoat_dong: [{ den: "30/4/2025" }] }),
      aUnit("chi-bo-d", { ten: [{ ten: typed }] }),
    ],
    [
      {
        loai: "hop_nhat",
        ngay: "01/5/2025",
        so_quyet_dinh: typed,
        nguon: ["chi-bo-c"],
        dich: ["chi-bo-b"],
      },
    ],
  );
  const ngoai_le = [
    { don_vi: "chi-bo-d", giai_doan: 2, loai: "mien_bao_cao" as const, van_ban: typed, ly_do: typed },
  ];
  const records = [
    aRecord({
      chi_tieu: { "dang-vien-moi": { gia_tri: "3", muc_tieu: "2" } },
      cong_trinh: [{ ten: typed, trang_thai: "hoan_thanh" }],
    }),
  ];
  const facts = someFacts({
    plan: hostilePlan(typed),
    units: { ...units, ngoai_le },
    records,
    asOf: "2025-07-20",
  });
  return byStranger(followUpOf(facts), typed);
}

function hostilePlan(typed: string): Plan {
  const plan = aPlan();
  const named = <T extends { ten: string }>(one: T): T => ({ ...one, ten: typed });
  return {
    ...plan,
    ten_ngan: typed,
    co_quan: plan.co_quan.map((one) => ({ ...one, ten: typed, noi_gui: typed })),
    noi_dung: plan.noi_dung.map(named),
    chi_tieu: plan.chi_tieu.map(named),
    giai_doan: plan.giai_doan.map((phase) => ({
      ...named(phase),
      dot: phase.dot?.map((one) => ({ ...named(one), ten_ngan: typed })),
      nhiem_vu: phase.nhiem_vu.map(named),
      ky_niem: phase.ky_niem?.map(named),
    })),
  };
}

/** The records came by git, by an author and under a file name of that text. */
function byStranger(value: FollowUp, typed: string): FollowUp {
  const touch = {
    commit: "abc1234",
    author: typed,
    authored: "2025-06-28 09:05",
    committed: "2025-06-28 09:05",
  };
  const phases = value.phases.map((one) => ({
    ...one,
    units: one.units.map((unit) =>
      unit.arrival
        ? { ...unit, file: typed, arrival: { source: "git" as const, day: "2025-06-28", touch } }
        : unit,
    ),
  }));
  return { ...value, phases };
}
