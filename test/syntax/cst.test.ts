import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { cstAttributes } from "../../server/src/syntax/cst";
import { cut } from "../../server/src/syntax/pieces";
import { noEntities } from "../../server/src/syntax/references";
import { readStartTag } from "../../server/src/syntax/start-tag";

/** `name=value` of each attribute in the CST, or `undefined` where the tag is not sound. */
function attributesOf(tag: string): string[] | undefined {
  const limit = tag.length - (tag.endsWith("/>") ? 2 : 1);
  return cstAttributes(tag, limit)?.map(
    ({ name, value }) => `${tag.slice(name.start, name.end)}=${tag.slice(value.start, value.end)}`,
  );
}

describe("the CST of a start tag", () => {
  for (const [tag, expected] of [
    ["<Pause/>", []],
    ['<Say voice="Polly.Joanna">', ["voice=Polly.Joanna"]],
    ["<Dial action='/a'\n  timeout = \"5\" />", ["action=/a", "timeout=5"]],
    ['<say-as interpret-as="date" xml:lang="en">', ["interpret-as=date", "xml:lang=en"]],
    ['<Say voice="a > b">', ["voice=a > b"]],
    ['<Play loop="2" loop="3"/>', ["loop=2", "loop=3"]],
  ] as const) {
    it(`has the attributes of ${JSON.stringify(tag)}`, () => assert.deepEqual(attributesOf(tag), expected));
  }

  for (const tag of [
    '<Say voice="a"loop="2">',
    '<Say voice="a>',
    "<Say voice>",
    "<Say voice=a>",
    '<Say voice="a", loop="2">',
    "<Say / >",
    '<Größe länge="2">',
    '<Say voice="<b>">',
    `<Say voice="${"<b>".repeat(20_000)}">`,
    `<Say voice="${"a".repeat(2_000)}">`,
  ]) {
    it(`is of no use for ${tag.slice(0, 40)}`, () => assert.equal(attributesOf(tag), undefined));
  }

  it("says of any sound tag what the reader of broken tags says, which reads all before the parser is loaded", () => {
    const blank = fc.constantFrom(" ", "\n  ", "\t", "\r\n");
    const around = fc.constantFrom("", "", "", " ", "\n");
    const value = fc.string({
      unit: fc.constantFrom("a", "Z", "0", " ", ">", "/", "=", "&amp;", "&", "é", "😀", "'", "\t", "{"),
    });
    const attribute = fc
      .tuple(blank, fc.constantFrom("voice", "xml:lang", "a-b", "_c", "voice"), around, around, value, fc.boolean())
      .map(([before, name, left, right, written, isSingle]) => {
        const quote = isSingle ? "'" : '"';
        return `${before}${name}${left}=${right}${quote}${isSingle ? written.replaceAll("'", "") : written}${quote}`;
      });
    const tag = fc.tuple(fc.constantFrom("Say", "say-as", "x:y"), fc.array(attribute, { maxLength: 4 }), around);
    fc.assert(
      fc.property(tag, ([name, attributes, end]) => {
        const text = `<${name}${attributes.join("")}${end}>`;
        const [whole, cutOff] = [text.length, text.length - 1].map((length) =>
          readStartTag(text, text, { start: 0, end: length }, noEntities, () => false),
        );
        assert(attributes.length === 0 || cstAttributes(text, text.length - 1), text);
        assert.deepEqual(cutOff!.attributes, whole!.attributes, text);
      }),
      { numRuns: 500 },
    );
  });

  it("says of every sound tag of our fixtures what the reader of broken tags says", () => {
    let compared = 0;
    for (const folder of ["voice", "messaging", "bins", "deprecated"]) {
      for (const file of readdirSync(`test/fixtures/${folder}`)) {
        const text = readFileSync(`test/fixtures/${folder}/${file}`, "utf8");
        for (const { kind, start, end, closed } of cut(text)) {
          const length = text.startsWith("/>", end - 2) ? 2 : 1;
          if (kind === "start-tag" && closed && cstAttributes(text.slice(start, end), end - start - length)) {
            const whole = readStartTag(text, text, { start, end }, noEntities, () => false);
            // Without its `>` the tag is broken, so that the CST is not asked.
            const cutOff = readStartTag(text, text, { start, end: end - length }, noEntities, () => false);
            assert.deepEqual(cutOff.attributes, whole.attributes, text.slice(start, end));
            compared++;
          }
        }
      }
    }
    assert(compared > 300, `only ${compared} tags compared`);
  });
});
