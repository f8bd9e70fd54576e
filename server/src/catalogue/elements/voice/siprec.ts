import { audioTracks } from "../../attributes/audio-track";
import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const siprec: ElementSpec = {
  name: "Siprec",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/siprec",
  sources: ["docs", "sdk"],
  documentation: `Copies the call's audio to a recording or analytics provider by SIPREC, the standard for it. The call goes on with the next verb at once.

Where the audio goes is set up in the Console as a SIPREC connector, which \`connectorName\` names. \`<Parameter>\`s inside travel along as metadata. Inside \`<Stop>\` the same \`name\` ends the session.

Both sides are sent unless you choose one, which takes two of the four streams that a call can feed. Twilio's region IE1 does not have it.`,
  example: `<Response>
  <Start>
    <Siprec name="quality" connectorName="Gridspace_1">
      <Parameter name="team" value="claims"/>
    </Siprec>
  </Start>
  <Say>This call may be monitored for quality.</Say>
  <Dial>+14155550100</Dial>
</Response>`,
  content: { kind: "elements" },
  children: ["Parameter"],
  toldBy: ["name", "connectorName"],
  attributes: [
    {
      name: "connectorName",
      value: { kind: "text" },
      documentation:
        "The unique name of the SIPREC connector in the Console that receives the audio. Leave it out only where a connector has the default name.",
      default: "Default",
    },
    {
      name: "name",
      value: { kind: "text", format: "session-name", notEmpty: true },
      documentation:
        "Your name for the session, unlike any other on this call. It is what `<Stop>` finds it by; without one, only the REST API can end the session before the call does.",
      required: true,
      requiredUnder: ["Stop"],
    },
    {
      name: "track",
      value: { kind: "enum", options: audioTracks },
      documentation: "Which side of the call the provider hears. Both sides count as two streams, one side as one.",
      default: "both_tracks",
    },
    {
      name: "statusCallback",
      value: { kind: "url", answers: "nothing" },
      documentation:
        "Your URL that is told of the progress of the session, such as when it starts and stops. The answer does not steer the call.",
      sources: ["sdk"],
      disagreement: "A changelog entry of 2023 announces it; the page's table has name, connectorName and track alone.",
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback", sources: ["sdk"] }),
  ],
};
