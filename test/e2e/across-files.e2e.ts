import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, offered } from "./editor";

const files = {
  "flows/start.twiml":
    '<Response>\n  <Gather action="pick"><Play>audio/hello.mp3</Play></Gather>\n  <Redirect>/voice/end</Redirect>\n</Response>\n',
  "flows/pick.twiml": "<Response>\n  <Say>Sales</Say>\n</Response>\n",
  "flows/queue.twiml": '<Response>\n  <Enqueue waitUrl="music">support</Enqueue>\n</Response>\n',
  "flows/end.xml": "<Response><Hangup/></Response>\n",
  "flows/hold.twiml": "<Response>\n  <Say>Please hold</Say>\n</Response>\n",
  "flows/music.twiml": "<Response>\n  <Say>Please wait</Say>\n  <Dial>+14155550100</Dial>\n</Response>\n",
  "flows/audio/hello.mp3": "ID3",
};

suite("across files", () => {
  const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
  const uriOf = (name: string) => vscode.Uri.joinPath(folder(), name);
  const nameOf = (uri: vscode.Uri) => uri.path.slice(folder().path.length + 1);
  const routes = () => vscode.workspace.getConfiguration("twiml");

  suiteSetup(async () => {
    for (const [name, text] of Object.entries(files)) {
      await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
    }
  });
  teardown(closeEditors);
  suiteTeardown(async () => {
    await routes().update("routes", undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(uriOf("flows"), { recursive: true });
  });

  async function open(name: string): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));
  }

  /** The targets of the links in a document, by the text that is a link. */
  async function links({ document }: vscode.TextEditor): Promise<Record<string, string>> {
    const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      document.uri,
    );
    return Object.fromEntries(found.map(({ range, target }) => [document.getText(range), nameOf(target!)]));
  }

  /** The files to which the first occurrence of `word` leads. */
  async function definitions({ document }: vscode.TextEditor, word: string): Promise<string[]> {
    const at = document.positionAt(document.getText().indexOf(word) + 1);
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      at,
    );
    return found.map((place) => nameOf("uri" in place ? place.uri : place.targetUri));
  }

  test("a hover says where a URL leads, and who leads there too", async () => {
    const editor = await open("flows/start.twiml");
    const text = await eventually("a hover with all files counted", async () => {
      const shown = await hoverOver(editor, "pick");
      return shown.includes("other document") ? shown : undefined;
    });
    assert.match(text, /Leads to `flows\/pick\.twiml`\. No other document leads there\./);
  });

  test("relative URLs are links to their files", async () => {
    const editor = await open("flows/start.twiml");
    const found = await eventually("links", async () => {
      const all = await links(editor);
      return Object.keys(all).length > 0 && all;
    });
    assert.deepEqual(found, { pick: "flows/pick.twiml", "audio/hello.mp3": "flows/audio/hello.mp3" });
  });

  test("the definition of a URL is its file, and a route leads to one once it is set", async () => {
    const editor = await open("flows/start.twiml");
    await eventually("a definition", async () => (await definitions(editor, "pick")).includes("flows/pick.twiml"));
    assert.deepEqual(await definitions(editor, "/voice/end"), []);
    await routes().update("routes", { "/voice/*": "flows/*" }, vscode.ConfigurationTarget.Workspace);
    await eventually("the route", async () => (await definitions(editor, "/voice/end")).includes("flows/end.xml"));
  });

  test("references are found in files that are not open", async () => {
    const { document } = await open("flows/pick.twiml");
    const found = await eventually("references", async () => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        "vscode.executeReferenceProvider",
        document.uri,
        new vscode.Position(0, 3),
      );
      return places.length > 0 && places;
    });
    const from = found.filter(({ uri }) => nameOf(uri) !== "flows/pick.twiml");
    assert.deepEqual(
      from.map(({ uri, range }) => [nameOf(uri), range.start.line, range.start.character]),
      [["flows/start.twiml", 1, 18]],
    );
  });

  test("paths are completed, and accepting one writes it", async () => {
    const editor = await open("flows/start.twiml");
    const start = editor.document.getText().indexOf("pick");
    const place = editor.document.positionAt(start);
    await editor.edit((edit) => edit.replace(new vscode.Range(place, place.translate(0, 4)), "ho"));
    editor.selection = new vscode.Selection(place.translate(0, 2), place.translate(0, 2));
    await eventually("hold.twiml", async () => (await offered(editor)).includes("hold.twiml"));
    assert.ok(!(await offered(editor)).includes("start.twiml"), "not the document itself");
    await vscode.commands.executeCommand("editor.action.triggerSuggest");
    await eventually("an accepted path", async () => {
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      return editor.document.lineAt(1).text.includes('action="hold.twiml"');
    });
  });

  test("a document that others wait with is judged as such, and files that come and go count", async () => {
    const editor = await open("flows/music.twiml");
    const wrong = () =>
      vscode.languages.getDiagnostics(editor.document.uri).filter(({ code }) => {
        return (typeof code === "object" ? code.value : code) === "wrong-kind";
      });
    const [found] = await eventually("the verb that may not stand there", () => wrong().length > 0 && wrong());
    assert.equal(editor.document.getText(found!.range), "Dial");
    await vscode.workspace.fs.delete(uriOf("flows/queue.twiml"));
    await eventually("the verb is right again", () => wrong().length === 0);
  });
});
