import type { FoundExpression } from "./list-regular-expressions.js";

/** Returns every regular expression that is put together in the code of the packages while some work is done. */
export async function recordExpressions(work: () => Promise<void>): Promise<FoundExpression[]> {
  const found: FoundExpression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string, string?]) {
      const expression = new target(...args);
      const file = /packages\/(\w+\/src\/[^:?]*)/.exec(new Error().stack!)?.[1];
      if (file) found.push({ file, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
