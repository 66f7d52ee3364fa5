import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { campaignOf, type Ground } from "../../src/compose/award/input.ts";
import { composeMerits } from "../../src/compose/award/merits.ts";
import { meritsOf } from "../../src/compose/award/merits-of.ts";
import { composeMeetingMinutes } from "../../src/compose/award/minutes.ts";
import { composeOfficeProposal, composeProposal } from "../../src/compose/award/proposal.ts";
import type { Nominee } from "../../src/model/award.ts";
import { tallyOf } from "../../src/model/award-tally.ts";
import { compareNames, comparePeople } from "../../src/model/name-order.ts";
import type { Issuer } from "../../src/model/plan.ts";
import { planSchema } from "../../src/model/plan.ts";
import { recordSchema, type ThiDuaRecord } from "../../src/model/record.ts";
import { unitsSchema } from "../../src/model/unit.ts";
import { parse } from "../../src/parse/index.ts";
import { SAMPLE } from "../helpers/run.ts";
import { CANDIDATES, readVote, sealed, VOTE } from "../helpers/votes.ts";

const read = <T>(found: object): T => {
  if (!("value" in found)) throw new Error(JSON.stringify(found));
  return (found.value as { value: T }).value;
};
const fileOf = (name: string) => ({ file: name, text: readFileSync(join(SAMPLE, name), "utf8") });
const plan = read<ReturnType<typeof planSchema.parse>>(parse(fileOf("ke-hoach.yaml"), planSchema));
const units = read<ReturnType<typeof unitsSchema.parse>>(parse(fileOf("don-vi.yaml"), unitsSchema));

function aRecord(text: string): ThiDuaRecord {
  const head =
    "giai_doan: 2\ntrang_thai: chinh_thuc\nngay_lap: 20/06/2025\nnguoi_lap: { ho_ten: Đỗ Thị G }\n";
  return read(parse({ file: "giai-doan-2/x.yaml", text: `${text}\n${head}` }, recordSchema));
}

const VOTED = VOTE.slice(0, VOTE.indexOf("ung_vien:")).replace("giai_doan: 3", "giai_doan: 2");

/** A vote on some candidates, and the records of phase 2. */
function aGround(candidates: string, records: readonly ThiDuaRecord[], more = ""): Ground {
  const file = readVote(sealed(`${VOTED}${more}ung_vien:\n${candidates}`));
  const phases = plan.giai_doan.filter(({ so }) => so === 2);
  const tally = tallyOf(file, 2, { plan, units });
  if (!tally || !phases[0]) throw new Error("no vote");
  const [phase] = phases;
  return {
    plan,
    units,
    phases,
    tally,
    records: records.map((record) => ({ phase, record })),
    nominees: [],
    isCounted: true,
  };
}

const issuer = plan.co_quan[1] as Issuer;
const paperOf = (ground: Ground, by: Issuer = issuer) => ({
  ...campaignOf(ground),
  issuer: by,
  day: undefined,
  asOf: "2026-01-10",
  so: undefined,
});
const firstOf = (ground: Ground) => {
  const [group] = campaignOf(ground).groups;
  const [one] = group?.byName ?? [];
  if (!group || !one) throw new Error("nobody");
  return { group, one };
};

const candidate = (unit: string, who: string) =>
  `  - { hinh_thuc: giay-khen, don_vi: ${unit}, ${who}dong_y: 12, khong_dong_y: 0 }\n`;
const person = (name: string) => `ca_nhan: { ho_ten: ${name} }, `;
const nominating = (unit: string, who: string, deed: string) =>
  aRecord(`don_vi: ${unit}\nde_nghi_khen_thuong:\n  - { hinh_thuc: giay-khen, ${who}thanh_tich: ${deed} }`);

