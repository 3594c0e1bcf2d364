import { defineProject } from "vitest/config";

export default defineProject({
  // The property tests take a second each, and on a busy machine several.
  test: { name: "validator", setupFiles: "../../tests/seed-properties.ts", testTimeout: 30_000, typecheck: { enabled: true } },
});
