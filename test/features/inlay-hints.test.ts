import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { elementSpecs } from "../../server/src/catalogue";
import { parseDocument } from "../../server/src/document";
import { inlayHints } from "../../server/src/features/inlay-hints";
import { applyEdits } from "../../server/src/text/edit";

const shown = { surprisingDefaults: true };

function hintsOf(text: string) {
  return inlayHints(parseDocument(text), { start: 0, end: text.length }, shown);
}

/** The document as an editor shows it, with `«…»` for each hint. */
function withHints(text: string): string {
  return applyEdits(
    text,
    hintsOf(text).map(({ at, label }) => ({ span: { start: at, end: at }, text: `«${label}»` })),
  );
}

describe("inlay hints", () => {
  for (const [text, expected] of [
    [
      '<Response><Gather action="/a"></Gather></Response>',
      '<Response><Gather action="/a"«method="POST"»«timeout="5"»></Gather></Response>',
    ],
    ["<Response><Record/></Response>", '<Response><Record«timeout="5"»/></Response>'],
    [
      '<Response><Gather input="speech" timeout="3" action="/a" method="GET"/></Response>',
      '<Response><Gather input="speech" timeout="3" action="/a" method="GET"/></Response>',
    ],
    [
      '<Response><Dial action="/a"><Conference waitUrl="/b">a</Conference></Dial></Response>',
      '<Response><Dial action="/a"«method="POST"»><Conference waitUrl="/b"«waitMethod="POST"»>a</Conference></Dial></Response>',
    ],
    [
      '<Response><Record\n  finishOnKey="#"\n/></Response>',
      '<Response><Record\n  finishOnKey="#"\n«timeout="5"»/></Response>',
    ],
    ["<Response><Record /></Response>", '<Response><Record «timeout="5"»/></Response>'],
    [
      '<Response><Gather action="{{Url}}" numDigits="{{Count}}"/></Response>',
      '<Response><Gather action="{{Url}}" numDigits="{{Count}}"«method="POST"»«timeout="5"»/></Response>',
    ],
    [
      "<Response><Pause/><Redirect>/a</Redirect></Response>",
      '<Response><Pause/><Redirect«method="POST"»>/a</Redirect></Response>',
    ],
  ] as const) {
    it(`show what surprises in ${text}`, () => assert.equal(withHints(text), expected));
  }

  for (const [why, text, expected] of [
    ["of no voice where none is named", "<Say>", "<Say>"],
    ["of no voice that speaks American English", '<Say voice="Polly.Joanna">', '<Say voice="Polly.Joanna">'],
    ["of a voice of Polly's", '<Say voice="Polly.Vicki-Neural">', '<Say voice="Polly.Vicki-Neural"«language="de-DE"»>'],
    [
      "of a voice of Google's",
      '<Say voice="Google.fr-FR-Neural2-A">',
      '<Say voice="Google.fr-FR-Neural2-A"«language="fr-FR"»>',
    ],
    ["of no basic voice", '<Say voice="woman">', '<Say voice="woman">'],
    ["of no voice that nobody knows", '<Say voice="Polly.Nobody">', '<Say voice="Polly.Nobody">'],
    ["of no voice that a template names", '<Say voice="{{Voice}}">', '<Say voice="{{Voice}}">'],
  ] as const) {
    it(`show the language ${why}`, () => assert.equal(withHints(`${text}a</Say>`), `${expected}a</Say>`));
  }

  it("show the method of a URL that is there, and none of one that is not", () => {
    const methods = (text: string) => hintsOf(text).filter(({ label }) => label.includes("ethod"));
    assert.equal(methods('<Response><Dial><Number url="/a">1</Number></Dial></Response>').length, 1);
    assert.equal(methods("<Response><Dial><Number>1</Number></Dial></Response>").length, 0);
    assert.equal(methods('<Response><Dial><Number statusCallback="/a">1</Number></Dial></Response>').length, 0);
  });

  it("write what they say", () => {
    const text = '<Response><Record action="/a" maxLength="30"/></Response>';
    const written = applyEdits(
      text,
      hintsOf(text).map(({ edit }) => edit),
    );
    assert.equal(withHints(written), written);
    assert.match(written, /^<Response><Record action="\/a" maxLength="30" .*timeout="5".*\/><\/Response>$/);
  });

  it("explain the attribute", () => {
    const [hint] = hintsOf("<Response><Record/></Response>");
    assert.match(hint!.markdown, /^\*\*`timeout`\*\* — /);
  });

  it("are left out of tags in which somebody seems to type", () => {
    for (const tag of [
      "<Gather",
      '<Gather action="/a"',
      "<Gather >",
      '<Gather action="/a" >',
      '<Gather action="/a" num>',
      '<Gather action="/a" numDigits=>',
      '<Gather action="/a" numDigits="1>',
      "<Gather action=/a>",
    ]) {
      const text = `<Response>${tag}</Gather></Response>`;
      assert.equal(withHints(text), text);
    }
  });

  it("are set apart from what stands before them", () => {
    const apart = (text: string) => hintsOf(`<Response>${text}</Response>`).map(({ needsBlank }) => needsBlank);
    assert.deepEqual(apart('<Gather action="/a"/>'), [true, true]);
    assert.deepEqual(apart('<Gather action="/a" />'), [false, true]);
  });

  it("write what they say behind the last attribute, whatever stands before the end of the tag", () => {
    const text = '<Response><Record\n  finishOnKey="#"\n/></Response>';
    const written = applyEdits(
      text,
      hintsOf(text).map(({ edit }) => edit),
    );
    assert.equal(written, '<Response><Record\n  finishOnKey="#" timeout="5"\n/></Response>');
  });

  it("are left out of tags that are not finished, of what a template writes, of unknown elements", () => {
    for (const text of ["<Response><Record", "<Response><Record {{x}}/></Response>", "<Response><Foo/></Response>"]) {
      assert.equal(withHints(text), text);
    }
  });

  it("are only those of the asked part, and none where nobody wants them", () => {
    const text = "<Response><Record/><Record/><Record/></Response>";
    const document = parseDocument(text);
    assert.deepEqual(
      inlayHints(document, { start: 20, end: 21 }, shown).map(({ at }) => at),
      [26],
    );
    assert.deepEqual(inlayHints(document, { start: 0, end: text.length }, { surprisingDefaults: false }), []);
  });
});

describe("A default that surprises", () => {
  it("is a default, and at most two are in a tag", () => {
    for (const { name, attributes } of elementSpecs) {
      const marked = attributes.filter((attribute) => attribute.surprisingDefault);
      assert.ok(marked.length <= 2, `${name}: ${marked.map((attribute) => attribute.name)}`);
      assert.ok(
        marked.every((attribute) => attribute.default !== undefined),
        name,
      );
    }
  });
});
