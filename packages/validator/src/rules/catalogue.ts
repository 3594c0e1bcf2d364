import { codesAgreeWithTheirWords } from "./codes-agree-with-their-words.js";
import { conceptsAreKnown } from "./concepts-are-known.js";
import { countriesExist } from "./countries-exist.js";
import { datesAreReal } from "./dates-are-real.js";
import { eventsMatchTheirThemes } from "./events-match-their-themes.js";
import { extensionsFollowTheirSchema } from "./extensions-follow-their-schema.js";
import { figuresStandInTheirQuote } from "./figures-stand-in-their-quote.js";
import { idsAreUnique } from "./ids-are-unique.js";
import { idsBeginWithThePrefix } from "./ids-begin-with-the-prefix.js";
import { intervalsRunForwards } from "./intervals-run-forwards.js";
import { languagesExist } from "./languages-exist.js";
import { listsNameNothingTwice } from "./lists-name-nothing-twice.js";
import { onlyUnquantifiedFiguresHaveNoValue } from "./only-unquantified-figures-have-no-value.js";
import { ownTextsAreNfc } from "./own-texts-are-nfc.js";
import { parentsDoNotLoop } from "./parents-do-not-loop.js";
import { positionsAreContiguous } from "./positions-are-contiguous.js";
import { printedWordsStandInTheirSource } from "./printed-words-stand-in-their-source.js";
import { qualifiersAgreeWithTheirWords } from "./qualifiers-agree-with-their-words.js";
import { quotedDocumentsHaveAHash } from "./quoted-documents-have-a-hash.js";
import { quotedFiguresHaveTheirWords } from "./quoted-figures-have-their-words.js";
import { quotesHavePlainSpaces } from "./quotes-have-plain-spaces.js";
import { quotesStandInTheirSource } from "./quotes-stand-in-their-source.js";
import { rangesAreInOrder } from "./ranges-are-in-order.js";
import { rangesRunForwards } from "./ranges-run-forwards.js";
import { rangesStayInsideTheDocument } from "./ranges-stay-inside-the-document.js";
import { referencesResolve } from "./references-resolve.js";
import { replacementsAreInUse } from "./replacements-are-in-use.js";
import { reportedFiguresSayHowSureTheyAre } from "./reported-figures-say-how-sure-they-are.js";
import { retiredIdsAreNotInUse } from "./retired-ids-are-not-in-use.js";
import { rivalFiguresAreMarked } from "./rival-figures-are-marked.js";
import { schemasBelongToTheirType } from "./schemas-belong-to-their-type.js";
import { slipsStandInTheText } from "./slips-stand-in-the-text.js";
import { sourceTextsMatch } from "./source-texts-match.js";
import { spansStandInTheirAsk } from "./spans-stand-in-their-ask.js";
import { supportAgreesWithItsWords } from "./support-agrees-with-its-words.js";
import { supportStandsInTheAsk } from "./support-stands-in-the-ask.js";
import { textsHaveNoBrokenCharacters } from "./texts-have-no-broken-characters.js";
import { textsAreNoPlaceholders } from "./texts-are-no-placeholders.js";
import { textsHaveNoDebris } from "./texts-have-no-debris.js";
import { textsHaveNoInvisibleCharacters } from "./texts-have-no-invisible-characters.js";
import { timesRunForwards } from "./times-run-forwards.js";
import { topicsMatchTheirThemes } from "./topics-match-their-themes.js";
import { upperBoundsAreNotBelowValues } from "./upper-bounds-are-not-below-values.js";
import { upperBoundsBelongToBetween } from "./upper-bounds-belong-to-between.js";
import { valuesAgreeWithTheirWords } from "./values-agree-with-their-words.js";
import type { Rule } from "./rule.js";

/** Every rule of the third step. Where two findings stand at the same place, they come in this order. */
export const rules: readonly Rule[] = [
  schemasBelongToTheirType,
  idsAreUnique,
  idsBeginWithThePrefix,
  retiredIdsAreNotInUse,
  replacementsAreInUse,
  referencesResolve,
  codesAgreeWithTheirWords,
  conceptsAreKnown,
  listsNameNothingTwice,
  positionsAreContiguous,
  parentsDoNotLoop,
  topicsMatchTheirThemes,
  eventsMatchTheirThemes,
  datesAreReal,
  intervalsRunForwards,
  timesRunForwards,
  countriesExist,
  languagesExist,
  sourceTextsMatch,
  quotedDocumentsHaveAHash,
  rangesRunForwards,
  rangesAreInOrder,
  rangesStayInsideTheDocument,
  quotesStandInTheirSource,
  quotesHavePlainSpaces,
  printedWordsStandInTheirSource,
  slipsStandInTheText,
  spansStandInTheirAsk,
  supportAgreesWithItsWords,
  supportStandsInTheAsk,
  upperBoundsAreNotBelowValues,
  upperBoundsBelongToBetween,
  onlyUnquantifiedFiguresHaveNoValue,
  figuresStandInTheirQuote,
  valuesAgreeWithTheirWords,
  qualifiersAgreeWithTheirWords,
  quotedFiguresHaveTheirWords,
  reportedFiguresSayHowSureTheyAre,
  rivalFiguresAreMarked,
  ownTextsAreNfc,
  textsHaveNoBrokenCharacters,
  textsHaveNoInvisibleCharacters,
  textsAreNoPlaceholders,
  textsHaveNoDebris,
  extensionsFollowTheirSchema,
];
