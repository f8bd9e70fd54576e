import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkScopes } from "./support/check-scopes";
import { hostGrammar } from "./support/host-grammars";
import { tokensOf } from "./support/tokens";

describe("Elements of TwiML are colored in templates of HTML", () => {
  it("in ERB, with the code in their values", async () => {
    await checkScopes(
      `<Response>
 ^^^^^^^^ entity.name.tag.root.twiml
 ^^^^^^^^ !invalid
<% if known %>
   ^^ keyword.control.ruby
  <Say voice="<%= voice %>">Hi</Say>
   ^^^ !invalid
       ^^^^^ entity.other.attribute-name.html
              ^^^^^^^^^^^^ meta.embedded.line.erb
                                ^^^ entity.name.tag.verb.twiml
<% end %>
   ^^^ keyword.control.ruby
</Response>
  ^^^^^^^^ entity.name.tag.root.twiml`,
      hostGrammar("erb", true),
    );
  });

  it("in Jinja", async () => {
    await checkScopes(
      `<Dial timeout="20"><Number>{{ number }}</Number></Dial>
 ^^^^ entity.name.tag.verb.twiml
              ^^^^ string.quoted.double.html
                    ^^^^^^ entity.name.tag.noun.twiml
                           ^^^^^^^^^^^^ variable.meta.scope.jinja`,
      hostGrammar("jinja", true),
    );
  });

  it("in Liquid", async () => {
    await checkScopes(
      `{% if a %}<Dial timeout="{{ seconds }}"/>{% endif %}
           ^^^^ entity.name.tag.verb.twiml
                ^^^^^^^ entity.other.attribute-name.html
   ^^ keyword.control.conditional.liquid`,
      hostGrammar("liquid", true),
    );
  });

  it("in Razor", async () => {
    await checkScopes(
      `@if (a) {
 ^^ keyword.control.conditional.if.cs
  <Dial timeout="@seconds"/>
   ^^^^ entity.name.tag.verb.twiml
                 ^^^^^^^^ meta.expression.implicit.cshtml
}`,
      hostGrammar("razor", true),
    );
  });
});

describe("A template without them has the tokens that it had before", () => {
  for (const [language, text] of [
    [
      "erb",
      '<p class="a"><s><%= link_to "<Say>", path %></s></p>\n<!-- <Say> -->\n<script>a = "<Say>";</script>\n<body>',
    ],
    ["liquid", '{% if a %}<p title="<Say>">{{ a | append: "<Say>" }}</p>{% endif %}\n<header><sub/></header>'],
    ["jinja", '{# <Say> #}{% for a in b %}<p title="<Say>">{{ "<Say>" ~ a }}</p>{% endfor %}\n<Sayings/><x.Say/>'],
    ["razor", '@{ var a = "<Say>"; }\n<p title="<Say>">@a</p>\n@* <Say> *@\n<body></body>'],
  ] as const) {
    it(language, async () =>
      assert.deepEqual(
        await tokensOf(hostGrammar(language, true), text),
        await tokensOf(hostGrammar(language, false), text),
      ),
    );
  }
});
