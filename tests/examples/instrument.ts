import ts from "typescript";

/**
 * How an example shows a result:
 *
 *     locate(text, "river"); // => [[{ start: 4, end: 9 }]]
 *     console.log(cite(message)); // => Internet Governance Forum. (2025). …
 *     const report = validate(dataset); // => { valid: true, … }
 *     quoteAt(text, []); // => throws RangeError: A quote needs at least one range.
 *
 * The comment stands on the last line of the statement or on the line below, and may go on over several lines of
 * comment. It gives the value as JavaScript; for `console.log`, what is printed. `…` stands for whatever is left out.
 */
export interface Instrumented {
  /** The code, in which every statement with a result hands its value to `__example`. */
  readonly code: string;
  /** How many results are compared. */
  readonly results: number;
}

const result = /^[ \t]*(?:\r?\n[ \t]*)?\/\/ => ?(.*(?:\r?\n[ \t]*\/\/(?! =>).*)*)/;

/** Rewrites an example so that running it compares every result that it shows. */
export function instrument(code: string): Instrumented {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let instrumented = "";
  let copied = 0;
  let results = 0;
  for (const statement of source.statements) {
    const shown = result.exec(code.slice(statement.end))?.[1];
    if (shown === undefined) continue;
    const line = source.getLineAndCharacterOfPosition(statement.end).line + 1;
    instrumented += code.slice(copied, statement.getStart(source));
    instrumented += comparison(statement, JSON.stringify(shown.replaceAll(/\r?\n[ \t]*\/\/ ?/g, "\n")), line);
    copied = statement.end;
    results += 1;
  }
  const written = code.match(/\/\/ =>/g)?.length ?? 0;
  if (written !== results) {
    throw new Error(`${written - results} of ${written} results (\`// =>\`) follow no statement whose value can be compared: put them behind an expression, a console.log or the declaration of one name, at the top level.`);
  }
  return { code: instrumented + code.slice(copied), results };
}

/** The statement that replaces `statement`; it stays on the same lines, so that errors name the right ones. */
function comparison(statement: ts.Statement, shown: string, line: number): string {
  const text = statement.getText();
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const call = ts.isCallExpression(expression) && expression.expression.getText() === "console.log" ? expression : undefined;
    return call
      ? `await __example.printed(async () => [${call.arguments.map((argument) => argument.getText()).join(", ")}], ${shown}, ${line});`
      : `await __example.value(async () => (${expression.getText()}), ${shown}, ${line});`;
  }
  const [declaration, ...others] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (declaration && ts.isIdentifier(declaration.name) && others.length === 0) {
    return `${text} await __example.value(async () => ${declaration.name.text}, ${shown}, ${line});`;
  }
  throw new Error(`Line ${line} of the example shows a result behind a statement that has none: ${text}`);
}
