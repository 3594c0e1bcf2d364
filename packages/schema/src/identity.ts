/**
 * The two addresses that only the owner of this project can give. Everything that names them reads them here.
 */

/**
 * Base of every JSON Schema `$id`, with the major version of the contract in the path.
 *
 * Until the owner sets a web address, it is the package URL (purl) of `@igf/schema`: it names something that
 * exists and claims no host. A `$id` is a name, not a download address.
 *
 * @group Schemas
 */
export const schemaIdBase = "pkg:npm/%40igf/schema@1/";

/**
 * Web address of the repository, or `null` while the owner has not set one. Package manifests and the
 * documentation name a repository only when this is not `null`.
 *
 * @group Schemas
 */
export const repositoryUrl: string | null = null;
