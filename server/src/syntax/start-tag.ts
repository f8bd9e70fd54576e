import type { Span } from "../text/span";
import { bareValue, undressed } from "./bare-value";
import { type CstAttribute, cstAttributes } from "./cst";
import { nameBegins, nameEnd } from "./names";
import { type DeclaredEntities, referenceProblems } from "./references";
import type { SyntaxProblem, TwimlAttribute } from "./tree";
import { blanksEnd, isBlankAt } from "./white-space";

export interface StartTagParts {
  readonly name: string;
  readonly nameSpan: Span;
  readonly attributes: readonly TwimlAttribute[];
  readonly close: ">" | "/>" | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Reads the start tag in the span, from its `<` to its `>` or to where it breaks off. `text` is read for the name and
 * for values: `masked` has blanks or letters for the holes in them. `isEnded` says whether an end tag of the name follows
 * that can only be this one's: then the `/` of `<Gather action=/a/>` belongs to the value.
 */
export function readStartTag(
  text: string,
  masked: string,
  span: Span,
  declared: DeclaredEntities,
  isEnded: (name: string) => boolean,
): StartTagParts {
  const source = masked.slice(span.start, span.end);
  const close = source.endsWith("/>") ? "/>" : source.endsWith(">") ? ">" : undefined;
  const parts = readParts(text, source, span.start, declared, close);
  return close === "/>" && slashEndsValue(masked, span, parts) && isEnded(parts.name)
    ? readParts(text, source, span.start, declared, ">")
    : parts;
}

function readParts(
  text: string,
  source: string,
  base: number,
  declared: DeclaredEntities,
  close: StartTagParts["close"],
): StartTagParts {
  const end = nameEnd(source, 1);
  // A `/` at the very end waits for its `>`.
  const limit = source.length - (close?.length ?? (source.endsWith("/") ? 1 : 0));
  const reader = new AttributeReader(text, source, base, declared, end, limit);
  const sound = close && end < limit ? cstAttributes(source, limit) : undefined;
  if (sound) {
    reader.takeAll(sound);
  } else {
    reader.readAll();
  }
  return {
    name: text.slice(base + 1, base + end),
    nameSpan: { start: base + 1, end: base + end },
    attributes: reader.attributes,
    close,
    problems: reader.problems,
  };
}

/** Whether the `/` of `/>` directly follows a value without quotes, or the equals sign of one. */
function slashEndsValue(masked: string, { end }: Span, { attributes }: StartTagParts): boolean {
  const slash = end - "/>".length;
  const last = attributes[attributes.length - 1];
  return last?.span.end === slash && (last.value === undefined ? masked[slash - 1] === "=" : last.quote === undefined);
}

/**
 * Takes the attributes of a sound tag from its CST; reads those of a broken one from left to right: what is wrong is
 * mended, named as a problem, and reading goes on behind it. Offsets count from the tag's `<`; those handed out, from
 * the start of the text.
 */
class AttributeReader {
  readonly attributes: TwimlAttribute[] = [];
  readonly problems: SyntaxProblem[] = [];
  private readonly firsts = new Map<string, Span>();

  constructor(
    private readonly text: string,
    private readonly source: string,
    private readonly base: number,
    private readonly declared: DeclaredEntities,
    /** All before it is read. */
    private at: number,
    private readonly limit: number,
  ) {}

  takeAll(attributes: readonly CstAttribute[]): void {
    for (const { name, value, quote } of attributes) {
      this.add(name, value, value.end + 1, quote);
    }
  }

  readAll(): void {
    let isAfterJunk = false;
    for (;;) {
      const start = blanksEnd(this.source, this.at);
      if (start >= this.limit) {
        return;
      }
      if (!nameBegins(this.source, start)) {
        this.skipJunk(start);
        isAfterJunk = true;
        continue;
      }
      if (start === this.at && !isAfterJunk) {
        this.report("missing-white-space", { start, end: start + 1 }, { insertAt: this.base + start });
      }
      this.readAttribute({ start, end: Math.min(this.limit, nameEnd(this.source, start)) });
      isAfterJunk = false;
    }
  }

