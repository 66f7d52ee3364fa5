import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { awardsTold } from "../../../src/model/award-told.ts";
import { awards } from "../../../src/render/html/awards.ts";
import { nominating, voteFacts } from "../../helpers/award-vote.ts";
import { followUpOf } from "../../helpers/page.ts";
import { SAMPLE, temporaryFolder, thiDua } from "../../helpers/run.ts";

const proposal = (ho_ten: string) => ({ hinh_thuc: "giay-khen", ca_nhan: { ho_ten }, thanh_tich: "Giỏi." });

/** The rows of the table, each as the name and the last cell. */
function rows(opened: boolean): [string, string][] {
  const names = ["Nguyễn Văn A", "Tran Thi B", "Lê Văn C"];
  const facts = voteFacts({
    records: [nominating([...names.map(proposal), { hinh_thuc: "bang-khen", thanh_tich: "Giỏi." }])],
  });
  const [plan, units] = [facts.plan.value, facts.units.value];
  const told = awardsTold(facts, { plan, units, day: "2025-07-10", periods: opened ? [2] : [] });
  const table = String(awards({ ...followUpOf(facts), awards: told }));
  const found = [
    ...table.matchAll(/<tr data-row="award".*?<span class="name">(.*?)<.*<td>(.*?)<\/td><\/tr>/g),
  ];
  return found.map(([, who = "", result = ""]) => [who, result]);
}

describe("the table of awards on the status page", () => {
  it("keeps those who were proposed and not put to the vote, and has those who were only once", () => {
    const told = rows(true);
    expect(told.map(([who]) => who)).toEqual(["Nguyễn Văn A", "Trần Thị B", "Chi bộ A", "Lê Văn C"]);
    expect(told.at(-1)).toEqual(["Lê Văn C", "Không đưa ra bỏ phiếu"]);
  });

  it("does not list again under a phase those who were voted on for the whole campaign", async () => {
    const cwd = temporaryFolder();
    await thiDua(cwd, ["status", "--html", "trang.html", "--data", SAMPLE]);
    const page = readFileSync(join(cwd, "trang.html"), "utf8");
    expect(page.match(/data-row="award"/g)).toHaveLength(7);
    expect(page).not.toContain("Mới đề nghị");
  });

  it("says of all that they are only proposed as long as no vote was opened", () => {
    const told = rows(false);
    expect(told).toHaveLength(4);
    expect(new Set(told.map(([, result]) => result))).toEqual(new Set(["Mới đề nghị"]));
  });
});
