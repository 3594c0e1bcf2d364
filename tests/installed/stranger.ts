import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sealEnvironment } from "@igf/registry";
import { released } from "./released.js";

/** How a program ended, and what it printed. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Somebody who knows nothing of this repository: an empty folder, an empty home, and one line in an .npmrc. */
export interface Stranger {
  /** The folder of their project. */
  folder: string;
  /** Runs a program in it, without a terminal and without any variable of ours. */
  run(command: string, ...args: string[]): Promise<Ended>;
  /** Writes a file of it. */
  write(path: string, text: string): Promise<void>;
  /** Removes all of it. */
  leave(): Promise<void>;
}

/**
 * Makes a stranger. Their .npmrc leads the scope of our packages to the registry under test; of any other registry
 * they have the usual settings, but nothing can be reached there: what needs another package cannot be installed.
 */
export async function welcomeStranger(): Promise<Stranger> {
  const place = await mkdtemp(join(released.folder, "stranger-"));
  const folder = join(place, "project");
  requireLonely(folder);
  const home = join(place, "home");
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await mkdir(home);
  await write(".npmrc", `@igf:registry=${released.url}\n`);
  return {
    folder,
    write,
    run: (command, ...args) => run(command, args, folder, sealEnvironment(home)),
    leave: () => rm(place, { recursive: true, force: true }),
  };
}

/** npm takes the nearest folder above an empty one that looks like a project for the project, and installs there. */
function requireLonely(folder: string): void {
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    const found = ["package.json", "node_modules"].map((name) => join(above, name)).find((path) => existsSync(path));
    if (found !== undefined) {
      throw new Error(`npm would not install into ${folder}, but beside ${found}. Remove that, or set TMPDIR to another folder.`);
    }
  }
}

/** Makes a stranger who has installed the named packages with npm. */
export async function strangerWith(...packages: string[]): Promise<Stranger> {
  const stranger = await welcomeStranger();
  const ended = await stranger.run("npm", "install", ...packages);
  if (ended.status === 0) return stranger;
  await stranger.leave();
  throw new Error(`npm install ${packages.join(" ")} failed.\n\n${ended.stderr}${ended.stdout}`);
}

function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error !== null && child.exitCode === null) return reject(error);
      resolve({ status: child.exitCode, stdout, stderr });
    });
    child.stdin?.end();
  });
}
