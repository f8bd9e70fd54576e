import type { Parser } from "web-tree-sitter";
import { KeptTree } from "../strings/kept-tree";
import { type BuilderRegion, findBuilderRegions, withKnownBuilders } from "./builder-region";
import { prepared } from "./prepare";

/** A program of Ruby as it changes: finds the TwiML that it writes with builders. */
export class BuilderProgram {
  private readonly tree: KeptTree;
  private text: string | undefined;
  private found: readonly BuilderRegion[] = [];

  /** The program shares the parser with others. */
  constructor(parser: Parser) {
    this.tree = new KeptTree(parser);
  }

  /** In order. `root`: the name of TwiML's root. */
  regions(text: string, root: string): readonly BuilderRegion[] {
    if (this.text !== text) {
      const parsed = prepared(text);
      const { rootNode } = this.tree.parse(parsed);
      this.found = withKnownBuilders(findBuilderRegions(text, parsed, rootNode, root), this.found);
      this.text = text;
    }
    return this.found;
  }

  /** Gives back the memory that JavaScript does not see. */
  dispose(): void {
    this.tree.dispose();
    this.text = undefined;
  }
}
