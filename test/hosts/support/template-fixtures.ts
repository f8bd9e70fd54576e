import { readdirSync, readFileSync } from "node:fs";
import { parseDocument, type TwimlDocument } from "../../../server/src/document";
import { templateLanguage } from "../../../server/src/hosts/templates";

export interface TemplateFixture {
  readonly path: string;
  readonly text: string;
  /** Whether its mistakes are on purpose; they are written below their lines. */
  readonly isBad: boolean;
}

/** A folder per engine, and in it one of documents with mistakes. */
export const templateFixtures: readonly TemplateFixture[] = readdirSync("test/fixtures/templates", {
  recursive: true,
  encoding: "utf8",
})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.\w+$/.test(file))
  .sort()
  .map((file) => {
    const path = `test/fixtures/templates/${file}`;
    return { path, text: readFileSync(path, "utf8"), isBad: file.includes("/bad/") };
  });

/** As the server reads a file of that name. */
export function parseTemplate(text: string, path: string): TwimlDocument {
  return parseDocument(text, undefined, templateLanguage("xml", path));
}
