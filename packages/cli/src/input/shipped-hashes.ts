/**
 * SHA-256 of the texts that @igf/sources ships. They stand here so that only a dataset that quotes one of them waits until all of
 * those documents are loaded; a test compares them with the package.
 */
export const shippedHashes: readonly string[] = [
  "8032146a2a04ca991b133804e8c74ce6903d2ac565733e93602230ae1b67a456",
  "394f4fe65763ef45db5371020d3ca1f5e07480d6576bc24f6a40eb6d96a22a80",
  "94064df1824403cbb6eb3aa47dc0429c2ab2151cefa46edc4d7668ef47024526",
  "70c89ddedebfcf399fbaac23b32e38c6a5de0da1cae5c0c6427984a9bc88850d",
];
