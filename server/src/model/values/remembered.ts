/**
 * The same judge with a memory: values repeat, from line to line and from keystroke to keystroke. It forgets when it
 * knows too much, and never keeps long values.
 */
export function remembered<Spec extends object, Verdict>(
  judge: (value: string, spec: Spec) => Verdict,
): (value: string, spec: Spec) => Verdict {
  const verdictsBySpec = new WeakMap<Spec, Map<string, Verdict>>();
  return (value, spec) => {
    let verdicts = verdictsBySpec.get(spec);
    if (!verdicts) {
      verdicts = new Map();
      verdictsBySpec.set(spec, verdicts);
    }
    let verdict = verdicts.get(value);
    if (verdict === undefined && !verdicts.has(value)) {
      verdict = judge(value, spec);
      if (verdicts.size >= mostValues) {
        verdicts.clear();
      }
      if (value.length <= longestValue) {
        verdicts.set(value, verdict);
      }
    }
    return verdict as Verdict;
  };
}

/** Of one spec. */
const mostValues = 500;
/** In UTF-16 units. */
const longestValue = 200;
