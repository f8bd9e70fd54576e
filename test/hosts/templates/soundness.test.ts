import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../../server/src/document";
import { isInTemplateTag } from "../../../server/src/model/template-tag";
import { checkCompletion, checkDiagnostics, checkHover, checkSymbols } from "../../fuzz/support/sound-answers";
import { checkGesturesAt, checkWholeGestures } from "../../fuzz/support/sound-gestures";
import { growsInProportion } from "../../support/growth";
import { stripNotes } from "../../support/markup";
import { checkSound } from "../support/check-mask";
import { parseTemplate, templateFixtures } from "../support/template-fixtures";
import { allTemplateLanguages, templateNamed } from "../support/template-named";

describe("In a template", () => {
  for (const { path, text: marked } of templateFixtures) {
    it(`every place has an answer: ${path}`, () => {
      const document = parseTemplate(stripNotes(marked), path);
      checkWholeGestures(document);
      checkSymbols(document);
      for (let offset = 0; offset <= document.text.length; offset++) {
        checkCompletion(document, offset);
        checkHover(document, offset);
        checkGesturesAt(document, offset);
      }
    });

    it(`every prefix is judged, and answered at its end: ${path}`, () => {
      const text = stripNotes(marked);
      for (let end = 0; end <= text.length; end += 11) {
        const document = parseTemplate(text.slice(0, end), path);
        checkSound(document.text, document);
        checkDiagnostics(document);
        checkCompletion(document, end);
      }
    });
  }
});

const parts = [
  ...["@if ($a)", "@endif", "@forelse ($a as $b)", "@empty", "{!! $a !!}", "{{-- ", "@php", "@endphp", "@section('a')"],
  ...["<% if a %>", "<%= b %>", "<% end %>", "<% } else { %>", "<% }); %>", "<%# ", "<%", "%>", "<%% ", "<%-"],
  ...["<?php if ($a): ?>", "<?= $b ?>", "<?php } ?>", "<?php echo '", "?>", "<<<A\n", "<?php"],
  ...[
    "{% if a %}",
    "{{ b }}",
    "{% endif %}",
    "{% else %}",
    "{% raw %}",
    "{% endraw %}",
    "{#",
    "#}",
    "{%",
    "%}",
    "{%- for",
    "{% macro a %}",
  ],
  ...[
    "{{#if a}}",
    "{{else}}",
    "{{/if}}",
    "{{^a}}",
    "{{/a}}",
    "{{!-- ",
    "--}}",
    "{{{{raw}}}}",
    "{{{{/raw}}}}",
    "{{",
    "}}",
    "{{~#a~}}",
  ],
  ...["{{ if .A }}", "{{ end }}", "{{/* a */}}", "{{ define `a` }}"],
  ...[
    "@if (a) {",
    "@Model.A",
    "}",
    "} else {",
    "@{",
    "@*",
    "*@",
    "@(",
    "@:",
    "<text>",
    "</text>",
    "@",
    "@switch (a) { case 1:",
    "@@",
  ],
  ...[
    "<Response>",
    "</Response>",
    "<Say voice='",
    '"',
    "'",
    ">",
    "<Say>",
    "</Say>",
    "<Gather",
    "/>",
    "Hi",
    " ",
    "\n",
    "<!--",
    "-->",
    "=",
    "&",
  ],
];
const anyText = fc.array(fc.constantFrom(...parts), { maxLength: 24 }).map((all) => all.join(""));

describe("Whatever is written", () => {
  it("no offset moves, and every feature answers, in any language", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...allTemplateLanguages),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, language, part) => {
          const document = parseDocument(text, undefined, language);
          checkSound(text, document);
          checkDiagnostics(document);
          const offset = Math.round(part * text.length);
          checkCompletion(document, offset);
          checkHover(document, offset);
          checkGesturesAt(document, offset);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("an edit read alone gives what reading everything gives", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.double({ min: 0, max: 1, noNaN: true }), (text, added, part) => {
        const at = Math.round(part * text.length);
        const after = text.slice(0, at) + added + text.slice(at);
        const edited = parseDocument(after, parseDocument(text));
        const anew = parseDocument(after);
        assert.equal(edited.language, anew.language);
        assert.equal(edited.masked, anew.masked);
        assert.deepEqual(edited.problems, anew.problems);
      }),
      { numRuns: 1000 },
    );
  });

  it("reading takes time in proportion to the text", async () => {
    for (const language of allTemplateLanguages) {
      for (const part of parts) {
        const masking = (length: number) => {
          const text = `<Response>${part.repeat(Math.ceil(length / part.length))}</Response>`;
          return () => language.mask(text);
        };
        await growsInProportion(masking, 30_000, `${language.id} with ${part}`);
      }
    }
  });
});

describe("What belongs to the template", () => {
  const check = (language: string, marked: string, expected: boolean) => {
    const [before = "", after = ""] = marked.split("|");
    const document = parseDocument(before + after, undefined, templateNamed(language));
    assert.equal(isInTemplateTag(document, before.length), expected, marked);
  };

  it("is left to its extension, in a tag and while a tag is typed", () => {
    check("erb", "<Response><% if |a %></Response>", true);
    check("erb", "<Response><%= a|\n</Response>", true);
    check("jinja", "<Response>{{ a| </Response>", true);
    check("razor", "<Response>@Model.|Name</Response>", true);
    check("razor", "<Response>@Model|</Response>", true);
  });

  it("is not what stands beside a tag", () => {
    check("erb", "<Response><% if a %>|<% end %></Response>", false);
    check("jinja", "<Response>|{{ a }}</Response>", false);
    check("razor", "<Response>@if (a) {| }</Response>", false);
    check("gotmpl", "<Response>{{ .A }}|</Response>", false);
  });
});
