import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { invalidPhoneNumber } from "../../server/src/rules/invalid-phone-number";
import { invalidSipUri } from "../../server/src/rules/invalid-sip-uri";
import { invalidUrl } from "../../server/src/rules/invalid-url";
import type { Rule } from "../../server/src/rules/rule";
import { findingsOf } from "../support/check";

function markedBy(rule: Rule, text: string): string[] {
  return findingsOf([rule], text).map(({ span, twilioCode }) => `${twilioCode} ${text.slice(span.start, span.end)}`);
}

function dialed(address: string): string {
  return `<Response><Dial><Sip>${address}</Sip></Dial></Response>`;
}

describe("A SIP address", () => {
  const right = [
    "sip:jack@example.com",
    "jack@example.com",
    "sips:jack:secret@example.com:5061;transport=TLS",
    "sip:{{User}}@example.com?whatever={{From}}",
    "sip:kate@example.com;edge=dublin;region=ie1?User-To-User=1234%3Bencoding%3Dhex&amp;X-Name=Agent%2C+Smith",
    "sip:kate@example.com?x-foo%3Dbar",
    "sip:kate@office.sip.us1.twilio.com",
    "sip:kate@100.26.3.4",
    "sip:example.com",
  ];
  for (const address of right) {
    it(`is right: ${address}`, () => assert.deepEqual(markedBy(invalidSipUri, dialed(address)), []));
  }

  const wrong: readonly (readonly [string, string])[] = [
    ["sip:", "13243 sip:"],
    ["https://example.com/a@b", "13243 https://example.com/a@b"],
    ["sip:a@[::1]:5060", "13254 [::1]"],
    ["sip:a@172.20.0.1", "13254 172.20.0.1"],
    ["sip:12#34@example.com", "32110 12#34"],
    ["sip:a@example.com?X-A=50%", "32112 50%"],
    ["sip:a@example.com?X-A=b;c", "32110 b;c"],
    ["sip:a@example.com;__proto__=1;transport=", "32114 transport="],
  ];
  for (const [address, marked] of wrong) {
    it(`is wrong in one place: ${address}`, () => assert.deepEqual(markedBy(invalidSipUri, dialed(address)), [marked]));
  }

  it("may carry any header where a call is referred", () => {
    const text = "<Response><Refer><Sip>sip:alice@example.com?Replaces=abc</Sip></Refer></Response>";
    assert.deepEqual(markedBy(invalidSipUri, text), []);
  });
});

describe("The host of a URL", () => {
  const hosts: readonly (readonly [string, string[]])[] = [
    ["https://example.com/a", []],
    ["https://100.26.3.4/a", []],
    ["/menu", []],
    ["https://{{Host}}/a", []],
    ["http://192.168.0.4:8080/a", ["11205 192.168.0.4:8080"]],
    ["http://app.localhost/a", ["11205 app.localhost"]],
    ["http://server/a", ["11210 server"]],
  ];
  for (const [url, marked] of hosts) {
    it(`is ${marked.length === 0 ? "right" : "wrong"}: ${url}`, () => {
      assert.deepEqual(markedBy(invalidUrl, `<Response><Redirect>${url}</Redirect></Response>`), marked);
    });
  }
});

describe("Who a message is for", () => {
  const recipients: readonly (readonly [string, string[]])[] = [
    ["+14155550100", []],
    ["12345", []],
    ["whatsapp:+14155550100", []],
    ["DE0123456789abcdef0123456789abcdef", []],
    ["whatsapp:4915112345678", ["14101 whatsapp:4915112345678"]],
    ["messenger:1234567890", []],
    ["whatsapp:US.1234567890", []],
    ["bob", ["14101 bob"]],
  ];
  for (const [recipient, marked] of recipients) {
    it(`is ${marked.length === 0 ? "right" : "wrong"}: ${recipient}`, () => {
      const text = `<Response><Message to="${recipient}">Hello</Message></Response>`;
      assert.deepEqual(markedBy(invalidPhoneNumber, text), marked);
    });
  }

  it("is not who sends it, who may have a name", () => {
    const text = '<Response><Message from="Shop">Hello</Message></Response>';
    assert.deepEqual(markedBy(invalidPhoneNumber, text), []);
  });
});
