/**
 * Licences that ask of those who pass a library on only that its notice goes with it. Whoever bundles our packages into
 * a program of their own then has nothing else to observe.
 */
export const permissiveLicences: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
]);
