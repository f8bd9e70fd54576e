import type { MaskedText } from "../hole";
import { maskMustache } from "../mustache";
import { maskBlockTags } from "./block-tags";
import { maskEjs } from "./ejs";
import { maskErb } from "./erb";
import { maskGoTemplate } from "./go-template";
import { maskPhp } from "./php";
import { maskRazor } from "./razor";

/** The languages of templates that TwiML is written in. */
export type TemplateLanguage =
  /** The tokens of TwiML Bins, which every document may hold. */
  "mustache" | "handlebars" | "erb" | "ejs" | "php" | "jinja" | "liquid" | "go" | "razor";

/** Finds what is not TwiML in a text. */
export type Mask = (text: string) => MaskedText;

const masks: Readonly<Record<TemplateLanguage, Mask>> = {
  mustache: maskMustache,
  handlebars: maskMustache,
  erb: maskErb,
  ejs: maskEjs,
  php: maskPhp,
  jinja: (text) => maskBlockTags(text, { hasHashComments: true }),
  liquid: (text) => maskBlockTags(text, { hasHashComments: false }),
  go: maskGoTemplate,
  razor: maskRazor,
};

export function maskTemplate(text: string, language: TemplateLanguage): MaskedText {
  return masks[language](text);
}

/** The languages as editors call them: of VS Code and of the extensions that most people have for them. */
const languageIds: Readonly<Record<string, TemplateLanguage>> = {
  erb: "erb",
  ejs: "ejs",
  php: "php",
  jinja: "jinja",
  "jinja-xml": "jinja",
  "jinja-html": "jinja",
  "django-html": "jinja",
  "django-xml": "jinja",
  "django-txt": "jinja",
  nunjucks: "jinja",
  njk: "jinja",
  twig: "jinja",
  handlebars: "handlebars",
  mustache: "handlebars",
  liquid: "liquid",
  gotmpl: "go",
  "go-template": "go",
  gohtml: "go",
  razor: "razor",
  aspnetcorerazor: "razor",
  cshtml: "razor",
};

/** The ends of file names, for editors that know no language of the kind. */
const extensions: Readonly<Record<string, TemplateLanguage>> = {
  erb: "erb",
  rhtml: "erb",
  ejs: "ejs",
  php: "php",
  phtml: "php",
  j2: "jinja",
  jinja: "jinja",
  jinja2: "jinja",
  njk: "jinja",
  nunjucks: "jinja",
  twig: "jinja",
  hbs: "handlebars",
  handlebars: "handlebars",
  mustache: "handlebars",
  liquid: "liquid",
  tmpl: "go",
  gotmpl: "go",
  gohtml: "go",
  cshtml: "razor",
  razor: "razor",
};

/** What a file is written in by its language or its name; `undefined` where neither is a template's. */
export function templateLanguage(languageId: string, fileName: string): TemplateLanguage | undefined {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  return own(languageIds, languageId) ?? own(extensions, extension);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** How to mask a file that is a template by its language or its name. */
export function templateOf(languageId: string, fileName: string): Mask | undefined {
  const language = templateLanguage(languageId, fileName);
  return language && masks[language];
}

// The first that is found in the text. A tag must be closed: `{% off` in a sentence makes no template.
const signs: readonly (readonly [RegExp, TemplateLanguage])[] = [
  [/<\?(?:php\b|=)/i, "php"],
  [/<%(?:[^=#%-][^%]*\{|[^%]*\}\)?;?|-\s*include\([^%]*)\s*[-_]?%>/, "ejs"],
  [/<%[^%]*%>/, "erb"],
  [/\{%-?\s*(?:assign|unless|capture|render|liquid)\b[^%]*%\}/, "liquid"],
  [/\{%[-+~]?\s*\w[^%]*%\}|\{#[^#]*#\}/, "jinja"],
  [/\{\{-?\s*(?:end|range\s[^{}]*|if\s[^{}]*|define\s[^{}]*|template\s[^{}]*|\$\w[^{}]*|\.[A-Z]\w*)\s*-?\}\}/, "go"],
];

/** What a text of no particular language is written in. */
export function templateIn(text: string): TemplateLanguage {
  // Nearly every text holds none of these.
  if (!/<[%?]|\{[%#{]/.test(text)) {
    return "mustache";
  }
  return signs.find(([sign]) => sign.test(text))?.[1] ?? "mustache";
}
