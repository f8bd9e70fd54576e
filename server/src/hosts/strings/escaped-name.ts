import { patternOf } from "../../text/pattern";

/** A pattern that finds the name in a program, where it is not the end of another. */
export function escapedName(name: string): string {
  return `(?<![\\w$])${patternOf(name)}`;
}
