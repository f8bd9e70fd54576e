import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exposedPassword } from "../../server/src/rules/exposed-password";
import { invalidPhoneNumber } from "../../server/src/rules/invalid-phone-number";
import { invalidUrl } from "../../server/src/rules/invalid-url";
import { noEffect } from "../../server/src/rules/no-effect";
import type { Rule } from "../../server/src/rules/rule";
import { tooManyChildren } from "../../server/src/rules/too-many-children";
import { unknownElement } from "../../server/src/rules/unknown-element";
import { unmetNeed } from "../../server/src/rules/unmet-need";
import { findingsOf } from "../support/check";

/** What the rule marks in `<Response>`, with Twilio's number and what is graver or less grave than a warning. */
function check(rule: Rule, content: string, ...expected: readonly string[]): void {
  it(content, () => {
    const text = `<Response>${content}</Response>`;
    const found = findingsOf([rule], text).map(({ span, severity, twilioCode = "none" }) => {
      return `${severity} ${twilioCode}: ${text.slice(span.start, span.end)}`;
    });
    assert.deepEqual(found, expected);
  });
}

describe("unknown-element", () => {
  check(unknownElement, "<Fax>+14155550100</Fax>", "warning 12200: Fax");
  check(unknownElement, '<Start><Anything name="a"><More/></Anything></Start>', "warning 12200: Anything");
  check(unknownElement, "<Dail>+14155550100</Dail>", "error 12200: Dail");
  check(unknownElement, "<Transfer>+14155550100</Transfer>", "error 12200: Transfer");
  check(unknownElement, "<Fax>+14155550100</Fix>", "error 12100: Fax");
  check(unknownElement, "<S>Hello</S>", "error 12200: S");
});

describe("unmet-need", () => {
  check(unmetNeed, '<Dial callerId="whatsapp:+14155550100"><WhatsApp>+14155550123</WhatsApp></Dial>');
  check(unmetNeed, '<Dial callerId="{{From}}"><WhatsApp>+14155550123</WhatsApp></Dial>');
  check(unmetNeed, "<Dial {{attributes}}><WhatsApp>+14155550123</WhatsApp></Dial>");
  check(
    unmetNeed,
    "<Dial><WhatsApp>+14155550123</WhatsApp><WhatsApp>+14155550124</WhatsApp></Dial>",
    "warning none: WhatsApp",
  );
  check(unmetNeed, '<Pay paymentMethod="credit-card"/>');
  check(unmetNeed, '<Pay paymentMethod="{{Method}}"/>');
  check(unmetNeed, '<Pay paymentMethod="ach-debit"><Parameter name="{{Name}}" value="a"/></Pay>');
  check(unmetNeed, '<Pay paymentMethod="ach-debit"><Parameter name="Other" value="a"/></Pay>', "hint 64014: Pay");
});

describe("no-effect beside children", () => {
  check(
    noEffect,
    '<Dial callerId="+14155550100"><Conference>a</Conference></Dial>',
    'hint none: callerId="+14155550100"',
  );
  check(noEffect, '<Dial callerId="+14155550100"><Number>+14155550101</Number></Dial>');
  check(noEffect, '<Dial sequential="true"><Number>+14155550101</Number></Dial>', 'hint none: sequential="true"');
  check(noEffect, '<Dial sequential="false"><Number>+14155550101</Number></Dial>');
  check(noEffect, '<Dial sequential="true">{{numbers}}<Number>+14155550101</Number></Dial>');
  check(noEffect, '<Dial sequential="true"><Number>+14155550101</Number><Client>joe</Client></Dial>');
});

describe("too-many-children", () => {
  check(tooManyChildren, '<Connect><Stream url="wss://example.com/a"/></Connect>');
  check(
    tooManyChildren,
    '<Connect><Stream url="wss://example.com/a"/><ConversationRelay url="wss://example.com/b"/></Connect>',
    "hint none: ConversationRelay",
  );
  check(tooManyChildren, "<Dial><Conference>a</Conference><Client>joe</Client></Dial>", "hint none: Client");
  check(tooManyChildren, "<Dial><Conference>a</Conference><Number>911</Number></Dial>", "warning 13000: Number");
});

describe("The number of a URL's mistake is that of what Twilio would meet", () => {
  check(invalidUrl, "<Redirect>http://localhost/a</Redirect>", "warning 11205: localhost");
  check(invalidUrl, '<Connect><Stream url="wss://localhost/a"/></Connect>', "warning none: localhost");
  check(invalidUrl, '<Connect><ConversationRelay url="wss://10.0.0.1/a"/></Connect>', "warning 64102: 10.0.0.1");
  check(invalidUrl, '<Connect><Stream url="wss://example.com/a?b=1"/></Connect>', "warning none: ?b=1");
  check(invalidUrl, '<Connect><Stream url="wss:///a"/></Connect>', "error 31923: wss:///a");
  check(invalidUrl, '<Connect><Stream url="wss://example.com/a" statusCallback="/s"/></Connect>', "warning none: /s");
  check(invalidUrl, '<Dial><Number statusCallback="/s">911</Number></Dial>', "hint 21609: /s");
  check(invalidUrl, '<Dial><Number statusCallback="https://example.com/s">911</Number></Dial>');
  check(invalidUrl, '<Dial recordingStatusCallback="/s" record="true">911</Dial>');
});

describe("A number that Twilio takes as it is has no number of an error", () => {
  check(invalidPhoneNumber, "<Dial>(415) 555-0100</Dial>", "hint none: (415) 555-0100");
  check(invalidPhoneNumber, "<Dial>+4420</Dial>", "warning 13223: +4420");
  check(invalidPhoneNumber, "<Dial>+442079460000123</Dial>", "warning 13223: +442079460000123");
  check(invalidPhoneNumber, "<Dial>+4930123456</Dial>");
});

describe("Secrets", () => {
  check(exposedPassword, "<Redirect>https://user:secret@example.com/a</Redirect>", "hint none: secret");
  check(exposedPassword, '<Dial action="https://user:k3y@example.com/a">911</Dial>', "hint none: k3y");
  check(exposedPassword, "<Dial><Sip>sip:joe:k3y@example.com</Sip></Dial>", "hint none: k3y");
  check(exposedPassword, "<Redirect>/a?auth_token=9f3&amp;x=1</Redirect>", "hint none: 9f3");
  check(
    exposedPassword,
    '<Connect><Stream url="wss://example.com/a"><Parameter name="apiKey" value="9f3"/></Stream></Connect>',
    "hint none: 9f3",
  );
  for (const right of [
    "<Redirect>https://user@example.com/a</Redirect>",
    "<Redirect>https://example.com:8080/a@b</Redirect>",
    "<Redirect>https://user:{{Password}}@example.com/a</Redirect>",
    "<Redirect>https://user:xxxx@example.com/a?api_key=YOUR_KEY</Redirect>",
    "<Redirect>/a?page=2&amp;token=3</Redirect>",
    '<Connect><Stream url="wss://example.com/a"><Parameter name="customer" value="9f3"/></Stream></Connect>',
  ]) {
    check(exposedPassword, right);
  }
});
