/** Whether a value is an object that has a method, of its own or not. */
export function hasMethod<N extends string | symbol>(name: N, value: unknown): value is Record<N, () => unknown> {
  return typeof value === "object" && value !== null && typeof (value as Partial<Record<N, unknown>>)[name] === "function";
}
