import { defineProject } from "vitest/config";

export default defineProject({
  test: { name: "consultations", typecheck: { enabled: true } },
});
