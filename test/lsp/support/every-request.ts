import { type Position, RequestType } from "vscode-languageserver";
import * as protocol from "../../../server/src/lsp/protocol";

/** The requests of the protocol about a document, by the ability for which a server announces them. */
const announced: Readonly<Record<string, readonly string[]>> = {
  hoverProvider: ["textDocument/hover"],
  completionProvider: ["textDocument/completion"],
  signatureHelpProvider: ["textDocument/signatureHelp"],
  declarationProvider: ["textDocument/declaration"],
  definitionProvider: ["textDocument/definition"],
  typeDefinitionProvider: ["textDocument/typeDefinition"],
  implementationProvider: ["textDocument/implementation"],
  referencesProvider: ["textDocument/references"],
  documentHighlightProvider: ["textDocument/documentHighlight"],
  documentSymbolProvider: ["textDocument/documentSymbol"],
  codeActionProvider: ["textDocument/codeAction"],
  codeLensProvider: ["textDocument/codeLens"],
  documentLinkProvider: ["textDocument/documentLink"],
  colorProvider: ["textDocument/documentColor"],
  documentFormattingProvider: ["textDocument/formatting"],
  documentRangeFormattingProvider: ["textDocument/rangeFormatting"],
  documentOnTypeFormattingProvider: ["textDocument/onTypeFormatting"],
  renameProvider: ["textDocument/prepareRename", "textDocument/rename"],
  foldingRangeProvider: ["textDocument/foldingRange"],
  selectionRangeProvider: ["textDocument/selectionRange"],
  linkedEditingRangeProvider: ["textDocument/linkedEditingRange"],
  callHierarchyProvider: ["textDocument/prepareCallHierarchy"],
  semanticTokensProvider: [
    "textDocument/semanticTokens/full",
    "textDocument/semanticTokens/full/delta",
    "textDocument/semanticTokens/range",
  ],
  inlayHintProvider: ["textDocument/inlayHint"],
  diagnosticProvider: ["textDocument/diagnostic"],
};

/** What the client is asked, not the server. */
const askedByServer = new Set(["twiml/filesBeside"]);

/** Registered when the client is there, instead of announced. */
const registered = ["textDocument/formatting", "textDocument/rangeFormatting", "textDocument/onTypeFormatting"];

/** The methods of all requests about a document that a server with these abilities answers, our own among them. */
export function answeredMethods(capabilities: object): readonly string[] {
  const own = Object.values<unknown>(protocol)
    .flatMap((request) => (request instanceof RequestType ? [request.method] : []))
    .filter((method) => !askedByServer.has(method));
  const standard = Object.entries(announced).flatMap(([ability, methods]) => (ability in capabilities ? methods : []));
  return [...new Set([...standard, ...registered, ...own])];
}

/** The abilities of a server that no request here asks for; those that are no requests about a document are known. */
export function unknownAbilities(capabilities: object): string[] {
  const others = ["positionEncoding", "textDocumentSync", "workspaceSymbolProvider", "executeCommandProvider"];
  const known = new Set([...Object.keys(announced), ...others, "workspace", "experimental"]);
  return Object.keys(capabilities).filter((ability) => !known.has(ability));
}

/** What any of these requests may want to know. */
export function paramsOf(uri: string, position: Position, end: Position = position): object {
  return {
    textDocument: { uri },
    uri,
    position,
    positions: [position, end],
    range: { start: position, end },
    ranges: [{ start: position, end }],
    context: { diagnostics: [], includeDeclaration: true, only: undefined },
    options: { tabSize: 2, insertSpaces: true },
    ch: "\n",
    newName: "Renamed",
    text: "a & b",
    previousResultId: "1",
  };
}
