import type { Connection } from "vscode-languageserver";
import { defaultRuleSettings, type RuleSettings } from "../features/rule-settings";
import { type Routes, readRoutes } from "../workspace/routes";
import { type Complain, readRuleSettings } from "./rule-settings";

/** What people can set; see `contributes.configuration` in package.json, which documents each. */
export interface Settings extends RuleSettings {
  /** Whether files of other languages whose root is `<Response>` are served, `.xml` files above all. */
  readonly xmlFiles: "auto" | "never";
  /** The languages in whose strings TwiML is served, by their ids; those that are not named are. */
  readonly embedded: Readonly<Record<string, boolean>>;
  /** Which values that are not written are shown in the tags. */
  readonly inlayHints: "off" | "surprisingDefaults";
  /** Whether it is shown above a document how many others lead to it. */
  readonly codeLens: boolean;
  /** Which files have diagnostics, where the client asks for those of all. */
  readonly check: "openFiles" | "workspace";
  /** Which file answers a path of a URL; see `Routes`. */
  readonly routes: Routes;
  readonly format: {
    /** A start tag that reaches past this column gets its attributes on lines of their own; 0: none ever does. */
    readonly wrapAttributes: number;
  };
}

const defaults: Settings = {
  xmlFiles: "auto",
  embedded: {},
  inlayHints: "surprisingDefaults",
  codeLens: true,
  check: "openFiles",
  routes: {},
  format: { wrapAttributes: 100 },
  ...defaultRuleSettings,
};

/** The section `twiml` of the settings as the client gives it; what is not understood is as if it were not there. */
export function readSettings(section: unknown, complain: Complain = () => {}): Settings {
  const given = objectOf(section);
  const { wrapAttributes } = objectOf(given.format);
  return {
    xmlFiles: given.xmlFiles === "never" ? "never" : defaults.xmlFiles,
    embedded: Object.fromEntries(
      Object.entries(objectOf(given.embedded)).filter(
        (entry): entry is [string, boolean] => typeof entry[1] === "boolean",
      ),
    ),
    inlayHints: given.inlayHints === "off" ? "off" : defaults.inlayHints,
    codeLens: typeof given.codeLens === "boolean" ? given.codeLens : defaults.codeLens,
    check: given.check === "workspace" ? "workspace" : defaults.check,
    routes: readRoutes(given.routes),
    format: { wrapAttributes: isColumn(wrapAttributes) ? wrapAttributes : defaults.format.wrapAttributes },
    ...readRuleSettings(given, complain),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
}

function isColumn(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** Whether other documents are judged with them, or documents otherwise. */
export function judgeAlike(a: Settings, b: Settings): boolean {
  const decisive = ({ xmlFiles, embedded, preset, rules }: Settings) =>
    JSON.stringify([xmlFiles, embedded, preset, rules]);
  return decisive(a) === decisive(b);
}

/** Asks the client, or, where it cannot be asked, takes what it sent with the news that settings changed. */
export async function changedSettings(
  connection: Connection,
  canBeAsked: boolean,
  sent: unknown,
  complain: Complain,
): Promise<Settings | undefined> {
  if (canBeAsked) {
    return readSettings(await connection.workspace.getConfiguration("twiml"), complain);
  }
  const section = (sent as { readonly twiml?: unknown } | null | undefined)?.twiml;
  return section === undefined ? undefined : readSettings(section, complain);
}
