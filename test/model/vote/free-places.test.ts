import { describe, expect, it } from "vitest";
import { FreePlaces } from "../../../src/model/free-places.ts";

describe("places that are left", () => {
  it("are not counted anew for those who claim one that is contested for good: long lists stay fast", () => {
    let reads = 0;
    const counted = {
      get quotas() {
        reads += 1;
        return ["q"];
      },
    };
    const free = new FreePlaces(new Map([["q", 1]]), [counted, counted]);
    free.claim(counted);
    free.claim(counted);
    expect([...free.contested([{ quotas: ["q"] }], false)]).toEqual(["q"]);
    reads = 0;
    expect([...free.contested([{ quotas: ["q"] }], false)]).toEqual(["q"]);
    expect(reads).toBe(0);
  });
});
