import dataset = require("@igf/messages/igf-2025.json");
import { getMessage, type Message, type MessageId } from "@igf/messages";
import { citeMessage } from "@igf/messages/cite";
import { searchMessages } from "@igf/messages/search";

export const first: Message = getMessage("igf-2025-msg-001");
export const best: string | undefined = searchMessages("open source AI")[0]?.message.text;
export const reference: string = citeMessage(first.id).text;
export const disclaimer: string = dataset.disclaimer;
export const ids: MessageId[] = dataset.messages.map(({ id }) => id);

// @ts-expect-error There is no such message.
export const missing: MessageId = "igf-2025-msg-999";

// @ts-expect-error The dataset has no such field.
export const misspelt = dataset.disclamer;
