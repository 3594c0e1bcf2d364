import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "vocabularies", typecheck: { enabled: true } },
});
