import {
  type Connection,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type FormattingOptions,
  MessageType,
  type Registration,
  type ServerCapabilities,
  ShowMessageNotification,
  type ShowMessageParams,
} from "vscode-languageserver";
import { formatDocument } from "../features/formatting/format-document";
import { formatOnType } from "../features/formatting/format-on-type";
import { formatRange } from "../features/formatting/format-range";
import type { FormattingOptions as Options } from "../features/formatting/formatting-options";
import type { Refusal } from "../features/formatting/refusal";
import type { OpenFile } from "./documents";
import { wasInserted } from "./edited-file";
import type { FormattingAbilities, FormattingSupport } from "./formatting-abilities";
import type { Session } from "./session";
import { toSpan, toTextEdit } from "./to-lsp";

/** A tag ends, a line ends. */
const typed = { firstTriggerCharacter: ">", moreTriggerCharacter: ["\n"] };

/** What is offered for all files, since the client cannot be told that it is for those of one language. */
export function formattingCapabilities({ document, range, onType }: FormattingAbilities): ServerCapabilities {
  return {
    ...(document === "always" && { documentFormattingProvider: true }),
    ...(range === "always" && { documentRangeFormattingProvider: true }),
    ...(onType === "always" && { documentOnTypeFormattingProvider: typed }),
  };
}

/** What is offered for files of the language TwiML alone: other extensions format XML. */
export function formattingRegistrations({ document, range, onType }: FormattingAbilities): Registration[] {
  const registration = (support: FormattingSupport, method: string, options: object = {}): Registration[] =>
    support === "registers"
      ? [{ id: method, method, registerOptions: { documentSelector: [{ language: "twiml" }], ...options } }]
      : [];
  return [
    ...registration(document, DocumentFormattingRequest.method),
    ...registration(range, DocumentRangeFormattingRequest.method),
    ...registration(onType, DocumentOnTypeFormattingRequest.method, typed),
  ];
}

/** Answers what lays a document out: `null` for files of other languages, so that another extension may answer. */
export function answerFormatting(connection: Connection, session: Session): void {
  const optionsOf = ({ tabSize, insertSpaces }: FormattingOptions): Options => ({
    tabSize,
    insertSpaces,
    wrapAttributes: session.settings.format.wrapAttributes,
  });

  function explain({ file }: OpenFile, { reason, mistake, span }: Refusal): void {
    const line = file.positionAt(span.start).line + 1;
    const message = mistake === undefined ? `${reason}.` : `${reason}. Line ${line}: ${mistake}`;
    const warning: ShowMessageParams = { type: MessageType.Warning, message };
    connection.sendNotification(ShowMessageNotification.type, warning).catch(session.log);
  }

  connection.onDocumentFormatting(({ textDocument, options }, token) =>
    session.about(textDocument.uri, token, null, (open) => {
      if (!isOurs(open)) {
        return null;
      }
      const { edits, refusal } = formatDocument(open.document, optionsOf(options));
      if (refusal) {
        explain(open, refusal);
      }
      return edits.map((edit) => toTextEdit(open.file, edit));
    }),
  );

  connection.onDocumentRangeFormatting(({ textDocument, range, options }, token) =>
    session.about(textDocument.uri, token, null, (open) => {
      if (!isOurs(open)) {
        return null;
      }
      const { file, document } = open;
      const { edits, refusal } = formatRange(document, toSpan(file, range), optionsOf(options));
      // Some editors format what is pasted, for which nobody has asked.
      if (refusal && !wasInserted(file, range)) {
        explain(open, refusal);
      }
      return edits.map((edit) => toTextEdit(file, edit));
    }),
  );

  connection.onDocumentOnTypeFormatting(({ textDocument, position, options }, token) =>
    session.about(textDocument.uri, token, null, (open) => {
      const { file, document } = open;
      return isOurs(open)
        ? formatOnType(document, file.offsetAt(position), optionsOf(options)).map((edit) => toTextEdit(file, edit))
        : null;
    }),
  );
}

function isOurs({ file }: OpenFile): boolean {
  return file.languageId === "twiml";
}
