import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateNotices, listPackageFolders, noticesFileName } from "./generate-notices.js";
import { readLibrary } from "./read-library.js";

const packages = await listPackageFolders();

describe.each(packages.map((folder) => ({ name: basename(folder), folder })))("packages/$name", ({ folder }) => {
  test(`${noticesFileName} names every library that the build bundles`, { timeout: 60_000 }, async () => {
    const committed = await readFile(join(folder, noticesFileName), "utf8").catch(() => null);
    expect(committed, "A bundled library would go out without its licence.\nRun `npm run generate` and commit the result.").toBe(
      await generateNotices(folder),
    );
  });

  test(`${noticesFileName} is published if there is one`, async () => {
    const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const exists = await readFile(join(folder, noticesFileName)).then(() => true, () => false);
    const mend = exists ? `Add "${noticesFileName}" to` : `Take "${noticesFileName}" out of`;
    expect(manifest.files.includes(noticesFileName), `${mend} "files" in ${folder}/package.json.`).toBe(exists);
  });
});

describe("a library that must not be bundled", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "igf-notices-test-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const install = async (name: string, license: string, licenceText?: string) => {
    await mkdir(join(folder, name, "dist"), { recursive: true });
    await writeFile(join(folder, name, "package.json"), JSON.stringify({ name, version: "1.2.3", license, repository: `someone/${name}` }));
    await writeFile(join(folder, name, "dist/package.json"), JSON.stringify({ type: "commonjs" }));
    if (licenceText !== undefined) await writeFile(join(folder, name, "LICENSE.md"), licenceText);
    return readLibrary(join(folder, name, "dist/index.js"));
  };

  test("a permissive one is read with its licence text", async () => {
    await expect(install("kind", "MIT", "Permission is hereby granted\r\n")).resolves.toEqual({
      name: "kind",
      version: "1.2.3",
      licence: "MIT",
      repository: "https://github.com/someone/kind",
      texts: ["Permission is hereby granted"],
    });
  });

  test("one whose licence binds those who use our package is refused", async () => {
    await expect(install("strict", "CPAL-1.0 OR AGPL-1.0", "…")).rejects.toThrow(/strict 1\.2\.3 is bundled, but its licence "CPAL-1\.0 OR AGPL-1\.0" is none of/);
  });

  test("one that brings no licence text is refused", async () => {
    await expect(install("careless", "MIT")).rejects.toThrow("careless 1.2.3 is bundled, but its package holds no licence text");
  });
});
