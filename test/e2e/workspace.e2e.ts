import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, ourDiagnostics } from "./editor";

/** What is in the folder of a test; each test has one of its own, since VS Code remembers what it has seen of a file. */
const files = {
  "start.twiml":
    '<Response>\n  <Gather action="choice?from=start&amp;x=1"/>\n  <Enqueue>mechanics</Enqueue>\n</Response>\n',
  "choice.twiml": "<Response>\n  <Play>audio/hello.mp3</Play>\n  <Redirect>start</Redirect>\n</Response>\n",
  "agent.twiml":
    "<Response>\n  <Dial><Queue>mechanics</Queue></Dial>\n  <Redirect>/choice.twiml</Redirect>\n</Response>\n",
  "broken.twiml": "<Response>\n  <Sayy>Hello</Sayy>\n</Response>\n",
  "broken.xml.erb": "<Response>\n  <% if late %><Sayy>Hello</Sayy><% end %>\n</Response>\n",
  "broken.js": 'const answer = "<Response><Sayy>Hello</Sayy></Response>";\n',
  "audio/hello.mp3": "ID3",
};

let count = 0;

function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "the tests need their workspace folder");
  return vscode.Uri.joinPath(folder.uri, `flow-${count}`, name);
}

async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));
}

async function textOf(name: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(uriOf(name))).getText();
}

function positionOf({ document }: vscode.TextEditor, text: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(text) + 1);
}

/** The edit for a new name of what stands there, once the server knows of the files: so many must change. */
function renamed(editor: vscode.TextEditor, text: string, name: string, changed = 2): Promise<vscode.WorkspaceEdit> {
  return eventually(`a rename of ${text}`, async () => {
    const edit = await Promise.resolve(
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        editor.document.uri,
        positionOf(editor, text),
        name,
      ),
    ).catch(() => undefined);
    return edit && edit.size >= changed && edit;
  });
}

suite("across files of the workspace", () => {
  setup(async () => {
    count++;
    for (const [name, text] of Object.entries(files)) {
      await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
    }
  });

  teardown(async () => {
    await vscode.workspace.saveAll();
    await closeEditors();
    await vscode.workspace.fs.delete(uriOf("."), { recursive: true });
  });

  test("Rename Symbol on a queue: every document names it anew", async () => {
    const editor = await open("start.twiml");
    const edit = await renamed(editor, "mechanics", "Tom & Jo");
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await textOf("start.twiml"), files["start.twiml"].replace("mechanics", "Tom &amp; Jo"));
    assert.equal(await textOf("agent.twiml"), files["agent.twiml"].replace("mechanics", "Tom &amp; Jo"));
  });

  test("Rename Symbol on a URL: the file and all URLs to it are renamed, once", async () => {
    const editor = await open("start.twiml");
    const answer = await renamed(editor, "choice?", "deep/main");
    // The command that asks for the edit puts files before texts; the editor itself keeps the order.
    const edit = new vscode.WorkspaceEdit();
    for (const [uri, edits] of answer.entries()) {
      edit.set(uri, edits);
    }
    edit.renameFile(uriOf("choice.twiml"), uriOf("deep/main.twiml"));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually("the renamed file", async () => (await textOf("deep/main.twiml")) !== "");
    assert.equal(await textOf("start.twiml"), files["start.twiml"].replace("choice?", "deep/main?"));
    assert.equal(await textOf("agent.twiml"), files["agent.twiml"].replace("/choice", "/deep/main"));
    assert.equal(
      await textOf("deep/main.twiml"),
      files["choice.twiml"].replace("audio", "../audio").replace(">start<", ">../start<"),
    );
  });

  test("a folder that is moved takes its URLs along", async () => {
    await renamed(await open("choice.twiml"), "hello.mp3", "known", 1);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf("audio"), uriOf("sounds"));
    assert.ok(await vscode.workspace.applyEdit(edit));
    const expected = files["choice.twiml"].replace("audio", "sounds");
    await eventually("the new URL", async () => (await textOf("choice.twiml")) === expected);
  });

  test("Show Call Hierarchy: who comes here, and where callers go", async () => {
    const editor = await open("choice.twiml");
    const names = (items: readonly vscode.CallHierarchyItem[]) => items.map(({ name }) => name.split("/")[1]).sort();
    const [item] = await eventually("the document", async () => {
      const items = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        "vscode.prepareCallHierarchy",
        editor.document.uri,
        positionOf(editor, "Response"),
      );
      return items.length > 0 && items;
    });
    assert.equal(item?.name, `flow-${count}/choice.twiml`);
    const incoming = await eventually("both calls", async () => {
      const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
        "vscode.provideIncomingCalls",
        item,
      );
      return calls.length > 1 && calls;
    });
    assert.deepEqual(names(incoming.map(({ from }) => from)), ["agent.twiml", "start.twiml"]);
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      "vscode.provideOutgoingCalls",
      item,
    );
    assert.deepEqual(names(outgoing.map(({ to }) => to)), ["start.twiml"]);
  });

  test("a line above the document says how many lead to it, and shows them", async () => {
    const editor = await open("choice.twiml");
    const lens = await eventually("the lens", async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        editor.document.uri,
        10,
      );
      return lenses.find(({ command }) => command?.title === "2 documents lead here");
    });
    assert.equal(lens.command?.command, "twiml.showReferences");
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
  });

  test("Go to Symbol in Workspace finds files and queues", async () => {
    await open("choice.twiml");
    const here = `flow-${count}/`;
    const found = await eventually("the symbols", async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "mechanics",
      );
      const places = symbols.map(({ containerName }) => containerName).filter((name) => name.startsWith(here));
      return places.length > 1 && places;
    });
    assert.deepEqual(found.sort(), [`${here}agent.twiml`, `${here}start.twiml`]);
  });

  test("Check All TwiML Files fills Problems, and opened files are not marked twice", async () => {
    const broken = ["broken.twiml", "broken.xml.erb", "broken.js"];
    const found = (name: string) =>
      vscode.languages.getDiagnostics(uriOf(name)).filter(({ source }) => source === "twiml");
    await renamed(await open("start.twiml"), "mechanics", "ready");
    assert.deepEqual(broken.flatMap(found), [], "nothing is checked that is not open");
    // The news that a file was written takes a moment.
    await eventually("the findings", async () => {
      await vscode.commands.executeCommand("twiml.checkFiles");
      return broken.every((name) => found(name).length === 1);
    });
    for (const name of broken) {
      const { document } = await open(name);
      await eventually(`its own finding alone in ${name}`, () => ourDiagnostics(document).length === 1);
      await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(files["choice.twiml"]));
      await eventually(`no finding in ${name}`, () => found(name).length === 0);
    }
  });

  test("with twiml.check all files have findings, and lose them when they are mended on disk", async () => {
    const broken = uriOf("broken.twiml");
    const found = () => vscode.languages.getDiagnostics(broken).filter(({ source }) => source === "twiml");
    const settings = vscode.workspace.getConfiguration("twiml");
    await open("start.twiml");
    await settings.update("check", "workspace", vscode.ConfigurationTarget.Workspace);
    try {
      await eventually("the finding", () => found().length === 1);
      const { document } = await open("broken.twiml");
      await eventually("its own finding alone", () => ourDiagnostics(document).length === 1);
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await vscode.workspace.fs.writeFile(broken, new TextEncoder().encode(files["choice.twiml"]));
      await eventually("no finding", () => found().length === 0);
    } finally {
      await settings.update("check", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