describe("what the records say of a candidate", () => {
  it.each([
    [
      "typed without marks and with a title",
      "chi-bo-van-phong",
      person("Trần Văn Hòa"),
      "chi-bo-van-phong",
      person("đồng chí Tran Van Hoa"),
    ],
    ["of a unit that says no name", "chi-bo-van-phong", "", "chi-bo-van-phong", ""],
    ["of a unit by its name", "chi-bo-van-phong", "", "chi-bo-van-phong", "tap_the: Chi bộ Văn phòng, "],
    [
      "of a unit by a name that it had before",
      "chi-bo-trung-tam-dich-vu",
      "",
      "chi-bo-trung-tam-dich-vu",
      "tap_the: Chi bộ Trung tâm Dịch vụ, ",
    ],
    [
      "of a unit that was merged into the candidate's",
      "chi-bo-nghiep-vu",
      person("Lê Văn A"),
      "chi-bo-quan-ly-nghiep-vu-1",
      person("Lê Văn A"),
    ],
  ])("is found where it was %s", (_what, unit, who, recorded, name) => {
    const ground = aGround(candidate(unit, who), [nominating(recorded, name, "việc lớn")]);
    expect(firstOf(ground).one.deeds).toEqual(["việc lớn"]);
  });

  it.each([
    [
      "another person",
      "chi-bo-van-phong",
      person("Trần Văn Hòa"),
      "chi-bo-van-phong",
      person("Trần Văn Hoá"),
    ],
    [
      "a person of another unit",
      "chi-bo-van-phong",
      person("Lê Văn A"),
      "chi-bo-to-chuc",
      person("Lê Văn A"),
    ],
    ["a part of the unit", "chi-bo-van-phong", "", "chi-bo-van-phong", "tap_the: Tổ Hành chính, "],
    ["a person where a collective is meant", "chi-bo-van-phong", "", "chi-bo-van-phong", person("Lê Văn A")],
  ])("is not that of %s", (_what, unit, who, recorded, name) => {
    const ground = aGround(candidate(unit, who), [nominating(recorded, name, "việc lớn")]);
    expect(firstOf(ground).one.deeds).toEqual([]);
  });

  it("is that of a name which people said is the same, and not where they said that it is another", () => {
    const records = [nominating("chi-bo-van-phong", person("Lê Văn An"), "việc lớn")];
    const answer = (word: string) =>
      `trung_ten:\n  - { don_vi: chi-bo-van-phong, ten: [Lê Văn A, Lê Văn An], la_mot: ${word} }\n`;
    const one = candidate("chi-bo-van-phong", person("Lê Văn A"));
    expect(firstOf(aGround(one, records, answer("có"))).one.deeds).toEqual(["việc lớn"]);
    expect(firstOf(aGround(one, records, answer("không"))).one.deeds).toEqual([]);
  });
});

describe("two of one name in one unit", () => {
  const two = (posts: readonly (string | undefined)[]) =>
    posts.map((post) =>
      post === undefined ? person("Lê Văn A") : `ca_nhan: { ho_ten: Lê Văn A, chuc_vu: ${post} }, `,
    );
  const answer = (names: string) =>
    `trung_ten:\n  - { don_vi: chi-bo-van-phong, ten: [${names}], la_mot: không }\n`;
  const deedsFor = (
    whos: readonly string[],
    names: string,
    deeds: readonly string[] = ["việc một", "việc hai"],
  ) => {
    const record = aRecord(
      `don_vi: chi-bo-van-phong\nde_nghi_khen_thuong:\n${whos.map((who, at) => `  - { hinh_thuc: giay-khen, ${who}thanh_tich: ${deeds[at]} }\n`).join("")}dien_hinh:\n  ca_nhan:\n    - { ho_ten: Lê Văn A, chuc_vu: kế toán, thanh_tich: gương sáng }`,
    );
    const ground = aGround(
      whos.map((who) => candidate("chi-bo-van-phong", who)).join(""),
      [record],
      answer(names),
    );
    return campaignOf(ground)
      .groups[0]?.byVotes.toSorted((a, b) => a.index - b.index)
      .map((one) => [...one.deeds, ...meritsOf(one, ground).exemplary]);
  };

  it("have each their own deeds by their posts, those as exemplars too", () => {
    expect(deedsFor(two(["kế toán", "văn thư"]), "Lê Văn A, Lê Văn A")).toEqual([
      ["việc một", "gương sáng"],
      ["việc hai"],
    ]);
  });

  it("have each their own deeds by the very spelling where that differs", () => {
    expect(deedsFor([person("Lê Văn A"), person("Le Van A")], "Lê Văn A, Le Van A")).toEqual([
      ["việc một", "gương sáng"],
      ["việc hai"],
    ]);
  });

  it.each([[["kế toán", "kế toán"]], [[undefined, undefined]], [["kế toán", undefined]]])(
    "have nothing of what nobody can tell whose it is: %j",
    (posts) => {
      const [, second] = deedsFor(two(posts), "Lê Văn A, Lê Văn A") ?? [];
      expect(second).toEqual([]);
    },
  );

  it("are two in the counts, while one who stands for two forms is one", () => {
    const people = two(["kế toán", "văn thư"]).map((who) => candidate("chi-bo-van-phong", who));
    const again = people.map((one) => one.replace("giay-khen", "bieu-duong"));
    const units = ["giay-khen", "bang-khen"].map((form) =>
      candidate("chi-bo-thanh-tra", "").replace("giay-khen", form),
    );
    const ground = aGround([...people, ...again, ...units].join(""), [], answer("Lê Văn A, Lê Văn A"));
    const paper = paperOf(ground);
    const said = "01 tập thể, 02 cá nhân";
    expect(composeMeetingMinutes(paper).chuong_trinh[1]?.cau).toContain(`xét ${said}`);
    expect(composeOfficeProposal(paper).qua_trinh[0]?.cau).toContain(`xét ${said}`);
    expect(composeProposal(paper, "bang-khen").qua_trinh[0]?.cau).toContain(`xét ${said}`);
  });
});

