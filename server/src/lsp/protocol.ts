import { RequestType } from "vscode-languageserver";
import type { DocumentKind } from "../model/document-kind";

/** Asked by the editor's status item; `null` for a file that is not open or is no TwiML. */
export const documentKindRequest = new RequestType<{ uri: string }, DocumentKind | null, void>("twiml/documentKind");
