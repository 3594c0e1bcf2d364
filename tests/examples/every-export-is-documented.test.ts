import { expect, test } from "vitest";
import { publicExports } from "./public-exports.js";

const own = publicExports.filter(({ isOwn }) => isOwn);

test("the packages export something", () => {
  expect(own.length).toBeGreaterThan(40);
});

test.each(publicExports)("$module: $name says what it is", ({ description }) => {
  expect(description).not.toBe("");
});

test.each(own.filter(({ silentMembers }) => silentMembers.length > 0))("$module: every field of $name says what it is", ({ silentMembers }) => {
  expect(silentMembers).toEqual([]);
});

test.each(own)("$module: $name says by @group what it is for", ({ tags }) => {
  expect(tags).toContain("group");
});

test.each(own.filter(({ isFunction }) => isFunction))("$module: $name() has an @example", ({ tags }) => {
  expect(tags).toContain("example");
});
