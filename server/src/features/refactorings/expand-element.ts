import { trimmedEnd } from "../../syntax/white-space";
import { elementAround } from "./place";
import type { Refactoring } from "./refactoring";

/** `<Gather/>` becomes `<Gather></Gather>`, so that something can be put into it. */
export const expandElement: Refactoring = {
  id: "expand-element",
  title: "Give the element an end tag",
  kind: "rewrite",

  apply(document, span) {
    const element = elementAround(document, span);
    if (element?.startTag.close !== "/>") {
      return undefined;
    }
    const { name, nameSpan } = element;
    const start = trimmedEnd(document.text, nameSpan.end, element.span.end - "/>".length);
    return {
      title: `Change to <${name}></${name}>`,
      edits: [{ span: { start, end: element.span.end }, text: `></${name}>` }],
    };
  },
};
