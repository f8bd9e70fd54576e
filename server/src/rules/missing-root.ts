import { elementSpecs } from "../catalogue";
import { insertion } from "../text/edit";
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
      yield { span, message: `The document has no <${name}>`, fixes: [addRoot(document.text.trimEnd(), name)] };
    }
  },
};

function addRoot(text: string, name: string): Fix {
  const lineBreak = text === "" ? "" : "\n";
  return { title: `Add <${name}>`, edits: [insertion(text.length, `${lineBreak}<${name}>\n</${name}>`)] };
}
