import { elementSpecs } from "../catalogue";
import type { Names } from "../hosts/strings/find-regions";

const root = elementSpecs.find(({ kind }) => kind === "root")!.name;

/** By which TwiML is known in the strings of programs. SSML is left out: `<p>` stands in many strings. */
export const embeddedNames: Names = {
  root,
  elements: [...new Set(elementSpecs.map(({ name }) => name))].filter((name) => name !== root && /^[A-Z]/.test(name)),
};
