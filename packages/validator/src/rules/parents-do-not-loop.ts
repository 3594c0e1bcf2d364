import { detached } from "../engine/detached.js";
import { FingerprintTable } from "../engine/fingerprint-table.js";
import type { Fingerprint } from "../engine/fingerprint.js";
import type { Ids } from "../engine/ids.js";
import type { Held } from "../fault.js";
import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

/** Of so many asks with a later parent, the place is kept. */
const mostHeads = 10_000;
/** An ask with a longer ID is not named. */
const longestName = 200;
/** So many members of a loop are named, and so many shown. */
const [mostNamed, mostShown] = [1000, 4];

export const parentsDoNotLoop: Rule = {
  name: "parents-do-not-loop",
  step: "rules",
  severity: "error",
  promise: "No ask is nested under itself, directly or through others.",
  mend: "Name as `parent` the ask under which it is printed, or null.",
  bad: `{
  "asks": [{ "parent": "river-ask-002" }, { "parent": "river-ask-001" }]
}`,
  good: '{ "asks": [{ "parent": null }, { "parent": "river-ask-001" }] }',
  // A loop across the parts of a file needs a parent that comes in a later part.
  fits: (parts: readonly ParentsOfPart[], isKnownBefore) =>
    parts.every(({ hasLoop, parents }, part) => !hasLoop && parents.every((print) => isKnownBefore(part, print))),
  check({ ids, report, hold, nameOf }) {
    // Of a loop, at least one ask names a parent that comes after it, or itself: before the first of them, nothing is kept.
    let parents: FingerprintTable | null = null;
    const heads = new Map<string, Held>();
    const tellLoops = () => {
      if (parents === null) return;
      const names = new Map([...ids.named.keys(), ...heads.keys()].map((id) => [keyOf(ids.print(id)), id]));
      const nameAt = (print: Fingerprint): string => names.get(keyOf(print)) ?? nameOf(ids.findPrint(print)!);
      for (const { members, length } of loopsIn(parents, ids)) {
        const loop = members.map(nameAt);
        const place = heads.get(loop.find((id) => heads.has(id)) ?? "");
        const found = [...loop.slice(0, mostShown), ...(length > mostShown ? ["…"] : []), loop[0]].join(" → ");
        const message = `The ask ${showText(loop[0]!)} is nested under itself.`;
        report({ pointer: place?.pointer ?? "", ...(place && { held: place }), message, found, expected: "a chain of parents that ends" });
      }
    };
    return {
      on: {
        Ask({ id, parent }, pointer) {
          if (parent === null) return;
          const known = parent === id ? null : ids.find(parent);
          if (known === null) parents ??= new FingerprintTable(2);
          if (parents === null) return;
          const own = { ...ids.print(id) };
          const { high, low } = ids.print(parent);
          parents.set(own, high, low);
          if (known === null && heads.size < mostHeads && id.length <= longestName) heads.set(detached(id), hold(child(pointer, "parent")));
        },
      },
      part() {
        if (parents === null) return { hasLoop: false, parents: [] };
        const named = [...parents.entries()].map(([, , high, low]) => ({ high, low }));
        return { hasLoop: !loopsIn(parents, ids).next().done, parents: named.filter((parent) => ids.findPrint(parent) === null) };
      },
      end: tellLoops,
    };
  },
};

/** What must be known of one part of a file. */
interface ParentsOfPart {
  readonly hasLoop: boolean;
  /** Those that are not in the part. */
  readonly parents: readonly Fingerprint[];
}

interface Loop {
  /** The first members, from the one that comes first in the order of the records. */
  readonly members: readonly Fingerprint[];
  readonly length: number;
}

/** Yields each loop once. It takes no more memory than the table, whose entries it marks on the way: a parent is then 0. */
function* loopsIn(parents: FingerprintTable, ids: Ids): Generator<Loop> {
  const next = (print: Fingerprint): Fingerprint | null => (parents.has(print) && parents.second !== 0 ? { high: parents.first, low: parents.second } : null);
  for (const [high, low] of parents.entries()) {
    const start = { high, low };
    const member = memberOfLoop(start, next);
    if (member) yield loopOf(member, next, ids);
    for (let print: Fingerprint | null = start, after; print !== null; print = after) {
      after = next(print);
      if (after) parents.set(print, 0, 0);
    }
  }
}

/** Goes from parent to parent until they end, or until one comes again (Brent's algorithm). */
function memberOfLoop(start: Fingerprint, next: (print: Fingerprint) => Fingerprint | null): Fingerprint | null {
  let [met, steps, patience] = [start, 0, 1];
  for (let print = next(start); print !== null; print = next(print)) {
    if (isSame(print, met)) return print;
    steps += 1;
    if (steps === patience) [met, steps, patience] = [print, 0, patience * 2];
  }
  return null;
}

function loopOf(member: Fingerprint, next: (print: Fingerprint) => Fingerprint | null, ids: Ids): Loop {
  const placeOf = (print: Fingerprint) => ids.findPrint(print)?.at ?? 0;
  let [first, length] = [member, 1];
  for (let print = next(member)!; !isSame(print, member); print = next(print)!) {
    length += 1;
    if (placeOf(print) < placeOf(first)) first = print;
  }
  const members = [first];
  while (members.length < Math.min(length, mostNamed)) members.push(next(members.at(-1)!)!);
  return { members, length };
}

function isSame(a: Fingerprint, b: Fingerprint): boolean {
  return a.high === b.high && a.low === b.low;
}

function keyOf({ high, low }: Fingerprint): string {
  return `${high} ${low}`;
}
