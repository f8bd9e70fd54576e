import type { RuleDescription } from "../../rules/rule";

/** Found where suppressions are applied, so it has no check of its own. */
export const unknownDirective: RuleDescription = {
  id: "unknown-directive",
  severity: "hint",
  summary: "A comment that reads like one for this extension but says nothing that it knows.",
  why: "The comment does nothing, and nobody notices.",
  examples: [
    {
      bad: `<Response>
  <!-- twiml-disable-nextline deprecated -->
       ~~~~~~~~~~~~~~~~~~~~~~ This comment does nothing; did you mean 'twiml-disable-next-line'?
  <Say voice="alice">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
</Response>`,
      good: `<Response>
  <!-- twiml-disable-next-line deprecated -->
  <Say voice="alice">Hello</Say>
</Response>`,
    },
    {
      bad: `<!-- twiml: mesaging -->
            ~~~~~~~~ 'mesaging' is no kind of document: write 'voice', 'messaging', 'wait', 'queue' or 'whisper'
<Response>
</Response>`,
      good: `<!-- twiml: messaging -->
<Response>
</Response>`,
    },
  ],
};