describe("the report of merits", () => {
  const meritsIn = (ground: Ground) => {
    const { group, one } = firstOf(ground);
    return composeMerits({ ...paperOf(ground), group, own: meritsOf(one, ground) });
  };

  it("of a unit tells its figures with targets and qualifiers, but no nought and nothing that was not done", () => {
    const record = aRecord(`don_vi: chi-bo-van-phong
nhiem_vu:
  dai-hoi-dang-bo-so: { trang_thai: hoan_thanh, ket_qua: Phục vụ tốt }
  xu-ly-ton-dong: { trang_thai: chua_thuc_hien, ket_qua: Chưa làm }
chi_tieu: { tang-qua: 0, dang-vien-moi: { gia_tri: 3, muc_tieu: 2 }, luot-nguoi-tuyen-truyen: { gia_tri: 80, uoc_luong: hon }, bon-tot: tot }`);
    const { thanh_tich, don_vi_ky } = meritsIn(aGround(candidate("chi-bo-van-phong", ""), [record]));
    expect(don_vi_ky).toBe(true);
    expect(thanh_tich.flatMap(({ muc }) => muc.map(({ cau }) => cau))).toEqual([
      expect.stringMatching(/\(đã hoàn thành\): Phục vụ tốt\.$/),
      "Kết nạp 3 đảng viên mới; đạt 150% số đăng ký.",
      "Tự xếp loại “chi bộ bốn tốt”: tốt.",
      "Có hơn 80 lượt người dự các buổi tuyên truyền, học tập.",
    ]);
  });

  it("of a merged unit names the units whose records it tells", () => {
    const record = aRecord("don_vi: chi-bo-quan-ly-nghiep-vu-1\nchi_tieu: { sang-kien: 2 }");
    const { thanh_tich } = meritsIn(aGround(candidate("chi-bo-nghiep-vu", ""), [record]));
    expect(thanh_tich.map(({ ten }) => ten)).toEqual(["Kết quả các chỉ tiêu (Chi bộ Nghiệp vụ 1)"]);
  });

  it("of a person adds what the unit tells of that person as a model, once", () => {
    const record = aRecord(`don_vi: chi-bo-van-phong
chi_tieu: { sang-kien: 2 }
dien_hinh: { ca_nhan: [{ ho_ten: Lê Văn A, thanh_tich: gương mẫu }, { ho_ten: Lê Văn B, thanh_tich: khác }] }
de_nghi_khen_thuong: [{ hinh_thuc: giay-khen, ca_nhan: { ho_ten: Lê Văn A }, thanh_tich: việc lớn }]`);
    const { thanh_tich, don_vi_ky, ten_nguoi } = meritsIn(
      aGround(candidate("chi-bo-van-phong", person("Lê Văn A")), [record]),
    );
    expect({ don_vi_ky, ten_nguoi }).toEqual({ don_vi_ky: false, ten_nguoi: "Lê Văn A" });
    expect(thanh_tich).toEqual([
      { ten: "Thành tích tiêu biểu", muc: [{ cau: "Việc lớn." }, { cau: "Gương mẫu." }] },
    ]);
  });

  it("says “ước” of the whole sentence, and other qualifiers before the number", () => {
    const said = (qualifier: string) =>
      meritsIn(
        aGround(candidate("chi-bo-van-phong", ""), [
          aRecord(
            `don_vi: chi-bo-van-phong\nchi_tieu: { luot-nguoi-tuyen-truyen: { gia_tri: 40, uoc_luong: ${qualifier} } }`,
          ),
        ]),
      ).thanh_tich[0]?.muc[0]?.cau;
    expect(said("uoc")).toBe("Ước có 40 lượt người dự các buổi tuyên truyền, học tập.");
    expect(said("gan")).toBe("Có gần 40 lượt người dự các buổi tuyên truyền, học tập.");
  });

  it("of a person is written by that person: no number of the branch, “Tôi”, and nobody confirms for himself", () => {
    const signing = (post: string) => {
      const who = `ca_nhan: { ho_ten: Lê Văn A, chuc_vu: ${post} }, `;
      return meritsIn(aGround(candidate("chi-bo-van-phong", who), []));
    };
    const { co_so, so_ky_hieu, de_nghi, chuc_vu } = signing("phó bí thư chi bộ");
    expect({ co_so, so_ky_hieu, de_nghi, chuc_vu }).toEqual({
      co_so: false,
      so_ky_hieu: "",
      de_nghi: "Tôi kính đề nghị Đảng ủy Sở xét, tặng Giấy khen của Đảng ủy Sở.",
      chuc_vu: "BÍ THƯ",
    });
    for (const post of ["Bí thư Chi bộ", "bí thư"]) {
      const { chuc_vu: confirming, ho_ten } = signing(post);
      expect(confirming).toMatch(/^…+$/);
      expect(ho_ten).toMatch(/^…+$/);
    }
  });

  it("has lines to write on where the records say nothing", () => {
    const { thanh_tich } = meritsIn(aGround(candidate("chi-bo-van-phong", person("Lê Văn A")), []));
    expect(thanh_tich[0]?.muc[0]?.cau).toMatch(/^…+\.$/);
  });
});

