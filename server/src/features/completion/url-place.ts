import type { ElementSpec } from "../../catalogue/spec";
import type { TwimlDocument } from "../../document";
import { specOf } from "../../model/element-spec";
import { answersAt, restrictionAt } from "../../model/url-place";
import type { AttributeValueContext, ContentContext } from "../../syntax/context";
import { isBlank, isBlankAt } from "../../syntax/white-space";
import type { Span } from "../../text/span";

/** What kinds of files can answer a URL. */
export type Accepted = ReadonlySet<"document" | "audio" | "media">;

/** A place where a URL of which a file may be a part is typed. */
export interface UrlPlace {
  /** What is typed of the URL, and what stands behind the cursor; no white space is in it. May be empty. */
  readonly span: Span;
  readonly accepts: Accepted;
}

/** `undefined` where no URL is typed, or only such as no file answers. */
export function urlPlaceAt(
  document: TwimlDocument,
  context: AttributeValueContext | ContentContext,
  offset: number,
): UrlPlace | undefined {
  const element = context.kind === "content" ? context.parent : context.element;
  const spec = element && specOf(element);
  const attribute = context.kind === "content" ? undefined : context.attribute.name;
  const accepts = spec && acceptedAt(spec, attribute);
  // Without quotes, half a path would be left without its quote.
  if (!accepts || (context.kind === "attribute-value" && !context.quote)) {
    return undefined;
  }
  const { text } = document;
  let [start, end] = [offset, offset];
  while (start > context.span.start && !isBlankAt(text, start - 1)) {
    start--;
  }
  while (end < context.span.end && !isBlankAt(text, end)) {
    end++;
  }
  return isBlank(text.slice(context.span.start, start)) ? { span: { start, end }, accepts } : undefined;
}

function acceptedAt(spec: ElementSpec, attribute: string | undefined): Accepted | undefined {
  switch (answersAt(spec, attribute)) {
    case "twiml":
      return attribute && restrictionAt(spec.name, attribute)?.orAudio ? documentsAndAudio : documents;
    case "nothing":
      return documents;
    case "media":
      return spec.products.includes("messaging") ? allMedia : audio;
    default:
      return undefined;
  }
}

const documents: Accepted = new Set(["document"]);
const documentsAndAudio: Accepted = new Set(["document", "audio"]);
const audio: Accepted = new Set(["audio"]);
const allMedia: Accepted = new Set(["audio", "media"]);
