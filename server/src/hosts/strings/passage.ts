import type { Node } from "web-tree-sitter";
import { type GrammarLanguage, spanOf } from "./languages/literals";
import type { Literal, Passage } from "./literal";

/** Deeper expressions are not looked at. A string that is joined of a thousand pieces is that deep. */
const deepest = 1000;

/** The string around the offset with all that is joined to it in its expression; `undefined` where none is. */
export function passageAt(root: Node, program: string, offset: number, language: GrammarLanguage): Passage | undefined {
  const around = nodesAt(root, offset);
  for (let index = around.length - 1; index >= 0; index--) {
    const literal = language.literalOf(around[index]!, program, around[index - 1]);
    if (literal) {
      return literal.content.start <= offset && offset <= literal.content.end && !isInCode(literal, offset)
        ? wholeExpression(around, index, literal, program, language)
        : undefined;
    }
  }
  return undefined;
}

/** From the root to the innermost. From above: tree-sitter looks for the parent of a node in all of the tree. */
export function nodesAt(root: Node, offset: number): readonly Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = root; node && node.startIndex <= offset; node = node.firstChildForIndex(offset)) {
    nodes.push(node);
    if (nodes.length > deepest) {
      return [];
    }
  }
  return nodes;
}

function isInCode({ interpolations }: Literal, offset: number): boolean {
  return interpolations.some(({ start, end }) => start <= offset && offset < end);
}

function wholeExpression(
  around: readonly Node[],
  index: number,
  literal: Literal,
  program: string,
  language: GrammarLanguage,
): Passage {
  let top = around[index]!;
  for (let above = index - 1; above >= 0; above--) {
    const outer = around[above]!;
    if (language.joins(outer)) {
      top = outer;
    } else if (!outer.type.startsWith("parenthesized")) {
      break;
    }
  }
  return top === around[index]
    ? { literals: [literal], span: literal.span }
    : { literals: literalsIn(top, program, language), span: spanOf(top) };
}

/** The literals of an expression, in order. */
function literalsIn(top: Node, program: string, language: GrammarLanguage): Literal[] {
  const found: Literal[] = [];
  // A stack of its own: many pieces are many levels.
  const waiting = [top];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const literal = language.literalOf(node, program);
    if (literal) {
      found.push(literal);
    } else if (language.joins(node) || node.type.startsWith("parenthesized")) {
      waiting.push(...node.namedChildren.reverse());
    }
  }
  return found;
}
