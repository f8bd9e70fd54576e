import type { TwimlDocument } from "../../document";
import { contentSpan } from "../../model/content";
import { isInSection } from "../../model/section";
import type { TwimlElement } from "../../syntax/tree";
import { trimmedEnd } from "../../syntax/white-space";
import { lineBreakOf } from "../../text/lines";
import { runStart } from "../../text/run";
import { type Span, textOf } from "../../text/span";
import { menuAround } from "./fallback";
import { menuFileName } from "./menu-file-name";
import type { Refactoring } from "./refactoring";

/** What hands the call on to the new document. */
const linkName = "Redirect";

/**
 * Moves the menu, and what runs when it gets no input, to a document of its own, so that others can lead there. A
 * `<Gather>` without `action` and an empty `<Redirect>` ask the document that they stand in: then the new one, without
 * what came before the menu.
 */
export const extractMenu: Refactoring = {
  id: "extract-menu",
  title: "Move the menu and what follows to a new file",
  kind: "extract",

  apply(document, span, options) {
    const menu = menuAround(document, span);
    if (!menu || !isSeparable(document, menu)) {
      return undefined;
    }
    const { text } = document;
    const end = trimmedEnd(text, menu.span.end, contentSpan(document.root!).end);
    const moved = { start: menu.span.start, end };
    const name = menuFileName(document, menu, options);
    return {
      title: `Move the menu${end > menu.span.end ? " and what follows" : ""} to ${name}`,
      edits: [{ span: moved, text: `<${linkName}>${name}</${linkName}>` }],
      newFile: { name, text: newDocument(document, moved) },
    };
  },
};

/** Whether no template's section and no declared entity ties the menu to what stays. */
function isSeparable(document: TwimlDocument, menu: TwimlElement): boolean {
  const { root, nodes, problems } = document;
  const hasDoctype = nodes.some(({ kind }) => kind === "doctype");
  const { end } = contentSpan(root!);
  return problems.length === 0 && !hasDoctype && !isInSection(document, menu.span.start) && !isInSection(document, end);
}

/** The moved verbs with the declaration and the root's tags of the document that they come from. */
function newDocument({ text, nodes, root }: TwimlDocument, moved: Span): string {
  const lineBreak = lineBreakOf(text);
  const declaration = nodes.find(({ kind }) => kind === "declaration");
  const indentation = text.slice(runStart(text, moved.start, /[ \t]/), moved.start);
  return [
    ...(declaration ? [textOf(text, declaration.span)] : []),
    textOf(text, root!.startTag.span),
    indentation + textOf(text, moved),
    textOf(text, root!.endTag!.span),
    "",
  ].join(lineBreak);
}
