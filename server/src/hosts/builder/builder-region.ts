import type { Node } from "web-tree-sitter";
import type { MaskedText } from "../hole";
import { nodesAt } from "../strings/passage";
import type { Call, Part } from "./part";
import { writeDocument } from "./write-document";
import { XmlWriter } from "./xml-writer";

/** TwiML that a program writes with a builder: the call that writes the root, and all in it. */
export interface BuilderRegion {
  /** In the program. */
  readonly start: number;
  readonly end: number;
  readonly extent: "whole";
  readonly content: BuilderContent;
}

/** What depends on nothing but the region's own source. Offsets of the program count from its beginning. */
export interface BuilderContent extends MaskedText {
  /** As the program writes it. */
  readonly source: string;
  /** The document: what is code stands in it as it is. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** Outer ones before those in them; the root's is the first. */
  readonly calls: readonly Call[];
  /** By which variables the builder is known. */
  readonly builders: ReadonlySet<string>;
}

/** Whether a program is worth a closer look: mostly a search for a word. */
export function mayHoldBuilders(program: string, root: string): boolean {
  return program.includes(`.${root}`) && rootPattern(root).test(program);
}

function rootPattern(root: string): RegExp {
  return new RegExp(`\\.${root}\\b`, "g");
}

/** The builders' calls with a block that write a root, in order. `prepared`: what was parsed, as long as the program. */
export function findBuilderRegions(program: string, prepared: string, tree: Node, root: string): BuilderRegion[] {
  const regions: BuilderRegion[] = [];
  for (const { index } of prepared.matchAll(rootPattern(root))) {
    const call = index < (regions.at(-1)?.end ?? 0) ? undefined : rootCall(tree, index + 1);
    if (call) {
      regions.push({ start: call.startIndex, end: call.endIndex, extent: "whole", content: contentOf(program, call) });
    }
  }
  return regions;
}

function rootCall(tree: Node, offset: number): Node | undefined {
  const around = nodesAt(tree, offset);
  const [method, call] = [around.at(-1), around.at(-2)];
  const isCalled = call?.type === "call" && call.childForFieldName("method")?.id === method?.id;
  return isCalled && call.childForFieldName("block") ? call : undefined;
}

function contentOf(program: string, call: Node): BuilderContent {
  const writer = new XmlWriter(program, call.startIndex);
  const receiver = call.childForFieldName("receiver");
  const isVariable = receiver && /^[@$]{0,2}[a-z_]\w*$/.test(receiver.text);
  writeDocument(writer, program, call, new Set(isVariable ? [receiver.text] : []));
  const { text, masked, holes, parts, calls, builders } = writer;
  const source = program.slice(call.startIndex, call.endIndex);
  return { source, text, masked, holes, parts, calls, builders };
}

/** The regions, with the contents that they had before where those are the same: an edit elsewhere changes none. */
export function withKnownBuilders(
  regions: readonly BuilderRegion[],
  before: readonly BuilderRegion[],
): readonly BuilderRegion[] {
  return regions.map((region) => {
    const { source, text, masked } = region.content;
    const known = before.find(({ content }) => content.source === source);
    const isSame = known?.content.text === text && known.content.masked === masked;
    return isSame ? { ...region, content: known.content } : region;
  });
}
