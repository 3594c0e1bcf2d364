import { expect, test } from "vitest";
import { escapeTex } from "./escape-tex.js";

test.each([
  ["Lillestrøm", "Lillestr{\\o}m"],
  ["Ærø, Ålesund, Łódź", "{\\AE}r{\\o}, {\\AA}lesund, {\\L}{\\'{o}}d{\\'{z}}"],
  ["São Tomé", "S{\\~{a}}o Tom{\\'{e}}"],
  ["Zu\u0308rich", "Z{\\\"{u}}rich"],
  ["Straße İstanbul ş ő", "Stra{\\ss}e {\\.{I}}stanbul {\\c{s}} {\\H{o}}"],
  ["“broad” – 5—6 ‘x’…", "``broad'' -- 5---6 `x'{\\textellipsis}"],
  ["98% & C7_x #1 $5 {a} ^ ~ \\", "98\\% \\& C7\\_x \\#1 \\$5 \\{a\\} \\textasciicircum{} \\textasciitilde{} \\textbackslash{}"],
  ["a < b > c | d", "a \\textless{} b \\textgreater{} c \\textbar{} d"],
])("%s is written %s", (text, tex) => {
  expect(escapeTex(text)).toBe(tex);
});

test("a letter for which TeX has no command of its own stays", () => {
  expect(escapeTex("Привет 中文 ế ð")).toBe("Привет 中文 ế ð");
});
