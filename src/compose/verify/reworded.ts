// Of two sentences that share fewer of their words, one is no rewording of the other.
const ENOUGH = 0.5;

/** Whether a text is one of others with some words changed. */
export function rewordingOf(text: string, others: readonly string[]): string | undefined {
  const mine = wordsOf(text);
  const shares = others.map((other) => ({ other, share: shared(mine, wordsOf(other)) }));
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best && best.share >= ENOUGH ? best.other : undefined;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize("NFC")
      .toLocaleLowerCase("vi")
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** How much two sets have in common, from 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}
