import type { TwimlDocument } from "../../document";
import { holds } from "../../model/condition";
import { attributeOf, specOf } from "../../model/element-spec";
import { isInSection } from "../../model/section";
import type { TwimlElement } from "../../syntax/tree";
import { type Edit, insertion } from "../../text/edit";
import { indentationAt, lineBreakOf } from "../../text/lines";
import { type Span, textOf } from "../../text/span";
import { elementAround, isSound } from "./place";
import type { Refactoring } from "./refactoring";

/** The verb that waits for input: what is after it runs where none comes. No other verb does that. */
const menuName = "Gather";

/** The menu around the span, which is a verb of the root. */
export function menuAround(document: TwimlDocument, span: Span): TwimlElement | undefined {
  let element = elementAround(document, span);
  while (element && element.name !== menuName) {
    element = element.parent;
  }
  return element && element.parent === document.root && isSound(document, element.span) ? element : undefined;
}

/** What speaks to a caller who gave no input. */
const promptName = "Say";

/**
 * A refactoring that puts verbs behind a menu after which nothing comes. `verbs` gets a function that writes a prompt, in
 * the voice of the menu's own.
 */
export function fallbackRefactoring(
  id: string,
  title: string,
  verbs: (prompt: (text: string) => string) => readonly string[],
): Refactoring {
  return {
    id,
    title,
    kind: "rewrite",
    apply(document, span) {
      const menu = menuWithoutFallback(document, span);
      if (!menu) {
        return undefined;
      }
      const start = promptName + promptAttributes(document, menu);
      return {
        edits: [
          behindMenu(
            document,
            menu,
            verbs((text) => `<${start}>${text}</${promptName}>`),
          ),
        ],
      };
    },
  };
}

/** The menu around the span where a caller who says nothing is left alone: no verb follows, and `action` is not asked. */
function menuWithoutFallback(document: TwimlDocument, span: Span): TwimlElement | undefined {
  const menu = menuAround(document, span);
  if (!menu || isInSection(document, menu.span.start)) {
    return undefined;
  }
  const when = specOf(menu)?.flow?.when;
  const isAsked = when !== undefined && holds(document, menu, when) !== false;
  const { children, endTag } = menu.parent!;
  const isFollowed = children.some((child) => child.kind === "element" && child.span.start > menu.span.start);
  const rest = { start: menu.span.end, end: endTag?.span.start ?? menu.span.end };
  const hasToken = document.holes.some((hole) => hole.span.start >= rest.start && hole.span.end <= rest.end);
  return isAsked || isFollowed || hasToken || !isSound(document, rest) ? undefined : menu;
}

/** Puts verbs behind the menu, in lines of their own where it has one. */
function behindMenu({ text }: TwimlDocument, menu: TwimlElement, verbs: readonly string[]): Edit {
  const indentation = indentationAt(text, menu.span.start);
  const lineStart = menu.span.start - indentation.length;
  const hasLine = lineStart > 0 && /[\r\n]/.test(text[lineStart - 1]!);
  const separator = hasLine ? lineBreakOf(text) + indentation : "";
  return insertion(menu.span.end, verbs.map((verb) => separator + verb).join(""));
}

/** The attributes of the menu's own prompt, so that its voice stays; empty without a prompt. */
function promptAttributes({ text }: TwimlDocument, menu: TwimlElement): string {
  const prompt = menu.children.find((child) => child.kind === "element" && child.name === promptName);
  if (prompt?.kind !== "element") {
    return "";
  }
  const kinds = ["voice", "language"];
  const names = (specOf(prompt)?.attributes ?? []).filter(({ value }) => kinds.includes(value.kind));
  return names
    .map(({ name }) => attributeOf(prompt, name))
    .map((attribute) => (attribute?.quote ? ` ${textOf(text, attribute.span)}` : ""))
    .join("");
}
