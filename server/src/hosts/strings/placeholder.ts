import type { Formatting } from "./escapes";

/** Behind `%`: which argument, by number or name; flags, width and precision. `\$` as strings with code in `$` write it. */
const argument = String.raw`(?:\(\w+\)|\d+\\?\$|\[\d+\])?`;
const size = String.raw`(?:'.|[-+#0,])*(?:\*|\d+)?(?:\.(?:\d+|\*))?`;

/** Ruby's named ones, whose name may stand behind the width. */
const named = String.raw`%[-+#0]*\d*<\w+>[-+#0]*\d*(?:\.\d+)?[a-zA-Z]|%\{\w+\}`;

/** What `printf` and its like read in the languages that have it; in Java also the two letters of a date. */
const percent = `${named}|%${argument}${size}(?:[tT][A-Za-z](?![A-Za-z])|[hlLz]*[a-zA-Z@])`;

/** Whatever is in braces, with others inside of it: `{0,10:F2}`, `{name!r}`, `{:>{width}}`. */
const braces = String.raw`\{[^{}\n]*(?:\{[^{}\n]*\}[^{}\n]*)*\}`;

/**
 * Of a string that nobody is seen to format: `%s`, `%(name)s`, `{}`, `{name}`. All other letters behind a percent sign only
 * where they stand alone: in `100%sure` and `%20` they are text.
 */
const unformatted = String.raw`%?(?<!\{)\{[\w.$![\]]*(?:,-?\w+)?(?:[:,][^{}\n"']{0,20})?\}(?!\})|%(?:\(\w+\)|\d+\\?\$)?[-+0#]*\d*(?:\.\d+)?[sdvqfi@](?![\da-fA-F])|(?<![\w%])%(?![\da-fA-F]{2})${argument}[-+#0,]*\d*(?:\.\d+)?[a-zA-Z](?!\w)`;

/** The same with a name as Ruby writes it; `50%<s>x</s>` holds an element. */
const unformattedNamed = String.raw`%<(?<name>\w+)>[-+#0]*\d*(?:\.\d+)?[a-z](?!\w)(?![^<]*<\/\k<name>)`;

/**
 * Where the program replaces parts of the string, whatever looks like a mark. Words in capitals are none in `<![CDATA[` and
 * `UTF-8`.
 */
const replaced = [
  String.raw`__\w+?__|%\w+%|#\w+#|<<\w+>>`,
  String.raw`(?<!\w)@@?\w+@{0,2}|(?<!\w):[A-Za-z_]\w*`,
  String.raw`\[\[?[A-Za-z_]\w*\]?\](?!\]?>)`,
  String.raw`\$\{?[A-Za-z_]\w*\}?|\{[^{}\n<>"']*\}`,
  String.raw`(?<![<![/?\w-])[A-Z][A-Z_]{2,}\b(?![-[])`,
].join("|");

const sources: Readonly<Record<Formatting, string>> = {
  percent,
  braces,
  messages: braces,
  dollars: String.raw`\$(?:[A-Za-z_]\w*|\{\w+\})`,
  replaced: `${replaced}|${unformatted}|${unformattedNamed}`,
};

/** Finds what is left open in a string that somebody fills in: `%s`, `%(name)s`, `{}`, `{name}`; tags of templates come later. */
export function placeholderPattern(formatting: Formatting | undefined): string {
  return formatting ? sources[formatting] : `${unformatted}|${unformattedNamed}`;
}
