import { dirname, sep } from "node:path";
import ts from "typescript";
import { listPublishedPackages, type PublishedPackage } from "../../tooling/docs/src/published-packages.js";

/** One name that a package offers to an `import`. */
export interface PublicExport {
  /** What is imported from, e.g. `@igf/schema/quotes`. */
  readonly module: string;
  readonly name: string;
  /** Whether it can be called. */
  readonly isFunction: boolean;
  /** Whether it is declared in the same package, and not handed on from another. */
  readonly isOwn: boolean;
  readonly description: string;
  /** Names of the tags of its documentation comment, e.g. `group`. */
  readonly tags: readonly string[];
  /** Of an interface: the fields and methods of its own that say nothing about themselves. */
  readonly silentMembers: readonly string[];
}

const packages = listPublishedPackages();
const program = ts.createProgram(
  packages.flatMap(({ entries }) => [...entries.values()]),
  { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, noEmit: true, skipLibCheck: true, types: [], resolveJsonModule: true },
);
const checker = program.getTypeChecker();

/** Every name that the published packages export, as the TypeScript compiler sees it. */
export const publicExports: readonly PublicExport[] = packages.flatMap((published) =>
  [...published.entries].flatMap(([subpath, file]) => {
    const module = subpath === "" ? published.name : `${published.name}/${subpath}`;
    return exportsOf(file).map((symbol) => describe(symbol, module, published));
  }),
);

function exportsOf(file: string): ts.Symbol[] {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is missing: package.json exports an entry that is built from it.`);
  return checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
}

function describe(exported: ts.Symbol, module: string, published: PublishedPackage): PublicExport {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declarations = symbol.declarations ?? [];
  return {
    module,
    name: exported.name,
    isFunction: declarations.some((declaration) => checker.getTypeAtLocation(declaration).getCallSignatures().length > 0),
    isOwn: declarations.some((declaration) => isInside(declaration.getSourceFile().fileName, published)),
    description: descriptionOf(symbol),
    tags: symbol.getJsDocTags(checker).map(({ name }) => name),
    silentMembers: [...(symbol.members?.values() ?? [])]
      .filter((member) => member.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Method) && descriptionOf(member) === "")
      .map(({ name }) => name),
  };
}

/** The text of a symbol's comment; what a generator wrote where it had none counts as none. */
function descriptionOf(symbol: ts.Symbol): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/^undefined$/, "").trim();
}

function isInside(file: string, { folder }: PublishedPackage): boolean {
  return dirname(file).startsWith(folder + sep) && !file.includes(`${sep}node_modules${sep}`) && !file.startsWith(`${folder}${sep}dist`);
}
