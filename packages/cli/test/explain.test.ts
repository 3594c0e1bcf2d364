import { rules } from "@igf/validator";
import { describe, expect, test } from "vitest";
import { igf } from "./igf.js";

const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe("explain", () => {
  test("one rule: promise, bad and good example, how to mend", () => {
    const { status, stdout, stderr } = igf("explain", "ids-are-unique");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const rule = rules.find(({ name }) => name === "ids-are-unique")!;
    for (const words of [rule.promise, rule.mend, rule.severity]) expect(flat(stdout)).toContain(words);
    expect(stdout).toContain("✗ ");
    expect(stdout).toContain("✓ ");
    expect(JSON.parse(igf("explain", rule.name, "--format", "json").stdout)).toEqual(rule);
  });

  test("every rule, in the order of the steps", () => {
    const { status, stdout } = igf("explain");
    expect(status).toBe(0);
    const listed = stdout.split("\n").filter((line) => /^ {2}[a-z0-9-]+( {2}warning)?$/.test(line)).map((line) => line.trim().split(" ")[0]);
    expect(listed).toEqual(["syntax", "shape", "rules"].flatMap((step) => rules.filter((rule) => rule.step === step).map(({ name }) => name)));
    for (const { promise } of rules) expect(flat(stdout)).toContain(promise);
    expect(JSON.parse(igf("explain", "--format", "json").stdout)).toEqual(rules);
  });

  test("examples fit the terminal, are shown in full, and cannot disturb it", () => {
    for (const { name, bad, good } of rules.filter((rule) => /[^\n -~]|.{85}/.test(rule.bad + rule.good))) {
      const { stdout } = igf("explain", name);
      for (const line of stdout.split("\n")) expect([...line].length, `${name}: ${line}`).toBeLessThanOrEqual(80);
      for (const word of `${bad} ${good}`.match(/(?<= )[!-~]{1,60}(?= )/g) ?? []) expect(stdout).toContain(word);
      if (/[\u0000-\u0009\u000b-\u001f\u200b-\u202e\ufeff]/.test(bad + good)) expect(stdout).toContain("\\u{");
    }
  });

  test("a rule whose name is written as words, or in capitals", () => {
    for (const words of [["dates", "are", "real"], ["Dates-Are-Real"]]) expect(igf("explain", ...words)).toEqual(igf("explain", "dates-are-real"));
  });

  test("a rule that does not exist", () => {
    expect(igf("explain", "unique-ids-are")).toMatchObject({ status: 2 });
    expect(igf("explain", "id-are-unique").stderr).toBe("error: There is no rule id-are-unique. Did you mean ids-are-unique? `npx @igf/cli explain` lists the rules.\n");
  });
});
