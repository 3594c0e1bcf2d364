/** Returns the form of an ID: IDs that differ in their numbers alone have the same. */
export function formOf(id: string): string {
  return id.replace(/\d+/g, "0");
}
