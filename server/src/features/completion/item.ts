import type { Edit } from "../../text/edit";
import type { Span } from "../../text/span";

/** One thing that can be written at the cursor. */
export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail?: string;
  /** What the typed text is held against; absent: the label. */
  readonly filterText?: string;
  /** Replaces the list's span, or `span`; with tab stops where `isSnippet`. */
  readonly text: string;
  readonly isSnippet?: true;
  /** Where it is not the list's. */
  readonly span?: ReplaceSpan;
  /** Changes elsewhere that belong to it. */
  readonly edits?: readonly Edit[];
  readonly isDeprecated?: true;
  /** Opens the list again at the place where it leaves the cursor. */
  readonly retriggers?: true;
  /** The first words of a value, behind which its author goes on. */
  readonly isBeginning?: true;
  /** The item to highlight at first. */
  readonly isPreselected?: true;
  /** What its documentation is about; see `documentation`. */
  readonly topic?: Topic;
}

export type CompletionKind =
  | "element"
  | "attribute"
  | "value"
  | "voice"
  | "language"
  | "end-tag"
  | "entity"
  | "token"
  | "document"
  | "file"
  | "folder"
  | "route"
  | "name"
  | "snippet";

/** Says briefly what an item is, so that its documentation can be written when somebody looks at it. */
export type Topic =
  | { readonly about: "element"; readonly name: string; readonly parent?: string }
  | { readonly about: "attribute"; readonly name: string; readonly element: string; readonly parent?: string }
  | {
      readonly about: "value";
      readonly value: string;
      readonly name: string;
      readonly element: string;
      readonly parent?: string;
    }
  | { readonly about: "token"; readonly name: string }
  | { readonly about: "rule"; readonly name: string }
  | { readonly about: "snippet"; readonly name: string };

/** Accepting an item replaces `insert` (up to the cursor) or `replace` (the whole word), as the user prefers. */
export interface ReplaceSpan {
  readonly insert: Span;
  readonly replace: Span;
}

/** In the order in which people are likely to want them. */
export interface CompletionList {
  readonly items: readonly CompletionItem[];
  /** More may be known the next time somebody asks. */
  readonly isIncomplete?: true;
  readonly span: ReplaceSpan;
}

export function replaceSpan(span: Span, offset: number): ReplaceSpan {
  return { insert: { start: span.start, end: offset }, replace: span };
}

/** Where what is left of a word behind the cursor would break the document, or make a word that is none. */
export function wholeSpan(span: Span): ReplaceSpan {
  return { insert: span, replace: span };
}

/** A text that means itself inside a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
