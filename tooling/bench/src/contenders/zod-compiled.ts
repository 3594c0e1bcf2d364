import { definitions } from "@igf/schema/zod";
import { compile } from "zod";
import type { Contender } from "./contender.js";

export const contender: Contender = async () => {
  const message = compile(definitions.Message);
  return (value) => message.safeParse(value).success;
};
