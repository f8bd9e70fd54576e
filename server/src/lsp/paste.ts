import type { Connection } from "vscode-languageserver";
import { pasteFile, relativeUrl } from "../features/paste-file";
import { pasteText } from "../features/paste-text";
import { pastedElements } from "../features/pasted-elements";
import type { Site } from "../features/site";
import { pathOf } from "../workspace/file-path";
import type { OpenFile } from "./documents";
import { type PasteAnswer, type PasteParameters, pasteRequest } from "./protocol";
import type { Session } from "./session";
import { toSpan } from "./to-lsp";

const webUrl = /^https?:\/\/[^\s<>"']+$/i;

/** Answers how what is pasted or dropped must be written. */
export function answerPaste(connection: Connection, session: Session): void {
  connection.onRequest(pasteRequest, (parameters, token) =>
    session.about<PasteAnswer | null>(parameters.uri, token, null, (open) => {
      const site = { workspace: session.index.now(), path: pathOf(parameters.uri) };
      return asFiles(open, parameters, site) ?? asText(open, parameters) ?? null;
    }),
  );
}

function asFiles({ file, document }: OpenFile, { range, text, files }: PasteParameters, site: Site) {
  const { start } = toSpan(file, range);
  // One or several, each on a line of its own.
  const lines = (text ?? "")
    .trim()
    .split(/[\r\n]+/)
    .map((line) => line.trim());
  const isUrl = lines.every((line) => webUrl.test(line));
  const urls = files?.length ? files.map((uri) => urlOf(uri, site)) : isUrl ? lines : [];
  const pasted = urls.flatMap((url) => (url === undefined ? [] : (pasteFile(document, start, url) ?? [])));
  const [first, ...more] = pasted;
  if (!first || pasted.length < urls.length) {
    return undefined;
  }
  if (first.element === undefined) {
    return more.length > 0 || isUrl ? undefined : { text: first.text, title: "Insert the URL" };
  }
  const elements = pasted.map(({ text }) => text);
  return { text: pastedElements(document, start, elements), title: `Insert <${first.element}>` };
}

function urlOf(uri: string, site: Site): string | undefined {
  if (/^https?:/i.test(uri)) {
    return uri;
  }
  const path = pathOf(uri);
  return path === undefined ? undefined : relativeUrl(site, path);
}

function asText({ file, document }: OpenFile, { range, text }: PasteParameters): PasteAnswer | undefined {
  const written = text === undefined ? undefined : pasteText(document, toSpan(file, range), text);
  return written === undefined ? undefined : { text: written, title: "Insert as Text of TwiML" };
}
