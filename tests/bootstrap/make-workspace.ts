import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll } from "vitest";
import { parse, stringify } from "yaml";

/** The repository whose bootstrap is tested. */
export const repository = resolve(import.meta.dirname, "../..");

/** The version of pnpm that the repository names, e.g. "12.21.0". */
export const pnpmVersion = readRootManifest().packageManager.replace("pnpm@", "");

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export interface WorkspaceOptions {
  /** Whether the repository's own pnpm stands ready, so that it need not be fetched. */
  pnpm: boolean;
}

/**
 * Makes a small workspace in a new temporary folder, with the real bootstrap, pnpm, turbo, settings and lockfile
 * entries of this repository and one package of its own, so that the real start-up runs through in about a second.
 * Its path has spaces and a letter outside of ASCII, and there is no .git: both must do no harm.
 */
export function makeWorkspace({ pnpm }: WorkspaceOptions): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), "igf ")));
  made.push(parent);
  const folder = join(parent, "un dossier prêt");
  const { scripts, packageManager, devDependencies } = readRootManifest();
  const tools = { turbo: devDependencies.turbo };
  write(folder, "package.json", { name: "root", private: true, scripts, packageManager, devDependencies: tools });
  write(folder, "packages/greeting/package.json", {
    name: "greeting",
    private: true,
    scripts: { build: "node scripts/build.mjs", typecheck: "node scripts/typecheck.mjs" },
    devDependencies: tools,
  });
  write(folder, "packages/greeting/scripts/build.mjs", BUILD);
  write(folder, "packages/greeting/scripts/typecheck.mjs", "");
  write(folder, "pnpm-lock.yaml", stringify(lockOnly("turbo")));
  for (const path of ["pnpm-workspace.yaml", "turbo.json", "tsconfig.base.json", "tooling/bootstrap", ".ci"]) {
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  }
  if (pnpm) linkPnpm(folder);
  return folder;
}

/** What the package's build does: each real run leaves another number behind. */
const BUILD = `
import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync("dist", { recursive: true });
writeFileSync("dist/number.txt", String(process.hrtime.bigint()));
writeFileSync("dist/texts.txt", String(process.env.IGF_SOURCE_TEXTS));
console.log("Note: one greeting was not checked.");
`;

/** The repository's lockfile, reduced to one tool and to the two folders of the small workspace. */
function lockOnly(tool: string): object {
  const lock = parse(readFileSync(join(repository, "pnpm-lock.yaml"), "utf8"));
  const importer = { devDependencies: { [tool]: lock.importers["."].devDependencies[tool] } };
  const only = (entries: Record<string, unknown>): object =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => key.startsWith(`${tool}@`) || key.startsWith(`@${tool}/`)));
  return {
    ...lock,
    importers: { ".": importer, "packages/greeting": importer },
    packages: only(lock.packages),
    snapshots: only(lock.snapshots),
  };
}

function linkPnpm(folder: string): void {
  const home = join(folder, ".toolchain", pnpmVersion);
  mkdirSync(dirname(home), { recursive: true });
  symlinkSync(join(repository, ".toolchain", pnpmVersion), home);
}

function readRootManifest(): { packageManager: string; scripts: object; devDependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
}

function write(folder: string, path: string, content: string | object): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
}
