import snippets from "../../../../snippets/twiml.json";
import { elementSpecs } from "../../catalogue";
import type { Product } from "../../catalogue/spec";
import { parseDocument } from "../../document";
import { documentKind } from "../../model/document-kind";
import { withoutStops } from "../../text/snippet";
import type { CompletionItem } from "./item";

/*
 * The editor offers the snippets of a language everywhere in it, in values and in what is spoken too, by their prefix. So
 * these have none there, and are offered here by their label, where they are legal; the file stays the editor's for its
 * command "Insert Snippet".
 */

/**
 * Whole documents, then verbs in a `<Response>` of their own; with the XML declaration or, where none may stand, without.
 */
export function documentSnippets(withDeclaration: boolean): CompletionItem[] {
  const written = documentsFirst().map(({ isDocument, item }) =>
    isDocument ? item : { ...item, text: asDocument(item.text) },
  );
  return withDeclaration ? written : written.map((item) => ({ ...item, text: item.text.replace(declaration, "") }));
}

/**
 * Verbs that can stand in `<Response>`, for that kind of document; for all kinds where it is not known. `allowed`: the
 * names of the only verbs that may stand there. `isEmpty`: nothing stands there yet, so that the content of whole documents can.
 */
export function verbSnippets(
  product: Product | undefined,
  allowed: readonly string[] | undefined,
  isEmpty: boolean,
): CompletionItem[] {
  const offered = isEmpty ? documentsFirst() : all().filter(({ isDocument }) => !isDocument);
  return offered
    .filter(({ kind }) => product === undefined || kind === product || kind === "either")
    .filter(({ verbs }) => !allowed || verbs.every((verb) => allowed.includes(verb)))
    .map(({ isDocument, item }) => (isDocument ? { ...item, text: contentOf(item.text) } : item));
}

function documentsFirst(): readonly Snippet[] {
  return [...all()].sort((a, b) => Number(b.isDocument) - Number(a.isDocument));
}

const declaration = /^<\?xml[^>]*\?>\n/;

function asDocument(verbs: string): string {
  const lines = verbs.replace(/\n(\$0)?$/, "$1").split("\n");
  const content = lines.map((line) => `\t${line}`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n${content}\n</${root}>\n`;
}

/** What stands in the root of a document, a level less deep. */
function contentOf(document: string): string {
  const lines = document.replace(declaration, "").trimEnd().split("\n");
  return lines
    .filter((line) => !line.includes(`${root}>`))
    .map((line) => line.replace(/^\t/, ""))
    .join("\n");
}

/** Markdown of what the snippet writes; `undefined` where there is none of that label. */
export function snippetMarkdown(label: string): string | undefined {
  const text = all().find(({ item }) => item.label === label)?.item.text;
  return text && `\`\`\`xml\n${withoutStops(text).trim()}\n\`\`\``;
}

interface Snippet {
  readonly isDocument: boolean;
  readonly kind: ReturnType<typeof documentKind>;
  /** The names of its verbs. */
  readonly verbs: readonly string[];
  readonly item: CompletionItem;
}

const root = elementSpecs.find(({ kind }) => kind === "root")!.name;

let parsed: readonly Snippet[] | undefined;

function all(): readonly Snippet[] {
  parsed ??= Object.values(snippets).map(({ label, description, body }): Snippet => {
    const text = body.join("\n");
    const isDocument = label.endsWith("-document");
    // Placeholders are text to the parser; they never stand for a name.
    const document = parseDocument(isDocument ? text : `<${root}>${text}</${root}>`);
    const children = document.root?.children.filter((child) => child.kind === "element") ?? [];
    const verbs = children.map(({ name }) => name);
    return {
      isDocument,
      kind: documentKind(document),
      verbs,
      item: {
        label,
        kind: "snippet",
        detail: description.replace(/^[^:]*: /, ""),
        text,
        isSnippet: true,
        topic: { about: "snippet", name: label },
      },
    };
  });
  return parsed;
}
