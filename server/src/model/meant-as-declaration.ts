import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { lacksEndTag } from "./content";

/** The first tag where it is `<xml version="1.0">`: an XML declaration without its question marks, and no root. */
export function meantAsDeclaration({ root }: TwimlDocument): TwimlElement | undefined {
  return root && lacksEndTag(root) && isXml(root.name) && root.attributes.some(({ name }) => name === "version")
    ? root
    : undefined;
}

function isXml(name: string): boolean {
  return name.toLowerCase() === "xml";
}
