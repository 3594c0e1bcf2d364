import { repositoryUrl, type Publisher } from "@igf/schema";

/** Who publishes the datasets of this repository, and what a reader must know about it. */
export const publisher: Publisher = {
  name: "Contributors to the IGF open data project",
  url: repositoryUrl,
  note: "An independent project. It is not affiliated with, authorised by or endorsed by the United Nations or the Internet Governance Forum.",
};

/** Licence of what this project adds; of the quoted texts it grants none. */
export const license = "CC-BY-4.0";
