/** A way to write a document into a program. */
export interface Form {
  readonly language: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** How a value that is not known before the program runs is written; absent where the string can hold none. */
  readonly hole?: string;
  /** What the string cannot hold, written in whatever way. */
  readonly forbids?: string;
  /** Documents in which a mistake is none in such a string, or may be none. */
  readonly unlike?: RegExp;
  /** Its authors put single quotes around values, since double ones would need a backslash or cannot stand there at all. */
  readonly prefersSingleQuotes?: true;
  /** How the string writes a character of the document; by default as it is. */
  readonly write: (character: string, index: number, document: string) => string;
}

export type Write = Form["write"];

/** The forms of one language, which each of them need not repeat. */
export function formsOf(language: string, forms: readonly Omit<Form, "language">[]): readonly Form[] {
  return forms.map((form) => ({ language, ...form }));
}

export const asItIs: Write = (character) => character;

export function escaping(escaped: Readonly<Record<string, string>>): Write {
  return (character) => escaped[character] ?? character;
}

/** With every line of the document behind that indentation; the program's language takes it away, or nobody minds it. */
export function indented(indentation: string, write: Write = asItIs): Write {
  return (character, index, document) => (character === "\n" ? `\n${indentation}` : write(character, index, document));
}

/** One string after the other, each line of the document in one of its own. */
export function joinedBy(quote: string, operator: string, opening = quote): Write {
  const escaped = escaping({ [quote]: `\\${quote}`, "\\": "\\\\", "\n": "\\n" });
  return (character, index, document) =>
    character === "\n" && index < document.length - 1
      ? `\\n${quote}${operator}${opening}`
      : escaped(character, index, document);
}

/** What is written for a character is written again, as what fills in the string demands. */
export function filledIn(write: Write, doubled: Readonly<Record<string, string>>): Write {
  return (character, index, document) =>
    Array.from(doubled[character] ?? character, (one) => write(one, index, document)).join("");
}

/** The program takes the blanks away. */
export const isTrimmed = /^\s+<\?xml/;

export const percentDoubled = { "%": "%%" };
export const bracesDoubled = { "{": "{{", "}": "}}" };

export const doubleQuoted = escaping({ '"': '\\"', "\\": "\\\\", "\n": "\\n" });
export const singleQuoted = escaping({ "'": "\\'", "\\": "\\\\", "\n": "\\n" });
export const backslashed = escaping({ "\\": "\\\\" });

/** The document with the quotes that authors who write it so put around values. */
export function quotedFor({ prefersSingleQuotes }: Form, document: string): string {
  return prefersSingleQuotes ? document.replaceAll("'", "’").replaceAll('"', "'") : document;
}

export interface Embedded {
  readonly text: string;
  /** Where an offset of the document is in the program. */
  readonly at: (offset: number) => number;
}

const token = /\{\{\w+\}\}/y;

/** The document as it stands in the program; a token, as TwiML Bins have them, is written as a hole of the form. */
export function embed({ before, after, write, hole }: Form, document: string): Embedded {
  const places: number[] = [];
  let text = before;
  for (let index = 0; index < document.length; index++) {
    places.push(text.length);
    token.lastIndex = index;
    const found = hole === undefined ? undefined : token.exec(document)?.[0];
    if (found === undefined) {
      text += write(document[index]!, index, document);
    } else {
      places.push(...Array.from({ length: found.length - 1 }, () => text.length));
      text += hole;
      index += found.length - 1;
    }
  }
  places.push(text.length);
  return { text: text + after, at: (offset) => places[offset]! };
}
