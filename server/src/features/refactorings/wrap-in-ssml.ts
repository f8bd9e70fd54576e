import { elementSpec } from "../../catalogue";
import { hasHole, type TwimlDocument } from "../../document";
import type { TwimlElement } from "../../syntax/tree";
import { trimmed } from "../../syntax/white-space";
import { insertion } from "../../text/edit";
import { overlaps, type Span, textOf } from "../../text/span";
import { isSound } from "./place";
import type { Refactoring } from "./refactoring";
import { takesSsml } from "./speech";
import { textElementAt } from "./spoken-place";
import { wholeWords } from "./spoken-word";

interface Wrap {
  readonly name: string;
  readonly attribute: string;
  readonly value: string;
  readonly what: string;
  /** It is of use to digits alone, and to what a template may write. */
  readonly needsDigits?: true;
}

// Of the tags of SSML those that people reach for, each with the value with which it is heard at once.
const wraps: readonly Wrap[] = [
  { name: "emphasis", attribute: "level", value: "strong", what: "Stress the selection" },
  { name: "prosody", attribute: "rate", value: "85%", what: "Speak the selection more slowly" },
  {
    name: "say-as",
    attribute: "interpret-as",
    value: "digits",
    what: "Read the selection digit by digit",
    needsDigits: true,
  },
];

/**
 * Puts the selected words into SSML, with the rest of those of which a part is selected; one refactoring for each tag worth
 * offering.
 */
export const wrapInSsml: readonly Refactoring[] = wraps.map(({ name, attribute, value, what, needsDigits }) => {
  const startTag = `<${name} ${attribute}="${value}">`;
  return {
    id: `wrap-in-${name}`,
    title: `${what}: ${startTag}`,
    kind: "rewrite",

    apply(document, selected) {
      const span = wholeWords(document, trimmed(document.text, selected));
      const element = span.start < span.end ? textElementAt(document, span.start) : undefined;
      const tag = elementSpec(name)!;
      if (!element || textElementAt(document, span.end) !== element || !takesSsml(element, tag)) {
        return undefined;
      }
      if (needsDigits && !/\d/.test(textOf(document.text, span)) && !hasHole(document, span)) {
        return undefined;
      }
      const isWhole = isSound(document, element.span) && holdsWhole(document, element, span, tag.children);
      return isWhole ? { edits: [insertion(span.start, startTag), insertion(span.end, `</${name}>`)] } : undefined;
    },
  };
});

/** Whether all children that the span touches are wholly in it and may stand in the tag, and all sections close there. */
function holdsWhole(
  { holes }: TwimlDocument,
  { children }: TwimlElement,
  span: Span,
  names: readonly string[],
): boolean {
  let open = 0;
  for (const hole of holes) {
    if (overlaps(hole.span, span)) {
      open += hole.kind === "open" ? 1 : hole.kind === "close" ? -1 : 0;
      // An `{{else}}` on its own belongs to a section that opened before.
      if (open < 0 || (hole.kind === "else" && open === 0)) {
        return false;
      }
    }
  }
  return (
    open === 0 &&
    children
      .filter((child) => child.kind !== "text" && overlaps(child.span, span))
      .every(
        (child) =>
          span.start <= child.span.start &&
          child.span.end <= span.end &&
          (child.kind !== "element" || names.includes(child.name)),
      )
  );
}
