import type { SamePersonAnswer } from "../model/award-file.ts";
import { chosenName, joinedNames, officeBeside, plainName, saidOf } from "../model/name-answers.ts";
import { isSameName } from "../model/same-name.ts";
import type { Counted, Named, UnitRef } from "../model/tally.ts";
import type { Units } from "../model/unit.ts";
import { type Told, toldIn } from "./told.ts";

/** What people answered about names, in the file of a phase or (`phase` undefined) of the whole campaign. */
export type NameAnswer = SamePersonAnswer & { readonly phase: number | undefined };

/** What those named are gathered from. */
export type NamedInput = {
  readonly units: Units;
  /** In the order of time. */
  readonly counted: readonly Counted[];
  /** The unit that one stands with. */
  readonly rowOf: (id: string) => UnitRef;
  readonly answers: readonly NameAnswer[];
};

type IsAbout = (answer: NameAnswer, one: Told) => boolean;

/**
 * Model collectives and people, and those proposed for a commendation, each once within a row of units. Proposals are put
 * together where the names are equal letter for letter or people said that they are one; nothing else is, for what is given
 * hangs on it. A model and a proposal of one name are told together.
 */
export function gatherNamed(input: NamedInput): Named[] {
  const told = input.counted.flatMap((one) => toldIn(one, input));
  const order = new Map(told.map((one, index) => [one, index]));
  const first = (all: readonly Told[]) => order.get(all[0] as Told) ?? 0;
  const isAbout: IsAbout = ({ don_vi, phase }, { unit, row, record }) =>
    (phase === undefined || phase === record.giai_doan) &&
    (don_vi === unit.id || input.rowOf(don_vi).id === row.id);
  return (
    groupsOf(told)
      .flatMap((all) => sortOut(all, input.answers, isAbout))
      .map((all) => all.sort((a, b) => first([a]) - first([b])))
      .sort((a, b) => first(a) - first(b))
      .map((all) => namedFrom(all, input.answers, isAbout))
      // Collectives stand before people, as in the records.
      .sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "tap_the" ? -1 : 1))
  );
}

/** Only those of one row and one kind can be one; a unit itself is one by its id. */
function groupsOf(told: readonly Told[]): Told[][] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = `${one.kind} ${one.row.id} ${one.isUnit ? one.unit.id : ""}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
  }
  return [...groups.values()];
}

function sortOut(all: readonly Told[], answers: readonly NameAnswer[], isAbout: IsAbout): Told[][] {
  if (all[0]?.isUnit) return [[...all]];
  const proposed = all.filter(({ isExemplar }) => !isExemplar);
  const people = joinedNames(proposed, answers, isAbout).collect(proposed);
  const withModel = new Set<Told[]>();
  const alone: Told[][] = [];
  for (const models of modelsIn(all, answers, isAbout)) {
    const one = modelOf(models, people, (a, b) => isAlike(a, b, answers, isAbout));
    if (one === undefined || withModel.has(one)) alone.push(models);
    else {
      withModel.add(one);
      one.push(...models);
    }
  }
  return [...people, ...alone];
}

/** Models of names that look alike are told as one, unless people said that they are not. */
function modelsIn(all: readonly Told[], answers: readonly NameAnswer[], isAbout: IsAbout): Told[][] {
  const found: Told[][] = [];
  for (const one of all.filter(({ isExemplar }) => isExemplar)) {
    const known = found.find(([first]) => first && isAlike(first, one, answers, isAbout));
    if (known) known.push(one);
    else found.push([one]);
  }
  return found;
}

/** The one among those proposed that a model is, if it can be only one. */
function modelOf(
  [model]: readonly Told[],
  proposed: readonly Told[][],
  alike: (a: Told, b: Told) => boolean,
): Told[] | undefined {
  if (!model) return undefined;
  const may = proposed.filter((all) => all.some((one) => alike(model, one)));
  const equal = may.filter((all) => all.some(({ ten }) => plainName(ten) === plainName(model.ten)));
  const [only, ...others] = equal.length > 0 ? equal : may;
  return others.length > 0 ? undefined : only;
}

function isAlike(a: Told, b: Told, answers: readonly NameAnswer[], isAbout: IsAbout): boolean {
  const said = saidOf([a, b], answers, isAbout)[0];
  return said?.isOne ?? isSameName(a.ten, b.ten);
}

/** @param all at least one, in the order of time. */
function namedFrom(all: readonly Told[], answers: readonly NameAnswer[], isAbout: IsAbout): Named {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) throw new RangeError("nobody");
  const { kind, row: unit } = first;
  const chosen = chosenName(all, answers, isAbout);
  return {
    kind,
    unit,
    ten: first.isUnit ? unitName(last) : (chosen ?? first.ten),
    chuc_vu:
      chosen === undefined
        ? all.findLast(({ chuc_vu }) => chuc_vu !== undefined)?.chuc_vu
        : officeBeside(all, chosen),
    isExemplar: all.some(({ isExemplar }) => isExemplar),
    deeds: all.reduce((deeds: readonly string[], { deed }) => addOnce(deeds, deed), []),
    forms: [...new Set(all.flatMap(({ form }) => form ?? []))],
    phases: [...new Set(all.map(({ record }) => record.giai_doan))],
    mentions: all.map(({ unit: of, record, path }) => ({ unit: of, record, path })),
  };
}

/** A unit that goes on is called as it is now; one that was taken over, as it was last. */
function unitName({ unit, row }: Told): string {
  return unit.id === row.id ? row.ten : unit.ten;
}

/** A deed that was typed before, but for spaces and a full stop, is not told again. */
function addOnce(list: readonly string[], text: string): readonly string[] {
  const bare = (one: string) =>
    one
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s.;,]+/g, " ")
      .trim();
  return list.some((one) => bare(one) === bare(text)) ? list : [...list, text];
}
