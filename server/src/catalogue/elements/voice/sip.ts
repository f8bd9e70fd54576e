import { callProgressAttributes, callProgressParameters } from "../../attributes/call-progress";
import {
  foreignDetectionAttributes,
  machineDetectionAttributes,
  machineDetectionParameters,
} from "../../attributes/machine-detection";
import { whisperAttributes } from "../../attributes/whisper";
import type { ElementSpec } from "../../spec";

export const sip: ElementSpec = {
  name: "Sip",
  kind: "noun",
  products: ["voice"],
  under: ["Dial"],
  url: "https://www.twilio.com/docs/voice/twiml/sip",
  sources: ["docs", "sdk"],
  documentation: `A SIP endpoint to call: your own equipment, a provider's, or a device registered with a SIP domain of yours.

The text is a SIP URI, shorter than 255 characters: \`sip:alice@example.com\`. After it may follow

- parameters: \`;transport=tls\` (\`udp\` unless you say \`tcp\` or \`tls\`; TLS uses port 5061) and \`;region=ie1\`, the region from which Twilio sends the call (\`us1\` unless you say another)
- SIP headers, less than 1,024 characters: \`?x-order=4711&amp;x-name=Ann\`. Their names begin with \`x-\`, or are \`User-to-User\`, \`Remote-Party-ID\`, \`P-Preferred-Identity\` or \`P-Called-Party-ID\` (else warning 13252). The \`&\` between two is \`&amp;\` in XML; punctuation in values is percent-encoded.

Several \`<Sip>\` in one \`<Dial>\` ring at once, up to ten together with \`<Number>\` and \`<Client>\`. Afterwards \`action\` of the \`<Dial>\` also gets \`DialSipCallId\`, \`DialSipResponseCode\` and \`DialSipHeader_…\`. Its \`ringTone\` is never played here.`,
  example: `<Response>
  <Dial callerId="front-desk" action="/after-dial">
    <Sip username="gateway" password="secret">sip:alice@example.com;transport=tls?x-order=4711&amp;x-name=Ann</Sip>
  </Dial>
</Response>`,
  content: { kind: "mixed", format: "sip-uri", required: "either" },
  children: ["Uri", "Headers"],
  limits: [{ of: ["Uri"], atMost: 10, isInferred: true, error: 13250 }],
  foreignAttributes: [
    { name: "sendDigits", instead: "digits are sent to a `<Number>` only", error: 13242 },
    ...foreignDetectionAttributes,
  ],
  attributes: [
    {
      name: "username",
      value: { kind: "text" },
      documentation:
        "The user name with which Twilio answers when the endpoint asks for authentication. It goes together with `password`.",
      appliesWhen: [{ attribute: "password", error: 13249 }],
      error: 13249,
    },
    {
      name: "password",
      value: { kind: "text", isSecret: true },
      documentation:
        "The password to `username`. It stands in the document in the clear: serve the document over HTTPS, and check the signature of Twilio's requests.",
      appliesWhen: [{ attribute: "username", error: 13249 }],
      error: 13249,
    },
    ...callProgressAttributes,
    ...whisperAttributes({ methodError: 13241 }),
    ...machineDetectionAttributes,
  ],
  callbackParameters: [
    ...callProgressParameters,
    ...machineDetectionParameters,
    { name: "SipCallId", sentTo: ["url"], documentation: "The SIP `Call-ID` of the dialed call." },
    { name: "SipDomain", sentTo: ["url"], documentation: "The host part of the URI that was dialed." },
    {
      name: "SipDomainSid",
      sentTo: ["url"],
      documentation: "The identifier of the SIP domain, `SD` and 32 digits, if the host is one of yours.",
    },
    {
      name: "SipHeader_*",
      sentTo: ["url"],
      documentation: "Each `X-` header that the endpoint sent with its answer, under its name.",
    },
    { name: "SipSourceIp", sentTo: ["url"], documentation: "The IP address that the SIP answer came from." },
    { name: "Called", sentTo: ["url"], documentation: "The endpoint that was dialed." },
    { name: "Caller", sentTo: ["url"], documentation: "The caller as the endpoint sees it." },
  ],
  errors: { text: 13243, missing: 13243 },
  disagreements: [
    "Headers and Uri are the package's; the page knows the URI as text only.",
    "The page dials user@host without sip: as well.",
    "Error 13250 limits Uri elements without a number.",
  ],
};
