export type { PublishedPackage } from "./download-tarballs.ts";
export { type Release, release } from "./release.ts";
export { type Package, readManifests } from "./read-manifests.ts";
export { runStep, type Step } from "./run-step.ts";
export { sealEnvironment } from "./seal-environment.ts";
