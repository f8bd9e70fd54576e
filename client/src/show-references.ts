import { commands, Location, Position, Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { toRange, type WirePosition, type WireRange } from "./wire";

/** Lets the server name the command `twiml.showReferences` in its code lenses. */
export function offerReferences(client: BaseLanguageClient): void {
  client.registerFeature({
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = { ...capabilities.experimental, twimlShowReferences: true };
    },
    initialize: () => {},
    getState: () => ({ kind: "static" }),
    clear: () => {},
  });
}

/** Shows places, given as the protocol has them, in a peek view at the position. */
export async function showReferences(
  uri: string,
  { line, character }: WirePosition,
  places: readonly { readonly uri: string; readonly range: WireRange }[],
): Promise<void> {
  const locations = places.map((place) => new Location(Uri.parse(place.uri), toRange(place.range)));
  await commands.executeCommand(
    "editor.action.showReferences",
    Uri.parse(uri),
    new Position(line, character),
    locations,
  );
}
