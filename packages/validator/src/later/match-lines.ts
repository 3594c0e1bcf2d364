/** What is only called in a long file. The command line program has it in a file of its own as well, like what explains. */
export { createMatcher, kindOfLine } from "../lines/kind-of-line.js";
