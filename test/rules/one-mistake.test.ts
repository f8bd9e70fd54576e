import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rules } from "../../server/src/rules";
import { applyEdits } from "../../server/src/text/edit";
import { findingsOf } from "../support/check";

const right = `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Gather action="/next" numDigits="1">
    <Say voice="Polly.Joanna">Press 1 for sales.</Say>
  </Gather>
  <Dial timeout="20">
    <Number>+14155550100</Number>
  </Dial>
  <Say>Goodbye.</Say>
</Response>
`;

type Mistake = readonly [right: string, wrong: string, rule: string, marked: string];

/** The document with one mistake must have one finding, at that place; `check` gets the text after its first fix. */
function checkMistakes(mistakes: readonly Mistake[], check: (mended: string | undefined) => void): void {
  for (const [before, after, rule, marked] of mistakes) {
    it(`${JSON.stringify(before)} → ${JSON.stringify(after)}`, () => {
      const text = right.replace(before, () => after);
      assert.notEqual(text, right);
      const found = findingsOf(rules, text);
      const shown = found.map(({ ruleId, span }) => [ruleId, text.slice(span.start, span.end)]);
      assert.deepEqual(shown, [[rule, marked]]);
      const [fix] = found[0]!.fixes ?? [];
      check(fix && applyEdits(text, fix.edits));
    });
  }
}

