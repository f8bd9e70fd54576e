import {
  type Position,
  type Range,
  RequestType,
  type TextDocumentPositionParams,
  type TextEdit,
} from "vscode-languageserver";
import type { StatedKind } from "../features/state-kind";
import type { NamedKind } from "../model/document-kind";

/** A file, and where in it the document is that is meant; without a position the file as a whole. */
export interface DocumentPlace {
  readonly uri: string;
  readonly position?: Position;
}

/** Asked by the editor's status item; `null` for a file that is not open or is no TwiML. */
export const documentKindRequest = new RequestType<DocumentPlace, NamedKind | null, void>("twiml/documentKind");

/** What a comment in the document says that it is for; `null` where none does, or no TwiML is there. */
export const statedKindRequest = new RequestType<DocumentPlace, StatedKind | null, void>("twiml/statedKind");

/**
 * The edits that make a comment say what the document is for, or, for `null`, none say it; `null` for a file that is not open
 * or is no TwiML.
 */
export const stateKindRequest = new RequestType<DocumentPlace & { kind: StatedKind | null }, TextEdit[] | null, void>(
  "twiml/stateKind",
);

/**
 * To be asked after `>`, `/` or `=` was typed just before the position: what that lacks, as a snippet to insert there, such as
 * `$0</Say>`; `null` where nothing is missing.
 */
export const autoInsertRequest = new RequestType<TextDocumentPositionParams, string | null, void>("twiml/autoInsert");

/**
 * Asked by the server, of clients with `experimental.twimlFilesBeside` among their capabilities: the names of all that is in
 * the folder of a document, in any order.
 */
export const filesBesideRequest = new RequestType<{ uri: string }, string[], void>("twiml/filesBeside");

/** What is pasted or dropped in place of the range: text, or files by their URIs. */
export interface PasteParameters {
  readonly uri: string;
  readonly range: Range;
  readonly text?: string;
  readonly files?: readonly string[];
}

/** What to write instead of what would be pasted, and a name for it in a menu. */
export interface PasteAnswer {
  readonly text: string;
  readonly title: string;
}

/** `null` where it can be pasted as it is, or does not belong. */
export const pasteRequest = new RequestType<PasteParameters, PasteAnswer | null, void>("twiml/paste");
