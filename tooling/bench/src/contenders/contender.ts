/** Loads a validator, prepares it for messages, and returns what says whether a value is one. */
export type Contender = () => Promise<(value: unknown) => boolean>;