describe("who signs for the office", () => {
  const signedBy = (ky_cong_van: Issuer["ky_cong_van"]) => {
    const { co_quyen_han, quyen_han, chuc_vu, ho_ten } = composeOfficeProposal(
      paperOf(aGround(candidate("chi-bo-van-phong", ""), []), { ...issuer, ky_cong_van }),
    );
    return [co_quyen_han ? quyen_han : undefined, chuc_vu, ho_ten];
  };

  it("is its head, by the name that the plan has, with a post and no capacity", () => {
    const by = { quyen_han: "T/L BAN THƯỜNG VỤ", chuc_vu: "CHÁNH VĂN PHÒNG", ho_ten: "Nguyễn Văn A" };
    expect(signedBy(by)).toEqual([undefined, "CHÁNH VĂN PHÒNG", "Nguyễn Văn A"]);
  });

  it("is a deputy for the head, K/T, which is right for an office", () => {
    const by = { quyen_han: "T/L BAN THƯỜNG VỤ", chuc_vu: "PHÓ CHÁNH VĂN PHÒNG", ho_ten: "Trần Thị B" };
    expect(signedBy(by)).toEqual(["K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Trần Thị B"]);
  });

  it.each([undefined, { quyen_han: "T/M BAN THƯỜNG VỤ", chuc_vu: "PHÓ BÍ THƯ", ho_ten: "Lê Văn C" }])(
    "is left open where the plan names nobody of the office: %j",
    (by) => expect(signedBy(by)).toEqual([undefined, "CHÁNH VĂN PHÒNG", expect.stringMatching(/^…+$/)]),
  );
});

