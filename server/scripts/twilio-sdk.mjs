import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const documents = [
  { product: "voice", file: "VoiceResponse" },
  { product: "messaging", file: "MessagingResponse" },
];

/**
 * What a `twilio` package can write: one entry for each element in each parent, the root's first. `folder` is the
 * package's. Names are as they stand in TwiML; `values` are those that the package lists, empty where it lists none.
 * Throws where the folder holds no such package or where nothing could be read from it.
 */
export function readTwilioSdk(folder) {
  return documents.flatMap(({ product, file }) => {
    const types = read(folder, `${file}.d.ts`);
    const code = read(folder, `${file}.js`);
    const elements = elementsOf(types, code, file).map((element) => ({ product, ...element }));
    if (elements.length === 0) {
      throw new Error(`${file}.d.ts names no element: the package has changed its form`);
    }
    return elements;
  });
}

function read(folder, file) {
  const path = join(folder, "lib/twiml", file);
  if (!existsSync(path)) {
    throw new Error(`${folder} is not the folder of a twilio package: it has no lib/twiml/${file}`);
  }
  return readFileSync(path, "utf8");
}

function elementsOf(types, code, root) {
  const names = elementNames(code, root);
  const attributes = attributesOfInterfaces(types);
  return childrenOfClasses(types).map(({ parent, child, attributesName }) => ({
    parent: names.get(parent),
    name: names.get(child),
    attributes: attributes.get(attributesName) ?? [],
  }));
}

/** Class to element. Only the code has it: class `SsmlSayAs` writes `say-as`, and `ReferSip` writes `Sip`. */
function elementNames(code, root) {
  const written = code.matchAll(/new \w+Response\.(\w+)\(this\.\w+\.ele\("([^"]+)"/g);
  return new Map([[root, "Response"], ...[...written].map(([, className, name]) => [className, name])]);
}

/** Each method that adds an element, once. An overload without attributes says less than the one that follows it. */
function childrenOfClasses(types) {
  const children = new Map();
  for (const [, parent, body] of types.matchAll(
    /^\s*(?:declare|export)? ?class (\w+) extends TwiML \{$(.*?)^\s*\}$/gms,
  )) {
    for (const [, parameters, child] of body.matchAll(/^\s+\w+\((.*)\): \w+Response\.(\w+);$/gm)) {
      const attributesName = /attributes\??: \w+Response\.(\w+)/.exec(parameters)?.[1];
      const known = children.get(`${parent} ${child}`);
      children.set(`${parent} ${child}`, { parent, child, attributesName: attributesName ?? known?.attributesName });
    }
  }
  return [...children.values()];
}

function attributesOfInterfaces(types) {
  const values = valuesOfTypes(types);
  const interfaces = types.matchAll(/^\s*(?:export )?interface (\w+) \{$(.*?)^\s*\}$/gms);
  return new Map(
    [...interfaces].map(([, name, body]) => [
      name,
      [...body.matchAll(/^\s+"?([\w:-]+)"?\?: (\w+)(?:\[\])?;$/gm)].map(([, attribute, type]) => ({
        name: attribute,
        values: values.get(type) ?? [],
      })),
    ]),
  );
}

function valuesOfTypes(types) {
  return new Map(
    [...types.matchAll(/^\s*(?:export )?type (\w+) = (.*);$/gm)].map(([, name, union]) => [
      name,
      [...union.matchAll(/"([^"]*)"/g)].map(([, value]) => value),
    ]),
  );
}
