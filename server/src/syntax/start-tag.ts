import { type AttributeCstNode, type DocumentCstNode, parse as parseXml } from "@xml-tools/parser";
import type { IToken } from "chevrotain";
import type { Span } from "../text/span";
import { nameEnd } from "./names";
import { referenceProblems } from "./references";
import type { SyntaxProblem, TwimlAttribute } from "./tree";

/** A start tag as it is written, all offsets counted from its `<`. Values are spans: the text may hide holes. */
export interface StartTagParts {
  readonly name: string;
  readonly nameSpan: Span;
  readonly attributes: readonly AttributeParts[];
  readonly close: ">" | "/>" | undefined;
  readonly problems: readonly SyntaxProblem[];
}

export type AttributeParts = Omit<TwimlAttribute, "value">;

/**
 * Reads one start tag, from its `<` to its `>` or to where it breaks off. Equal tags are read once: the parser is the
 * dearest part of opening a document, and most tags of a document are alike.
 */
export function readStartTag(source: string): StartTagParts {
  const known = cache.get(source);
  if (known) {
    return known;
  }
  if (cache.size >= cacheLimit) {
    cache.clear();
  }
  const parts = read(source);
  cache.set(source, parts);
  return parts;
}

const cache = new Map<string, StartTagParts>();
const cacheLimit = 5000;

function read(source: string): StartTagParts {
  const end = nameEnd(source, 1);
  const close = source.endsWith("/>") ? "/>" : source.endsWith(">") ? ">" : undefined;
  const reader = new AttributeReader(source, end, source.length - (close?.length ?? 0));
  reader.readAll();
  return {
    name: source.slice(1, end),
    nameSpan: { start: 1, end },
    attributes: reader.attributes,
    close,
    problems: reader.problems,
  };
}

/**
 * Takes the attributes that `@xml-tools/parser` finds. Where one is broken it loses the thread, so that one is mended
 * here, all before it is blanked out, and the parser reads the rest anew.
 */
class AttributeReader {
  readonly attributes: AttributeParts[] = [];
  readonly problems: SyntaxProblem[] = [];
  /** All before it is read. */
  private at: number;

  constructor(
    private readonly source: string,
    private readonly nameEnd: number,
    private readonly limit: number,
  ) {
    this.at = nameEnd;
  }

  readAll(): void {
    while (this.at < this.limit) {
      const before = this.at;
      this.readSome();
      if (this.at === before) {
        this.readUnseen();
      }
    }
  }

  /** What the parser does not see: names outside of ASCII, which it spells wrong, and what is no attribute at all. */
  private readUnseen(): void {
    const start = skipBlanks(this.source, this.at);
    const end = nameEnd(this.source, start);
    const value = end > start ? /^\s*=\s*("[^"]*"|'[^']*')/.exec(this.source.slice(end, this.limit)) : undefined;
    if (value) {
      this.skipJunk(start);
      const valueEnd = end + value[0].length;
      this.add(this.source.slice(start, end), start, { start: valueEnd - value[1]!.length + 1, end: valueEnd - 1 }, valueEnd);
    } else {
      const next = /\s+(?=[\w:])/.exec(this.source.slice(start, this.limit));
      this.skipJunk(next ? start + next.index : this.limit);
    }
  }

  /** Reads up to the end, or past the first broken attribute. */
  private readSome(): void {
    for (const { children } of this.parseRest()) {
      const name = children.Name?.[0];
      if (!name || !isReal(name)) {
        return;
      }
      this.skipJunk(name.startOffset);
      const quoted = children.STRING?.[0];
      const isSound = quoted && isReal(quoted) && !this.swallowsNext(quoted);
      if (!isSound) {
        this.mend(name.image, name.startOffset);
        return;
      }
      this.add(name.image, name.startOffset, { start: quoted.startOffset + 1, end: endOf(quoted) - 1 }, endOf(quoted));
    }
    if (this.source.slice(this.at, this.limit).trim() === "") {
      this.at = this.limit;
    }
  }

