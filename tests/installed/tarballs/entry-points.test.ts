import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, it } from "vitest";
import { isProgram } from "../list-entries.js";
import { released } from "../released.js";
import { readManifest } from "./read-manifest.js";

/** The profile "node16" of are-the-types-wrong: every way of resolving, except the one of before Node.js 12. */
function concernsUs(problem: Problem): boolean {
  return !("resolutionKind" in problem) || problem.resolutionKind !== "node10";
}

for (const published of released.packages) describe(`the entry points of ${published.name}`, () => {
  const { contents, tarball } = published;

  it("leave publint nothing to complain about", async () => {
    const { messages } = await publint({ pkgDir: contents, pack: false, strict: true });
    const manifest = readManifest(contents);
    const complaints = messages.filter(({ type }) => type !== "suggestion");
    expect(complaints.map((message) => formatMessage(message, manifest as never))).toEqual([]);
  });

  it.skipIf(isProgram(published))("lead to the right types in every way of resolving them", async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
    if (!result.types) throw new Error("The package holds no types.");
    expect(result.problems.filter(concernsUs)).toEqual([]);
  });
});
