import type { UrlValue } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { isRestricted, type NamedKind, ownKind } from "../model/document-kind";
import { specOf } from "../model/element-spec";
import { isKnown } from "../model/known-mention";
import { type Mention, mentions } from "../model/mention";
import { repeatingElements } from "../model/repeats";
import { answersAt, restrictionAt } from "../model/url-place";
import { lineStartsOf } from "../text/lines";
import type { Span } from "../text/span";
import type { FilePath } from "./file-path";

/**
 * What other files need to know of the documents in a file; small, since a workspace may have ten thousand. All places are
 * those of the file.
 */
export interface FileSummary {
  readonly path: FilePath;
  /** The file is a document, and not a program or a template with documents in parts of it. */
  readonly isWhole: boolean;
  /** What a comment or the verbs say that it is for; `either` where several documents say several things. */
  readonly kind: NamedKind;
  /** In the order of `mentions`, a document after the other; URLs whose path is not known before the call are left out. */
  readonly references: readonly UrlReference[];
  /** The conferences and queues that it names, and what else has a name across documents. */
  readonly names: readonly NamedPlace[];
  /** The places after which Twilio asks for the document again, since they name no other. */
  readonly repeats: readonly RepeatPlace[];
  /** The name of its first root, where another document can point at; the file's beginning without a root. */
  readonly rootSpan: Span;
  /** The offset of each line's beginning: 0 is the first. */
  readonly lineStarts: readonly number[];
}

/** A place in a document that names a URL. */
export interface UrlReference {
  /** Decoded, without white space at its ends; never empty. What a template writes is in its query string at most. */
  readonly url: string;
  readonly span: Span;
  /** The element's name. */
  readonly element: string;
  /** Of the element's name in its start tag. */
  readonly elementSpan: Span;
  /** Absent where the element's text is the URL. */
  readonly attribute?: string;
  readonly answers: UrlValue["answers"];
  /** What a document that answers there is for, as far as this place alone tells. */
  readonly asks?: NamedKind;
}

/** An element that goes on with its own document. */
export interface RepeatPlace {
  /** The element's name. */
  readonly element: string;
  /** Of that name in its start tag. */
  readonly span: Span;
}

/** A place in a document with a name that other documents can give too. */
export interface NamedPlace {
  readonly kind: SharedKind;
  /** Decoded, without white space at its ends; never empty. */
  readonly name: string;
  readonly span: Span;
  readonly element: string;
}

/** The kinds of mentions whose names mean the same thing in all documents of an account. */
export type SharedKind = (typeof sharedKinds)[number];

const sharedKinds = ["conference-name", "queue-name"] as const;

/** A document in a file. */
export interface DocumentInFile {
  readonly document: TwimlDocument;
  /** Where a span of the document is in the file; absent where the file is the document. */
  readonly inFile?: (span: Span) => Span;
}

/** Of a file that is a document. */
export function summarize(path: FilePath, document: TwimlDocument): FileSummary {
  return summarizeAll(path, document.text, [{ document }]);
}

/** `text`: of the file; `documents`: all that are in it, at least one. */
export function summarizeAll(path: FilePath, text: string, documents: readonly DocumentInFile[]): FileSummary {
  const summaries = documents.map(ofDocument);
  const kinds = new Set(summaries.map(({ kind }) => kind));
  const rootSpan = summaries.find((summary) => summary.rootSpan)?.rootSpan;
  return {
    path,
    isWhole: documents.some(({ inFile }) => inFile === undefined),
    kind: kinds.size === 1 ? summaries[0]!.kind : "either",
    references: summaries.flatMap(({ kind, references }) =>
      kinds.size === 1 ? references : references.map((reference) => askingAs(kind, reference)),
    ),
    names: summaries.flatMap(({ names }) => names),
    repeats: summaries.flatMap(({ repeats }) => repeats),
    rootSpan: rootSpan ?? { start: 0, end: 0 },
    lineStarts: lineStartsOf(text),
  };
}

type DocumentSummary = Pick<FileSummary, "kind" | "references" | "names" | "repeats"> & {
  readonly rootSpan: Span | undefined;
};

function ofDocument({ document, inFile = (span) => span }: DocumentInFile): DocumentSummary {
  const references: UrlReference[] = [];
  const names: NamedPlace[] = [];
  for (const mention of mentions(document)) {
    const { kind, name, element } = mention;
    if (!isKnown(document, mention)) {
      continue;
    }
    if (kind === "url") {
      references.push(urlReference(mention, inFile));
    } else if (isShared(kind)) {
      names.push({ kind, name, span: inFile(mention.span), element: element.name });
    }
  }
  return {
    kind: ownKind(document),
    references,
    names,
    repeats: repeatingElements(document).map(({ name, nameSpan }) => ({ element: name, span: inFile(nameSpan) })),
    rootSpan: document.root && inFile(document.root.nameSpan),
  };
}

/** Of several documents in a file the kind of the file does not tell what one of them asks for. */
function askingAs(kind: NamedKind, reference: UrlReference): UrlReference {
  const asks = isRestricted(reference.asks) ? reference.asks : isRestricted(kind) ? kind : (reference.asks ?? kind);
  return asks === "either" ? reference : { ...reference, asks };
}

export function isShared(kind: string): kind is SharedKind {
  return (sharedKinds as readonly string[]).includes(kind);
}

/** What stands at a mention of kind `url`. */
function urlReference({ name, span, element, attribute }: Mention, inFile: (span: Span) => Span): UrlReference {
  const spec = specOf(element)!;
  const [product, ...more] = spec.products;
  const restriction = attribute && restrictionAt(element.name, attribute.name);
  const asks = restriction?.kind ?? (more.length === 0 ? product : undefined);
  return {
    url: name,
    span: inFile(span),
    element: element.name,
    elementSpan: inFile(element.nameSpan),
    ...(attribute && { attribute: attribute.name }),
    answers: answersAt(spec, attribute?.name)!,
    ...(asks && { asks }),
  };
}
