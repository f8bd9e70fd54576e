import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hostLanguages as served, templateLanguages, templateNames } from "../../client/src/embedded-languages";
import packageJson from "../../package.json";
import { languageOfName } from "../../server/src/hosts/language-of-name";
import { hostLanguages } from "../../server/src/hosts/strings/languages";

describe("The language of a file by its name", () => {
  it("is TwiML where the extension says so of the name", () => {
    const { extensions } = packageJson.contributes.languages.find(({ id }) => id === "twiml")!;
    for (const extension of extensions) {
      assert.equal(languageOfName(`a/menu${extension}`), "twiml", extension);
    }
    for (const name of templateNames({}).filter((each) => !extensions.includes(`.twiml.${each}`))) {
      assert.notEqual(languageOfName(`menu.twiml.${name}`), "twiml", name);
    }
  });

  it("is one of those that the client serves, for each of them", () => {
    const names = [
      ...hostLanguages.flatMap(({ extensions }) => extensions),
      ...templateNames({}).map((name) => `xml.${name}`),
    ];
    const found = new Set(names.map((name) => languageOfName(`menu.${name}`)));
    const keys = [...served, ...Object.keys(templateLanguages)];
    // Without an extension for Blade, its files are PHP.
    assert.deepEqual([...found].sort(), keys.filter((key) => key !== "blade").sort());
  });

  it("is found whatever the letters are, and is none of other files", () => {
    const languages = ["UP.TWIML", "a.TWIML.XML", "books.xml", "x.blade.php", "app.py.txt", "twiml", "b.min", ".js"];
    assert.deepEqual(languages.map(languageOfName), [
      "twiml",
      "twiml",
      "xml",
      "php",
      undefined,
      undefined,
      undefined,
      "javascript",
    ]);
  });
});
