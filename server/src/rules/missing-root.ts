import { elementSpecs } from "../catalogue";
import type { TwimlDocument } from "../document";
import { decode } from "../syntax/references";
import { insertion } from "../text/edit";
import { type Span, textOf } from "../text/span";
import { indentRest } from "./fixes/indentation";
import { parseFailure } from "./parse-failure";
import type { Finding, Fix, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const missingRoot: Rule = {
  id: "missing-root",
  needsWhole: true,
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
      yield isEscaped(document.text) ? ofEscapes(document, span) : ofOther(document, span, name);
    }
  },
};

/** TwiML that was copied from a web page's source, or escaped once too often. */
function isEscaped(text: string): boolean {
  return /^\s*&lt;(?:\?xml|[A-Z])/.test(text);
}

function ofEscapes({ text }: TwimlDocument, span: Span): Finding {
  const right = decode(textOf(text, span));
  const fix = {
    title: "Change '&lt;' to '<', and the like",
    edits: [{ span, text: right }],
    isPreferred: true as const,
  };
  return { span, message: "The tags are escaped: '<' stands here as '&lt;'", fixes: [fix] };
}

function ofOther(document: TwimlDocument, span: Span, name: string): Finding {
  // Of a program's text or JSON the elements are still to be written.
  const isCode = /^[ \t]*[{[<]|;[ \t]*$/m.test(textOf(document.text, span).replace(/^\s*<!--[\s\S]*?-->/, ""));
  return { span, message: `The document has no <${name}>`, fixes: isCode ? [] : [addRoot(document, name)] };
}

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
