import { conflictsOf, type MergeConflict } from "../model/merge-conflict";
import { parseFailure } from "./parse-failure";
import type { Fix, Rule } from "./rule";

export const mergeConflict: Rule = {
  id: "merge-conflict",
  ...parseFailure,
  summary: "The marks of a merge conflict that nobody has resolved.",
  examples: [
    {
      bad: `<Response>
<<<<<<< HEAD
~~~~~~~~~~~~ This merge conflict is not resolved
  <Say>Hello</Say>
=======
  <Say>Good morning</Say>
>>>>>>> greeting
</Response>
`,
      good: `<Response>
  <Say>Hello</Say>
</Response>
`,
    },
  ],

  *check(document) {
    const { text, problems } = document;
    const conflicts = conflictsOf(document);
    const raw = conflicts.length > 0 ? problems.filter(({ kind }) => kind === "raw-less-than") : [];
    const starts = new Set(raw.map(({ span }) => span.start));
    for (const conflict of conflicts) {
      if (!starts.has(conflict.begin.start)) {
        continue; // In a comment it does no harm.
      }
      yield {
        span: conflict.begin,
        message: "This merge conflict is not resolved",
        related: [
          { span: conflict.middle, message: "The other side begins here" },
          { span: conflict.end, message: "The conflict ends here" },
        ],
        fixes: [keepFirst(conflict, text), keepSecond(conflict, text)],
      };
    }
  },
};

function keepFirst({ begin, middle, end }: MergeConflict, text: string): Fix {
  const edits = [
    { span: { start: begin.start, end: nextLine(text, begin.end) }, text: "" },
    { span: { start: middle.start, end: nextLine(text, end.end) }, text: "" },
  ];
  return { title: "Keep the first side", edits };
}

function keepSecond({ begin, middle, end }: MergeConflict, text: string): Fix {
  const edits = [
    { span: { start: begin.start, end: nextLine(text, middle.end) }, text: "" },
    { span: { start: end.start, end: nextLine(text, end.end) }, text: "" },
  ];
  return { title: "Keep the second side", edits };
}

function nextLine(text: string, lineEnd: number): number {
  return lineEnd + /^(\r\n|\n)?/.exec(text.slice(lineEnd, lineEnd + 2))![0].length;
}
