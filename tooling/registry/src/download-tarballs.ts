import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { extract } from "tar";
import { type Manifest, readManifests } from "./read-manifests.ts";

/** A package as the registry serves it. */
export interface PublishedPackage {
  name: string;
  version: string;
  /** The tarball that a client downloads, as a file of this machine. */
  tarball: string;
  /** The folder into which that tarball is unpacked. */
  contents: string;
}

/**
 * Downloads what the registry at `url` now serves of every package of `tree`, and unpacks it, below `folder`.
 *
 * @throws If the registry does not have the version that a package of the tree states.
 */
export async function downloadTarballs(tree: string, url: string, folder: string): Promise<PublishedPackage[]> {
  const packages = await readManifests(tree);
  return Promise.all(packages.map(({ manifest }) => download(manifest, url, folder)));
}

async function download({ name, version }: Manifest, url: string, folder: string): Promise<PublishedPackage> {
  const contents = join(folder, name);
  const tarball = `${contents}-${version}.tgz`;
  await mkdir(contents, { recursive: true });
  await writeFile(tarball, await fetchTarball(name, version, url));
  await extract({ file: tarball, cwd: contents, strip: 1 });
  return { name, version, tarball, contents };
}

async function fetchTarball(name: string, version: string, url: string): Promise<Buffer> {
  const { versions } = (await (await request(`${url}${name.replace("/", "%2f")}`)).json()) as Listing;
  const address = versions[version]?.dist.tarball;
  if (address === undefined) {
    throw new Error(`${name} ${version} was not published; the registry has ${Object.keys(versions).join(", ")}.`);
  }
  return Buffer.from(await (await request(address)).arrayBuffer());
}

interface Listing {
  versions: Record<string, { dist: { tarball: string } }>;
}

async function request(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The registry answered ${response.status} when asked for ${address}.`);
  return response;
}
