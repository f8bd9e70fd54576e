import { contentSpan } from "../../model/content";
import { specOf } from "../../model/element-spec";
import { isBlank, trimmedEnd } from "../../syntax/white-space";
import { textOf } from "../../text/span";
import { elementAround } from "./place";
import type { Refactoring } from "./refactoring";

/** `<Pause></Pause>` becomes `<Pause/>`. White space in text stays, and with it the tags. */
export const collapseElement: Refactoring = {
  id: "collapse-element",
  title: "Close the element in its start tag",
  kind: "rewrite",

  apply(document, span) {
    const element = elementAround(document, span);
    if (!element?.endTag) {
      return undefined;
    }
    const { name, nameSpan, startTag } = element;
    const content = contentSpan(element);
    const kind = specOf(element)?.content.kind;
    const isLayout = kind === "elements" || kind === "empty";
    if (content.start < content.end && !(isLayout && isBlank(textOf(document.text, content)))) {
      return undefined;
    }
    const start = trimmedEnd(document.text, nameSpan.end, startTag.span.end - ">".length);
    return {
      title: `Change to <${name}/>`,
      edits: [{ span: { start, end: element.span.end }, text: "/>" }],
    };
  },
};
