import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "schema", setupFiles: "../../tests/seed-properties.ts", testTimeout: 30_000, typecheck: { enabled: true } },
});
