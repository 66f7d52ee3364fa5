import { fold } from "./suggest.ts";
import type { Unit, Units } from "./unit.ts";

/**
 * The unit that was meant by an id or a name, accents and case apart: “van phong” is Chi bộ Văn phòng.
 * @returns the one, or all that it could be.
 */
export function findUnit({ don_vi }: Units, typed: string): Unit | readonly Unit[] {
  const exact = don_vi.find(({ id }) => id === typed);
  if (exact) return exact;
  const plain = fold(typed);
  const namesOf = ({ id, ten }: Unit) =>
    [id, ...ten.flatMap((one) => [one.ten, one.ten_tat ?? ""])].map(fold);
  const same = don_vi.filter((unit) => namesOf(unit).includes(plain));
  const within = don_vi.filter((unit) => namesOf(unit).some((name) => `-${name}-`.includes(`-${plain}-`)));
  const found = plain === "" ? [] : same.length > 0 ? same : within;
  return found.length === 1 && found[0] ? found[0] : found;
}
