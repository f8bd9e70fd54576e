import type { Parser, Tree } from "web-tree-sitter";
import { changeBetween } from "../../text/change";
import { treeEdit } from "../strings/parsed-program";
import { type BuilderRegion, findBuilderRegions, withKnownBuilders } from "./builder-region";
import { prepared } from "./prepare";

/** A program of Ruby as it changes: finds the TwiML that it writes with builders. */
export class BuilderProgram {
  private tree: Tree | undefined;
  /** What was parsed. */
  private parsed = "";
  private text: string | undefined;
  private found: readonly BuilderRegion[] = [];

  /** The program shares the parser with others. */
  constructor(private readonly parser: Parser) {}

  /** In order. `root`: the name of TwiML's root. */
  regions(text: string, root: string): readonly BuilderRegion[] {
    if (this.text !== text) {
      const parsed = prepared(text);
      const { rootNode } = this.parse(parsed);
      this.found = withKnownBuilders(findBuilderRegions(text, parsed, rootNode, root), this.found);
      this.text = text;
    }
    return this.found;
  }

  /** Gives back the memory that JavaScript does not see. */
  dispose(): void {
    this.tree?.delete();
    this.tree = undefined;
    this.text = undefined;
  }

  private parse(text: string): Tree {
    const before = this.tree;
    const change = before && changeBetween(this.parsed, text);
    if (change) {
      before.edit(treeEdit(this.parsed, text, change));
    }
    const tree = this.parser.parse(text, before);
    before?.delete();
    this.tree = tree ?? undefined;
    this.parsed = text;
    if (!tree) {
      throw new Error("The parser of ruby gave no tree");
    }
    return tree;
  }
}
