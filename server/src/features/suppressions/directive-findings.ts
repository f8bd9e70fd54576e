import type { TwimlDocument } from "../../document";
import { kindStatements, namedKinds } from "../../model/document-kind";
import { either } from "../../model/words";
import type { Finding, Fix } from "../../rules/rule";
import { nearest } from "../../text/nearest";
import { type Span, textOf } from "../../text/span";
import type { CommentFinding } from "./comment-findings";
import { commands } from "./suppression-comment";
import { unknownDirective } from "./unknown-directive";

/** Comments that are hardly meant for anybody else, but do nothing: misspelt ones, and a second kind of document. */
export function directiveFindings(document: TwimlDocument): CommentFinding[] {
  // Nearly every document has none, and then nobody needs its pieces.
  if (!/<!--\s*twiml[-:]/i.test(document.text)) {
    return [];
  }
  const misspelt = document.pieces.flatMap(({ kind, closed, start, end }) =>
    kind === "comment" && closed ? misspeltIn(textOf(document.text, { start, end }), start) : [],
  );
  return [...misspelt, ...contradictions(document)].map((finding) => ({ rule: unknownDirective, finding }));
}

function misspeltIn(comment: string, offset: number): Finding[] {
  const [, before = "", command] = /^(<!--\s*)(twiml-[\w-]*\w)/i.exec(comment) ?? [];
  if (command !== undefined) {
    return misspeltCommand(command, offset + before.length);
  }
  const [, start = "", word] = /^(<!--\s*twiml:\s*)([\w-]*\w)\s*-->$/i.exec(comment) ?? [];
  return word === undefined || isKnown(comment, word) ? [] : [unknownKind(word, offset + start.length)];
}

function misspeltCommand(written: string, start: number): Finding[] {
  const known = commands.map((command) => `twiml-${command}`);
  const meant = nearest(written, known);
  // Other comments may well begin with the name of the language.
  const isOurs = meant !== undefined || /^twiml-(?:disable|enable|ignore)/i.test(written);
  if (!isOurs || known.includes(written)) {
    return [];
  }
  const span = { start, end: start + written.length };
  const hint = meant ? `did you mean '${meant}'?` : `write ${either(known.map((name) => `'${name}'`))}`;
  return [{ span, message: `This comment does nothing; ${hint}`, fixes: changes(span, meant) }];
}

function isKnown(comment: string, word: string): boolean {
  return namedKinds.some((kind) => kind === word) && comment.includes("twiml:");
}

function unknownKind(word: string, start: number): Finding {
  const span = { start, end: start + word.length };
  const kinds = namedKinds.map((kind) => `'${kind}'`);
  const message = `'${word}' is no kind of document: write ${either(kinds)}`;
  return { span, message, fixes: changes(span, nearest(word, namedKinds)) };
}

function changes(span: Span, meant: string | undefined): Fix[] {
  return meant ? [{ title: `Change to '${meant}'`, edits: [{ span, text: meant }], isPreferred: true }] : [];
}

/** The first comment that says what a document is for counts. */
function contradictions(document: TwimlDocument): Finding[] {
  const [first, ...others] = kindStatements(document);
  return others
    .filter(({ kind }) => kind !== first!.kind)
    .map(({ kindSpan }) => ({
      span: kindSpan,
      message: `This does nothing: the document is for '${first!.kind}' by the first such comment`,
      related: [{ span: first!.kindSpan, message: "The first one is here" }],
    }));
}
