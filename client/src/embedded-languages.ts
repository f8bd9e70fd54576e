/** Languages that hold TwiML in strings: each is its own key in the setting `twiml.embedded`. */
export const hostLanguages = [
  "javascript",
  "javascriptreact",
  "typescript",
  "typescriptreact",
  "python",
  "php",
  "ruby",
  "csharp",
  "java",
  "go",
  "kotlin",
  "rust",
] as const;

/** Languages of templates, as VS Code and the extensions that most people have call them, by their key in the setting. */
export const templateLanguages = {
  erb: ["erb"],
  ejs: ["ejs"],
  jsp: ["jsp"],
  jinja: ["jinja", "jinja-xml", "jinja-html", "django-html", "django-xml", "django-txt", "nunjucks", "njk"],
  twig: ["twig"],
  handlebars: ["handlebars", "mustache"],
  liquid: ["liquid"],
  gotmpl: ["gotmpl", "go-template", "gohtml"],
  razor: ["razor", "aspnetcorerazor", "cshtml"],
  blade: ["blade"],
} as const;

type TemplateKey = keyof typeof templateLanguages;

/** How the names of templates end, for files to which no extension gives a language. */
const templateExtensions: Readonly<Record<TemplateKey | "php", readonly string[]>> = {
  erb: ["erb"],
  ejs: ["ejs"],
  jsp: ["jsp"],
  php: ["php"],
  jinja: ["j2", "jinja", "jinja2", "njk"],
  twig: ["twig"],
  handlebars: ["hbs", "handlebars", "mustache"],
  liquid: ["liquid"],
  gotmpl: ["tmpl", "gotmpl"],
  razor: ["cshtml"],
  blade: ["blade.php"],
};

/** The setting `twiml.embedded`: what it does not name is on. */
export type Embedded = Readonly<Record<string, boolean>>;

/** The ids of the languages besides TwiML and XML in which TwiML is looked for. */
export function embeddedLanguages(embedded: Embedded): string[] {
  const templates = Object.entries(templateLanguages).filter(([key]) => embedded[key] !== false);
  return [...hostLanguages.filter((id) => embedded[id] !== false), ...templates.flatMap(([, ids]) => ids)];
}

/** The ends of the names of templates, such as `erb` of `voice.xml.erb`; any language may have such a file. */
export function templateNames(embedded: Embedded): string[] {
  return Object.entries(templateExtensions)
    .filter(([key]) => embedded[key] !== false)
    .flatMap(([, extensions]) => extensions);
}
