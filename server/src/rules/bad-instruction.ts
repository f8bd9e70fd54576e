import type { TwimlDocument } from "../document";
import { beginningOf } from "../text/byte-order-mark";
import type { Span } from "../text/span";
import { removeSpan } from "./fixes/element";
import { parseFailure } from "./parse-failure";
import type { Fix, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const badInstruction: Rule = {
  id: "bad-instruction",
  ...parseFailure,
  summary: "A processing instruction `<?…?>` without a name, or one with a name that XML keeps for itself.",
  examples: [
    {
      bad: `<Response><? pause ?></Response>
          ~~~~~~~~~~~ This processing instruction has no name`,
      good: `<Response></Response>`,
    },
  ],

  *check(document) {
    for (const { span, name } of problemsOf(document, "bad-instruction")) {
      yield {
        span,
        message: name
          ? `No processing instruction may have the name '${name}'`
          : "This processing instruction has no name",
        fixes: [...asDeclaration(document, span, name), remove(document, span)],
      };
    }
  },
};

function remove(document: TwimlDocument, span: Span): Fix {
  return { title: "Remove the processing instruction", edits: [removeSpan(document, span)] };
}

/** `<?XML version="1.0"?>` at the beginning. */
function asDeclaration({ text }: TwimlDocument, { start }: Span, name: string | undefined): Fix[] {
  if (name?.toLowerCase() !== "xml" || start !== beginningOf(text)) {
    return [];
  }
  const at = start + "<?".length;
  return [
    {
      title: "Change to 'xml'",
      edits: [{ span: { start: at, end: at + name.length }, text: "xml" }],
      isPreferred: true,
    },
  ];
}
