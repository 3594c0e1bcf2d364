import { readdirSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPublishedPackages } from "../../tooling/docs/src/published-packages.js";
import { buildSite } from "./build-site.js";
import { findBrowser } from "./find-browser.js";
import { serveSite } from "./serve-site.js";

const executablePath = findBrowser();
if (!executablePath && !process.env.CI) {
  console.warn("The documentation was not opened in a browser: install Chromium or Chrome, or name one in CHROMIUM_PATH.");
}

let folder: string;
let paths: string[];

beforeAll(() => {
  folder = buildSite();
  paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html")).map((file) => file.replaceAll("\\", "/"));
}, 300_000);

const modules = listPublishedPackages().flatMap(({ name, entries }) => [...entries.keys()].map((subpath) => (subpath ? `${name}/${subpath}` : name)));

test.each(modules)("everything that %s exports has a page", async (module) => {
  const names = Object.keys((await import(module)) as object);
  const page = (name: string) => `${module.replaceAll(/[^a-z]+/g, "_")}.${name}.html`;
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !paths.some((path) => path.endsWith(`/${page(name)}`)))).toEqual([]);
});

/** Fetches a page and returns its anchors and links; a string, because it runs in the browser. */
const idsAndLinksOf = (path: string) => `fetch(${JSON.stringify(path)}).then((response) => response.text()).then((text) => {
  const page = new DOMParser().parseFromString(text, "text/html");
  const base = new URL(${JSON.stringify(path)}, location.href);
  return {
    ids: Array.from(page.querySelectorAll("[id]"), ({ id }) => id),
    links: Array.from(page.querySelectorAll("a[href]"), (link) => new URL(link.getAttribute("href"), base).href),
  };
})`;

/** Without a browser, a private machine skips these tests; continuous integration fails, so that they run somewhere. */
describe.skipIf(!executablePath && !process.env.CI)("the documentation in a browser", { timeout: 60_000 }, () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    if (!executablePath) throw new Error("No Chromium was found: install one, or name one in CHROMIUM_PATH.");
    site = await serveSite(folder);
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
  });

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
    ["ids-are-unique", "Rules.ids-are-unique", "ids-are-unique"],
    ["GUIDE.md", "Publish your own messages", "Publish your own messages"],
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

  test("every link leads somewhere", async () => {
    const page = await open("index.html");
    await page.locator("#tsd-nav-container a").first().waitFor();
    const shown = await page.evaluate<string[]>(`Array.from(document.querySelectorAll("#tsd-nav-container a"), ({ href }) => href)`);
    expect(shown.length).toBeGreaterThan(15);
    const pages = new Map<string, { ids: string[]; links: string[] }>();
    for (const path of paths) pages.set(path, await page.evaluate(idsAndLinksOf(`/${path}`)));
    await page.close();
    const links = [...pages].flatMap(([from, { links }]) => links.map((to) => ({ from, to }))).concat(shown.map((to) => ({ from: "navigation", to })));
    const broken = links.filter(({ to }) => to.startsWith(site.address) && !leadsSomewhere(to));
    expect(links.length).toBeGreaterThan(1000);
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);

    function leadsSomewhere(link: string): boolean {
      const { pathname, hash } = new URL(link);
      const target = pages.get(decodeURIComponent(pathname.slice(1)) || "index.html");
      return target !== undefined && (hash === "" || target.ids.includes(decodeURIComponent(hash.slice(1))));
    }
  });

  test("the pages fit a phone, a tablet and a desk", async () => {
    const tooWide: string[] = [];
    const page = await open("index.html");
    for (const path of widest(paths)) {
      await page.goto(site.address + path);
      for (const width of [1280, 800, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        if (overflow > 0) tooWide.push(`${path}: ${overflow} pixels wider than ${width}`);
      }
    }
    await page.close();
    expect(tooWide).toEqual([]);
  }, 120_000);

  test("no page logs an error or asks another host for anything", () => {
    expect(faults).toEqual([]);
  });
});

/** Every written page and package, and of the pages of each kind of export those with the longest names. */
function widest(paths: readonly string[]): string[] {
  const written = paths.filter((path) => /^(documents\/(?!Rules\.)|modules\/|[^/]+$)/.test(path));
  const kinds = ["documents/Rules.", "functions/", "interfaces/", "types/", "variables/"];
  return [...written, ...kinds.flatMap((kind) => paths.filter((path) => path.startsWith(kind)).sort((a, b) => b.length - a.length).slice(0, 5))];
}
