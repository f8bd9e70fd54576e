import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, ourDiagnostics } from "./editor";

const files = {
  "flow/start.twiml":
    '<Response>\n  <Gather action="menu?from=start&amp;x=1"/>\n  <Enqueue>mechanics</Enqueue>\n</Response>\n',
  "flow/menu.twiml": "<Response>\n  <Play>../audio/hello.mp3</Play>\n  <Redirect>start</Redirect>\n</Response>\n",
  "flow/agent.twiml":
    "<Response>\n  <Dial><Queue>mechanics</Queue></Dial>\n  <Redirect>/flow/menu.twiml</Redirect>\n</Response>\n",
  "flow/broken.twiml": "<Response>\n  <Sayy>Hello</Sayy>\n</Response>\n",
  "audio/hello.mp3": "ID3",
};

function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "the tests need their workspace folder");
  return vscode.Uri.joinPath(folder.uri, name);
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

/** The edit for a new name of what stands there, once the server knows of the files. */
function renamed(editor: vscode.TextEditor, text: string, name: string): Promise<vscode.WorkspaceEdit> {
  return eventually(`a rename of ${text}`, async () => {
    const edit = await Promise.resolve(
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        editor.document.uri,
        positionOf(editor, text),
        name,
      ),
    ).catch(() => undefined);
    return edit && edit.size > 1 && edit;
  });
}

suite("across files of the workspace", () => {
  setup(async () => {
    for (const [name, text] of Object.entries(files)) {
      await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
    }
  });

  teardown(async () => {
    await vscode.workspace.saveAll();
    await closeEditors();
    for (const folder of ["flow", "audio", "sounds"]) {
      await Promise.resolve(vscode.workspace.fs.delete(uriOf(folder), { recursive: true })).catch(() => undefined);
    }
  });

  test("Rename Symbol on a queue: every document names it anew", async () => {
    const editor = await open("flow/start.twiml");
    const edit = await renamed(editor, "mechanics", "Tom & Jo");
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await textOf("flow/start.twiml"), files["flow/start.twiml"].replace("mechanics", "Tom &amp; Jo"));
    assert.equal(await textOf("flow/agent.twiml"), files["flow/agent.twiml"].replace("mechanics", "Tom &amp; Jo"));
  });

  test("Rename Symbol on a URL: the file and all URLs to it are renamed, once", async () => {
    const editor = await open("flow/start.twiml");
    const edit = await renamed(editor, "menu?", "deep/main");
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually("the renamed file", async () => (await textOf("flow/deep/main.twiml")) !== "");
    assert.equal(await textOf("flow/start.twiml"), files["flow/start.twiml"].replace("menu?", "deep/main?"));
    assert.equal(await textOf("flow/agent.twiml"), files["flow/agent.twiml"].replace("/flow/menu", "/flow/deep/main"));
    assert.equal(
      await textOf("flow/deep/main.twiml"),
      files["flow/menu.twiml"].replace("../audio", "../../audio").replace(">start<", ">../start<"),
    );
  });

  test("a folder that is moved takes its URLs along", async () => {
    await renamed(await open("flow/start.twiml"), "mechanics", "ready");
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf("audio"), uriOf("sounds"));
    assert.ok(await vscode.workspace.applyEdit(edit));
    const expected = files["flow/menu.twiml"].replace("../audio", "../sounds");
    await eventually("the new URL", async () => (await textOf("flow/menu.twiml")) === expected);
  });

  test("Show Call Hierarchy: who comes here, and where callers go", async () => {
    const editor = await open("flow/menu.twiml");
    const names = (items: readonly vscode.CallHierarchyItem[]) => items.map(({ name }) => name).sort();
    const [item] = await eventually("the document", async () => {
      const items = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        "vscode.prepareCallHierarchy",
        editor.document.uri,
        positionOf(editor, "Response"),
      );
      return items.length > 0 && items;
    });
    assert.equal(item?.name, "flow/menu.twiml");
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      "vscode.provideIncomingCalls",
      item,
    );
    assert.deepEqual(names(incoming.map(({ from }) => from)), ["flow/agent.twiml", "flow/start.twiml"]);
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      "vscode.provideOutgoingCalls",
      item,
    );
    assert.deepEqual(names(outgoing.map(({ to }) => to)), ["flow/start.twiml"]);
  });

  test("a line above the document says how many lead to it, and shows them", async () => {
    const editor = await open("flow/menu.twiml");
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
    await open("flow/menu.twiml");
    const found = await eventually("the symbols", async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "mechanics",
      );
      return symbols.length > 0 && symbols;
    });
    assert.deepEqual(found.map(({ containerName }) => containerName).sort(), ["flow/agent.twiml", "flow/start.twiml"]);
  });

  test("Check All TwiML Files fills Problems, and opened files are not marked twice", async () => {
    const broken = uriOf("flow/broken.twiml");
    const found = () => vscode.languages.getDiagnostics(broken).filter(({ source }) => source === "twiml");
    await renamed(await open("flow/start.twiml"), "mechanics", "ready");
    assert.equal(found().length, 0, "nothing is checked that is not open");
    await vscode.commands.executeCommand("twiml.checkFiles");
    await eventually("the finding", () => found().length === 1);
    const { document } = await open("flow/broken.twiml");
    await eventually("its own finding alone", () => ourDiagnostics(document).length === 1);
    await vscode.workspace.fs.writeFile(broken, new TextEncoder().encode(files["flow/menu.twiml"]));
    await eventually("no finding", () => found().length === 0);
  });

  test("with twiml.check all files have findings, and lose them when they are mended on disk", async () => {
    const broken = uriOf("flow/broken.twiml");
    const found = () => vscode.languages.getDiagnostics(broken).filter(({ source }) => source === "twiml");
    const settings = vscode.workspace.getConfiguration("twiml");
    await open("flow/start.twiml");
    await settings.update("check", "workspace", vscode.ConfigurationTarget.Workspace);
    try {
      await eventually("the finding", () => found().length === 1);
      const { document } = await open("flow/broken.twiml");
      await eventually("its own finding alone", () => ourDiagnostics(document).length === 1);
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await vscode.workspace.fs.writeFile(broken, new TextEncoder().encode(files["flow/menu.twiml"]));
      await eventually("no finding", () => found().length === 0);
    } finally {
      await settings.update("check", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
