import { describe, it } from "node:test";
import { checkSyntax } from "./support/check-syntax";

describe("End tags", () => {
  it("takes right tags without a word", () =>
    checkSyntax(
      `<Response>
  <Gather numDigits="1">
    <Say>Press one.</Say>
    <Pause/>
  </Gather>
  <Hangup />
</Response>`,
      `
Response
  Gather numDigits=1
    Say
      "Press one."
    Pause
  Hangup`,
    ));

  it("lets an element without end tag hold what follows, up to its parent's end", () =>
    checkSyntax(
      `<Response>
  <Gather>
    <Say>Press one.
     ~~~ missing-end-tag Say
  </Gather>
  <Hangup/>
</Response>`,
      `
Response
  Gather
    Say …
      "Press one.\\n  "
  Hangup`,
    ));

  it("lets several missing end tags end at the same place", () =>
    checkSyntax(
      `<Response>
  <Dial><Conference>Sales
   ~~~~ missing-end-tag Dial
         ~~~~~~~~~~ missing-end-tag Conference
</Response>`,
      `
Response
  Dial …
    Conference …
      "Sales\\n"`,
    ));

  it("takes a misspelt end tag for the right one", () =>
    checkSyntax(
      `<Response>
  <Dial>
    <Number>+14155550100</Numbr>
                          ~~~~~ misspelt-end-tag Number
  </Dial>
  <Hangup/>
</Response>`,
      `
Response
  Dial
    Number
      "+14155550100"
  Hangup`,
    ));

  it("takes an end tag in the wrong case for the right one", () =>
    checkSyntax(
      `<Response>
  <Say>Hello</say>
              ~~~ misspelt-end-tag Say
  <Hangup/>
</Response>`,
      `
Response
  Say
    "Hello"
  Hangup`,
    ));

  it("takes an end tag of another name for the right one where none else follows", () =>
    checkSyntax(
      `<Response>
  <Dial>
    <Number>+14155550100</Client>
                          ~~~~~~ misspelt-end-tag Number
  </Dial>
  <Hangup/>
</Response>`,
      `
Response
  Dial
    Number
      "+14155550100"
  Hangup`,
    ));

  it("leaves an end tag out that nothing waits for", () =>
    checkSyntax(
      `<Response>
  <Say>Hello</Say>
  </Gather>
  ~~~~~~~~~ stray-end-tag Gather
  <Hangup/>
</Response>`,
      `
Response
  Say
    "Hello"
  Hangup`,
    ));

  it("leaves an end tag out inside an element that has its own", () =>
    checkSyntax(
      `<Response>
  <Say>Hello</b> there</Say>
            ~~~~ stray-end-tag b
</Response>`,
      `
Response
  Say
    "Hello"
    " there"`,
    ));

  it("ends the outer of two crossed elements, and with it the inner", () =>
    checkSyntax(
      `<Response>
  <Dial><Conference>Stand-up</Dial></Conference>
         ~~~~~~~~~~ missing-end-tag Conference
                                   ~~~~~~~~~~~~~ stray-end-tag Conference
  <Hangup/>
</Response>`,
      `
Response
  Dial
    Conference …
      "Stand-up"
  Hangup`,
    ));

  it("does not end an element beyond one that is open", () =>
    checkSyntax(
      `<Response>
  <Say>Hello<Say/>
   ~~~ missing-end-tag Say
  <Hangup/>
</Response>`,
      `
Response
  Say …
    "Hello"
    Say
    Hangup`,
    ));

  it("takes an empty end tag for the innermost element's", () =>
    checkSyntax(
      `<Response>
  <Say>Hello</>
            ~~~ bad-name
  <Hangup/>
</Response>`,
      `
Response
  Say
    "Hello"
  Hangup`,
    ));

  it("takes `</` at the end of a line for the innermost element's", () =>
    checkSyntax(
      `<Response>
  <Say>Hello</
            ~~ unclosed-end-tag 
  <Hangup/>
</Response>`,
      `
Response
  Say
    "Hello"
  Hangup`,
    ));

  it("takes a begun end tag for the innermost element's", () =>
    checkSyntax(
      `<Response>
  <Gather>
    <Say>Hello</Say>
  </Ga
  ~~~~ unclosed-end-tag Ga
</Response>`,
      `
Response
  Gather
    Say
      "Hello"`,
    ));

  it("misses the `>` of an end tag", () =>
    checkSyntax(
      `<Response>
  <Say>Hello</Say
            ~~~~~ unclosed-end-tag Say
  <Hangup/>
</Response>`,
      `
Response
  Say
    "Hello"
  Hangup`,
    ));

  it("allows white space behind the name of an end tag, not before it", () =>
    checkSyntax(
      `<Response>
  <Say>Hello</Say >
  <Play>/a.mp3</ Play>
              ~~~~~~~~ bad-name
</Response>`,
      `
Response
  Say
    "Hello"
  Play
    "/a.mp3"`,
    ));

  it("finds attributes in an end tag", () =>
    checkSyntax(
      `<Response>
  <Say>Hello</Say voice="man">
                  ~~~~~~~~~~~ junk-in-tag voice="man"
</Response>`,
      `
Response
  Say
    "Hello"`,
    ));

  it("leaves out an end tag before the root", () =>
    checkSyntax(
      `</Say><Response/>
~~~~~~ stray-end-tag Say`,
      `
Response`,
    ));

  it("leaves out an end tag behind the root", () =>
    checkSyntax(
      `<Response></Response></Response>
                     ~~~~~~~~~~~ stray-end-tag Response`,
      `
Response`,
    ));
});
