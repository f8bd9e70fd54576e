import { describe, it } from "node:test";
import { rules } from "../../server/src/rules";
import { checkRules } from "../support/check";

const tags = rules.filter(({ id }) => id.endsWith("-end-tag"));
const check = (marked: string) => () => checkRules(tags, marked);

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

describe("An element whose closing tag may be written by what stands in it", () => {
  it("is right with that among its elements", () => {
    checkRules(tags, '<Response><Gather action="/a"><Say>Press one.</Say>{{{rest}}}</Response>');
    checkRules(tags, '<Response><Gather action="/a">{{{rest}}}<Pause/></Response>');
  });

  it(
    "is wrong where that is escaped",
    check(`<Response><Gather action="/a">{{rest}}</Response>
           ~~~~~~ <Gather> has no closing tag`),
  );

  it(
    "is wrong where that is spoken",
    check(`<Response><Say>{{{rest}}}</Response>
           ~~~ <Say> has no closing tag`),
  );
});
