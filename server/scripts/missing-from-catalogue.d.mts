import type { ElementSpec } from "../src/catalogue/spec";
import type { SdkElement } from "./twilio-sdk.mjs";

export interface KnownTwiml {
  elementSpec(name: string, parent?: string): ElementSpec | undefined;
  voice(name: string): unknown;
  readonly languageLists: Readonly<Record<string, readonly string[]>>;
}

export function missingFromCatalogue(elements: readonly SdkElement[], catalogue: KnownTwiml): string[];