describe("the minutes of the meeting", () => {
  it("say what is not met and what nobody has judged, by the names of the criteria", () => {
    const of = (answer: string) =>
      `  - { hinh_thuc: giay-khen, don_vi: chi-bo-van-phong, tieu_chi: { nhiem-vu: ${answer}, pham-chat: }, dong_y: 12, khong_dong_y: 0 }\n`;
    const said = (answer: string) =>
      composeMeetingMinutes(paperOf(aGround(of(answer), []))).de_nghi[0]?.muc[0]?.cau;
    expect(said("không")).toBe(
      "Chi bộ Văn phòng. Không đạt: Hoàn thành mọi nhiệm vụ bắt buộc của kế hoạch. Chưa xét: Đoàn kết, gương mẫu; không có đảng viên bị kỷ luật.",
    );
    expect(said("có")).toBe(
      "Chi bộ Văn phòng. Chưa xét: Đoàn kết, gương mẫu; không có đảng viên bị kỷ luật.",
    );
  });

  it("say who was proposed and not put to the vote, and why; each candidate stands for one proposal", () => {
    const one = (form: string, who: object, more: object = {}) =>
      ({
        form: plan.khen_thuong?.find(({ id }) => id === form),
        kind: "ca_nhan",
        unit: { id: "chi-bo-van-phong", ten: "Chi bộ Văn phòng" },
        isUnit: false,
        chuc_vu: undefined,
        criteria: [],
        barred: undefined,
        eligible: true,
        ...who,
        ...more,
      }) as unknown as Nominee;
    const unmet = { eligible: false, criteria: [{ met: false, criterion: { ten: "Gương mẫu" } }] };
    const ground = aGround(candidate("chi-bo-van-phong", person("Lê Văn A")), []);
    const nominees = [
      one("giay-khen", { ten: "Le Van A" }),
      one("giay-khen", { ten: "Trần Thị B", chuc_vu: "đảng viên" }, unmet),
      one("bieu-duong", { ten: "Lê Văn A" }),
    ];
    const { de_nghi } = composeMeetingMinutes(paperOf({ ...ground, nominees }));
    expect(de_nghi).toHaveLength(2);
    expect(de_nghi[1]).toMatchObject({
      ten: "Được đề nghị, không đưa ra bỏ phiếu",
      muc: [
        {
          cau: "Trần Thị B, đảng viên, Chi bộ Văn phòng (Giấy khen của Đảng ủy Sở): không đủ điều kiện, chưa đạt “Gương mẫu”.",
        },
        { cau: "Lê Văn A, Chi bộ Văn phòng (Biểu dương): không có trong danh sách đã chốt ngày 06/01/2026." },
      ],
    });
  });

  it("give nothing to anybody where too few came", () => {
    const ground = aGround(CANDIDATES.replace("ung_vien:\n", ""), []);
    const few = { ...ground.tally, first: { ...ground.tally.first, quorate: false } };
    const { ket_luan } = composeMeetingMinutes(paperOf({ ...ground, tally: few }));
    expect(ket_luan).toEqual([{ cau: expect.stringContaining("triệu tập họp lại") }]);
  });
});

describe("Vietnamese order", () => {
  it("has people by their given names, tones in the order of a dictionary, đ after d", () => {
    const people = [
      "Lê Thị Đào",
      "Trần Văn Dũng",
      "Ngô Ân",
      "Bùi Văn Ấn",
      "Phan Thị An",
      "Hà Ăn",
      "Đỗ Văn Dũng",
    ];
    expect([...people].sort(comparePeople)).toEqual([
      "Phan Thị An",
      "Hà Ăn",
      "Ngô Ân",
      "Bùi Văn Ấn",
      "Đỗ Văn Dũng",
      "Trần Văn Dũng",
      "Lê Thị Đào",
    ]);
    expect(["Đội", "Chi bộ Ấp", "Dân quân"].sort(compareNames)).toEqual(["Chi bộ Ấp", "Dân quân", "Đội"]);
  });
});
