import { describe, it } from "node:test";
import { checkScopes } from "./support/check-scopes";

describe("The grammar colours what is general in XML", () => {
  it("such as declaration, comment and processing instruction", async () => {
    await checkScopes(`<?xml version="1.0" encoding="UTF-8"?>
^^ punctuation.definition.tag
  ^^^ entity.name.tag.xml
      ^^^^^^^ entity.other.attribute-name
              ^^^^^ string.quoted.double
<!-- <Say>not spoken</Say> -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.xml
     ^^^^^ !meta.tag
<?editor wrap="soft"?>
  ^^^^^^ entity.name.tag.xml
              ^^^^^^ string.quoted.double`);
  });

  it("such as entities, and a raw ampersand as a mistake", async () => {
    await checkScopes(`<Play>https://example.com/a?b=1&amp;c=2&d=3</Play>
                               ^^^^^ constant.character.entity
                                       ^ invalid.illegal
<Say>Caf&#233; &#xe9;</Say>
        ^^^^^^ constant.character.entity
               ^^^^^^ constant.character.entity
<Dial action="/a?b=1&amp;c"/>
                    ^^^^^ constant.character.entity`);
  });

  it("such as CDATA, in which nothing is a tag", async () => {
    await checkScopes(`<Task><![CDATA[{"team": "<Say>"}]]></Task>
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.cdata
                         ^^^^^ !entity.name.tag
                                     ^^^^ entity.name.tag.noun`);
  });

  it("such as a comment with a double hyphen, which ends where it ends", async () => {
    await checkScopes(`<!-- one -- two --><Say/>
^^^^^^^^^^^^^^^^^^^ comment.block.xml
         ^^ invalid.illegal
                    ^^^ entity.name.tag.verb`);
  });
});

describe("The grammar colours phone numbers", () => {
  it("in text and in attribute values", async () => {
    await checkScopes(`<Dial callerId="+14155550100"><Number>+442079460018</Number></Dial>
                ^^^^^^^^^^^^ constant.numeric.phone-number
                                      ^^^^^^^^^^^^^ constant.numeric.phone-number`);
  });

  it("and nothing that only looks like one", async () => {
    await checkScopes(`<Say>2+2000000 is more than +12 and less than +0123456789 or +1415555010x.</Say>
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ !constant.numeric`);
  });
});
