import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

interface Metafile {
  outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
}

/**
 * Returns the path of every file of a library of which at least one byte ends up in what the package publishes.
 *
 * It runs the package's own build once more, into a folder that is thrown away, and reads what the bundler says it took. Of another
 * package of ours that is bundled, nobody knows which part comes from a library: all libraries in it count.
 */
export async function listBundledFiles(packageFolder: string): Promise<string[]> {
  const out = await mkdtemp(join(tmpdir(), "igf-notices-"));
  try {
    await build(packageFolder, out);
    const names = (await readdir(out, { recursive: true })).filter((name) => basename(name).startsWith("metafile-"));
    if (names.length === 0) throw new Error(`The build of ${packageFolder} wrote no metafile: has its tsup.config.ts no entry?`);
    const files = new Set<string>();
    for (const name of names) {
      for (const file of filesInside(JSON.parse(await readFile(join(out, name), "utf8")))) files.add(resolve(packageFolder, file));
    }
    const ours = new Set([...files].flatMap((file) => /^(.*[/\\]packages[/\\][^/\\]+)[/\\]dist[/\\]/.exec(file)?.[1] ?? []));
    const inside = await Promise.all([...ours].map(listBundledFiles));
    return [...new Set([...files].filter((file) => file.includes("node_modules")).concat(...inside))].sort();
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function build(packageFolder: string, out: string): Promise<void> {
  const script = join(import.meta.dirname, "build-each.ts");
  await promisify(execFile)(process.execPath, ["--import", tsx, script, out], { cwd: packageFolder }).catch((error: { stderr: string }) => {
    throw new Error(`${packageFolder} could not be bundled. Run \`npm run build\`, which also writes the files that are generated from data.\n${error.stderr}`);
  });
}

function filesInside(metafile: Metafile): string[] {
  return Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && /node_modules\/|\/dist\//.test(path))
    .map(([path]) => path);
}
