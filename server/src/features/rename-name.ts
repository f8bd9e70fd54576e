import { elementSpecs } from "../catalogue";
import type { TwimlDocument } from "../document";
import { isKnown } from "../model/known-mention";
import { type Mention, mentions } from "../model/mention";
import { forbiddenCharacters } from "../syntax/forbidden-characters";
import type { Edit } from "../text/edit";
import type { SharedKind } from "../workspace/file-summary";
import { writtenAt } from "./url-edit";

const things: Readonly<Record<SharedKind, string>> = { "conference-name": "conference", "queue-name": "queue" };

/** Why nothing of that kind can have the name, as a sentence; `undefined` where it can. */
export function nameMistake(kind: SharedKind, name: string): string | undefined {
  const thing = things[kind];
  if (name.trim() === "") {
    return `A ${thing} needs a name`;
  }
  if (/[\r\n]/.test(name) || !forbiddenCharacters(name).next().done) {
    return `The name of a ${thing} is one line of text`;
  }
  const longest = Math.min(
    ...elementSpecs
      .filter(({ content }) => content.format === kind)
      .map(({ content }) => content.maxLength ?? Infinity),
  );
  return name.trim().length > longest ? `The name of a ${thing} has at most ${longest} characters` : undefined;
}

/** Whether the document has a conference, or a queue, of that name. */
export function namesAlready(document: TwimlDocument, kind: SharedKind, name: string): boolean {
  return namedSo(document, kind, name.trim()).length > 0;
}

/** What happens where there is one of that name already, as a sentence. */
export function takenName(kind: SharedKind, name: string): string {
  return `There is a ${things[kind]} '${name.trim()}' already: both become one`;
}

/** Gives a conference or a queue another name, wherever the document names it. */
export function renameName(document: TwimlDocument, kind: SharedKind, from: string, to: string): Edit[] {
  return namedSo(document, kind, from).map((mention) => ({
    span: mention.span,
    text: writtenAt(mention, to.trim()),
  }));
}

function namedSo(document: TwimlDocument, kind: SharedKind, name: string): Mention[] {
  return Array.from(mentions(document)).filter(
    (mention) => mention.kind === kind && mention.name === name && isKnown(document, mention),
  );
}
