import { decodedNames } from "./file-path";

/**
 * Which file of the workspace answers a path that a server routes: the setting `twiml.routes`. A `*` at the end of a path
 * stands for the rest of it, and one in the file takes it: `{"/voice/*": "flows/*"}`.
 */
export type Routes = Readonly<Record<string, string>>;

/** Of a setting; what is not understood is as if it were not there. */
export function readRoutes(given: unknown): Routes {
  const entries = Object.entries(typeof given === "object" && given !== null ? given : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** The path below a workspace folder, in decoded names, of what answers there; `undefined` where no route fits. */
export function routed(routes: Routes, written: string): string[] | undefined {
  const route = routeOf(routes, written);
  if (route === undefined) {
    return undefined;
  }
  const file = routes[route]!;
  if (route === written) {
    return namesOf(file);
  }
  const rest = decodedNames(written.slice(route.length - 1));
  return rest && namesOf(file.replace("*", () => rest.join("/")));
}

/** The route that fits the path, as the settings write it. */
export function routeOf(routes: Routes, written: string): string | undefined {
  if (Object.hasOwn(routes, written)) {
    return written;
  }
  // The longest is the most particular.
  let best: string | undefined;
  for (const [route] of entriesOf(routes)) {
    const fits = route.endsWith("*") && written.startsWith(route.slice(0, -1));
    if (fits && route.length > (best?.length ?? 0)) {
      best = route;
    }
  }
  return best;
}

/** Whether a route leads to the file, by its path below a folder of the workspace. */
export function isRouted(routes: Routes, below: string): boolean {
  return targetsOf(routes).some(({ before, behind }) =>
    behind === undefined
      ? below === before
      : below.length >= before.length + behind.length && below.startsWith(before) && below.endsWith(behind),
  );
}

/** What a route leads to: one file, or all whose paths begin and end so. */
interface RouteTarget {
  readonly route: string;
  readonly before: string;
  readonly behind?: string;
}

/** In the order of the settings; a route without a target leads to no file that could be. */
export function targetsOf(routes: Routes): readonly RouteTarget[] {
  let targets = targetsByRoutes.get(routes);
  if (!targets) {
    targets = entriesOf(routes).flatMap(([route, file]) => {
      const names = namesOf(file)?.join("/");
      if (names === undefined) {
        return [];
      }
      const star = route.endsWith("*") ? names.indexOf("*") : -1;
      return star < 0
        ? [{ route, before: names }]
        : [{ route, before: names.slice(0, star), behind: names.slice(star + 1) }];
    });
    targetsByRoutes.set(routes, targets);
  }
  return targets;
}

const targetsByRoutes = new WeakMap<Routes, readonly RouteTarget[]>();

/** A large workspace asks for each of its URLs. */
function entriesOf(routes: Routes): readonly [string, string][] {
  let entries = entriesByRoutes.get(routes);
  if (!entries) {
    entries = Object.entries(routes);
    entriesByRoutes.set(routes, entries);
  }
  return entries;
}

const entriesByRoutes = new WeakMap<Routes, readonly [string, string][]>();

/** Of a path of a file as people write it in settings: not encoded. */
function namesOf(file: string): string[] | undefined {
  return /[\\\0]|^[a-z]:/i.test(file) ? undefined : file.replace(/^\/+/, "").split("/");
}
