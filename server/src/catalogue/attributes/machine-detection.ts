import type { AttributeSpec, Condition } from "../spec";
import { httpMethod } from "./http-method";

const detecting: readonly Condition[] = [{ attribute: "machineDetection" }];

/** The attributes by which `<Number>` and `<Sip>` tell a person who answers from a machine. */
export const machineDetectionAttributes: readonly AttributeSpec[] = [
  {
    name: "machineDetection",
    value: {
      kind: "enum",
      options: [
        { value: "Enable", documentation: "" },
        { value: "DetectMessageEnd", documentation: "" },
      ],
    },
    documentation: "",
    disagreement: "The `twilio` package takes any text here.",
  },
  {
    name: "machineDetectionTimeout",
    value: { kind: "integer", min: 3, max: 60, unit: "seconds" },
    documentation: "",
    default: "30",
    appliesWhen: detecting,
  },
  {
    name: "machineDetectionSpeechThreshold",
    value: { kind: "integer", min: 1000, max: 6000, unit: "milliseconds" },
    documentation: "",
    default: "2400",
    appliesWhen: detecting,
  },
  {
    name: "machineDetectionSpeechEndThreshold",
    value: { kind: "integer", min: 500, max: 5000, unit: "milliseconds" },
    documentation: "",
    default: "1200",
    appliesWhen: detecting,
  },
  {
    name: "machineDetectionSilenceTimeout",
    value: { kind: "integer", min: 2000, max: 10_000, unit: "milliseconds" },
    documentation: "",
    default: "5000",
    appliesWhen: detecting,
  },
  {
    name: "amdStatusCallback",
    value: { kind: "url", answers: "nothing" },
    documentation: "",
    appliesWhen: detecting,
  },
  httpMethod("amdStatusCallbackMethod", { of: "amdStatusCallback" }),
];
