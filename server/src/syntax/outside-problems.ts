import { beginningOf } from "../text/byte-order-mark";
import type { SyntaxProblem, TwimlNode } from "./tree";
import { isBlank, trimmed, trimmedEnd } from "./white-space";

/** What is wrong outside of the root: none, more than one, text before or behind it. */
export function* outsideProblems(text: string, nodes: readonly TwimlNode[]): Generator<SyntaxProblem> {
  const beginning = beginningOf(text);
  const [root, ...others] = nodes.filter((node) => node.kind === "element");
  if (!root) {
    yield { kind: "no-root", span: { start: 0, end: trimmedEnd(text, 0, text.length) } };
    return;
  }
  for (const { name, nameSpan } of others) {
    yield { kind: "several-roots", span: nameSpan, related: root.nameSpan, name };
  }
  for (const { kind, span } of nodes) {
    const from = Math.max(beginning, span.start);
    if (kind === "cdata" || (kind === "text" && !isBlank(text.slice(from, span.end)))) {
      yield { kind: "text-outside-root", span: trimmed(text, { start: from, end: span.end }) };
    }
  }
}
