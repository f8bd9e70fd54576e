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

/** Whole documents, with the XML declaration or, where none may stand, without. */
export function documentSnippets(withDeclaration: boolean): CompletionItem[] {
  return all()
    .filter(({ isDocument }) => isDocument)
    .map(({ item }) => (withDeclaration ? item : { ...item, text: item.text.replace(/^<\?xml[^>]*\?>\n/, "") }));
}

/**
 * Verbs that can stand in `<Response>`, for that kind of document; for all kinds where it is not known. `allowed`: the
 * names of the only verbs that may stand there.
 */
export function verbSnippets(product: Product | undefined, allowed?: readonly string[]): CompletionItem[] {
  return all()
    .filter(({ isDocument, kind }) => !isDocument && (product === undefined || kind === product || kind === "either"))
    .filter(({ verbs }) => !allowed || verbs.every((verb) => allowed.includes(verb)))
    .map(({ item }) => item);
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
        detail: description,
        text,
        isSnippet: true,
        topic: { about: "snippet", name: label },
      },
    };
  });
  return parsed;
}
