type Search = "indexOf" | "lastIndexOf";

/** How many characters the searches for a string go through while `run` runs. Unlike time, it is the same in each run. */
export function countSearched(run: () => void): number {
  let count = 0;
  const restore = (["indexOf", "lastIndexOf"] as const).map((name) =>
    replaceSearch(name, (searched) => {
      count += searched;
    }),
  );
  try {
    run();
  } finally {
    for (const undo of restore) {
      undo();
    }
  }
  return count;
}

function replaceSearch(name: Search, onSearch: (searched: number) => void): () => void {
  const original = String.prototype[name];
  const counting = function (this: string, wanted: string, from?: number): number {
    const found = from === undefined ? original.call(this, wanted) : original.call(this, wanted, from);
    const start = from ?? (name === "indexOf" ? 0 : this.length);
    const end = found >= 0 ? found : name === "indexOf" ? this.length : 0;
    onSearch(Math.abs(end - start));
    return found;
  };
  String.prototype[name] = counting;
  return () => {
    String.prototype[name] = original;
  };
}
