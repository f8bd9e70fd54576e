import { childSpecs } from "../../catalogue";
import type { TwimlDocument } from "../../document";
import type { WrittenText } from "../../model/content";
import { attributeOf, specOf } from "../../model/element-spec";
import type { TwimlElement } from "../../syntax/tree";
import { textOf } from "../../text/span";
import type { Finding } from "../rule";
import { addAttribute } from "./attribute";

/** What is wrong with a text that holds a phone number and more. */
type NumberText = Pick<Finding, "message" | "fixes">;

/** `+14155550100, +14155550101`: each becomes an element of its own. */
export function severalNumbers(
  document: TwimlDocument,
  element: TwimlElement,
  { text, span }: WrittenText,
): NumberText | undefined {
  const numbers = text.split(/[\s,;|/]+/).filter((part) => part !== "");
  if (numbers.length < 2 || !numbers.every((number) => /^\+\d{7,15}$/.test(number))) {
    return undefined;
  }
  const spec = specOf(element)!;
  const noun = childSpecs(spec).find(({ content }) => content.format === "phone-number") ?? spec;
  const { start, end } = noun === spec ? element.span : span;
  const [open, close] =
    noun === spec
      ? [textOf(document.text, element.startTag.span), `</${spec.name}>`]
      : [`<${noun.name}>`, `</${noun.name}>`];
  const right = numbers.map((number) => open + number + close).join("");
  return {
    message: `These are ${numbers.length} phone numbers: each needs a <${noun.name}> of its own`,
    fixes: [{ title: `Give each a <${noun.name}>`, edits: [{ span: { start, end }, text: right }], isPreferred: true }],
  };
}

/** `+14155550100 ext. 5`: what is behind the number is dialed once somebody answers. */
export function withExtension(element: TwimlElement, { text, span }: WrittenText): NumberText | undefined {
  const [, number = "", extension] =
    (text.length <= longestNumber && /^(\+?[\d\s().-]{7,}?)[\s,;]*(?:ext(?:ension)?|x)[.:\s]*(\d{1,8})$/i.exec(text)) ||
    [];
  const digits = specOf(element)?.attributes.find(({ value }) => value.kind === "pattern" && value.what === "digits");
  if (extension === undefined) {
    return undefined;
  }
  const message = `An extension is not part of the number: ${digits ? `'${digits.name}' dials it` : "a noun dials it once somebody answers"}`;
  const mayAdd = digits && !attributeOf(element, digits.name);
  const edits = mayAdd ? [{ span, text: number.trim() }, addAttribute(element, digits.name, `wwww${extension}`)] : [];
  return { message, fixes: mayAdd ? [{ title: `Move it to '${digits.name}'`, edits }] : [] };
}

/** With an extension, in characters: nobody writes a longer one. */
const longestNumber = 80;
