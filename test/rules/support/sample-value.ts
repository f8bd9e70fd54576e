import type { AttributeSpec, ValueSpec } from "../../../server/src/catalogue/spec";

/** A value that the attribute takes, other than its default and those of `not` where there is one. */
export function sampleValue({ value, default: usual }: AttributeSpec, not: readonly string[] = []): string {
  const samples = samplesOf(value);
  return samples.find((sample) => sample !== usual && !not.includes(sample)) ?? samples[0]!;
}

function samplesOf(value: ValueSpec): string[] {
  switch (value.kind) {
    case "enum":
      return value.options.map((option) => option.value);
    case "boolean":
      return ["true", "false"];
    case "integer":
    case "decimal":
      return [String(value.min ?? 1), String((value.min ?? 1) + 1)];
    case "url":
      return [`${value.schemes?.[0] ?? "https"}://example.com/a`];
    case "language":
      return ["en-US", "en-GB"];
    case "voice":
      return ["Polly.Joanna-Neural"];
    case "pattern":
      return [value.sample];
    case "text":
      return [textSamples[value.format ?? "session-name"] ?? "a"];
  }
}

const textSamples: Readonly<Record<string, string>> = {
  "phone-number": "+14155550100",
  "caller-id": "+14155550100",
  "message-recipient": "+14155550100",
  "message-sender": "+14155550100",
  "sip-uri": "sip:alice@example.com",
  json: "{}",
  currency: "usd",
};
