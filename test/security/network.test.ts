import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { after, before, describe, it } from "node:test";
import { build, type Metafile } from "esbuild";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { bundleOptions } from "../../server/scripts/bundle-options.mjs";
import { rich } from "../lsp/support/capabilities";
import { Editor } from "../lsp/support/editor";
import { exitCode, type Session } from "../lsp/support/servers";
import { everythingSaid } from "./support/everything-said";

const outdir = "out/security";

/** Modules of Node with which a program reaches out of itself, to another machine or another program. */
const reachingOut = /^(node:)?(net|tls|dns|dgram|https?|http2|child_process|cluster|inspector)(\/promises)?$/;

/** The transports of the protocol's library: pipes and sockets that a client asks for on the command line. */
const transports =
  /(^|\/)node_modules\/(vscode-languageserver\/node_modules\/)?(vscode-jsonrpc|vscode-languageserver)\//;

/** Throws, and says so on the standard error, whatever would reach out. */
const barrier = `
const refuse = (what) => () => {
  process.stderr.write("REACHES OUT: " + what + "\\n");
  throw new Error(what);
};
const modules = {
  net: ["connect", "createConnection", "createServer"],
  tls: ["connect"],
  dns: ["lookup", "resolve"],
  dgram: ["createSocket"],
  http: ["request", "get", "createServer"],
  https: ["request", "get"],
  http2: ["connect"],
  child_process: ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
};
for (const [name, functions] of Object.entries(modules)) {
  for (const each of functions) {
    require(name)[each] = refuse(name + "." + each);
  }
}
for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) {
  globalThis[name] = refuse(name);
}
`;

/** Every URL that an author can write, and a file that others would resolve. */
const text = `<!DOCTYPE Response SYSTEM "https://example.com/twiml.dtd" [<!ENTITY x SYSTEM "http://example.com/x">]>
<Response xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="https://example.com/a.xsd">
  <Play>https://example.com/a.mp3</Play>
  <Dial action="https://example.com/done"><Number url="//example.com/whisper">+14155550100</Number></Dial>
  <Connect><Stream url="wss://example.com/audio"/></Connect>
  <Redirect>http://169.254.169.254/latest/meta-data</Redirect>&x;
</Response>
`;

describe("The server", () => {
  let metafile: Metafile;
  before(async () => {
    const options = { ...bundleOptions(process.cwd()), entryPoints: { server: "server/src/main/node.ts" }, outdir };
    ({ metafile } = await build({ ...options, metafile: true, logLevel: "warning" }));
    writeFileSync(`${outdir}/barrier.cjs`, barrier);
  });

  it("has nothing with which to reach out, but for the transports that a client may choose", () => {
    const found = Object.entries(metafile.inputs).flatMap(([path, { imports }]) =>
      imports.filter((imported) => imported.external && reachingOut.test(imported.path)).map(() => path),
    );
    assert.ok(found.some((path) => transports.test(path)));
    assert.deepEqual(
      found.filter((path) => !transports.test(path)),
      [],
    );
    const builtins = Object.entries(metafile.inputs)
      .filter(([path]) => path.startsWith("server/src/") && !path.startsWith("server/src/main/"))
      .flatMap(([path, { imports }]) => imports.filter((imported) => isBuiltin(imported.path)).map(() => path));
    assert.deepEqual(builtins, []);
  });

  it("names nothing of its own that would fetch", async () => {
    const own = Object.keys(metafile.inputs).filter((path) => path.startsWith("server/src/"));
    assert.ok(own.length > 200);
    const { outputFiles } = await build({
      entryPoints: own,
      outdir,
      write: false,
      logLevel: "warning",
      legalComments: "none",
    });
    const reach = /\b(fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon|importScripts)\s*\(/;
    assert.deepEqual(
      outputFiles.filter((file) => reach.test(file.text)).map(({ path }) => path),
      [],
    );
  });

  describe("where everything that reaches out throws", () => {
    let session: Session;
    let said = "";
    before(async () => {
      const args = ["--require", `./${outdir}/barrier.cjs`, `${outdir}/server.js`, "--stdio"];
      const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
      child.stderr.on("data", (data: Buffer) => {
        said += data.toString();
      });
      const editor = new Editor(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
      const result = await editor.initialize(rich, { processId: process.pid });
      session = {
        editor,
        result,
        async stop() {
          const code = exitCode(child);
          await editor.request("shutdown", undefined);
          await editor.notify("exit", undefined);
          return code;
        },
      };
    });
    after(async () => assert.equal(await session.stop(), 0));

    it("answers everything about TwiML full of URLs", async () => {
      assert.ok((await everythingSaid(session, text, 23)).length > 10_000);
      assert.equal(said, "");
      assert.deepEqual(session.editor.logged, []);
    });

    it("answers about TwiML in a program, for which it loads a parser", async () => {
      const { editor } = session;
      const program = 'twiml = """<Response><Play>https://example.com/a.mp3</Play><Sayy/></Response>"""\n';
      const uri = editor.open(program, "python", "program");
      const found = await editor.diagnostics(uri);
      assert.equal(found.length, 1, JSON.stringify(found));
      assert.equal(said, "");
      assert.deepEqual(editor.logged, []);
    });
  });
});
