import { elementSpec } from "../catalogue";
import type { Span } from "../text/span";

/** The name of an element that stands apart from its `<`, as in `< Say>`. */
export interface DetachedName {
  readonly name: string;
  /** The white space before it. */
  readonly blank: Span;
}

/** `at` is where the `<` stands; `undefined` where no name of an element follows it. */
export function detachedName(text: string, at: number): DetachedName | undefined {
  const [, blank, name] = /^<(\s+)([\w-]+)[\s/>]/.exec(text.slice(at, at + 60)) ?? [];
  return blank && name && elementSpec(name)
    ? { name, blank: { start: at + 1, end: at + 1 + blank.length } }
    : undefined;
}