  private parseRest(): readonly AttributeCstNode[] {
    const blank = " ".repeat(this.at - this.nameEnd);
    const rest = this.source.slice(this.at, this.limit);
    const { cst } = parseXml(`${this.source.slice(0, this.nameEnd)}${blank}${rest}/>`);
    return (cst as DocumentCstNode).children.element?.[0]?.children.attribute ?? [];
  }

  /** In `voice="alice loop="2"` the first value runs to the second's quote: no white space follows it there. */
  private swallowsNext(quoted: IToken): boolean {
    const next = this.source[endOf(quoted)];
    return next !== undefined && /[^\s/>?]/.test(next) && endOf(quoted) < this.limit && runOn.test(quoted.image);
  }

  private mend(name: string, start: number): void {
    const afterName = start + name.length;
    const equals = skipBlanks(this.source, afterName);
    if (this.source[equals] !== "=" || equals >= this.limit) {
      this.problems.push({ kind: "missing-value", span: { start, end: afterName }, name, insertAt: afterName });
      this.add(name, start, undefined, afterName);
      return;
    }
    const at = skipBlanks(this.source, equals + 1);
    const character = at < this.limit ? this.source[at] : undefined;
    if (character === '"' || character === "'") {
      this.mendQuote(name, start, at);
    } else if (character === undefined || at > equals + 1) {
      this.problems.push({ kind: "missing-value", span: { start, end: equals + 1 }, name, insertAt: equals + 1 });
      this.add(name, start, undefined, equals + 1);
    } else {
      const end = Math.min(this.limit, endOfMatch(bareValue, this.source, at));
      this.problems.push({ kind: "unquoted-value", span: { start: at, end }, name });
      this.add(name, start, { start: at, end }, end);
    }
  }

  /** The value ends where the next attribute, the line or the tag does. */
  private mendQuote(name: string, start: number, quote: number): void {
    const rest = this.source.slice(quote + 1, this.limit);
    const end = quote + 1 + (/\s+[\w:.-]+\s*=|[\r\n]|\s*$/.exec(rest)?.index ?? rest.length);
    this.problems.push({ kind: "unclosed-quote", span: { start: quote, end: Math.max(end, quote + 1) }, name, insertAt: end });
    this.add(name, start, { start: quote + 1, end }, end);
  }

  private add(name: string, start: number, valueSpan: Span | undefined, end: number): void {
    const nameSpan = { start, end: start + name.length };
    const quote = valueSpan && this.source[valueSpan.start - 1];
    const first = this.attributes.find((attribute) => attribute.name === name);
    if (first) {
      this.problems.push({ kind: "duplicate-attribute", span: nameSpan, name, related: first.nameSpan });
    }
    if (valueSpan) {
      for (const problem of referenceProblems(this.source.slice(valueSpan.start, valueSpan.end))) {
        this.problems.push({ ...problem, span: shift(problem.span, valueSpan.start) });
      }
    }
    this.attributes.push({
      name,
      nameSpan,
      span: { start, end },
      valueSpan,
      quote: quote === '"' || quote === "'" ? quote : undefined,
    });
    this.at = end;
  }

  /** Between two attributes stands white space and nothing else. */
  private skipJunk(until: number): void {
    const between = this.source.slice(this.at, until);
    const junk = between.trim();
    if (junk !== "") {
      const start = this.at + between.indexOf(junk[0]!);
      this.problems.push({ kind: "junk-in-tag", span: { start, end: start + junk.length }, name: junk });
    } else if (between === "" && until < this.limit) {
      this.problems.push({ kind: "missing-white-space", span: { start: until, end: until + 1 }, insertAt: until });
    }
    this.at = until;
  }
}

const runOn = /\s[\w:.-]+\s*=\s*["']$/;
const bareValue = /[^\s"'=]+/y;

/** Tokens that the parser invents while it recovers have no offset. */
function isReal(token: IToken): boolean {
  return !Number.isNaN(token.startOffset);
}

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

function skipBlanks(text: string, at: number): number {
  return endOfMatch(/\s*/y, text, at);
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
