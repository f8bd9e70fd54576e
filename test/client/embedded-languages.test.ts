import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import {
  embeddedLanguages,
  hostLanguages,
  templateLanguages,
  templateNames,
} from "../../client/src/embedded-languages";

const { activationEvents, contributes } = JSON.parse(readFileSync("package.json", "utf8"));
const setting = contributes.configuration.properties["twiml.embedded"];

describe("The languages in which TwiML is looked for", () => {
  it("are those of the setting", () => {
    assert.deepEqual(Object.keys(setting.properties), [...hostLanguages, ...Object.keys(templateLanguages)]);
  });

  it("make the extension active", () => {
    assert.deepEqual(
      activationEvents,
      ["twiml", "xml", "html", "plaintext", ...embeddedLanguages({})].map((id) => `onLanguage:${id}`),
    );
  });

  it("are TwiML where a template's name says so and VS Code itself knows no language for it", () => {
    const [{ extensions }] = contributes.languages;
    const known = ["php", "hbs", "handlebars", "cshtml", "blade.php"];
    assert.deepEqual(
      [...extensions].sort(),
      [
        ".twiml",
        ".twiml.xml",
        ...templateNames({})
          .filter((name) => !known.includes(name))
          .map((name) => `.twiml.${name}`),
      ].sort(),
    );
  });

  it("can be turned off one by one", () => {
    const without = embeddedLanguages({ python: false, jinja: false, ruby: true });
    assert.deepEqual(
      embeddedLanguages({}).filter((id) => !without.includes(id)),
      ["python", ...templateLanguages.jinja],
    );
  });

  it("have names of templates, unless they are turned off", () => {
    assert.ok(templateNames({}).includes("j2"));
    assert.ok(templateNames({}).includes("erb"));
    assert.ok(!templateNames({ jinja: false }).includes("j2"));
  });
});
