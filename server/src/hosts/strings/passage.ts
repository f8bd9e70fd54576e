import type { Node } from "web-tree-sitter";
import type { GrammarLanguage } from "./languages/literals";
import { spanOf } from "./languages/literals";
import type { Literal, Passage } from "./literal";

/** The string around the offset with all that is joined to it in its expression; `undefined` where none is. */
export function passageAt(root: Node, program: string, offset: number, language: GrammarLanguage): Passage | undefined {
  for (let node = root.descendantForIndex(offset, offset); node; node = node.parent) {
    const literal = language.literalOf(node, program);
    if (literal) {
      return literal.content.start <= offset && offset <= literal.content.end && !isInCode(literal, offset)
        ? wholeExpression(node, literal, program, language)
        : undefined;
    }
  }
  return undefined;
}

function isInCode({ interpolations }: Literal, offset: number): boolean {
  return interpolations.some(({ start, end }) => start <= offset && offset < end);
}

function wholeExpression(node: Node, literal: Literal, program: string, language: GrammarLanguage): Passage {
  let top = node;
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (language.joins(outer)) {
      top = outer;
    } else if (!outer.type.startsWith("parenthesized")) {
      break;
    }
  }
  if (top.id === node.id) {
    return { literals: [literal], span: literal.span };
  }
  const literals: Literal[] = [];
  collect(top, program, language, literals);
  return { literals, span: spanOf(top) };
}

function collect(node: Node, program: string, language: GrammarLanguage, found: Literal[]): void {
  const literal = language.literalOf(node, program);
  if (literal) {
    found.push(literal);
  } else if (language.joins(node) || node.type.startsWith("parenthesized")) {
    for (const child of node.namedChildren) {
      collect(child, program, language, found);
    }
  }
}
