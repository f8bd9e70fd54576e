import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../../server/src/document";
import { applyEdits } from "../../../server/src/text/edit";
import { checkFormat, checkKept, format } from "./support/check-formatting";

describe("Formatting a document", () => {
  it("gives each element a line, indented by its depth", () =>
    checkFormat(
      '<Response><Say>Hi</Say><Gather action="/a"><Play>a.mp3</Play><Pause/></Gather></Response>',
      `<Response>
  <Say>Hi</Say>
  <Gather action="/a">
    <Play>a.mp3</Play>
    <Pause/>
  </Gather>
</Response>
`,
    ));

  it("makes order in tags, around attributes and before their end", () =>
    checkFormat(
      `<Response  >
\t<Gather
\t\taction = "/choice"   numDigits
\t\t\t= '1'
\t>

\t\t<Say

\t\t>Press one.</Say
\t\t>
\t</Gather>
\t<Pause   length="1"   />
\t<Hangup
\t/>
</Response
>`,
      `<Response>
  <Gather
    action="/choice" numDigits='1'>
    <Say>Press one.</Say>
  </Gather>
  <Pause length="1"/>
  <Hangup/>
</Response>
`,
    ));

  it("keeps one blank line between elements, and none at both ends", () =>
    checkFormat(
      "\n\n<Response>\n\n\n  <Pause/>\n\n  \n\t\n  <Pause/>\n  <Hangup/>\n\n</Response>\n\n\n",
      "<Response>\n  <Pause/>\n\n  <Pause/>\n  <Hangup/>\n</Response>\n",
    ));

  it("closes up an element that is empty", () =>
    checkFormat(
      "<Response><Start> </Start><Gather>\n\n\n</Gather><Hangup>\t</Hangup></Response>",
      "<Response>\n  <Start></Start>\n  <Gather>\n  </Gather>\n  <Hangup></Hangup>\n</Response>\n",
    ));

  it("puts declaration, document type and root on lines of their own", () =>
    checkFormat(
      '<?xml version="1.0"?><!DOCTYPE Response><Response/>',
      '<?xml version="1.0"?>\n<!DOCTYPE Response>\n<Response/>\n',
    ));

  it("indents with tabs where they are wanted", () =>
    checkFormat(
      "<Response>\n    <Gather>\n        <Pause/>\n    </Gather>\n</Response>\n",
      "<Response>\n\t<Gather>\n\t\t<Pause/>\n\t</Gather>\n</Response>\n",
      { insertSpaces: false },
    ));

  it("indents with as many blanks as are wanted", () =>
    checkFormat("<Response>\n\t<Pause/>\n</Response>\n", "<Response>\n    <Pause/>\n</Response>\n", { tabSize: 4 }));

  it("keeps CRLF, and a byte order mark", () =>
    checkFormat(
      "\uFEFF<Response>\r\n\t<Pause/>\r\n\r\n\r\n\t<Say>a\r\n b</Say><Pause/></Response>",
      "\uFEFF<Response>\r\n  <Pause/>\r\n\r\n  <Say>a\r\n b</Say>\r\n  <Pause/>\r\n</Response>\r\n",
    ));

  it("edits gaps, not the document", () => {
    const text = "<Response>\n  <Say>Hi</Say>\n\t<Pause/>\n\n\n\n  <Hangup />\n</Response>\n";
    assert.deepEqual(
      format(text).edits.map(({ span, text: replacement }) => [text.slice(span.start, span.end), replacement]),
      [
        ["\t", "  "],
        ["\n\n\n\n", "\n\n"],
        [" ", ""],
      ],
    );
  });
});

