import { answeredMethods, paramsOf } from "../../lsp/support/every-request";
import { fileOf } from "../../lsp/support/position";
import type { Session } from "../../lsp/support/servers";

/** All that the server answers to all requests about the text, asked at every so many characters, as one string. */
export async function everythingSaid({ editor, result }: Session, text: string, step: number): Promise<string> {
  const uri = editor.open(text);
  const file = fileOf(text);
  const end = file.positionAt(text.length);
  const said: unknown[] = [];
  for (let offset = 0; offset <= text.length; offset += step) {
    for (const method of answeredMethods(result.capabilities)) {
      const answer = editor.request(method, paramsOf(uri, file.positionAt(offset), end));
      said.push(await answer.catch((error: Error) => error.message));
    }
  }
  editor.close(uri);
  return JSON.stringify(said);
}
