import { describe, it } from "node:test";
import { checkSyntax } from "./support/check-syntax";

describe("Text", () => {
  it("reads references", () =>
    checkSyntax(
      `<Response>
  <Say>A &amp; B &lt; C &gt; &quot;D&quot; &apos;E&apos; &#65; &#x1F600;</Say>
</Response>`,
      `
Response
  Say
    "A &amp; B &lt; C &gt; &quot;D&quot; &apos;E&apos; &#65; &#x1F600;"`,
    ));

  it("finds raw `&`", () =>
    checkSyntax(
      `<Response>
  <Say>Meyer & Sons, AT&T; R&D &</Say>
             ~ raw-ampersand
                       ~~~ unknown-entity T
                            ~ raw-ampersand
                               ~ raw-ampersand
</Response>`,
      `
Response
  Say
    "Meyer & Sons, AT&T; R&D &"`,
    ));

  it("finds entities that nobody declares", () =>
    checkSyntax(
      `<Response>
  <Say>Caf&eacute;&nbsp;</Say>
          ~~~~~~~~ unknown-entity eacute
                  ~~~~~~ unknown-entity nbsp
</Response>`,
      `
Response
  Say
    "Caf&eacute;&nbsp;"`,
    ));

  it("finds references to no character", () =>
    checkSyntax(
      `<Response>
  <Say>&#0; &#xD800; &#x110000; &#; &#x; &#1a;</Say>
       ~~~~ bad-character-reference &#0;
            ~~~~~~~~ bad-character-reference &#xD800;
                     ~~~~~~~~~~ bad-character-reference &#x110000;
                                ~~~ bad-character-reference &#;
                                    ~~~~ bad-character-reference &#x;
                                         ~~~~~ bad-character-reference &#1a;
</Response>`,
      `
Response
  Say
    "&#0; &#xD800; &#x110000; &#; &#x; &#1a;"`,
    ));

  it("finds raw `<`", () =>
    checkSyntax(
      `<Response>
  <Say>If you are < 18, press 1. <3 a<=b</Say>
                  ~ raw-less-than
                                 ~ raw-less-than
                                     ~ raw-less-than
</Response>`,
      `
Response
  Say
    "If you are < 18, press 1. <3 a<=b"`,
    ));

  it("finds the `<` of a conflict's marks", () =>
    checkSyntax(
      `<Response>
  <Play/>
<<<<<<< HEAD
~ raw-less-than
 ~ raw-less-than
  ~ raw-less-than
   ~ raw-less-than
    ~ raw-less-than
     ~ raw-less-than
      ~ raw-less-than
  <Say>New</Say>
=======
  <Say>Old</Say>
>>>>>>> main
</Response>`,
      `
Response
  Play
  "\\n<<<<<<< HEAD\\n  "
  Say
    "New"
  "\\n=======\\n  "
  Say
    "Old"
  "\\n>>>>>>> main\\n"`,
    ));

  it("finds a lone `<` before a tag", () =>
    checkSyntax(
      `<Response>
  <Dial>
    <<Number>+14155550100</Number>
    ~ raw-less-than
  </Dial>
  <
  ~ raw-less-than
  <Hangup/>
</Response>`,
      `
Response
  Dial
    "\\n    <"
    Number
      "+14155550100"
  "\\n  <\\n  "
  Hangup`,
    ));

  it("finds a blank behind `<`", () =>
    checkSyntax(
      `<Response>
  < Say>Hello</Say>
  ~ raw-less-than
             ~~~~~~ stray-end-tag Say
</Response>`,
      `
Response
  "\\n  < Say>Hello"`,
    ));

  it("finds `]]>`", () =>
    checkSyntax(
      `<Response>
  <Say>a[b[0]]>1</Say>
            ~~~ cdata-end-in-text
</Response>`,
      `
Response
  Say
    "a[b[0]]>1"`,
    ));

  it("finds `<!` that begins nothing", () =>
    checkSyntax(
      `<Response>
  <!
  ~ raw-less-than
  <Say>Hi</Say>
  <!ELEMENT x>
  ~ raw-less-than
</Response>`,
      `
Response
  Say
    "Hi"`,
    ));

  it("keeps quotes and `>`", () =>
    checkSyntax(
      `<Response>
  <Say>"it's" -> 1 > 0</Say>
</Response>`,
      `
Response
  Say
    "\\"it's\\" -> 1 > 0"`,
    ));

  it("counts characters beyond the Basic Multilingual Plane as two", () =>
    checkSyntax(
      `<Response>
  <Say>😀 & 𝒳</Say>
          ~ raw-ampersand
</Response>`,
      `
Response
  Say
    "😀 & 𝒳"`,
    ));

  it("finds characters that XML forbids", () =>
    checkSyntax(
      `<Response>
  <Say>a\u0001b\u0000c\uFFFEd</Say>
        ~ forbidden-character U+0001
          ~ forbidden-character U+0000
            ~ forbidden-character U+FFFE
</Response>`,
      `
Response
  Say
    "a\\u0001b\\u0000c\uFFFEd"`,
    ));

  it("finds half a character", () =>
    checkSyntax(
      `<Response>
  <Say>\uD83D and \uDE00</Say>
       ~ forbidden-character U+D83D
             ~ forbidden-character U+DE00
</Response>`,
      `
Response
  Say
    "\\ud83d and \\ude00"`,
    ));
});
