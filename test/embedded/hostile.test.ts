import { describe, it } from "node:test";
import { diagnostics } from "../../server/src/features/diagnostics";
import { allRules } from "../support/check-suppression";
import { growsInProportion } from "../support/growth";
import { documentsIn } from "./support/open-program";

interface HostileProgram {
  readonly name: string;
  readonly language: string;
  /** `many` repeats a text until it is as long as it has to be. */
  readonly text: (many: (text: string) => string) => string;
}

const programs: readonly HostileProgram[] = [
  {
    name: "the root in a foreign string",
    language: "javascript",
    text: (many) => `const a = \`x${many(" <Response>")}\`;`,
  },
  {
    name: "pieces in one expression",
    language: "javascript",
    text: (many) => `a = '<Response>'${many(" + '<Say>x</Say>'")};`,
  },
  {
    name: "escapes",
    language: "javascript",
    text: (many) => `a = "<Response>${many('<Say voice=\\"man\\">x</Say>')}";`,
  },
  {
    name: "comments before no root",
    language: "javascript",
    text: (many) => `a = \`${many("<!-- a -->")}\`; '<Response>';`,
  },
  { name: "interpolations", language: "javascript", text: (many) => `a = \`<Response>${many("${x}")}</Response>\`;` },
  {
    name: "templates that are not closed",
    language: "javascript",
    text: (many) => `a = \`<Response>${many("<Say>`")}`,
  },
  {
    name: "pieces in many statements",
    language: "javascript",
    text: (many) => `a = '<Response>';${many("a += '<Say>x</Say>';")}`,
  },
  { name: "quotes", language: "kotlin", text: (many) => `val a = "<Response>"${many('"')}` },
  { name: "code that is not closed", language: "kotlin", text: (many) => `val a = "<Response>${many("${")}"` },
  { name: "strings in code in strings", language: "kotlin", text: (many) => `val a = ${many('"<Response>${')}` },
  { name: "formats", language: "python", text: (many) => `a = '''<Response>${many("%(a)s {b} ")}</Response>'''` },
  { name: "strings beside each other", language: "python", text: (many) => `a = (${many('"<Response>"\n')})` },
  { name: "variables", language: "php", text: (many) => `<?php $a = "<Response>${many("$a {$b} ")}</Response>";` },
  { name: "heredocs", language: "ruby", text: (many) => many("a = <<~TWIML\n<Response/>\nTWIML\n") },
  { name: "doubled quotes", language: "csharp", text: (many) => `class A { string a = @"<Response>${many('""')}"; }` },
];

describe("A program is read in proportion to its length, though it has", () => {
  const options = allRules();
  for (const { name, language, text } of programs) {
    it(`many ${name}, in ${language}`, () =>
      growsInProportion((length) => {
        const program = text((repeated) => repeated.repeat(Math.ceil(length / repeated.length)));
        return async () => {
          const { documents } = await documentsIn(program, language);
          for (const { document } of documents.slice(0, 50)) {
            diagnostics(document, options);
          }
        };
      }, 50_000));
  }
});
