/** First line of every generated module. */
export const banner = "// Generated from data/ by tooling/dataset-compiler. Do not edit; edit the YAML and build again.\n";
