/** Reads JSON that a user wrote for the command. Throws CannotRun, with the place, for what is wrong in it. What reads it as strictly as a dataset is only loaded for it. */
export async function jsonOf(text: string, file: string): Promise<unknown> {
  const { parseAt } = await import("./parse-json.js");
  // Generators write the bounds of their integers into a schema, such as 9223372036854775807: rounded, they bound as well.
  return parseAt(text, file, 0, ["numbers-are-exact"]);
}
