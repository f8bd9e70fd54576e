/** As of when TwiML is known here: the day on which Twilio's pages and changelogs were last read, and the `twilio` package of then. */
export const asOf = { day: "2026-11-30", sdk: "6.3.1" } as const;
