import { restrictedDocuments } from "../../catalogue/restricted-documents";
import { isRestricted, type KindStatement } from "../../model/document-kind";
import { inCode } from "./in-code";

/** Markdown of the XML declaration, as written. */
export function declarationMarkdown(written: string): string {
  const [, encoding] = /\sencoding\s*=\s*["']([\w.-]+)["']/.exec(written) ?? [];
  const characters = encoding === undefined ? "" : ` Its characters are written in ${inCode(encoding)}.`;
  return `**XML declaration** — the document is XML.${characters}\n\nTwilio takes documents without it, too. Where it stands, it must be the very first thing in the document.`;
}

/** Markdown of what `<![CDATA[` begins. */
export const cdataMarkdown =
  "**CDATA** — text in which `&` and `<` stand for themselves, up to `]]>`: there are no tags in it, and nothing is escaped.";

/** Markdown of a comment that says what the document is for. */
export function kindMarkdown({ kind }: KindStatement): string {
  const meaning = isRestricted(kind)
    ? `${restrictedDocuments[kind].place}; it may hold ${restrictedDocuments[kind].verbs.map((verb) => `\`<${verb}>\``).join(", ")}`
    : `it answers a ${kind === "voice" ? "call" : "message"}`;
  return `**\`twiml: ${kind}\`** — says what the document is for: ${meaning}.`;
}
