import fc from "fast-check";
import { elementSpecs } from "../../../server/src/catalogue/elements";
import { randomDocument } from "../../features/formatting/support/random-document";
import { fixtures } from "../../syntax/support/documents";
import { fragments, mutantOf } from "../../syntax/support/mutants";

const seed = fc.nat(2 ** 31 - 1);

/** What documents are full of: names, values, tokens. */
export const words: readonly string[] = [
  ...["a", "Say", "Dial", "/menu", "https://example.com/a?b=1&c=2", "+14155550100", "(415) 555-0100", "client:joe"],
  ...["{{From}}", "{{{x}}}", "{{#if a}}", "{{else}}", "{{/if}}", "{{#each", "{{", "}}", "Polly.Joanna-Neural", "alice"],
  ...["en-US", "10", "-1", "1e9", "dtmf speech", "true", "POST", '{"a":1}', "sip:a@b.c;x=y?z", "# \n- [x](y) `z`"],
];

/** What has a meaning for somebody further on: Markdown, HTML, snippets, regular expressions, URIs, line ends. */
export const hostileWords: readonly string[] = [
  ...["<img src=x onerror=alert(1)>", "](command:workbench.action.quit)", "`", "```", "$0", "${1:x}", "\\", "|", "*_~"],
  ...["\r", "\r\n", "\u2028", "\u0000", "\uFEFF", "\u202E", "😀", "\uD83D", "\uDE00", "́", "(?:a+)+$", "%2e%2e/", "%"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "javascript:alert(1)", "file:///etc/passwd", "../../x"],
];

/** A tag of the catalogue with attributes that may be its own, and values that may be right. */
const tag = fc
  .tuple(
    fc.constantFrom(...elementSpecs),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...words, ...hostileWords)), { maxLength: 4 }),
    fc.constantFrom(">", "/>", "", " >", "></"),
    fc.constantFrom('"', "'", ""),
  )
  .map(([{ name, attributes }, chosen, close, quote]) => {
    const written = chosen.map(([index, value]) => {
      const attribute = attributes[index % Math.max(1, attributes.length)]?.name ?? value;
      return ` ${attribute}=${quote}${value}${quote}`;
    });
    return `<${name}${written.join("")}${close}`;
  });

const endTag = fc.constantFrom(...elementSpecs).map(({ name }) => `</${name}>`);

/** Markup, words and noise in a row, in a root as often as not. */
const soup = fc
  .tuple(
    fc.boolean(),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: tag },
        { weight: 2, arbitrary: endTag },
        { weight: 3, arbitrary: fc.constantFrom(...words) },
        { weight: 2, arbitrary: fc.constantFrom(...hostileWords) },
        { weight: 2, arbitrary: fc.constantFrom(...fragments) },
        { weight: 1, arbitrary: fc.constantFrom(" ", "\n", "\r\n", "\t", "\n  ") },
        { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: "binary" }) },
      ),
      { maxLength: 24 },
    ),
  )
  .map(([inRoot, parts]) => (inRoot ? `<Response>${parts.join("")}</Response>` : parts.join("")));

const fixture = fc.constantFrom(...fixtures());

/** Sound and broken documents of all kinds, from a fixture to noise. */
export const randomText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fixture },
  { weight: 2, arbitrary: seed.map(randomDocument) },
  { weight: 3, arbitrary: fc.tuple(fixture, seed).map(([text, damage]) => mutantOf(text, damage)) },
  { weight: 3, arbitrary: seed.map((number) => mutantOf(randomDocument(number), number)) },
  { weight: 4, arbitrary: soup },
);

/** One change of a text, wherever it is: the edges in parts of the text's length. */
export interface RandomEdit {
  readonly at: number;
  /** How many characters are taken away. */
  readonly length: number;
  readonly by: string;
}

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  by: fc.oneof(fc.constant(""), fc.constantFrom(...fragments, ...words, ...hostileWords), tag, endTag),
});

export function edited(text: string, { at, length, by }: RandomEdit): string {
  const start = Math.round(at * text.length);
  return text.slice(0, start) + by + text.slice(start + length);
}
