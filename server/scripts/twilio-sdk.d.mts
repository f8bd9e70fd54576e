export interface SdkAttribute {
  readonly name: string;
  /** The values that the package lists; empty where it lists none. */
  readonly values: readonly string[];
}

export interface SdkElement {
  readonly product: "voice" | "messaging";
  readonly parent: string;
  readonly name: string;
  readonly attributes: readonly SdkAttribute[];
}

export function readTwilioSdk(folder: string): SdkElement[];
