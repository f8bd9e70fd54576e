import { hasHole } from "../../document";
import { cdataContent } from "../../syntax/cdata";
import { textOf } from "../../text/span";
import { childAround, elementAround, isSound } from "./place";
import type { Refactoring } from "./refactoring";

/** `<![CDATA[a < b]]>` becomes `a &lt; b`. */
export const cdataToText: Refactoring = {
  id: "cdata-to-text",
  title: "Change CDATA to escaped text",
  kind: "rewrite",

  apply(document, span) {
    const element = elementAround(document, span);
    const cdata = element && childAround(element, span);
    // What a template puts there is escaped for text, and not for CDATA.
    if (cdata?.kind !== "cdata" || hasHole(document, cdata.span) || !isSound(document, cdata.span)) {
      return undefined;
    }
    const content = textOf(document.text, cdataContent(cdata.span));
    return { edits: [{ span: cdata.span, text: escapeText(content) }] };
  },
};

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
