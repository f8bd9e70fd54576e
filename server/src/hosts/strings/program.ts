import type { Edit, Parser, Point, Tree } from "web-tree-sitter";
import { type Change, changeBetween } from "../../text/change";
import { findRegions, type Names } from "./find-regions";
import type { HostLanguage } from "./languages";
import { kotlinLiterals, kotlinPassage } from "./languages/kotlin";
import type { GrammarLanguage } from "./languages/literals";
import { passageAt } from "./passage";
import { type Region, withKnownContents } from "./region";

/** A program as it changes: finds the TwiML in its strings, with work that follows the size of a change. */
export interface Program {
  /** The TwiML of that text, in its order; see `findRegions`. */
  regions(text: string, names: Names): readonly Region[];
  /** Gives back the memory that JavaScript does not see. */
  dispose(): void;
}

/** Of a language with a grammar, whose parser the program shares with others. */
export class ParsedProgram implements Program {
  private tree: Tree | undefined;
  private text = "";
  private found: readonly Region[] = [];

  constructor(
    private readonly language: HostLanguage & { readonly syntax: GrammarLanguage },
    private readonly parser: Parser,
  ) {}

  regions(text: string, names: Names): readonly Region[] {
    if (this.tree && this.text === text) {
      return this.found;
    }
    const tree = this.parse(text);
    const { syntax, formatted } = this.language;
    const root = tree.rootNode;
    const strings = { formatted, passageAt: (offset: number) => passageAt(root, text, offset, syntax) };
    this.found = withKnownContents(findRegions(text, strings, names), this.found);
    return this.found;
  }

  dispose(): void {
    this.tree?.delete();
    this.tree = undefined;
  }

  private parse(text: string): Tree {
    const before = this.tree;
    const change = before && changeBetween(this.text, text);
    if (change) {
      before.edit(treeEdit(this.text, text, change));
    }
    const tree = this.parser.parse(text, before);
    before?.delete();
    this.tree = tree ?? undefined;
    this.text = text;
    if (!tree) {
      throw new Error(`The parser of ${this.language.id} gave no tree`);
    }
    return tree;
  }
}

/** Of Kotlin, whose strings are found without a grammar. */
export class ScannedProgram implements Program {
  private text: string | undefined;
  private found: readonly Region[] = [];

  constructor(private readonly language: HostLanguage) {}

  regions(text: string, names: Names): readonly Region[] {
    if (this.text !== text) {
      const literals = kotlinLiterals(text);
      const { formatted } = this.language;
      this.text = text;
      const strings = { formatted, passageAt: (offset: number) => kotlinPassage(text, literals, offset) };
      this.found = withKnownContents(findRegions(text, strings, names), this.found);
    }
    return this.found;
  }

  dispose(): void {}
}

function treeEdit(before: string, after: string, { start, end, by }: Change): Edit {
  const edit: Omit<Edit, "editPoint" | "editRange"> = {
    startIndex: start,
    oldEndIndex: end,
    newEndIndex: end + by,
    startPosition: pointAt(before, start),
    oldEndPosition: pointAt(before, end),
    newEndPosition: pointAt(after, end + by),
  };
  return edit as Edit;
}

function pointAt(text: string, offset: number): Point {
  let row = 0;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    row++;
    lineStart = at + 1;
  }
  return { row, column: offset - lineStart };
}
