import type { ElementSpec } from "../../spec";

export const taskAttributes: ElementSpec = {
  name: "TaskAttributes",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/taskrouter/twiml-queue-calls",
  sources: ["docs"],
  documentation:
    "The old name of `<Task>`: the attributes of the task that TaskRouter makes of the call, as a JSON object.\n\n" +
    "Twilio still takes it. It has no attributes, so `priority` and `timeout` need `<Task>`.",
  example: `<Response>
  <Enqueue workflowSid="WW0123456789abcdef0123456789abcdef">
    <TaskAttributes>{"language": "en"}</TaskAttributes>
  </Enqueue>
</Response>`,
  deprecated: {
    reason: "it was renamed to `<Task>` in 2015",
    replacement: "Task",
    url: "https://www.twilio.com/docs/taskrouter/twiml-queue-calls",
  },
  appliesWhen: [{ attribute: "workflowSid", of: "Enqueue" }],
  content: {
    kind: "text",
    format: "json",
    required: "text",
  },
  children: [],
  attributes: [],
  errors: { text: 14221, missing: 14221 },
  disagreements: ["The `twilio` package does not have it."],
};
