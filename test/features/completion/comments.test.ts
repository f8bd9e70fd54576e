import { describe, it } from "node:test";
import { checkAccept, checkFirst, checkLabels, checkNothing } from "../../support/check-completion";

const commands = ["twiml-disable-next-line", "twiml-disable", "twiml-enable"];
const kinds = ["voice", "messaging", "wait", "queue", "whisper"];

describe("comments", () => {
  for (const [marked, expected] of [
    ["<!-- twiml|-->\n<Response/>", [...commands, ...kinds.map((kind) => `twiml: ${kind}`)]],
    ["<Response>\n  <!-- t| -->\n</Response>", [...commands, ...kinds.map((kind) => `twiml: ${kind}`)]],
    ["<Response><Gather><!-- t| --></Gather></Response>", commands],
    ["<!-- twiml: voice -->\n<Response><!-- twiml| --></Response>", commands],
    ["<!-- twiml: | -->\n<Response/>", kinds],
  ] as const) {
    it(`offer what the server reads in them: ${JSON.stringify(marked)}`, () => checkLabels(marked, [...expected]));
  }

  it("offer the rules that find something there, before all others", () => {
    const say = '<Say voice="alice" speed="2">Hello</Say>';
    checkFirst(`<Response><!-- twiml-disable-next-line | -->\n${say}</Response>`, ["deprecated", "unknown-attribute"]);
    checkFirst(`<Response><!-- twiml-disable deprecated, | -->\n${say}</Response>`, ["unknown-attribute"]);
    checkFirst(`<Response>\n${say}\n<!-- twiml-disable-next-line | -->\n<Pause/></Response>`, ["clashing-value"]);
  });

  for (const marked of [
    "<Response><!-- | --></Response>",
    "<Response><!-- the| --></Response>",
    "<Response><!-- to twiml| --></Response>",
    "<Response><!-- twiml-disable deprecated: the customer | --></Response>",
    "<Response><!-- twiml-format | --></Response>",
  ]) {
    it(`for people have nothing: ${marked}`, () => checkNothing(marked));
  }

  for (const [marked, label, expected] of [
    ["<!-- twiml|-->\n<Response/>", "twiml: voice", "<!-- twiml: voice -->\n<Response/>"],
    ["<!-- twi|ml -->\n<Response/>", "twiml: voice", "<!-- twiml: voice -->\n<Response/>"],
    ["<!-- tw|", "twiml: voice", "<!-- twiml: voice -->"],
    ["<Response><!-- tw| --></Response>", "twiml-disable", "<Response><!-- twiml-disable  --></Response>"],
    [
      "<Response><!-- twiml-disable no-effect dep|--></Response>",
      "deprecated",
      "<Response><!-- twiml-disable no-effect deprecated --></Response>",
    ],
  ] as const) {
    it(`${JSON.stringify(marked)} → ${label}`, () => checkAccept(marked, label, expected));
  }
});
