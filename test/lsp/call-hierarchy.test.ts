import assert from "node:assert/strict";
import { it } from "node:test";
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Range,
  SymbolInformation,
} from "vscode-languageserver";
import { acrossFiles, describeWorkspace } from "./support/folder";

const files = {
  "start.twiml": "<Response>\r\n  <Gather/>\r\n  <Redirect>ivr/menu?x</Redirect>\r\n</Response>",
  "ivr/menu.twiml": "<Response>\n  <Enqueue>support</Enqueue><Redirect>../start</Redirect>\n</Response>",
  "a b.twiml": "<Response><Redirect>ivr/menu</Redirect></Response>",
};

const abilities = {
  ...acrossFiles,
  workspace: { ...acrossFiles.workspace, symbol: {} },
  textDocument: { ...acrossFiles.textDocument, callHierarchy: {} },
};

function shown({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

describeWorkspace(
  "Call hierarchy and symbols of the workspace",
  files,
  (session) => {
    async function prepared(
      name: keyof typeof files,
      line: number,
      character: number,
    ): Promise<CallHierarchyItem[] | null> {
      const { editor, folder } = session();
      const uri = editor.openAt(folder.uriOf(name), files[name]);
      const params = { textDocument: { uri }, position: { line, character } };
      const items = await editor.request<CallHierarchyItem[] | null>("textDocument/prepareCallHierarchy", params);
      editor.close(uri);
      return items;
    }

    const incoming = async (item: object) =>
      (await session().editor.request<CallHierarchyIncomingCall[]>("callHierarchy/incomingCalls", { item })).map(
        ({ from, fromRanges }) => `${from.name} (${from.detail}) ${fromRanges.map(shown).join(", ")}`,
      );
    const outgoing = async (item: object) =>
      (await session().editor.request<CallHierarchyOutgoingCall[]>("callHierarchy/outgoingCalls", { item })).map(
        ({ to, fromRanges }) => `${to.name} (${to.detail}) ${fromRanges.map(shown).join(", ")}`,
      );

    it("the server offers both", () => {
      const { capabilities } = session().result;
      assert.equal(capabilities.callHierarchyProvider, true);
      assert.equal(capabilities.workspaceSymbolProvider, true);
    });

    it("a URL stands for the document to which it leads, open or not", async () => {
      const { folder } = session();
      const root = { start: { line: 0, character: 1 }, end: { line: 0, character: 9 } };
      const [item, ...more] = (await prepared("start.twiml", 2, 14))!;
      assert.deepEqual(
        [item, more],
        [
          {
            name: "ivr/menu.twiml",
            kind: 1,
            detail: "voice",
            uri: folder.uriOf("ivr/menu.twiml"),
            range: root,
            selectionRange: root,
          },
          [],
        ],
      );
      assert.deepEqual(await incoming(item!), [
        "a b.twiml (<Redirect>) 0:20-0:28",
        "start.twiml (<Redirect>) 2:12-2:22",
      ]);
      assert.deepEqual(await outgoing(item!), ["start.twiml (<Redirect>) 1:38-1:46"]);
    });

    it("a document may call itself", async () => {
      const [item] = (await prepared("start.twiml", 0, 3))!;
      assert.deepEqual(await outgoing(item!), [
        "start.twiml (<Gather>) 1:3-1:9",
        "ivr/menu.twiml (<Redirect>) 2:12-2:22",
      ]);
      assert.deepEqual(await incoming(item!), [
        "ivr/menu.twiml (<Redirect>) 1:38-1:46",
        "start.twiml (<Gather>) 1:3-1:9",
      ]);
    });

    it("items that the server does not know have no calls", async () => {
      const { folder } = session();
      for (const uri of [folder.uriOf("none.twiml"), "untitled:1", "file:///etc/passwd", `${folder.uri}/%ff`]) {
        assert.deepEqual([await incoming({ uri }), await outgoing({ uri })], [[], []], uri);
      }
    });

    it("files and queues are found by a part of their names", async () => {
      const { editor, folder } = session();
      const find = (query: string) => editor.request<SymbolInformation[]>("workspace/symbol", { query });
      assert.deepEqual(
        (await find("M.TWIML")).map(({ name, kind, containerName }) => [name, kind, containerName]),
        [["ivr/menu.twiml", 1, "voice"]],
      );
      assert.deepEqual(await find("supp"), [
        {
          name: "support",
          kind: 18,
          containerName: "ivr/menu.twiml",
          location: {
            uri: folder.uriOf("ivr/menu.twiml"),
            range: { start: { line: 1, character: 11 }, end: { line: 1, character: 18 } },
          },
        },
      ]);
      assert.equal((await find("")).length, 4);
    });
  },
  abilities,
);
