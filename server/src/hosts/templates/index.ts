import { overlaps } from "../../text/span";
import type { MaskedText } from "../hole";
import { maskMustache } from "../mustache";
import { maskBlade } from "./blade";
import { maskBlockTags } from "./block-tags";
import { maskEjs } from "./ejs";
import { maskErb } from "./erb";
import { maskGoTemplate } from "./go-template";
import { maskJsp } from "./jsp";
import { maskPhp } from "./php";
import { maskRazor } from "./razor";

/** The languages of templates that TwiML is written in. Each but the first is a key of the setting `twiml.embedded`. */
export type TemplateLanguage =
  /** The tokens of TwiML Bins, which every document may hold. */
  | "mustache"
  | "handlebars"
  | "erb"
  | "ejs"
  | "jsp"
  | "php"
  | "blade"
  | "jinja"
  | "twig"
  | "liquid"
  | "gotmpl"
  | "razor";

/** Finds what is not TwiML in a text. */
export type Mask = (text: string) => MaskedText;

const masks: Readonly<Record<TemplateLanguage, Mask>> = {
  mustache: maskMustache,
  handlebars: maskMustache,
  erb: (text) => withTokens(text, maskErb(text)),
  ejs: (text) => withTokens(text, maskEjs(text)),
  jsp: (text) => withTokens(text, maskJsp(text)),
  php: (text) => withTokens(text, maskPhp(text)),
  blade: maskBlade,
  jinja: (text) => maskBlockTags(text, { hasHashComments: true }),
  twig: (text) => maskBlockTags(text, { hasHashComments: true }),
  liquid: (text) => maskBlockTags(text, { hasHashComments: false }),
  gotmpl: maskGoTemplate,
  razor: (text) => withTokens(text, maskRazor(text)),
};

/** Languages to which `{{` means nothing may write documents in which it means something. */
function withTokens(text: string, outer: MaskedText): MaskedText {
  const inner = maskMustache(outer.masked);
  if (inner.holes.length === 0) {
    return outer;
  }
  const tokens = inner.holes.map((hole) => ({ ...hole, name: text.slice(hole.nameSpan.start, hole.nameSpan.end) }));
  const around = outer.holes.filter(({ span }) => !tokens.some((token) => overlaps(token.span, span)));
  return { masked: inner.masked, holes: [...around, ...tokens].sort((a, b) => a.span.start - b.span.start) };
}

export function maskTemplate(text: string, language: TemplateLanguage): MaskedText {
  return masks[language](text);
}

/** The languages as editors call them: of VS Code and of the extensions that most people have for them. */
const languageIds: Readonly<Record<string, TemplateLanguage>> = {
  erb: "erb",
  ejs: "ejs",
  jsp: "jsp",
  php: "php",
  blade: "blade",
  jinja: "jinja",
  "jinja-xml": "jinja",
  "jinja-html": "jinja",
  "django-html": "jinja",
  "django-xml": "jinja",
  "django-txt": "jinja",
  nunjucks: "jinja",
  njk: "jinja",
  twig: "twig",
  handlebars: "handlebars",
  mustache: "handlebars",
  liquid: "liquid",
  gotmpl: "gotmpl",
  "go-template": "gotmpl",
  gohtml: "gotmpl",
  razor: "razor",
  aspnetcorerazor: "razor",
  cshtml: "razor",
};

/** The ends of file names, for editors that know no language of the kind. */
const extensions: Readonly<Record<string, TemplateLanguage>> = {
  erb: "erb",
  rhtml: "erb",
  ejs: "ejs",
  jsp: "jsp",
  jspf: "jsp",
  php: "php",
  phtml: "php",
  j2: "jinja",
  jinja: "jinja",
  jinja2: "jinja",
  njk: "jinja",
  nunjucks: "jinja",
  twig: "twig",
  hbs: "handlebars",
  handlebars: "handlebars",
  mustache: "handlebars",
  liquid: "liquid",
  tmpl: "gotmpl",
  gotmpl: "gotmpl",
  gohtml: "gotmpl",
  cshtml: "razor",
  razor: "razor",
};

/** How the names of templates end, in small letters. */
export const templateExtensions: readonly string[] = Object.keys(extensions);

/** What a file is written in by its language or its name; `undefined` where neither is a template's. */
export function templateLanguage(languageId: string, fileName: string): TemplateLanguage | undefined {
  // Without an extension for Blade, an editor takes its files for PHP.
  if (/\.blade\.php$/i.test(fileName)) {
    return "blade";
  }
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  return own(languageIds, languageId) ?? own(extensions, extension);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether the name of a template says what it writes: `voice.twiml.erb`, `_menu.xml.j2`. */
export function isNamedAsXml(fileName: string): boolean {
  return /\.(?:twiml|xml)\.(?:blade\.)?[^./\\]+$/i.test(fileName);
}

/** How to mask a file that is a template by its language or its name. */
export function templateOf(languageId: string, fileName: string): Mask | undefined {
  const language = templateLanguage(languageId, fileName);
  return language && masks[language];
}

// The first that is found in the text. A tag must be closed: `{% off` in a sentence makes no template. What takes anything up to
// the end of a tag takes its blanks, too: nothing behind it may share them, or all ways to share them are tried.
const signs: readonly (readonly [RegExp, TemplateLanguage])[] = [
  [/<%(?:[@!][^%]*|--[^%]*--)%>/, "jsp"],
  [/<%(?:(?:[^=#%-][^%]*\{|[^%]*\}\)?;?)\s*[-_]?|-\s*include\([^%]*)%>/, "ejs"],
  [/<%[^%]*%>/, "erb"],
  [/\{%-?\s*(?:assign|unless|capture|render|liquid)\b[^%]*%\}/, "liquid"],
  [/\{%[-+~]?\s*\w[^%]*%\}|\{#[^#]*#\}/, "jinja"],
  [/\{\{-?\s*(?:(?:end|\.[A-Z]\w*)\s*-?|(?:(?:range|if|define|template)\s|\$\w)[^{}]*)\}\}/, "gotmpl"],
];

/** What a text of no particular language is written in. */
export function templateIn(text: string): TemplateLanguage {
  // Nearly every text holds none of these, and looking for a word is fast.
  if (!marks.some((mark) => text.includes(mark))) {
    return "mustache";
  }
  return hasPhp(text) ? "php" : (signs.find(([sign]) => sign.test(text))?.[1] ?? "mustache");
}

/** If the first tag is not closed, no other one is: each need not look for an end. */
function hasPhp(text: string): boolean {
  const start = text.search(/<\?(?:php\b|=)/i);
  return start >= 0 && text.includes("?>", start + "<?".length);
}

const marks = ["<?php", "<?PHP", "<?=", "<%", "{%", "{#", "{{"];
