import {
  type NamedKind,
  type RestrictedDocument,
  type RestrictedKind,
  restrictedDocuments,
} from "../catalogue/restricted-documents";
import type { Product } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { type Span, textOf } from "../text/span";
import { beginningOf } from "./beginning";
import { specOf } from "./element-spec";

export type { NamedKind };

/** `either`: nothing in the document tells, as with an empty `<Response>` or a `<Redirect>` alone. */
export type DocumentKind = Product | "either";

/**
 * What the document is for: what a comment `<!-- twiml: messaging -->` says, or else what most of the verbs are for, or else
 * what those expect of it who refer to it.
 * Source: https://www.twilio.com/docs/messaging/twiml and https://www.twilio.com/docs/voice/twiml
 */
export function documentKind(documentOrPart: TwimlDocument): DocumentKind {
  const document = wholeOf(documentOrPart);
  let kind = kinds.get(document);
  if (kind === undefined) {
    const named = namedKind(document);
    kind = isRestricted(named) ? "voice" : named;
    kinds.set(document, kind);
  }
  return kind;
}

/** Whether a comment says the kind, so that it is no guess. */
export function isKindStated(document: TwimlDocument): boolean {
  return statedKind(document) !== undefined;
}

/**
 * What the document may hold, where a comment `<!-- twiml: wait -->`, `queue` or `whisper` or those who refer to it say so.
 * Such a document answers a call, so its kind is `voice`.
 */
export function restrictionOf(document: TwimlDocument): RestrictedDocument | undefined {
  const named = namedKind(document);
  return isRestricted(named) ? restrictedDocuments[named] : undefined;
}

/** The kind as a person would name it: the restricted one where it is one. */
export function namedKind(documentOrPart: TwimlDocument): NamedKind {
  const document = wholeOf(documentOrPart);
  const own = ownKind(document);
  const { expected } = document;
  if (expected === undefined || isKindStated(document)) {
    return own;
  }
  // A call's document can be one of a particular kind; a message's cannot be a call's, whoever asks for it.
  return own === "either" || (own === "voice" && isRestricted(expected)) ? expected : own;
}

/** What the document itself says: a comment, or else its verbs. */
export function ownKind(documentOrPart: TwimlDocument): NamedKind {
  const document = wholeOf(documentOrPart);
  let own = ownKinds.get(document);
  if (own === undefined) {
    own = statedKind(document) ?? kindByVerbs(document);
    ownKinds.set(document, own);
  }
  return own;
}

/** A part is of the kind that its document is of, and a document that is too large of the kind that its beginning is of. */
function wholeOf(document: TwimlDocument): TwimlDocument {
  return beginningOf(document.whole ?? document);
}

export function isRestricted(kind: NamedKind | undefined): kind is RestrictedKind {
  return kind !== undefined && Object.hasOwn(restrictedDocuments, kind);
}

const kinds = new WeakMap<TwimlDocument, DocumentKind>();
const ownKinds = new WeakMap<TwimlDocument, NamedKind>();
const statements = new WeakMap<TwimlDocument, readonly KindStatement[]>();
const statement = /^(<!--\s*twiml:\s*)(voice|messaging|wait|queue|whisper)\s*-->$/;

/** What such a comment can say. */
export const namedKinds: readonly KindStatement["kind"][] = ["voice", "messaging", "wait", "queue", "whisper"];

/** A comment that says what a document is for. */
export interface KindStatement {
  readonly kind: Product | RestrictedKind;
  /** From `<!--` past `-->`. */
  readonly span: Span;
  /** The kind's name. */
  readonly kindSpan: Span;
}

/** The comments that say it, before the root or right inside of it; the first one counts. */
export function kindStatements(documentOrPart: TwimlDocument): readonly KindStatement[] {
  const document = wholeOf(documentOrPart);
  let found = statements.get(document);
  if (!found) {
    const { text, nodes, root } = document;
    found = [...nodes, ...(root?.children ?? [])].flatMap(({ kind, span }) =>
      kind === "comment" ? readStatement(text, span) : [],
    );
    statements.set(document, found);
  }
  return found;
}

function readStatement(text: string, span: Span): KindStatement[] {
  const [, before, kind] = statement.exec(textOf(text, span)) ?? [];
  if (before === undefined || kind === undefined) {
    return [];
  }
  const start = span.start + before.length;
  return [{ kind: kind as KindStatement["kind"], span, kindSpan: { start, end: start + kind.length } }];
}

function statedKind(document: TwimlDocument): Product | RestrictedKind | undefined {
  return kindStatements(document)[0]?.kind;
}

function kindByVerbs({ root }: TwimlDocument): DocumentKind {
  let balance = 0;
  let first = 0;
  for (const child of root?.children ?? []) {
    const products = child.kind === "element" ? specOf(child)?.products : undefined;
    if (products?.length === 1) {
      const vote = products[0] === "voice" ? 1 : -1;
      balance += vote;
      first ||= vote;
    }
  }
  const vote = balance || first;
  return vote > 0 ? "voice" : vote < 0 ? "messaging" : "either";
}
