import assert from "node:assert/strict";
import { it } from "node:test";
import { templateFixtures } from "../hosts/support/template-fixtures";
import { rich } from "./support/capabilities";
import { fileOf, textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

describeSession("The server, in templates", rich, (session) => {
  const files: readonly (readonly [languageId: string, name: string, text: string])[] = [
    ["erb", "a.erb", "<Response>\n<% if a %><Say|></Say><% end %>\n<Dail/></Response>"],
    ["plaintext", "menu.xml.ejs", "<Response>\n<% if (a) { %><Say|></Say><% } %>\n<Dail/></Response>"],
    ["php", "menu.php", "<?php f(); ?>\n<Response>\n<Say|><?= $a ?></Say>\n<Dail/></Response>"],
    ["django-xml", "menu.xml", "<Response>\n{% if a %}<Say|></Say>{% endif %}\n<Dail/></Response>"],
    ["xml", "menu.xml.j2", "<Response>\n{# {{ #}<Say|></Say>\n<Dail/></Response>"],
    ["liquid", "menu.liquid", "<Response>\n{% unless a %}<Say|></Say>{% endunless %}\n<Dail/></Response>"],
    ["go-template", "menu.tmpl", "<Response>\n{{ if .A }}<Say|></Say>{{ end }}\n<Dail/></Response>"],
    ["handlebars", "menu.hbs", "<Response>\n{{#if a}}<Say|></Say>{{/if}}\n<Dail/></Response>"],
    ["aspnetcorerazor", "menu.cshtml", "<Response>\n@if (a) {<Say|></Say>}\n<Dail/></Response>"],
    ["html", "voice.html", "{% load i18n %}<Response>\n{% if a %}<Say|></Say>{% endif %}\n<Dail/></Response>"],
    ["twiml", "menu.twiml", "<Response>\n<% if a %><Say|></Say><% end %>\n<Dail/></Response>"],
  ];

  for (const [languageId, name, marked] of files) {
    it(`serves ${name} of the language ${languageId}`, async () => {
      const { editor } = session();
      const { text, position } = textAndPosition(marked);
      const uri = editor.openAt(`file:///${name}`, text, languageId);
      assert.match(JSON.stringify(await editor.hover(uri, position)), /Say/);
      const found = await editor.diagnostics(uri);
      assert.deepEqual(
        found.filter(({ severity }) => severity === 1).map(({ code }) => code),
        ["unknown-element"],
      );
    });
  }

  it("serves what PHP echoes beside the TwiML around it", async () => {
    const { editor } = session();
    const { text, position } = textAndPosition(
      `<?php if ($e) { echo '<Response><Sayy/></Response>'; exit; } ?>\n<Response>\n<?php echo "<Dial timeout='x'><Num|ber>+14155550100</Number></Dial>"; ?>\n<Dail/>\n</Response>\n`,
    );
    const uri = editor.openAt("file:///echo.php", text, "php");
    assert.match(JSON.stringify(await editor.hover(uri, position)), /Number/);
    const found = await editor.diagnostics(uri);
    assert.deepEqual(found.map(({ code, range }) => `${code} in line ${range.start.line}`).sort(), [
      "invalid-value in line 2",
      "unknown-element in line 0",
      "unknown-element in line 3",
    ]);
  });

  it("leaves those alone that the settings turn off", async () => {
    const { editor } = session();
    const { text, position } = textAndPosition("<Response><Say|/></Response>");
    const set = async (settings: unknown) => {
      const before = editor.refreshes;
      editor.settings = settings;
      await editor.notify("workspace/didChangeConfiguration", { settings: null });
      await editor.until(() => editor.refreshes > before);
    };
    await set({ embedded: { erb: false, twig: false } });
    const hovers = async (name: string, languageId: string) =>
      (await editor.hover(editor.openAt(`file:///${name}`, text, languageId), position)) !== null;
    assert.equal(await hovers("off.xml.erb", "plaintext"), false);
    assert.equal(await hovers("off.xml", "twig"), false);
    assert.equal(await hovers("off.html.twig", "html"), false);
    assert.equal(await hovers("on.xml.j2", "jinja"), true);
    await set({ embedded: { jinja: false } });
    assert.equal(await hovers("off.html.j2", "html"), false);
    assert.equal(await hovers("off.xml", "django-xml"), false);
    assert.equal(await hovers("on.html.twig", "html"), true);
    assert.equal(await hovers("on.xml", "twig"), true);
    await set({ xmlFiles: "never" });
    assert.equal(await hovers("off.html", "html"), false);
    await set(null);
  });

  it("leaves HTML alone in the language of templates that is turned off", async () => {
    const { editor } = session();
    const { text, position } = textAndPosition("{% if a %}<Response><Say|/></Response>{% endif %}");
    const hovers = async (name: string) =>
      (await editor.hover(editor.openAt(`file:///${name}`, text, "html"), position)) !== null;
    assert.equal(await hovers("on.html"), true);
    const before = editor.refreshes;
    editor.settings = { embedded: { jinja: false } };
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    await editor.until(() => editor.refreshes > before);
    assert.equal(await hovers("off.html"), false);
    editor.settings = null;
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    await editor.until(() => editor.refreshes > before + 1);
  });

  for (const { path, text } of templateFixtures.filter(({ isBad }) => !isBad)) {
    it(`answers while ${path} is typed`, async () => {
      const { editor } = session();
      const file = fileOf(text);
      const uri = editor.openAt(`file:///typed/${path}`, "", "plaintext");
      let typed = 0;
      let answered = 0;
      // Several keys at a time, as they arrive from a fast hand; each request meets another half of a tag.
      for (let end = 17; end < text.length; end += 17) {
        const [from, position] = [file.positionAt(typed), file.positionAt(end)];
        editor.change(uri, [{ range: { start: from, end: from }, text: text.slice(typed, end) }]);
        typed = end;
        const list = await editor.completion(uri, position);
        await editor.hover(uri, position);
        await editor.diagnostics(uri);
        answered += list ? 1 : 0;
      }
      assert.ok(answered > 4, `${answered} answers`);
      assert.deepEqual(editor.logged, []);
    });
  }
});
