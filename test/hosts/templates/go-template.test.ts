import { describe, it } from "node:test";
import { maskGoTemplate } from "../../../server/src/hosts/templates/go-template";
import { checkMask } from "../support/check-mask";

const check = (text: string, shown: string) => checkMask(maskGoTemplate, text, shown);

describe("Go templates", () => {
  it("write values", () =>
    check(
      `<Say voice="{{.Voice}}">{{- printf "%s}}" .Text -}}{{ $x }}{{ (index .A 1) }}</Say>`,
      `<Say voice="‹value .Voice›">‹value printf "%s}}" .Text›‹value $x›‹value (index .A 1)›</Say>`,
    ));
  it("open, turn over and close", () =>
    check(
      "{{ if .A }}1{{ else if .B }}2{{ else }}3{{ end }}{{range .C}}x{{- end -}}{{ with .D }}y{{ end }}",
      "‹open if .A›1‹else else if .B›2‹else else›3‹close end›‹open range .C›x‹close end›‹open with .D›y‹close end›",
    ));
  it("define and use other templates", () =>
    check(`{{ define "a" }}x{{ end }}{{ template "a" . }}`, `‹open define "a"›x‹close end›‹value template "a" .›`));
  it("drop comments and assignments", () =>
    check(
      "{{/* a }} */}}{{- /* b */ -}}{{ $x := 1 }}{{ break }}",
      "‹comment /* a }} */›‹comment /* b */›‹comment $x := 1›‹comment break›",
    ));
  it("do not take a longer word for a keyword", () =>
    check("{{ iffy }}{{ ending . }}", "‹value iffy›‹value ending .›"));
  it("leave alone what is not closed", () => check("{{ a\n{{ .B }}", "{{ a\n‹value .B›"));
});
