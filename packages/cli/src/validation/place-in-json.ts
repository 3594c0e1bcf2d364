import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";

/** Returns line and column of the member to which keys lead in sound JSON, as `3:5` (from 1, in code points). */
export function placeInJson(text: string, path: readonly string[]): string {
  const root = parseTree(text);
  const offset = offsetOf(root && findNodeAtLocation(root, [...path]));
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${lines.length}:${[...lines.at(-1)!].length + 1}`;
}

/** A member begins with its key. */
function offsetOf(node: Node | undefined): number {
  return (node?.parent?.type === "property" ? node.parent : node)?.offset ?? 0;
}
