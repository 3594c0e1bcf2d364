import { spawn } from "node:child_process";

// Runs a program twice at the same time: how much sooner two cores are done than one, whatever they do.
const run = () =>
  new Promise<void>((resolve, reject) => {
    const program = spawn(process.execPath, process.argv.slice(2), { stdio: "ignore" });
    program.on("exit", (status) => (status === 0 ? resolve() : reject(new Error(`The program ended with status ${status}.`))));
  });
await Promise.all([run(), run()]);
