// The rules that color TwiML inside one kind of string of a host language. Each region also ends where the string ends
// (`stop`): a tag or a value that is not finished must not take the rest of the host's file with it.
import { root } from "./openings.mjs";

/** The scope of all TwiML in a string: themes take the color of strings back there, and the editor knows the language. */
export const block = "meta.embedded.block.twiml";

/**
 * @param {import("./injection-grammar.d.mts").StringKind} kind
 * @param {import("./injection-grammar.d.mts").ElementNames} names
 */
export function twimlRules(kind, names) {
  const { name, stop, host } = kind;
  const rule = (part) => `#${name}-${part}`;
  const end = (own) => [...(stop ? [`(?=${stop})`] : []), ...own].join("|") || "(?!)";
  const included = [...host];
  const punctuation = (scope) => ({ name: `punctuation.definition.${scope}.xml` });
  const region = (begin, ends, scope, mark, patterns) => ({
    name: scope,
    begin,
    beginCaptures: { 0: punctuation(mark) },
    end: end(ends),
    endCaptures: { 0: punctuation(mark) },
    patterns,
  });
  const value = (quote, scope) => ({
    name: `string.quoted.${scope}.xml`,
    begin: quote,
    beginCaptures: { 0: punctuation("string.begin") },
    end: end([`(${quote})`, "(?=<(?![%?]))"]),
    endCaptures: { 1: punctuation("string.end") },
    patterns: [...included, ...marks],
  });

  return {
    [`${name}-prolog`]: {
      patterns: [
        { begin: `(?=${root})`, end: end([]), patterns: [{ include: rule("content") }] },
        { include: rule("instruction") },
        { include: rule("comment") },
        ...included,
      ],
    },
    [`${name}-content`]: {
      patterns: [
        ...included,
        { include: rule("comment") },
        // Its brackets would not count, where the string is over at the last one.
        ...(stop === "\\]" ? [] : [{ include: rule("cdata") }]),
        { include: rule("instruction") },
        { include: rule("tag") },
        ...marks,
      ],
    },
    [`${name}-comment`]: region("<!--", ["-->"], "comment.block.xml", "comment", included),
    [`${name}-cdata`]: region(String.raw`<!\[CDATA\[`, ["]]>"], "string.unquoted.cdata.xml", "string", included),
    [`${name}-instruction`]: {
      name: "meta.tag.preprocessor.xml",
      begin: String.raw`(<\?)([_\p{L}][-.:\w]*)`,
      beginCaptures: { 1: punctuation("tag"), 2: { name: "entity.name.tag.xml" } },
      end: end([String.raw`(\?>)`, "(?=<)"]),
      endCaptures: { 1: punctuation("tag") },
      patterns: [{ include: rule("inside-tag") }],
    },
    [`${name}-tag`]: {
      name: "meta.tag.xml",
      begin: String.raw`(</?)(?:(?:(${names.root})|(${names.verb})|(${names.noun})|(${names.ssml}))(?![-.:\w])|(?:([_\p{L}][-.\w]*)(:))?([_\p{L}][-.\w]*))`,
      beginCaptures: {
        1: punctuation("tag"),
        2: { name: "entity.name.tag.xml entity.name.tag.root.twiml" },
        3: { name: "entity.name.tag.xml entity.name.tag.verb.twiml" },
        4: { name: "entity.name.tag.xml entity.name.tag.noun.twiml" },
        5: { name: "entity.name.tag.xml entity.name.tag.ssml.twiml" },
        6: { name: "entity.name.tag.namespace.xml" },
        7: { name: "punctuation.separator.namespace.xml" },
        8: { name: "entity.name.tag.xml" },
      },
      end: end(["(/?>)", "(?=<(?![%?]))"]),
      endCaptures: { 1: punctuation("tag") },
      patterns: [{ include: rule("inside-tag") }],
    },
    [`${name}-inside-tag`]: {
      patterns: [
        { include: rule("double-quoted") },
        { include: rule("single-quoted") },
        ...included,
        { match: "=", name: "punctuation.separator.key-value.xml" },
        {
          match: String.raw`(?:([_\p{L}][-.\w]*)(:))?([_\p{L}][-.\w]*)`,
          captures: {
            0: { name: "entity.other.attribute-name.xml" },
            1: { name: "entity.other.attribute-name.namespace.xml" },
            2: { name: "punctuation.separator.namespace.xml" },
            3: { name: "entity.other.attribute-name.localname.xml" },
          },
        },
      ],
    },
    [`${name}-double-quoted`]: value(kind.doubleQuote ?? '"', "double"),
    [`${name}-single-quoted`]: value(kind.singleQuote ?? "'", "single"),
  };
}

const marks = [
  { include: "text.xml.twiml#phone-number" },
  { include: "text.xml#entity" },
  { include: "text.xml#bare-ampersand" },
];
