import type { Edit } from "../../text/edit";
import type { Span } from "../../text/span";
import type { Hole } from "../hole";
import type { TemplateLanguage } from "../templates";
import type { Formatting } from "./escapes";
import type { Literal, Passage } from "./literal";
import { mask } from "./mask";
import { writtenEdit } from "./written-edit";

export { besideQuote, outsideOfEscapes, requoted } from "./written-edit";

/**
 * How much of a document stands in a string: all of it; its beginning, while the rest is appended elsewhere; or a piece of
 * one that begins elsewhere.
 */
export type Extent = "whole" | "open" | "fragment";

/** TwiML in the strings of one expression of a program. Its offsets count from `start`. */
export interface Region {
  /** In the program. */
  readonly start: number;
  readonly end: number;
  readonly extent: Extent;
  /** The author said in words that it is TwiML. */
  readonly isTagged: boolean;
  /**
   * Whether mistakes in it are shown: always; where it is sound by itself, since nothing tells that it is TwiML; or never,
   * as in a message or in something to compare with.
   */
  readonly judged: "always" | "whereSound" | "never";
  /** The elements of the document that are open where this piece of it begins, the outermost first; empty for all else. */
  readonly open: readonly string[];
  readonly content: RegionContent;
}

/** What depends on nothing but the region's own source. Offsets count from its beginning. */
export interface RegionContent {
  /** As the program writes it. */
  readonly source: string;
  /** Escapes are what they stand for, filled up to their length; what joins strings is blank; holes are as they are. */
  readonly text: string;
  /** The text with blanks for holes. */
  readonly masked: string;
  readonly holes: readonly Hole[];
  /** Code between strings and in them: edits may hold it or not, but not cut it. */
  readonly code: readonly Span[];
  readonly escapes: readonly PlacedEscape[];
  readonly literals: readonly Literal[];
  readonly formatting: Formatting | undefined;
  /** What a template in the string is written in. */
  readonly language: TemplateLanguage;
}

export interface PlacedEscape {
  readonly span: Span;
  /** Where in it the character stands that it means. */
  readonly meant: number;
  /** It is the margin of a line: nothing may stand before it, and it must not stay without its line. */
  readonly isMargin?: true;
}

/** The content of the passage from one offset to another, both inside of literals. */
export function regionContent(
  program: string,
  { literals }: Passage,
  { start, end }: Span,
  formatting: Formatting | undefined,
): RegionContent {
  const moved = literals
    .filter(({ content }) => content.end >= start && content.start <= end)
    .map((literal) => movedBy(literal, -start));
  const source = program.slice(start, end);
  return { source, literals: moved, formatting, ...mask(source, moved, formatting) };
}

/** The regions, with the contents that they had before where those are the same: an edit elsewhere changes none. */
export function withKnownContents(regions: readonly Region[], before: readonly Region[]): readonly Region[] {
  const known = new Map(before.map(({ content }) => [content.source, content]));
  return regions.map((region) => {
    const content = known.get(region.content.source);
    return content && isSameContent(content, region.content) ? { ...region, content } : region;
  });
}

/** Of contents with the same source. */
function isSameContent(a: RegionContent, b: RegionContent): boolean {
  return (
    a.text === b.text &&
    a.masked === b.masked &&
    a.formatting === b.formatting &&
    a.literals.length === b.literals.length &&
    a.literals.every(({ form }, index) => form === b.literals[index]!.form)
  );
}

function movedBy({ span, content, interpolations, form }: Literal, by: number): Literal {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return { span: move(span), content: move(content), interpolations: interpolations.map(move), form };
}

/** Whether the offset of the program is in the region, and not merely in code inside of it. */
export function isInRegion({ start, end, content }: Region, offset: number): boolean {
  const at = offset - start;
  return start <= offset && offset <= end && !content.code.some((code) => code.start < at && at < code.end);
}

/** The edit as the program must write it, both with offsets of the region; `undefined` where it would break the program. */
export function writeEdit({ content }: Region, edit: Edit): Edit | undefined {
  return writtenEdit(content, edit);
}
