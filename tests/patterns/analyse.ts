import recheck from "recheck/lib/browser.js";

/** The analyser's word on a regular expression. */
export interface Analysis {
  readonly expression: string;
  readonly verdict: "linear" | "super-linear" | "unknown";
  /** By automata where it can be proven; by a search for an attack, counted in steps of a machine, where it looks around itself. */
  readonly by: "proof" | "search";
}

const known = new Map<string, Analysis>();

/** Says whether the time that a regular expression takes can grow faster than the text that it reads. */
export function analyse(source: string, flags: string): Analysis {
  const expression = `/${source}/${flags}`;
  let analysis = known.get(expression);
  if (!analysis) known.set(expression, (analysis = check(source, flags, expression)));
  return analysis;
}

function check(source: string, flags: string, expression: string): Analysis {
  const { status, checker } = recheck.checkSync(source, flags, { maxRepeatCount: 100, timeout: 120_000 });
  const verdict = status === "safe" ? "linear" : status === "vulnerable" ? "super-linear" : "unknown";
  return { expression, verdict, by: checker === "automaton" ? "proof" : "search" };
}
