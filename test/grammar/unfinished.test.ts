import { describe, it } from "node:test";
import { checkScopes } from "./support/check-scopes";

describe("What is not finished yet does not colour what follows:", () => {
  it("a start tag without its end", async () => {
    await checkScopes(`<Say voice="alice"
     ^^^^^ entity.other.attribute-name
<Play loop="2">song.mp3</Play>
 ^^^^ entity.name.tag.verb
      ^^^^ entity.other.attribute-name
               ^^^^^^^^ !meta.tag`);
  });

  it("the name of a tag that is being typed", async () => {
    await checkScopes(`<Ga
 ^^ entity.name.tag.xml
<Say>Hello</Say>
 ^^^ entity.name.tag.verb
     ^^^^^ !meta.tag`);
  });

  it("the name of an attribute that is being typed", async () => {
    await checkScopes(`<Dial call>
      ^^^^ entity.other.attribute-name
          ^ punctuation.definition.tag
<Number>+14155550100</Number>
 ^^^^^^ entity.name.tag.noun`);
  });

  it("a value without its closing quote", async () => {
    await checkScopes(`<Say voice="alice>Hello</Say>
           ^^^^^^^^^^^^ string.quoted
                         ^^^ entity.name.tag.verb
<Play>song.mp3</Play>
 ^^^^ entity.name.tag.verb
      ^^^^^^^^ !string.quoted`);
  });

  it("a value without its opening quote", async () => {
    await checkScopes(`<Say loop=two">Hello</Say>
     ^^^^ entity.other.attribute-name
                      ^^^ entity.name.tag.verb
<Play>song.mp3</Play>
      ^^^^^^^^ !string.quoted`);
  });

  it("a value without any quotes", async () => {
    await checkScopes(`<Pause length=5/> <Play loop=2>song.mp3</Play>
              ^ string.unquoted
               ^^ punctuation.definition.tag
                             ^ string.unquoted
                               ^^^^^^^^ !meta.tag`);
  });

  it("a closing tag without its end", async () => {
    await checkScopes(`<Say>Hello</Say
            ^^^ entity.name.tag.verb
<Hangup/>
 ^^^^^^ entity.name.tag.verb`);
  });

  it("a declaration without its end", async () => {
    await checkScopes(`<?xml version="1.0"
      ^^^^^^^ entity.other.attribute-name
<Response>
 ^^^^^^^^ entity.name.tag.root`);
  });

  it("a Mustache token without its end", async () => {
    await checkScopes(`<Say>Hello {{From</Say>
           ^^ punctuation.definition.template-expression.begin
             ^^^^ variable.other
                   ^^^ entity.name.tag.verb
<Say voice="{{Voice" loop="2">Hello</Say>
                     ^^^^ entity.other.attribute-name
                              ^^^^^ !string.quoted`);
  });

  it("a Mustache comment without its end", async () => {
    await checkScopes(`{{! closed on Sunday
^^^^^^^^^^^^^^^^^^^^ comment.block.mustache
<Say>Hello</Say>
 ^^^ entity.name.tag.verb
     ^^^^^ !comment`);
  });

  it("a lone angle bracket", async () => {
    await checkScopes(`<Say>if 3 < 5</Say>
               ^^^ entity.name.tag.verb
<
<Hangup/>
 ^^^^^^ entity.name.tag.verb`);
  });

  it("a template tag of another language in a value or in a tag", async () => {
    await checkScopes(`<Play loop="<%= n %>" digits="1">song.mp3</Play>
           ^^^^^^^^^^ string.quoted
                      ^^^^^^ entity.other.attribute-name
                                 ^^^^^^^^ !meta.tag`);
  });
});
