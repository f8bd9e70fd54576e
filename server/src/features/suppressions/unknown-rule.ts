import type { RuleDescription } from "../../rules/rule";

/** Found where suppressions are applied, so it has no check of its own. */
export const unknownRule: RuleDescription = {
  id: "unknown-rule",
  severity: "warning",
  summary: "A comment that disables or enables a rule that does not exist.",
  why: "The comment does nothing, and what it is to hide is still reported.",
  examples: [
    {
      bad: `<Response>
  <!-- twiml-disable-next-line depricated -->
                               ~~~~~~~~~~ There is no rule 'depricated'; did you mean 'deprecated'?
  <Say voice="alice">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
</Response>`,
      good: `<Response>
  <!-- twiml-disable-next-line deprecated -->
  <Say voice="alice">Hello</Say>
</Response>`,
    },
  ],
};
