import { describe, it } from "node:test";
import { strayEndTag } from "../../server/src/rules/stray-end-tag";
import { checkRule } from "../support/check";

const check = (marked: string) => () => checkRule(strayEndTag, marked);

describe("A closing tag whose start tag may be written by what stands before it", () => {
  it("is right among elements", check("<Response>{{{menu}}}<Say>Press one.</Say></Gather></Response>"));

  it(
    "is wrong where that is spoken",
    check(`<Response><Say>{{name}}</Gather></Say></Response>
                       ~~~~~~~~~ </Gather> closes nothing`),
  );

  it(
    "is wrong where that stands behind it, or in another element",
    check(`<Response><Say>{{name}}</Say></Gather>{{{menu}}}</Response>
                             ~~~~~~~~~ </Gather> closes nothing`),
  );
});
