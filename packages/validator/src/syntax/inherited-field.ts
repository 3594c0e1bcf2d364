/**
 * Returns the name of a field that an object has only from its prototype; `null` where it has none. Programs read it all the
 * same, but it is lost where the object is written as JSON.
 */
export function inheritedField(object: object): string | null {
  for (let owner = parentOf(object); owner !== null; owner = parentOf(owner)) {
    // Those of the language, such as a Map, are no records whatever they hold.
    if (Object.prototype.toString.call(object) !== "[object Object]") return null;
    const fields = Object.entries(Object.getOwnPropertyDescriptors(owner));
    const found = fields.find(([name, { value }]) => typeof value !== "function" && !Object.hasOwn(object, name));
    if (found) return found[0];
  }
  return null;
}

/** Whether an object has no prototype from which it could have anything but what all objects have. */
export function isPlain(object: object): boolean {
  return parentOf(object) === null;
}

/** The prototype of an object, but for the one of all objects, be it that of another window. */
function parentOf(object: object): object | null {
  const parent = Object.getPrototypeOf(object) as object | null;
  return parent === Object.prototype || (parent !== null && Object.hasOwn(parent, "hasOwnProperty")) ? null : parent;
}
