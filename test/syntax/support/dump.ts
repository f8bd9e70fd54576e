import type { Syntax } from "../../../server/src/syntax/parse";
import type { TwimlElement, TwimlNode } from "../../../server/src/syntax/tree";

/** All that a syntax says, as plain data: elements are named by their place in its list, so that each is one object. */
export function dump({ nodes, root, elements, pieces, problems }: Syntax): unknown {
  const places = new Map<TwimlElement | undefined, number>(elements.map((element, index) => [element, index]));
  const placeOf = (element: TwimlElement | undefined) => element && (places.get(element) ?? "not in the tree");
  const dumpNode = (node: TwimlNode): unknown => {
    if (node.kind !== "element") {
      return [node.kind, node.span];
    }
    const { name, nameSpan, span, startTag, attributes, endTag, parent } = node;
    const children = node.children.map(dumpNode);
    return {
      place: placeOf(node),
      parent: placeOf(parent),
      name,
      nameSpan,
      span,
      startTag,
      attributes,
      endTag,
      children,
    };
  };
  return {
    root: placeOf(root),
    nodes: nodes.map(dumpNode),
    pieces: pieces.map(({ parent, element, ...piece }) => ({
      ...piece,
      parent: placeOf(parent),
      element: placeOf(element),
    })),
    problems: problems.map((problem) => ({ ...problem })),
  };
}
