import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const packages = new URL("../../packages/", import.meta.url);

/** A regular expression, and the file in which it stands. */
export interface FoundExpression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of the published code, and every file that puts one together when it runs. */
export function listRegularExpressions(): { literals: FoundExpression[]; builders: string[] } {
  const literals: FoundExpression[] = [];
  const builders: string[] = [];
  for (const file of sourceFiles()) {
    const code = ts.createSourceFile(file, readFileSync(new URL(file, packages), "utf8"), ts.ScriptTarget.Latest);
    visit(code);

    function visit(node: ts.Node): void {
      if (ts.isRegularExpressionLiteral(node)) literals.push({ file, ...parseLiteral(node.getText(code)) });
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(code) === "RegExp") builders.push(file);
      ts.forEachChild(node, visit);
    }
  }
  return { literals, builders };
}

function sourceFiles(): string[] {
  return readdirSync(packages)
    .flatMap((name) => readdirSync(new URL(`${name}/src/`, packages), { recursive: true, encoding: "utf8" }).map((file) => `${name}/src/${file}`))
    .filter((file) => /\.ts$/.test(file) && !/\.test(-d)?\.ts$/.test(file));
}

function parseLiteral(text: string): { source: string; flags: string } {
  const end = text.lastIndexOf("/");
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}
