import type { AttributeSpec, CallbackParameter } from "../spec";
import { httpMethod } from "./http-method";

/** The attributes by which `<Number>`, `<Client>`, `<Sip>` and `<WhatsApp>` report how the dialled call gets on. */
export const callProgressAttributes: readonly AttributeSpec[] = [
  {
    name: "statusCallbackEvent",
    value: {
      kind: "enum",
      list: "space",
      options: [
        { value: "initiated", documentation: "" },
        { value: "ringing", documentation: "" },
        { value: "answered", documentation: "" },
        { value: "completed", documentation: "" },
      ],
    },
    documentation: "",
    default: "completed",
    appliesWhen: [{ attribute: "statusCallback" }],
  },
  {
    name: "statusCallback",
    value: { kind: "url", answers: "nothing" },
    documentation: "",
  },
  httpMethod("statusCallbackMethod", { of: "statusCallback" }),
];

/** What is sent to their `statusCallback`. */
export const callProgressParameters: readonly CallbackParameter[] = [];
