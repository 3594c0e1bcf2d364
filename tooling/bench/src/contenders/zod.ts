import { definitions } from "@igf/schema/zod";
import type { Contender } from "./contender.js";

export const contender: Contender = async () => (value) => definitions.Message.safeParse(value).success;
