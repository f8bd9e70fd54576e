import { elementSpec } from "../catalogue";
import type { TwimlDocument } from "../document";
import { lacksEndTag } from "../model/content";
import { detachedName } from "../model/detached-name";
import { elementBefore } from "../model/element-at";
import { halfEndTag } from "../model/half-tag";
import { conflictMarks, isInConflictMark } from "../model/merge-conflict";
import { misspeltMark } from "../model/misspelt-mark";
import type { Span } from "../text/span";
import { parseFailure } from "./parse-failure";
import type { Finding, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const rawLessThan: Rule = {
  id: "raw-less-than",
  needsWhole: true,
  ...parseFailure,
  summary: "`<` that begins no tag and is not written as `&lt;`, or `]]>` in text.",
  examples: [
    {
      bad: `<Response>
  <Say>It takes < 5 minutes</Say>
                ~ '<' in text must be written as '&lt;'
</Response>`,
      good: `<Response>
  <Say>It takes &lt; 5 minutes</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>Hello]]></Say>
            ~~~ ']]>' in text must be written as ']]&gt;'
</Response>`,
      good: `<Response>
  <Say>Hello]]&gt;</Say>
</Response>`,
    },
    {
      bad: `<Response>
  < Pause/>
  ~ A tag's name must follow '<' directly
</Response>`,
      good: `<Response>
  <Pause/>
</Response>`,
    },
  ],

  *check(document) {
    // Without any element `missing-root` reports the text.
    const problems = document.root ? problemsOf(document, "raw-less-than", "cdata-end-in-text") : [];
    const marks = conflictMarks(document);
    for (const { kind, span } of problems) {
      if (isInConflictMark(document.text, marks, span.start) || isHalfEndTag(document, span.start)) {
        continue; // `merge-conflict` and `missing-end-tag` report these.
      }
      if (kind === "raw-less-than") {
        yield ofLessThan(document.text, span);
      } else if (misspeltMark(document.text, lastLessThan(document.text, span.start))?.right !== "<![CDATA[") {
        yield escaped(span, "]]>", "]]&gt;"); // Otherwise only the beginning of the section is wrong.
      }
    }
  },
};

/** The one that is not too far before the offset; -1 without one. */
function lastLessThan(text: string, offset: number): number {
  const from = Math.max(0, offset - 2000);
  const index = text.slice(from, offset).lastIndexOf("<");
  return index < 0 ? -1 : from + index;
}

function ofLessThan(text: string, span: Span): Finding {
  const misspelt = misspeltMark(text, span.start);
  if (misspelt) {
    const { what, right, edits } = misspelt;
    const message = `${what} begins with '${right}'`;
    return { span: misspelt.span, message, fixes: [{ title: `Change to '${right}'`, edits, isPreferred: true }] };
  }
  const blank = detachedName(text, span.start)?.blank;
  if (blank) {
    const fix = { title: "Remove the blank", edits: [{ span: blank, text: "" }], isPreferred: true as const };
    return { span, message: "A tag's name must follow '<' directly", fixes: [fix] };
  }
  if (isTagAt(text, span.end)) {
    const fix = { title: "Remove '<'", edits: [{ span, text: "" }], isPreferred: true as const };
    return { span, message: "'<' stands twice", fixes: [fix] };
  }
  return escaped(span, "<", "&lt;");
}

function escaped(span: Span, written: string, right: string): Finding {
  return {
    span,
    message: `'${written}' in text must be written as '${right}'`,
    fixes: [{ title: `Change to '${right}'`, edits: [{ span, text: right }], isPreferred: true }],
  };
}

/** Whether the `<` begins an end tag with the slash the wrong way round, in the element that it should close. */
function isHalfEndTag(document: TwimlDocument, at: number): boolean {
  const element = /^<\s*[\\/]/.test(document.text.slice(at, at + 20)) ? elementBefore(document, at) : undefined;
  return element !== undefined && lacksEndTag(element) && halfEndTag(document, element)?.start === at;
}

/** Whether the tag of an element begins there, and not the rest of `a<<b`. */
function isTagAt(text: string, at: number): boolean {
  const name = /^<\/?([\w-]+)[\s/>]/.exec(text.slice(at, at + 60))?.[1];
  return name !== undefined && elementSpec(name) !== undefined;
}
