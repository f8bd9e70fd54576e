import { describe, it } from "node:test";
import { checkScopes } from "./support/check-scopes";

describe("The grammar colours Mustache", () => {
  it("tokens in text and in attribute values", async () => {
    await checkScopes(`<Dial callerId="{{From}}">{{ To }}</Dial>
                ^^^^^^^^ meta.template.expression
                ^^ punctuation.definition.template-expression.begin
                  ^^^^ variable.other
                      ^^ punctuation.definition.template-expression.end
                             ^^ variable.other
                                    ^^^^ entity.name.tag.verb`);
  });

  it("tokens that are not escaped", async () => {
    await checkScopes(`<Message>{{{Body}}} {{&Body}}</Message>
         ^^^ punctuation.definition.template-expression.begin
            ^^^^ variable.other
                ^^^ punctuation.definition.template-expression.end
                      ^ keyword.control.section
                       ^^^^ variable.other
                      ^ !invalid`);
  });

  it("sections in text and between elements", async () => {
    await checkScopes(`{{#if Name}}
  ^ keyword.control.section
   ^^ keyword.control.mustache
      ^^^^ variable.other
  <Say>Hi {{#Name}}{{Name}}{{/Name}}{{^Name}}friend{{/Name}}</Say>
            ^ keyword.control.section
             ^^^^ variable.other
                             ^ keyword.control.section
                                      ^ keyword.control.section
                                             ^^^^^^ !meta.template.expression
{{else}}
  ^^^^ keyword.control.mustache
  <Say>Hello</Say>
   ^^^ entity.name.tag.verb
{{/if}}
  ^ keyword.control.section
   ^^ keyword.control.mustache`);
  });

  it("the function e164, also inside an attribute value", async () => {
    await checkScopes(`<Dial callerId="{{#e164}}{{From}}{{/e164}}"/>
                   ^^^^ support.function
                           ^^^^ variable.other
                                    ^^^^ support.function
                                           ^^ punctuation.definition.tag`);
  });

  it("conditions with arguments", async () => {
    await checkScopes(`{{#if (eq Digits "1")}}<Say/>{{/if}}
       ^^ variable.other
          ^^^^^^ variable.other
                 ^^^ string.quoted
                     ^^ punctuation.definition.template-expression.end
                        ^^^ entity.name.tag.verb`);
  });

  it("comments, on one line and on several", async () => {
    await checkScopes(`{{! asks <Say> nothing }}<Say/>{{!-- <Dial/> --}}<Dial/>
^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.mustache
                          ^^^ entity.name.tag.verb
                               ^^^^^^^^^^^^^^^^^^ comment.block.mustache
                                                  ^^^^ entity.name.tag.verb
{{!-- The office is closed
^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.mustache
  <Hangup/>
^^^^^^^^^^^ comment.block.mustache
until Monday. --}}<Hangup/>
^^^^^^^^^^^^^^^^^^ comment.block.mustache
                   ^^^^^^ entity.name.tag.verb`);
  });

  it("inside a start tag, where attributes depend on the request", async () => {
    await checkScopes(`<Say {{#if Slow}}loop="2"{{/if}}>Hello</Say>
     ^^^^^^^^^^^^ meta.template.expression
                 ^^^^ entity.other.attribute-name
                      ^^^ string.quoted.double
                                 ^^^^^ !meta.tag`);
  });
});
