import { type CancellationToken, Range, type TextDocument, type TextDocumentChangeEvent, workspace } from "vscode";
import type { BaseLanguageClient, DocumentSelector, MessageSignature, Middleware } from "vscode-languageclient";
import { type Embedded, embeddedLanguages, templateNames } from "./embedded-languages";
import { beginsWithRoot, mayBePiece, mayBeTwiml, mayHoldTwiml, searchedLength, searchedLines } from "./twiml-text";

/** What the settings say of files of other languages. */
export interface ServedLanguages {
  /** Files of the languages XML and HTML, as far as they are TwiML. */
  readonly xml: boolean;
  readonly others: ReadonlySet<string>;
  /** Ends of file names. */
  readonly names: readonly string[];
}

/** The settings that decide; others than these leave the served documents as they are. */
export const decisiveSettings = ["twiml.xmlFiles", "twiml.embedded"];

export function servedLanguages(): ServedLanguages {
  const settings = workspace.getConfiguration("twiml");
  const embedded = settings.get<Embedded>("embedded", {});
  return {
    xml: settings.get<string>("xmlFiles") !== "never",
    others: new Set(embeddedLanguages(embedded)),
    names: templateNames(embedded),
  };
}

/** The documents that may be served; of any scheme, so untitled and virtual files too. */
export function selectorOf({ xml, others, names }: ServedLanguages): DocumentSelector {
  return [
    { language: "twiml" },
    ...(xml ? [{ language: "xml" }, { language: "html" }] : []),
    ...Array.from(others, (language) => ({ language })),
    ...(names.length > 0 ? [{ pattern: `**/*.{${names.join(",")}}` }] : []),
  ];
}

/** Documents of other languages in which TwiML was seen, or was not: they are searched once, then where they change. */
const seen = new WeakMap<TextDocument, boolean>();

/** Whether the server gets to see this document. What it then makes of one that is not TwiML is its own affair. */
export function isServed(document: TextDocument, languages: ServedLanguages = servedLanguages()): boolean {
  if (document.languageId === "twiml") {
    return true;
  }
  if (document.languageId === "xml") {
    // No more lines than can hold the searched text: a large XML file is not put together at each key.
    return languages.xml && mayBeTwiml(document.getText(new Range(0, 0, searchedLength, 0)));
  }
  return (
    (isOther(document, languages) && (hasTwiml(document) || isPiece(document, languages))) ||
    (document.languageId === "html" && languages.xml && beginsWithRoot(beginningOf(document)))
  );
}

/** Whether a change makes the server see a document that it has not seen so far. */
export function becomesServed(
  change: TextDocumentChangeEvent,
  languages: ServedLanguages = servedLanguages(),
): boolean {
  const { document, contentChanges } = change;
  if (isOther(document, languages) && seen.get(document) === false) {
    // What was typed, with the rest of its lines: each key in a large program must cost nothing.
    const isNew = contentChanges.some(({ range, text }) => {
      const last = range.start.line + text.split("\n").length - 1;
      return mayHoldTwiml(document.getText(new Range(range.start.line, 0, last + 1, 0)), document.languageId);
    });
    seen.set(document, isNew);
  }
  return isServed(document, languages);
}

function isOther({ languageId, fileName }: TextDocument, { others, names }: ServedLanguages): boolean {
  return others.has(languageId) || isTemplate(fileName, names);
}

function isTemplate(fileName: string, names: readonly string[]): boolean {
  return names.some((name) => fileName.endsWith(`.${name}`));
}

/** Whether the document is a template of a piece of XML. */
function isPiece(document: TextDocument, { names }: ServedLanguages): boolean {
  return isTemplate(document.fileName, names) && mayBePiece(beginningOf(document), document.fileName);
}

function beginningOf(document: TextDocument): string {
  return document.getText(new Range(0, 0, searchedLines, 0));
}

function hasTwiml(document: TextDocument): boolean {
  let has = seen.get(document);
  if (has === undefined) {
    has = mayHoldTwiml(document.getText(), document.languageId);
    seen.set(document, has);
  }
  return has;
}

type Next<P, R> = (type: string | MessageSignature, parameters?: P, token?: CancellationToken) => Promise<R>;

/** Keeps from the server all documents of other languages without TwiML, until they have some, and all questions about them. */
export function onlyServedDocuments(
  client: () => BaseLanguageClient | undefined,
  languages: ServedLanguages,
): Middleware {
  /** By URI, with the language. */
  const open = new Map<string, string>();
  return {
    didOpen: async (document, next) => {
      if (isServed(document, languages)) {
        open.set(document.uri.toString(), document.languageId);
        await next(document);
      }
    },
    didChange: async (change, next) => {
      if (open.has(change.document.uri.toString())) {
        await next(change);
      } else if (becomesServed(change, languages)) {
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
    sendRequest: <P, R>(
      type: string | MessageSignature,
      parameters: P | undefined,
      token: CancellationToken | undefined,
      next: Next<P, R>,
    ) => (isAsked(type, parameters) ? next(type, parameters, token) : Promise.resolve(null as R)),
  };

  /** Questions about documents that the server has not seen would only cost time. */
  function isAsked(type: string | MessageSignature, parameters: unknown): boolean {
    const method = typeof type === "string" ? type : type.method;
    const uri = (parameters as { textDocument?: { uri?: string } } | undefined)?.textDocument?.uri;
    if (uri === undefined || !method.startsWith("textDocument/")) {
      return true;
    }
    const language = open.get(uri);
    // Of several extensions that know semantic tokens the editor takes those of one: of a program its own must win.
    return language !== undefined && (isOurs(language) || !method.startsWith("textDocument/semanticTokens/"));
  }
}

function isOurs(language: string): boolean {
  return language === "twiml" || language === "xml";
}
