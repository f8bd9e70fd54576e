import * as assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, openText } from "./editor";

/** The servers that this extension host runs, by the ids of their processes. */
function servers(): number[] {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => Number(found?.[2]) === process.pid && /dist[\\/]server\.js/.test(found?.[3] ?? ""))
    .map((found) => Number(found?.[1]));
}

function oneServer(except?: number): Promise<number> {
  return eventually("one server that runs", () => {
    const [server, ...more] = servers();
    return more.length === 0 && server !== except ? server : undefined;
  });
}

async function kill(): Promise<number> {
  const server = await oneServer();
  process.kill(server, "SIGKILL");
  await eventually("the end of the server", () => !servers().includes(server));
  return server;
}

/** What the extension shows to the user, in its error messages and in the status bar, while `act` runs. */
async function shownWhile(act: (shown: readonly string[]) => Promise<void>): Promise<void> {
  const shown: string[] = [];
  const { showErrorMessage, setStatusBarMessage } = vscode.window;
  // The tests are part of the extension, so what VS Code gives to both is the same object.
  Object.assign(vscode.window, {
    showErrorMessage: async (message: string) => void shown.push(message),
    setStatusBarMessage: (message: string) => {
      shown.push(message);
      return new vscode.Disposable(() => undefined);
    },
  });
  try {
    await act(shown);
  } finally {
    Object.assign(vscode.window, { showErrorMessage, setStatusBarMessage });
  }
}

suite("A server that dies", () => {
  teardown(closeEditors);

  test("is started again, answers as before, and the status bar says so", () =>
    shownWhile(async (shown) => {
      const editor = await openText("<Response><Dial/>|</Response>");
      await eventually("a hover", () => hoverOver(editor, "Dial"));
      const dead = await kill();
      await oneServer(dead);
      assert.match(await eventually("a hover after the restart", () => hoverOver(editor, "Dial")), /Dial/);
      assert.deepEqual(shown, ["$(warning) The TwiML language server ended unexpectedly and is started again"]);
    }));

  test("again and again is left alone at last, until somebody asks for it", () =>
    shownWhile(async (shown) => {
      const editor = await openText("<Response><Dial/>|</Response>");
      await eventually("a hover", () => hoverOver(editor, "Dial"));
      await vscode.commands.executeCommand("twiml.restartServer");
      let dead: number | undefined;
      for (let times = 0; times < 5; times++) {
        await oneServer(dead);
        await eventually("a hover", () => hoverOver(editor, "Dial"));
        dead = await kill();
      }
      await eventually("the word that it gives up", () => /was not started again/.test(shown.at(-1) ?? ""));
      assert.equal(shown.length, 5, JSON.stringify(shown));
      assert.deepEqual(servers(), []);
      assert.equal(await hoverOver(editor, "Dial"), "");
      await vscode.commands.executeCommand("twiml.restartServer");
      assert.match(await eventually("a hover after the restart", () => hoverOver(editor, "Dial")), /Dial/);
    }));
});