describe("Formatting keeps text", () => {
  for (const [what, text] of [
    ["of a verb", "<Response>\n  <Say>\n      Two\n  lines.  \n</Say>\n</Response>\n"],
    ["of white space alone", "<Response>\n  <Say> \n\n </Say>\n  <Message>  </Message>\n</Response>\n"],
    ["beside SSML", "<Response>\n  <Say> <break/> <s>a</s>\n<s> b </s></Say>\n</Response>\n"],
    ["of a number", "<Response>\n  <Dial>\n+14155550100\n</Dial>\n  <Dial> {{To}} </Dial>\n</Response>\n"],
    ["of a message beside a picture", "<Response>\n  <Message>Hi <Media>a.png</Media>\n</Message>\n</Response>\n"],
    ["that a template writes", "<Response>\n  <Dial> {{To}} <Number>1</Number></Dial>\n</Response>\n"],
    ["in CDATA", "<Response>\n  <Say><![CDATA[\n  a  ]]>\n </Say>\n</Response>\n"],
    ["with comments in it", "<Response>\n  <Say>a <!-- b\n--> c\n <!-- d --></Say>\n</Response>\n"],
    ["of an element that nobody knows", "<Response>\n  <Sing>\n <Say>a</Say><Say>b</Say></Sing>\n</Response>\n"],
    ["where XML is told to", '<Response>\n  <Gather xml:space="preserve"><Pause/>\n </Gather>\n</Response>\n'],
    ["that does not belong there", "<Response>\n  Welcome\n    to us.\n  <Hangup>now</Hangup>\n</Response>\n"],
    ["with entities", "<Response>\n  <Say>a &amp;  &#32; &lt;b</Say>\n</Response>\n"],
  ] as const) {
    it(what, () => checkKept(text));
  }

  it("but takes white space around nouns for layout", () =>
    checkFormat(
      "<Response>\n<Dial>\n\n<Number>+1</Number><Client>a</Client></Dial>\n<Message><Body> a </Body></Message>\n</Response>\n",
      `<Response>
  <Dial>
    <Number>+1</Number>
    <Client>a</Client>
  </Dial>
  <Message>
    <Body> a </Body>
  </Message>
</Response>
`,
    ));

  it("and makes order in the tags of SSML, whose line breaks stay", () =>
    checkFormat(
      '<Response>\n<Say>a<break  time = "1s"  /> <sub\n  alias="b"   >c</sub  ></Say></Response>\n',
      '<Response>\n  <Say>a<break time="1s"/> <sub\n  alias="b">c</sub></Say>\n</Response>\n',
      { wrapAttributes: 5 },
    ));

  it("and never touches a value", () =>
    checkKept('<Response>\n  <Enqueue waitUrl="  /a\n   ?b=1&amp;c=  " action=\'a"b\'>x</Enqueue>\n</Response>\n'));
});

describe("Formatting keeps comments where they are", () => {
  it("on a line of their own, indented like what they stand before", () =>
    checkFormat(
      "<!-- a -->\n<Response>\n      <!-- b\n   c -->\n<Pause/>\n<!-- d --></Response>\n<!-- e -->",
      "<!-- a -->\n<Response>\n  <!-- b\n   c -->\n  <Pause/>\n  <!-- d --></Response>\n<!-- e -->\n",
    ));

  for (const [where, text, expected] of [
    [
      "behind a verb and before one, which have a line of their own",
      "<Response><!--a--><Say>x</Say><!-- b --><Pause/><!-- c --></Response>",
      "<Response>\n  <!--a--><Say>x</Say><!-- b -->\n  <Pause/><!-- c -->\n</Response>\n",
    ],
    [
      "beside lines that the author began",
      '<Response>\n  <Gather action="/x"><!-- q --><Say>x</Say>\n\n\n<!-- r --></Gather>\n</Response>\n',
      '<Response>\n  <Gather action="/x">\n    <!-- q --><Say>x</Say>\n\n    <!-- r --></Gather>\n</Response>\n',
    ],
    [
      "before the root",
      '<?xml version="1.0"?><!-- a --><Response><Pause/></Response>',
      '<?xml version="1.0"?>\n<!-- a --><Response>\n  <Pause/>\n</Response>\n',
    ],
    [
      "in what is said, which stays",
      "<Response><Say>a<!-- b -->c</Say><!-- d --></Response>",
      "<Response>\n  <Say>a<!-- b -->c</Say><!-- d -->\n</Response>\n",
    ],
  ] as const) {
    it(where, () => checkFormat(text, expected));
  }

  it("behind what they speak of", () =>
    checkKept(
      "<Response> <!-- a -->\n  <Pause/>    <!-- b -->\n  <!-- c --> <Hangup/><!-- d -->\n</Response> <!-- e -->\n",
    ));
});

describe("Formatting wraps attributes", () => {
  const long = '<Response>\n  <Gather action="/choice" numDigits="1"/>\n</Response>\n';
  const wrapped = '<Response>\n  <Gather\n    action="/choice"\n    numDigits="1"/>\n</Response>\n';

  it("of a tag that passes the column", () => checkFormat(long, wrapped, { wrapAttributes: 41 }));
  it("not of one that ends there", () => checkKept(long, { wrapAttributes: 42 }));
  it("counting a tab as wide as it is", () =>
    checkFormat(long, wrapped.replaceAll("  ", "\t"), { wrapAttributes: 47, tabSize: 8, insertSpaces: false }));
  it("never without a column", () => checkKept(long, { wrapAttributes: 0 }));
  it("not of a tag that has one only", () =>
    checkKept('<Response>\n  <Gather action="/choice"/>\n</Response>\n', { wrapAttributes: 10 }));
  it("of a tag of several lines, one of which passes the column", () =>
    checkFormat(
      '<Response>\n  <Gather action="/choice" numDigits="1"\n    timeout="5"/>\n</Response>\n',
      '<Response>\n  <Gather\n    action="/choice"\n    numDigits="1"\n    timeout="5"/>\n</Response>\n',
      { wrapAttributes: 39 },
    ));
});

