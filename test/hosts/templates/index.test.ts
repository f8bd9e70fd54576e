import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { templateLanguages } from "../../../client/src/embedded-languages";
import manifest from "../../../package.json";
import {
  templateLanguages as all,
  isNamedAsXml,
  templateIn,
  templateLanguage,
} from "../../../server/src/hosts/templates";
import { growsInProportion } from "../../support/growth";

const settings = manifest.contributes.configuration.properties;

describe("The language of a template", () => {
  it("is known for every language that the client asks about", () => {
    for (const id of Object.values(templateLanguages).flat()) {
      assert.notEqual(templateLanguage(id, "file:///a"), undefined, id);
    }
  });

  it("follows from the end of the name, where the editor has no language for it", () => {
    const names: Readonly<Record<string, string>> = {
      "menu.twiml.erb": "erb",
      "menu.xml.EJS": "ejs",
      "menu.jsp": "jsp",
      "menu.php": "php",
      "menu.blade.php": "blade",
      "menu.xml.j2": "jinja",
      "menu.twig": "twig",
      "menu.hbs": "handlebars",
      "menu.liquid": "liquid",
      "menu.gotmpl": "gotmpl",
      "Menu.cshtml": "razor",
    };
    for (const [name, language] of Object.entries(names)) {
      assert.equal(templateLanguage("plaintext", `file:///calls/${name}`)?.id, language);
    }
    for (const name of ["menu.xml", "menu.twiml", "erb", "menu.erb/menu", "menu.constructor"]) {
      assert.equal(templateLanguage("xml", `file:///calls/${name}`), undefined, name);
    }
  });

  it("has Blade where an editor knows only PHP", () =>
    assert.equal(templateLanguage("php", "file:///menu.blade.php")?.id, "blade"));

  it("says in a name of its own what the template writes", () => {
    for (const name of ["_menu.xml.erb", "say.twiml.twig", "menu.XML.blade.php", "menu.xml.j2"]) {
      assert.ok(isNamedAsXml(`file:///calls/${name}`), name);
    }
    for (const name of ["menu.html.erb", "menu.erb", "menu.xml", "xml.j2", "a.xml.b.html.j2", "a.xml/menu.j2"]) {
      assert.ok(!isNamedAsXml(`file:///calls/${name}`), name);
    }
  });

  it("has a key of the setting, and each of its names is in one language alone", () => {
    const keys = new Set(Object.keys(settings["twiml.embedded"].properties));
    assert.deepEqual(
      all.filter(({ id }) => !keys.has(id)),
      [],
    );
    const names = all.flatMap(({ languageIds, extensions }) => [...languageIds, ...extensions.map((end) => `.${end}`)]);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    assert.equal(templateLanguage("constructor", "a"), undefined);
  });
});

describe("A document of no template's name", () => {
  const check = (text: string, language: string) => assert.equal(templateIn(text).id, language, text);

  it("tells by its tags what it is written in", () => {
    check('<?xml version="1.0"?>\n<?php if ($a): ?><Response/><?php endif ?>', "php");
    check("<Response><?= $a ?></Response>", "php");
    check("<Response><% if a %><Say/><% end %></Response>", "erb");
    check("<Response><%= a %></Response>", "erb");
    check("<Response><% if (a) { %><Say/><% } %></Response>", "ejs");
    check("<Response><% a.forEach((b) => { %><Say/><% }); %></Response>", "ejs");
    check('<%@ page contentType="text/xml" %><Response><% if (a) { %><Say/><% } %></Response>', "jsp");
    check("<%-- menu --%><Response><%= a %></Response>", "jsp");
    check("<Response>{% if a %}<Say/>{% endif %}</Response>", "jinja");
    check("{# note #}<Response/>", "jinja");
    check("<Response>{% unless a %}<Say/>{% endunless %}</Response>", "liquid");
    check("<Response>{{ if .A }}<Say/>{{ end }}</Response>", "gotmpl");
    check("<Response><Say>{{ .Name }}</Say></Response>", "gotmpl");
  });

  it("is a TwiML Bin or has no tags otherwise", () => {
    check('<?xml version="1.0"?><Response/>', "twiml-bin");
    check("<Response><Say>{{From}} {{#if a}}b{{/if}}</Say></Response>", "twiml-bin");
    check("<Response><Say>50 {% off, 10 <% less</Say></Response>", "twiml-bin");
    check('<Response><Task>{"a": {"b": 1}}</Task></Response>', "twiml-bin");
    check("<Response><?phpize?><?php half</Response>", "twiml-bin");
  });

  it("tells by tags of many blanks, and by none that is not closed", () => {
    check("<Response><%- include('a')  -%></Response>", "ejs");
    check("<Response>{{ if .A   -}}</Response>", "gotmpl");
    check("<Response>{{- $a := 1 }}{{- end  -}}</Response>", "gotmpl");
    check("<?= <?php $a ?>", "php");
    check("?><?= a", "twiml-bin");
  });

  for (const begun of ["{{if ", "{{range ", "{{$a ", "{{end ", "<%- include(", "<% {", "{% if ", "<?= "]) {
    it(`is found out in proportion to the blanks behind ${begun}`, () =>
      growsInProportion((length) => {
        const text = `<Say>${begun}${" ".repeat(length)}</Say>`;
        return () => templateIn(text);
      }, 60_000));
  }

  it("is found out in proportion to the tags that are not closed", () =>
    growsInProportion((length) => {
      const text = "<?=".repeat(length / 3);
      return () => templateIn(text);
    }, 100_000));
});
