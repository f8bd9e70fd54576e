import { elementSpecs } from "../catalogue";
import type { TwimlDocument } from "../document";
import { insertion } from "../text/edit";
import { textOf } from "../text/span";
import { indentRest } from "./fixes/indentation";
import { parseFailure } from "./parse-failure";
import type { Fix, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const missingRoot: Rule = {
  id: "missing-root",
  ...parseFailure,
  summary: "A document without any element.",
  examples: [
    {
      bad: `<!-- no verbs yet -->
~~~~~~~~~~~~~~~~~~~~~ The document has no <Response>`,
      good: `<!-- no verbs yet -->
<Response>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span } of problemsOf(document, "no-root")) {
      if (document.holes.some(({ kind }) => kind !== "comment")) {
        continue; // A template may write it.
      }
      const name = elementSpecs.find(({ kind }) => kind === "root")!.name;
      yield { span, message: `The document has no <${name}>`, fixes: [addRoot(document, name)] };
    }
  },
};

function addRoot(document: TwimlDocument, name: string): Fix {
  const text = document.text.trimEnd();
  const lineBreak = text === "" ? "" : "\n";
  const content = document.nodes.find(({ kind, span }) => kind === "text" && textOf(document.text, span).trim() !== "");
  if (content) {
    const span = { start: content.span.start + /^\s*/.exec(textOf(text, content.span))![0].length, end: text.length };
    const block = indentRest(textOf(text, span), "  ");
    return { title: `Wrap in <${name}>`, edits: [{ span, text: `<${name}>\n  ${block}\n</${name}>` }] };
  }
  return { title: `Add <${name}>`, edits: [insertion(text.length, `${lineBreak}<${name}>\n</${name}>`)] };
}
