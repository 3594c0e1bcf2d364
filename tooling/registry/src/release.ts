import { mkdtemp, realpath, rm } from "node:fs/promises";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWorkingTree } from "./copy-working-tree.ts";
import { downloadTarballs, type PublishedPackage } from "./download-tarballs.ts";
import { publish } from "./publish.ts";
import { runStep } from "./run-step.ts";
import { type Registry, startRegistry } from "./start-registry.ts";

const project = createRequire(import.meta.url)("../../bootstrap/project.cjs") as {
  root: string;
  environment: NodeJS.ProcessEnv;
};

/** A release that has been made, and the registry from which it can be installed until it is closed. */
export interface Release {
  /** Address of the registry on the loopback address, with a slash at its end. */
  url: string;
  /** What the registry holds now. */
  packages: PublishedPackage[];
  /** Ends the registry and removes every file of it. */
  close(): Promise<void>;
}

/**
 * Does what a release does, in a temporary copy of the working tree and to a registry on this machine: installs,
 * gives the packages their versions, builds them, and publishes them.
 *
 * @throws If any step fails; what it was doing and what it printed are in the message, and nothing is left behind.
 */
export async function release(): Promise<Release> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "igf-release-")));
  const removeAtOnce = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", removeAtOnce);
  let registry: Registry | undefined;
  const close = async () => {
    await registry?.close();
    await rm(folder, { recursive: true, force: true });
    process.off("exit", removeAtOnce);
  };
  try {
    registry = await startRegistry(folder);
    const packages = await releaseTo(registry.url, folder);
    return { url: registry.url, packages, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function releaseTo(url: string, folder: string): Promise<PublishedPackage[]> {
  const tree = join(folder, "tree");
  const env = releasingEnvironment();
  await copyWorkingTree(project.root, tree, env);
  await install(tree, env);
  await giveVersions(tree, env);
  await build(tree, env);
  await publish(tree, url, join(folder, "home"), env.PATH ?? "");
  return downloadTarballs(tree, url, join(folder, "tarballs"));
}

/** A hook of git or a test runner may have set variables that would reach into this repository, or change a build. */
function releasingEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(project.environment).filter(([name]) => !/^(GIT_|VITEST|NODE_ENV$|npm_)/i.test(name));
  return Object.fromEntries(entries);
}

/** The packages, what builds them, and the root, which brings changesets and turbo; no tests, no documentation. */
async function install(tree: string, env: NodeJS.ProcessEnv): Promise<void> {
  const filters = ["--filter", ".", "--filter", "{packages/**}..."];
  await runStep({
    doing: "installing what the release needs",
    command: "pnpm",
    args: ["install", "--frozen-lockfile", "--prefer-offline", ...filters],
    cwd: tree,
    env,
  });
}

async function giveVersions(tree: string, env: NodeJS.ProcessEnv): Promise<void> {
  const args = [join(tree, "node_modules/@changesets/cli/bin.js"), "version"];
  await runStep({ doing: "giving the packages their versions", command: process.execPath, args, cwd: tree, env });
}

/** The cache is the repository's own: a second release of the same files need not build them again. */
async function build(tree: string, env: NodeJS.ProcessEnv): Promise<void> {
  const program = join(tree, "node_modules/turbo/bin/turbo");
  const cache = join(project.root, ".turbo", "cache");
  const args = [program, "run", "build", "--filter=./packages/*", `--cache-dir=${cache}`, "--output-logs=errors-only"];
  await runStep({ doing: "building the packages", command: process.execPath, args, cwd: tree, env });
}
