import type { ElementSpec } from "../../spec";

export const pause: ElementSpec = {
  name: "Pause",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/pause",
  sources: ["docs", "sdk"],
  documentation:
    "Waits in silence, then goes on to the next verb.\n\n" +
    "As the first verb of the answer to an incoming call, it delays the answer: the caller hears it ring that long.\n\n" +
    "Inside `<Gather>` it gives the caller time between two prompts. It does not go inside `<Say>`: " +
    "put it beside, or use `<break>`, which can also wait for less than a second.",
  example: `<Response>
  <Say>One moment, please.</Say>
  <Pause length="3"/>
  <Say>Thank you for waiting.</Say>
</Response>`,
  content: {
    kind: "empty",
  },
  children: [],
  equivalent: { name: "break", attribute: "time", from: "length", unit: "s" },
  completesWith: ["length"],
  toldBy: ["length"],
  otherNames: { duration: "length", seconds: "length", time: "length" },
  attributes: [
    {
      name: "length",
      value: {
        kind: "integer",
        min: 1,
        unit: "seconds",
        doubtfulMultiple: 1000,
      },
      documentation:
        "How long Twilio waits, in whole seconds. Fractions such as `0.5` are warning 13910; use `<break>` in `<Say>` for them.",
      default: "1",
      error: 13910,
    },
  ],
  disagreements: ["`<Prompt>` as its parent stands in the `twilio` package only."],
};
