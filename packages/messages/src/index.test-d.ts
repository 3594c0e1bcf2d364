import type * as schema from "@igf/schema";
import { expectTypeOf, test } from "vitest";
import {
  codesOf, dataset, documentStatus, getMessage, getTheme, isMessageId, messageIds, messages, messagesByCode, messagesByTheme, themes,
  type CodedMessage, type CodeId, type Message, type MessageId, type MessagesDataset, type Theme, type ThemeId,
} from "./index.js";

test("an ID that is known to the compiler finds a record, any other string perhaps none", () => {
  expectTypeOf(getMessage("igf-2025-msg-001")).toEqualTypeOf<Message>();
  expectTypeOf(getMessage("igf-2025-msg-001" as string)).toEqualTypeOf<Message | undefined>();
  // @ts-expect-error there may be no such message
  getMessage("igf-2025-msg-086").text;
  // @ts-expect-error an ID is a string
  getMessage(1);
});

test("IDs are literal types, which the guard gives to any value", () => {
  expectTypeOf(messageIds).toEqualTypeOf<readonly MessageId[]>();
  expectTypeOf<"igf-2025-msg-085">().toExtend<MessageId>();
  expectTypeOf<string>().not.toExtend<MessageId>();
  expectTypeOf<"igf-2025-msg-086">().not.toExtend<MessageId>();
  const value: unknown = null;
  if (isMessageId(value)) expectTypeOf(value).toEqualTypeOf<MessageId>();
});

test("records name each other by literal IDs", () => {
  expectTypeOf<Message["theme"]>().toEqualTypeOf<ThemeId>();
  expectTypeOf(getTheme(getMessage("igf-2025-msg-001").theme)).toEqualTypeOf<Theme>();
  expectTypeOf<Theme["codes"]>().toEqualTypeOf<readonly CodeId[]>();
});

test("records are read-only all the way down", () => {
  const [message] = messages;
  // @ts-expect-error a list cannot be changed
  messages.push(message!);
  // @ts-expect-error a field cannot be changed
  message!.text = "";
  // @ts-expect-error nor can a list in a record
  message!.mentions.push("body-igf");
  // @ts-expect-error nor a field of a part of a record
  message!.source.ranges[0]!.start = 0;
  // @ts-expect-error nor one of the envelope
  dataset.publisher.name = "";
});

test("a code says that it is inherited, and cannot say otherwise", () => {
  expectTypeOf(messagesByCode("sdg-1")).toEqualTypeOf<readonly CodedMessage[]>();
  expectTypeOf<CodedMessage["inherited"]>().toEqualTypeOf<true>();
  expectTypeOf(codesOf(messages[0]!)[0]!.from).toEqualTypeOf<ThemeId>();
  expectTypeOf(messagesByTheme).parameter(0).toEqualTypeOf<ThemeId | (string & {})>();
});

test("a draft cannot be taken for a final document", () => {
  expectTypeOf(documentStatus).toEqualTypeOf<"draft">();
  expectTypeOf(dataset.disclaimer).toEqualTypeOf<string>();
});

test("records can be given to whoever asks for those of the schema", () => {
  expectTypeOf<Message>().toExtend<schema.Message>();
  expectTypeOf<Theme>().toExtend<schema.Theme>();
  expectTypeOf<MessagesDataset>().toExtend<schema.MessagesDataset>();
  expectTypeOf(themes[0]!.description).toEqualTypeOf<string>();
});
