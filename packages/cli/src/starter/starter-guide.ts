/** The guide that `igf init` writes beside the dataset. */
export function starterGuide({ title, prefix, file }: { title: string; prefix: string; file: string }): string {
  return `# ${title}: publishing its messages as data

\`${file}\` is a small dataset that is valid as it stands. Put your own words where it has words in capitals, and check
it as often as you like; Node.js is all you need:

    npx @igf/cli validate ${file}

Each finding says where it is, what is wrong and how to mend it. \`npx @igf/cli explain\` lists every rule.

## What goes where

| in the file  | what it is                                                                                       |
| ------------ | ------------------------------------------------------------------------------------------------ |
| \`publisher\`  | who publishes this dataset, and \`license\`: the terms of your own fields                          |
| \`events\`     | the meeting: its name, date (\`2031-05-12/2031-05-14\`), place, country (\`NO\`) and hosts             |
| \`themes\`     | its main themes, with their codes: SDGs, WSIS action lines, GDC objectives                       |
| \`topics\`     | the sub-headings under a theme; leave the list empty (\`[]\`) if you have none                     |
| \`messages\`   | one record for each message, in the order of the document                                        |
| \`sources\`    | the documents that you quote; empty if this dataset is where the messages are first published    |

Every field is always there: what you do not know is \`null\`, a list without entries is \`[]\`.
\`npx @igf/cli schema MessagesDataset\` prints what each field means, as a JSON Schema that editors understand.

## Four things to know

1. **IDs are for ever.** Each begins with the prefix \`${prefix}\`. Once published, an ID is never given to another
   record; if you insert a message later, it takes the next free number, and \`position\` says where it stands.
2. **Text is verbatim.** What you add yourself goes into other fields.
3. **Codes are IDs of concepts.** \`npx @igf/cli show\` lists their schemes, \`npx @igf/cli show sdg\`
   all of one. Issue areas that only your forum has get IDs that begin with your prefix, such as
   \`${prefix}-issue-floods\`; a theme without codes or tags has \`[]\`.
4. **Fields of your own** go into an object \`extensions\` of any record, under a name of yours:
   \`"extensions": { "${prefix}": { "room": "Hall B" } }\`.

## When the messages quote a document

Keep the document's text in a file and never edit it. Describe it in \`sources\`, with what this prints:

    npx @igf/cli hash report.txt

Let each record say where its words stand. This finds the place, and prints what goes into the record:

    npx @igf/cli locate report.txt "the words of the message"

Then have every quote looked up again:

    npx @igf/cli validate ${file} --source-text ID-OF-THE-DOCUMENT=report.txt
`;
}
