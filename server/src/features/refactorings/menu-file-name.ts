import type { TwimlDocument } from "../../document";
import { specOf } from "../../model/element-spec";
import { isKnown } from "../../model/known-mention";
import { mentions, mentionsIn } from "../../model/mention";
import { answersAt } from "../../model/url-place";
import type { TwimlElement } from "../../syntax/tree";
import { urlPath } from "../../workspace/url-path";
import type { RefactoringOptions } from "./refactoring";

/**
 * A name for the file of a menu that no file beside the document has, after what gets its input: `language-menu.twiml` for
 * `action="/handle-language"`, or `menu.twiml`; with a number where that is taken, such as `menu-2.twiml`.
 */
export function menuFileName(document: TwimlDocument, menu: TwimlElement, options: RefactoringOptions): string {
  const { extension, takenNames } = options;
  const taken = new Set([...takenNames.map((name) => name.toLowerCase()), ...namesAsked(document, extension)]);
  const stem = [...wordsOfTarget(document, menu), "menu"].join("-");
  let name = stem + extension;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    name = `${stem}-${number}${extension}`;
  }
  return name;
}

/** The files for which the document's URLs might be taken: a new one of that name would answer in the place of another. */
function* namesAsked(document: TwimlDocument, extension: string): Generator<string> {
  for (const { kind, name } of mentions(document)) {
    const last = kind === "url" ? lastName(name)?.toLowerCase() : undefined;
    if (last !== undefined) {
      yield last;
      yield last + extension.toLowerCase();
    }
  }
}

/** At most so many words of a URL make a name. */
const mostWords = 3;

/** What any URL that gets input may be called. */
const fillers = new Set(
  "action answer api call callback choice dial digits dtmf gather get handle handler input ivr key keys menu next option php post process result results select selection speech step twiml twilio voice webhook xml".split(
    " ",
  ),
);

/** The words that say what the URL is about to which the menu hands its input; none where nobody knows it. */
function wordsOfTarget(document: TwimlDocument, menu: TwimlElement): string[] {
  const spec = specOf(menu);
  for (const mention of mentionsIn(document, menu)) {
    const { kind, name, attribute } = mention;
    if (spec && kind === "url" && attribute && answersAt(spec, attribute.name) === "twiml") {
      const names = isKnown(document, mention) ? (urlPath(name)?.names ?? []) : [];
      // The last name that says something: of `/appointments/4711/answer` the first one.
      return names.reduceRight<string[]>((found, each) => (found.length > 0 ? found : tellingWords(each)), []);
    }
  }
  return [];
}

function tellingWords(name: string): string[] {
  const parts = name.split(".");
  while (parts.length > 1 && /^[a-z]+$/i.test(parts.at(-1)!)) {
    parts.pop(); // an extension
  }
  const words = parts
    .join(".")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter((word) => /^[a-z][a-z0-9]{1,19}$/.test(word) && !fillers.has(word)).slice(0, mostWords);
}

/** The last name in a URL's path. */
function lastName(url: string): string | undefined {
  return urlPath(url)?.names.findLast((name) => name !== "");
}
