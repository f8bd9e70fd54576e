import { type MarkupContent, MarkupKind } from "vscode-languageserver";

/** Documentation in the format that the client takes. */
export function toMarkup(markdown: string, kind: MarkupKind): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? markdown : plainText(markdown) };
}

const markup = /```\w*\n([\s\S]*?)\n```|`([^`\n]*)`|\[([^\]\n]+)\]\(([^)\n]+)\)|\*\*|\\([^\w\s])/g;

/** Markdown of the kind that our documentation is written in, as text: code and links stay, their marks go. */
export function plainText(markdown: string): string {
  return markdown.replace(markup, (_, block?: string, code?: string, label?: string, url?: string, escaped?: string) =>
    label === undefined ? (block ?? code ?? escaped ?? "") : `${label}: ${url}`,
  );
}
