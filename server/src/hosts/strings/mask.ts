import type { Span } from "../../text/span";
import { unwritten } from "../../text/unwritten";
import type { Hole } from "../hole";
import { templateIn } from "../templates";
import { decodeEscape, escapePattern, type Formatting } from "./escapes";
import type { Literal } from "./literal";
import { placeholderPattern } from "./placeholder";
import type { PlacedEscape, RegionContent } from "./region";
import { TagState } from "./tag-state";

/** Reads the source of a region, whose first literal may have begun before it and whose last may go on. */
export function mask(
  source: string,
  literals: readonly Literal[],
  formatting: Formatting | undefined,
): Pick<RegionContent, "text" | "masked" | "holes" | "code" | "escapes" | "language"> {
  const masking = new Masking(source);
  let at = 0;
  for (const literal of literals) {
    const start = Math.max(0, literal.content.start);
    if (start > at) {
      masking.joint({ start: at, end: start });
    }
    at = Math.min(source.length, literal.content.end);
    readLiteral(masking, source, literal, { start, end: at }, formatting);
  }
  const { text, masked, holes, code, escapes } = masking;
  const language = templateIn(masked);
  const template = language.mask(masked);
  return {
    text,
    masked: template.masked,
    holes: [...holes, ...template.holes].sort((a, b) => a.span.start - b.span.start),
    code,
    escapes,
    language,
  };
}

function readLiteral(
  masking: Masking,
  source: string,
  { form, interpolations }: Literal,
  { start, end }: Span,
  formatting: Formatting | undefined,
): void {
  const escapes = escapePattern(form, formatting);
  const marks = new RegExp(`(${escapes ?? "(?!)"})|(${placeholderPattern(formatting)})`, "g");
  let at = start;
  const readUpTo = (limit: number) => {
    const part = source.slice(at, limit);
    let done = 0;
    for (const { 0: found, 1: escaped, index } of part.matchAll(marks)) {
      masking.plain(part.slice(done, index));
      const span = { start: at + index, end: at + index + found.length };
      if (escaped === undefined) {
        masking.hole(span);
      } else {
        masking.escape(span, decodeEscape(escaped, form));
      }
      done = index + found.length;
    }
    masking.plain(part.slice(done));
  };
  for (const code of interpolations) {
    if (code.start >= at && code.end <= end) {
      readUpTo(code.start);
      masking.interpolation(code);
      at = code.end;
    }
  }
  readUpTo(end);
}

/** Builds the texts of a region from its beginning to its end. */
class Masking {
  text = "";
  masked = "";
  readonly holes: Hole[] = [];
  readonly code: Span[] = [];
  readonly escapes: PlacedEscape[] = [];
  private readonly state = new TagState();
  /** The last character of the masked text, which is put together only when it is done. */
  private last = "";

  constructor(private readonly source: string) {}

  plain(text: string): void {
    this.add(text);
    this.state.read(text);
  }

  /** What nobody knows before the program runs. */
  hole(span: Span, isInName = this.state.expectsName): void {
    const kept = this.source.slice(span.start, span.end);
    this.add(kept, kept.replace(/[^\r\n]/g, isInName ? "x" : " "));
    this.holes.push({ span, kind: "value", name: "", nameSpan: { start: span.start, end: span.start } });
    this.state.read(isInName ? "x" : "");
  }

  interpolation(span: Span): void {
    this.code.push(span);
    this.hole(span);
  }

  /** Between two strings. Where one tag or blank follows another nothing is unknown, unless code stands between them. */
  joint(span: Span): void {
    this.code.push(span);
    const between = this.source.slice(span.start, span.end);
    const isJoined = isJoinAlone(between);
    const isInWord = /[\w-]/.test(this.last) && /^[\w-]/.test(this.source.slice(span.end, span.end + 1));
    if (isJoined && (/^[\s>]?$/.test(this.last) || /^[\s<>/]/.test(this.source.slice(span.end, span.end + 1)))) {
      this.add(between.replace(/[^\r\n]/g, " "));
    } else {
      this.hole(span, this.state.expectsName || (isJoined && isInWord && this.state.isInTag));
    }
  }

  /** An escape is as long as what it means and blanks; what may be misread because of the blanks becomes a hole. */
  escape(span: Span, meant: string): void {
    const length = span.end - span.start;
    const written = this.source.slice(span.start, span.end);
    const isQuote = meant === '"' || meant === "'";
    const isValue = this.state.isInValue && !(isQuote && (this.state.isClosedBy(meant) || this.state.opensNext));
    if (/[<&]/.test(this.last) && /^[/#!?]$/.test(meant)) {
      this.behindMark(span, meant);
    } else if (meant === "") {
      this.add(written.replace(/[^\r\n]/g, " "));
      const isMargin = !written.startsWith("\\");
      this.escapes.push({ span, meant: span.end - 1, ...(isMargin && { isMargin }) });
    } else if ((isQuote && this.state.isInMarkup && !this.state.opensNext) || (meant === ">" && this.goesOnToBracket)) {
      // It ends a value, or `/>`, `?>`, `-->` or `]]>`: between it and what it ends nothing may stand.
      this.add(meant + " ".repeat(length - meant.length));
      this.escapes.push({ span, meant: span.start });
    } else {
      const isBlank = /^[\s<]*$/.test(meant) || (this.state.isInMarkup && !isValue);
      if (this.masked === "" && meant === "<") {
        this.fillerBeforeDocument({ start: span.start, end: span.end - 1 });
      }
      this.add((isBlank ? " " : unwritten).repeat(length - meant.length) + meant);
      this.escapes.push({ span, meant: span.end - 1 });
    }
    if (isValue) {
      this.holes.push({ span, kind: "value", name: "", nameSpan: { start: span.start, end: span.start } });
    }
    this.state.read(meant);
  }

  /** These blanks are none: a declaration may follow, before which no blank may stand. */
  private fillerBeforeDocument(span: Span): void {
    this.holes.push({ span, kind: "comment", name: "", nameSpan: { start: span.start, end: span.start } });
  }

  /** Before what is half of a mark, or looks like it. */
  private get goesOnToBracket(): boolean {
    return !this.state.isInValue && /[/?\]-]/.test(this.last);
  }

  /** `<\/Say>`, as it is written in scripts: nothing may stand between both characters. */
  private behindMark({ start, end }: Span, meant: string): void {
    const mark = this.last;
    this.text = this.text.slice(0, -1);
    this.masked = this.masked.slice(0, -1);
    this.add(`${" ".repeat(end - start - 1)}${mark}${meant}`);
    this.escapes.push({ span: { start: start - 1, end }, meant: end - 2 });
  }

  private add(text: string, masked = text): void {
    this.text += text;
    this.masked += masked;
    this.last = masked.at(-1) ?? this.last;
  }
}

/** Whether nothing but quotes, an operator, brackets, line breaks and comments stands there. */
function isJoinAlone(between: string): boolean {
  // One blank for many: the expression would try all ways to share them.
  const code = between.replace(/\/\*[\s\S]*?(?:\*\/|(?![\s\S]))|(?:\/\/|#).*$/gm, "").replace(/\s+/g, " ");
  return code.length < longestJoin && /^["'`]* ?\)? ?[+.\\]? ?\(? ?[a-zA-Z]{0,3}[$@#]*["'`]+$/.test(code);
}

/** In UTF-16 units, without comments. */
const longestJoin = 100;
