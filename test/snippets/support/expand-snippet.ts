/**
 * The text that a snippet inserts when every tab stop is left as it is: placeholders by their default (where a tab
 * stop comes twice, the first default), choices by their first value, other tab stops by nothing. Throws where a tab
 * stop is not in one of these forms. Handles the forms that our snippets use: no nesting, variables or transforms.
 */
export function expandSnippet(body: readonly string[]): string {
  const text = body
    .join("\n")
    .replace(/\$(?:(\d+)|\{(\d+)(?::([^{}$]*)|\|([^{}$|]*)\|)\})/g, (_, ...groups: string[]) => {
      const [, , placeholder, choices] = groups;
      return placeholder ?? choices?.split(",")[0] ?? "";
    });
  if (/\$[{\w]/.test(text)) {
    throw new Error(`A tab stop is left:\n${text}`);
  }
  return text;
}

/** The numbers of the tab stops in order of their first appearance, without the last one, `$0`. */
export function tabStops(body: readonly string[]): readonly number[] {
  const numbers = Array.from(body.join("\n").matchAll(/\$\{?(\d+)/g), ([, number]) => Number(number));
  return [...new Set(numbers)].filter((number) => number !== 0);
}
