import { type DocumentSymbol, type SymbolInformation, SymbolKind, SymbolTag } from "vscode-languageserver";
import type * as features from "../features/symbols";
import { oneLine } from "../text/one-line";
import type { SymbolAbilities } from "./client-abilities";
import type { Place } from "./place";
import { Positions } from "./positions";
import { toRange } from "./to-lsp";

const kinds: Readonly<Record<features.DocumentSymbol["kind"], SymbolKind>> = {
  root: SymbolKind.Module,
  verb: SymbolKind.Function,
  noun: SymbolKind.Object,
  ssml: SymbolKind.String,
  unknown: SymbolKind.Field,
};

type Ranges = Pick<Positions, "range">;

/** The outline as a tree, or as a list for a client that knows no trees. */
export function toDocumentSymbols(
  file: Place,
  symbols: readonly features.DocumentSymbol[],
  abilities: SymbolAbilities,
): DocumentSymbol[] | SymbolInformation[] {
  const positions: Ranges = file.part ? { range: (span) => toRange(file, span) } : new Positions(file.getText());
  return abilities.hierarchy
    ? symbols.map((symbol) => toDocumentSymbol(positions, symbol, abilities))
    : symbols.flatMap((symbol) => toSymbolInformation(file.uri, positions, symbol, abilities));
}

function toDocumentSymbol(
  positions: Ranges,
  symbol: features.DocumentSymbol,
  abilities: SymbolAbilities,
): DocumentSymbol {
  const { name, detail, kind, span, nameSpan, children } = symbol;
  // Built up, not spread together: an outline has a thousand of them, and this takes a third of the time.
  const result: DocumentSymbol = {
    name: oneLine(name),
    kind: kinds[kind],
    range: positions.range(span),
    selectionRange: positions.range(nameSpan),
  };
  if (detail !== "") {
    result.detail = oneLine(detail);
  }
  if (symbol.isDeprecated && abilities.deprecatedTag) {
    result.tags = [SymbolTag.Deprecated];
  }
  if (children.length > 0) {
    result.children = children.map((child) => toDocumentSymbol(positions, child, abilities));
  }
  return result;
}

function toSymbolInformation(
  uri: string,
  positions: Ranges,
  symbol: features.DocumentSymbol,
  abilities: SymbolAbilities,
  containerName?: string,
): SymbolInformation[] {
  const { name, kind, span, children } = symbol;
  const information = {
    name: oneLine(name),
    kind: kinds[kind],
    location: { uri, range: positions.range(span) },
    ...(symbol.isDeprecated && abilities.deprecatedTag && { tags: [SymbolTag.Deprecated] }),
    ...(containerName && { containerName: oneLine(containerName) }),
  };
  return [information, ...children.flatMap((child) => toSymbolInformation(uri, positions, child, abilities, name))];
}
