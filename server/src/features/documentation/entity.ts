import { decode } from "../../syntax/references";

/** Markdown of `&amp;` or `&#160;`: the character that it stands for; `undefined` where it stands for none. */
export function entityMarkdown(written: string): string | undefined {
  const character = decode(written);
  if (character === written) {
    return undefined;
  }
  const code = character.codePointAt(0)!;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const named = invisible[code];
  const shown = named ?? (code > 0x20 ? `\`${character === "`" ? "\\`" : character}\`` : "a control character");
  return `\`${written}\` stands for ${shown} (${number}).`;
}

const invisible: Readonly<Record<number, string>> = {
  9: "a tab",
  10: "a line break",
  13: "a carriage return",
  32: "a blank",
  160: "a blank at which no line breaks",
};
