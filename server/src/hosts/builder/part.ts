import type { Span } from "../../text/span";
import type { StringForm } from "../strings/literal";

/** A stretch of the document and what it is written as in the program. Spans of the program count from its region. */
export interface Part {
  readonly xml: Span;
  readonly ruby: Span;
  /** In order and without gaps, in both texts. */
  readonly pieces: readonly Piece[];
  readonly written: Written;
}

/** Pieces of one length are the same text; others, such as an escape and what it stands for, are not divided. */
export interface Piece {
  readonly xml: Span;
  readonly ruby: Span;
}

export type Written =
  /** The name of the method that is called. */
  | { readonly as: "method" }
  /** `voice:`, or `:voice =>`; the part is the name alone. */
  | { readonly as: "key" }
  /** Between the quotes of a string; `isName`: of an element or an attribute. */
  | { readonly as: "string"; readonly form: StringForm; readonly isName?: true }
  /** A number, `true`, `false` or the name of a symbol; `value`: what stands there, with the colon of a symbol. */
  | { readonly as: "bare"; readonly value: Span }
  /** Code, of which nobody knows what it writes. */
  | { readonly as: "code" }
  /** The name in an end tag, which the program does not write. */
  | { readonly as: "end" };

/** A call that writes an element. Spans of the program count from its region. */
export interface Call {
  /** The element. */
  readonly xml: Span;
  readonly startTag: Span;
  /** The call with its block, without what stands before or behind it as its condition. */
  readonly ruby: Span;
  /** The name of the method, or of the element where that is an argument. */
  readonly name: Span;
  /** What the method is called on. */
  readonly receiver: string;
  /** From behind the name of the method to the last argument or the closing parenthesis; empty where there are none. */
  readonly arguments: Span;
  readonly hasParentheses: boolean;
  /** Without the name of the element. */
  readonly argumentCount: number;
  readonly attributes: readonly CallAttribute[];
  /** Where `do` or `{` begins. */
  readonly blockStart: number | undefined;
  /** Between `do` or `{`, or the parameters, and `end` or `}`. */
  readonly body: Span | undefined;
  /** It stands by itself in its lines, which can be taken away with it. */
  readonly isStatement: boolean;
}

export interface CallAttribute {
  readonly name: string;
  /** `name="value"`. */
  readonly xml: Span;
  /** The key with its value. */
  readonly ruby: Span;
  readonly style: KeyStyle;
}

/** `voice: …`, `:voice => …`, `"voice" => …`, `'voice' => …`. */
export type KeyStyle = "label" | "symbol" | "double" | "single";

/** How the program writes the keys of a call: as the ones before, or else as most people do. */
export function keyStyleOf({ attributes }: Call): KeyStyle {
  return attributes.at(-1)?.style ?? "label";
}

/** The beginning of a pair, up to its value. */
export function keyText(name: string, style: KeyStyle): string {
  const isWord = /^[A-Za-z_]\w*$/.test(name);
  switch (style) {
    case "label":
      return isWord ? `${name}: ` : `"${name}": `;
    case "symbol":
      return isWord ? `:${name} => ` : `:"${name}" => `;
    case "double":
      return `"${name}" => `;
    case "single":
      return `'${name}' => `;
  }
}
