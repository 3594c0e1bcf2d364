import { type Release, release } from "@igf/registry";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    release: Omit<Release, "close"> | { failure: string };
  }
}

/**
 * Makes the one release that every test of this folder shares, and removes it when they have ended.
 *
 * A failure is handed to these tests instead of thrown here, where it would end the tests of all other folders too.
 */
export default async function releaseOnce(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const { close, ...released } = await release();
    project.provide("release", released);
    return close;
  } catch (error) {
    project.provide("release", { failure: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}
