import type { Path, Sourced } from "../../model/place.ts";
import type { Indicator } from "../../model/plan.ts";
import type { ThiDuaRecord, TypedValue } from "../../model/record.ts";
import type { Counted, UnitRef } from "../../model/tally.ts";
import type { Feed } from "../../model/trace.ts";
import { traceWords as words } from "../../words/trace.ts";

/** The way from a record to the text that it was read from. */
export type SourceOf = (record: ThiDuaRecord) => Sourced<ThiDuaRecord> | undefined;

/** A place of a record as a feed. */
export function feedAt(
  sourceOf: SourceOf,
  { unit, record }: { readonly unit: UnitRef; readonly record: ThiDuaRecord },
  path: Path,
  value: string | number,
  role?: string,
): Feed[] {
  const source = sourceOf(record);
  return source ? [{ place: source.at(path), unit: unit.ten, value: String(value), role }] : [];
}

/** The lines that the value of an indicator is read from in one record: the value, or numerator and denominator, or windows. */
export function valueFeeds(
  sourceOf: SourceOf,
  counted: Counted,
  indicator: Indicator,
  role?: string,
): Feed[] {
  const typed = typedIn(counted.record, indicator.id);
  if (typed === undefined) return [];
  const path = ["chi_tieu", indicator.id];
  const leaves = leavesOf(typed, path);
  const windows = typeof typed === "string" || leaves.length > 0 ? [] : windowLeaves(typed, path, indicator);
  return [...leaves, ...windows].flatMap((leaf) =>
    feedAt(sourceOf, counted, leaf.path, leaf.value, role ?? leaf.role),
  );
}

/** The lines of one window. */
export function windowFeeds(sourceOf: SourceOf, counted: Counted, { id }: Indicator, window: string): Feed[] {
  const typed = typedIn(counted.record, id);
  const value = typed !== undefined && typeof typed !== "string" ? typed.theo_dot?.[window] : undefined;
  if (value === undefined) return [];
  return leavesOf(value, ["chi_tieu", id, "theo_dot", window]).flatMap((leaf) =>
    feedAt(sourceOf, counted, leaf.path, leaf.value, leaf.role),
  );
}

/** What was typed for an indicator. */
export function typedIn({ chi_tieu }: ThiDuaRecord, id: string): TypedValue | undefined {
  return chi_tieu && Object.hasOwn(chi_tieu, id) ? chi_tieu[id] : undefined;
}

type Leaf = { readonly path: Path; readonly value: string; readonly role?: string };
type Parts = { gia_tri?: string | undefined; tu_so?: string | undefined; mau_so?: string | undefined };

function leavesOf(typed: string | Parts, path: Path): Leaf[] {
  if (typeof typed === "string") return [{ path, value: typed }];
  const { gia_tri, tu_so, mau_so } = typed;
  return [
    ...(gia_tri === undefined ? [] : [{ path: [...path, "gia_tri"], value: gia_tri }]),
    ...(tu_so === undefined ? [] : [{ path: [...path, "tu_so"], value: tu_so, role: words.roles.numerator }]),
    ...(mau_so === undefined
      ? []
      : [{ path: [...path, "mau_so"], value: mau_so, role: words.roles.denominator }]),
  ];
}

/** A value that was given by windows only is their sum, or the last of them. */
function windowLeaves(typed: Exclude<TypedValue, string>, path: Path, { cong_don }: Indicator): Leaf[] {
  const given = Object.entries(typed.theo_dot ?? {}).flatMap(([id, value]) =>
    value === undefined ? [] : [leavesOf(value, [...path, "theo_dot", id])],
  );
  return (cong_don === "cuoi_cung" ? given.slice(-1) : given).flat();
}
