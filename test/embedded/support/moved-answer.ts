import type { Position, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** A document that was asked about: in a file of its own or in a program. */
export interface Asked {
  readonly uri: string;
  readonly file: TextDocument;
  /** An offset of the file as one that both have in common. */
  readonly common: (offset: number) => number;
}

/** An answer in which nothing tells where its document stands. */
export interface MovedAnswer {
  /** With offsets in place of positions, and "edited" in place of edits. */
  readonly shown: Json;
  /** The file's text after each of the edits. */
  readonly texts: readonly string[];
}

type Json = null | boolean | number | string | readonly Json[] | Fields;
type Fields = { readonly [key: string]: Json | undefined };

export function movedAnswer(asked: Asked, answer: unknown): MovedAnswer {
  const texts: string[] = [];
  return { shown: moved(asked, answer as Json, texts), texts };
}

function moved(asked: Asked, answer: Json, texts: string[]): Json {
  if (typeof answer !== "object" || answer === null) {
    return answer === asked.uri ? "itself" : answer;
  }
  if (isList(answer)) {
    if (isEdits(answer)) {
      texts.push(TextDocument.applyEdits(asked.file, [...answer]));
      return "edited";
    }
    return answer.map((one) => moved(asked, one, texts));
  }
  if (isPosition(answer)) {
    return asked.common(asked.file.offsetAt(answer));
  }
  return movedFields(asked, answer, texts);
}

function movedFields(asked: Asked, fields: Fields, texts: string[]): Json {
  const { uri = uriIn(fields.textDocument), targetUri } = fields;
  const shown: Record<string, Json> = {};
  for (const [name, value] of Object.entries(fields)) {
    const isElsewhere = (name.startsWith("target") ? targetUri : (uri ?? asked.uri)) !== asked.uri;
    if (value !== undefined && name !== "version") {
      shown[name] = isElsewhere ? value : moved(asked, value, texts);
    }
  }
  return shown;
}

function uriIn(field: Json | undefined): Json | undefined {
  return typeof field === "object" && field !== null && "uri" in field ? field.uri : undefined;
}

function isList(answer: readonly Json[] | Fields): answer is readonly Json[] {
  return Array.isArray(answer);
}

function isPosition(fields: Fields): fields is Fields & Position {
  return typeof fields.line === "number" && typeof fields.character === "number";
}

function isEdits(answer: readonly unknown[]): answer is readonly TextEdit[] {
  return answer.length > 0 && answer.every((one) => typeof one === "object" && one !== null && "newText" in one);
}
