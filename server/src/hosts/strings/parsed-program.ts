import type { Parser, Tree } from "web-tree-sitter";
import type { Change } from "../../text/change";
import { overlaps, type Span } from "../../text/span";
import { findRegions, mentions, type Names } from "./find-regions";
import { KeptTree } from "./kept-tree";
import type { HostLanguage } from "./languages";
import type { GrammarLanguage } from "./languages/literals";
import { passageAt } from "./passage";
import type { Program } from "./program";
import { rangesBeside } from "./ranges-beside";
import { type Region, withKnownContents } from "./region";
import { marksAlike, skippedLines } from "./skipped-lines";

/** In characters: shorter programs are parsed as a whole. */
const smallProgram = 16 * 1024;

/**
 * Of a language with a grammar, whose parser the program shares with others. Of a large program only the lines are parsed
 * that may have to do with TwiML, as long as nothing speaks against it.
 */
export class ParsedProgram implements Program {
  private readonly tree: KeptTree;
  private text = "";
  private found: readonly Region[] = [];
  /** What the parser does not see; in order. */
  private skipped: readonly Span[] = [];

  constructor(
    private readonly language: HostLanguage & { readonly syntax: GrammarLanguage },
    parser: Parser,
    private readonly small = smallProgram,
  ) {
    this.tree = new KeptTree(parser);
  }

  regions(text: string, names: Names): readonly Region[] {
    if (this.tree.holds(text)) {
      return this.found;
    }
    if (this.tree.isEmpty && text.length > this.small) {
      this.skipped = skippedLines(text, mentions(text, names));
    }
    const regions = this.find(this.parse(text), text, names) ?? this.findInWhole(text, names);
    this.found = withKnownContents(regions, this.found);
    return this.found;
  }

  dispose(): void {
    this.tree.dispose();
  }

  /**
   * `undefined` where lines may have been skipped that matter: what is left is no program, lacks lines of a string, or
   * has what seems to be TwiML in none.
   */
  private find(tree: Tree, text: string, names: Names): Region[] | undefined {
    const { syntax, formatted } = this.language;
    const root = tree.rootNode;
    const isWhole = this.skipped.length === 0;
    if (!isWhole && root.hasError) {
      return undefined;
    }
    let isSure = true;
    const passageIn = (offset: number) => {
      const passage = passageAt(root, text, offset, syntax);
      isSure &&= passage !== undefined && !this.skipped.some((span) => overlaps(span, passage.span));
      return passage;
    };
    const regions = findRegions(text, { formatted, passageAt: passageIn }, names);
    return isWhole || isSure ? regions : undefined;
  }

  private findInWhole(text: string, names: Names): Region[] {
    this.dispose();
    this.skipped = [];
    return this.find(this.parse(text), text, names)!;
  }

  private parse(text: string): Tree {
    const change = this.tree.changeTo(text);
    if (change) {
      this.skipped = skippedAfter(this.skipped, change, this.text, text);
    }
    this.text = text;
    return this.tree.parse(text, rangesBeside(this.skipped, text));
  }
}

/** What of the skipped an edit leaves alone, or does not open or close anything in; where it stands after the edit. */
function skippedAfter(skipped: readonly Span[], { start, end, by }: Change, before: string, after: string): Span[] {
  const isHarmless = marksAlike(before.slice(start, end), after.slice(start, end + by));
  return skipped
    .filter((span) => span.end < start || end < span.start || (isHarmless && span.start < start && end < span.end))
    .map((span) => ({
      start: end < span.start ? span.start + by : span.start,
      end: span.end < start ? span.end : span.end + by,
    }));
}
