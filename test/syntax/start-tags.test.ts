import { describe, it } from "node:test";
import { checkSyntax } from "./support/check-syntax";

describe("Start tags", () => {
  it("reads values in both kinds of quotes", () =>
    checkSyntax(
      `<Response>
  <Say voice="man" language='en-US' loop = "2">Hello</Say>
</Response>`,
      `
Response
  Say voice=man language=en-US loop=2
    "Hello"`,
    ));

  it("reads attributes on lines of their own, with tabs", () =>
    checkSyntax(
      `<Response>
  <Dial
	timeout="20"
	record='true'
  />
</Response>`,
      `
Response
  Dial timeout=20 record=true`,
    ));

  it("reads `>` in a value", () =>
    checkSyntax(
      `<Response>
  <Gather hints="a > b" action='/a>b'/>
</Response>`,
      `
Response
  Gather hints=a > b action=/a>b`,
    ));

  it("reads names outside of ASCII and of several planes", () =>
    checkSyntax(
      `<Réponse été="1"><日本 𠀀="2"/></Réponse>`,
      `
Réponse été=1
  日本 𠀀=2`,
    ));

  it("reads names with colons, dots and hyphens", () =>
    checkSyntax(
      `<Response>
  <say-as interpret-as="date" xml:lang="de" a.b=""/>
</Response>`,
      `
Response
  say-as interpret-as=date xml:lang=de a.b=`,
    ));

  it("ends a tag without `>` where the next begins", () =>
    checkSyntax(
      `<Response>
  <Say>Hello</Say>
  <Ga
   ~~ unclosed-start-tag Ga
  <Hangup/>
</Response>`,
      `
Response
  Say
    "Hello"
  Ga <
  Hangup`,
    ));

  it("ends a tag without `>` where the parent ends", () =>
    checkSyntax(
      `<Response>
  <Ga
   ~~ unclosed-start-tag Ga
</Response>`,
      `
Response
  Ga <`,
    ));

  it("lets a tag without `>` be ended by its end tag", () =>
    checkSyntax(
      `<Response>
  <Gather numDigits="1"
   ~~~~~~ unclosed-start-tag Gather
    <Say>Press one.</Say>
  </Gather>
</Response>`,
      `
Response
  Gather numDigits=1 <
    Say
      "Press one."`,
    ));

  it("waits for the `>` behind a slash", () =>
    checkSyntax(
      `<Response>
  <Pause length="1"/
   ~~~~~ unclosed-start-tag Pause
  <Hangup/>
</Response>`,
      `
Response
  Pause length=1 <
  Hangup`,
    ));

  it("takes words behind the last attribute for attributes", () =>
    checkSyntax(
      `<Response>
  <Say voice="man" Hello</Say>
   ~~~ unclosed-start-tag Say
                   ~~~~~ missing-value Hello
</Response>`,
      `
Response
  Say voice=man Hello <`,
    ));

  it("misses a value", () =>
    checkSyntax(
      `<Response>
  <Record playBeep maxLength="30"/>
          ~~~~~~~~ missing-value playBeep
</Response>`,
      `
Response
  Record playBeep maxLength=30`,
    ));

  it("misses a value at the end of the tag", () =>
    checkSyntax(
      `<Response>
  <Dial tim>+14155550100</Dial>
        ~~~ missing-value tim
</Response>`,
      `
Response
  Dial tim
    "+14155550100"`,
    ));

  it("misses a value behind an equals sign", () =>
    checkSyntax(
      `<Response>
  <Gather input= numDigits="1"/>
          ~~~~~~ missing-value input
</Response>`,
      `
Response
  Gather input numDigits=1`,
    ));

  it("misses a value behind an equals sign at the end of the tag", () =>
    checkSyntax(
      `<Response>
  <Gather input=>
          ~~~~~~ missing-value input
  </Gather>
</Response>`,
      `
Response
  Gather input`,
    ));

  it("misses a value behind an equals sign at the end of the line", () =>
    checkSyntax(
      `<Response>
  <Gather input=
   ~~~~~~ unclosed-start-tag Gather
          ~~~~~~ missing-value input
    <Say>Press one.</Say>
  </Gather>
</Response>`,
      `
Response
  Gather input <
    Say
      "Press one."`,
    ));

  it("takes a value without quotes", () =>
    checkSyntax(
      `<Response>
  <Pause length=5/>
                ~ unquoted-value length
  <Play loop=2>/a.mp3</Play>
             ~ unquoted-value loop
</Response>`,
      `
Response
  Pause length=5
  Play loop=2
    "/a.mp3"`,
    ));

  it("takes a value without quotes behind a blank, unless a name can be meant", () =>
    checkSyntax(
      `<Response>
  <Pause length= 5/>
                 ~ unquoted-value length
</Response>`,
      `
Response
  Pause length=5`,
    ));

  it("takes all up to white space for a value without quotes, and each `&` in it for part of that mistake", () =>
    checkSyntax(
      `<Response>
  <Gather action=/a?b=1&c=2 method=POST>Hi</Gather>
                 ~~~~~~~~~~ unquoted-value action
                                   ~~~~ unquoted-value method
  <Gather action=/a?b=1&c=2&copy;>Hi</Gather>
                 ~~~~~~~~~~~~~~~~ unquoted-value action
                           ~~~~~~ unknown-entity copy
</Response>`,
      `
Response
  Gather action=/a?b=1&c=2 method=POST
    "Hi"
  Gather action=/a?b=1&c=2&copy;
    "Hi"`,
    ));

  it("takes a quote within a value without quotes for part of it", () =>
    checkSyntax(
      `<Response>
  <Say voice=it's>That's it</Say>
             ~~~~ unquoted-value voice
  <Say voice=a"b"c loop="2>1">Hi</Say>
             ~~~~~ unquoted-value voice
</Response>`,
      `
Response
  Say voice=it's
    "That's it"
  Say voice=a"b"c loop=2>1
    "Hi"`,
    ));

  it("takes the slash behind a value without quotes for part of it where the end tag follows", () =>
    checkSyntax(
      `<Response>
  <Gather action=http://x.com/a/>
                 ~~~~~~~~~~~~~~~ unquoted-value action
    <Say>Hi</Say>
  </Gather>
  <Redirect method=POST url=/></Redirect>
                   ~~~~ unquoted-value method
                            ~ unquoted-value url
</Response>`,
      `
Response
  Gather action=http://x.com/a/
    Say
      "Hi"
  Redirect method=POST url=/`,
    ));

  it("takes it for the end of the element where the end tag is another's", () =>
    checkSyntax(
      `<Response>
  <Say loop=2/>
            ~ unquoted-value loop
  <Say>Hi</Say>
  <Say><Say loop=3/></Say>
                 ~ unquoted-value loop
  <Say loop= /></Say>
       ~~~~~ missing-value loop
               ~~~~~~ stray-end-tag Say
  <Say loop="2"/></Say>
                 ~~~~~~ stray-end-tag Say
</Response>`,
      `
Response
  Say loop=2
  Say
    "Hi"
  Say
    Say loop=3
  Say loop
  Say loop=2`,
    ));

  it("misses an opening quote before a `>` in the next value", () =>
    checkSyntax(
      `<Response>
  <Gather numDigits=1" action='/a>b' hints=it's'/>
                    ~ unquoted-value numDigits
                     ~ junk-in-tag "
                                           ~~~~~ unquoted-value hints
</Response>`,
      `
Response
  Gather numDigits=1 action=/a>b hints=it's'`,
    ));

  it("takes a second equals sign before a quoted value for a value of its own", () =>
    checkSyntax(
      `<Response>
  <Say voice=="man">Hi</Say>
             ~ unquoted-value voice
              ~~~~~ junk-in-tag "man"
</Response>`,
      `
Response
  Say voice==
    "Hi"`,
    ));

  it("takes an attribute glued to the element's name for part of the name", () =>
    checkSyntax(
      `<Response>
  <Sayvoice="man">Hi</Sayvoice>
           ~~~~~~ junk-in-tag ="man"
</Response>`,
      `
Response
  Sayvoice
    "Hi"`,
    ));

  it("takes typographic quotes for none, and blanks between them for the value's", () =>
    checkSyntax(
      `<Response>
  <Say voice=“Polly Joanna” language=”en-US”>Hi</Say>
             ~~~~~~~~~~~~~~ unquoted-value voice
                                     ~~~~~~~ unquoted-value language
</Response>`,
      `
Response
  Say voice=Polly Joanna language=en-US
    "Hi"`,
    ));

  it("misses an opening quote", () =>
    checkSyntax(
      `<Response>
  <Gather numDigits=1" action="/a"/>
                    ~ unquoted-value numDigits
                     ~ junk-in-tag "
</Response>`,
      `
Response
  Gather numDigits=1 action=/a`,
    ));

  it("ends an unclosed quote before the next attribute", () =>
    checkSyntax(
      `<Response>
  <Say voice="man language="en-US">Hello</Say>
             ~~~~ unclosed-quote voice
</Response>`,
      `
Response
  Say voice=man language=en-US
    "Hello"`,
    ));

  it("ends an unclosed quote before the next attribute but one", () =>
    checkSyntax(
      `<Response>
  <Say voice="man language="en-US" loop="2">Hello</Say>
             ~~~~ unclosed-quote voice
</Response>`,
      `
Response
  Say voice=man language=en-US loop=2
    "Hello"`,
    ));

  it("ends an unclosed single quote before the next attribute", () =>
    checkSyntax(
      `<Response>
  <Say voice='man language='en-US'>Hello</Say>
             ~~~~ unclosed-quote voice
</Response>`,
      `
Response
  Say voice=man language=en-US
    "Hello"`,
    ));

  it("ends an unclosed quote at the end of the line", () =>
    checkSyntax(
      `<Response>
  <Say voice="man
             ~~~~ unclosed-quote voice
       language="en-US">Hello</Say>
</Response>`,
      `
Response
  Say voice=man language=en-US
    "Hello"`,
    ));

  it("ends an unclosed quote at the end of the tag", () =>
    checkSyntax(
      `<Response>
  <Say voice="man>Hello</Say>
             ~~~~ unclosed-quote voice
  <Play loop="2">/a.mp3</Play>
</Response>`,
      `
Response
  Say voice=man
    "Hello"
  Play loop=2
    "/a.mp3"`,
    ));

  it("ends an unclosed quote at the end of an empty tag", () =>
    checkSyntax(
      `<Response>
  <Pause length="1/>
                ~~ unclosed-quote length
  <Hangup/>
</Response>`,
      `
Response
  Pause length=1
  Hangup`,
    ));

  it("ends an unclosed quote where the next tag begins", () =>
    checkSyntax(
      `<Response>
  <Say voice="man
   ~~~ unclosed-start-tag Say
             ~~~~ unclosed-quote voice
  <Hangup/>
</Response>`,
      `
Response
  Say voice=man <
  Hangup`,
    ));

  it("ends a quote of the other kind that is not closed", () =>
    checkSyntax(
      `<Response>
  <Say voice="man' language='en-US'>Hello</Say>
             ~~~~~ unclosed-quote voice
</Response>`,
      `
Response
  Say voice=man' language=en-US
    "Hello"`,
    ));

  it("takes a quote that was just opened for an empty value", () =>
    checkSyntax(
      `<Response>
  <Say voice="
   ~~~ unclosed-start-tag Say
             ~ unclosed-quote voice
  <Hangup/>
</Response>`,
      `
Response
  Say voice= <
  Hangup`,
    ));

  it("takes a `<` in a value for text", () =>
    checkSyntax(
      `<Response>
  <Stream url="wss://<YOUR HOST>/audio" name="x"/>
                     ~ raw-less-than
</Response>`,
      `
Response
  Stream url=wss://<YOUR HOST>/audio name=x`,
    ));

  it("misses white space between attributes", () =>
    checkSyntax(
      `<Response>
  <Gather numDigits="1"action='/a'timeout="5"/>
                       ~ missing-white-space
                                  ~ missing-white-space
</Response>`,
      `
Response
  Gather numDigits=1 action=/a timeout=5`,
    ));

  it("names the second of two equal attributes", () =>
    checkSyntax(
      `<Response>
  <Dial timeout="20" method="GET" timeout="30" timeout="40"/>
                                  ~~~~~~~ duplicate-attribute timeout
                                               ~~~~~~~ duplicate-attribute timeout
</Response>`,
      `
Response
  Dial timeout=20 method=GET timeout=30 timeout=40`,
    ));

  it("knows attributes of different case apart", () =>
    checkSyntax(
      `<Response>
  <Dial timeout="20" timeOut="30"/>
</Response>`,
      `
Response
  Dial timeout=20 timeOut=30`,
    ));

  it("finds commas, slashes and other junk between attributes", () =>
    checkSyntax(
      `<Response>
  <Say voice="man", language="en" / loop="2" ; >Hi</Say>
                  ~ junk-in-tag ,
                                  ~ junk-in-tag /
                                             ~ junk-in-tag ;
</Response>`,
      `
Response
  Say voice=man language=en loop=2
    "Hi"`,
    ));

  it("finds junk right behind the element's name", () =>
    checkSyntax(
      `<Response>
  <Say,voice="man">Hi</Say>
      ~ junk-in-tag ,
</Response>`,
      `
Response
  Say voice=man
    "Hi"`,
    ));

  it("finds a no-break space, which is no white space", () =>
    checkSyntax(
      `<Response>
  <Say\u00A0voice="man">Hi</Say>
      ~ junk-in-tag \u00A0
</Response>`,
      `
Response
  Say voice=man
    "Hi"`,
    ));

  it("finds digits before an attribute's name", () =>
    checkSyntax(
      `<Response>
  <Say 1voice="man">Hi</Say>
       ~ junk-in-tag 1
</Response>`,
      `
Response
  Say voice=man
    "Hi"`,
    ));

  it("finds a lone equals sign and a lone value", () =>
    checkSyntax(
      `<Response>
  <Say ="man" "x">Hi</Say>
       ~~~~~~ junk-in-tag ="man"
              ~~~ junk-in-tag "x"
</Response>`,
      `
Response
  Say
    "Hi"`,
    ));

  it("finds raw `&` in values", () =>
    checkSyntax(
      `<Response>
  <Gather action="/a?b=c&d=e&amp;f" hints='AT&T'/>
                        ~ raw-ampersand
                                             ~ raw-ampersand
</Response>`,
      `
Response
  Gather action=/a?b=c&d=e&amp;f hints=AT&T`,
    ));
});
