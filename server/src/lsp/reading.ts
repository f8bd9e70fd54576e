import {
  type Connection,
  DocumentHighlightKind,
  type InlayHint,
  InlayHintKind,
  type MarkupKind,
  type Position,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
} from "vscode-languageserver";
import { foldingSteps } from "../features/folding";
import { highlights } from "../features/highlights";
import { type InlayHint as Hint, inlayHintSteps } from "../features/inlay-hints";
import { selectionRanges } from "../features/selection-ranges";
import { semanticTokenSteps } from "../features/semantic-tokens";
import type { Steps } from "../features/steps";
import { beginningOf } from "../model/beginning";
import type { Span } from "../text/span";
import { aboutInSteps, withinInSteps } from "./answers-in-steps";
import type { OpenDocument, OpenFile } from "./documents";
import { toFoldingRanges } from "./folding-range";
import { toMarkup } from "./markup";
import { canWrite, type Place } from "./place";
import { SentTokens, toSemanticTokens } from "./semantic-tokens";
import type { Session } from "./session";
import { toRange, toSpan, toTextEdit } from "./to-lsp";

/** Answers what helps to read a document: `null` where it is not served, so that another extension may answer. */
export function answerReading(connection: Connection, session: Session): void {
  connection.onFoldingRanges(({ textDocument }, token) =>
    withinInSteps(session, textDocument.uri, token, null, function* ({ file, document }) {
      const { folding } = session.client.gestures;
      return folding && file.part?.isMarkup !== false
        ? toFoldingRanges(file, yield* foldingSteps(document), folding)
        : [];
    }),
  );

  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    session.all<SelectionRange[] | null>(textDocument.uri, token, null, () => {
      const ranges = positions.map((position) =>
        selectionRangeAt(session.files.at(textDocument.uri, position), position),
      );
      return ranges.some((range) => range !== undefined)
        ? ranges.map((range, index) => range ?? { range: { start: positions[index]!, end: positions[index]! } })
        : null;
    }),
  );

  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    session.at(textDocument.uri, position, token, null, ({ file, document }, offset) =>
      highlights(document, offset).map((span) => ({
        range: toRange(file, span),
        kind: DocumentHighlightKind.Text,
      })),
    ),
  );

  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    withinInSteps(session, textDocument.uri, token, null, function* ({ file, document }) {
      const options = {
        surprisingDefaults: session.settings.inlayHints === "surprisingDefaults",
        isFiller: (blanks: Span) => isEmpty(toRange(file, blanks)),
      };
      const format = session.client.hoverFormat;
      if (file.part?.isMarkup === false) {
        return [];
      }
      const hints = yield* inlayHintSteps(document, toSpan(file, range), options);
      return hints.filter(({ edit }) => canWrite(file, [edit])).map((hint) => toInlayHint(file, hint, format));
    }),
  );

  const sent = new SentTokens();
  session.files.onDidClose((uri) => sent.forget(uri));

  /** Of a large document the client asks for what it shows, wherever that is, if it gets nothing for all of it. */
  const areWanted = ({ document }: OpenFile) =>
    !session.client.gestures.tokenRanges || beginningOf(document) === document;

  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    aboutInSteps<SemanticTokens | null>(session, uri, token, null, function* (open) {
      return areWanted(open) ? sent.all(uri, yield* allTokens(open)) : null;
    }),
  );

  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    aboutInSteps<SemanticTokens | SemanticTokensDelta | null>(session, uri, token, null, function* (open) {
      return areWanted(open) ? sent.since(uri, previousResultId, yield* allTokens(open)) : null;
    }),
  );

  connection.languages.semanticTokens.onRange(({ textDocument, range }, token) =>
    aboutInSteps<SemanticTokens | null>(session, textDocument.uri, token, null, function* ({ file, document }) {
      return toSemanticTokens(document.text, yield* semanticTokenSteps(document, toSpan(file, range)));
    }),
  );
}

function* allTokens({ document }: OpenFile): Steps<SemanticTokens> {
  return toSemanticTokens(document.text, yield* semanticTokenSteps(document));
}

/** `undefined` where no document is. */
function selectionRangeAt(open: OpenDocument | undefined, position: Position): SelectionRange | undefined {
  return open && open.file.part?.isMarkup !== false
    ? toSelectionRange(open.file, selectionRanges(open.document, open.file.offsetAt(position)))
    : undefined;
}

/** The innermost range, each with the one around it as its parent. */
function toSelectionRange(file: Place, spans: readonly Span[]): SelectionRange {
  return spans.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: toRange(file, span), ...(parent && { parent }) }),
    undefined,
  )!;
}

function isEmpty({ start, end }: Range): boolean {
  return start.line === end.line && start.character === end.character;
}

function toInlayHint(file: Place, { at, label, needsBlank, markdown, edit }: Hint, format: MarkupKind): InlayHint {
  return {
    position: file.positionAt(at),
    label,
    kind: InlayHintKind.Parameter,
    paddingLeft: needsBlank,
    tooltip: toMarkup(markdown, format),
    textEdits: [toTextEdit(file, edit)],
  };
}
