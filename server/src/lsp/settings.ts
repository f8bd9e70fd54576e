import type { Connection } from "vscode-languageserver";

/** What people can set; see `contributes.configuration` in package.json, which documents each. */
export interface Settings {
  /** Whether files of other languages whose root is `<Response>` are served, `.xml` files above all. */
  readonly xmlFiles: "auto" | "never";
  /** Which values that are not written are shown in the tags. */
  readonly inlayHints: "off" | "surprisingDefaults";
}

const defaults: Settings = { xmlFiles: "auto", inlayHints: "off" };

/** The section `twiml` of the settings as the client gives it; what is not understood is as if it were not there. */
export function readSettings(section: unknown): Settings {
  const given = (typeof section === "object" && section !== null ? section : {}) as Readonly<Record<string, unknown>>;
  return {
    xmlFiles: given.xmlFiles === "never" ? "never" : defaults.xmlFiles,
    inlayHints: given.inlayHints === "surprisingDefaults" ? "surprisingDefaults" : defaults.inlayHints,
  };
}

/** Asks the client, or, where it cannot be asked, takes what it sent with the news that settings changed. */
export async function changedSettings(
  connection: Connection,
  canBeAsked: boolean,
  sent: unknown,
): Promise<Settings | undefined> {
  if (canBeAsked) {
    return readSettings(await connection.workspace.getConfiguration("twiml"));
  }
  const section = (sent as { readonly twiml?: unknown } | null | undefined)?.twiml;
  return section === undefined ? undefined : readSettings(section);
}
