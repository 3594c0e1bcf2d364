import { mkdtemp, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWorkingTree } from "./copy-working-tree.ts";
import { downloadTarballs, type PublishedPackage } from "./download-tarballs.ts";
import { publish } from "./publish.ts";
import { runStep } from "./run-step.ts";
import { type Registry, startRegistry } from "./start-registry.ts";
import { tidyUp } from "./tidy-up.ts";

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
  /** A temporary folder that has everything of it, and in which its users may put more. */
  folder: string;
  /** Ends the registry and removes the folder. The end of the process does so, too. */
  close(): Promise<void>;
}

/** Where and with what a release is made. */
interface Workshop {
  /** The copy of the working tree. */
  tree: string;
  env: NodeJS.ProcessEnv;
  /** Ends the programs that are running. */
  signal: AbortSignal;
}

/**
 * Does what a release does, in a temporary copy of the working tree and to a registry on this machine: installs,
 * gives the packages their versions, builds them, and publishes them.
 *
 * @throws If any step fails; what it was doing and what it printed are in the message, and nothing is left behind.
 */
export async function release(): Promise<Release> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "igf-release-")));
  const interruption = new AbortController();
  const remove = tidyUp(folder, () => interruption.abort());
  let registry: Registry | undefined;
  const close = async () => {
    await registry?.close();
    remove();
  };
  try {
    registry = await startRegistry(folder);
    const workshop = { tree: join(folder, "tree"), env: releasingEnvironment(), signal: interruption.signal };
    const packages = await releaseTo(registry.url, folder, workshop);
    return { url: registry.url, packages, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function releaseTo(url: string, folder: string, workshop: Workshop): Promise<PublishedPackage[]> {
  const { tree, env, signal } = workshop;
  await copyWorkingTree(project.root, tree, env);
  await install(workshop);
  await giveVersions(workshop);
  await build(workshop);
  await publish({ tree, url, home: join(folder, "home"), path: env.PATH ?? "", signal });
  return downloadTarballs(tree, url, join(folder, "tarballs"));
}

/** A hook of git or a test runner may have set variables that would reach into this repository, or change a build. */
function releasingEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(project.environment).filter(([name]) => !/^(GIT_|VITEST|NODE_ENV$|npm_)/i.test(name));
  return Object.fromEntries(entries);
}

/** The packages, what builds them, and the root, which brings changesets and turbo; no tests, no documentation. */
async function install({ tree, env, signal }: Workshop): Promise<void> {
  const filters = ["--filter", ".", "--filter", "{packages/**}..."];
  const args = ["install", "--frozen-lockfile", "--prefer-offline", ...filters];
  await runStep({ doing: "installing what the release needs", command: "pnpm", args, cwd: tree, env, signal });
}

async function giveVersions({ tree, env, signal }: Workshop): Promise<void> {
  const args = [join(tree, "node_modules/@changesets/cli/bin.js"), "version"];
  await runStep({ doing: "giving the packages their versions", command: process.execPath, args, cwd: tree, env, signal });
}

/** The cache is the repository's own: a second release of the same files need not build them again. */
async function build({ tree, env, signal }: Workshop): Promise<void> {
  const program = join(tree, "node_modules/turbo/bin/turbo");
  const cache = join(project.root, ".turbo", "cache");
  const args = [program, "run", "build", "--filter=./packages/*", `--cache-dir=${cache}`, "--output-logs=errors-only"];
  await runStep({ doing: "building the packages", command: process.execPath, args, cwd: tree, env, signal });
}
