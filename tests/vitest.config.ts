import { configDefaults, defineProject } from "vitest/config";

/** Everything but `installed`, which is a project of its own. */
export default defineProject({ test: { name: "tests", setupFiles: "./seed-properties.ts", testTimeout: 60_000, exclude: [...configDefaults.exclude, "installed/**"] } });
