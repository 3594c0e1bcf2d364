import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { readManifests } from "./read-manifests.ts";
import { requireLoopback } from "./require-loopback.ts";
import { runStep } from "./run-step.ts";
import { sealEnvironment } from "./seal-environment.ts";

/** What is published, and where to. */
export interface Publication {
  /** The built working tree. */
  tree: string;
  /** Address of the registry. */
  url: string;
  /** A folder that becomes the home of the programs which publish. */
  home: string;
  /** Where these programs are found. */
  path: string;
  /** Ends them before their time. */
  signal?: AbortSignal | undefined;
}

/**
 * Publishes every package of the built working tree `tree` with changesets to the registry at `url`.
 *
 * The loopback address is the only one that can be reached, three times over: the address is checked, each program
 * is asked beforehand where it would publish to, and the environment leads to no other address and to no credentials.
 *
 * @throws If `url` is not on the loopback address, or any package would go elsewhere. Nothing is published then.
 */
export async function publish({ tree, url, home, path, signal }: Publication): Promise<void> {
  requireLoopback(url);
  const env = await publishingEnvironment(url, home, path);
  await requireSameAddress(tree, url, env);
  await runStep({
    doing: "publishing the packages with changesets",
    command: process.execPath,
    args: [join(tree, "node_modules/@changesets/cli/bin.js"), "publish", "--no-git-tag"],
    cwd: tree,
    env,
    signal,
  });
}

/** changesets asks npm, which reads the variable; pnpm publishes, and reads only the file. */
async function publishingEnvironment(url: string, home: string, path: string): Promise<NodeJS.ProcessEnv> {
  const env = sealEnvironment(home);
  await mkdir(home, { recursive: true });
  await writeFile(env.NPM_CONFIG_USERCONFIG!, `registry=${url}\n@igf:registry=${url}\n`);
  return { ...env, PATH: [path, env.PATH].join(delimiter), npm_config_registry: url };
}

/** A package's own publishConfig and an .npmrc in the tree go before everything that the environment says. */
async function requireSameAddress(tree: string, url: string, env: NodeJS.ProcessEnv): Promise<void> {
  for (const { folder, manifest } of await readManifests(tree)) {
    if (manifest.publishConfig !== undefined) {
      throw new Error(`Refused: ${manifest.name} has a publishConfig, which may name another registry. Take it out.`);
    }
    for (const key of ["registry", "@igf:registry"]) {
      const doing = `asking pnpm where ${manifest.name} would be published to`;
      const answer = await runStep({ doing, command: "pnpm", args: ["config", "get", key], cwd: folder, env });
      if (answer.trim() !== url) throw new Error(`Refused: ${manifest.name} would be published to ${answer.trim()}, not to ${url}.`);
    }
  }
}
