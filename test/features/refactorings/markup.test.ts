import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../../server/src/document";
import { checkNotOffered, checkRefactoring, offeredAt } from "./support/check-refactoring";

type Case = readonly [before: string, after: string];

const cases: Readonly<Record<string, { readonly offered: readonly Case[]; readonly not: readonly string[] }>> = {
  "split-attributes": {
    offered: [
      [
        '<Response>\r\n\t<Gather act|ion="/a" numDigits="1"/>\r\n</Response>',
        '<Response>\r\n\t<Gather\r\n\t\taction="/a"\r\n\t\tnumDigits="1"/>\r\n</Response>',
      ],
      [
        '<Response>\n    <Gather action="/a"\n            numDigits="1"| timeout="5"></Gather>\n</Response>',
        '<Response>\n    <Gather\n        action="/a"\n        numDigits="1"\n        timeout="5"></Gather>\n</Response>',
      ],
    ],
    not: [
      '<Response><Gather act|ion="/a"/></Response>',
      '<Response>\n  <Gather\n    act|ion="/a"\n    numDigits="1"/></Response>',
      '<Response>\n  <Gather\n act|ion="/a"\n numDigits="1"/></Response>',
      '<Response><Gather action="/a" numDigits="1">|\n</Gather></Response>'.replace(">|", "> |"),
      '<Response><Gather act|ion="/a" {{#x}}numDigits="1"{{/x}} timeout="5"/></Response>',
      '<Response><Gather act|ion="/a" numDigits=1/></Response>',
      '<Response><Gather act|ion="/a" numDigits="1"',
    ],
  },
  "join-attributes": {
    offered: [
      [
        '<Response>\r\n\t<Gather\r\n\t\tact|ion="/a"\r\n\t\tnumDigits="1"\r\n\t>\r\n\t</Gather>\r\n</Response>',
        '<Response>\r\n\t<Gather action="/a" numDigits="1">\r\n\t</Gather>\r\n</Response>',
      ],
      ["<Response><Pau|se\n/></Response>", "<Response><Pause/></Response>"],
      ['<Response><Say\n  voice="a\n b"|>\n</Say></Response>', '<Response><Say voice="a\n b">\n</Say></Response>'],
    ],
    not: [
      '<Response><Gather  act|ion="/a"  numDigits="1"/></Response>',
      '<Response><Gather\nact|ion="/a" {{! note }}/></Response>',
      '<Response><Gather\nact|ion="/a',
      '<Response><Say voice="a\n| b"/></Response>',
    ],
  },
  "collapse-element": {
    offered: [
      ['<Response>\n\t<Pause length="1"  >|</Pause>\n</Response>', '<Response>\n\t<Pause length="1"/>\n</Response>'],
      ["<Response><Gather>\r\n|\r\n</Gather></Response>", "<Response><Gather/></Response>"],
      ["<Response><Redirect></Redir|ect></Response>", "<Response><Redirect/></Response>"],
    ],
    not: [
      "<Response><Pause|/></Response>",
      "<Response><Say> |</Say></Response>",
      "<Response><Redirect>\n|</Redirect></Response>",
      "<Response><Pause><!-- a -->|</Pause></Response>",
      "<Response><Pause>{{x}}|</Pause></Response>",
      "<Response><Pause {{#x}}a='1'{{/x}}>|</Pause></Response>",
      "<Response><Pause>|</Response>",
      "<Response><Unheard> |</Unheard></Response>",
      "<Response><Pause>|</Pausse></Response>",
    ],
  },
  "expand-element": {
    offered: [
      ["<Response>\r\n\t<Gather |/>\r\n</Response>", "<Response>\r\n\t<Gather></Gather>\r\n</Response>"],
      ['<Response><Pause length="1"|/></Response>', '<Response><Pause length="1"></Pause></Response>'],
    ],
    not: ["<Response><Pause>|</Pause></Response>", "<Response><{{x|}}/></Response>", "<Response><Pause |"],
  },
  "text-to-cdata": {
    offered: [
      [
        "<Response>\r\n\t<Say>\r\n\t\tTom &amp; |Jerry &lt;3 &#233;\r\n\t</Say>\r\n</Response>",
        "<Response>\r\n\t<Say>\r\n\t\t<![CDATA[Tom & Jerry <3 é]]>\r\n\t</Say>\r\n</Response>",
      ],
      [
        "<Response><Enqueue><Task>|{&quot;a&quot;: 1}</Task></Enqueue></Response>",
        '<Response><Enqueue><Task><![CDATA[{"a": 1}]]></Task></Enqueue></Response>',
      ],
    ],
    not: [
      "<Response><Say>To|m</Say></Response>",
      "<Response><Say>Tom &amp; {{Na|me}}</Say></Response>",
      "<Response><Say>a]]&gt;|</Say></Response>",
      "<Response><Say>a&#13;|</Say></Response>",
      "<Response><Say>a&#x0D;|</Say></Response>",
      "<Response><Say>a & &amp;|</Say></Response>",
      '<!DOCTYPE Response [<!ENTITY x "y">]><Response><Say>&x; &amp;|</Say></Response>',
      '<Response><Play digits="&a|mp;"/></Response>',
      "<Response>&amp;|</Response>",
    ],
  },
  "cdata-to-text": {
    offered: [
      [
        '<Response>\r\n\t<Say>a <![CDATA[b < c && d > "e"|]]> f</Say>\r\n</Response>',
        '<Response>\r\n\t<Say>a b &lt; c &amp;&amp; d &gt; "e" f</Say>\r\n</Response>',
      ],
      ["<Response><Say><![CDA|TA[&amp;]]></Say></Response>", "<Response><Say>&amp;amp;</Say></Response>"],
    ],
    not: [
      "<Response><Say><![CDATA[{{a}}|]]></Say></Response>",
      "<Response><Say>a|<![CDATA[b]]></Say></Response>",
      "<Response><Say><![CDATA[a|</Say></Response>",
    ],
  },
};

for (const [id, { offered, not }] of Object.entries(cases)) {
  describe(id, () => {
    for (const [before, after] of offered) {
      it(before, () => {
        checkRefactoring(id, before, after);
        assert.deepEqual(parseDocument(after).problems, []);
      });
    }
    for (const marked of not) {
      it(`is not offered in ${marked}`, () => checkNotOffered(id, marked));
    }
  });
}

describe("Refactorings", () => {
  it("are offered together, each with its title", () => {
    const { offered } = offeredAt('<Response>\n  <Say voice="Polly.Jo|anna" language="en-US">Hi</Say>\n</Response>');
    assert.deepEqual(
      offered.map(({ id, title }) => [id, title]),
      [
        ["change-voice", "Change the voice to 'Polly.Joanna-Neural'"],
        ["split-attributes", "Put each attribute on a line of its own"],
      ],
    );
  });
});
