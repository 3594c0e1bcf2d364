import { readdirSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "./build-site.js";
import { findBrowser } from "./find-browser.js";
import { serveSite } from "./serve-site.js";

const executablePath = findBrowser();
if (!executablePath && !process.env.CI) {
  console.warn("The documentation was not opened in a browser: install Chromium or Chrome, or name one in CHROMIUM_PATH.");
}

/** What a page is asked for; a string, because it runs in the browser. */
const idsAndLinks = `({
  ids: Array.from(document.querySelectorAll("[id]"), ({ id }) => id),
  links: Array.from(new Set(Array.from(document.querySelectorAll("a[href]"), ({ href }) => href))),
})`;

/** Without a browser, a private machine skips these tests; continuous integration fails, so that they run somewhere. */
describe.skipIf(!executablePath && !process.env.CI)("the documentation in a browser", () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    if (!executablePath) throw new Error("No Chromium was found: install one, or name one in CHROMIUM_PATH.");
    folder = buildSite();
    site = await serveSite(folder);
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens a page and notes whatever a reader would not see: errors, and requests to any other host. */
  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("console", (message) => void (message.type() === "error" && faults.push(`${path}: ${message.text()}`)));
    page.on("pageerror", (error) => void faults.push(`${path}: ${error.message}`));
    page.on("request", (request) => void (request.url().startsWith(site.address) || faults.push(`${path} requests ${request.url()}`)));
    page.on("response", (response) => void (response.ok() || response.status() === 304 || faults.push(`${path}: ${response.status()} ${response.url()}`)));
    await page.goto(site.address + path);
    return page;
  }

  test("the landing page says where to begin, for each kind of reader", async () => {
    const page = await open("index.html");
    expect(await page.locator("h1").first().textContent()).toContain("Internet Governance Forum");
    const cards = page.locator(".cards section");
    expect(await cards.count()).toBe(6);
    for (const card of (await cards.all()).slice(0, 5)) expect(await card.locator("a[href$='.html'], a[href*='.html#']").count()).toBeGreaterThan(0);
    expect(await page.locator("footer").textContent()).toContain("Independent project");
    await page.close();
  });

  test.each([
    ["locate", "@igf/schema/quotes.locate", "Function locate"],
    ["isMessageId", "@igf/messages.isMessageId", "Function isMessageId"],
    ["searchMessages", "@igf/messages/search.searchMessages", "Function searchMessages"],
    ["codebook", "Codebook", "Codebook"],
    ["ids-are-unique", "Rules", "Rules"],
  ])("the search finds %s", async (words, result, title) => {
    const page = await open("index.html");
    await page.keyboard.press("/");
    await page.locator("#tsd-search-input").fill(words);
    const found = page.locator("#tsd-search-results a", { hasText: result }).first();
    await found.click();
    await page.waitForURL((url) => !url.pathname.endsWith("index.html"));
    expect(await page.locator("h1").first().textContent()).toContain(title);
    await page.close();
  });

  test("the codebook has a table for every record, and its links lead to the formats", async () => {
    const page = await open("documents/Codebook.html");
    const message = page.locator("h3:has-text('Message') + p + table").first();
    expect(await message.locator("tbody tr").count()).toBeGreaterThan(8);
    await page.locator("td a", { hasText: "ID" }).first().click();
    expect(new URL(page.url()).hash).toBe("#formats");
    expect(await page.locator("#formats").isVisible()).toBe(true);
    await page.close();
  });

  test("every page fits a phone and a desk, and every link leads somewhere", async () => {
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
    const pages = new Map<string, { ids: string[]; links: string[] }>();
    const tooWide: string[] = [];
    const page = await open("index.html");
    for (const path of paths.map((file) => file.replaceAll("\\", "/"))) {
      await page.goto(site.address + path);
      pages.set(path, await page.evaluate(idsAndLinks));
      // What fits a phone fits a desk, but for the tables of the written pages, which change their form.
      for (const width of path.startsWith("documents/") ? [1280, 800, 360] : [360]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        if (overflow > 0) tooWide.push(`${path}: ${overflow} pixels wider than ${width}`);
      }
    }
    await page.close();
    expect(paths.length).toBeGreaterThan(60);
    expect(tooWide).toEqual([]);
    expect([...pages].flatMap(([path, { links }]) => links.filter((link) => isBroken(link)).map((link) => `${path} → ${link}`))).toEqual([]);

    function isBroken(link: string): boolean {
      if (!link.startsWith(site.address)) return false;
      const { pathname, hash } = new URL(link);
      const target = pages.get(decodeURIComponent(pathname.slice(1)) || "index.html");
      return !target || (hash !== "" && !target.ids.includes(decodeURIComponent(hash.slice(1))));
    }
  }, 120_000);

  test("no page logs an error or asks another host for anything", () => {
    expect(faults).toEqual([]);
  });
});
