import type { Library } from "./read-library.js";

/** Renders THIRD-PARTY-NOTICES.md. */
export function renderNotices(packageName: string, libraries: Library[]): string {
  const intro = [
    "# Third-party notices",
    "",
    `The files in \`dist\` of \`${packageName}\` contain code of the libraries below. They need not be installed; their licences stay with them.`,
    "",
    "<!-- Generated from what the build bundles: run `npm run generate`, do not edit. -->",
  ];
  return `${[...intro, ...libraries.flatMap(renderLibrary)].join("\n")}\n`;
}

function renderLibrary({ name, version, licence, repository, texts }: Library): string[] {
  const facts = [`- Licence: ${licence}`, ...(repository === null ? [] : [`- Source: <${repository}>`])];
  return ["", `## ${name} ${version}`, "", ...facts, ...texts.flatMap((text) => ["", "~~~text", text, "~~~"])];
}
