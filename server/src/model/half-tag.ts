import { elementSpec } from "../catalogue";
import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";
import { attributeSpec } from "./element-spec";

/** A start tag that lacks its `<`: `Gather action="/menu">`. */
export interface HeadlessTag {
  readonly name: string;
  readonly nameSpan: Span;
}

/** `undefined` where the text does not end like a tag, or does not begin with the name of an element. */
export function headlessTag(text: string, start: number): HeadlessTag | undefined {
  const [, name] = /^([A-Z][A-Za-z]*)(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>$/.exec(text) ?? [];
  return name && elementSpec(name) ? { name, nameSpan: { start, end: start + name.length } } : undefined;
}

/**
 * The attributes that stand behind the `>` of their tag, as in `<Gather> action="/menu">`: from the first name past the
 * second `>`. `undefined` where the element's text does not begin so.
 */
export function strandedAttributes(
  { masked }: TwimlDocument,
  { name, parent, startTag: { span, close } }: TwimlElement,
): Span | undefined {
  // Nearly every text is none: nothing is copied to find that out.
  attributesBehind.lastIndex = span.end;
  const [whole = "", blank = "", first = ""] = (close === ">" && attributesBehind.exec(masked)) || [];
  return attributeSpec(elementSpec(name, parent?.name), first)
    ? { start: span.end + blank.length, end: span.end + whole.length }
    : undefined;
}

const attributesBehind = /([ \t]*)([\w:-]+)=(?:"[^"<>]*"|'[^'<>]*')(?:\s+[\w:-]+=(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>/y;

/** An end tag that lacks its `<`, or has the slash the wrong way round, at the end of the element's own text. */
export function halfEndTag({ masked }: TwimlDocument, { name, children }: TwimlElement): Span | undefined {
  for (const { kind, span } of children) {
    const [written] =
      kind === "text" ? (/(?:<\s*[\\/]|[\\/])\s*([A-Za-z-]+)\s*>/.exec(masked.slice(span.start, span.end)) ?? []) : [];
    if (written?.replace(/[^A-Za-z-]/g, "") === name) {
      const start = masked.indexOf(written, span.start);
      return { start, end: start + written.length };
    }
  }
  return undefined;
}
