import { hasHole } from "../../document";
import { specOf } from "../../model/element-spec";
import { decode } from "../../syntax/references";
import { trimmed } from "../../syntax/white-space";
import { textOf } from "../../text/span";
import { childAround, elementAround, isSound } from "./place";
import type { Refactoring } from "./refactoring";

/** `a &lt; b` becomes `<![CDATA[a < b]]>`: easier to read where much is escaped, as in JSON. */
export const textToCdata: Refactoring = {
  id: "text-to-cdata",
  title: "Change escaped text to CDATA",
  kind: "rewrite",

  apply(document, span) {
    const element = elementAround(document, span);
    const node = element && childAround(element, span);
    const kind = element && specOf(element)?.content.kind;
    if (node?.kind !== "text" || (kind !== "text" && kind !== "mixed")) {
      return undefined;
    }
    const written = trimmed(document.text, node.span);
    const source = textOf(document.text, written);
    if (!source.includes("&") || hasHole(document, written) || !isSound(document, written) || !canBeCdata(source)) {
      return undefined;
    }
    return { edits: [{ span: written, text: `<![CDATA[${decode(source)}]]>` }] };
  },
};

/** CDATA can hold neither its own end, nor a carriage return, nor an entity that the document declares. */
function canBeCdata(source: string): boolean {
  const isDeclared = /&(?!(?:amp|lt|gt|quot|apos);|#)/.test(source);
  const returns = /&#(?:0*13|x0*[dD]);/.test(source);
  return !isDeclared && !returns && !decode(source).includes("]]>");
}
