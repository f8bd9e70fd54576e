import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const doctype: Rule = {
  id: "doctype",
  ...parseFailure,
  summary: "A DOCTYPE in the wrong place, or one that is not finished.",
  examples: [
    {
      bad: `<Response/>
<!DOCTYPE Response>
~~~~~~~~~~~~~~~~~~~ A DOCTYPE stands once, before the root element; TwiML needs none
`,
      good: `<Response/>
`,
    },
    {
      bad: `<!DOCTYPE>
~~~~~~~~~~ This DOCTYPE is not finished; TwiML needs none
<Response/>`,
      good: `<Response/>`,
    },
  ],

  *check(document) {
    for (const { kind, span } of problemsOf(document, "late-doctype", "bad-doctype")) {
      const end = span.end + /^[ \t]*(\r\n|\n)?/.exec(document.text.slice(span.end))![0].length;
      yield {
        span,
        message:
          kind === "late-doctype"
            ? "A DOCTYPE stands once, before the root element; TwiML needs none"
            : "This DOCTYPE is not finished; TwiML needs none",
        fixes: [
          { title: "Remove the DOCTYPE", edits: [{ span: { start: span.start, end }, text: "" }], isPreferred: true },
        ],
      };
    }
  },
};
