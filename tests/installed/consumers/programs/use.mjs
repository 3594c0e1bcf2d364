import { getMessage, isMessageId } from "@igf/messages";
import { citeMessage } from "@igf/messages/cite";
import dataset from "@igf/messages/igf-2025.json" with { type: "json" };
import { searchMessages } from "@igf/messages/search";

const first = getMessage("igf-2025-msg-001");

console.log(JSON.stringify({
  text: first.text,
  topic: first.topic,
  known: [isMessageId(first.id), isMessageId("igf-2025-msg-999")],
  found: searchMessages("open source AI")[0].message.id,
  cited: citeMessage(first.id).text,
  inFile: dataset.messages[0].text,
}));
