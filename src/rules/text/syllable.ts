// How Vietnamese is spelt: an onset and a rime, the rime without its tone.
const ONSET = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]";
const RIME = [
  "a(?:ch|nh|ng|[cimnoptuy])?",
  "ă(?:ng|[cmnpt])",
  "â(?:ng|[cmnptuy])",
  "e(?:ng|[cmnopt])?",
  "ê(?:ch|nh|[mnptu])?",
  "i(?:a|ch|nh|[mnptu]|ê(?:ng|[cmnptu]))?",
  "o(?:ng|[cimnpt]|a(?:ch|nh|ng|[cimnopty])?|ă(?:ng|[cmnt])|e(?:[mnot])?|o(?:c|ng))?",
  "ô(?:ng|[cimnpt])?",
  "ơ(?:[imnpt])?",
  "u(?:a|ch|nh|ng|[cimnpt]|y(?:a|ch|nh|[ntu]|ê(?:n|t))?|ê(?:ch|nh)?|ơ|â(?:ng|[nty])|ô(?:ng|[cimnt]))?",
  "ư(?:a|ng|[cimntu]|ơ(?:ng|[cimnptu]))?",
  "y(?:ê(?:[mntu])|[mnt])?",
].join("|");
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${RIME})$`, "u");
// Grave, tilde, acute, hook above, dot below.
const TONES = /[\u0300\u0303\u0301\u0309\u0323]/gu;

/** Whether a word is spelt as a Vietnamese syllable, small, Capital or GREAT; not whether it means something. */
export function isSyllable(word: string): boolean {
  const small = word.toLowerCase();
  const evenCase = word === small || word === word.toUpperCase() || word.slice(1) === small.slice(1);
  if (!evenCase) return false;
  const decomposed = small.normalize("NFD");
  if ((decomposed.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(decomposed.replace(TONES, "").normalize("NFC"));
}
