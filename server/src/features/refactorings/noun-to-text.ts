import { contentSpan } from "../../model/content";
import { specOf } from "../../model/element-spec";
import type { TwimlElement } from "../../syntax/tree";
import { isBlank } from "../../syntax/white-space";
import { textOf } from "../../text/span";
import { elementAround, isSound } from "./place";
import type { Refactoring } from "./refactoring";
import { nounOf } from "./text-to-noun";

/** `<Dial><Number>+1415…</Number></Dial>` becomes `<Dial>+1415…</Dial>`, where the noun says nothing but its text. */
export const nounToText: Refactoring = {
  id: "noun-to-text",
  title: "Write the text without its noun",
  kind: "rewrite",

  apply(document, span) {
    const element = elementAround(document, span);
    const noun =
      element && (isLoneNoun(element) ? element : element.children.find((child) => child.kind === "element"));
    const verb = noun?.parent;
    if (!noun || !verb || !isLoneNoun(noun) || !isSound(document, verb.span)) {
      return undefined;
    }
    const [outer, inner] = [contentSpan(verb), contentSpan(noun)];
    const around = [
      textOf(document.text, { ...outer, end: noun.span.start }),
      textOf(document.text, { ...outer, start: noun.span.end }),
    ];
    if (!around.every(isBlank) || isBlank(textOf(document.text, inner))) {
      return undefined;
    }
    return {
      title: `Write the text without <${noun.name}>`,
      edits: [
        { span: { start: outer.start, end: inner.start }, text: "" },
        { span: { start: inner.end, end: outer.end }, text: "" },
      ],
    };
  },
};

/** A noun without attributes that takes the same text as its verb. */
function isLoneNoun({ name, parent, attributes }: TwimlElement): boolean {
  return parent !== undefined && attributes.length === 0 && nounOf(specOf(parent))?.name === name;
}
