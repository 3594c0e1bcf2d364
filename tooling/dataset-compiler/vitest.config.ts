import { defineProject } from "vitest/config";

export default defineProject({ test: { name: "dataset-compiler", include: ["src/**/*.test.ts"], testTimeout: 30_000 } });
