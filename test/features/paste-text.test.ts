import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../server/src/document";
import { pasteText } from "../../server/src/features/paste-text";

/** The document after `text` was pasted over what stands between the two `|`, or at the only one. */
function pasted(marked: string, text: string): string {
  const [before = "", selected = "", after] = marked.split("|");
  const source = after === undefined ? before + selected : before + selected + after;
  const end = before.length + (after === undefined ? 0 : selected.length);
  const written = pasteText(parseDocument(source), { start: before.length, end }, text) ?? text;
  return source.slice(0, before.length) + written + source.slice(end);
}

describe("Text that is pasted is written as XML demands", () => {
  for (const [what, marked, text, expected] of [
    ["an ampersand in text", "<Say>|</Say>", "Fish & chips", "<Say>Fish &amp; chips</Say>"],
    ["a less-than sign in text", "<Say>|</Say>", "a < b && c", "<Say>a &lt; b &amp;&amp; c</Say>"],
    ["what only looks like a tag", "<Say>|</Say>", "Press <enter> & wait", "<Say>Press &lt;enter> &amp; wait</Say>"],
    ["an address", "<Body>Mail |!</Body>", "Ada <ada@example.com>", "<Body>Mail Ada &lt;ada@example.com>!</Body>"],
    ["a program", "<Body>|</Body>", "List<String> a = b;", "<Body>List&lt;String> a = b;</Body>"],
    ["the end of CDATA", "<Say>|</Say>", "a]]>b", "<Say>a]]&gt;b</Say>"],
    ["a query string in a value", '<Play action="|"/>', "/a?b=1&c=2", '<Play action="/a?b=1&amp;c=2"/>'],
    ["the quote of a value", '<Say x="|"/>', `say "it's"`, `<Say x="say &quot;it's&quot;"/>`],
    ["an apostrophe in its own quotes", "<Say x='|'/>", `say "it's"`, `<Say x='say "it&apos;s"'/>`],
    ["a tag in a value", '<Say x="|"/>', "<Say>", '<Say x="&lt;Say>"/>'],
    ["in place of a selection", "<Say>a |b| c</Say>", "R&D", "<Say>a R&amp;D c</Say>"],
    ["the end of CDATA in CDATA", "<Say><![CDATA[a|b]]></Say>", "c]]>d", "<Say><![CDATA[ac]]]]><![CDATA[>db]]></Say>"],
    ["two hyphens in a comment", "<!-- | -->", "curl --data a --> b", "<!-- curl -data a -> b -->"],
    ["text beside the code of a template", "<Say><%= a %>|</Say>", "R&D", "<Say><%= a %>R&amp;D</Say>"],
    [
      "a URL in TwiML",
      "<Response>\n  |\n</Response>",
      '<Play>https://example.com/a?b=1&c=2</Play>\n  <Dial action="/a?b&c"/>',
      '<Response>\n  <Play>https://example.com/a?b=1&amp;c=2</Play>\n  <Dial action="/a?b&amp;c"/>\n</Response>',
    ],
  ] as const) {
    it(what, () => assert.equal(pasted(marked, text), expected));
  }
});

describe("What is pasted stays as it is", () => {
  for (const [what, marked, text] of [
    ["text without such characters", "<Say>|</Say>", "Hello > world"],
    ["references", "<Say>|</Say>", "Fish &amp; chips &#38; &lt;"],
    ["references in a value", '<Play action="|"/>', "/a?b=1&amp;c=2"],
    ["entities of HTML, which a rule explains", "<Say>|</Say>", "a&nbsp;b"],
    ["TwiML", "<Response>|</Response>", "<Say>Hello</Say><!-- a --><Hangup/>"],
    ["SSML", "<Say>|</Say>", 'a <break time="1s"/> b'],
    ["CDATA", "<Say>|</Say>", "<![CDATA[a & b]]>"],
    ["half of a document", "<Response>|", '<Gather action="/a">\n  <Say>a & b'],
    ["the other half", "<Response><Gather>|", "</Say>\n</Gather>\n</Response>"],
    ["tokens of TwiML Bins", "<Say>|</Say>", '{{#if (and a "<")}}a{{/if}}'],
    ["in CDATA", "<Say><![CDATA[|]]></Say>", "a & b < c"],
    ["in a comment", "<!-- | -->", "a & b < c"],
    ["in a condition of a template", "<Response><% if | %><Say/><% end %></Response>", 'a && b["c"] < 3'],
    ["in code that writes a value", '<Say voice="<%= | %>"/>', 'h["a"]'],
    ["in code of PHP", "<Response><?php | ?></Response>", "$a && $b"],
    ["in a token", "<Say>{{|}}</Say>", '#if (and a "<")'],
    ["between attributes", "<Say |>a</Say>", 'voice="a&b"'],
    ["outside of the root", "|", "<Response><Say>a & b</Say></Response>"],
    ["over tags", "<Say>a|</Say><Say>|b</Say>", "a & b"],
  ] as const) {
    it(what, () =>
      assert.equal(
        pasted(marked, text),
        marked.replace(/\|.*\||\|/s, () => text),
      ),
    );
  }
});

it("whatever prose is pasted, the document is as well-formed as before", () => {
  const prose = fc.string({ unit: fc.constantFrom(..."ab <>&;\"'!]-/=#x1\n"), maxLength: 30 });
  fc.assert(
    fc.property(prose, (text) => {
      for (const marked of ["<Response><Say>|</Say></Response>", '<Response><Play action="|"/></Response>']) {
        assert.deepEqual(
          parseDocument(pasted(marked, text))
            .problems.map(({ kind }) => kind)
            .filter((kind) => kind !== "unknown-entity" && kind !== "bad-character-reference"),
          [],
          JSON.stringify(pasted(marked, text)),
        );
      }
    }),
    { numRuns: 2000, seed: 1 },
  );
});
