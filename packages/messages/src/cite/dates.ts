import type { CslDate } from "./csl-item.js";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Reads an EDTF date, or a closed interval of two; `undefined` where there is no date or the interval is open. */
export function readDate(edtf: string | null): CslDate | undefined {
  const dates = (edtf ?? "").split("/").map((date) => date.split("-").map(Number));
  return dates.flat().every((part) => part > 0) ? { "date-parts": dates } : undefined;
}

/** Writes a date as "27 June 2025", an interval as "23–27 June 2025". */
export function writeDate({ "date-parts": [first = [], last] }: CslDate): string {
  if (last === undefined) return writeDay(first);
  const [year, month, day] = first;
  if (year !== last[0]) return `${writeDay(first)} – ${writeDay(last)}`;
  if (month !== last[1]) return `${writeDay([undefined, month, day])} – ${writeDay(last)}`;
  return `${day}–${writeDay(last)}`;
}

function writeDay([year, month, day]: (number | undefined)[]): string {
  return [day, month && months[month - 1], year].filter(Boolean).join(" ");
}
