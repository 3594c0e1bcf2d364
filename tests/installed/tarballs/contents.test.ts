import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { readManifest } from "./read-manifest.js";
import { released } from "../released.js";

const packages = join(import.meta.dirname, "../../../packages");

/** Every file of a folder, as paths with slashes, in order. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The bundler names what several files share after a hash of its contents, which changes at every edit. */
function withoutHash(path: string): string {
  return path.replace(/-(?![a-z]{8}\.)[\w-]{8}(?=\.(js|cjs|d\.ts|d\.cts)$)/, "-HASH");
}

for (const { name, contents } of released.packages) describe(`the tarball of ${name}`, () => {
  const files = listFiles(contents);
  const folder = join(packages, basename(name));

  // After a change that is meant: npm test -- --project installed -u
  it("holds exactly the files that are listed beside this test", async () => {
    const names = [...new Set(files.map(withoutHash))].sort();
    await expect(`${names.join("\n")}\n`).toMatchFileSnapshot(`contents/${basename(name)}.txt`);
  });

  it("holds what a reader looks for first", () => {
    const expected = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
    expect(expected.filter((file) => !files.includes(file))).toEqual([]);
  });

  it("holds the notice to which its licence field refers", () => {
    const refersToNotice = readManifest(contents).license === "SEE LICENSE IN NOTICE";
    expect(files.includes("NOTICE")).toBe(refersToNotice);
  });

  it("holds the licences of the libraries that are bundled into it", () => {
    expect(files.includes("THIRD-PARTY-NOTICES.md")).toBe(existsSync(join(folder, "THIRD-PARTY-NOTICES.md")));
  });

  it("holds no test, no source and nothing of the workshop", () => {
    const stray = /(^|\/)(src|tests?|fixtures|generated|node_modules|\..*)\/|\.test|(?<!\.d)\.[cm]?ts$|\.map$|config|\.log$|(^|\/)\./;
    expect(files.filter((file) => stray.test(file))).toEqual([]);
  });
});
