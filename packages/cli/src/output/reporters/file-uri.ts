import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** The folder from which services look for files: the root of the repository on GitHub, wherever in it the command runs. */
export function sourceRoot(): string {
  return process.env.GITHUB_WORKSPACE ?? process.cwd();
}

/** The path of a file from a folder, with forward slashes; `null` for a file that is not in it. */
export function pathFrom(folder: string, file: string): string | null {
  const path = relative(folder, resolve(file));
  return path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path.split(sep).join("/");
}

/** The reference (RFC 3986) to a file: relative where the file is in the folder, and absolute elsewhere. */
export function fileUri(folder: string, file: string): { uri: string; isRelative: boolean } {
  const path = pathFrom(folder, file);
  if (path === null) return { uri: pathToFileURL(file).href, isRelative: false };
  return { uri: path.split("/").map(encodeSegment).join("/"), isRelative: true };
}

/** Half a surrogate pair, which a file name may hold but a URI cannot, becomes the replacement character. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString());
}
