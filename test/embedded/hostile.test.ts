import { describe, it } from "node:test";
import { diagnostics } from "../../server/src/features/diagnostics";
import { allRules } from "../support/check-suppression";
import { endsSoon } from "../support/patience";
import { documentsIn } from "./support/open-program";

const size = 100_000;

const many = (text: string) => text.repeat(Math.ceil(size / text.length));

const programs: readonly { readonly name: string; readonly language: string; readonly text: string }[] = [
  { name: "the root in a foreign string", language: "javascript", text: `const a = \`x${many(" <Response>")}\`;` },
  { name: "pieces in one expression", language: "javascript", text: `a = '<Response>'${many(" + '<Say>x</Say>'")};` },
  { name: "escapes", language: "javascript", text: `a = "<Response>${many('<Say voice=\\"man\\">x</Say>')}";` },
  { name: "comments before no root", language: "javascript", text: `a = \`${many("<!-- a -->")}\`; '<Response>';` },
  { name: "interpolations", language: "javascript", text: `a = \`<Response>${many("${x}")}</Response>\`;` },
  { name: "templates that are not closed", language: "javascript", text: `a = \`<Response>${many("<Say>`")}` },
  {
    name: "pieces in many statements",
    language: "javascript",
    text: `a = '<Response>';${many("a += '<Say>x</Say>';")}`,
  },
  { name: "quotes", language: "kotlin", text: `val a = "<Response>"${many('"')}` },
  { name: "code that is not closed", language: "kotlin", text: `val a = "<Response>${many("${")}"` },
  { name: "strings in code in strings", language: "kotlin", text: `val a = ${many('"<Response>${')}` },
  { name: "formats", language: "python", text: `a = '''<Response>${many("%(a)s {b} ")}</Response>'''` },
  { name: "strings beside each other", language: "python", text: `a = (${many('"<Response>"\n')})` },
  { name: "variables", language: "php", text: `<?php $a = "<Response>${many("$a {$b} ")}</Response>";` },
  { name: "heredocs", language: "ruby", text: many("a = <<~TWIML\n<Response/>\nTWIML\n") },
  { name: "doubled quotes", language: "csharp", text: `class A { string a = @"<Response>${many('""')}"; }` },
];

describe("A program of 100 KB is read in time, though it has", () => {
  const options = allRules();
  for (const { name, language, text } of programs) {
    it(`many ${name}, in ${language}`, async () => {
      await endsSoon(async () => {
        const { documents } = await documentsIn(text, language);
        for (const { document } of documents.slice(0, 50)) {
          diagnostics(document, options);
        }
      });
    });
  }
});
