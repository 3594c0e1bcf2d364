import { release } from "./release.ts";

// For trying out by hand what the tests do: `npm run registry`.
console.log("Releasing the working tree to a registry on this machine …");
const { url, packages } = await release();
console.log(packages.map(({ name, version }) => `  ${name} ${version}`).join("\n"));
console.log(`\nPut this line into the .npmrc of an empty folder, then run npm install there:\n\n  @igf:registry=${url}\n`);
console.log("The registry runs until you end it with Ctrl+C, and is removed then.");
