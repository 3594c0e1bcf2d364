import { expectTypeOf, test } from "vitest";
import {
  checkRules,
  checkShape,
  checkSyntax,
  createValidator,
  findRule,
  rules,
  validate,
  validateText,
  type Finding,
  type Report,
  type RuleDescription,
  type Severity,
  type ValidateOptions,
} from "../src/index.js";

test("anything can be validated, and nothing but a report comes back", () => {
  expectTypeOf(validate).parameter(0).toBeUnknown();
  expectTypeOf(validateText).parameter(0).toEqualTypeOf<string | Uint8Array>();
  expectTypeOf(validate(null)).toEqualTypeOf<Report>();
  expectTypeOf(createValidator().validateText("")).toEqualTypeOf<Report>();
});

test("a finding always says what is wrong and how to mend it", () => {
  expectTypeOf<Finding["message"]>().toEqualTypeOf<string>();
  expectTypeOf<Finding["mend"]>().toEqualTypeOf<string>();
  expectTypeOf<Finding["line"]>().toEqualTypeOf<number | null>();
  expectTypeOf<Severity>().toEqualTypeOf<"error" | "warning">();
});

test("findings and reports are not to be changed", () => {
  const report = validate(null);
  // @ts-expect-error a report is what was found, not what one would like
  report.valid = true;
  // @ts-expect-error findings are a result, not a list to add to
  report.findings.push();
});

test("each step gives what the next one needs", () => {
  expectTypeOf(checkSyntax("").value).toBeUnknown();
  expectTypeOf(checkShape).parameter(0).toBeUnknown();
  expectTypeOf(checkRules("")).toEqualTypeOf<readonly Finding[]>();
});

test("the catalogue may be without a rule", () => {
  expectTypeOf(findRule("")).toEqualTypeOf<RuleDescription | undefined>();
  expectTypeOf(rules).toEqualTypeOf<readonly RuleDescription[]>();
});

test("options are checked", () => {
  expectTypeOf<{ vocabularies: Set<string> }>().toExtend<ValidateOptions>();
  // @ts-expect-error the texts of documents are given as strings, not read from files
  validate(null, { sourceTexts: ["text.txt"] });
  // @ts-expect-error there is no such option
  validate(null, { schema: {} });
});
