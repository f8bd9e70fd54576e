import { oneLine } from "../../text/one-line";

/** What a person wrote, or a file is called, as a piece of code in Markdown, whatever is in it; `text` is not blank. */
export function inCode(text: string): string {
  // Code ends at the next backtick.
  return `\`${oneLine(text).replaceAll("`", "'")}\``;
}
