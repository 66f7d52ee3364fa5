import { type CampaignWords, type CommitteeWords, ownSections } from "../model/committee.ts";
import type { Rule } from "../model/facts.ts";
import type { Path } from "../model/place.ts";
import { problem } from "../model/problem.ts";
import { blocksOf, looseMark } from "../model/prose.ts";

/** TD803: in the committee's words a mark of bold letters without its twin. The report prints it as it was typed. */
export const looseBold: Rule = {
  code: "TD803",
  check: ({ committee, campaignWords = [] }) =>
    [...committee, ...campaignWords].flatMap(({ value, at }) =>
      paragraphsOf(value).flatMap(({ path, prose }) =>
        blocksOf(prose).flatMap((block) => {
          const index = looseMark(block);
          return index === undefined ? [] : [problem("TD803", at(path), { typed: wordsAt(block, index) })];
        }),
      ),
    ),
};

type Paragraph = { readonly path: Path; readonly prose: string };

function paragraphsOf(words: CommitteeWords | CampaignWords): Paragraph[] {
  const lessons = "bai_hoc" in words ? inSection(["bai_hoc"], words.bai_hoc) : [];
  const said = ownSections(words).flatMap((section) =>
    section === "noi_dung"
      ? Object.entries(words.noi_dung ?? {}).flatMap(([id, prose]) => inSection([section, id], prose))
      : inSection([section], words[section]),
  );
  return [...said, ...lessons];
}

function inSection(path: Path, prose: readonly string[] | undefined): Paragraph[] {
  return (prose ?? []).map((one, index) => ({ path: [...path, index], prose: one }));
}

const WORDS_BEFORE = 4;

/** By which words the mark is found: those that it opens, or those before it where it ends the block. */
function wordsAt(block: string, index: number): string {
  const from = block.slice(index);
  if (/[^\s*.,;:]/.test(from)) return from;
  return block.slice(0, index).split(" ").slice(-WORDS_BEFORE).join(" ") + from;
}
