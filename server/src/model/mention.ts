import type { ContentFormat, TextValue, ValueSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { cdataContent } from "../syntax/cdata";
import { decode } from "../syntax/references";
import type { TwimlAttribute, TwimlElement } from "../syntax/tree";
import { isBlank, trimmed } from "../syntax/white-space";
import { type Span, textOf } from "../text/span";
import { contentSpan } from "./content";
import { attributeSpec, specOf } from "./element-spec";

/** A place that names something which other places can name too: a queue, a conference, a URL, a phone number… */
export interface Mention {
  /** Mentions of the same kind and name mean the same thing. */
  readonly kind: string;
  /** Decoded, without white space at its ends, tokens of templates as written; never empty. */
  readonly name: string;
  /** Of the name, in the document's own text. */
  readonly span: Span;
  readonly element: TwimlElement;
  /** Absent where the element's text is the name. */
  readonly attribute?: TwimlAttribute;
  /** The text stands in CDATA, where nothing is escaped. */
  readonly isCdata?: true;
}

/** All mentions in the document: an element's attributes first, then its text, then its children. */
export function* mentions(document: TwimlDocument): Generator<Mention> {
  for (const element of document.elements) {
    yield* mentionsIn(document, element);
  }
}

/** The mentions in an element's attributes, then the one in its text. */
export function* mentionsIn(document: TwimlDocument, element: TwimlElement): Generator<Mention> {
  const spec = specOf(element);
  if (!spec) {
    return;
  }
  for (const attribute of element.attributes) {
    const value = attributeSpec(spec, attribute.name)?.value;
    const kind = value && kindOfValue(value, element);
    const found = kind && attribute.valueSpan && mentionAt(document, kind, attribute.valueSpan, element);
    if (found) {
      yield { ...found, attribute };
    }
  }
  const kind = spec.content.format && kindsOfContent[spec.content.format];
  const found = kind && mentionInText(document, kind, element);
  if (found) {
    yield found;
  }
}

function mentionAt({ text }: TwimlDocument, kind: string, around: Span, element: TwimlElement): Mention | undefined {
  const span = trimmed(text, around);
  return span.start < span.end ? { kind, name: decode(textOf(text, span)), span, element } : undefined;
}

/** Of a name in pieces, between comments or children, nobody can say where it stands. */
function mentionInText(document: TwimlDocument, kind: string, element: TwimlElement): Mention | undefined {
  const { children, endTag } = element;
  if (!endTag) {
    return undefined;
  }
  if (children.length === 1 && children[0]!.kind === "text") {
    return mentionAt(document, kind, contentSpan(element), element);
  }
  const [cdata, ...more] = children.filter(
    (child) => child.kind !== "text" || !isBlank(textOf(document.masked, child.span)),
  );
  if (cdata?.kind !== "cdata" || more.length > 0) {
    return undefined;
  }
  const span = trimmed(document.text, cdataContent(cdata.span));
  return span.start < span.end ? { kind, name: textOf(document.text, span), span, element, isCdata: true } : undefined;
}

const kindsOfContent: Readonly<Record<ContentFormat, string | undefined>> = {
  "phone-number": "phone-number",
  "sip-uri": "sip-uri",
  url: "url",
  "client-identity": "client-identity",
  "conference-name": "conference-name",
  "queue-name": "queue-name",
  "room-name": "room-name",
  sid: "sid",
  json: undefined,
  prose: undefined,
};

const kindsOfText: Readonly<Record<NonNullable<TextValue["format"]>, string | undefined>> = {
  "phone-number": "phone-number",
  "caller-id": "phone-number",
  "message-recipient": "phone-number",
  "message-sender": "phone-number",
  "sip-uri": "sip-uri",
  "sip-header": undefined,
  "session-name": "session-name",
  json: undefined,
  currency: undefined,
};

function kindOfValue(value: ValueSpec, { name }: TwimlElement): string | undefined {
  if (value.kind === "url") {
    return "url";
  }
  const kind = value.kind === "text" && value.format ? kindsOfText[value.format] : undefined;
  return kind === "session-name" ? `${kind} of ${name}` : kind;
}
