import { childSpecs } from "../../catalogue";
import type { ElementSpec } from "../../catalogue/spec";
import { specOf } from "../../model/element-spec";
import { insertion } from "../../text/edit";
import { elementAround, isSound } from "./place";
import type { Refactoring } from "./refactoring";
import { takesSsml } from "./speech";
import { textElementAt } from "./spoken-place";
import { wordAround } from "./spoken-word";

/** Puts `<break time="500ms"/>` where the cursor is in a text that is read out, or behind the word that it is in. */
export const insertPause: Refactoring = {
  id: "insert-pause",
  title: "Insert a pause",
  kind: "rewrite",

  apply(document, span) {
    const element = span.start === span.end ? textElementAt(document, span.start) : undefined;
    if (!element || elementAround(document, span) !== element || !isSound(document, element.span)) {
      return undefined;
    }
    const spec = specOf(element);
    const pause = spec && childSpecs(spec).find(isPause);
    if (!pause || !takesSsml(element, pause)) {
      return undefined;
    }
    const tag = `<${pause.name}${sampleAttributes(pause)}/>`;
    return {
      title: `Insert a pause: ${tag}`,
      edits: [insertion(wordAround(document, span.start)?.end ?? span.start, tag)],
    };
  },
};

/** Of all SSML, a pause alone surrounds nothing. */
function isPause({ kind, content }: ElementSpec): boolean {
  return kind === "ssml" && content.kind === "empty";
}

/** The attributes that everybody writes, with the catalogue's samples. */
function sampleAttributes({ attributes, completesWith = [] }: ElementSpec): string {
  return attributes
    .filter(({ name }) => completesWith.includes(name))
    .map(({ name, value }) => (value.kind === "pattern" ? ` ${name}="${value.sample}"` : ""))
    .join("");
}
