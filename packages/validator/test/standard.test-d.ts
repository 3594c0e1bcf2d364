import type { AskCluster, Message, MessagesDataset } from "@igf/schema";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { expectTypeOf, test } from "vitest";
import { askClusterSchema, messageSchema, messagesDatasetSchema, type StandardIssue, type StandardSchema } from "../src/standard.js";

test("what the specification calls a Standard Schema, ours are", () => {
  expectTypeOf<StandardSchema<Message>>().toExtend<StandardSchemaV1<Message, Message>>();
  expectTypeOf<StandardIssue>().toExtend<StandardSchemaV1.Issue>();
});

test("a library infers the plain interface of each type", () => {
  expectTypeOf<StandardSchemaV1.InferOutput<typeof messageSchema>>().toEqualTypeOf<Message>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof askClusterSchema>>().toEqualTypeOf<AskCluster>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof messagesDatasetSchema>>().toEqualTypeOf<MessagesDataset>();
});

test("the value is there only where there are no issues, and comes at once", () => {
  const result = messageSchema["~standard"].validate(null);
  if (!result.issues) expectTypeOf(result.value).toEqualTypeOf<Message>();
  // @ts-expect-error there may be issues
  void result.value;
  // @ts-expect-error a schema of messages is not one of clusters
  const other: StandardSchema<AskCluster> = messageSchema;
  void other;
});
