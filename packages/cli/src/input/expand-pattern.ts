import { globSync } from "tinyglobby";

/** Lists the files that a pattern stands for, such as `data/**` + `/*.json`, in the order of their names: a shell that was not asked, or has no patterns, hands it on. */
export function expandPattern(pattern: string): string[] {
  const portable = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  return globSync(portable, { ignore: "**/node_modules/**", expandDirectories: false, followSymbolicLinks: false, absolute: false }).sort();
}
