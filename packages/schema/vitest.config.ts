import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "schema", testTimeout: 30_000, typecheck: { enabled: true } },
});
