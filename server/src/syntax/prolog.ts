import { beginningOf } from "../text/byte-order-mark";
import { isName, nameEnd } from "./names";
import type { Piece } from "./pieces";
import type { SyntaxProblem } from "./tree";
import { isBlank } from "./white-space";

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]+\1([ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][A-Za-z0-9._-]*\3)?([ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(yes|no)\5)?[ \t\r\n]*\?>$/;
const doctypeHead = /^<!DOCTYPE[ \t\r\n]+([^ \t\r\n[>]*)([^[]*)/;
const externalId = /^[ \t\r\n]+(SYSTEM|PUBLIC[ \t\r\n]+("[^"]*"|'[^']*'))[ \t\r\n]+("[^"]*"|'[^']*')[ \t\r\n]*>?$/;

/** What is wrong with the declaration, the DOCTYPE and the processing instructions. The inside of a DOCTYPE is not read. */
export function* prologProblems(text: string, pieces: readonly Piece[]): Generator<SyntaxProblem> {
  const beginning = beginningOf(text);
  let declarations = 0;
  let doctypes = 0;
  let isPastRoot = false;
  for (const { kind, start, end, closed } of pieces) {
    const span = { start, end };
    if (kind === "start-tag") {
      isPastRoot = true;
    } else if (kind === "declaration") {
      if (start > beginning) {
        const related = { start: 0, end: start };
        yield { kind: declarations > 0 ? "second-declaration" : "late-declaration", span, related };
      } else if (closed && !declaration.test(text.slice(start, end))) {
        yield { kind: "bad-declaration", span };
      }
      declarations++;
    } else if (kind === "doctype") {
      if (isPastRoot || doctypes > 0) {
        yield { kind: "late-doctype", span };
      } else if (closed && !isDoctype(text.slice(start, end))) {
        yield { kind: "bad-doctype", span };
      }
      doctypes++;
    } else if (kind === "instruction" && closed) {
      const target = targetOf(text.slice(start, end));
      if (!isName(target) || /^xml$/i.test(target)) {
        yield { kind: "bad-instruction", span, name: target };
      }
    }
  }
}

function isDoctype(source: string): boolean {
  const [, name = "", rest = ""] = doctypeHead.exec(source) ?? [];
  return isName(name) && (isBlank(rest.replace(/>$/, "")) || externalId.test(rest));
}

/** The name behind `<?`, with all that sticks to it. */
function targetOf(source: string): string {
  const start = "<?".length;
  const end = nameEnd(source, start);
  return isBlank(source[end]!) || source.startsWith("?>", end)
    ? source.slice(start, end)
    : source.slice(start, -"?>".length);
}
