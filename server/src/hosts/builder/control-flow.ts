import type { Node } from "web-tree-sitter";
import type { Span } from "../../text/span";

/** What of a program stands under a condition, or in a block of its own. Spans and nodes are the program's. */
export interface Section {
  /** What stands before each branch. */
  readonly conditions: readonly Span[];
  /** The statements of each. */
  readonly branches: readonly (readonly Node[])[];
  readonly end: Span;
  /** Besides its branches, of which there are several, none may be taken. */
  readonly mayBeNone: boolean;
}

const types = new Set([
  "if",
  "unless",
  "while",
  "until",
  "for",
  "case",
  "conditional",
  "binary",
  "if_modifier",
  "unless_modifier",
  "while_modifier",
  "until_modifier",
  "call",
  "begin",
]);

/** Whether the node may be one whose parts write elements, under conditions or not. */
export function isSection({ type }: Node): boolean {
  return types.has(type);
}

/** `undefined` for what is none of the usual forms. */
export function partsOfSection(node: Node): Section | undefined {
  switch (node.type) {
    case "if":
    case "unless":
      return branching(node);
    case "case":
      return ofCase(node);
    case "conditional":
      return ofConditional(node);
    case "if_modifier":
    case "unless_modifier":
    case "while_modifier":
    case "until_modifier":
      return ofModifier(node);
    case "binary":
      return ofAnd(node);
    case "while":
    case "until":
    case "for":
      return around(node, node.childForFieldName("body"));
    case "begin":
      return around(node, node);
    case "call":
      return ofBlock(node);
    default:
      return undefined;
  }
}

interface Branch {
  readonly condition: Span;
  readonly nodes: readonly Node[];
}

function sectionOf(node: Node, branches: readonly Branch[], isComplete: boolean): Section {
  const last = node.child(node.childCount - 1)!;
  const endsInWord = last.type === "end" || last.type === "}";
  return {
    conditions: branches.map(({ condition }) => condition),
    branches: branches.map(({ nodes }) => nodes),
    end: endsInWord ? { start: last.startIndex, end: last.endIndex } : { start: node.endIndex, end: node.endIndex },
    mayBeNone: branches.length > 1 && !isComplete,
  };
}

/** The statements of a node behind a keyword, such as `then`. */
function branchFrom(start: number, body: Node | null | undefined, end: number): Branch {
  const nodes = body?.namedChildren ?? [];
  return { condition: { start, end: Math.max(start, nodes[0]?.startIndex ?? end) }, nodes };
}

function branching(node: Node): Section {
  const branches: Branch[] = [];
  let isComplete = false;
  for (let at: Node | null = node; at; at = at.childForFieldName("alternative")) {
    const isElse = at.type === "else";
    const condition = at.childForFieldName("condition");
    const body: Node | null = isElse ? at : at.childForFieldName("consequence");
    branches.push(branchFrom(at.startIndex, body, condition?.endIndex ?? at.startIndex + at.type.length));
    isComplete ||= isElse;
  }
  return sectionOf(node, branches, isComplete);
}

function ofCase(node: Node): Section | undefined {
  const parts = node.namedChildren.filter(({ type }) => type === "when" || type === "else");
  const branches = parts.map((part, index) => {
    const start = index === 0 ? node.startIndex : part.startIndex;
    const body = part.type === "else" ? part : part.childForFieldName("body");
    const patterns = part.childrenForFieldName("pattern").at(-1);
    return branchFrom(start, body, patterns?.endIndex ?? part.startIndex + part.type.length);
  });
  return branches.length === 0
    ? undefined
    : sectionOf(
        node,
        branches,
        parts.some(({ type }) => type === "else"),
      );
}

function ofConditional(node: Node): Section | undefined {
  const [first, second] = [node.childForFieldName("consequence"), node.childForFieldName("alternative")];
  return first && second
    ? sectionOf(
        node,
        [
          { condition: { start: node.startIndex, end: first.startIndex }, nodes: [first] },
          { condition: { start: first.endIndex, end: second.startIndex }, nodes: [second] },
        ],
        true,
      )
    : undefined;
}

/** What stands behind the statement is its condition. */
function ofModifier(node: Node): Section | undefined {
  const body = node.childForFieldName("body");
  return body
    ? sectionOf(node, [{ condition: { start: body.endIndex, end: node.endIndex }, nodes: [body] }], false)
    : undefined;
}

function ofAnd(node: Node): Section | undefined {
  const operator = node.childForFieldName("operator")?.text ?? "";
  const right = node.childForFieldName("right");
  return right && /^(?:&&|and|\|\||or)$/.test(operator)
    ? sectionOf(node, [{ condition: { start: node.startIndex, end: right.startIndex }, nodes: [right] }], false)
    : undefined;
}

function ofBlock(node: Node): Section | undefined {
  const block = node.childForFieldName("block");
  return block ? around(node, block.childForFieldName("body"), block) : undefined;
}

function around(node: Node, body: Node | null, block: Node = node): Section | undefined {
  const nodes = body?.namedChildren.filter(({ type }) => type !== "do") ?? [];
  const first = nodes[0];
  return first
    ? sectionOf(block, [{ condition: { start: node.startIndex, end: first.startIndex }, nodes }], false)
    : undefined;
}
