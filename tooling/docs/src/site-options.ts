import { repositoryUrl } from "@igf/schema";
import { join } from "node:path";
import { OptionDefaults, type TypeDocOptions } from "typedoc";
import { guides, landing } from "./pages.js";
import { listPublishedPackages, root } from "./published-packages.js";
import { styleSheet } from "./write-style.js";

const folder = join(root, "tooling/docs");

const content: Partial<TypeDocOptions> = {
  name: "IGF open data",
  entryPointStrategy: "packages",
  entryPoints: listPublishedPackages().filter(({ entries }) => entries.size > 0).map((published) => published.folder),
  readme: landing.generated,
  projectDocuments: guides.map(({ generated }) => generated),
  out: join(folder, "site"),
};

const look: Partial<TypeDocOptions> = {
  customCss: styleSheet,
  favicon: join(folder, "assets/favicon.svg"),
  customFooterHtml: `
    <p>Independent project: not affiliated with, authorised by or endorsed by the United Nations, the Internet Governance Forum or its Secretariat.</p>
    <p>Code: MIT. What this project adds to the data: CC BY 4.0. Of the source texts no licence is granted.</p>`,
  customFooterHtmlDisableWrapper: true,
  lightHighlightTheme: "github-light-high-contrast",
  darkHighlightTheme: "github-dark-high-contrast",
  headings: { readme: false, document: true },
  navigation: { includeGroups: true, includeFolders: false },
  useFirstParagraphOfCommentAsSummary: true,
  includeHierarchySummary: false,
};

const search: Partial<TypeDocOptions> = {
  searchInComments: true,
  searchInDocuments: true,
};

const packageOptions: Partial<TypeDocOptions> = {
  // Links to the source need an address of the repository, which only its owner can give.
  ...(repositoryUrl === null ? { disableSources: true } : { sourceLinkTemplate: `${repositoryUrl}/blob/main/{path}#L{line}` }),
  blockTags: [...OptionDefaults.blockTags, "@minItems"],
  excludeInternal: true,
  groupOrder: ["Validation", "Records", "Parts of records", "Datasets", "Dataset", "Look-up", "Codes", "Mentions", "Findings", "Catalogue", "Types", "*", "IDs", "Patterns"],
  groupReferencesByType: true,
  requiredToBeDocumented: ["Function", "Variable", "Interface", "TypeAlias", "Enum"],
  // The task "typecheck" does that.
  skipErrorChecking: true,
  sort: ["source-order"],
  validation: { notExported: true, invalidLink: true, notDocumented: true },
};

/** The options of the site. */
export const siteOptions: Partial<TypeDocOptions> = { ...content, ...look, ...search, treatWarningsAsErrors: true, packageOptions };
