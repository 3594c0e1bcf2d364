import { Application } from "typedoc";
import { arrangeNavigation } from "./arrange-navigation.js";
import { EntryPointsReader } from "./entry-points-reader.js";
import { nameModulesAsImported } from "./name-modules-as-imported.js";
import { root } from "./published-packages.js";
import { siteOptions } from "./site-options.js";
import { writePages } from "./write-pages.js";
import { writeStyle } from "./write-style.js";

// Builds the documentation site into the folder site/. Any warning fails it, and then the old site stays as it was.
process.chdir(root);
writePages();
writeStyle();
const app = await Application.bootstrap(siteOptions, [new EntryPointsReader()]);
nameModulesAsImported(app);
arrangeNavigation(app);
const project = await app.convert();
if (project) {
  app.validate(project);
  if (!failed()) await app.generateOutputs(project);
}
if (!project || failed()) process.exitCode = 1;

function failed(): boolean {
  return app.logger.hasErrors() || app.logger.hasWarnings();
}
