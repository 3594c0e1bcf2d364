import { defineProject } from "vitest/config";

export default defineProject({
  // The property tests take a second each, and on a busy machine several.
  test: { name: "validator", testTimeout: 30_000, typecheck: { enabled: true } },
});
