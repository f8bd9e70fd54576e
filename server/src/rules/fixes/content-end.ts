import type { TwimlDocument } from "../../document";
import { textsOf } from "../../model/content";
import { specOf } from "../../model/element-spec";
import type { TwimlElement } from "../../syntax/tree";
import { ownIndentation } from "../../text/lines";

/** Where the content of an element without end tag ends. */
export interface ContentEnd {
  readonly at: number;
  /** Behind an element, not behind text or the start tag. */
  readonly isBehindElement: boolean;
  /** No other place is as likely. */
  readonly isSure: boolean;
}

/**
 * Behind the last text and child at the element's beginning that can belong to it and is indented as if it did: what comes
 * then fell into it.
 */
export function contentEnd(document: TwimlDocument, element: TwimlElement): ContentEnd {
  const { text } = document;
  const fitting = fittingChildren(element);
  const outside = firstOutside(text, element, fitting);
  let end = { at: element.startTag.span.end, isBehindElement: false };
  for (const child of element.children) {
    const { kind, span } = child;
    if (kind === "element") {
      if (child === outside || !fitting.includes(child)) {
        break;
      }
      end = { at: span.end, isBehindElement: true };
    } else if (kind === "cdata" || (kind === "text" && text.slice(span.start, span.end).trim() !== "")) {
      const source = text.slice(span.start, span.end);
      end = { at: span.start + source.trimEnd().length, isBehindElement: false };
    }
  }
  const isSure = outside !== undefined || isOnlyPlace(document, element, fitting);
  return { ...end, isSure };
}

/** The children that may stand in the element, up to the first that may not. */
function fittingChildren(element: TwimlElement): readonly TwimlElement[] {
  const spec = specOf(element);
  const elements = element.children.filter((child) => child.kind === "element");
  // Behind the end of the root nothing may stand.
  const first =
    spec && element.parent ? elements.findIndex(({ name }) => !spec.children.includes(name)) : elements.length;
  return first < 0 ? elements : elements.slice(0, first);
}

/**
 * The first child that is indented as the element itself is, or less; `undefined` where there is none, or where all are: then
 * indentation tells nothing. Outside of the root nothing may stand, however it is indented.
 */
function firstOutside(
  text: string,
  element: TwimlElement,
  children: readonly TwimlElement[],
): TwimlElement | undefined {
  const found = element.parent && children.find((child) => isDeeper(text, child, element) === false);
  return found === children[0] ? undefined : found;
}

/** Whether nothing that now stands in the element could as well stand behind it. */
function isOnlyPlace(document: TwimlDocument, element: TwimlElement, children: readonly TwimlElement[]): boolean {
  const { parent } = element;
  const around = parent && specOf(parent);
  if (!around) {
    return true;
  }
  if (specOf(element)?.kind === "ssml") {
    const words = Array.from(textsOf(document, element), ({ text }) => text.split(/\s+/)).flat();
    return children.length === 0 && words.length < 2;
  }
  // Who opens an element puts something into it, but for one that stands no deeper among lines that do.
  const isEmpty = children[0] && isDeeper(document.text, children[0], element) === false;
  const doubtful = isEmpty && isDeeper(document.text, element, parent) ? children : children.slice(1);
  return doubtful.every(
    (child) => !around.children.includes(child.name) || isDeeper(document.text, child, element) === true,
  );
}

/** Whether one begins its line with more white space than the other; `undefined` where indentation does not compare them. */
function isDeeper(text: string, inner: TwimlElement, outer: TwimlElement): boolean | undefined {
  const [a, b] = [ownIndentation(text, inner.span.start), ownIndentation(text, outer.span.start)];
  if (a === undefined || b === undefined || (!a.startsWith(b) && !b.startsWith(a))) {
    return undefined;
  }
  return a.length > b.length;
}
