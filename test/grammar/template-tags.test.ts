import { describe, it } from "node:test";
import { checkScopes } from "./support/check-scopes";

describe("The grammar colours the tags of templates", () => {
  it("of ERB and EJS in text, in values and in start tags", async () => {
    await checkScopes(`<% if known %>
^^ punctuation.section.embedded.begin
   ^^ keyword.control.template
      ^^^^^ variable.other.template
            ^^ punctuation.section.embedded.end
  <Say voice="<%= voice %>" <% if twice -%> loop="2"<% end %>>Hi <%= name %></Say>
              ^^^^^^^^^^^^ meta.embedded.line.template
                            ^^^^^^^^^^^^^^^ meta.embedded.line.template
                                            ^^^^ entity.other.attribute-name
                                                       ^^^ keyword.control.template
                                                                 ^^^^^^^^^^^ meta.embedded.line.template
                                                                              ^^^ entity.name.tag.verb
  <Pause/>
   ^^^^^ entity.name.tag.verb`);
  });

  it("of Jinja, Twig and Liquid", async () => {
    await checkScopes(`{%- for each in list %}<Play loop="{% if a == 'x' %}2{% endif %}">{{ each }}</Play>{% endfor %}
    ^^^ keyword.control.template
^^^^^^^^^^^^^^^^^^^^^^^ meta.embedded.line.template
                                   ^^^^^^^^^^^^^^^^^ meta.embedded.line.template
{# not played #}<Hangup/>
^^^^^^^^^^^^^^^^ comment.block.template
                 ^^^^^^ entity.name.tag.verb`);
  });

  it("and their comments", async () => {
    await checkScopes(`<%# <Say> is
^^^^^^^^^^^^ comment.block.template
for later %><Say/>
^^^^^^^^^^^^ comment.block.template
             ^^^ entity.name.tag.verb`);
  });

  it("and leaves what is not finished to the rest of the document", async () => {
    await checkScopes(`<Say voice="{% if a">{# b</Say>
 ^^^ entity.name.tag.verb
                 ^ !meta.embedded
<% if a </Response>
          ^^^^^^^^ entity.name.tag.root`);
  });
});
