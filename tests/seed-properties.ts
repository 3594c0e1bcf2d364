import fc from "fast-check";

/**
 * Makes up the same values in every run of the property tests: one that fails then tells of a change, and not of luck. With
 * `IGF_SEED=random` they are others each time, as a search for faults wants them; with a number, those of that seed.
 */
const { IGF_SEED: seed = "2030" } = process.env;
if (!/^(?:random|\d+)$/.test(seed)) throw new Error(`IGF_SEED is "${seed}": it must be a whole number, or "random".`);
if (seed !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
