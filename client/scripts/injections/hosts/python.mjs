import { callsBefore, inclusions, multiline, quote, single, triple } from "./strings.mjs";

export const python = pythonHost();

function pythonHost() {
  const plain = inclusions("source.python", "string-unicode-guts");
  const interpolated = (lines) => inclusions("source.python", "fstring-guts", `fstring-${lines}-brace`);
  const isInterpolated = (quotes) => `(?<=[fF]${quotes}|[fF][rR]${quotes})`;
  const isPlain = (quotes) => `(?<=${quotes})(?<![fF]${quotes})(?<![fF][rR]${quotes})`;
  const kindsOf = (style, quotes, name) => {
    const lines = style === multiline ? "multi" : "single";
    const notTriple = style === multiline ? "" : `(?<!${quotes}${quotes})`;
    const escaped = style === multiline ? `${quotes[0]}(?!${quotes[0]}{2})` : `\\\\${quotes}`;
    const common = {
      ...style,
      tags: [],
      calls: callsBefore(quotes),
      stop: quotes,
      ...(quotes[0] === quote ? { doubleQuote: escaped } : { singleQuote: escaped }),
    };
    return [
      { ...common, name, behind: isPlain(quotes) + notTriple, host: plain },
      {
        ...common,
        name: `${name}-interpolated`,
        calls: callsBefore(`[fF]${quotes}`),
        behind: isInterpolated(quotes),
        host: interpolated(lines),
        blankLine: [...interpolated(lines), ...inclusions("source.python", "fstring-multi-core")],
      },
    ];
  };
  return {
    id: "python",
    language: "python",
    injectTo: ["source.python"],
    within: ["string", "meta.fstring"],
    lineComment: "#",
    commentScope: "comment.line.number-sign.python",
    embeddedLanguages: {},
    strings: [
      ...kindsOf(multiline, triple, "triple-double"),
      ...kindsOf(multiline, "'''", "triple-single"),
      ...kindsOf(single, quote, "double"),
      ...kindsOf(single, "'", "single"),
    ],
  };
}
