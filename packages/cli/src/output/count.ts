/** Says how many records there are of each type: `2 themes, 1 source document`. */
export function countRecords(records: Readonly<Record<string, number>>): string {
  return Object.entries(records)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => countOf(count, type.replace(/(?<!^)([A-Z])/g, " $1").toLowerCase()))
    .join(", ");
}

/** `1 message`, `2 messages`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
