import { getMessage, isMessageId, type Message, type MessageId } from "@igf/messages";
import { citeMessage } from "@igf/messages/cite";
import dataset from "@igf/messages/igf-2025.json";
import { searchMessages } from "@igf/messages/search";

export const first: Message = getMessage("igf-2025-msg-001");
export const best: string | undefined = searchMessages("open source AI")[0]?.message.text;
export const reference: string = citeMessage(first.id).text;
export const ids: MessageId[] = dataset.messages.map(({ id }) => id).filter(isMessageId);

// @ts-expect-error There is no such message.
export const missing: MessageId = "igf-2025-msg-999";

// @ts-expect-error The dataset has no such field.
export const misspelt = dataset.disclamer;
