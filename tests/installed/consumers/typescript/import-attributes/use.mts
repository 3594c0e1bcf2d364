import type { MessageId } from "@igf/messages";
import dataset from "@igf/messages/igf-2025.json" with { type: "json" };

export const disclaimer: string = dataset.disclaimer;
export const ids: MessageId[] = dataset.messages.map(({ id }) => id);

// @ts-expect-error The dataset has no such field.
export const misspelt = dataset.disclamer;
