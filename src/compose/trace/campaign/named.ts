import type { CampaignTally, Mention, Named } from "../../../model/campaign.ts";
import type { Feed, Figure } from "../../../model/trace.ts";
import { formatNumber } from "../../../words/format.ts";
import { campaignTraceWords as words } from "../../../words/trace-campaign.ts";
import { feedAt, type SourceOf } from "../feeds.ts";

const KINDS = ["tap_the", "ca_nhan"] as const;

/** How many collectives and people were named as exemplary. */
export function exemplarFigures({ named }: CampaignTally, sourceOf: SourceOf): Figure[] {
  return KINDS.flatMap((kind) => {
    const all = named.filter((one) => one.isExemplar && one.kind === kind);
    const feeds = all.flatMap((one) => nameFeeds(one, sourceOf));
    return countFigure(words.where.exemplars, words.formula.exemplars, all.length, feeds);
  });
}

function nameFeeds({ kind, mentions }: Named, sourceOf: SourceOf): Feed[] {
  const key = kind === "tap_the" ? "ten" : "ho_ten";
  return mentions
    .filter(({ path }) => path[0] === "dien_hinh")
    .flatMap((one) => feedAt(sourceOf, one, [...one.path, key], nameAt(one)));
}

function nameAt({ record: { dien_hinh }, path }: Mention): string {
  const index = Number(path.at(-1));
  return path[1] === "tap_the"
    ? (dien_hinh?.tap_the?.[index]?.ten ?? "")
    : (dien_hinh?.ca_nhan?.[index]?.ho_ten ?? "");
}

function countFigure(where: string, formula: string, value: number, feeds: readonly Feed[]): Figure[] {
  return value === 0 ? [] : [{ where, text: formatNumber(value), value, formula, feeds }];
}
