import { isName } from "./names";
import type { Piece } from "./pieces";
import type { SyntaxProblem } from "./tree";

const declaration =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*\?>$/;
// Surrogates are rare and mostly paired: whether they are is asked only where there is one.
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/;
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What is wrong with the declaration, the DOCTYPE and the processing instructions, and characters that XML forbids. */
export function* prologProblems(text: string, pieces: readonly Piece[]): Generator<SyntaxProblem> {
  const beginning = text.startsWith("\uFEFF") ? 1 : 0;
  let declarations = 0;
  let doctypes = 0;
  let isPastRoot = false;
  for (const { kind, start, end, closed } of pieces) {
    const span = { start, end };
    if (kind === "start-tag") {
      isPastRoot = true;
    } else if (kind === "declaration") {
      if (start > beginning) {
        yield { kind: declarations > 0 ? "second-declaration" : "late-declaration", span, related: { start: 0, end: start } };
      } else if (closed && !declaration.test(text.slice(start, end))) {
        yield { kind: "bad-declaration", span };
      }
      declarations++;
    } else if (kind === "doctype") {
      if (isPastRoot || doctypes > 0) {
        yield { kind: "late-doctype", span };
      } else if (closed && !isName(/^<!DOCTYPE\s+([^\s[>]*)/.exec(text.slice(start, end))?.[1] ?? "")) {
        yield { kind: "bad-doctype", span };
      }
      doctypes++;
    } else if (kind === "instruction" && closed) {
      const target = /^<\?([^\s?]*)/.exec(text.slice(start, end))?.[1] ?? "";
      if (!isName(target) || /^xml$/i.test(target)) {
        yield { kind: "bad-instruction", span, name: target };
      }
    }
  }
  if (!suspicious.test(text)) {
    return;
  }
  for (const match of text.matchAll(forbidden)) {
    const number = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    yield { kind: "forbidden-character", span: { start: match.index, end: match.index + 1 }, name: `U+${number}` };
  }
}
