import { describe, it } from "node:test";
import { checkScopes } from "./support/check-scopes";

describe("The grammar colours elements", () => {
  it("as verbs, nouns, SSML and the root, each on top of the scope that themes know", async () => {
    await checkScopes(`<Response>
^ punctuation.definition.tag
 ^^^^^^^^ entity.name.tag.root.twiml
 ^^^^^^^^ entity.name.tag.xml
         ^ punctuation.definition.tag
  <Dial><Conference>Room</Conference></Dial>
   ^^^^ entity.name.tag.verb.twiml
   ^^^^ entity.name.tag.xml
         ^^^^^^^^^^ entity.name.tag.noun.twiml
         ^^^^^^^^^^ entity.name.tag.xml
                    ^^^^ !meta.tag
                          ^^^^^^^^^^ entity.name.tag.noun.twiml
                                       ^^^^ entity.name.tag.verb.twiml
  <Say><say-as interpret-as="digits">42</say-as></Say>
        ^^^^^^ entity.name.tag.ssml.twiml
               ^^^^^^^^^^^^ entity.other.attribute-name
                                         ^^^^^^ entity.name.tag.ssml.twiml
</Response>
  ^^^^^^^^ entity.name.tag.root.twiml`);
  });

  it("by their whole name: a longer name or another case is no verb", async () => {
    await checkScopes(`<Dialler/><dial/><Say-as/>
 ^^^^^^^ entity.name.tag.xml
 ^^^^^^^ !entity.name.tag.verb
           ^^^^ entity.name.tag.xml
           ^^^^ !entity.name.tag.verb
                  ^^^^^^ !entity.name.tag.verb`);
  });

  it("that are unknown as plain tags, with attributes and namespace", async () => {
    await checkScopes(`<acme:Speak tone="soft"/>
 ^^^^ entity.name.tag.namespace
      ^^^^^ entity.name.tag.xml
            ^^^^ entity.other.attribute-name
                 ^^^^^^ string.quoted.double
                       ^^ punctuation.definition.tag`);
  });

  it("with attributes in either kind of quotes, on lines of their own", async () => {
    await checkScopes(`<Gather
 ^^^^^^ entity.name.tag.verb
  input="dtmf speech"
  ^^^^^ entity.other.attribute-name
       ^ punctuation.separator.key-value
        ^^^^^^^^^^^^^ string.quoted.double
  finishOnKey='#'>
  ^^^^^^^^^^^ entity.other.attribute-name
              ^^^ string.quoted.single
                 ^ punctuation.definition.tag
  <Say xml:lang="x"/>
       ^^^ entity.other.attribute-name.namespace
           ^^^^ entity.other.attribute-name.localname`);
  });

  it("that stand on one line without white space between them", async () => {
    await checkScopes(`<Hangup/><Reject reason="busy"/></Response>
 ^^^^^^ entity.name.tag.verb
          ^^^^^^ entity.name.tag.verb
                 ^^^^^^ entity.other.attribute-name
                                  ^^^^^^^^ entity.name.tag.root`);
  });
});
