import type { SyntaxProblem } from "../syntax/tree";
import { insertion } from "../text/edit";
import { type Span, textOf } from "../text/span";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const unclosedMarkup: Rule = {
  id: "unclosed-markup",
  needsWhole: true,
  ...parseFailure,
  summary: "A comment, a CDATA section or a processing instruction that is never closed.",
  examples: [
    {
      bad: `<Response>
  <Say>Hello</Say>
</Response>
<!-- to do: a menu
~~~~ This comment is not closed: '-->' is missing`,
      good: `<Response>
  <Say>Hello</Say>
</Response>
<!-- to do: a menu-->`,
    },
  ],

  *check({ text, problems }) {
    for (const { kind, span, insertAt = span.end } of problemsOf({ problems }, ...kinds)) {
      const { what, mark } = markup[kind as keyof typeof markup];
      const end = wrongEnd(kind, text, span);
      yield {
        span,
        message: `This ${what} is not closed: '${mark}' is missing`,
        fixes: [
          end
            ? {
                title: `Change '${textOf(text, end)}' to '${mark}'`,
                edits: [{ span: end, text: mark }],
                isPreferred: true,
              }
            : { title: `Add '${mark}'`, edits: [insertion(likelyEnd(text.slice(0, insertAt), span.end, kind), mark)] },
        ],
      };
    }
  },
};

const markup = {
  "unclosed-comment": { what: "comment", mark: "-->" },
  "unclosed-cdata": { what: "CDATA section", mark: "]]>" },
  "unclosed-instruction": { what: "instruction", mark: "?>" },
} as const;

const kinds = Object.keys(markup) as SyntaxProblem["kind"][];

/** What is meant as its end: the `>` that closes an instruction as if it were a tag, `--!>` of a comment, `]>` of CDATA. */
function wrongEnd(kind: SyntaxProblem["kind"], text: string, { end: from }: Span): Span | undefined {
  const [whole, first, mark = first ?? ""] = wrongEnds[kind as keyof typeof markup].exec(text.slice(from)) ?? [];
  const end = whole === undefined ? undefined : from + whole.length;
  return end === undefined ? undefined : { start: end - mark.length, end };
}

const wrongEnds: Readonly<Record<keyof typeof markup, RegExp>> = {
  "unclosed-comment": /^[^<>]*?(--!>|--? >|->|— ?>|–>)|^[^\r\n]*?(--)(?=[ \t]*(?:[\r\n]|$))/,
  "unclosed-cdata": /^[^<>\]]*(\](?:\s*\])?\s*>|\]\](?=<\/))/,
  "unclosed-instruction": /^[^<>]*(>)/,
};

/** A comment or an instruction ends with its line where more markup follows; CDATA where its element does. */
function likelyEnd(text: string, from: number, kind: SyntaxProblem["kind"]): number {
  const rest = text.slice(from);
  const next = kind === "unclosed-cdata" ? rest.indexOf("</") : lineEndBeforeMarkup(rest);
  return from + (next < 0 ? rest : rest.slice(0, next)).trimEnd().length;
}

/** Negative where no markup stands in another line. */
function lineEndBeforeMarkup(text: string): number {
  const end = text.search(/[\r\n]/);
  return end >= 0 && text.includes("<", end) ? end : -1;
}
