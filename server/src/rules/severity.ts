import { twilioError } from "../catalogue/errors";
import type { Severity } from "./rule";

/** As severe as Twilio's dictionary says; a mistake without a number there is a warning. */
export function severityOf(code: number | undefined): Severity {
  return (code !== undefined && twilioError(code)?.level) || "warning";
}

/** Number and severity of a finding, for its fields. */
export function withCode(code: number | undefined): { readonly severity: Severity; readonly twilioCode?: number } {
  return { severity: severityOf(code), ...(code !== undefined && { twilioCode: code }) };
}

/** What Twilio's dictionary says of a mistake with that number; `undefined` without one. */
export function reported(code: number | undefined): string | undefined {
  const entry = code === undefined ? undefined : twilioError(code);
  return entry && (entry.level === "warning" ? `Twilio logs warning ${code}` : `Twilio reports error ${code}`);
}
