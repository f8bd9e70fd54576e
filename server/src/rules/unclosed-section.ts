import type { TwimlDocument } from "../document";
import type { Hole } from "../hosts/hole";
import { type SectionNode, sectionTree } from "../model/section-tree";
import { trimmedEnd } from "../syntax/white-space";
import { insertion } from "../text/edit";
import { indentationAt, lineBreakOf, lineStart } from "../text/lines";
import { type Span, textOf } from "../text/span";
import { removeSpan } from "./fixes/element";
import type { Finding, Fix, Rule } from "./rule";

export const unclosedSection: Rule = {
  id: "unclosed-section",
  severity: "error",
  judgesTemplate: true,
  summary: "A section of a template that is not closed, or a tag that closes another one or none.",
  why: "The template does not run: whoever fills it in, a TwiML Bin or a server, gives an error instead of a document.",
  examples: [
    {
      bad: `<Response>
  {{#if Night}}
  ~~~~~~~~~~~~~ This section is not closed: '{{/if}}' is missing
  <Say>We are closed.</Say>
</Response>`,
      good: `<Response>
  {{#if Night}}
  <Say>We are closed.</Say>
  {{/if}}
</Response>`,
    },
    {
      bad: `<Response>
  {% for number in numbers %}
  <Dial>{{ number }}</Dial>
  {% endif %}
  ~~~~~~~~~~~ '{% for number in numbers %}' is closed by '{% endfor %}', not by this
</Response>`,
      good: `<Response>
  {% for number in numbers %}
  <Dial>{{ number }}</Dial>
  {% endfor %}
</Response>`,
    },
    {
      bad: `<Response>
  <Say>Hello</Say>{{/Name}}
                  ~~~~~~~~~ '{{/Name}}' closes nothing
</Response>`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    const { sections, wrong, unclosed, stray } = sectionTree(document.holes);
    for (const { open, end } of wrong) {
      yield closedWrongly(document, open, end);
    }
    for (const open of unclosed.filter(({ section }) => section)) {
      yield notClosed(document, open, sections);
    }
    for (const { span } of stray.filter(({ section }) => section)) {
      yield {
        span,
        message: `'${textOf(document.text, span)}' closes nothing`,
        fixes: [{ title: "Remove this tag", edits: [removeSpan(document, span)], isPreferred: true }],
      };
    }
  },
};

function closedWrongly({ text }: TwimlDocument, { span: openSpan, section }: Hole, { span, ...end }: Hole): Finding {
  const opening = textOf(text, openSpan);
  const { closedBy } = section!;
  const related = [{ span: openSpan, message: `'${opening}' stands here` }];
  if (end.section!.name === section!.name) {
    return { span, message: `This comes too late: what '${opening}' is in ends before it`, related };
  }
  return {
    span,
    message: `'${opening}' is closed by '${closedBy}', not by this`,
    related,
    fixes: [{ title: `Change to '${closedBy}'`, edits: [{ span, text: closedBy }], isPreferred: true }],
  };
}

function notClosed(document: TwimlDocument, { span, section }: Hole, sections: readonly SectionNode[]): Finding {
  const { closedBy } = section!;
  return {
    span,
    message: `This section is not closed: '${closedBy}' is missing`,
    fixes: [addTag(document, span, closedBy, sections)],
  };
}

/** Adds the tag at the last place where it can stand: where the element ends that the section is in, or the section around. */
function addTag(document: TwimlDocument, { start }: Span, tag: string, sections: readonly SectionNode[]): Fix {
  const { text, elements } = document;
  const around = elements.findLast(
    ({ startTag, endTag }) => startTag.span.end <= start && endTag !== undefined && start < endTag.span.start,
  );
  const limit = Math.min(around?.endTag?.span.start ?? text.length, branchEnd(sections, start) ?? text.length);
  // Looked for among the blanks alone: a line may be as long as the document, and hold as many sections.
  const isBlock = textOf(text, { start: trimmedEnd(text, start, limit), end: limit }).includes("\n");
  const edit = isBlock
    ? insertion(lineStart(text, limit), indentationAt(text, start) + tag + lineBreakOf(text))
    : insertion(limit, tag);
  return { title: `Add '${tag}'`, edits: [edit] };
}

/** Where the innermost branch around the offset ends. */
function branchEnd(sections: readonly SectionNode[], offset: number): number | undefined {
  const branch = sections
    .flatMap(({ branches }) => branches)
    .find(({ span }) => span.start <= offset && offset < span.end);
  return branch && (branchEnd(branch.sections, offset) ?? branch.span.end);
}
