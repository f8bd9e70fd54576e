/** What a program does with a string, as far as the code before it and behind it tells. Read as text, alike in all languages. */
export type StringUse =
  /** It tells people something: of an error, in a log, as the name of a test. */
  | "message"
  /** It is searched for or compared with something, or is a pattern. */
  | "compared"
  | "unknown";

const arguments_ = String.raw`(?:[^;\n"'\`(){}]*,)?\s*$`;
const message = new RegExp(
  [
    String.raw`\b\w*(?:Error|Exception|Failure|Warning|Errorf|raise\w*|throw\w*|panic|fatal\w*|log|logger|logging|console)(?:(?:\.|->|::)\w+)*\s*!?\(${arguments_}`,
    String.raw`\b(?:log|logger|logging|console|Log|slog|winston)(?:(?:\.|->|::)\w+)+[ (]${arguments_}`,
    String.raw`\b(?:raise|throw|panic|die|warn|abort|fail)\s*!?[ (](?:new\s+)?\s*(?:[\w:.]+,)?\s*$`,
    String.raw`\b(?:describe|context|it|test|specify|scenario)(?:\.\w+)*[ (]\s*$`,
  ].join("|"),
);
const comparedBefore =
  /(?:[=!]=|~|\bin)\s*$|\b(?:\w*contain\w*|assert\w*|expect\w*|to_?(?:be|equal|match|include)\w*|includes?|(?:str_?)?(?:starts?|ends?)_?with|has(?:Prefix|Suffix)|\w*index_?(?:of)?|search|\w*match\w*|replace\w*|split|g?sub|strpos|preg_\w+|count|find\w*|eq\w*|should\w*)[?!]?[( ]\s*(?:[^\s"'`,]+\s*,\s*)?$/i;
const comparedAfter = /^["'`)\s]*(?:[=!]==?|(?:not\s+)?in)\s/;
const patternBefore = /\b(?:RegExp|Regex|Regexp|Pattern|regexp|re)(?:(?:\.|::)\w+)?\s*\(\s*$/;

export function useOf(before: string, after: string): StringUse {
  if (comparedBefore.test(before) || comparedAfter.test(after) || patternBefore.test(before)) {
    return "compared";
  }
  return message.test(before) ? "message" : "unknown";
}
