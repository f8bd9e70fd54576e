import type { TwimlDocument } from "../../document";
import { predefinedEntities } from "../../text/predefined-entities";
import { type CompletionList, wholeSpan } from "./item";

/** XML's five entities, once `&` is typed; none in the number of a character, where nothing else belongs either. */
export function entities({ masked }: TwimlDocument, offset: number): CompletionList | undefined {
  const typed = /&#?\w*$/.exec(masked.slice(Math.max(0, offset - 10), offset))?.[0];
  if (typed === undefined) {
    return undefined;
  }
  if (typed.startsWith("&#")) {
    return { items: [], span: wholeSpan({ start: offset, end: offset }) };
  }
  const rest = /^\w*;?/.exec(masked.slice(offset, offset + 10))![0];
  const start = offset - typed.length;
  return {
    items: Array.from(predefinedEntities, ([name, character]) => ({
      label: `&${name};`,
      kind: "entity",
      detail: character,
      text: `&${name};`,
    })),
    // What follows `&` in a text is rarely part of an entity, unless its semicolon is there.
    span: wholeSpan({ start, end: rest.endsWith(";") ? offset + rest.length : offset }),
  };
}
