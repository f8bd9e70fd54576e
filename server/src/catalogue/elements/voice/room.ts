import type { ElementSpec } from "../../spec";

export const room: ElementSpec = {
  name: "Room",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/room",
  sources: ["docs", "sdk"],
  documentation: `Puts the caller, with their voice, into a Twilio Video room. Its text is the unique name of the room.

The room must exist already and be a group room in progress: \`<Room>\` does not make one. Where there is none of that name, the call goes on with the next verb, so put an apology there. Only Twilio's region US1 has it.`,
  example: `<Response>
  <Connect>
    <Room participantIdentity="caller-4711">DailyStandup</Room>
  </Connect>
  <Say>The meeting has not started yet, or is over. Goodbye.</Say>
</Response>`,
  content: { kind: "text", format: "room-name", required: "text" },
  children: [],
  attributes: [
    {
      name: "participantIdentity",
      value: { kind: "text" },
      documentation:
        "The name under which the caller takes part, unlike anybody else's in the room. The others see it in their list of participants.",
      defaultNote: "a random name that nobody else has",
    },
  ],
};
