import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "sources", typecheck: { enabled: true } },
});
