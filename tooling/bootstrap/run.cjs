// The first file that `npm start`, `npm test` and the other scripts run, before anything is installed.
// Written in the JavaScript of 2009 on purpose: an old Node.js must be able to read it to say that it is too old.
"use strict";

var REQUIRED = [20, 19];

/** Whether a version such as "v20.20.2" is at least the required one. */
function isNewEnough(version) {
  var parts = version.replace(/^v/, "").split(".");
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  return major > REQUIRED[0] || (major === REQUIRED[0] && minor >= REQUIRED[1]);
}

if (isNewEnough(process.version)) {
  require("./run-job.cjs").runJob(process.argv[2], process.argv.slice(3));
} else {
  console.error(
    "This project needs Node.js " + REQUIRED.join(".") + " or newer; you have " + process.version.replace(/^v/, "") +
    ". Install a current release from https://nodejs.org and run the same command again."
  );
  process.exitCode = 1;
}
