import { audioTracks } from "../../attributes/audio-track";
import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const stream: ElementSpec = {
  name: "Stream",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/stream",
  sources: ["docs", "sdk"],
  documentation: `Sends the raw audio of the call over a WebSocket to your server, as it is spoken. Its parent decides what becomes of the call.

- **Inside \`<Start>\`** it only listens: the next verb runs at once, and your server cannot speak. Up to four copies of a call's audio can leave it at a time.
- **Inside \`<Connect>\`** it is a conversation: your server hears the caller, can send audio back, and the document waits until the socket closes.
- **Inside \`<Stop>\`** it ends the stream that \`<Start>\` began under the same \`name\`.

Your own data go along as \`<Parameter>\`s, not in the query string, which Twilio does not pass on.`,
  example: `<Response>
  <Connect>
    <Stream url="wss://example.com/voice-agent">
      <Parameter name="customer" value="4711"/>
    </Stream>
  </Connect>
  <Say>The agent has left. Goodbye.</Say>
</Response>`,
  content: { kind: "elements" },
  children: ["Parameter"],
  toldBy: ["url", "name"],
  attributes: [
    {
      name: "url",
      value: { kind: "url", schemes: ["wss"], noQuery: true, schemeError: 31922, answers: "socket" },
      documentation: `The WebSocket server that receives the audio. It must be reachable from the internet over \`wss\`; plain \`ws\` is refused.

A query string is not supported: hand data over in \`<Parameter>\`s, which arrive in the first message. Inside \`<Stop>\` no URL is needed.`,
      required: true,
      requiredUnder: ["Start", "Connect"],
      error: 31923,
    },
    {
      name: "name",
      value: { kind: "text", format: "session-name", notEmpty: true },
      documentation: `Your name for the stream, unlike any other on this call. It is what \`<Stop>\` finds it by.

Twilio repeats it to \`statusCallback\` as \`StreamName\`. Without one, a stream can be stopped only through the REST API.`,
      required: true,
      requiredUnder: ["Stop"],
    },
    {
      name: "track",
      value: { kind: "enum", options: audioTracks },
      documentation: `Which side of the call your server hears.

Inside \`<Connect>\` only the caller's side is possible; Twilio refuses anything else with error 31941. Inside \`<Start>\`, both sides count as two of the four streams that a call can have.`,
      default: "inbound_track",
      clashes: [
        {
          values: ["outbound_track", "both_tracks"],
          inside: ["Connect"],
          reason: "Inside `<Connect>` a stream carries the caller's side alone.",
          isDispensable: true,
          error: 31941,
        },
      ],
      error: 31941,
    },
    {
      name: "statusCallback",
      value: { kind: "url", absolute: true, answers: "nothing" },
      documentation: `Your URL that hears when the stream starts, stops or fails. It must be absolute, and its answer does not steer the call.

The request holds \`StreamEvent\`, \`StreamSid\`, \`StreamName\` and, on failure, \`StreamError\`. This is where you learn that your socket server could not be reached.`,
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback" }),
    {
      name: "connectorName",
      value: { kind: "text" },
      documentation:
        "The unique name of a stream connector that is installed in your account. Twilio does not document it. A name that no connector has is error 31940.",
      error: 31940,
      sources: ["sdk"],
    },
    {
      name: "audioFormat",
      value: { kind: "text" },
      documentation: "The format in which your server wants the audio. Twilio does not document its values.",
      sources: ["sdk"],
    },
    {
      name: "sampleRate",
      value: { kind: "text" },
      documentation: "The sample rate of an HD codec. Twilio does not document its values.",
      sources: ["sdk"],
    },
  ],
  callbackParameters: [
    { name: "AccountSid", sentTo: ["statusCallback"], documentation: "The account that the call belongs to." },
    { name: "CallSid", sentTo: ["statusCallback"], documentation: "The call whose audio is streamed." },
    {
      name: "StreamSid",
      sentTo: ["statusCallback"],
      documentation: "The stream's identifier; the messages on the socket carry it too.",
    },
    {
      name: "StreamName",
      sentTo: ["statusCallback"],
      documentation: "The stream's `name`, or its identifier where you gave none.",
    },
    {
      name: "StreamEvent",
      sentTo: ["statusCallback"],
      documentation: "What happened to the stream.",
      values: ["stream-started", "stream-stopped", "stream-error"],
    },
    {
      name: "StreamError",
      sentTo: ["statusCallback"],
      documentation: "What went wrong, in words; with `stream-error`.",
    },
    {
      name: "Timestamp",
      sentTo: ["statusCallback"],
      documentation: "When it happened, as an ISO 8601 date and time.",
    },
  ],
  disagreements: ["audioFormat, connectorName and sampleRate stand in the package alone."],
};
