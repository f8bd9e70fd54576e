import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rules } from "../../../server/src/rules";
import { findingsOf } from "../../support/check";
import { acceptAt, checkLabels, labelsAt } from "../../support/check-completion";

describe("what a rule would mark is not offered", () => {
  for (const [marked, expected] of [
    ['<Response><Say voice="man"><|</Say></Response>', []],
    ["<Response><Dial><Conference>r</Conference><|</Dial></Response>", []],
    ["<Response><Dial><|<Conference>r</Conference></Dial></Response>", []],
    ["<Response><Refer><Sip>sip:a@example.com</Sip>|</Refer></Response>", []],
    ["<Response><Connect><Stream url='wss://example.com'/><|</Connect></Response>", []],
  ] as const) {
    it(marked, () => checkLabels(marked, [...expected]));
  }

  for (const marked of [
    '<Response><Say voice="Polly.Joanna-Neural">Hi <|</Say></Response>',
    '<Response><Say voice="Polly.Joanna">Hi <prosody rate="fast">you <|</prosody></Say></Response>',
    '<Response><Say voice="Polly.Joanna-Generative">Hi |</Say></Response>',
    '<Response><Say voice="Google.en-US-Wavenet-A">Hi |</Say></Response>',
    "<Response><Dial><Number>+14155550100</Number>|</Dial></Response>",
    "<Response><Dial>|<Client>joe</Client></Dial></Response>",
    "<Response><Message><Body>Hi</Body>|</Message></Response>",
    "<Response><Start><Siprec name='a'/>|</Start></Response>",
    "<Response><Dial><Client><Identity>joe</Identity>|</Client></Dial></Response>",
  ]) {
    it(`${marked}: nothing that is offered is marked where it stands`, () => {
      for (const label of labelsAt(marked).filter((candidate) => !candidate.startsWith("~"))) {
        const found = findingsOf(rules, acceptAt(marked, label)).map(({ ruleId }) => ruleId);
        for (const rule of ["unsupported-ssml", "too-many-children", "misplaced-element", "repeated-sibling"]) {
          assert(!found.includes(rule), `${label}: ${rule}`);
        }
      }
    });
  }

  it("but the element whose name is typed does not count", () => {
    assert(labelsAt("<Response><Dial><Conf|</Dial></Response>").includes("Conference"));
    assert(labelsAt("<Response><Dial><Conf|erence>r</Conference></Dial></Response>").includes("Number"));
  });

  it("and all is offered where nobody knows the voice", () =>
    assert(labelsAt('<Response><Say voice="{{Voice}}"><|</Say></Response>').includes("break")));
});
