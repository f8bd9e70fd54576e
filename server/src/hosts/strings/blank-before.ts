import type { Passage } from "./literal";
import type { RegionContent } from "./region";

/** A byte order mark, which may stand before an XML declaration, as an escape. */
const writtenMark = /^ *\uFEFF(?=<\?xml)/;

/** The length of what is taken away from the beginning, before an XML declaration where nothing else may stand. */
export function blankBefore(passage: Passage, { text }: RegionContent, isTrimmed: () => boolean): number {
  const mark = writtenMark.exec(text)?.[0].length;
  if (mark !== undefined) {
    return mark;
  }
  const blank = /^\s+(?=<\?xml)/.exec(text)?.[0] ?? "";
  const indentation = passage.literals[0]!.form.isDedented ? /^[ \t]*/.exec(blank)![0] : "";
  return blank !== "" && indentation.length < blank.length && isTrimmed() ? blank.length : indentation.length;
}
