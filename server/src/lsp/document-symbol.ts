import { type DocumentSymbol, type SymbolInformation, SymbolKind, SymbolTag } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type * as features from "../features/symbols";
import type { SymbolAbilities } from "./client-abilities";
import { Positions } from "./positions";

const kinds: Readonly<Record<features.DocumentSymbol["kind"], SymbolKind>> = {
  root: SymbolKind.Module,
  verb: SymbolKind.Function,
  noun: SymbolKind.Object,
  ssml: SymbolKind.String,
  unknown: SymbolKind.Field,
};

/** The outline as a tree, or as a list for a client that knows no trees. */
export function toDocumentSymbols(
  file: TextDocument,
  symbols: readonly features.DocumentSymbol[],
  abilities: SymbolAbilities,
): DocumentSymbol[] | SymbolInformation[] {
  const positions = new Positions(file.getText());
  return abilities.hierarchy
    ? symbols.map((symbol) => toDocumentSymbol(positions, symbol, abilities))
    : symbols.flatMap((symbol) => toSymbolInformation(file.uri, positions, symbol, abilities));
}

function toDocumentSymbol(
  positions: Positions,
  symbol: features.DocumentSymbol,
  abilities: SymbolAbilities,
): DocumentSymbol {
  const { name, detail, kind, span, nameSpan, children } = symbol;
  return {
    name,
    ...(detail && { detail }),
    kind: kinds[kind],
    range: positions.range(span),
    selectionRange: positions.range(nameSpan),
    ...deprecation(symbol, abilities),
    ...(children.length > 0 && { children: children.map((child) => toDocumentSymbol(positions, child, abilities)) }),
  };
}

function toSymbolInformation(
  uri: string,
  positions: Positions,
  symbol: features.DocumentSymbol,
  abilities: SymbolAbilities,
  containerName?: string,
): SymbolInformation[] {
  const { name, kind, span, children } = symbol;
  const information = {
    name,
    kind: kinds[kind],
    location: { uri, range: positions.range(span) },
    ...deprecation(symbol, abilities),
    ...(containerName && { containerName }),
  };
  return [information, ...children.flatMap((child) => toSymbolInformation(uri, positions, child, abilities, name))];
}

function deprecation(
  { isDeprecated }: features.DocumentSymbol,
  { deprecatedTag }: SymbolAbilities,
): { tags?: SymbolTag[] } {
  return isDeprecated && deprecatedTag ? { tags: [SymbolTag.Deprecated] } : {};
}
