import { elementSpec } from "../catalogue";
import type { TwimlDocument } from "../document";
import { detachedName } from "../model/detached-name";
import { elementEndedAt } from "../model/element-at";
import { specOf } from "../model/element-spec";
import { type HeadlessElement, headlessElements } from "../model/headless-element";
import { mayBeOpenedByHole } from "../model/tags-in-holes";
import type { TwimlElement } from "../syntax/tree";
import { insertion } from "../text/edit";
import type { Span } from "../text/span";
import { crossedEndTags, selfClosedTags, swappedEndTags } from "./crossed-tags";
import { removeSpan } from "./fixes/element";
import { parseFailure } from "./parse-failure";
import type { Finding, Fix, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const strayEndTag: Rule = {
  id: "stray-end-tag",
  needsWhole: true,
  ...parseFailure,
  breaksOutcomes: true,
  summary: "A closing tag that closes nothing.",
  examples: [
    {
      bad: `<Response>
  <Pause/></Pause>
          ~~~~~~~~ </Pause> closes nothing
</Response>`,
      good: `<Response>
  <Pause/>
</Response>`,
    },
  ],

  *check(document) {
    const others = [
      ...crossedEndTags(document).values(),
      ...[...swappedEndTags(document).values()].map(({ span }) => span),
    ];
    // `missing-end-tag` and `mismatched-end-tag` report these.
    const reported = new Set(others.map(({ start }) => start));
    const detached = new Map<string, number>();
    let hasNameless = false;
    let open: ReadonlySet<string> | undefined;
    const headless = new Map(headlessElements(document).map((element) => [element.endSpan.start, element]));
    for (const { kind, span, name } of problemsOf(document, "stray-end-tag", "bad-name", "raw-less-than")) {
      if (kind === "raw-less-than") {
        const opened = detachedName(document.text, span.start)?.name;
        if (opened !== undefined) {
          detached.set(opened, (detached.get(opened) ?? 0) + 1);
        }
        continue;
      }
      if (kind === "bad-name") {
        hasNameless = true;
        open ??= namesWithoutEndTag(document);
        yield { span, message: "This closing tag has no name", fixes: nameIt(document, span, open) };
        continue;
      }
      // A nameless one took its place, or nobody knows what it ends.
      if (hasNameless || reported.has(span.start) || mayBeOpenedByHole(document, span)) {
        continue;
      }
      const selfClosed = selfClosedTags(document).get(span.start);
      if (selfClosed) {
        yield closedTooEarly(document, selfClosed, span);
        continue;
      }
      if (isMissingRoot(document, name!)) {
        continue; // `wrong-root` reports the opening tag.
      }
      const opening = headless.get(span.start);
      if (opening) {
        yield ofHeadless(opening);
        continue;
      }
      const opened = detached.get(name!) ?? 0;
      if (opened > 0) {
        detached.set(name!, opened - 1);
        continue; // It closes `< Say>`, which `raw-less-than` reports.
      }
      yield {
        span,
        message: `</${name}> closes nothing`,
        fixes: [{ title: `Remove </${name}>`, edits: [removeSpan(document, span)], isPreferred: true }],
      };
    }
  },
};

function namesWithoutEndTag({ elements }: TwimlDocument): ReadonlySet<string> {
  return new Set(elements.filter(({ name, endTag }) => endTag?.name !== name).map(({ name }) => name));
}

/** A tag that ends with `/>` before its content. */
function closedTooEarly({ text }: TwimlDocument, { name, startTag }: TwimlElement, endTag: Span): Finding {
  const at = startTag.span.end - "/>".length;
  const slash = { start: text.slice(0, at).trimEnd().length, end: at + 1 };
  return {
    span: { start: at, end: startTag.span.end },
    message: `This '/' closes <${name}> before what it should hold`,
    related: [{ span: endTag, message: `So this </${name}> closes nothing` }],
    fixes: [{ title: "Remove the slash", edits: [{ span: slash, text: "" }], isPreferred: true }],
  };
}

/** Whether the tag ends the root element, of which only the start tag is missing. */
function isMissingRoot({ root }: TwimlDocument, name: string): boolean {
  return root !== undefined && elementSpec(name)?.kind === "root" && specOf(root)?.kind === "verb";
}

function ofHeadless({ name, nameSpan, endSpan }: HeadlessElement): Finding {
  return {
    span: nameSpan,
    message: `'<' is missing before '${name}'`,
    related: [{ span: endSpan, message: `So this </${name}> closes nothing` }],
    fixes: [{ title: "Add '<'", edits: [insertion(nameSpan.start, "<")], isPreferred: true }],
  };
}

function nameIt(document: TwimlDocument, span: Span, open: ReadonlySet<string>): Fix[] {
  const name = /^<\/\s*([\w-]+)\s*>$/.exec(document.text.slice(span.start, span.end))?.[1];
  if (!name) {
    const ended = elementEndedAt(document, span.start);
    return ended
      ? [{ title: `Change to </${ended.name}>`, edits: [{ span, text: `</${ended.name}>` }], isPreferred: true }]
      : [];
  }
  const edits = [{ span, text: `</${name}>` }];
  return [{ title: "Remove the blank", edits, ...(open.has(name) && { isPreferred: true }) }];
}
