import { isShared } from "../../workspace/file-summary";
import type { Site } from "../site";
import { inCode } from "./in-code";
import { otherDocuments } from "./target";

/** What such a name means, by the kind of its mention. */
const meanings: Readonly<Record<string, { readonly what: string; readonly documentation: string }>> = {
  "client-identity": {
    what: "identity of an app or a browser",
    documentation: "Whoever has registered with Twilio's Voice SDK under this identity is called.",
  },
  "conference-name": {
    what: "name of a conference",
    documentation: "All who are put into a conference of this name hear each other.",
  },
  "queue-name": {
    what: "name of a queue",
    documentation: "Callers wait in the queue of this name, and are taken out of it by this name.",
  },
  "room-name": {
    what: "name of a video room",
    documentation: "The caller joins the group room of this name, which must be in progress.",
  },
};

/** Markdown of a name, and how many other documents name the same; `undefined` for a kind of mention that is no name. */
export function nameMarkdown(kind: string, name: string, site: (() => Site) | undefined): string | undefined {
  const meaning = Object.hasOwn(meanings, kind) ? meanings[kind] : undefined;
  if (!meaning) {
    return undefined;
  }
  const others = isShared(kind) && site ? othersNaming(site()) : undefined;
  const paragraphs = [`**${inCode(name)}** — ${meaning.what}`, meaning.documentation];
  return [...paragraphs, ...(others === undefined ? [] : [otherDocuments(others, "name", "it")])].join("\n\n");

  function othersNaming({ workspace, path }: Site): number | undefined {
    if (!workspace.isComplete || !isShared(kind)) {
      return undefined;
    }
    const froms = workspace.namings(kind, name).map(({ from }) => from.path);
    return new Set(froms.filter((from) => from !== path)).size;
  }
}
