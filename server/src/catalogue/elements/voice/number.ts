import { callProgressAttributes, callProgressParameters } from "../../attributes/call-progress";
import {
  foreignDetectionAttributes,
  machineDetectionAttributes,
  machineDetectionParameters,
} from "../../attributes/machine-detection";
import { whisperAttributes } from "../../attributes/whisper";
import type { ElementSpec } from "../../spec";

export const number: ElementSpec = {
  name: "Number",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/number",
  sources: ["docs", "sdk"],
  documentation: `A phone number to dial, with options of its own: keys to send after the answer, a whisper to the person called, reports, answering machine detection.

Without options it does the same as the number written straight into \`<Dial>\`. Several \`<Number>\` in one \`<Dial>\` ring at once (or in turn, with \`sequential\`); the first to answer gets the caller and the others stop ringing.

Write the number in E.164 form: \`+\`, country code, number, no blanks. US numbers in their usual writing work as well. A SIP address or a client's name does not belong here: use \`<Sip>\` or \`<Client>\`.`,
  example: `<Response>
  <Dial>
    <Number url="/whisper" statusCallback="https://example.com/events" statusCallbackEvent="ringing answered completed">+14155550123</Number>
  </Dial>
</Response>`,
  content: { kind: "text", format: "phone-number", required: "text" },
  children: [],
  foreignAttributes: foreignDetectionAttributes,
  attributes: [
    ...callProgressAttributes,
    {
      name: "sendDigits",
      value: {
        kind: "pattern",
        pattern: "[0-9A-DWw#*]+",
        form: "digits, `A` to `D`, `*`, `#`, `w` for a pause of half a second, or `W` for one of a second",
        sample: "ww1234#",
        what: "digits",
      },
      documentation: `Keys that Twilio presses once the number has answered, for example an extension.

Start with some \`w\`: a machine that answers needs a moment before it listens, so \`wwww1928\` waits two seconds and then dials 1928. Commas and blanks are not understood.`,
      error: 13222,
      disagreement: "Error 13222 names 0-9, *, # and w only; the page adds A to D and W.",
    },
    ...whisperAttributes({ methodError: 13221 }),
    ...machineDetectionAttributes,
    {
      name: "byoc",
      value: {
        kind: "pattern",
        pattern: "BY[0-9a-fA-F]{32}",
        form: "the SID of a BYOC trunk: `BY` and 32 hexadecimal digits",
        sample: "BY0123456789abcdef0123456789abcdef",
        what: "sid",
      },
      documentation:
        "The trunk of your own carrier (BYOC) over which the call leaves. Left out, it goes over Twilio's network.",
    },
  ],
  callbackParameters: [...callProgressParameters, ...machineDetectionParameters],
  errors: { text: 13223, missing: 13223 },
};
