export { definitions } from "./definitions/index.js";
