/** Reads JSON that a user wrote for the command. What explains faults is only loaded for them: then it throws CannotRun, with the place. */
export async function jsonOf(text: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const { parseAt } = await import("./parse-json.js");
    return parseAt(text, file);
  }
}
