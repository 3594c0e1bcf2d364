import { nearest } from "../nearest.js";
import { meantInterval } from "./meant-interval.js";
import type { Schema } from "./schema.js";

/** Two fields, of which one holds the first day and one the last, where a field for both is missing. */
export interface TwoDays {
  readonly keys: readonly [string, string];
  /** The field that is missing. */
  readonly lacked: string;
  /** What belongs into it; `null` where nobody can say which day comes first. */
  readonly interval: string | null;
}

/** Finds two fields that are unknown, and hold the days of an interval for which a field is missing; `null` where there are none. */
export function twoDays(object: Readonly<Record<string, unknown>>, properties: Readonly<Record<string, Schema>>, missing: ReadonlySet<string>): TwoDays | null {
  const unknown = Object.keys(object).filter((key) => !Object.hasOwn(properties, key));
  if (unknown.length < 2 || unknown.length > mostUnknown) return null;
  // A key that is only misspelt has one day, as it should.
  const strange = unknown.filter((key) => nearest(key, missing) === null);
  for (const lacked of missing) {
    const pattern = patternIn(properties[lacked]!);
    if (pattern === undefined || meantInterval(["2030-05-07"], pattern) === null) continue;
    const keys = strange.filter((key) => meantInterval([object[key]], pattern) !== null);
    if (keys.length !== 2) continue;
    const [one, other] = keys as [string, string];
    return { keys: [one, other], lacked, interval: meantInterval({ [one]: object[one], [other]: object[other] }, pattern) };
  }
  return null;
}

/** Who has more unknown fields means no two of them. */
const mostUnknown = 20;

function patternIn({ pattern, anyOf }: Schema): string | undefined {
  return pattern ?? anyOf?.[0].pattern;
}
