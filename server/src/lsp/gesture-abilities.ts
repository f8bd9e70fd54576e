import { type ClientCapabilities, type ServerCapabilities, TokenFormat } from "vscode-languageserver";
import { semanticTokenModifiers, semanticTokenTypes } from "../features/semantic-tokens";

/** Which ways of reading and writing a document the client has a use for, and how it takes them. */
export interface GestureAbilities {
  readonly folding: FoldingAbilities | undefined;
  readonly selectionRanges: boolean;
  readonly highlights: boolean;
  readonly linkedEditing: boolean;
  readonly rename: boolean;
  /** It asks what can be renamed before it asks for a name. */
  readonly preparesRename: boolean;
  readonly inlayHints: boolean;
  /** It can be told to ask for inlay hints again. */
  readonly refreshesInlayHints: boolean;
  readonly semanticTokens: boolean;
  /** It asks for the tokens of what it shows, too. */
  readonly tokenRanges: boolean;
  /** It takes what has changed in the tokens instead of all of them. */
  readonly tokenDeltas: boolean;
}

export interface FoldingAbilities {
  /** It folds whole lines, whatever columns are given. */
  readonly linesOnly: boolean;
  /** How many ranges it takes at most. */
  readonly limit: number;
}

export function gestureAbilities({ textDocument, workspace }: ClientCapabilities): GestureAbilities {
  const folding = textDocument?.foldingRange;
  return {
    folding: folding && {
      linesOnly: folding.lineFoldingOnly ?? false,
      limit: folding.rangeLimit ?? Number.POSITIVE_INFINITY,
    },
    selectionRanges: textDocument?.selectionRange !== undefined,
    highlights: textDocument?.documentHighlight !== undefined,
    linkedEditing: textDocument?.linkedEditingRange !== undefined,
    rename: textDocument?.rename !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    inlayHints: textDocument?.inlayHint !== undefined,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    semanticTokens: textDocument?.semanticTokens?.formats.includes(TokenFormat.Relative) ?? false,
    tokenRanges: Boolean(textDocument?.semanticTokens?.requests.range),
    tokenDeltas: takesDeltas(textDocument?.semanticTokens?.requests.full),
  };
}

function takesDeltas(full: boolean | { delta?: boolean } | undefined): boolean {
  return typeof full === "object" && full.delta === true;
}

/** What the server offers of it. */
export function gestureCapabilities(abilities: GestureAbilities): ServerCapabilities {
  return {
    ...(abilities.folding && { foldingRangeProvider: true }),
    ...(abilities.selectionRanges && { selectionRangeProvider: true }),
    ...(abilities.highlights && { documentHighlightProvider: true }),
    ...(abilities.linkedEditing && { linkedEditingRangeProvider: true }),
    ...(abilities.rename && { renameProvider: abilities.preparesRename ? { prepareProvider: true } : true }),
    ...(abilities.inlayHints && { inlayHintProvider: true }),
    ...(abilities.semanticTokens && {
      semanticTokensProvider: {
        legend: { tokenTypes: [...semanticTokenTypes], tokenModifiers: [...semanticTokenModifiers] },
        full: abilities.tokenDeltas ? { delta: true } : true,
        range: true,
      },
    }),
  };
}
