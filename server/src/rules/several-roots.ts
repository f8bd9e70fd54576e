import type { TwimlDocument } from "../document";
import { elementBefore } from "../model/element-at";
import { specOf } from "../model/element-spec";
import { insertion } from "../text/edit";
import { lineBreakOf } from "../text/lines";
import { type Span, textOf } from "../text/span";
import { selfClosedTags } from "./crossed-tags";
import { removeSpan } from "./fixes/element";
import { indentationUnit, indentRest } from "./fixes/indentation";
import { parseFailure } from "./parse-failure";
import type { Fix, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const severalRoots: Rule = {
  id: "several-roots",
  needsWhole: true,
  ...parseFailure,
  summary: "More than one element at the top of the document.",
  examples: [
    {
      bad: `<Response>
  <Say>Hello</Say>
</Response>
<Hangup/>
 ~~~~~~ A document has one root element only: <Hangup> is a second one
`,
      good: `<Response>
  <Say>Hello</Say>
  <Hangup/>
</Response>
`,
    },
  ],

  *check(document) {
    if (document.root && specOf(document.root)?.kind !== "root") {
      return; // `wrong-root` reports it, and its fix wraps all of them.
    }
    if ([...selfClosedTags(document).values()].some((element) => element === document.root)) {
      return; // `stray-end-tag` reports it: what follows should be in the root.
    }
    for (const { span, related, name } of problemsOf(document, "several-roots")) {
      yield {
        span,
        message:
          name === document.root?.name
            ? "A second document begins here: only one can be answered"
            : `A document has one root element only: <${name}> is a second one`,
        ...(related && { related: [{ span: related, message: "The root element is this" }] }),
        fixes: moveIntoRoot(document, span),
      };
    }
  },
};

function moveIntoRoot(document: TwimlDocument, { start }: Span): Fix[] {
  const { root, text } = document;
  const element = elementBefore(document, start);
  if (!root?.endTag || !element || !specOf(root)?.children.includes(element.name)) {
    return [];
  }
  const unit = indentationUnit(text);
  const block = `${unit}${indentRest(textOf(text, element.span), unit)}${lineBreakOf(text)}`;
  return [
    {
      title: `Move <${element.name}> into <${root.name}>`,
      edits: [insertion(root.endTag.span.start, block), removeSpan(document, element.span)],
    },
  ];
}
