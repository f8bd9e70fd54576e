import { describe, it } from "node:test";
import { checkOnType } from "./support/check-formatting";

/** [what, before, after] */
type Case = readonly [string, string, string];

const afterLineBreak: readonly Case[] = [
  ["in an element that is not closed yet", "<Response>\n  <Gather>\n|", "<Response>\n  <Gather>\n    "],
  ["behind a sibling", "<Response>\n   <Pause/>\n|\n</Response>", "<Response>\n   <Pause/>\n   \n</Response>"],
  ["before a sibling", "<Response>\n|<Pause/>\n</Response>", "<Response>\n  <Pause/>\n</Response>"],
  [
    "before an end tag",
    "<Response>\n  <Gather>\n      |</Gather>\n</Response>",
    "<Response>\n  <Gather>\n  </Gather>\n</Response>",
  ],
  [
    "where nouns may come",
    "<Response>\n  <Dial>\n|\n  </Dial></Response>",
    "<Response>\n  <Dial>\n    \n  </Dial></Response>",
  ],
  [
    "between attributes",
    '<Response>\n  <Gather action="/a"\n|numDigits="1">\n</Response>',
    '<Response>\n  <Gather action="/a"\n    numDigits="1">\n</Response>',
  ],
  [
    "under the attribute above",
    '<Response>\n  <Gather\n      action="/a"\n|numDigits="1">\n</Response>',
    '<Response>\n  <Gather\n      action="/a"\n      numDigits="1">\n</Response>',
  ],
  [
    "between the tags of an element whose start tag has several lines",
    '<Response>\n  <Gather\n    action="/a"\n    numDigits="1">\n      |\n    </Gather>\n</Response>',
    '<Response>\n  <Gather\n    action="/a"\n    numDigits="1">\n    \n  </Gather>\n</Response>',
  ],
  [
    "above an end tag that stands elsewhere",
    "<Response>\n  <Gather>\n|\n\n      </Gather>\n</Response>",
    "<Response>\n  <Gather>\n    \n\n      </Gather>\n</Response>",
  ],
  ["with CRLF", "<Response>\r\n  <Gather>\r\n|\r\n</Response>", "<Response>\r\n  <Gather>\r\n    \r\n</Response>"],
];

const afterTag: readonly Case[] = [
  [
    "of an end tag",
    "<Response>\n  <Gather>\n    <Pause/>\n    </Gather>|\n</Response>",
    "<Response>\n  <Gather>\n    <Pause/>\n  </Gather>\n</Response>",
  ],
  ["of a start tag", "<Response>\n<Say>|\n</Response>", "<Response>\n  <Say>\n</Response>"],
  ["of an element", "<Response>\n      <Pause/>|\n</Response>", "<Response>\n  <Pause/>\n</Response>"],
];

const kept: readonly Case[] = [
  "in text\n<Response>\n  <Say>Hello\n|you</Say>\n</Response>",
  "in SSML\n<Response>\n  <Say><s>a</s>\n|<s>b</s></Say>\n</Response>",
  "in the text of a number\n<Response>\n  <Dial>+1\n|\n</Dial></Response>",
  "in a comment\n<Response>\n  <!--\n|\n  --></Response>",
  "in a value\n<Response>\n  <Gather hints='a,\n|b'/></Response>",
  "in CDATA\n<Response>\n  <Task><![CDATA[\n|\n]]></Task></Response>",
  "in an element that nobody knows\n<Response>\n  <Sing>\n|\n</Sing></Response>",
  "behind the frame of a section\n<Response>\n  {{#if x}}\n|\n</Response>",
  "before the frame of a section\n<Response>\n  <Pause/>\n|{{/if}}\n</Response>",
  "outside of the root\n<!-- a -->\n|",
  "in the first line\n  <Response>|",
  "behind an element in the same line\n<Response>\n  <Pause/><Pause/>|</Response>",
].map((text) => {
  const [what, ...lines] = text.split("\n");
  const marked = lines.join("\n");
  return [what!, marked, marked.replace("|", "")];
});

describe("Formatting on type indents the line", () => {
  for (const [what, before, after] of afterLineBreak) {
    it(`after a line break ${what}`, () => checkOnType(before, after));
  }
  for (const [what, before, after] of afterTag) {
    it(`after the '>' ${what}`, () => checkOnType(before, after));
  }
  it("with tabs where they are wanted", () =>
    checkOnType("<Response>\n\t<Gather>\n|\n</Response>", "<Response>\n\t<Gather>\n\t\t\n</Response>", {
      insertSpaces: false,
    }));
});

describe("Formatting on type changes nothing", () => {
  for (const [what, before, after] of kept) {
    it(what, () => checkOnType(before, after));
  }
});
