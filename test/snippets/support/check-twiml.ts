import { XmlDocument, XmlElement, type XmlTreeNode } from "libxml2-wasm";
import { elementSpecs } from "../../../server/src/catalogue/elements";
import type { ElementSpec } from "../../../server/src/catalogue/spec";

/**
 * The mistakes that a strict XML parser and the catalogue's names find in a text, as sentences; empty where it is right.
 * This does not use the server's own parser, so that documents meant to be right are held against another judge.
 */
export function mistakesOf(text: string): readonly string[] {
  try {
    const document = XmlDocument.fromString(text);
    try {
      return document.root.name === "Response" ? mistakesIn(document.root, undefined) : ["The root is not <Response>"];
    } finally {
      document.dispose();
    }
  } catch (error) {
    return [String(error)];
  }
}

/** The names of the elements of a well-formed text, in document order; a name may return. */
export function elementNames(text: string): readonly string[] {
  const document = XmlDocument.fromString(text);
  try {
    return namesIn(document.root);
  } finally {
    document.dispose();
  }
}

/** Whether the text is well-formed XML. */
export function isWellFormed(text: string): boolean {
  try {
    XmlDocument.fromString(text).dispose();
    return true;
  } catch {
    return false;
  }
}

function namesIn(element: XmlElement): string[] {
  return [element.name, ...childrenOf(element).flatMap(namesIn)];
}

function mistakesIn(element: XmlElement, parent: string | undefined): string[] {
  const specs = specsOf(element.name, parent);
  if (specs.length === 0) {
    return [`<${element.name}> may not stand in <${parent}>`];
  }
  const known = new Set(specs.flatMap((spec) => spec.attributes.map((attribute) => attribute.name)));
  return [
    ...element.attrs
      .map((attribute) => (attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name))
      .filter((name) => !known.has(name))
      .map((name) => `<${element.name}> has no attribute ${name}`),
    ...childrenOf(element).flatMap((child) => mistakesIn(child, element.name)),
  ];
}

function specsOf(name: string, parent: string | undefined): readonly ElementSpec[] {
  const inPlace = elementSpecs.filter(
    (spec) => spec.name === name && (parent === undefined || (spec.under?.includes(parent) ?? true)),
  );
  const allowed = elementSpecs.some((spec) => spec.name === parent && spec.children.includes(name));
  return parent === undefined || allowed ? inPlace : [];
}

function childrenOf(element: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  for (let node: XmlTreeNode | null = element.firstChild; node !== null; node = node.next) {
    if (node instanceof XmlElement) {
      children.push(node);
    }
  }
  return children;
}
