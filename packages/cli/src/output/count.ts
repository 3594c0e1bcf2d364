/** Says how many records there are of each type: `2 themes, 1 source document`. */
export function countRecords(records: Readonly<Record<string, number>>): string {
  return Object.entries(records)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => countOf(count, type === "Retired" ? "retired record" : type.replace(/(?<!^)([A-Z])/g, " $1").toLowerCase()))
    .join(", ");
}

/** `1 message`, `2,000 messages`. */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A number with a comma between thousands. Intl would do it, too, but takes longer to load than a small file to validate. */
export function formatCount(count: number): string {
  const digits = String(count);
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].join(",");
}
