import { defineProject } from "vitest/config";

export default defineProject({ test: { name: "cli", setupFiles: "../../tests/seed-properties.ts", testTimeout: 20_000 } });
