import { forwardSearch } from "../../text/forward-search";
import type { Hole, MaskedText } from "../hole";
import { maskTags } from "./mask-tags";
import { phpHolesAt } from "./php";
import { bracketEnd } from "./razor-code";
import { closeOf, holeOf, type Tag, tagOf } from "./tag";

/** Laravel's Blade: `{{ $value }}`, `{!! $value !!}`, `@if ($a) … @else … @endif`, `{{-- comment --}}`, and PHP. */
export function maskBlade(text: string): MaskedText {
  const commentEnd = forwardSearch(text, "--}}");
  const phpEnd = forwardSearch(text, "@endphp");
  return maskTags(text, /\{\{|\{!!|@|<\?(?:php\b|=)|(?<=<\/?)(?:x-|livewire:)[\w.:-]*/gi, (start, mark) => {
    if (/^[xl]/i.test(mark)) {
      return componentName(text, start, start + mark.length);
    }
    if (mark === "@") {
      return directiveAt(text, start, phpEnd);
    }
    if (mark.startsWith("<")) {
      return phpHolesAt(text, start, mark);
    }
    if (text.startsWith("{{--", start)) {
      const end = commentEnd(start);
      return end === text.length ? [] : [holeOf(tagOf(text, start, start + 4, end, end + 4), "comment")];
    }
    const close = closeOf(text, start + mark.length, mark, mark === "{{" ? "}}" : "!!}", `"'`);
    return close === undefined
      ? []
      : [holeOf(tagOf(text, start, start + mark.length, close, close + mark.length), "value")];
  });
}

/** What a component becomes nobody knows. Its slots may be ended without their names. */
function componentName(text: string, start: number, end: number): Hole[] {
  const slot = start + (/^x-slot(?=:)/i.exec(text.slice(start, end))?.[0].length ?? end - start);
  const name = holeOf(tagOf(text, start, start, slot, slot), "value");
  return slot === end ? [name] : [name, holeOf(tagOf(text, slot, slot, end, end), "comment")];
}

const directive = /@([a-z]\w*)(\s*(?=\())?/iy;
const branches = /^(?:else\w*|case|default)$/;
const blocks =
  /^(?:if|unless|isset|auth|guest|foreach|forelse|for|while|switch|section|push|prepend|once|can|cannot|error|env|production|component|slot|verbatim|fragment)$/;
const silent = /^(?:extends|props|use|inject|break|continue|csrf|method|php|unset)$/;

function directiveAt(text: string, start: number, phpEnd: (from: number) => number): Hole[] {
  directive.lastIndex = start;
  const found = directive.exec(text);
  const name = found?.[1];
  // Doubled, or in an address such as `a@example.com`.
  if (!name || /[\w@]/.test(text[start - 1] ?? "")) {
    return [];
  }
  const hasArguments = text[directive.lastIndex] === "(";
  const end = hasArguments ? bracketEnd(text, directive.lastIndex) : start + 1 + name.length;
  const tag = tagOf(text, start, start + 1, end, end);
  if (name === "php" && !hasArguments) {
    const close = phpEnd(end);
    return [holeOf(tagOf(text, start, end, close, Math.min(text.length, close + "@endphp".length)), "comment")];
  }
  return [holeOf(tag, kindOf(name, hasArguments, tag))];
}

function kindOf(name: string, hasArguments: boolean, { code }: Tag): Hole["kind"] {
  if (/^(?:end\w+|stop|show|overwrite)$/.test(name)) {
    return "close";
  }
  // Without arguments it is for an empty list, `@forelse`.
  if (branches.test(name) || (name === "empty" && !hasArguments)) {
    return "else";
  }
  // `@section("title", "Text")` holds its text itself.
  const isShort = name === "section" && code.includes(",");
  return (blocks.test(name) || name === "empty") && !isShort ? "open" : silent.test(name) ? "comment" : "value";
}
