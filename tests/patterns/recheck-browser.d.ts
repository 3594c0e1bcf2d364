/** The build of recheck that needs no native program; it is a CommonJS module with the same functions. */
declare module "recheck/lib/browser.js" {
  import * as recheck from "recheck";
  export default recheck;
}
