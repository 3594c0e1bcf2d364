/** A place in a value: where a member of an object, or an item of a list, stands. */
export interface Site {
  readonly container: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly value: unknown;
}

/** Returns every place in a value, outermost first. The value itself is not one, but a member of the box that holds it. */
export function sitesOf(container: Site["container"]): Site[] {
  const sites: Site[] = [];
  const entries = Array.isArray(container) ? container.entries() : Object.entries(container);
  for (const [key, value] of entries) {
    sites.push({ container, key, value });
    if (isContainer(value)) for (const site of sitesOf(value)) sites.push(site);
  }
  return sites;
}

/** Returns whether a value is an object or a list. */
export function isContainer(value: unknown): value is Site["container"] {
  return typeof value === "object" && value !== null;
}

/** Puts a member, even one named `__proto__`, into an object, as JSON.parse does. */
export function define(object: Site["container"], key: string | number, value: unknown): void {
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}

/** Takes a member out of an object, or an item out of a list. */
export function remove({ container, key }: Site): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}
