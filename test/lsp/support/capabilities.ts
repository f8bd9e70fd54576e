import { type ClientCapabilities, CodeActionKind, DiagnosticTag, MarkupKind } from "vscode-languageserver";

const formats = [MarkupKind.Markdown, MarkupKind.PlainText];

/** A client that takes all that the server can give, and asks for diagnostics. */
export const rich: ClientCapabilities = {
  general: { positionEncodings: ["utf-8", "utf-16"] },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    executeCommand: {},
    symbol: {},
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        documentationFormat: formats,
        tagSupport: { valueSet: [1] },
      },
      completionList: { itemDefaults: ["editRange"] },
    },
    hover: { contentFormat: formats },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [CodeActionKind.QuickFix] } },
      isPreferredSupport: true,
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, tagSupport: { valueSet: [1] } },
    foldingRange: { lineFoldingOnly: true },
    selectionRange: {},
    documentHighlight: {},
    linkedEditingRange: {},
    formatting: { dynamicRegistration: true },
    rangeFormatting: { dynamicRegistration: true },
    onTypeFormatting: { dynamicRegistration: true },
    rename: { prepareSupport: true },
    callHierarchy: {},
    codeLens: {},
    inlayHint: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      formats: ["relative"],
      tokenTypes: [],
      tokenModifiers: [],
    },
    diagnostic: {},
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [DiagnosticTag.Unnecessary, DiagnosticTag.Deprecated] },
    },
  },
};

/** A client that says nothing about itself. */
export const poor: ClientCapabilities = {};

/** As rich, but for asking for diagnostics: they are pushed to it. */
export const pushed: ClientCapabilities = {
  ...rich,
  textDocument: Object.fromEntries(Object.entries(rich.textDocument!).filter(([name]) => name !== "diagnostic")),
};
