import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hostGrammar } from "./support/host-grammars";
import { type StringForm, stringForms } from "./support/string-forms";
import { type Token, tokensOf } from "./support/tokens";

const document = `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <!-- greets -->
  <Say voice="alice" loop='2'>Hi it's <break/> +14155550123 &amp; co</Say>
</Response>`;

/** Cut anywhere, they leave open all that can be left open. */
const unfinished = [
  `<?xml version="1.0"?>
<Response><!-- a --><Say b="c" d='2'>it's</Say>
<![CDATA[a]]>`,
  `<!-- a -->
<Response/>`,
  `<Say b="c" d='2'>it's</Say><!-- a --></Response>
<![CDATA[a]]>`,
];

/** The text as it is written in such a string. */
function written({ quote, isOneLine, isSingleQuoted }: StringForm, text: string): string {
  const fitting = isSingleQuoted ? text.replaceAll("'2'", '"2"').replaceAll("'", "’") : text;
  const quoted = fitting.replaceAll('"', quote);
  return isOneLine ? quoted.replaceAll("\n", " ") : quoted;
}

/** The innermost scope of each token with this text. */
function scopesOf(tokens: readonly Token[], text: string): string[] {
  return tokens.filter((token) => token.text === text).map(({ scopes }) => scopes.at(-1) ?? "");
}

describe("TwiML in a string is colored as in a document", () => {
  for (const form of stringForms) {
    it(`${form.language}, ${form.form}`, async () => {
      const text = form.before + written(form, document) + form.after;
      const tokens = await tokensOf(hostGrammar(form.language, true), text);
      const marked = (scope: string) => tokens.filter(({ scopes }) => scopes.at(-1) === scope).map(({ text }) => text);
      assert.deepEqual(marked("entity.name.tag.root.twiml"), ["Response", "Response"]);
      assert.deepEqual(marked("entity.name.tag.verb.twiml"), ["Say", "Say"]);
      assert.deepEqual(marked("entity.name.tag.ssml.twiml"), ["break"]);
      assert.deepEqual(marked("entity.other.attribute-name.localname.xml"), ["version", "encoding", "voice", "loop"]);
      assert.deepEqual(marked("constant.numeric.phone-number.twiml"), ["+14155550123"]);
      assert.match(scopesOf(tokens, "alice").join(), /^string\.quoted\.(double|single)\.xml$/);
      assert.match(scopesOf(tokens, "2").join(), /^string\.quoted\.(double|single)\.xml$/);
      assert.ok(tokens.some(({ text, scopes }) => /greets/.test(text) && scopes.includes("comment.block.xml")));
      assert.deepEqual(
        tokens.filter(({ scopes }) => scopes.some((scope) => scope.startsWith("invalid."))),
        [],
      );
    });
  }
});

describe("An interpolation in TwiML keeps the host's colors", () => {
  for (const form of stringForms) {
    const { interpolation } = form;
    if (interpolation) {
      const [text, name, scope] = interpolation;
      it(`${form.language}, ${form.form}`, async () => {
        const inside = written(form, `<Response><Say voice="${text}">${text}</Say></Response>`);
        const tokens = await tokensOf(hostGrammar(form.language, true), form.before + inside + form.after);
        const found = tokens.filter((token) => token.text === name && token.scopes.some((each) => each === scope));
        assert.equal(found.length, 2, JSON.stringify(tokens, undefined, 1));
        assert.deepEqual(scopesOf(tokens, "Say"), ["entity.name.tag.verb.twiml", "entity.name.tag.verb.twiml"]);
      });
    }
  }
});

describe("A string ends where it ends, however unfinished the TwiML in it is", () => {
  for (const form of stringForms) {
    it(`${form.language}, ${form.form}`, async () => {
      const behind = async (part: string, injected: boolean) => {
        const text = form.before + part + form.after;
        const line = text.split("\n").length - 2;
        const tokens = await tokensOf(hostGrammar(form.language, injected), text);
        return tokens.filter((token) => token.line === line).map(({ text, scopes }) => ({ text, scopes }));
      };
      assert.deepEqual(await behind("", true), await behind("", false), "nothing in it");
      const expected = await behind("a", false);
      for (const inside of unfinished.map((each) => written(form, each))) {
        for (let length = 1; length <= inside.length; length++) {
          const part = inside.slice(0, length);
          if (!endsInQuote(form, part)) {
            assert.deepEqual(await behind(part, true), expected, part);
          }
        }
      }
    });
  }
});

/** Whether what follows would not end the string, as with a backslash or half of a doubled quote. */
function endsInQuote({ after }: StringForm, part: string): boolean {
  return /\\$/.test(part) || (/^["'`]/.test(after) && part.endsWith(after[0]!));
}
