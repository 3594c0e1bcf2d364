// Citation.js has no types of its own. Only what the tests use is described.
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    readonly data: Record<string, unknown>[];
    format(format: "bibliography", options: { template: string; format: "text"; nosort?: boolean }): string;
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-csl" {}
