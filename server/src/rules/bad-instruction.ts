import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
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
        fixes: [{ title: "Remove the processing instruction", edits: [{ span, text: "" }] }],
      };
    }
  },
};
