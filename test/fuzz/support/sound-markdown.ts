import assert from "node:assert/strict";

const fence = /```xml\n(?:(?!```)[\s\S])*\n```/g;
const codeSpan = /`[^`\n]+`/g;
const link = /\[([^\]\n]*)\]\(([^)\s]*)\)/g;

/**
 * What an editor shows as Markdown holds no raw HTML, and no links but to web pages: a `command:` link would run a
 * command of the editor, in the name of whoever wrote the document.
 */
export function assertSoundMarkdown(markdown: string): void {
  assert.notEqual(markdown.trim(), "");
  const prose = markdown.replace(fence, "").replace(codeSpan, "");
  // An image would be fetched from wherever it says.
  assert.doesNotMatch(prose, /!\[/);
  const targets = Array.from(prose.matchAll(link), ([, , target]) => target!);
  assert.ok(
    targets.every((target) => target.startsWith("https://")),
    `a link to ${targets.join(", ")}`,
  );
  const words = prose.replace(link, "$1");
  assert.doesNotMatch(words, /[`<]|\]\(/, `raw markup in ${JSON.stringify(markdown)}`);
}
