import { describe, it } from "node:test";
import { rules } from "../../server/src/rules";
import { checkRules } from "../support/check";

describe("A message says what is wrong with this value", () => {
  it("and names the number that the fix writes", () =>
    checkRules(
      rules,
      `<Response>
  <Record action="/a" maxLength="0"/>
                                 ~ 'maxLength' must be a whole number of seconds from 1 to 86400, usually 2 or more
</Response>`,
    ));

  it("which is the blanks where '+1' stands there already", () =>
    checkRules(
      rules,
      `<Response>
  <Dial>+1 415 555 2671</Dial>
        ~~~~~~~~~~~~~~~ A phone number is best written with '+' and digits alone
</Response>`,
    ));

  it("which is the blank where all else is right", () =>
    checkRules(
      rules,
      `<Response>
  <Dial callerId=" +14155552671">+14155552672</Dial>
                  ~~~~~~~~~~~~~ 'callerId' begins or ends with a blank
</Response>`,
    ));

  it("which is the digits that are missing", () =>
    checkRules(
      rules,
      `<Response>
  <Dial>+1555</Dial>
        ~~~~~ Behind '+1', a number has ten digits
</Response>`,
    ));

  it("which is a slash too few", () =>
    checkRules(
      rules,
      `<Response>
  <Redirect>https:/example.com/a</Redirect>
                  ~~~~~~~~~~~~ The host of a URL must have two slashes before it
</Response>`,
    ));

  it("and where it belongs", () =>
    checkRules(
      rules,
      `<Response>
  <Dial>client:joe</Dial>
        ~~~~~~~~~~ 'client:joe' is not a phone number: it belongs in <Client>
</Response>`,
    ));

  it("and keeps a range apart from words", () =>
    checkRules(
      rules,
      `<Response>
  <Gather action="/a" timeout="x"><Say>Hello</Say></Gather>
                               ~ 'timeout' must be a whole number of seconds, 1 or more, or 'auto', not 'x'
</Response>`,
    ));

  it("and which of a message's texts is one too many", () =>
    checkRules(
      rules,
      `<Response>
  <Message><Body>Hi</Body>there</Message>
                          ~~~~~ <Message> takes text or <Body>, not both
  <Message>Hi<Media>https://example.com/a.png</Media></Message>
</Response>`,
    ));
});
