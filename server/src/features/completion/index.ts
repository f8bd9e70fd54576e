import type { TwimlDocument } from "../../document";
import { outcomeAt } from "../../model/outcomes";
import { isInTemplateTag } from "../../model/template-tag";
import { type ContentContext, type Context, contextAt } from "../../syntax/context";
import type { LazySite } from "../site";
import { attributeNames } from "./attribute-names";
import { attributeValues } from "./attribute-values";
import { commentWords } from "./comment-words";
import { content } from "./content";
import { elementNames } from "./element-names";
import { endTagNames } from "./end-tags";
import { entities } from "./entities";
import type { CompletionList } from "./item";
import { withQuote } from "./missing-quote";
import { sharedNames } from "./shared-names";
import { declaration } from "./skeletons";
import { tokens } from "./tokens";
import { urlPaths } from "./url-paths";

export { callCompletion } from "./calls";
export { documentationOf } from "./documentation";
export type { CompletionItem, CompletionList, Topic } from "./item";

/**
 * What may be written at `offset`, best first; `undefined` where nothing is to be offered, as in prose. Names of files are
 * offered where there is a `site`.
 */
export function completion(document: TwimlDocument, offset: number, site?: LazySite): CompletionList | undefined {
  const inToken = hasTokens(contextAt(document, offset)) ? tokens(document, offset, site) : undefined;
  if (inToken) {
    return inToken;
  }
  return isInTemplateTag(document, offset) ? undefined : offered(outcomeAt(document, offset), offset, site);
}

function offered(document: TwimlDocument, offset: number, site: LazySite | undefined): CompletionList | undefined {
  const context = contextAt(document, offset);
  switch (context.kind) {
    case "content":
      return (
        entities(document, offset) ??
        joined(content(document, context, offset), site && namesInText(document, context, offset, site))
      );
    case "element-name":
      return elementNames(document, context, offset);
    case "attribute-name":
      return attributeNames(document, context, offset);
    case "attribute-value":
      return (
        entities(document, offset) ??
        withQuote(
          document,
          context,
          offset,
          joined(attributeValues(document, context, offset), site && urlPaths(document, context, offset, site)),
        )
      );
    case "end-tag":
      return endTagNames(document, context, offset);
    case "declaration":
    case "instruction":
      return declaration(document, context.span, offset);
    case "comment":
      return commentWords(document, context.span, offset);
    default:
      return undefined;
  }
}

/** What other files give a name to. */
function namesInText(
  document: TwimlDocument,
  context: ContentContext,
  offset: number,
  site: LazySite,
): CompletionList | undefined {
  return urlPaths(document, context, offset, site) ?? sharedNames(document, context, offset, site);
}

/** Templates are filled in everywhere, but nobody wants them offered in comments and declarations. */
function hasTokens({ kind }: Context): boolean {
  return kind !== "comment" && kind !== "declaration" && kind !== "instruction" && kind !== "doctype";
}

/** The items of both, those of the first before. */
function joined(first: CompletionList | undefined, second: CompletionList | undefined): CompletionList | undefined {
  if (!first || !second) {
    return first ?? second;
  }
  const items = first.items.map((item) => ({ ...item, span: item.span ?? first.span }));
  const labels = new Set(items.map(({ label }) => label));
  return { ...second, items: [...items, ...second.items.filter(({ label }) => !labels.has(label))] };
}
