import type { Hole, MaskedText } from "../hole";
import { maskTags } from "./mask-tags";
import { closeOf, holeOf, type Tag, tagOf } from "./tag";

/** Go's text/template and html/template: `{{ .Value }}`, `{{ if .A }}…{{ else }}…{{ end }}`, `{{/* comment *\/}}`. */
export function maskGoTemplate(text: string): MaskedText {
  return maskTags(text, /\{\{/g, (start) => {
    const tag = tagAt(text, start);
    return tag ? [holeOf(tag, kindOf(tag.code))] : [];
  });
}

function tagAt(text: string, start: number): Tag | undefined {
  const from = start + (text.startsWith("{{- ", start) ? "{{-".length : "{{".length);
  const comment = /\s*\/\*[\s\S]*?\*\/\s*-?(?=\}\})/y;
  comment.lastIndex = from;
  const close = comment.test(text) ? comment.lastIndex : closeOf(text, from, "{{", "}}", '"`');
  if (close === undefined) {
    return undefined;
  }
  const isTrimmed = / -$/.test(text.slice(from, close));
  return tagOf(text, start, from, close - (isTrimmed ? 1 : 0), close + "}}".length);
}

const kinds: Readonly<Record<string, Hole["kind"]>> = {
  if: "open",
  range: "open",
  with: "open",
  block: "open",
  define: "open",
  else: "else",
  end: "close",
  break: "comment",
  continue: "comment",
  "": "comment",
};

function kindOf(code: string): Hole["kind"] {
  if (code.startsWith("/*") || /^\$\w+\s*:?=/.test(code)) {
    return "comment";
  }
  return kinds[/^\w*(?!\w)/.exec(/^[.$("`]/.test(code) ? "value" : code)![0]] ?? "value";
}
