import type { TwimlDocument } from "../document";
import { elementBefore, elementEndedAt } from "../model/element-at";
import type { SyntaxProblem, TwimlElement } from "../syntax/tree";
import { insertion } from "../text/edit";
import { parseFailure } from "./parse-failure";
import type { Fix, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const unclosedTag: Rule = {
  id: "unclosed-tag",
  needsWhole: true,
  ...parseFailure,
  summary: "A tag without its `>`.",
  examples: [
    {
      bad: `<Response>
  <Gather action="/choice"
   ~~~~~~ <Gather> is not closed: '>' is missing
    <Say>Press one.</Say>
  </Gather>
</Response>`,
      good: `<Response>
  <Gather action="/choice">
    <Say>Press one.</Say>
  </Gather>
</Response>`,
    },
    {
      bad: `<Response>
  <Say voice="man" Hello</Say>
   ~~~ <Say> is not closed: '>' is missing
</Response>`,
      good: `<Response>
  <Say voice="man"> Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>Hello</Say
            ~~~~~ </Say> is not closed: '>' is missing
</Response>`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const problem of problemsOf(document, "unclosed-start-tag", "unclosed-end-tag")) {
      const { kind, span, name, insertAt = span.end } = problem;
      const isStart = kind === "unclosed-start-tag";
      const at = isStart ? attributesEnd(elementBefore(document, span.start), insertAt) : insertAt;
      yield {
        span,
        message: `<${isStart ? "" : "/"}${name}> is not closed: '>' is missing`,
        fixes: [(isStart ? endOfSlash(document, problem, at) : completedName(document, problem, at)) ?? addBracket(at)],
      };
    }
  },
};

function addBracket(at: number): Fix {
  return { title: "Add '>'", edits: [insertion(at, ">")], isPreferred: true };
}

/** The slash of `<Response/`, where an end tag comes: the tag was to go on. */
function endOfSlash(document: TwimlDocument, { span }: SyntaxProblem, at: number): Fix | undefined {
  const element = elementBefore(document, span.start);
  if (!element?.endTag || document.text[at - 1] !== "/" || element.attributes.some(({ span }) => span.end === at)) {
    return undefined;
  }
  return { title: "Change '/' to '>'", edits: [{ span: { start: at - 1, end: at }, text: ">" }], isPreferred: true };
}

/** `</Resp` at the end of the text closes `<Response>`; with no more than a `>` it would close nothing. */
function completedName(document: TwimlDocument, { span, name }: SyntaxProblem, at: number): Fix | undefined {
  const ended = elementEndedAt(document, span.start);
  if (!ended?.endTag || ended.name === name) {
    return undefined;
  }
  const edits = [{ span: { start: ended.endTag.nameSpan.start, end: at }, text: `${ended.name}>` }];
  return { title: `Change to </${ended.name}>`, edits, isPreferred: true };
}

/** Words at the end of the tag without equals sign and value are text that should come behind it. */
function attributesEnd(element: TwimlElement | undefined, end: number): number {
  const attributes = element?.attributes ?? [];
  const last = attributes.findLastIndex(({ value, span, nameSpan }) => value !== undefined || span.end > nameSpan.end);
  return last === attributes.length - 1 ? end : (attributes[last]?.span.end ?? element!.nameSpan.end);
}
