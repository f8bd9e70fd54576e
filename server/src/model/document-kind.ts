import { type RestrictedDocument, type RestrictedKind, restrictedDocuments } from "../catalogue/restricted-documents";
import type { Product } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { textOf } from "../text/span";
import { specOf } from "./element-spec";

/** `either`: nothing in the document tells, as with an empty `<Response>` or a `<Redirect>` alone. */
export type DocumentKind = Product | "either";

/**
 * What the document is for: what a comment `<!-- twiml: messaging -->` says, or else what most of the verbs are for.
 * Source: https://www.twilio.com/docs/messaging/twiml and https://www.twilio.com/docs/voice/twiml
 */
export function documentKind(document: TwimlDocument): DocumentKind {
  let kind = kinds.get(document);
  if (kind === undefined) {
    const stated = statedKind(document);
    kind = (isRestricted(stated) ? "voice" : stated) ?? kindByVerbs(document);
    kinds.set(document, kind);
  }
  return kind;
}

/** Whether a comment says the kind, so that it is no guess. */
export function isKindStated(document: TwimlDocument): boolean {
  return statedKind(document) !== undefined;
}

/**
 * What a comment `<!-- twiml: wait -->`, `queue` or `whisper` says that the document may hold; `undefined` without one.
 * Such a document answers a call, so its kind is `voice`.
 */
export function restrictionOf(document: TwimlDocument): RestrictedDocument | undefined {
  const stated = statedKind(document);
  return isRestricted(stated) ? restrictedDocuments[stated] : undefined;
}

export type NamedKind = DocumentKind | RestrictedKind;

/** The kind as a person would name it: the restricted one where a comment says so. */
export function namedKind(document: TwimlDocument): NamedKind {
  return restrictionOf(document)?.kind ?? documentKind(document);
}

function isRestricted(stated: Product | RestrictedKind | undefined): stated is RestrictedKind {
  return stated !== undefined && stated in restrictedDocuments;
}

const kinds = new WeakMap<TwimlDocument, DocumentKind>();
const statements = new WeakMap<TwimlDocument, Product | RestrictedKind | undefined>();
const statement = /^<!--\s*twiml:\s*(voice|messaging|wait|queue|whisper)\s*-->$/;

function statedKind(document: TwimlDocument): Product | RestrictedKind | undefined {
  if (!statements.has(document)) {
    statements.set(document, findStatement(document));
  }
  return statements.get(document);
}

function findStatement({ text, nodes, root }: TwimlDocument): Product | RestrictedKind | undefined {
  for (const node of [...nodes, ...(root?.children ?? [])]) {
    const stated = node.kind === "comment" ? statement.exec(textOf(text, node.span))?.[1] : undefined;
    if (stated) {
      return stated as Product | RestrictedKind;
    }
  }
  return undefined;
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
