import { Range, type TextDocument, workspace } from "vscode";
import type { BaseLanguageClient, DocumentSelector, Middleware } from "vscode-languageclient";
import { mayBeTwiml, searchedLength } from "./twiml-text";

/** What becomes of files of the language `xml` with TwiML in them: the setting `twiml.xmlFiles`. */
export type XmlFiles = "auto" | "never";

export function xmlFiles(): XmlFiles {
  return workspace.getConfiguration("twiml").get<XmlFiles>("xmlFiles", "auto");
}

/** The languages of the documents that may be served; any scheme, so untitled and virtual files too. */
export function servedLanguages(xmlFiles: XmlFiles): DocumentSelector {
  return xmlFiles === "never" ? [{ language: "twiml" }] : [{ language: "twiml" }, { language: "xml" }];
}

/** Whether the server gets to see this document. What it then makes of an `xml` document is its own affair. */
export function isServed(document: TextDocument, xmlFiles: XmlFiles): boolean {
  return (
    document.languageId === "twiml" || (document.languageId === "xml" && xmlFiles === "auto" && hasTwiml(document))
  );
}

function hasTwiml(document: TextDocument): boolean {
  // No more lines than can hold the searched text: a large XML file is not put together at each key.
  return mayBeTwiml(document.getText(new Range(0, 0, searchedLength, 0)));
}

/** Keeps from the server all `xml` documents that are not TwiML, until they become so. */
export function onlyServedDocuments(client: () => BaseLanguageClient | undefined, xmlFiles: XmlFiles): Middleware {
  const open = new Set<string>();
  return {
    didOpen: async (document, next) => {
      if (isServed(document, xmlFiles)) {
        open.add(document.uri.toString());
        await next(document);
      }
    },
    didChange: async (change, next) => {
      if (open.has(change.document.uri.toString())) {
        await next(change);
      } else if (isServed(change.document, xmlFiles)) {
        await client()?.getFeature("textDocument/didOpen").getProvider(change.document)?.send(change.document);
      }
    },
    didSave: async (document, next) => {
      if (open.has(document.uri.toString())) {
        await next(document);
      }
    },
    didClose: async (document, next) => {
      if (open.delete(document.uri.toString())) {
        await next(document);
      }
    },
  };
}
