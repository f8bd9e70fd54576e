import type { Edit, Parser, Range, Tree } from "web-tree-sitter";
import { type Change, changeBetween } from "../../text/change";
import { pointAt } from "./ranges-beside";

/** The tree of a text that changes: only what an edit touches is parsed again. The parser is shared with others. */
export class KeptTree {
  private tree: Tree | undefined;
  /** What was parsed. */
  private text = "";

  constructor(private readonly parser: Parser) {}

  /** Nothing has been parsed, or it was disposed of. */
  get isEmpty(): boolean {
    return this.tree === undefined;
  }

  /** Whether the tree is that of the text. */
  holds(text: string): boolean {
    return this.tree !== undefined && this.text === text;
  }

  /** How the text differs from the one that was parsed; `undefined` where it does not, or none was. */
  changeTo(text: string): Change | undefined {
    return this.tree && changeBetween(this.text, text);
  }

  /** `includedRanges`: what of the text the parser sees; empty: all of it. */
  parse(text: string, includedRanges: Range[] = []): Tree {
    const before = this.tree;
    const change = this.changeTo(text);
    if (before && change) {
      before.edit(treeEdit(this.text, text, change));
    }
    const tree = this.parser.parse(text, before, { includedRanges });
    before?.delete();
    this.tree = tree ?? undefined;
    this.text = text;
    if (!tree) {
      throw new Error("The parser gave no tree");
    }
    return tree;
  }

  /** Gives back the memory that JavaScript does not see. */
  dispose(): void {
    this.tree?.delete();
    this.tree = undefined;
  }
}

/** What the parser must know of an edit before it reads the text again. */
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
