import { hasHole, type TwimlDocument } from "../document";
import type { Mention } from "../model/mention";
import { escapedText, escapedValue } from "../syntax/escape";
import { decode } from "../syntax/references";
import type { Edit } from "../text/edit";
import { type Span, textOf } from "../text/span";
import { urlPath } from "../workspace/url-path";

/** Where the path of a URL stands, before its query string; `undefined` where entities hide its end, or no file is meant. */
export function urlPathSpan({ text }: TwimlDocument, { name, span, isCdata }: Mention): Span | undefined {
  const path = urlPath(name);
  const [raw] = /^(?:&[^&;?]*;|[^?#])*/.exec(textOf(text, span))!;
  return path && path.reach !== "absolute" && (isCdata ? raw : decode(raw)) === path.written
    ? { start: span.start, end: span.start + raw.length }
    : undefined;
}

/**
 * Makes a mention of a URL say another one, decoded; what stays of it is left as it is written. None where that would
 * touch what a template writes.
 */
export function urlEdits(document: TwimlDocument, mention: Mention, url: string): Edit[] {
  const span = urlPathSpan(document, mention);
  const rest = mention.name.slice(urlPath(mention.name)?.written.length);
  if (span && url.endsWith(rest)) {
    return [{ span, text: writtenAt(mention, url.slice(0, url.length - rest.length)) }];
  }
  return hasHole(document, mention.span) ? [] : [{ span: mention.span, text: writtenAt(mention, url) }];
}

/** The text as it is written where the mention stands. */
export function writtenAt({ attribute, isCdata }: Mention, text: string): string {
  if (isCdata) {
    // What ends a section is divided between two.
    return text.replaceAll("]]>", "]]]]><![CDATA[>");
  }
  return attribute ? escapedValue(text, attribute.quote) : escapedText(text);
}
