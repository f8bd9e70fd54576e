import type { ElementSpec } from "../../spec";

export const task: ElementSpec = {
  name: "Task",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/taskrouter/twiml-queue-calls",
  sources: ["docs", "sdk"],
  documentation:
    "The attributes of the task that TaskRouter makes of the call, as a JSON object.\n\n" +
    "The workflow named in `workflowSid` of `<Enqueue>` decides by them which agent gets the call, " +
    "e.g. by language or by the customer's plan.\n\n" +
    "It must be valid JSON with double quotes and braces around it, or error 14221 follows. `&` and `<` in it must be escaped as anywhere in XML; quotes need not be.",
  example: `<Response>
  <Enqueue workflowSid="WW0123456789abcdef0123456789abcdef">
    <Task priority="5">{"language": "en", "topic": "billing"}</Task>
  </Enqueue>
</Response>`,
  appliesWhen: [{ attribute: "workflowSid", of: "Enqueue" }],
  content: {
    kind: "text",
    format: "json",
    required: "text",
  },
  children: [],
  attributes: [
    {
      name: "priority",
      value: {
        kind: "integer",
      },
      error: 14232,
      isInferred: true,
      documentation:
        "How urgent the task is. Tasks of higher priority are assigned before older ones of lower priority; without it, a task counts as 0.",
    },
    {
      name: "timeout",
      value: {
        kind: "integer",
        unit: "seconds",
      },
      error: 14233,
      isInferred: true,
      documentation: "How long the task may wait for an agent before TaskRouter gives it up.",
      disagreement: "The TwiML page names no unit; Studio's page of the same setting has seconds.",
    },
  ],
  errors: { text: 14221, missing: 14221 },
  disagreements: [
    "14232 and 14233 are about the priority and timeout of TaskRouter's conference instruction; that they are given here too is a guess.",
  ],
};
