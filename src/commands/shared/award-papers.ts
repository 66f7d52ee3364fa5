import { composeCountMinutes } from "../../compose/award/count.ts";
import { composeAwardList, composeDecision, type ListOf, needsList } from "../../compose/award/decision.ts";
import type { Campaign, Ground, NominatedGroup, Paper } from "../../compose/award/input.ts";
import { wonGroups } from "../../compose/award/input.ts";
import { composeMerits } from "../../compose/award/merits.ts";
import { meritsOf } from "../../compose/award/merits-of.ts";
import { composeMeetingMinutes } from "../../compose/award/minutes.ts";
import { composeOfficeProposal, composeProposal } from "../../compose/award/proposal.ts";
import type { IsoDate } from "../../model/date.ts";
import { slugOf } from "../../model/slug.ts";
import type { TemplateName } from "../../model/templates.ts";
import { awardDocumentsWords } from "../../words/award-documents.ts";
import { issuerOn } from "./issuer.ts";

// Behind the form and the unit: the whole name stays below what Windows allows.
const LONGEST_NAME = 60;

const { titles } = awardDocumentsWords;

/** A document to be made: its file, its template, its title, what fills it. */
export type Draft = {
  readonly file: string;
  readonly template: TemplateName;
  readonly title: string;
  /** Made when it is asked for: names alone are enough to tell what would be written. */
  readonly value: () => object;
  /** The day on it, else the day of today. */
  readonly day: IsoDate;
};

type Made = { readonly campaign: Campaign; readonly ground: Ground; readonly asOf: IsoDate };

/** A document as of its day: who issues it then, or today where it bears no day yet. */
function paperOn({ campaign, asOf }: Made, day: IsoDate | undefined, so?: number | undefined): Paper {
  return { ...campaign, issuer: issuerOn(campaign.plan, day ?? asOf), day, asOf, so };
}

/**
 * The documents of a vote. @param isSettled whether everything came out; else there are the minutes only.
 * @throws CannotRun where the plan names no committee for the day of one.
 */
export function draftsOf(made: Made, isSettled: boolean): Draft[] {
  const { campaign, asOf } = made;
  const meeting = paperOn(made, campaign.tally.file.cuoc_hop?.ngay);
  const day = meeting.day ?? asOf;
  const minutes: Draft[] = [
    draft("bien-ban-hop-xet", "bien-ban-hop-xet", titles.meeting, day, () => composeMeetingMinutes(meeting)),
    draft("bien-ban-kiem-phieu", "bien-ban-kiem-phieu", titles.count, day, () =>
      composeCountMinutes(meeting),
    ),
  ];
  if (!isSettled) return minutes;
  const groups = wonGroups(campaign.groups);
  const own = idsOf(groups, true);
  return [
    ...minutes,
    ...(own.length > 0 ? officeDrafts(made) : []),
    ...idsOf(groups, false).flatMap((form) => upwardDrafts(made, form)),
    ...own.flatMap((form) => decisionDrafts(made, form)),
    ...meritDrafts(made, groups),
  ];
}

/** The ids of the forms that somebody got, own ones first: each has a decision or a proposal with a number of its own. */
export function formsIn({ groups }: Pick<Campaign, "groups">): string[] {
  const won = wonGroups(groups);
  return [...idsOf(won, true), ...idsOf(won, false)];
}

function idsOf(groups: readonly NominatedGroup[], isOwn: boolean): string[] {
  return [...new Set(groups.filter((group) => group.isOwn === isOwn).map(({ form }) => form.id))];
}

function draft(
  file: string,
  template: TemplateName,
  title: string,
  day: IsoDate,
  value: () => object,
): Draft {
  return { file: `${file}.docx`, template, title, day, value };
}

function listDraft(paper: Paper, file: string, what: ListOf): Draft {
  return draft(file, "danh-sach-khen-thuong", titles.list, paper.day ?? paper.asOf, () =>
    composeAwardList(paper, what),
  );
}

function officeDrafts(made: Made): Draft[] {
  const paper = paperOn(made, undefined);
  return [
    draft("to-trinh-van-phong", "to-trinh-khen-thuong", titles.proposal, made.asOf, () =>
      composeOfficeProposal(paper),
    ),
    listDraft(paper, "danh-sach-de-nghi", { with: "office" }),
  ];
}

function upwardDrafts(made: Made, form: string): Draft[] {
  const paper = signedPaper(made, form);
  return [
    draft(`to-trinh-${form}`, "to-trinh-khen-thuong", titles.proposal, paper.day ?? made.asOf, () =>
      composeProposal(paper, form),
    ),
    listDraft(paper, `danh-sach-${form}`, { with: "proposal", form }),
  ];
}

function decisionDrafts(made: Made, form: string): Draft[] {
  const paper = signedPaper(made, form);
  return [
    draft(`quyet-dinh-${form}`, "quyet-dinh-khen-thuong", titles.decision, paper.day ?? made.asOf, () =>
      composeDecision(paper, form),
    ),
    ...(needsList(paper, form) ? [listDraft(paper, `danh-sach-${form}`, { with: "decision", form })] : []),
  ];
}

/** With the number and the day that people wrote down for the form. */
function signedPaper(made: Made, form: string): Paper {
  const decided = made.campaign.tally.file.quyet_dinh?.find(({ hinh_thuc }) => hinh_thuc === form);
  return paperOn(made, decided?.ngay, decided?.so);
}

function meritDrafts(made: Made, groups: readonly NominatedGroup[]): Draft[] {
  const paper = paperOn(made, undefined);
  const taken = new Set<string>();
  return groups.flatMap((group) =>
    group.byName.map((one) => {
      const name = [one.unit.id, one.isUnit ? "" : slugOf(one.ten).slice(0, LONGEST_NAME)]
        .filter((part) => part !== "")
        .join("-");
      const file = freeName(`bao-cao-thanh-tich-${group.form.id}-${name}`, taken);
      return draft(file, "bao-cao-thanh-tich", titles.merits(one.ten), made.asOf, () =>
        composeMerits({ ...paper, group, own: meritsOf(one, made.ground) }),
      );
    }),
  );
}

/** Two people of one unit may have one name. */
function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${name}-${number}`;
    if (taken.has(one)) continue;
    taken.add(one);
    return one;
  }
}
