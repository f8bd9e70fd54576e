import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes dist/THIRD-PARTY-NOTICES.txt: name, version and licence text of every package with code in the bundles.
 * Ends the build when a package says nothing about its licence.
 */
export function writeNotices(root, metafile) {
  const folders = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder && bytesInOutput > 0) {
        folders.add(folder);
      }
    }
  }
  // Their files are copied, not bundled.
  folders.add("node_modules/@vscode/tree-sitter-wasm");
  const notices = [...folders].sort().map((folder) => notice(join(root, folder)));
  writeFileSync(join(root, "dist/THIRD-PARTY-NOTICES.txt"), `${notices.join(`\n${"-".repeat(80)}\n\n`)}`);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!license) {
    throw new Error(`${name} names no licence`);
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${name} ${version} (${license})\n\n${text}\n`;
}
