/** The newest Node.js in which this was tried. Of an option that it does not know, an engine prints a complaint. */
const newestTried = 26;

/**
 * Keeps the part of the heap where new values stand as small as it begins. Records are soon forgotten: with room for more of them, a
 * long file takes 5 to 20 MB more, and no less time.
 */
export function keepHeapSmall(): void {
  if (Number.parseInt(process.versions.node) <= newestTried) process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
}
