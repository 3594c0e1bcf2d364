import { inject } from "vitest";

const provided = inject("release");
if ("failure" in provided) throw new Error(`No release could be made, so there is nothing to install.\n\n${provided.failure}`);

/** The release under test: the registry's address, every published package, and a folder that is removed afterwards. */
export const released = provided;
