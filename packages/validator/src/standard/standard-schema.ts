/**
 * A schema in the form that form libraries, routers and frameworks take, whoever made it: version 1 of Standard Schema.
 * Its one property is meant for them; hand the schema as a whole to the library.
 *
 * @see {@link https://standardschema.dev/ | Standard Schema}
 * @group Standard Schema
 */
export interface StandardSchema<T> {
  /** What a library reads and calls. */
  readonly "~standard": StandardProperties<T>;
}

/**
 * What a library reads and calls of a schema.
 *
 * @group Standard Schema
 */
export interface StandardProperties<T> {
  /** The version of Standard Schema. */
  readonly version: 1;
  /** Who made the schema: `@igf/validator`. */
  readonly vendor: string;
  /** There for the type checker alone: the type of what is accepted, and of what is handed on. */
  readonly types?: { readonly input: T; readonly output: T } | undefined;
  /** Returns the value itself where it conforms, or what is wrong with it. Never throws, never waits. */
  readonly validate: (value: unknown) => StandardResult<T>;
}

/**
 * The value, where it conforms; otherwise what is wrong with it, at least one issue.
 *
 * @group Standard Schema
 */
export type StandardResult<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/**
 * One thing that is wrong with a value.
 *
 * @group Standard Schema
 */
export interface StandardIssue {
  /** What is wrong, and how to mend it: two sentences. */
  readonly message: string;
  /** The keys and indexes that lead to the place; none for the value as a whole. */
  readonly path: readonly (string | number)[];
}
