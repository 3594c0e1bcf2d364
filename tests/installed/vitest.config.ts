import { defineProject } from "vitest/config";

/** A project of its own, because its one release costs some seconds that no other test should have to wait for. */
export default defineProject({
  test: { name: "installed", globalSetup: "./release-once.ts", testTimeout: 60_000, hookTimeout: 60_000 },
});
