import { childSpecs } from "../../catalogue";
import type { ElementSpec } from "../../catalogue/spec";
import type { TwimlDocument } from "../../document";
import { contentSpan, writtenText } from "../../model/content";
import { specOf } from "../../model/element-spec";
import { phoneNumberMistake } from "../../model/values/phone-number";
import type { TwimlElement } from "../../syntax/tree";
import { isBlank, trimmed } from "../../syntax/white-space";
import { insertion } from "../../text/edit";
import { textOf } from "../../text/span";
import { elementAround, isSound } from "./place";
import type { Refactoring } from "./refactoring";

/** `<Dial>+1415…</Dial>` becomes `<Dial><Number>+1415…</Number></Dial>`: the noun can get attributes, and company. */
export const textToNoun: Refactoring = {
  id: "text-to-noun",
  title: "Put the text into a noun",
  kind: "rewrite",

  apply(document, span) {
    const element = elementAround(document, span);
    const noun = element && nounOf(specOf(element));
    const content = element && contentSpan(element);
    if (!noun || !content || !holdsTextAlone(document, element) || !isSound(document, content)) {
      return undefined;
    }
    if (noun.content.format === "phone-number" && isNoNumber(document, element)) {
      return undefined; // What to do with it, `invalid-phone-number` says.
    }
    // White space around a number or a name means nothing; in a message it may be wanted.
    const { start, end } = noun.content.format ? trimmed(document.text, content) : content;
    return {
      title: `Put the text into <${noun.name}>`,
      edits: [insertion(start, `<${noun.name}>`), insertion(end, `</${noun.name}>`)],
    };
  },
};

function isNoNumber(document: TwimlDocument, element: TwimlElement): boolean {
  const written = writtenText(document, element);
  return written !== undefined && phoneNumberMistake(written.text)?.kind === "no-number";
}

/** Whether there is text in the element, or something that a template writes there, and no other element. */
function holdsTextAlone({ text }: TwimlDocument, { children }: TwimlElement): boolean {
  return (
    children.every(({ kind }) => kind !== "element") &&
    children.some(({ kind, span }) => kind === "cdata" || (kind === "text" && !isBlank(textOf(text, span))))
  );
}

/** The child that takes the same text as the element itself; `undefined` where there is none. */
export function nounOf(spec: ElementSpec | undefined): ElementSpec | undefined {
  if (spec?.content.kind !== "mixed") {
    return undefined;
  }
  return childSpecs(spec).find(
    ({ kind, content, deprecated }) =>
      kind === "noun" && content.kind === "text" && content.format === spec.content.format && !deprecated,
  );
}
