import { blade } from "./languages/blade";
import { ejs } from "./languages/ejs";
import { erb } from "./languages/erb";
import { goTemplate } from "./languages/go-template";
import { handlebars } from "./languages/handlebars";
import { jinja } from "./languages/jinja";
import { jsp } from "./languages/jsp";
import { liquid } from "./languages/liquid";
import { php } from "./languages/php";
import { razor } from "./languages/razor";
import { twig } from "./languages/twig";
import { twimlBin } from "./languages/twiml-bin";
import type { TemplateLanguage } from "./template-language";

export type { TemplateLanguage };

/**
 * All but that of TwiML Bins. The first whose sign stands in a text is what it is written in; a tag must be closed: `{% off` in
 * a sentence makes no template. What takes anything up to the end of a tag takes its blanks, too: nothing behind it in an
 * expression may share them, or all ways to share them are tried.
 */
export const templateLanguages: readonly TemplateLanguage[] = [
  ...[php, jsp, ejs, erb, liquid, jinja, goTemplate],
  ...[twig, handlebars, razor, blade],
];

/** How the names of templates end, in small letters. */
export const templateExtensions: readonly string[] = templateLanguages.flatMap(({ extensions }) => extensions);

/** What a file is written in by its language or its name; `undefined` where neither is a template's. */
export function templateLanguage(languageId: string, fileName: string): TemplateLanguage | undefined {
  const extension = /\.(blade\.php|[^./\\]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  return extension === "blade.php" ? blade : (byLanguageId.get(languageId) ?? byExtension.get(extension));
}

const byLanguageId = new Map(templateLanguages.flatMap((one) => one.languageIds.map((id) => [id, one])));
const byExtension = new Map(templateLanguages.flatMap((one) => one.extensions.map((extension) => [extension, one])));

/** Whether the name of a template says what it writes: `voice.twiml.erb`, `_menu.xml.j2`. */
export function isNamedAsXml(fileName: string): boolean {
  return /\.(?:twiml|xml)\.(?:blade\.)?[^./\\]+$/i.test(fileName);
}

/** What a text of no particular language is written in. */
export function templateIn(text: string): TemplateLanguage {
  // Nearly every text holds none of these, and looking for a word is fast.
  return (
    (marks.some((mark) => text.includes(mark)) ? templateLanguages.find(({ isIn }) => isIn?.(text)) : undefined) ??
    twimlBin
  );
}

const marks = ["<?php", "<?PHP", "<?=", "<%", "{%", "{#", "{{"];
