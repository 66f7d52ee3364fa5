/** Numbers from nought in sets that can be joined. */
export class DisjointSets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  /** The number that stands for the set of one. */
  of(index: number): number {
    const parent = this.#parent[index] ?? index;
    return parent === index ? index : this.of(parent);
  }

  join(a: number, b: number): void {
    this.#parent[this.of(b)] = this.of(a);
  }

  /** The sets as lists, of the items that the numbers stand for. */
  collect<T>(items: readonly T[]): T[][] {
    const groups = new Map<number, T[]>();
    for (const [index, item] of items.entries()) {
      const root = this.of(index);
      const group = groups.get(root) ?? [];
      groups.set(root, group);
      group.push(item);
    }
    return [...groups.values()];
  }
}
