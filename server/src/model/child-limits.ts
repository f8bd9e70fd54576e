import type { ChildLimit, ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { documentKind } from "./document-kind";

/** The limits of the element's children that hold in this document. */
export function limitsIn(document: TwimlDocument, { limits = [] }: ElementSpec): readonly ChildLimit[] {
  return limits.filter(({ product }) => !product || documentKind(document) === product);
}

export function childrenOf({ children }: TwimlElement, names: readonly string[]): TwimlElement[] {
  return children.filter((child): child is TwimlElement => child.kind === "element" && names.includes(child.name));
}

/** Whether one more child of that name may stand in the element beside those that are there; `except` is not counted. */
export function hasRoomFor(
  name: string,
  parent: TwimlElement,
  limits: readonly ChildLimit[],
  except: TwimlElement | undefined,
): boolean {
  const count = (names: readonly string[]) => childrenOf(parent, names).filter((child) => child !== except).length;
  return limits.every(({ of, atMost = Number.POSITIVE_INFINITY, notBeside = [] }) => {
    const isFull = of.includes(name) && count(of) >= atMost;
    const isExcluded = (of.includes(name) && count(notBeside) > 0) || (notBeside.includes(name) && count(of) > 0);
    return !isFull && !isExcluded;
  });
}
