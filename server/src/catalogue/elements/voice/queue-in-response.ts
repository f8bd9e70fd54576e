import type { AttributeSpec, ElementSpec } from "../../spec";
import { queue } from "./queue";

export const queueInResponse: ElementSpec = {
  name: "Queue",
  kind: "verb",
  products: ["voice"],
  under: ["Response"],
  url: queue.url,
  sources: ["sdk"],
  documentation: `A queue as a verb of its own. Twilio documents \`<Queue>\` only inside \`<Dial>\`: write it there.

Write \`<Dial><Queue>…</Queue></Dial>\` to connect to the call at the front of a queue, and \`<Enqueue>\` to put the caller into one.`,
  example: `<Response>
  <Queue url="/about-to-connect">support</Queue>
</Response>`,
  content: queue.content,
  children: [],
  attributes: queue.attributes.map(withoutDefault),
  disagreements: ["Which `method` it takes by default is not known: the package names none."],
};

function withoutDefault({ default: _, surprisingDefault: __, ...attribute }: AttributeSpec): AttributeSpec {
  return attribute;
}
