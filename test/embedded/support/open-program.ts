import { TextDocument } from "vscode-languageserver-textdocument";
import { Grammars } from "../../../server/src/hosts/strings/grammars";
import { EmbeddedDocuments } from "../../../server/src/lsp/embedded-documents";
import { readSettings } from "../../../server/src/lsp/settings";
import { readGrammar } from "../../lsp/support/grammars";

export const grammars = new Grammars(readGrammar);

function fail(message: string): never {
  throw new Error(message);
}

let opened = 0;

/** The documents in the strings of a program, as the server finds them. */
export async function documentsIn(text: string, language: string) {
  const embedded = new EmbeddedDocuments(grammars, () => readSettings({}), fail);
  const file = TextDocument.create(`file:///program-${opened++}`, language, 1, text);
  await embedded.ready(file);
  const documents = embedded.in(file);
  return { file, documents, embedded };
}
