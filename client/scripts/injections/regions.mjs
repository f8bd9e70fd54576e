// Where in a string TwiML begins, and where it ends.
import { comment, documentOpening, markupOpening, pieceOpening, prologLine } from "./openings.mjs";
import { block } from "./twiml-rules.mjs";

/** Behind a tag, at once, or in the first line that is neither blank nor a comment. */
export function regionsOf(kind, host, names) {
  const { name, stop, behind, tags, calls } = kind;
  const closed = closedIn(kind);
  const tagged = (begin) => ({ name: block, begin, end: `(?=${stop})`, patterns: [{ include: `#${name}-content` }] });
  const behindAny = (each) => each.map((tag) => `(?<=${tag})`).join("|");
  return [
    ...(tags.length > 0 ? [tagged(String.raw`\G(?:${behindAny(tags)})(?!${stop})${closed}`)] : []),
    ...(calls.length > 0 ? [tagged(String.raw`\G(?:${behindAny(calls)})(?=${markupOpening(kind)})${closed}`)] : []),
    documentRegion(kind, String.raw`\G${behind}(?=${documentOpening(kind)})${closed}`),
    pieceRegion(kind, String.raw`\G${behind}(?=${pieceOpening(kind, host, names)})${closed}`),
    ...(kind.isMultiline ? [firstLine(kind, host, names)] : []),
  ];
}

/** A string of which something else says that it is TwiML: where it begins with markup, or with a blank line. */
export function regionInMarked(kind, scope, rules) {
  const { name, stop, behind, isMultiline } = kind;
  return {
    name: scope,
    begin: String.raw`\G${behind}(?=${markupOpening(kind)}${isMultiline ? String.raw`|[ \t]*\\?$` : ""})${closedIn(kind)}`,
    end: `(?=${stop})`,
    patterns: [{ include: `${rules}#${name}-content` }],
  };
}

/**
 * The rest of the line in which a string begins, if it is blank or a comment, and such lines below: the next line decides. It has
 * no scope and must take the line's end, or it would be found in itself.
 */
export function firstLine(kind, host, names) {
  const { stop, behind, blankLine = kind.host } = kind;
  const opening = `(?:${documentOpening(kind)}|${pieceOpening(kind, host, names)})`;
  const undecided = String.raw`\s*(?:${comment(kind)}\s*)?$`;
  return {
    begin: String.raw`\G${behind}([ \t]*(?:${comment(kind)}[ \t]*)?\\?\n)`,
    beginCaptures: { 1: { patterns: blankLine } },
    end: [...(stop ? [`(?=${stop})`] : []), `^(?!${opening}|${undecided})`].join("|"),
    patterns: [
      documentRegion(kind, `^(?=${documentOpening(kind)})`),
      pieceRegion(kind, `^(?=${pieceOpening(kind, host, names)})`),
      ...blankLine,
    ],
  };
}

/** Up to what cannot stand before the root and so shows that it is something else. */
function documentRegion(kind, begin) {
  return {
    name: block,
    begin,
    end: [...(kind.stop ? [`(?=${kind.stop})`] : []), `^(?!${prologLine(kind)})`].join("|"),
    patterns: [{ include: `#${kind.name}-prolog` }],
  };
}

function pieceRegion({ name, stop }, begin) {
  return { name: block, begin, end: stop ? `(?=${stop})` : "(?!)", patterns: [{ include: `#${name}-content` }] };
}

/** In a string that ends with its line the host must see the line's end. */
function closedIn({ isMultiline, stop }) {
  return isMultiline ? "" : String.raw`(?=(?:[^\\${stop}]|\\.)*${stop})`;
}
