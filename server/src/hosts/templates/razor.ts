import { forwardSearch } from "../../text/forward-search";
import { filler } from "../filler";
import type { Hole, MaskedText } from "../hole";
import { bracketEnd, expressionEnd, passed, statementEnd } from "./razor-code";
import { holeOf, tagOf } from "./tag";

/** Razor: `@Model.Name`, `@(a + b)`, `@if (a) { <Say>…</Say> } else { … }`, `@{ code }`, `@* comment *@`. */
export function maskRazor(text: string): MaskedText {
  const reader = new RazorReader(text);
  while (reader.at < text.length) {
    reader.markup(Number.POSITIVE_INFINITY);
  }
  let masked = "";
  let at = 0;
  for (const { span } of reader.holes) {
    masked += text.slice(at, span.start) + filler(text, span);
    at = span.end;
  }
  return { masked: masked + text.slice(at), holes: reader.holes };
}

const directive =
  /@(?:model|using(?!\s*\()|inject|page|addTagHelper|removeTagHelper|namespace|inherits|implements|layout|attribute)\b/y;
const head = /(?:if|for|foreach|while|switch|using|lock|do|try)\b/y;
const otherBranch = /\}\s*(?:else\s+if\s*(?=\()|else\b|catch\b\s*|finally\b)/y;
const switchLabel = /(?:case\b[^;{}<]*?|default\s*):/y;
const definition = /@(?:functions|code)\s*(?=\{)/y;
const named = /@(?:section|helper)\s+\w+\s*(?:\([^)]*\)\s*)?(?=\{)/y;
const deepest = 60;

class RazorReader {
  at = 0;
  readonly holes: Hole[] = [];
  private depth = 0;

  private readonly lineEnd: (from: number) => number;

  constructor(private readonly text: string) {
    this.lineEnd = forwardSearch(text, "\n");
  }

  /** Reads markup up to `end`, or one element of it with all that is inside, when that is asked. */
  markup(end: number, isElement = false): void {
    let open = 0;
    const mark = /[@<]/g;
    while (this.at < end) {
      mark.lastIndex = this.at;
      const found = mark.exec(this.text);
      if (!found || found.index >= end) {
        this.at = Math.min(end, this.text.length);
        return;
      }
      this.at = found.index;
      if (found[0] === "@") {
        this.transition();
        continue;
      }
      open += this.tag();
      if (isElement && open <= 0) {
        return;
      }
    }
  }

  /** Reads a tag; answers with how many elements it opens: 1, 0 or -1. */
  private tag(): number {
    const rest = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\/?text>/y;
    if (this.skip(rest)) {
      const { start, end } = this.last;
      if (/^<\/?text>$/.test(this.text.slice(start, end))) {
        this.push("comment", start, end); // It only tells Razor that what is inside is text.
        return this.text[start + 1] === "/" ? -1 : 1;
      }
      return 0;
    }
    if (!/^<[/\p{L}_]/u.test(this.text.slice(this.at, this.at + 2))) {
      this.at++;
      return 0;
    }
    const isEnd = this.text[this.at + 1] === "/";
    const part = /[@>]|<|"[^"@<]*"|'[^'@<]*'/g;
    this.at++;
    for (;;) {
      part.lastIndex = this.at;
      const found = part.exec(this.text);
      this.at = found ? found.index : this.text.length;
      if (!found || found[0] === "<") {
        return isEnd ? -1 : 1;
      }
      if (found[0] === "@") {
        this.transition();
      } else {
        this.at = part.lastIndex;
        if (found[0] === ">") {
          return isEnd ? -1 : this.text[this.at - 2] === "/" ? 0 : 1;
        }
      }
    }
  }

  private last = { start: 0, end: 0 };

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) {
      return false;
    }
    this.last = { start: this.at, end: pattern.lastIndex };
    this.at = pattern.lastIndex;
    return true;
  }

  private push(kind: Hole["kind"], start: number, end = this.at): void {
    this.holes.push(holeOf(tagOf(this.text, start, start, end, end), kind));
    this.at = end;
  }

  /** Reads what an `@` begins. */
  private transition(): void {
    const { text, at: start } = this;
    const next = text[start + 1] ?? "";
    if (/\w/.test(text[start - 1] ?? "")) {
      this.at++; // An address such as `a@example.com`.
    } else if (next === "*") {
      const end = text.indexOf("*@", start + 2);
      this.push("comment", start, end < 0 ? text.length : end + 2);
    } else if (next === "@") {
      this.push("value", start, start + 2);
    } else if (next === "(") {
      this.push("value", start, bracketEnd(text, start + 1));
    } else if (next === "{") {
      this.push("comment", start, start + 2);
      this.block("comment");
    } else if (this.skip(directive)) {
      this.push("comment", start, this.lineEnd(start));
    } else if (this.skip(definition)) {
      this.push("comment", start, bracketEnd(text, this.at));
    } else if (this.skip(named)) {
      this.push("open", start, this.at + 1);
      this.block("close");
    } else if (!this.control(start, start + 1)) {
      this.value(start);
    }
  }

  private value(start: number): void {
    const { text } = this;
    this.at = start + 1;
    // The brace of a condition is yet to be typed.
    const end = this.skip(head) ? this.lineEnd(start) : expressionEnd(text, start + 1);
    if (end > start + 1) {
      this.push("value", start, end);
    }
  }

  /** Reads `if (a) {…} else {…}` and the like, where it stands at `from`. */
  private control(start: number, from: number): boolean {
    this.at = from;
    const end = this.skip(head) ? this.headEnd() : undefined;
    if (end === undefined) {
      this.at = start;
      return false;
    }
    this.push("open", start, end);
    this.block("close");
    return true;
  }

  /** The offset past the `{` behind a keyword and what stands in brackets; `undefined` where there is none. */
  private headEnd(): number | undefined {
    const { text } = this;
    const bracket = /\s*(?=\()/y;
    bracket.lastIndex = this.at;
    const from = bracket.test(text) ? bracketEnd(text, bracket.lastIndex) : this.at;
    const brace = /\s*\{/y;
    brace.lastIndex = from;
    return brace.test(text) ? brace.lastIndex : undefined;
  }

  /** Reads the C# in braces with the elements in it, past its `}`, which is of that kind. */
  private block(kind: Hole["kind"]): void {
    const { text } = this;
    this.depth++;
    while (this.at < text.length && this.depth < deepest) {
      const start = this.at;
      if (/\s/.test(text[start]!)) {
        this.at++;
      } else if (text[start] === "}") {
        if (kind === "comment" || !this.skip(otherBranch)) {
          this.push(kind, start, start + 1);
          break;
        }
        this.push("else", start, this.headEnd() ?? this.at);
      } else if (text[start] === "<" && /[\p{L}_!]/u.test(text[start + 1] ?? "")) {
        this.markup(text.length, true);
      } else if (text[start] === "<" && text[start + 1] !== "/") {
        this.at++; // No statement begins so: it is a tag whose name is yet to be typed.
      } else if (text.startsWith("@:", start)) {
        this.push("comment", start, start + 2);
        this.markup(this.lineEnd(start));
      } else if (text[start] === "@" && text[start + 1] !== '"') {
        this.transition();
      } else {
        this.statement(start);
      }
    }
    this.depth--;
  }

  private statement(start: number): void {
    const { text } = this;
    if (this.skip(switchLabel)) {
      this.push("else", start);
    } else if (text[start] === "/" && passed(text, start) > start + 1) {
      this.push("comment", start, passed(text, start));
    } else if (!this.control(start, start)) {
      this.push("comment", start, Math.max(start + 1, statementEnd(text, start)));
    }
  }
}
