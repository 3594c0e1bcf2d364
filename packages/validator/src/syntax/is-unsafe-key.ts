/** Returns whether a key reaches into the prototype of an object where it is copied without care. */
export function isUnsafeKey(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}