describe("Formatting keeps the lines in which the author put attributes", () => {
  it("and begins them below the first attribute where they began there", () =>
    checkFormat(
      '<Response>\n    <Gather   action="/choice"   method="GET"\n              numDigits="1" timeout="5"\n      hints="a"></Gather>\n</Response>\n',
      '<Response>\n  <Gather action="/choice" method="GET"\n          numDigits="1" timeout="5"\n          hints="a"></Gather>\n</Response>\n',
      { wrapAttributes: 80 },
    ));

  it("or else one level deeper than the tag", () =>
    checkFormat(
      '<Response>\n<Gather action="/choice"\n\n numDigits="1" timeout="5"\n/><Dial\n callerId="{{To}}"><Number>1</Number></Dial></Response>\n',
      '<Response>\n  <Gather action="/choice"\n    numDigits="1" timeout="5"/>\n  <Dial\n    callerId="{{To}}">\n    <Number>1</Number>\n  </Dial>\n</Response>\n',
    ));

  it("with tabs up to the tag and blanks from there", () =>
    checkFormat(
      '<Response>\r\n  <Gather action="/choice"\r\n          numDigits="1"/>\r\n</Response>\r\n',
      '<Response>\r\n\t<Gather action="/choice"\r\n\t        numDigits="1"/>\r\n</Response>\r\n',
      { insertSpaces: false, tabSize: 4 },
    ));

  it("with a tab where it reaches the first attribute", () =>
    checkFormat(
      '<Response>\n\t<Gather action="/choice"\n\t        numDigits="1"/>\n</Response>\n',
      '<Response>\n\t<Gather action="/choice"\n\t\tnumDigits="1"/>\n</Response>\n',
      { insertSpaces: false, tabSize: 8 },
    ));
});

describe("Formatting a template", () => {
  it("indents sections as deep as their content, where the author did not indent it", () =>
    checkFormat(
      "<Response>\n{{#Name}}\n<Say>Hi, {{Name}}</Say>\n{{/Name}}\n{{^Name}}\n<Say>Hi</Say>\n{{/Name}}\n</Response>\n",
      `<Response>
  {{#Name}}
  <Say>Hi, {{Name}}</Say>
  {{/Name}}
  {{^Name}}
  <Say>Hi</Say>
  {{/Name}}
</Response>
`,
    ));

  it("indents the content of a section where the author did", () =>
    checkFormat(
      "<Response>\n{{! note }}\n{{#if Night}}\n    <Dial>{{Night}}</Dial>\n{{else}}\n<Play>a.mp3</Play><Pause/>\n{{/if}}\n<Hangup/>\n</Response>\n",
      `<Response>
  {{! note }}
  {{#if Night}}
    <Dial>{{Night}}</Dial>
  {{else}}
    <Play>a.mp3</Play>
    <Pause/>
  {{/if}}
  <Hangup/>
</Response>
`,
    ));

  it("keeps a section in its line", () =>
    checkKept("<Response>\n  {{#A}}<Pause/>{{/A}} {{{verbs}}}\n  <Hangup/> {{! why }}\n</Response>\n"));

  it("keeps a tag that the template writes part of", () =>
    checkFormat(
      '<Response><Say   {{#v}}voice="man"{{/v}}  {{#w}}voice="woman"{{/w}}  >a</Say><Pause  /></Response>\n',
      '<Response>\n  <Say   {{#v}}voice="man"{{/v}}  {{#w}}voice="woman"{{/w}}  >a</Say>\n  <Pause/>\n</Response>\n',
    ));

  it("keeps what is in an element whose sections close outside of it", () =>
    checkKept(
      "<Response>\n <Gather>{{#a}}\n   <Pause/></Gather>{{/a}}\n <Hangup/></Response>\n".replace(/\n $/, "\n"),
    ));
});

describe("Formatting leaves alone what is not well-formed, and says why", () => {
  for (const [text, reason] of [
    ["<Response>\n<Gather>\n</Response>", "<Gather> has no closing tag"],
    ["<Response><Say voice='a>Hi</Say></Response>", "The value of 'voice' is not closed"],
    ["<Response><Say>A & B</Say></Response>", "'&' must be written as '&amp;'"],
    ["<Response>\n<<<<<<< HEAD\n<Say>a</Say>\n=======\n<Say>b</Say>\n>>>>>>> x\n</Response>", "This merge conflict"],
    ["<!-- nothing yet -->", "The document has no <Response>"],
    ['<Response><Record {{#if x}}a="1"{{/if}}> </Record@></Response>', "'@' does not belong in a tag"],
  ] as const) {
    it(reason, () => {
      const { edits, refusal } = format(text);
      assert.deepEqual(edits, []);
      assert.equal(refusal?.reason, "The document is left as it is, since it is not well-formed");
      assert.equal(refusal?.mistake?.slice(0, reason.length), reason);
      assert(refusal!.span.end <= text.length);
    });
  }

  for (const text of ["", "\n", "  \n\n", "\uFEFF"]) {
    it(`but has no word for an empty document: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(format(text), { edits: [] });
    });
  }

  it("even where the mistake is after what could be formatted", () => {
    const text = "<Response><Pause/><Say>Hi</Response>";
    assert.equal(applyEdits(text, format(text).edits), text);
    assert(parseDocument(text).problems.length > 0);
  });
});
