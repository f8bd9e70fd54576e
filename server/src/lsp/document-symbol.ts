import { type DocumentSymbol, type SymbolInformation, SymbolKind, SymbolTag } from "vscode-languageserver";
import type { TwimlDocument } from "../document";
import { flatMapSteps, type Steps } from "../features/steps";
import * as features from "../features/symbols";
import type { SymbolAbilities } from "./client-abilities";
import type { Place } from "./place";
import { Positions } from "./positions";
import { isLarge } from "./slices";
import { toRange } from "./to-lsp";

const kinds: Readonly<Record<NonNullable<features.DocumentSymbol["spec"]>["kind"], SymbolKind>> = {
  root: SymbolKind.Module,
  verb: SymbolKind.Function,
  noun: SymbolKind.Object,
  ssml: SymbolKind.String,
};

type Ranges = Pick<Positions, "range">;

type ToDocumentSymbol = (
  ranges: Ranges,
  symbol: features.DocumentSymbol,
  around: number,
  abilities: SymbolAbilities,
) => DocumentSymbol;

/** The outline as a tree, or as a list for a client that knows no trees. */
export function toDocumentSymbols(
  file: Place,
  symbols: readonly features.DocumentSymbol[],
  abilities: SymbolAbilities,
): DocumentSymbol[] | SymbolInformation[] {
  const positions = file.part ? undefined : new Positions(file.getText());
  const ranges: Ranges = positions ?? {
    range: ({ start, end }, by = 0) => toRange(file, { start: start + by, end: end + by }),
  };
  const toChild: ToDocumentSymbol = positions
    ? (_, symbol, around, abilities) => rememberedSymbol(positions, symbol, around, abilities)
    : toDocumentSymbol;
  return abilities.hierarchy
    ? symbols.map((symbol) => toDocumentSymbol(ranges, symbol, 0, abilities, toChild))
    : symbols.flatMap((symbol) => toSymbolInformation(file.uri, ranges, symbol, 0, abilities));
}

/** The outline of a document, step by step. */
export function* documentSymbolSteps(
  file: Place,
  document: TwimlDocument,
  abilities: SymbolAbilities,
): Steps<DocumentSymbol[] | SymbolInformation[]> {
  if (!isLarge(file.getText())) {
    return toDocumentSymbols(file, features.symbols(document), abilities);
  }
  const found = yield* features.symbolSteps(document);
  if (!file.part && abilities.hierarchy) {
    // Each is remembered, so that little is left to do for all together.
    const positions = new Positions(file.getText());
    for (const { by, children } of found) {
      yield* flatMapSteps(children, (child) => [rememberedSymbol(positions, child, by, abilities)]);
    }
  }
  return toDocumentSymbols(file, found, abilities);
}

/** `around`: how far the parent has moved. */
function toDocumentSymbol(
  ranges: Ranges,
  { name, spec, by, span, nameSpan, children }: features.DocumentSymbol,
  around: number,
  abilities: SymbolAbilities,
  toChild: ToDocumentSymbol = toDocumentSymbol,
): DocumentSymbol {
  const moved = around + by;
  // Built up, not spread together: an outline has a thousand of them, and this takes a third of the time.
  const result: DocumentSymbol = {
    name,
    kind: kindOf(spec),
    range: ranges.range(span, moved),
    selectionRange: ranges.range(nameSpan, moved),
  };
  if (spec?.deprecated && abilities.deprecatedTag) {
    result.tags = [SymbolTag.Deprecated];
  }
  if (children.length > 0) {
    result.children = children.map((child) => toChild(ranges, child, moved, abilities));
  }
  return result;
}

/** The symbol that was sent last, if its element stands in the same place: most do, since few keys add or take away a line. */
function rememberedSymbol(
  positions: Positions,
  symbol: features.DocumentSymbol,
  around: number,
  abilities: SymbolAbilities,
): DocumentSymbol {
  const known = remembered.get(symbol.source);
  if (known?.abilities === abilities) {
    const { line, character } = positions.at(symbol.span.start + around + symbol.by);
    const { start } = known.symbol.range;
    if (start.line === line && start.character === character) {
      return known.symbol;
    }
  }
  const made = toDocumentSymbol(positions, symbol, around, abilities);
  remembered.set(symbol.source, { symbol: made, abilities });
  return made;
}

const remembered = new WeakMap<
  features.DocumentSymbol["source"],
  { readonly symbol: DocumentSymbol; readonly abilities: SymbolAbilities }
>();

function toSymbolInformation(
  uri: string,
  ranges: Ranges,
  { name, spec, by, span, children }: features.DocumentSymbol,
  around: number,
  abilities: SymbolAbilities,
  containerName?: string,
): SymbolInformation[] {
  const moved = around + by;
  const information = {
    name,
    kind: kindOf(spec),
    location: { uri, range: ranges.range(span, moved) },
    ...(spec?.deprecated && abilities.deprecatedTag && { tags: [SymbolTag.Deprecated] }),
    ...(containerName && { containerName }),
  };
  return [information, ...children.flatMap((child) => toSymbolInformation(uri, ranges, child, moved, abilities, name))];
}

function kindOf(spec: features.DocumentSymbol["spec"]): SymbolKind {
  return spec ? kinds[spec.kind] : SymbolKind.Field;
}
