import type { DocumentCstNode, ElementCstNode, parse } from "@xml-tools/parser";
import { detached } from "../text/detached";
import type { Span } from "../text/span";

/** An attribute in the CST of its start tag; offsets count from the tag's `<`. */
export interface CstAttribute {
  readonly name: Span;
  /** Without its quotes. */
  readonly value: Span;
  readonly quote: '"' | "'";
}

let parser: typeof parse | undefined;

/**
 * Loads the parser, which builds its grammar then: that takes as long as a sixth of the server's start. Until it is there all
 * tags are read as broken ones are, with the same result.
 */
export async function loadParser(): Promise<void> {
  parser = (await import("@xml-tools/parser")).parse;
}

/**
 * The attributes of a start tag with which nothing is wrong, read off its CST; `undefined` for any other, since the
 * parser loses the thread in a broken tag, and while there is no parser. `source` is the whole tag, `<` to `>`; `limit` is
 * where its `>` or `/>` begins.
 *
 * Equal tags are parsed once: the parser is the dearest part of opening a document, and most of its tags are alike.
 */
export function cstAttributes(source: string, limit: number): readonly CstAttribute[] | undefined {
  const known = cache.get(source);
  if (known) {
    return known;
  }
  const attributes =
    parser && source.length <= longestTag && soundTag.test(source) ? read(parser, source, limit) : undefined;
  if (attributes) {
    if (cache.size >= cacheLimit) {
      cache.clear();
    }
    cache.set(detached(source), attributes);
  }
  return attributes;
}

/**
 * What the parser may see: one tag of names in ASCII and quoted values. It spells other names wrong, takes 30 µs for each
 * mistake that it recovers from, and its stack for each `<`.
 */
const soundTag = /^<[\w:.-]+(?:[ \t\r\n]+[\w:.-]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*'))*[ \t\r\n]*\/?>$/;
const longestTag = 2000;
const cache = new Map<string, readonly CstAttribute[]>();
const cacheLimit = 5000;

function read(parseXml: typeof parse, source: string, limit: number): CstAttribute[] | undefined {
  // An element that ends at once is a whole document, and the CST has nothing of what the tag holds in a real one.
  const { cst, lexErrors, parseErrors } = parseXml(`${source.slice(0, limit)}/>`);
  const element = (cst as DocumentCstNode).children.element?.[0];
  if (lexErrors.length > 0 || parseErrors.length > 0 || !element) {
    return undefined;
  }
  const attributes = attributesOf(element);
  // The parser drops white space, so that it does not miss it either.
  const isSound = attributes.every(({ name }) => /[ \t\r\n]/.test(source[name.start - 1]!));
  return isSound ? attributes : undefined;
}

function attributesOf({ children }: ElementCstNode): CstAttribute[] {
  return (children.attribute ?? []).map(({ children: { Name, STRING } }) => {
    const name = Name![0]!;
    const quoted = STRING![0]!;
    const end = quoted.startOffset + quoted.image.length;
    return {
      name: { start: name.startOffset, end: name.startOffset + name.image.length },
      value: { start: quoted.startOffset + 1, end: end - 1 },
      quote: quoted.image[0] as '"' | "'",
    };
  });
}