describe("One mistake is one finding, whose fix gives back what was meant", () => {
  const mistakes: readonly Mistake[] = [
    ["<Gather", "<Gahter", "unknown-element", "Gahter"],
    ["</Gather", "</Gahter", "mismatched-end-tag", "Gahter"],
    ['"/next"', '"/next', "unclosed-quote", '"/next'],
    ['"/next"', '/next"', "unquoted-value", "/next"],
    ['"/next"', "/next", "unquoted-value", "/next"],
    ['"/next"', "“/next”", "unquoted-value", "“/next”"],
    ['numDigits="1">', 'numDigits="1"', "unclosed-tag", "Gather"],
    ['numDigits="1"', "numDigits", "missing-value", "numDigits"],
    ['numDigits="1"', "numDigits=", "missing-value", "numDigits="],
    ['numDigits="1"', "numDigits=1", "unquoted-value", "1"],
    ['numDigits="1"', 'numdigits="1"', "wrong-case", "numdigits"],
    ['numDigits="1"', 'numDigits:"1"', "junk-in-tag", ":"],
    ['" numDigits', '", numDigits', "junk-in-tag", ","],
    ['" numDigits', '"numDigits', "missing-white-space", "n"],
    ['numDigits="1"', 'action="/other" numDigits="1"', "duplicate-attribute", "action"],
    ["</Say>", "", "missing-end-tag", "Say"],
    ["</Say>", "<Say>", "missing-end-tag", "Say"],
    ["</Say>", "<Say/>", "missing-end-tag", "Say"],
    ["</Say>", "</say>", "mismatched-end-tag", "say"],
    ["</Say>", "</Say", "unclosed-tag", "</Say"],
    ["</Say>", "</>", "stray-end-tag", "</>"],
    ["</Say>", "<\\Say>", "missing-end-tag", "<\\Say>"],
    ["</Say>", "/Say>", "missing-end-tag", "/Say>"],
    ["</Say>", "</Say></Say>", "stray-end-tag", "</Say>"],
    ["  </Gather>\n", "", "missing-end-tag", "Gather"],
    ["  </Gather>\n", "  </Dial>\n", "mismatched-end-tag", "Dial"],
    ["  </Gather>\n", "  <Gather>\n", "missing-end-tag", "Gather"],
    ["</Response>", "</response>", "mismatched-end-tag", "response"],
    ["<Response>", "<response>", "wrong-root", "response"],
    ["<Gather", "<gather", "wrong-case", "gather"],
    ["</Response>", "<Response>", "missing-end-tag", "Response"],
    ["</Response>", "</Response", "unclosed-tag", "</Response"],
    ["<?xml", "<xml", "xml-declaration", '<xml version="1.0" encoding="UTF-8"?>'],
    ["?>", ">", "unclosed-markup", "<?xml"],
    ["<?xml", "< ?xml", "raw-less-than", "< ?xml"],
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<?xml encoding="UTF-8"?>',
      "xml-declaration",
      '<?xml encoding="UTF-8"?>',
    ],
    ['<?xml version="1.0"', "<?xml version=1.0", "xml-declaration", '<?xml version=1.0 encoding="UTF-8"?>'],
    ['UTF-8"?>', "UTF-8?>", "xml-declaration", '<?xml version="1.0" encoding="UTF-8?>'],
    ['version="1.0"', 'version="1.0', "xml-declaration", '<?xml version="1.0 encoding="UTF-8"?>'],
    ['version="1.0" encoding', 'version="1.0"encoding', "xml-declaration", '<?xml version="1.0"encoding="UTF-8"?>'],
    ["<?xml", "<?XML", "bad-instruction", '<?XML version="1.0" encoding="UTF-8"?>'],
    [
      "<Response>\n",
      '<Response>\n<?xml version="1.0" encoding="UTF-8"?>\n',
      "xml-declaration",
      '<?xml version="1.0" encoding="UTF-8"?>',
    ],
    ["<Response>\n", "<Response/>\n", "stray-end-tag", "/>"],
    ["<Gather action", "<Gather/ action", "junk-in-tag", "/"],
    ["<Gather action", "< Gather action", "raw-less-than", "<"],
    ["<Gather action", "Gather action", "stray-end-tag", "Gather"],
    ["<Dial timeout", "Dial timeout", "stray-end-tag", "Dial"],
    ["<Number>", "Number>", "stray-end-tag", "Number"],
    ["<Say>", "Say>", "stray-end-tag", "Say"],
    ["<Gather action", "<<Gather action", "raw-less-than", "<"],
    ["<Gather ", "<Gather> ", "unexpected-text", ">"],
    ["Press 1", "<b>Press</b> 1", "unknown-element", "b"],
    ["Press 1", "<speak>Press</speak> 1", "unknown-element", "speak"],
    ["Press 1", "\u0001Press 1", "forbidden-character", "\u0001"],
    ["<Say>Goodbye.</Say>", "<Say>Goodbye.", "missing-end-tag", "Say"],
    ["<Say>Goodbye.</Say>", "Goodbye.", "unexpected-text", "Goodbye."],
    ["<Say>Goodbye.</Say>", "<Say>Goodbye.</say>", "mismatched-end-tag", "say"],
    ["<Say>Goodbye.</Say>", "<SAY>Goodbye.</SAY>", "wrong-case", "SAY"],
    ["<Say>Goodbye.</Say>", "<say>Goodbye.</say>", "wrong-case", "say"],
    ["<Number>+14155550100</Number>", "<Number>+14155550100</Number", "unclosed-tag", "</Number"],
    ['timeout="20"', 'timeOut="20"', "wrong-case", "timeOut"],
    ['timeout="20"', 'timeout="20s"', "invalid-value", "20s"],
    ['timeout="20"', 'timeout=""20""', "junk-in-tag", '""20""'],
    ['timeout="20"', 'timeout=\\"20\\"', "unquoted-value", '\\"20\\"'],
    ['timeout="20"', 'timeout="20";', "junk-in-tag", ";"],
    ["<Say>Goodbye.</Say>", "<Say 'Goodbye.'/>", "junk-in-tag", "'Goodbye.'"],
    ["<Say>Goodbye.</Say>", '<Say("Goodbye.")>', "junk-in-tag", '("Goodbye.")'],
    ["<Number>+14155550100</Number>", "<Number +14155550100/>", "junk-in-tag", "+14155550100"],
  ];
  checkMistakes(mistakes, (mended) => assert.equal(mended, right));
});

