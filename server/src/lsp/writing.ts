import type { Connection } from "vscode-languageserver";
import { autoClose } from "../features/auto-close";
import { autoQuotes } from "../features/auto-quotes";
import { linkedEditing } from "../features/linked-editing";
import { insertion } from "../text/edit";
import type { PartOfFile } from "./place";
import { autoInsertRequest } from "./protocol";
import type { Session } from "./session";
import { toRange } from "./to-lsp";

/** Answers what helps to write a document, but for completion, code actions and renaming. */
export function answerWriting(connection: Connection, session: Session): void {
  connection.languages.onLinkedEditingRange(({ textDocument, position }, token) =>
    session.at(textDocument.uri, position, token, null, ({ file, document }, offset) => {
      const found = file.part?.isMarkup === false ? undefined : linkedEditing(document, offset);
      return found ? { ranges: found.spans.map((span) => toRange(file, span)), wordPattern: found.wordPattern } : null;
    }),
  );

  connection.onRequest(autoInsertRequest, ({ textDocument, position }, token) =>
    session.at(textDocument.uri, position, token, null, ({ file, document }, offset) => {
      // What a piece of a document lacks may stand elsewhere.
      if (file.part?.isPiece || file.part?.isMarkup === false) {
        return null;
      }
      const missing = autoClose(document, offset) ?? autoQuotes(document, offset);
      return (missing?.startsWith('"') && file.part ? quotesIn(file.part, offset) : missing) ?? null;
    }),
  );
}

/** The snippet of quotes as the program around them writes it; `undefined` where it would break the program. */
function quotesIn(part: PartOfFile, offset: number): string | undefined {
  const text = part.written(insertion(offset, part.requoted('""')))?.text.replaceAll("\\", "\\\\");
  return text && `${text.slice(0, text.length / 2)}$1${text.slice(text.length / 2)}`;
}
