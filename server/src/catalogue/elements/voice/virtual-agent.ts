import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const virtualAgent: ElementSpec = {
  name: "VirtualAgent",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/virtualagent",
  sources: ["docs", "sdk"],
  documentation: `Hands the call to a Google Dialogflow CX agent, which listens and speaks by itself. Which agent that is stands in a connector that you set up in the Console.

A \`<Config>\` inside changes one of the agent's settings for this call, a \`<Parameter>\` hands it something of your own. When the agent has finished, the \`action\` of \`<Connect>\` decides what comes next.

Dialogflow ES connectors stopped working on 27 May 2024, and only Twilio's region US1 has virtual agents.`,
  example: `<Response>
  <Connect action="/agent-done">
    <VirtualAgent connectorName="reservations" language="en-US">
      <Parameter name="customer_name" value="Ada"/>
    </VirtualAgent>
  </Connect>
</Response>`,
  content: { kind: "elements" },
  children: ["Config", "Parameter"],
  toldBy: ["connectorName"],
  attributes: [
    {
      name: "connectorName",
      value: { kind: "text", notEmpty: true },
      documentation:
        "The unique name of the Dialogflow connector in the Console. Without one, or with a name that no connector has, Twilio reports error 32602.",
      required: true,
      error: 32602,
    },
    {
      name: "language",
      value: { kind: "language", list: "gather", open: true },
      documentation: "The language in which the agent listens, where it is not the one that the connector is set to.",
      defaultNote: "as the connector is set up",
    },
    {
      name: "sentimentAnalysis",
      value: { kind: "boolean" },
      documentation: "Whether Dialogflow judges the mood of what the caller says.",
      defaultNote: "as the connector is set up",
    },
    {
      name: "statusCallback",
      value: { kind: "url", answers: "nothing" },
      documentation:
        "Your URL that hears how the conversation with the agent goes on. The answer does not steer the call; the `action` of `<Connect>` does.",
    },
    httpMethod("statusCallbackMethod", { of: "statusCallback", sources: ["sdk"] }),
  ],
  disagreements: [
    "Its page has the current document asked again where Connect has no action; Connect's page has the next verb run.",
  ],
};
