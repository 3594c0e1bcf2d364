import { join } from "node:path";
import type { Options } from "tsup";

/** Only its scanner is used: what the other files of jsonc-parser prepare when they are loaded can be left out. */
export const scannerAlone: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "scanner-alone",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/impl\// }, ({ path, resolveDir }) => ({ path: join(resolveDir, `${path.slice(2)}.js`), sideEffects: false }));
  },
};
