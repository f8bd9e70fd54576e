import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import { attributeOf, attributeSpec, specOf } from "../model/element-spec";
import { answersAt } from "../model/url-place";
import { readablePhoneNumber } from "../model/values/phone-number";
import { cdataContent } from "../syntax/cdata";
import { decode } from "../syntax/references";
import type { TwimlElement } from "../syntax/tree";
import { oneLine } from "../text/one-line";
import { textOf } from "../text/span";
import type { DocumentSymbol } from "./symbols";

/**
 * What tells an element from others of its name: what is said, whom it calls, where it leads. One line, empty where
 * nothing tells. `by`: how much further right the element stands in the text than its spans say.
 */
export function symbolMeaning(
  text: string,
  element: TwimlElement,
  by: number,
  children: readonly DocumentSymbol[],
): string {
  const spec = specOf(element);
  const written = spec?.content.kind === "elements" ? "" : contentText(text, element, by);
  if (written !== "") {
    return textMeaning(spec, written);
  }
  return spec ? childrenMeaning(spec, children) || attributeMeaning(spec, element) : "";
}

/** Not `→`: a single character beyond ASCII, and the whole answer takes twice as long to write and to read. */
const arrow = "-> ";

function textMeaning(spec: ElementSpec | undefined, text: string): string {
  const format = spec?.content.format ?? "prose";
  if (format === "prose") {
    return `"${shorten(text)}"`;
  }
  const leadsOn = spec !== undefined && answersAt(spec) === "twiml";
  return (leadsOn ? arrow : "") + shorten(format === "phone-number" ? readablePhoneNumber(text) : text);
}

/** Of an element that is there for what stands in it: the nouns, of which those that have a text matter more. */
function childrenMeaning(spec: ElementSpec, children: readonly DocumentSymbol[]): string {
  if (spec.content.required !== "element" && spec.content.required !== "either") {
    return "";
  }
  let [texts, others] = ["", ""];
  for (const child of children) {
    if (child.spec?.kind !== "noun") {
      continue;
    }
    const name = isPlain(child, spec) ? child.meaning : child.name;
    if (takesText(child.spec) && child.meaning !== "") {
      texts = texts === "" ? name : `${texts}, ${name}`;
    } else {
      others = others === "" ? name : `${others}, ${name}`;
    }
  }
  const names = texts === "" ? others : texts;
  return names.length > longestMeaning ? shorten(names) : names;
}

/** Whether the text of the noun needs no name before it: its parent means the same by such a text. */
function isPlain({ spec: noun }: DocumentSymbol, parent: ElementSpec): boolean {
  const isSame = noun?.content.format === parent.content.format && !noun?.needsOfParent;
  return takesText(noun) && (isSame || parent.kind === "noun");
}

function takesText(spec: ElementSpec | undefined): boolean {
  return spec?.content.kind === "text" || spec?.content.kind === "mixed";
}

/** By the first attribute that tells. */
function attributeMeaning(spec: ElementSpec, element: TwimlElement): string {
  for (const told of tellingAttributes(spec)) {
    const value = attributeOf(element, told.name)?.value;
    if (value) {
      return valueMeaning(told, shorten(decode(value)));
    }
  }
  return "";
}

function tellingAttributes(spec: ElementSpec): readonly AttributeSpec[] {
  let telling = tellingBySpec.get(spec);
  if (!telling) {
    const { unless } = spec.content;
    const names = [...(unless ? [unless] : []), ...(spec.toldBy ?? urlsLedTo(spec))];
    telling = names.map((name) => attributeSpec(spec, name)!);
    tellingBySpec.set(spec, telling);
  }
  return telling;
}

const tellingBySpec = new WeakMap<ElementSpec, readonly AttributeSpec[]>();

/** Those at which the flow, or the stream of it, goes on. */
function urlsLedTo(spec: ElementSpec): string[] {
  return spec.attributes
    .map(({ name }) => name)
    .filter((name) => ["twiml", "socket"].includes(answersAt(spec, name) ?? "nothing"));
}

function valueMeaning({ name, value }: AttributeSpec, written: string): string {
  switch (value.kind) {
    case "url":
      return value.answers === "twiml" ? arrow + written : written;
    case "integer":
    case "decimal":
      return value.unit
        ? `${written} ${written === "1" ? value.unit.replace(/s$/, "") : value.unit}`
        : `${name} ${written}`;
    default:
      return written;
  }
}

/** In characters. */
const longestMeaning = 40;

/** On one line, as long as an outline has room for. */
export function shorten(text: string): string {
  // Three dots, not `…`, for the same reason.
  return oneLine(text.length <= longestMeaning ? text : `${text.slice(0, longestMeaning - 3).trimEnd()}...`);
}

/** The beginning of what is said or named, on one line; more than `longestMeaning` where there is more. */
function contentText(text: string, { children }: TwimlElement, by: number): string {
  let content = "";
  for (const node of children) {
    // Twice as much as is shown is enough, whatever white space it loses.
    if (content.length > 2 * longestMeaning) {
      break;
    }
    const [start, end] = [node.span.start + by, node.span.end + by];
    if (node.kind === "text") {
      content += decode(text.slice(start, Math.min(end, start + longestText)));
    } else if (node.kind === "cdata") {
      content += textOf(text, cdataContent({ start, end }));
    } else if (node.kind === "element") {
      content += specOf(node)?.kind === "ssml" ? contentText(text, node, by) : " ";
    }
  }
  return content.trim().replace(/\s{2,}|[\r\n\t]/g, " ");
}

/** In characters; entities and indentation are longer than what they stand for. */
const longestText = 400;
