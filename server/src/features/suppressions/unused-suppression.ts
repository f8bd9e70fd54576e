import type { RuleDescription } from "../../rules/rule";

/** Found where suppressions are applied, so it has no check of its own. */
export const unusedSuppression: RuleDescription = {
  id: "unused-suppression",
  severity: "hint",
  summary: "A comment that disables a rule where the rule finds nothing, or enables one that is not disabled.",
  why: "It hides the next mistake, which nobody has seen yet.",
  examples: [
    {
      bad: `<Response>
  <!-- twiml-disable-next-line deprecated no-effect -->
                                          ~~~~~~~~~ 'no-effect' finds nothing here
  <Say voice="alice">Hello</Say>
</Response>`,
      good: `<Response>
  <!-- twiml-disable-next-line deprecated -->
  <Say voice="alice">Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <!-- twiml-disable-next-line raw-ampersand -->
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ 'raw-ampersand' cannot be suppressed: Twilio reads nothing of a document that is not well-formed
  <Say>Fish &amp; chips</Say>
</Response>`,
      good: `<Response>
  <Say>Fish &amp; chips</Say>
</Response>`,
    },
  ],
};
