import type { ElementSpec } from "../../spec";

export const reject: ElementSpec = {
  name: "Reject",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/reject",
  sources: ["docs", "sdk"],
  documentation:
    "Turns an incoming call away without answering it. What stands after it never runs.\n\n" +
    "As the first verb of the document it costs nothing, for the call is never picked up. After another verb it is too late: " +
    "the call has been answered and is billed, and `<Reject>` merely ends it. It works for incoming calls only.\n\n" +
    "What the caller hears follows from `reason`, as far as the caller's own carrier plays along.",
  example: `<Response>
  <Reject reason="busy"/>
</Response>`,
  content: {
    kind: "empty",
  },
  firstOnly: {
    reason: "After another verb it is too late: the call has been answered and is billed, and this merely ends it.",
    notCounting: [],
  },
  children: ["Parameter"],
  toldBy: ["reason"],
  attributes: [
    {
      name: "reason",
      value: {
        kind: "enum",
        options: [
          {
            value: "rejected",
            documentation:
              "The announcement that the number is not in service. The call ends with the status `no-answer`.",
          },
          {
            value: "busy",
            documentation: "The busy tone. The call ends with the status `busy`.",
          },
        ],
      },
      documentation:
        "What the caller is to hear. It is a wish only: the caller's carrier decides what is really played.",
      default: "rejected",
      error: 13810,
    },
  ],
  flow: { ends: "always", reason: "the call has been turned away" },
  disagreements: [
    "The page lets nothing stand in it; the `twilio` package has `<Parameter>`.",
    "The text of error 13810 is garbled; the values are those of the page and the package.",
  ],
};
