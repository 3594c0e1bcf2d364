"use strict";

/**
 * How `changeset version` writes the changelogs: plain entries for the people who read them, without the commit
 * hashes and the repeated "Updated dependencies" of the usual writer.
 */
module.exports = {
  async getReleaseLine({ summary }) {
    const [first, ...rest] = summary.trim().split("\n");
    return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
  },

  async getDependencyReleaseLine(_changesets, dependencies) {
    if (dependencies.length === 0) return "";
    return `- Now uses ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(", ")}.`;
  },
};
