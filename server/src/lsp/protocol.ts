import { RequestType, type TextDocumentPositionParams } from "vscode-languageserver";
import type { NamedKind } from "../model/document-kind";

/** Asked by the editor's status item; `null` for a file that is not open or is no TwiML. */
export const documentKindRequest = new RequestType<{ uri: string }, NamedKind | null, void>("twiml/documentKind");

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
