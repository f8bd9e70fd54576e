import { forwardSearch } from "../../text/forward-search";
import type { Hole, MaskedText } from "../hole";
import { maskTags } from "./mask-tags";
import { closeOf, holeOf, type Tag, tagOf, unclosedEnd } from "./tag";

/** What differs between the languages of `{% tag %}` and `{{ value }}`. */
export interface BlockTagLanguage {
  /** Whether `{# … #}` is a comment. */
  readonly hasHashComments: boolean;
}

/** Blanks `{{ value }}`, `{% if a %}…{% endif %}`, comments and raw blocks, as Jinja and its kin have them. */
export function maskBlockTags(text: string, language: BlockTagLanguage): MaskedText {
  const ends: Ends = new Map(
    Array.from(text.matchAll(/\{%[-+~]?\s*end(\w*)/g), ({ 1: name, index }) => [name!, index]),
  );
  const marks = language.hasHashComments ? /\{[{%#]/g : /\{[{%]/g;
  const commentEnd = forwardSearch(text, "#}");
  // What stands in a raw block is text, whatever it looks like.
  let rawUntil = 0;
  return maskTags(text, marks, (start, mark) => {
    if (start < rawUntil) {
      return [];
    }
    if (mark === "{#") {
      const close = commentEnd(start + "{#".length);
      return close === text.length ? [] : [holeOf(tagOf(text, start, start + 2, close, close + 2), "comment")];
    }
    const tag = tagAt(text, start, mark);
    if (!tag) {
      return [];
    }
    if (mark === "{{") {
      return [holeOf(tag, "value")];
    }
    const block = droppedBlock(text, tag, ends);
    if (block) {
      return [block];
    }
    rawUntil = rawEnd(text, tag, ends) ?? rawUntil;
    return [blockTag(tag, ends)];
  });
}

/** By what is ended, where the last `{% end… %}` of it stands. */
type Ends = ReadonlyMap<string, number>;

function tagAt(text: string, start: number, mark: string): Tag | undefined {
  const closeMark = mark === "{{" ? "}}" : "%}";
  const from = start + mark.length + (/[-+~]/.test(text[start + 2] ?? "") ? 1 : 0);
  const close = closeOf(text, from, mark, closeMark, `"'`);
  if (close === undefined) {
    // An unclosed `{{` is text, which has a rule of its own; `{% if` is about to be closed.
    const end = unclosedEnd(text, from, mark);
    return mark === "{%" ? tagOf(text, start, from, end, end) : undefined;
  }
  const isTrimmed = close > from && /[-+~]/.test(text[close - 1]!);
  return tagOf(text, start, from, close - (isTrimmed ? 1 : 0), close + closeMark.length);
}

const dropped = /^(comment|doc|schema|javascript|stylesheet)\b/;
// Content that is only defined here to be used elsewhere.
const defined = /^(macro|capture|set)\b/;

function droppedBlock(text: string, { span, code }: Tag, ends: Ends): Hole | undefined {
  const definedName = defined.exec(code)?.[1];
  const name = definedName ?? dropped.exec(code)?.[1] ?? /^(blocktrans(?:late)?)\b.*\basvar\b/.exec(code)?.[1];
  if (name === undefined || isAssignment(code)) {
    return undefined;
  }
  const end = endOf(text, name, span.end, ends);
  if (!end) {
    return undefined;
  }
  const hole = holeOf(tagOf(text, span.start, span.end, end.index, end.index + end[0].length), "comment");
  return definedName === undefined ? hole : { ...hole, definition: { start: span.end, end: end.index } };
}

function rawEnd(text: string, { span, code }: Tag, ends: Ends): number | undefined {
  const name = /^(raw|verbatim)\b/.exec(code)?.[1];
  return name === undefined ? undefined : endOf(text, name, span.end, ends)?.index;
}

function endOf(text: string, name: string, from: number, ends: Ends): RegExpExecArray | undefined {
  // Asked first, since a search that finds nothing goes through the rest of the text.
  if ((ends.get(name) ?? 0) < from) {
    return undefined;
  }
  const end = new RegExp(`\\{%[-+~]?\\s*end${name}\\b[^%]*%\\}`, "g");
  end.lastIndex = from;
  return end.exec(text) ?? undefined;
}

// They always need their end; others only where one is written somewhere.
const alwaysBlocks = /^(?:if|for|unless|case|switch)$/;
const branches = /^(?:else|elif|elseif|elsif|empty|when|default|plural|pluralize)$/;
const writing =
  /^(?:include|render|echo|liquid|trans|translate|url|cycle|firstof|now|yield|component|static|block|csrf_token)\b|\(/;

function blockTag(tag: Tag, ends: Ends): Hole {
  const name = /^\w+/.exec(tag.code)?.[0] ?? "";
  // Tornado ends every block with `{% end %}`, so that nobody knows what is ended.
  const section = (begun: string) => (ends.has("") ? undefined : { name: begun, closedBy: `{% end${begun} %}` });
  if (/^end/.test(name)) {
    return holeOf(tag, "close", section(name.slice("end".length)));
  }
  // In Nunjucks a `case` is a branch of a `switch`.
  if (branches.test(name) || (name === "case" && ends.has("switch"))) {
    return holeOf(tag, "else");
  }
  if ((alwaysBlocks.test(name) || ends.has(name)) && !isAssignment(tag.code) && !isShortBlock(tag.code)) {
    return holeOf(tag, "open", section(name));
  }
  return holeOf(tag, writing.test(tag.code) ? "value" : "comment");
}

function isAssignment(code: string): boolean {
  return /^set\b[^=]*=/.test(code);
}

/** Twig's `{% block title 'Text' %}` holds its text itself. */
function isShortBlock(code: string): boolean {
  return /^block\s+\w+\s+(?!scoped\b|required\b)\S/.test(code);
}
