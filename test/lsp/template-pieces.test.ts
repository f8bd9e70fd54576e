import assert from "node:assert/strict";
import { it } from "node:test";
import { rich } from "./support/capabilities";
import { fileOf, textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

describeSession("A piece of TwiML in a template", rich, (session) => {
  let opened = 0;

  function open(name: string, marked: string, languageId: string) {
    const { text, position } = textAndPosition(marked);
    return { uri: session().editor.openAt(`file:///pieces/${opened++}/${name}`, text, languageId), position, text };
  }

  /** What is found, each as `code: the text it is about`. */
  async function findings(name: string, text: string, languageId = "plaintext"): Promise<string[]> {
    const { editor } = session();
    const uri = editor.openAt(`file:///pieces/${opened++}/${name}`, text, languageId);
    const file = fileOf(text);
    return (await editor.diagnostics(uri)).map(({ code, range }) => `${code}: ${file.getText(range)}`);
  }

  const macro =
    "{% macro menu(a) %}<Gather ti|meout='x'><Say>{{ a }}</Say></Gather>{% endmacro %}\n<Response>{{ menu(1) }}</Response>\n";

  for (const [what, name, languageId, marked] of [
    ["a macro", "voice.j2", "jinja", macro],
    ["a macro of a file without a root", "macros.xml.j2", "plaintext", macro.split("\n")[0]!],
    [
      "a macro in one that writes the root",
      "layout.njk",
      "njk",
      "{% macro all() %}<Response><Gather ti|meout='x'/></Response>{% endmacro %}",
    ],
    [
      "a block in a macro",
      "voice.xml.twig",
      "twig",
      "<Response/>{% macro a() %}<Say/>{% set b %}<Gather ti|meout='x'/>{% endset %}{{ b }}{% endmacro %}",
    ],
    [
      "a captured text",
      "voice.liquid",
      "liquid",
      "{% capture menu %}\n  <Gather ti|meout='x'/>\n{% endcapture %}<Response>{{ menu }}</Response>",
    ],
    [
      "the block of a function",
      "voice.xml.erb",
      "erb",
      "<Response>\n<%= content_tag :Gather do %><Dial ti|meout='x'>1</Dial><% end %>\n</Response>",
    ],
    [
      "a file that is included",
      "_menu.xml.erb",
      "erb",
      "<%# the menu %>\n<Gather ti|meout='x'>\n  <Say>1</Say>\n</Gather>\n",
    ],
    ["a file that is included in PHP", "menu.xml.php", "php", "<?php f(); ?>\n<Gather ti|meout='x'/>\n<Say>1</Say>\n"],
    ["an included file that is named as TwiML", "_dial.twiml.erb", "twiml", "<Dial ti|meout='x'>1</Dial>"],
  ] as const) {
    it(`is served in ${what}`, async () => {
      const { editor } = session();
      const { uri, position, text } = open(name, marked, languageId);
      assert.match(JSON.stringify(await editor.hover(uri, position)), /timeout/);
      const list = await editor.completion(uri, position);
      assert(list?.items.some(({ label }) => label === "timeout"));
      const found = await editor.diagnostics(uri);
      assert.deepEqual(
        found.map(({ code, range }) => `${code}: ${fileOf(text).getText(range)}`),
        ["invalid-value: x"],
      );
    });
  }

  it("takes what its own parent takes where another one has the same text, after an edit too", async () => {
    const { editor } = session();
    const text = `<Response><%= content_tag :Dial do %><Number/><<% end %><%= content_tag :Gather do %><Number/><<% end %></Response>`;
    const { uri } = open("voice.xml.erb", `${text}|`, "erb");
    const first = async () => {
      const offset = text.indexOf("<<%") + 1;
      const list = await editor.completion(uri, { line: 0, character: offset });
      const sorted = list!.items.toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
      return sorted.slice(0, 3).map(({ label }) => label);
    };
    const before = await first();
    editor.change(uri, [{ text: `${text}\n` }]);
    assert.deepEqual(await first(), before);
    editor.change(uri, [{ text: `${text}\n\n` }]);
    assert.deepEqual(await first(), before);
  });

  it("is seen eight definitions deep", async () => {
    const nested = (levels: number) =>
      `<Response>${"<%= content_tag :Gather do %>".repeat(levels)}<Say voise='man'>1</Say>${"<% end %>".repeat(levels)}</Response>`;
    assert.deepEqual(await findings("voice.xml.erb", nested(8), "erb"), ["unknown-attribute: voise"]);
    assert.deepEqual(await findings("voice.xml.erb", nested(9), "erb"), []);
  });

  it("is no piece of its own in a definition that holds something else", async () => {
    assert.deepEqual(
      await findings(
        "voice.j2",
        "{% set html %}<p>one<br></p>{% endset %}{% macro a() %}<Item>x</Item>{% endmacro %}{% macro b() %}to {{ c }} <{% endmacro %}<Response><Say>1</Say></Response>",
      ),
      [],
    );
  });

  it("lacks nothing: neither a root, nor the parent, nor an end that stands elsewhere", async () => {
    assert.deepEqual(
      await findings(
        "voice.j2",
        "{% macro a() %}<Number>{{ b }}</Number>{% endmacro %}{% macro c() %}<Gather action='/d'>{% endmacro %}<Response><Dial>{{ a() }}</Dial></Response>",
      ),
      [],
    );
    assert.deepEqual(await findings("_say.twiml.erb", "<Say><%= a %></Say>\n<Hangup/>\n", "twiml"), []);
  });

  it("is judged where an element of it is misspelt", async () => {
    assert.deepEqual(
      await findings(
        "voice.j2",
        "{% macro a() %}<Say>1</Say><Sayy>2</Sayy>{% endmacro %}<Response>{{ a() }}</Response>",
      ),
      ["unknown-element: Sayy"],
    );
  });

  it("is fixed where it stands", async () => {
    const { editor } = session();
    const { uri } = open(
      "voice.j2",
      `{# | #}{% macro a() %}<Say voise="man">1</Say>{% endmacro %}<Response>{{ a() }}</Response>`,
      "jinja",
    );
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const [action] = await editor.codeActions(uri, range, { only: ["quickfix"] });
    assert.match(JSON.stringify(action?.edit), /"newText":"voice"/);
  });

  for (const [what, name, text] of [
    ["a feed", "feed.xml.erb", "<rss version='2.0'><channel><title><%= a %></title></channel></rss>"],
    [
      "a sitemap",
      "sitemap.xml.j2",
      "<urlset xmlns='x'>{% for a in b %}<url><loc>{{ a }}</loc></url>{% endfor %}</urlset>",
    ],
    ["a layout of Android", "row.xml.hbs", "<Stop android:id='a' android:action='b'><Number method='x'/></Stop>"],
    ["parameters", "config.xml.j2", "<Parameter name='a' value='b'/><Parameter name='c'/>"],
    ["a message", "mail.xml.erb", "<Message to='a' from='b' method='c'><Body>x</Body></Message>"],
    [
      "an application's own vocabulary",
      "a.xml.tmpl",
      "<Queue><Task timeout='x'>a</Task></Queue><Record><Field/><Field/></Record>",
    ],
    ["a name alone", "number.xml.erb", "<Record>one</Record>"],
    ["HTML", "menu.html.erb", "<Gather timeout='x'/><Say>1</Say>"],
    ["a template of any text", "menu.erb", "<Gather timeout='x'/><Say>1</Say>"],
  ] as const) {
    it(`is not seen in ${what}`, async () => {
      const { editor } = session();
      const uri = editor.openAt(`file:///pieces/${opened++}/${name}`, text, "plaintext");
      assert.deepEqual(await editor.diagnostics(uri), []);
      assert.equal(await editor.hover(uri, { line: 0, character: 3 }), null);
    });
  }

  it("is not served where the settings turn its language off", async () => {
    const { editor } = session();
    const set = async (settings: unknown) => {
      const before = editor.refreshes;
      editor.settings = settings;
      await editor.notify("workspace/didChangeConfiguration", { settings: null });
      await editor.until(() => editor.refreshes > before);
    };
    await set({ embedded: { erb: false } });
    assert.deepEqual(await findings("_menu.xml.erb", "<Gather timeout='x'/><Say>1</Say>"), []);
    await set(null);
  });

  it("is answered while it is typed", async () => {
    const { editor } = session();
    const text = "<Response>{% macro a() %}<Gather><Say>1</Say></Gather>{% endmacro %}</Response>";
    const at = (offset: number) => ({ line: 0, character: offset });
    const uri = editor.openAt(`file:///pieces/${opened++}/typed.j2`, text, "jinja");
    const offset = text.indexOf("><Say>1");
    for (const [index, character] of Array.from(" timeout='y'").entries()) {
      const position = at(offset + index);
      editor.change(uri, [{ range: { start: position, end: position }, text: character }]);
    }
    const found = await editor.diagnostics(uri);
    assert.deepEqual(
      found.map(({ code, range }) => `${code} ${range.start.character - offset}`),
      ["invalid-value 10"],
    );
  });
});
