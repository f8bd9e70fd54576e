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

/** What the extension has logged since the window was opened. */
async function logged(): Promise<string> {
  await vscode.commands.executeCommand("twiml.showOutput");
  const log = await eventually("the extension's output", () =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "output" && /TwiML/.test(uri.path)),
  );
  console.log(JSON.stringify(vscode.workspace.textDocuments.map((d) => [d.uri.toString(), d.getText().slice(-300)])));
  return log.getText();
}

function timesLogged(text: string, part: string): number {
  return text.split(part).length - 1;
}

suite("A server that dies", () => {
  teardown(closeEditors);

  test("is started again, answers as before, and the output says so", async () => {
    const editor = await openText("<Response><Dial/>|</Response>");
    await eventually("a hover", () => hoverOver(editor, "Dial"));
    const again = "ended unexpectedly and is started again";
    const before = timesLogged(await logged(), again);
    const dead = await kill();
    await oneServer(dead);
    assert.match(await eventually("a hover after the restart", () => hoverOver(editor, "Dial")), /Dial/);
    await eventually("a line in the output", async () => timesLogged(await logged(), again) === before + 1);
  });

  test("again and again is left alone at last, until somebody asks for it", async () => {
    const editor = await openText("<Response><Dial/>|</Response>");
    await eventually("a hover", () => hoverOver(editor, "Dial"));
    await vscode.commands.executeCommand("twiml.restartServer");
    let dead: number | undefined;
    for (let times = 0; times < 5; times++) {
      await oneServer(dead);
      await eventually("a hover", () => hoverOver(editor, "Dial"));
      dead = await kill();
    }
    await eventually("the word that it gives up", async () => /was not started again/.test(await logged()));
    assert.deepEqual(servers(), []);
    assert.equal(await hoverOver(editor, "Dial"), "");
    await vscode.commands.executeCommand("twiml.restartServer");
    assert.match(await eventually("a hover after the restart", () => hoverOver(editor, "Dial")), /Dial/);
  });
});
