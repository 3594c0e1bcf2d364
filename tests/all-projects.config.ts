import { defineConfig } from "vitest/config";

/** Every test of the repository, in one run: each workspace folder is a project of its own. */
export default defineConfig({
  test: {
    projects: ["packages/*", "tooling/*", "tests", "tests/installed"],
  },
});
