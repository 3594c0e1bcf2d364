export {
  codeIds,
  eventIds,
  isCodeId,
  isEventId,
  isMentionId,
  isMessageId,
  isTagId,
  isThemeId,
  isTopicId,
  mentionIds,
  messageIds,
  tagIds,
  themeIds,
  topicIds,
  type CodeId,
  type EventId,
  type MentionId,
  type MessageId,
  type TagId,
  type ThemeId,
  type TopicId,
} from "../generated/ids.js";
export { codesOf, type InheritedCode } from "./codes-of.js";
export { dataset, disclaimer, documentStatus } from "./dataset.js";
export { getMessage } from "./get-message.js";
export { getTheme } from "./get-theme.js";
export { getTopic } from "./get-topic.js";
export { messagesByCode, type CodedMessage } from "./messages-by-code.js";
export { messagesByTheme } from "./messages-by-theme.js";
export { messagesByTopic } from "./messages-by-topic.js";
export { messagesMentioning } from "./messages-mentioning.js";
export { events, messages, retired, themes, topics } from "./records.js";
export { topicsByTheme } from "./topics-by-theme.js";
export type { DatasetHeader, Event, Message, MessagesDataset, QuoteSource, Retired, Theme, Topic } from "./types.js";
