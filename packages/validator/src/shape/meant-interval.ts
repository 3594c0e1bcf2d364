import { isRealDate } from "../records/dates.js";
import { meantText } from "./meant-text.js";
import { isOfFormat, patternOf } from "./schema.js";

/** Returns the date or interval of which a list or an object holds the first and the last day, one of which may be missing; `null` where it is none. */
export function meantInterval(data: unknown, pattern: string): string | null {
  if (!isOfFormat(pattern, "date") || typeof data !== "object" || data === null) return null;
  const days = inOrder(data).filter((day) => day !== null && day !== "");
  if (days.length < 1 || days.length > 2 || !days.every((day) => typeof day === "string" && !day.includes("/"))) return null;
  const written = days[0] === days[1] ? (days[0] as string) : days.join("/");
  const date = patternOf(pattern).test(written) ? written : meantText(written, pattern);
  return date !== null && isRealDate(date) && runsForwards(date) ? date : null;
}

/** The values of a list as they stand, those of an object by what their keys say. */
function inOrder(data: object): readonly unknown[] {
  const entries = Object.entries(data);
  const [one, other] = entries;
  const isExchanged = entries.length === 2 && (ofLast.test(one![0]) || ofFirst.test(other![0]));
  return (isExchanged ? [other!, one!] : entries).map(([, day]) => day);
}

const ofFirst = /^(?:start|begin|from|first)|(?:Start|Begin|From|First)|[^a-z](?:start|begin|from|first)/;
const ofLast = /^(?:end|to|until|till|last)|(?:End|To|Until|Till|Last)|[^a-z](?:end|to|until|till|last)/;

/** If not, nobody knows which of the two is wrong, or whether they were exchanged. */
function runsForwards(date: string): boolean {
  const [first, last = first] = date.split("/") as [string, string?];
  return first <= last;
}
