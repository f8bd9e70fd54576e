import { hostLanguages } from "./strings/languages";
import { templateExtensions, templateLanguage } from "./templates";

/** Templates for which editors have a language of their own: `menu.twiml.php` is PHP to them. */
const namedByEditors: readonly string[] = ["php", "phtml", "hbs", "handlebars", "cshtml", "razor"];

const programs = new Map(hostLanguages.flatMap(({ id, extensions }) => extensions.map((extension) => [extension, id])));
const templates = new Set(templateExtensions);

/**
 * What an editor calls the language of a file of that name, so that a file that nobody has opened is read as one that is
 * open. `undefined` where no TwiML is looked for.
 */
export function languageOfName(fileName: string): string | undefined {
  const [, before = "", extension = ""] = /(?:\.([^./\\]+))?\.([^./\\]+)$/.exec(fileName.toLowerCase()) ?? [];
  if (extension === "twiml" || (before === "twiml" && (extension === "xml" || isTemplateOfTwiml(extension)))) {
    return "twiml";
  }
  if (extension === "xml" || extension === "html") {
    return extension;
  }
  return programs.get(extension) ?? templateLanguage("", fileName)?.id;
}

/** Whether a file of that name is a template. */
export function isTemplateName(fileName: string): boolean {
  return templateLanguage("", fileName) !== undefined;
}

function isTemplateOfTwiml(extension: string): boolean {
  return templates.has(extension) && !namedByEditors.includes(extension);
}
