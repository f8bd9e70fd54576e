import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { semanticTokens } from "../../server/src/features/semantic-tokens";

/** Every token as `text: type modifiers`. */
function tokensOf(text: string): string[] {
  return semanticTokens(parseDocument(text)).map(({ span, type, modifiers }) =>
    [`${text.slice(span.start, span.end)}: ${type}`, ...modifiers].join(" "),
  );
}

describe("semantic tokens", () => {
  it("tell verbs, nouns and SSML, in both tags, and leave the root and what nobody knows", () =>
    assert.deepEqual(tokensOf("<Response><Dial><Client>a</Client></Dial><Say><p>a</p></Say><Foo/></Response>"), [
      ...["Dial: verb", "Client: noun", "Client: noun", "Dial: verb"],
      ...["Say: verb", "p: ssml", "p: ssml", "Say: verb"],
    ]));

  it("tell a verb from a noun of the same name", () =>
    assert.deepEqual(tokensOf("<Response><Queue>a</Queue><Dial><Queue>a</Queue></Dial></Response>"), [
      ...["Queue: verb", "Queue: verb"],
      ...["Dial: verb", "Queue: noun", "Queue: noun", "Dial: verb"],
    ]));

  it("tell URLs in values and texts", () =>
    assert.deepEqual(tokensOf('<Response><Gather action="/a" timeout="5"/><Play> /b.mp3 </Play></Response>'), [
      ...["Gather: verb", "/a: url"],
      ...["Play: verb", "/b.mp3: url", "Play: verb"],
    ]));

  it("tell phone numbers, and nothing that is none", () =>
    assert.deepEqual(
      tokensOf(
        '<Response><Dial callerId="+14155550100">(415) 555-0101</Dial><Dial callerId="client:a">sales</Dial></Response>',
      ),
      [
        "Dial: verb",
        "+14155550100: phoneNumber",
        "(415) 555-0101: phoneNumber",
        "Dial: verb",
        "Dial: verb",
        "Dial: verb",
      ],
    ));

  it("tell the tokens of templates, also inside of a URL", () =>
    assert.deepEqual(tokensOf("<Response><Redirect>/a/{{From}}/b</Redirect>{{! no }}{{#if a}}{{/if}}</Response>"), [
      ...["Redirect: verb", "/a/: url", "{{From}}: hole", "/b: url", "Redirect: verb"],
      ...["{{#if a}}: hole", "{{/if}}: hole"],
    ]));

  it("tell what is retired: elements, attributes, values, voices", () => {
    assert.deepEqual(tokensOf("<Response><Dial><Sim>DE1</Sim></Dial></Response>"), [
      "Dial: verb",
      "Sim: noun deprecated",
      "Sim: noun deprecated",
      "Dial: verb",
    ]);
    assert.deepEqual(tokensOf('<Response><Gather enhanced="true"/></Response>'), [
      "Gather: verb",
      "enhanced: attribute deprecated",
    ]);
    assert.deepEqual(tokensOf('<Response><Say voice="alice"/><Say voice="Polly.Joanna"/></Response>'), [
      "Say: verb",
      "alice: value deprecated",
      "Say: verb",
    ]);
  });

  it("stay within a line", () => {
    const tokens = tokensOf("<Response><Redirect>/a\r\n/b</Redirect>{{#if\n a}}</Response>");
    assert.deepEqual(tokens, ["Redirect: verb", "/a: url", "/b: url", "Redirect: verb", "{{#if: hole", " a}}: hole"]);
  });

  it("answer for tags that are not finished", () => {
    assert.deepEqual(tokensOf("<Response><Di"), []);
    assert.deepEqual(tokensOf('<Response><Dial action="/a'), ["Dial: verb", "/a: url"]);
    assert.deepEqual(tokensOf("<Response><Say>a</Sya></Response>"), ["Say: verb"]);
  });

  it("are only those of the asked part", () => {
    const text = "<Response><Hangup/><Leave/><Hangup/></Response>";
    const tokens = semanticTokens(parseDocument(text), { start: 19, end: 26 });
    assert.deepEqual(
      tokens.map(({ span }) => text.slice(span.start, span.end)),
      ["Leave"],
    );
  });
});
