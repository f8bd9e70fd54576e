import type { TemplateLanguage } from "../../../server/src/hosts/templates";
import { templateNamed } from "./template-named";

/** How a language writes what all of them have. */
export interface Engine {
  readonly language: TemplateLanguage;
  /** What a condition, another branch and the end of both look like. */
  readonly if: string;
  readonly else: string;
  readonly end: string;
  /** What repeats; `end` ends it unless it has its own end. */
  readonly for: string;
  readonly endFor: string;
  readonly value: string;
  readonly comment: string;
}

/** All whose tags may touch words: Blade's and Razor's begin and end as words do. */
export const engines: readonly Engine[] = [
  {
    language: templateNamed("erb"),
    if: "<% if a %>",
    else: "<% else %>",
    end: "<% end %>",
    for: "<% for item in list do %>",
    endFor: "<% end %>",
    value: "<%= item %>",
    comment: "<%# a note %>",
  },
  {
    language: templateNamed("ejs"),
    if: "<% if (a) { %>",
    else: "<% } else { %>",
    end: "<% } %>",
    for: "<% list.forEach((item) => { %>",
    endFor: "<% }); %>",
    value: "<%= item %>",
    comment: "<%# a note %>",
  },
  {
    language: templateNamed("jsp"),
    if: "<% if (a) { %>",
    else: "<% } else { %>",
    end: "<% } %>",
    for: '<c:forEach items="${list}">',
    endFor: "</c:forEach>",
    value: "${item}",
    comment: "<%-- a note --%>",
  },
  {
    language: templateNamed("php"),
    if: "<?php if ($a): ?>",
    else: "<?php else: ?>",
    end: "<?php endif; ?>",
    for: "<?php foreach ($list as $item) { ?>",
    endFor: "<?php } ?>",
    value: "<?= $item ?>",
    comment: "<?php /* a note */ ?>",
  },
  {
    language: templateNamed("jinja"),
    if: "{% if a %}",
    else: "{% else %}",
    end: "{% endif %}",
    for: "{% for item in list %}",
    endFor: "{% endfor %}",
    value: "{{ item }}",
    comment: "{# a note #}",
  },
  {
    language: templateNamed("liquid"),
    if: "{% unless a %}",
    else: "{% else %}",
    end: "{% endunless %}",
    for: "{% for item in list %}",
    endFor: "{% endfor %}",
    value: "{{ item }}",
    comment: "{% comment %}a note{% endcomment %}",
  },
  {
    language: templateNamed("handlebars"),
    if: "{{#if a}}",
    else: "{{else}}",
    end: "{{/if}}",
    for: "{{#each list}}",
    endFor: "{{/each}}",
    value: "{{item}}",
    comment: "{{!-- a note --}}",
  },
  {
    language: templateNamed("gotmpl"),
    if: "{{ if .A }}",
    else: "{{ else }}",
    end: "{{ end }}",
    for: "{{ range .List }}",
    endFor: "{{ end }}",
    value: "{{ .Item }}",
    comment: "{{/* a note */}}",
  },
];

/**
 * Writes `[if]`, `[else]`, `[end]`, `[for]`, `[endFor]`, `[value]` and `[comment]` as the language does; `[if b]` and the like
 * ask for something else than `[if]` does.
 */
export function written(engine: Engine, text: string): string {
  const asked = text.replace(/\[if (.+?)\]/g, (_, condition: string) => engine.if.replace(/\ba\b/i, condition));
  return asked.replace(
    /\[(if|else|end|for|endFor|value|comment)\]/g,
    (_, part: Exclude<keyof Engine, "language">) => engine[part],
  );
}
