import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "validator", typecheck: { enabled: true } },
});
