import type { CampaignReport } from "../../model/campaign-report.ts";
import { documentWords } from "../../words/report/document.ts";
import { awardRows } from "../awards.ts";
import { type CampaignInput, paragraphsOf } from "./input.ts";
import { namedTable } from "./named.ts";
import { reportingTables } from "./reporting-table.ts";
import { figureTables, unitTables } from "./tables.ts";
import { workTable } from "./works.ts";

type Table = "bieu_1" | "bieu_2" | "bieu_3" | "bieu_4" | "bieu_khen" | "bieu_5";
type Appendix = Pick<
  CampaignReport,
  Table | `co_${Table}` | `so_${Table}` | "tong_kinh_phi" | "co_bien_dong" | "bien_dong"
>;

/** The tables of the appendix; those that have rows are numbered. */
export function composeAppendix({ plan, tally, awards, issuer }: CampaignInput): Appendix {
  const tables = {
    bieu_1: figureTables(tally),
    bieu_2: unitTables(tally),
    ...workTable(tally),
    bieu_4: namedTable(plan, tally),
    bieu_khen: awardRows({ plan, awards, body: issuer.ten_tat }),
    bieu_5: reportingTables(tally),
  };
  const present = {
    co_bieu_1: tables.bieu_1.length > 0,
    co_bieu_2: tables.bieu_2.length > 0,
    co_bieu_3: tables.bieu_3.length > 0,
    co_bieu_4: tables.bieu_4.length > 0,
    co_bieu_khen: tables.bieu_khen.length > 0,
    co_bieu_5: tables.bieu_5.length > 0,
  };
  let number = 0;
  const next = (table: Table) => (present[`co_${table}`] ? String(++number) : "");
  const bien_dong = paragraphsOf(tally.changes.map(documentWords.change));
  return {
    ...tables,
    ...present,
    so_bieu_1: next("bieu_1"),
    so_bieu_2: next("bieu_2"),
    so_bieu_3: next("bieu_3"),
    so_bieu_4: next("bieu_4"),
    so_bieu_khen: next("bieu_khen"),
    so_bieu_5: next("bieu_5"),
    bien_dong,
    co_bien_dong: bien_dong.length > 0,
  };
}
