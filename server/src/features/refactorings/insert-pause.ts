import { childSpecs } from "../../catalogue";
import type { ElementSpec } from "../../catalogue/spec";
import type { TwimlDocument } from "../../document";
import { specOf } from "../../model/element-spec";
import { insertion } from "../../text/edit";
import { elementAround, isSound } from "./place";
import type { Refactoring } from "./refactoring";
import { takesSsml } from "./speech";
import { textElementAt } from "./spoken-place";

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
    return { title: `Insert a pause: ${tag}`, edits: [insertion(wordEnd(document, span.start), tag)] };
  },
};

/** Longer words are cut. */
const longestWord = 100;

/** The end of the word that the offset is in the middle of, or else the offset. */
function wordEnd({ text }: TwimlDocument, offset: number): number {
  const before = /[^<>{}\s]*$/.exec(text.slice(Math.max(0, offset - longestWord), offset))![0];
  const after = /^[^<>{}\s&]*/.exec(text.slice(offset, offset + longestWord))![0];
  words ??= new Intl.Segmenter(undefined, { granularity: "word" });
  const word = words.segment(before + after).containing(before.length);
  return word?.isWordLike && word.index < before.length
    ? offset + word.index + word.segment.length - before.length
    : offset;
}

/** Knows where a word ends in languages that write no blanks, too. */
let words: Intl.Segmenter | undefined;

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