describe("One mistake is one finding, whose fix leaves nothing to find", () => {
  const mistakes: readonly Mistake[] = [
    ['"/next"', "'/next\"", "unclosed-quote", "'/next\""],
    ["</Say>\n  </Gather>", "</Gather>\n  </Say>", "missing-end-tag", "Say"],
    ["</Response>", "", "missing-end-tag", "Response"],
    ["<Response>\n", "", "wrong-root", "Gather"],
    ["Press 1", "Tom & Jerry. Press 1", "raw-ampersand", "&"],
    ["Press 1", "Tom &amp Jerry. Press 1", "raw-ampersand", "&amp"],
    ["Press 1", "Tom&nbsp;Jerry. Press 1", "unknown-entity", "&nbsp;"],
    ["Press 1", "&copy; 2026. Press 1", "unknown-entity", "&copy;"],
    ["Press 1", "if 3 < 5, press 1", "raw-less-than", "<"],
    ["Press 1", "a <- b, press 1", "raw-less-than", "<"],
    ["Press 1", "it's <3", "raw-less-than", "<"],
    ["Press 1", "]]> press 1", "raw-less-than", "]]>"],
    ["Press 1", "Hello<br>Press 1", "unknown-element", "br"],
    ["Press 1", "Hello<br/>Press 1", "unknown-element", "br"],
    ["/next", "/next?a=1&b=2", "raw-ampersand", "&"],
    ["/next", "/next?a=1&lt=2", "raw-ampersand", "&"],
    ["/next", "/a<b", "raw-less-than", "<"],
    ["<Say>Goodbye.</Say>", "<Say Goodbye.</Say>", "unclosed-tag", "Say"],
    ["<Say>Goodbye.</Say>", "// say goodbye\n  <Say>Goodbye.</Say>", "unexpected-text", "// say goodbye"],
    ["<Say>Goodbye.</Say>", "# say goodbye\n  <Say>Goodbye.</Say>", "unexpected-text", "# say goodbye"],
    ["<Say>Goodbye.</Say>", "/* bye */ <Say>Goodbye.</Say>", "unexpected-text", "/* bye */"],
    ["<Say>Goodbye.</Say>", "<!-- bye -- bye --><Say>Goodbye.</Say>", "comment-hyphens", "--"],
    ["<Say>Goodbye.</Say>", "<!-- bye <Say>Goodbye.</Say>", "unclosed-markup", "<!--"],
    ["<Say>Goodbye.</Say>", "<! bye --><Say>Goodbye.</Say>", "raw-less-than", "<!"],
    ["<Say>Goodbye.</Say>", "<!- bye -><Say>Goodbye.</Say>", "raw-less-than", "<!-"],
    ["<Say>Goodbye.</Say>", "<!-- bye --!><Say>Goodbye.</Say>", "unclosed-markup", "<!--"],
    ["<Say>Goodbye.</Say>", "<Say><![CDATA[Goodbye]></Say>", "unclosed-markup", "<![CDATA["],
    ["<Say>Goodbye.</Say>", "<Say><![CDATA[Goodbye</Say>", "unclosed-markup", "<![CDATA["],
    ["<Say>Goodbye.</Say>", "<Say><!CDATA[Goodbye]]></Say>", "raw-less-than", "<!CDATA["],
    ["<Say>Goodbye.</Say>", "<Say><[CDATA[Goodbye]]></Say>", "raw-less-than", "<[CDATA["],
    ['timeout="20"', 'timeout="-5"', "out-of-range", "-5"],
    ['timeout="20"', "timeout='20\"", "unclosed-quote", "'20\""],
  ];
  checkMistakes(mistakes, (mended) => assert.deepEqual(findingsOf(rules, mended ?? ""), []));
});

describe("One mistake is one finding, and a person must say what is meant", () => {
  const mistakes: readonly Mistake[] = [
    ['numDigits="1"', 'numDigits="one"', "invalid-value", "one"],
    ["Goodbye.", "", "missing-content", "Say"],
    ["<Number>+14155550100</Number>", "<Number>call me</Number>", "invalid-phone-number", "call me"],
    ["<Number>+14155550100</Number>", "<Number></Number>", "missing-content", "Number"],
    ["<Number>+14155550100</Number>", "", "missing-content", "Dial"],
  ];
  checkMistakes(mistakes, (mended) => assert.notEqual(mended, right));
});

describe("A mistake on which much depends is one finding", () => {
  const mistakes: readonly (readonly [content: string, rule: string, marked: string])[] = [
    ['<Redirect action="/x"/>', "unknown-attribute", "action"],
    ['<Play diigts="1"/>', "unknown-attribute", "diigts"],
    ['<Dial><Queue reservationsid="WR0123456789abcdef0123456789abcdef"/></Dial>', "wrong-case", "reservationsid"],
    ['<Say voice="Polly.Joanna"><lang lang="fr-FR">Salut</lang></Say>', "unknown-attribute", "lang"],
    [
      '<Gather input="speach" hints="a" speechTimeout="3" action="/x" numDigits="1"><Say>Hi</Say></Gather>',
      "invalid-value",
      "speach",
    ],
    ['<Record action="/x" transcribe="zq" transcribeCallback="/t"/>', "invalid-value", "zq"],
    [
      '<Connect><ConversationRelay url="wss://e.com"><Language code="en-US" transcriptionProvider="zq" speechModel="long"/></ConversationRelay></Connect>',
      "invalid-value",
      "zq",
    ],
    [
      '<Pay action="/p" paymentMethod="ach" bankAccountType="consumer-checking"><Prompt for="bank-routing-number"><Say>Routing</Say></Prompt></Pay>',
      "invalid-value",
      "ach",
    ],
    [
      `<Enqueue workflowSid="WW0123456789abcdef0123456789abcdef"><Taks>{"a":"${"b".repeat(70)}"}</Taks></Enqueue>`,
      "unknown-element",
      "Taks",
    ],
    [
      `<Enqueue workflowSid="WW0123456789abcdef0123456789abcdef"><task>{"a":"${"b".repeat(70)}"}</task></Enqueue>`,
      "wrong-case",
      "task",
    ],
    ['<Start><Stream url="wss://e.com"/><Say>Hi</Say></Start>', "misplaced-element", "Say"],
    ["<Play><Say>Hi</Say></Play>", "misplaced-element", "Say"],
    ["<Enqueue><Say>Hi</Say></Enqueue>", "misplaced-element", "Say"],
    ["<Dial><Conference><Say>Hi</Say></Conference></Dial>", "misplaced-element", "Say"],
    ["<Record/><Say>bye</Say>", "endless-loop", "Record"],
  ];
  for (const [content, rule, marked] of mistakes) {
    it(content, () => {
      const text = `<Response>${content}</Response>`;
      const found = findingsOf(rules, text).map(({ ruleId, span }) => [ruleId, text.slice(span.start, span.end)]);
      assert.deepEqual(found, [[rule, marked]]);
    });
  }

  it("as is an old attribute with a wrong value", () => {
    const found = findingsOf(rules, '<Response version="9"><Hangup/></Response>').map(({ ruleId }) => ruleId);
    assert.deepEqual(found, ["invalid-value"]);
  });
});

