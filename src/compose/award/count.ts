import type { CountMinutes } from "../../model/award-minutes.ts";
import type { CountedRound } from "../../model/award-tally.ts";
import { roundWords, countWords as words } from "../../words/award/minutes.ts";
import { DOTS, FEW_DOTS, paperWords } from "../../words/award/papers.ts";
import { awardTerms as terms } from "../../words/award-terms.ts";
import { upperFirst } from "../../words/report/document.ts";
import { isRuled, type Nominated, type NominatedGroup, type Paper } from "./input.ts";
import { groupName } from "./minutes.ts";
import { composed, headOf, numbering, paragraphs, periodOf, type Unmarked } from "./parts.ts";

/** The minutes of the count; figures that nobody has filled in are dots to be written over by hand. */
export function composeCountMinutes(paper: Paper): CountMinutes {
  return composed<CountMinutes>(paper, false, countText);
}

type Row = CountMinutes["bang"][number]["hang"][number];
const { dots } = paperWords;

function countText(paper: Paper): Unmarked<CountMinutes> {
  const { tally, groups, plan } = paper;
  const { rules, first, again, file } = tally;
  const meeting = file.cuoc_hop ?? {};
  const tellers = meeting.kiem_phieu ?? [];
  return {
    ...headOf(paper, "BB"),
    ...numbering(plan),
    trich_yeu: words.subject(periodOf(paper), rules),
    mo_dau: words.opening(meeting, rules.noi_xet),
    to_vien: paragraphs(membersOf(tellers.map(paperWords.person))),
    so_phieu: paragraphs([words.conduct(rules), ...roundText(first)]),
    bang: groups.map((group) => tableOf(group, (one, tt) => firstRow(one, tt, paper))),
    co_bo_phieu_lai: again !== undefined,
    so_phieu_lai: paragraphs(again ? roundText(again) : []),
    bang_lai: again ? secondTables(groups) : [],
    ket_thuc: words.end(rules),
    kiem_phieu: (tellers.length > 0 ? tellers : [{ ho_ten: DOTS }]).map(({ ho_ten }) => ({ dong: ho_ten })),
    chu_tri: meeting.chu_tri?.ho_ten ?? DOTS,
  };
}

function membersOf(tellers: readonly string[]): string[] {
  const [first = DOTS, ...others] = tellers;
  const rest = tellers.length === 0 ? [DOTS] : others;
  if (rest.length === 0) return [words.head(first).replace(/;$/, ".")];
  return [words.head(first), ...rest.map((who, index) => words.member(who, index === rest.length - 1))];
}

function roundText(round: CountedRound): string[] {
  return [
    roundWords.people(round),
    ...roundWords.quorum(round),
    ...roundWords.ballots(round),
    ...roundWords.absent(round),
    roundWords.threshold(round),
  ];
}

/** What the tellers saw: where people chose later, that the votes are equal. */
function outcomeOf(one: Nominated): string {
  const { outcome, again } = one.result;
  const isChosen = isRuled(one) || (outcome === "tied-out" && !again);
  return upperFirst(terms.outcomes[isChosen ? "tied" : outcome]);
}

function tableOf(
  group: NominatedGroup,
  rowOf: (one: Nominated, tt: string) => Row,
): CountMinutes["bang"][number] {
  return {
    ten: groupName(group),
    hang: group.byVotes.map((one, index) => rowOf(one, String(index + 1))),
  };
}

function firstRow(one: Nominated, tt: string, { isCounted }: Paper): Row {
  const { candidate, votes, base } = one.result;
  const { dong_y, khong_dong_y, khong_y_kien } = candidate;
  const hasAbsent = (candidate.dong_y_vang ?? 0) > 0 && votes !== dong_y;
  return {
    tt,
    ho_ten: paperWords.whoInShort(one),
    dong_y: hasAbsent ? `${dots(dong_y)} + ${dots(candidate.dong_y_vang)}` : dots(dong_y),
    khong_dong_y: dots(khong_dong_y),
    khong_y_kien: dong_y === undefined ? FEW_DOTS : dots(khong_y_kien ?? 0),
    ty_le: votes === undefined || !base ? FEW_DOTS : roundWords.share(votes, base),
    ket_qua: isCounted ? outcomeOf(one) : FEW_DOTS,
  };
}

/** Those who were voted on again, in tables of their own. */
function secondTables(groups: readonly NominatedGroup[]): CountMinutes["bang"] {
  return groups.flatMap((group) => {
    const byVotes = group.byVotes.filter(({ result }) => result.candidate.bo_phieu_lai !== undefined);
    return byVotes.length === 0 ? [] : [tableOf({ ...group, byVotes }, secondRow)];
  });
}

function secondRow(one: Nominated, tt: string): Row {
  const { candidate, again } = one.result;
  const { dong_y, khong_dong_y, khong_y_kien } = candidate.bo_phieu_lai ?? {};
  return {
    tt,
    ho_ten: paperWords.whoInShort(one),
    dong_y: dots(dong_y),
    khong_dong_y: dots(khong_dong_y),
    khong_y_kien: dong_y === undefined ? FEW_DOTS : dots(khong_y_kien ?? 0),
    ty_le: again && again.base > 0 ? roundWords.share(again.votes, again.base) : FEW_DOTS,
    ket_qua: again ? outcomeOf(one) : FEW_DOTS,
  };
}
