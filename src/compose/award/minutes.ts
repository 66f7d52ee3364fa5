import type { Nominee } from "../../model/award.ts";
import type { MeetingMinutes } from "../../model/award-minutes.ts";
import { openIn } from "../../model/award-tally.ts";
import { roundWords, meetingWords as words } from "../../words/award/minutes.ts";
import { DOTS, paperWords } from "../../words/award/papers.ts";
import { verdictWords } from "../../words/award-figures.ts";
import { awardTallyWords } from "../../words/award-tally.ts";
import { awardTerms as terms } from "../../words/award-terms.ts";
import { asSentence } from "../../words/report/record.ts";
import { MOST_NAMED } from "../exemplars.ts";
import { countKinds, isRuled, type Nominated, type NominatedGroup, type Paper, winners } from "./input.ts";
import { composed, deedText, headOf, numbering, paragraphs, periodOf, type Unmarked } from "./parts.ts";

/** The minutes of the meeting, as far as they are known; the rest is dots to be written over by hand. */
export function composeMeetingMinutes(paper: Paper): MeetingMinutes {
  return composed<MeetingMinutes>(paper, false, minutesText);
}

function minutesText(paper: Paper): Unmarked<MeetingMinutes> {
  const { tally, groups, plan } = paper;
  const { rules, first, file } = tally;
  const meeting = file.cuoc_hop ?? {};
  const period = periodOf(paper);
  const { chu_tri, thu_ky, kiem_phieu = [], y_kien = [] } = meeting;
  return {
    ...headOf(paper, "BB"),
    ...numbering(plan),
    trich_yeu: words.subject(period),
    mo_dau: words.opening(meeting, rules.noi_xet, period),
    thanh_phan: paragraphs([
      ...attendance(paper),
      words.chair(paperWords.person(chu_tri)),
      words.secretary(paperWords.person(thu_ky)),
    ]),
    chuong_trinh: paragraphs(words.agenda(paperWords.counted(countKinds(groups)), rules)),
    de_nghi: [...groups.map((group) => nominationsIn(group, paper)), ...unvotedIn(paper)],
    y_kien: paragraphs(y_kien.length > 0 ? y_kien.map(asSentence) : [words.unknown, words.unknown]),
    bo_phieu: paragraphs([
      words.rule(rules),
      ...(rules.bieu_quyet.hinh_thuc === "gio_tay" && kiem_phieu.length === 0
        ? []
        : [words.tellers(kiem_phieu.map(paperWords.person))]),
      ...roundWords.ballots(first),
      ...roundWords.absent(first),
      roundWords.threshold(first),
      words.seeCount(rules),
    ]),
    ket_qua: [...groups.map((group) => resultsIn(group, paper)), ...rulingsIn(paper)],
    ket_luan: paragraphs(conclusions(paper)),
    ket_thuc: words.end(meeting),
    thu_ky: thu_ky?.ho_ten ?? DOTS,
    chu_tri: chu_tri?.ho_ten ?? DOTS,
  };
}

function attendance({ tally: { first, file } }: Paper): string[] {
  const { trieu_tap, co_mat } = first.count;
  const names = file.cuoc_hop?.vang_mat ?? [];
  const isFull = trieu_tap !== undefined && trieu_tap === co_mat && names.length === 0;
  return [roundWords.people(first), ...roundWords.quorum(first), ...(isFull ? [] : [words.absent(names)])];
}

/** The name of a group with its limits. */
export function groupName({ form, kind, places }: NominatedGroup): string {
  return awardTallyWords.group(form.ten, kind, places.map(terms.places));
}

function nominationsIn(group: NominatedGroup, { criteria }: Paper): Group {
  const named = (ids: readonly string[]) => ids.map((id) => criteria.get(id) ?? id);
  const asked = [
    ...new Set(group.byName.flatMap(({ result }) => Object.keys(result.candidate.tieu_chi ?? {}))),
  ];
  return {
    ten: groupName(group),
    co_tieu_chi: asked.length > 0,
    tieu_chi: words.criteria(named(asked)),
    muc: group.byName.map((one) => ({
      cau: words.nominated(
        paperWords.who(one),
        deedText(one),
        named(one.unmet),
        named(one.unjudged),
        asked.length,
      ),
    })),
  };
}

function resultsIn(group: NominatedGroup, { isCounted }: Paper): Group {
  return {
    ten: groupName(group),
    co_tieu_chi: false,
    tieu_chi: "",
    muc: group.byVotes.map((one) => ({
      cau: isCounted ? resultOf(one) : words.unknownResult(paperWords.who(one)),
    })),
  };
}

type Group = MeetingMinutes["de_nghi"][number];

function groupWith(ten: string, texts: readonly string[]): Group[] {
  return texts.length === 0 ? [] : [{ ten, co_tieu_chi: false, tieu_chi: "", muc: paragraphs(texts) }];
}

/** Who was proposed and not put to the vote, and why. */
function unvotedIn({ unvoted, tally: { rules } }: Paper): Group[] {
  const why = (one: Nominee) =>
    one.eligible === false ? words.ineligible(verdictWords(one)) : words.notListed(rules.ngay);
  return groupWith(
    words.unvoted,
    unvoted.map((one) => words.unvotedOne(paperWords.who(one), one.form.ten, why(one))),
  );
}

/** Whom people chose among those with equal votes, and why. */
function rulingsIn({ groups }: Paper): Group[] {
  return groupWith(
    words.rulings,
    groups.flatMap(({ byVotes }) =>
      byVotes.filter(isRuled).map((one) => {
        const { duoc = false, ly_do = "" } = one.result.candidate.phan_dinh ?? {};
        return words.ruled(paperWords.who(one), duoc, ly_do);
      }),
    ),
  );
}

function resultOf(one: Nominated): string {
  const { votes, base, again, outcome } = one.result;
  const share = votes === undefined || !base ? "–" : roundWords.share(votes, base);
  const second = again && again.base > 0 ? roundWords.share(again.votes, again.base) : undefined;
  return words.result(paperWords.who(one), share, second, terms.outcomes[outcome]);
}

/** What came of it, form by form; own forms first as they stand in the plan. */
function conclusions({ groups, isCounted, tally, issuer }: Paper): string[] {
  if (!isCounted) return [words.unknown, words.unknown];
  if (tally.first.quorate === false) return [words.notQuorate];
  const told = groups.flatMap((group) => {
    const won = winners(group);
    if (won.length === 0) return [];
    const names = won.length > MOST_NAMED ? words.namedAbove : `: ${won.map(paperWords.who).join("; ")}`;
    const count = `${paperWords.some(won.length)} ${paperWords.kind[group.kind]}`;
    return [(group.isOwn ? words.concludeOwn : words.concludeUpward)(group.form.ten, count, names)];
  });
  const isOpen = openIn(tally).length > 0;
  if (told.length === 0 && !isOpen) return [words.nobody];
  return [
    ...told,
    ...(isOpen ? [words.still] : []),
    ...(told.length > 0 ? [words.office(paperWords.office(issuer.ten))] : []),
  ];
}
