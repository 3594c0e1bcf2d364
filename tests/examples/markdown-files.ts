import { globSync } from "tinyglobby";
import { root } from "../../tooling/docs/src/published-packages.js";

/** Every Markdown file that people read and copy from, relative to the root of the repository. */
export const markdownFiles: readonly string[] = globSync(["*.md", "packages/*/*.md", "packages/*/src/**/*.md", "tooling/docs/content/*.md"], {
  cwd: root,
  ignore: ["**/CHANGELOG.md", "**/THIRD-PARTY-NOTICES.md"],
}).sort();
