import type { TwimlDocument } from "../document";
import { detachedName } from "../model/detached-name";
import { isInSection } from "../model/section";
import type { Span } from "../text/span";
import { crossedEndTags } from "./crossed-tags";
import { removeSpan } from "./fixes/element";
import { parseFailure } from "./parse-failure";
import type { Fix, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const strayEndTag: Rule = {
  id: "stray-end-tag",
  ...parseFailure,
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
    const late = new Set([...crossedEndTags(document).values()].map(({ start }) => start));
    const detached = new Map<string, number>();
    let hasNameless = false;
    let open: ReadonlySet<string> | undefined;
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
        yield { span, message: "This closing tag has no name", fixes: removeBlank(document, span, open) };
        continue;
      }
      // A nameless one took its place; in a template's section the opening tag may stand in another one;
      // what comes too late is `missing-end-tag`'s.
      if (hasNameless || isInSection(document, span.start) || late.has(span.start)) {
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

function removeBlank({ text }: TwimlDocument, span: Span, open: ReadonlySet<string>): Fix[] {
  const name = /^<\/\s*([\w-]+)\s*>$/.exec(text.slice(span.start, span.end))?.[1];
  if (!name) {
    return [];
  }
  const edits = [{ span, text: `</${name}>` }];
  return [{ title: "Remove the blank", edits, ...(open.has(name) && { isPreferred: true }) }];
}
