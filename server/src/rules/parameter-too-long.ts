import { hasHole } from "../document";
import { attributeOf } from "../model/element-spec";
import { elementsWhere } from "../model/known-element";
import { decode } from "../syntax/references";
import type { Rule } from "./rule";

const long = "q".repeat(500);

export const parameterTooLong: Rule = {
  id: "parameter-too-long",
  severity: "warning",
  isLocal: true,
  summary: "A parameter whose name and value together are longer than its parent takes.",
  consequence: "The other side does not get it",
  why: "The other side does not get it.",
  examples: [
    {
      bad: `<Response>
  <Connect>
    <Stream url="wss://example.com/audio">
      <Parameter name="note" value="${long}"/>
       ~~~~~~~~~ In <Stream>, 'name' and 'value' must have fewer than 500 characters together, but have 504
    </Stream>
  </Connect>
</Response>`,
      good: `<Response>
  <Connect>
    <Stream url="wss://example.com/audio">
      <Parameter name="note" value="4711"/>
    </Stream>
  </Connect>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ togetherBelow }) => togetherBelow !== undefined)) {
      const { attributes, inside, limit } = spec.togetherBelow!;
      const { parent } = element;
      if (!parent || !inside.includes(parent.name) || hasHole(document, element.startTag.span)) {
        continue;
      }
      const values = attributes.map((name) => attributeOf(element, name)?.value ?? "");
      const length = values.reduce((sum, value) => sum + decode(value).length, 0);
      if (length >= limit) {
        const names = attributes.map((name) => `'${name}'`).join(" and ");
        yield {
          span: element.nameSpan,
          message: `In <${parent.name}>, ${names} must have fewer than ${limit} characters together, but have ${length}`,
        };
      }
    }
  },
};
