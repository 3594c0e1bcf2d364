import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { permissiveLicences } from "./permissive-licences.js";

/** A library of another author, as its own package describes it. */
export interface Library {
  name: string;
  version: string;
  /** SPDX identifier. */
  licence: string;
  /** Web address of its source code; `null` where its package names none. */
  repository: string | null;
  /** What its licence files say, in the order of their names. */
  texts: string[];
}

/** Reads the library to which a file belongs, and refuses one whose licence we may not keep by repeating its text. */
export async function readLibrary(file: string): Promise<Library> {
  const { folder, manifest } = await findManifest(dirname(file));
  const library: Library = {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license ?? "none stated",
    repository: repositoryAddress(manifest.repository),
    texts: await readLicenceTexts(folder),
  };
  const label = `${library.name} ${library.version}`;
  if (!permissiveLicences.has(library.licence)) {
    throw new Error(
      `${label} is bundled, but its licence "${library.licence}" is none of ${[...permissiveLicences].join(", ")}. ` +
        "Take another library, or read what that licence asks of everyone who uses our package before adding it to permissive-licences.ts.",
    );
  }
  if (library.texts.length === 0) {
    throw new Error(`${label} is bundled, but its package holds no licence text that we could repeat. Take another library.`);
  }
  return library;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  repository?: string | { url: string };
}

async function findManifest(folder: string): Promise<{ folder: string; manifest: Manifest }> {
  const manifest = await readFile(join(folder, "package.json"), "utf8").then(JSON.parse, () => null);
  // A package.json inside a library may only say which module system its folder uses.
  if (manifest?.name && manifest.version) return { folder, manifest };
  if (dirname(folder) === folder) throw new Error(`No package.json with a name and a version stands above ${folder}.`);
  return findManifest(dirname(folder));
}

function repositoryAddress(repository: Manifest["repository"]): string | null {
  const written = typeof repository === "string" ? repository : repository?.url;
  return (
    written
      ?.replace(/^(?:github:)?(?=[\w.-]+\/[\w.-]+$)/, "https://github.com/")
      .replace(/^git\+/, "")
      .replace(/^git:/, "https:")
      .replace(/\.git$/, "") ?? null
  );
}

async function readLicenceTexts(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying|notice|third-?party)/i.test(name)).sort();
  return Promise.all(names.map(async (name) => (await readFile(join(folder, name), "utf8")).replace(/\r\n/g, "\n").trim()));
}