describe("A document that is a whole mistake has one finding", () => {
  const renamed = (name: string) => right.replaceAll("Response>", `${name}>`);
  const documents: readonly (readonly [what: string, text: string, rule: string, mended?: string])[] = [
    ["a pasted copy behind it", right + right, "several-roots"],
    ["an end tag too many", `${right}</Response>\n`, "stray-end-tag", right],
    ["a brace behind it", `${right}}\n`, "text-outside-root", right],
    ["an empty line before it", `\n${right}`, "xml-declaration", right],
    ["a blank and a byte order mark before it", ` \uFEFF${right}`, "xml-declaration", right],
    ["a comment of another language before it", `// TwiML\n${right}`, "text-outside-root", right],
    ["the marks of a block of Markdown", `\`\`\`xml\n${right}\`\`\`\n`, "text-outside-root", right],
    ["quotes", `"${right}"`, "text-outside-root", right],
    ["a program's string", `$twiml = '${right}';`, "text-outside-root", right],
    [
      "a slash too early",
      "<Response>\n  <Dial/>\n    <Number>+14155550100</Number>\n  </Dial>\n</Response>",
      "stray-end-tag",
    ],
    ["a root in the root", "<Response><Response><Say>Hi</Say></Response></Response>", "misplaced-element"],
    ["a comment without its last character", right.replace("<Say>Good", "<!-- Bye --\n  <Say>Good"), "unclosed-markup"],
    ["a root in small letters", renamed("response"), "wrong-root", right],
    ["a root in capital letters", renamed("RESPONSE"), "wrong-root", right],
    ["a misspelt root", renamed("Responce"), "wrong-root", right],
    ["another root", renamed("TwiML"), "wrong-root", right],
    ["a root with a prefix", renamed("tw:Response"), "wrong-root", right],
    ["no root", right.replace(/<\/?Response>\n/g, ""), "wrong-root"],
    ["a root around the root", `<xml>\n<Response>\n  <Say>Hi</Say>\n</Response>\n</xml>\n`, "wrong-root"],
    ["a web page", "<html><head><title>502</title></head><body>Bad gateway</body></html>", "wrong-root"],
    ["a web page's source", right.replaceAll("<", "&lt;").replaceAll(">", "&gt;"), "missing-root", right],
    ["JSON", '{\n  "Response": { "Say": "Hello" }\n}', "missing-root"],
    ["a program", 'const response = new VoiceResponse();\nresponse.say("Hello");\n', "missing-root"],
    ["words", "Hello", "missing-root"],
    ["a verb", "<Say>Hello</Say>", "wrong-root"],
    ["its first character", "<", "missing-root"],
    ["its first tag", "<Response>", "missing-end-tag"],
    ["half its first tag", "<Response", "unclosed-tag"],
  ];
  for (const [what, text, rule, mended] of documents) {
    it(what, () => {
      const found = findingsOf(rules, text);
      assert.deepEqual(
        found.map(({ ruleId }) => ruleId),
        [rule],
      );
      const [fix] = found[0]!.fixes ?? [];
      if (mended !== undefined) {
        assert.equal(fix && applyEdits(text, fix.edits), mended);
      }
    });
  }
});
