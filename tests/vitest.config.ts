import { configDefaults, defineProject } from "vitest/config";

/** Everything but `installed`, which is a project of its own. */
export default defineProject({ test: { name: "tests", exclude: [...configDefaults.exclude, "installed/**"] } });
