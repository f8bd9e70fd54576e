import type { Span } from "../../text/span";
import type { Hole } from "../hole";
import { decodeEscape, escapePattern } from "../strings/escapes";
import type { Literal } from "../strings/literal";
import type { Call, Part, Piece, Written } from "./part";

/** Writes the document that a program writes, and keeps what of the program each stretch of it is. Spans it is given are the program's. */
export class XmlWriter {
  text = "";
  masked = "";
  readonly holes: Hole[] = [];
  readonly parts: Part[] = [];
  readonly calls: Call[] = [];
  /** By which variables the builder is known, anywhere in the region. */
  readonly builders = new Set<string>();

  /** `start`: where in the program the region begins, from which its spans are counted. */
  constructor(
    private readonly program: string,
    private readonly start: number,
  ) {}

  get length(): number {
    return this.text.length;
  }

  inRegion({ start, end }: Span): Span {
    return { start: start - this.start, end: end - this.start };
  }

  /** What the program writes without saying so. */
  markup(xml: string): void {
    this.text += xml;
    this.masked += xml;
  }

  /** A text that the program holds as it is. */
  word(span: Span, written: Written, isShown = true): void {
    const xml = this.begin();
    this.markup(this.program.slice(span.start, span.end));
    this.end(xml, span, isShown ? [{ xml: this.since(xml), ruby: this.inRegion(span) }] : [], written);
  }

  /** The name in an end tag: a name that was written already. */
  endName(span: Span): void {
    this.word(span, { as: "end" });
  }

  code(span: Span, kind: Hole["kind"] = "value"): void {
    const xml = this.begin();
    this.text += this.program.slice(span.start, span.end) || " ";
    this.masked += (this.program.slice(span.start, span.end) || " ").replace(/[^\r\n]/g, " ");
    const hole = this.since(xml);
    this.holes.push({ span: hole, kind, name: "", nameSpan: { start: hole.start, end: hole.start } });
    if (span.end > span.start) {
      this.end(xml, span, [{ xml: hole, ruby: this.inRegion(span) }], { as: "code" });
    }
  }

  /** What a string holds, as the text of an element or the value of an attribute. */
  string({ content, interpolations, form }: Literal, isValue: boolean): void {
    const xml = this.begin();
    const pieces: Piece[] = [];
    let at = content.start;
    for (const span of interpolations) {
      this.characters({ start: at, end: span.start }, form, isValue, pieces);
      const from = this.begin();
      this.code(span);
      pieces.push({ xml: this.since(from), ruby: this.inRegion(span) });
      at = span.end;
    }
    this.characters({ start: at, end: content.end }, form, isValue, pieces);
    if (pieces.length === 0) {
      pieces.push({ xml: this.since(xml), ruby: this.inRegion(content) });
    }
    this.end(xml, content, pieces, { as: "string", form });
  }

  private characters(span: Span, form: Literal["form"], isValue: boolean, pieces: Piece[]): void {
    const escapes = escapePattern(form, undefined) ?? "(?!)";
    const source = this.program.slice(span.start, span.end);
    let plain = 0;
    const add = (start: number, end: number, xml: string) => {
      const from = this.begin();
      this.markup(xml);
      const ruby = this.inRegion({ start: span.start + start, end: span.start + end });
      pieces.push({ xml: this.since(from), ruby });
    };
    for (const { 0: found, 1: escaped, index } of source.matchAll(new RegExp(`(${escapes})|${marks}`, "g"))) {
      if (index > plain) {
        add(plain, index, source.slice(plain, index));
      }
      const meant = escaped === undefined ? found : decodeEscape(escaped, form);
      add(index, index + found.length, isValue ? valueText(meant) : contentText(meant));
      plain = index + found.length;
    }
    if (plain < source.length) {
      add(plain, source.length, source.slice(plain));
    }
  }

  private begin(): number {
    return this.text.length;
  }

  private since(start: number): Span {
    return { start, end: this.text.length };
  }

  private end(start: number, span: Span, pieces: readonly Piece[], written: Written): void {
    this.parts.push({ xml: this.since(start), ruby: this.inRegion(span), pieces, written });
  }
}

/** What XML writes otherwise than a string does. */
const marks = String.raw`[&<"\r\n\t]|[\0-\x08\x0B\x0C\x0E-\x1F]`;

function contentText(text: string): string {
  return withoutControls(text).replace(/[&<]/g, (mark) => (mark === "&" ? "&amp;" : "&lt;"));
}

function valueText(text: string): string {
  return contentText(text)
    .replaceAll('"', "&quot;")
    .replace(/[\r\n\t]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Builders replace what XML forbids. */
function withoutControls(text: string): string {
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F]/g, "*");
}