  private readAttribute(name: Span): void {
    const equals = blanksEnd(this.source, name.end);
    if (equals >= this.limit || this.source[equals] !== "=") {
      this.addWithoutValue(name, name.end);
      return;
    }
    const at = blanksEnd(this.source, equals + 1);
    const character = at < this.limit ? this.source[at]! : "";
    if (character === '"' || character === "'") {
      this.readQuoted(name, at, character);
      return;
    }
    const value = bareValue(this.source.slice(0, this.limit), at);
    const isNextName = at > equals + 1 && nameBegins(this.source, at);
    if (value.start === value.end || isNextName) {
      this.addWithoutValue(name, equals + 1);
    } else {
      this.report("unquoted-value", value, { name: this.textOf(name) });
      this.add(name, undressed(this.source, value), value.end);
    }
  }

  private addWithoutValue(name: Span, end: number): void {
    this.report("missing-value", { start: name.start, end }, { name: this.textOf(name), insertAt: this.base + end });
    this.add(name, undefined, end);
  }

  private readQuoted(name: Span, open: number, quote: '"' | "'"): void {
    const close = this.source.indexOf(quote, open + 1);
    if (close >= 0 && close < this.limit && !this.swallowsNext(open, close)) {
      this.add(name, { start: open + 1, end: close }, close + 1, quote);
      return;
    }
    const end = Math.min(this.limit, searchFrom(brokenValueEnd, this.source, open + 1));
    this.report("unclosed-quote", { start: open, end }, { name: this.textOf(name), insertAt: this.base + end });
    this.add(name, { start: open + 1, end }, end, quote);
  }

  /** In `voice="alice loop="2"` the first value runs to the second's quote: no white space follows it there. */
  private swallowsNext(open: number, close: number): boolean {
    const isFollowed = close + 1 < this.limit && !isBlankAt(this.source, close + 1);
    return isFollowed && runOn.test(this.source.slice(open, close));
  }

  private add(name: Span, value: Span | undefined, end: number, quote?: '"' | "'"): void {
    const nameText = this.textOf(name);
    const nameSpan = this.placed(name);
    const first = this.firsts.get(nameText);
    if (first) {
      this.report("duplicate-attribute", name, { name: nameText, related: first });
    } else {
      this.firsts.set(nameText, nameSpan);
    }
    const valueSpan = value && this.placed(value);
    if (value && valueSpan) {
      this.checkValue(this.textOf(value), valueSpan.start, quote !== undefined);
    }
    this.attributes.push({
      name: nameText,
      nameSpan,
      span: { start: nameSpan.start, end: this.base + end },
      value: valueSpan && this.text.slice(valueSpan.start, valueSpan.end),
      valueSpan,
      quote,
    });
    this.at = end;
  }

  private checkValue(value: string, start: number, isQuoted: boolean): void {
    for (let less = value.indexOf("<"); less >= 0; less = value.indexOf("<", less + 1)) {
      this.problems.push({ kind: "raw-less-than", span: { start: start + less, end: start + less + 1 } });
    }
    if (value.includes("&")) {
      for (const problem of referenceProblems(value, start, this.declared)) {
        // Who quotes a value writes it anew: `unquoted-value` stands for each `&` in it.
        if (isQuoted || problem.kind !== "raw-ampersand") {
          this.problems.push(problem);
        }
      }
    }
  }

  /** What is no attribute: up to where the next one can begin. */
  private skipJunk(start: number): void {
    const string = endOfMatch(lostString, this.source, start);
    const end = Math.min(this.limit, string > start ? string : searchFrom(junkEnd, this.source, start + 1));
    this.report("junk-in-tag", { start, end }, { name: this.source.slice(start, end) });
    this.at = end;
  }

  private report(kind: SyntaxProblem["kind"], span: Span, more: Omit<SyntaxProblem, "kind" | "span">): void {
    this.problems.push({ kind, span: this.placed(span), ...more });
  }

  private placed({ start, end }: Span): Span {
    return { start: this.base + start, end: this.base + end };
  }

  private textOf({ start, end }: Span): string {
    return this.source.slice(start, end);
  }
}

/** The end of a value that the quote of the next attribute ends. */
const runOn = /\s[\w:.-]+\s*=\s*$/;
/** A value without its closing quote ends where the next attribute, the line or the tag does. */
const brokenValueEnd = /(?<!\s)\s+[\w:.-]+\s*=|[\r\n]|(?<!\s)\s*$/g;
/** A value without a name; but not the `" loop="` between a stray quote and the next value. */
const lostString = /(?:=[ \t\r\n]*)?(?:"[^"=]*"|'[^'=]*')/y;
const junkEnd = /[ \t\r\n\p{L}_:]/gu;

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where the first match at or after `at` begins; the end of the text where there is none. */
function searchFrom(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? text.length;
}
