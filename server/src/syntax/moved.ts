import type { Span } from "../text/span";
import type { EndTag, StartTag, SyntaxProblem, TwimlAttribute, TwimlElement, TwimlNode } from "./tree";

/** The node as it stands in another place of another tree: further right by that much, in that parent. */
export function movedNode(node: TwimlNode, by: number, parent: TwimlElement | undefined): TwimlNode {
  return node.kind === "element"
    ? new MovedElement(node, by, parent)
    : { kind: node.kind, span: movedSpan(node.span, by) };
}

export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

export function movedEndTag({ span, name, nameSpan }: EndTag, by: number): EndTag {
  return { span: movedSpan(span, by), name, nameSpan: movedSpan(nameSpan, by) };
}

export function movedProblem(problem: SyntaxProblem, by: number): SyntaxProblem {
  const { kind, span, name, related, insertAt } = problem;
  return {
    kind,
    span: movedSpan(span, by),
    ...(name !== undefined && { name }),
    ...(related && { related: movedSpan(related, by) }),
    ...(insertAt !== undefined && { insertAt: insertAt + by }),
  };
}

/** An element as it was parsed, for an earlier text perhaps, and how much further right it stands now. */
export interface Origin {
  readonly source: TwimlElement;
  readonly by: number;
}

/** For what can be found out once about an element, wherever it moves: nothing inside of it has changed since. */
export function originOf(element: TwimlElement): Origin {
  return element instanceof MovedElement ? element : { source: element, by: 0 };
}

/** An element whose inside is moved when somebody looks at it. */
export class MovedElement implements TwimlElement, Origin {
  readonly kind = "element";
  private movedAttributes: readonly TwimlAttribute[] | undefined;
  private movedChildren: readonly TwimlNode[] | undefined;

  constructor(
    readonly source: TwimlElement,
    readonly by: number,
    readonly parent: TwimlElement | undefined,
  ) {}

  get name(): string {
    return this.source.name;
  }

  get nameSpan(): Span {
    return movedSpan(this.source.nameSpan, this.by);
  }

  get span(): Span {
    return movedSpan(this.source.span, this.by);
  }

  get startTag(): StartTag {
    const { span, close } = this.source.startTag;
    return { span: movedSpan(span, this.by), close };
  }

  get endTag(): EndTag | undefined {
    return this.source.endTag && movedEndTag(this.source.endTag, this.by);
  }

  get attributes(): readonly TwimlAttribute[] {
    this.movedAttributes ??= this.source.attributes.map((attribute) => movedAttribute(attribute, this.by));
    return this.movedAttributes;
  }

  get children(): readonly TwimlNode[] {
    this.movedChildren ??= this.source.children.map((child) => movedNode(child, this.by, this));
    return this.movedChildren;
  }
}

function movedAttribute({ name, nameSpan, span, value, valueSpan, quote }: TwimlAttribute, by: number): TwimlAttribute {
  return {
    name,
    nameSpan: movedSpan(nameSpan, by),
    span: movedSpan(span, by),
    value,
    valueSpan: valueSpan && movedSpan(valueSpan, by),
    quote,
  };
}
