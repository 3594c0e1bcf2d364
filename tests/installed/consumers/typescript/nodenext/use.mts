import { codesOf, getMessage, isMessageId, messages, type Message, type MessageId } from "@igf/messages";
import { citeMessage } from "@igf/messages/cite";
import { searchMessages } from "@igf/messages/search";

export const first: Message = getMessage("igf-2025-msg-001");
export const codes: readonly string[] = codesOf(first).map(({ code }) => code);
export const best: string | undefined = searchMessages("open source AI")[0]?.message.text;
export const reference: string = citeMessage(first.id).text;

export function textOf(id: string): string | undefined {
  return isMessageId(id) ? getMessage(id).text : undefined;
}

// @ts-expect-error There is no such message.
export const missing: MessageId = "igf-2025-msg-999";

// @ts-expect-error An ID from elsewhere may name no message.
export const unknown: Message = getMessage(String(first.id));

// @ts-expect-error Some messages stand above the first sub-heading of their theme, and have no topic.
export const topic: string = first.topic;

// @ts-expect-error What a document prints cannot be changed.
first.text = "something else";

// @ts-expect-error Nor can the list.
messages.pop();
