"use strict";

const { getMessage, isMessageId } = require("@igf/messages");
const { citeMessage } = require("@igf/messages/cite");
const dataset = require("@igf/messages/igf-2025.json");
const { searchMessages } = require("@igf/messages/search");

const first = getMessage("igf-2025-msg-001");

console.log(JSON.stringify({
  text: first.text,
  topic: first.topic,
  known: [isMessageId(first.id), isMessageId("igf-2025-msg-999")],
  found: searchMessages("open source AI")[0].message.id,
  cited: citeMessage(first.id).text,
  inFile: dataset.messages[0].text,
}));
