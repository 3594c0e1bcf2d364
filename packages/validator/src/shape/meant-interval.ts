import { isRealDate } from "../records/dates.js";
import { meantText } from "./meant-text.js";
import { isOfFormat, patternOf } from "./schema.js";

/** Returns the date or interval of which a list or an object holds the first and the last day, one of which may be missing; `null` where it is none. */
export function meantInterval(data: unknown, pattern: string): string | null {
  if (!isOfFormat(pattern, "date") || typeof data !== "object" || data === null) return null;
  const days = Object.values(data).filter((day) => day !== null && day !== "");
  if (days.length < 1 || days.length > 2 || !days.every((day) => typeof day === "string" && !day.includes("/"))) return null;
  const written = days[0] === days[1] ? (days[0] as string) : days.join("/");
  const date = patternOf(pattern).test(written) ? written : meantText(written, pattern);
  return date !== null && isRealDate(date) ? date : null;
}
