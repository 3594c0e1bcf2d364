import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { runStep } from "./run-step.ts";

/**
 * Copies the working tree from `root` to `target`: every file that git would take up, committed or not.
 *
 * What is ignored (built files, dependencies, logs) stays behind, so a release cannot lean on it. The list comes from
 * an empty repository beside the copy, for which every file is new: it needs no `.git` in `root` and touches none.
 */
export async function copyWorkingTree(root: string, target: string, env: NodeJS.ProcessEnv): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const file of await listFiles(root, `${target}.git`, env)) {
    await cp(join(root, file), join(target, file));
  }
}

async function listFiles(root: string, repository: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const git = (...args: string[]) =>
    runStep({ doing: "listing the files of the working tree with git", command: "git", args, cwd: root, env });
  await git("init", "--quiet", "--bare", repository);
  const listed = await git(
    `--git-dir=${repository}`, `--work-tree=${root}`, "ls-files", "--others", "--exclude-standard", "-z",
  );
  return listed.split("\0").filter(Boolean);
}
