import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const { environment, root } = createRequire(import.meta.url)("../../tooling/bootstrap/project.cjs") as { environment: NodeJS.ProcessEnv; root: string };

/** Builds the documentation as `npm run docs` does, unless nothing has changed since it was built. Returns its folder. */
export function buildSite(): string {
  const turbo = join(root, "node_modules/turbo/bin/turbo");
  const { status, stdout, stderr } = spawnSync(process.execPath, [turbo, "run", "docs", "--filter=@igf/docs"], { cwd: root, env: environment, encoding: "utf8" });
  if (status !== 0) throw new Error(`\`npm run docs\` failed:\n${stdout}${stderr}`);
  return join(root, "tooling/docs/site");
}
