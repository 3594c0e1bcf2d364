// Loaded before a program that is measured: tells the parent process, on file descriptor 3, how much memory was used at most, in kB.
"use strict";
const { readFileSync, writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

function peakOf() {
  // On Linux, what the system calls the peak of a new process begins with that of its parent; this figure is its own.
  if (process.platform === "linux") return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  return process.resourceUsage().maxRSS;
}

if (isMainThread) process.on("exit", () => writeSync(3, String(peakOf())));
