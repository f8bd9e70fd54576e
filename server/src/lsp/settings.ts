import type { Connection, InitializeParams } from "vscode-languageserver";

/** What people can set; see `contributes.configuration` in package.json, which documents each. */
export interface Settings {
  /** Whether `.xml` files whose root is `<Response>` are served. */
  readonly xmlFiles: "auto" | "never";
}

const defaults: Settings = { xmlFiles: "auto" };

export interface SettingsSource {
  readonly current: () => Settings;
  /** Asks the client anew; resolves when `current` is up to date. */
  refresh(): Promise<void>;
}

/** The settings of section `twiml`; a client that does not know them gives `initializationOptions` or gets the defaults. */
export function settingsFrom(
  connection: Connection,
  { capabilities, initializationOptions }: InitializeParams,
): SettingsSource {
  let settings = read(initializationOptions);
  return {
    current: () => settings,
    async refresh() {
      if (capabilities.workspace?.configuration) {
        settings = read(await connection.workspace.getConfiguration("twiml"));
      }
    },
  };
}

/** Whatever the client sends; what is not understood is as if it were not there. */
function read(value: unknown): Settings {
  const given = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  return { xmlFiles: given.xmlFiles === "never" ? "never" : defaults.xmlFiles };
}
