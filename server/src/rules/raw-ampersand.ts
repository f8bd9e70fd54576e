import { parseFailure } from "./parse-failure";
import type { Finding, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const rawAmpersand: Rule = {
  id: "raw-ampersand",
  ...parseFailure,
  summary: "`&` that is not written as `&amp;`; mostly in a URL with several parameters.",
  examples: [
    {
      bad: `<Response>
  <Redirect>https://example.com/menu?step=1&language=en</Redirect>
                                           ~ '&' must be written as '&amp;'
</Response>`,
      good: `<Response>
  <Redirect>https://example.com/menu?step=1&amp;language=en</Redirect>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span } of problemsOf(document, "raw-ampersand")) {
      const name = entityWithoutSemicolon(document.text, span.start);
      if (name !== undefined) {
        yield withoutSemicolon(span.start, name);
        continue;
      }
      yield {
        span,
        message: "'&' must be written as '&amp;'",
        fixes: [{ title: "Change to '&amp;'", edits: [{ span, text: "&amp;" }], isPreferred: true }],
      };
    }
  },
};

/** The name in `&amp Jerry`; `undefined` for what may be a parameter or another word, as in `&lt=1` and `&ampere`. */
function entityWithoutSemicolon(text: string, at: number): string | undefined {
  return /^&(amp|lt|gt|quot|apos|nbsp)(?![\w=;.-])/.exec(text.slice(at, at + 8))?.[1];
}

function withoutSemicolon(start: number, name: string): Finding {
  const span = { start, end: start + 1 + name.length };
  // XML does not know the entities of HTML.
  const text = name === "nbsp" ? "&#160;" : `&${name};`;
  const title = name === "nbsp" ? `Change to '${text}'` : "Add ';'";
  return {
    span,
    message: `'&${name}' must end with ';'`,
    fixes: [{ title, edits: [{ span, text }], isPreferred: true }],
  };
}
