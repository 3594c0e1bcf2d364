/**
 * What is only called once something is wrong. The command line program has it in a file of its own, which it does not read before;
 * that works for functions alone.
 */
export { explainRead, explainText } from "../explain.js";
export { explainExtension } from "../extensions/explain-extension.js";
export { isSlip, nearest, nearestId, onlyWordIn } from "../nearest.js";
export { explainStop } from "../read/explain-stop.js";
export { showDifference } from "../records/show-difference.js";
export { explainHeader } from "../shape/explain-header.js";
export { explainListed, explainLone, typeOfLone } from "../shape/explain-record.js";
export { explainShape } from "../shape/explain-shape.js";
export { isOfFormat, patternOf, schemaOf } from "../shape/schema.js";
export { explainJsonValue, preventsReading } from "../syntax/explain-json-value.js";
export { explainSyntax } from "../syntax/explain-syntax.js";
