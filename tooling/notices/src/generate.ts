import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateNotices, listPackageFolders, noticesFileName } from "./generate-notices.js";

try {
  for (const folder of await listPackageFolders()) {
    const path = join(folder, noticesFileName);
    const notices = await generateNotices(folder);
    if (notices === null) await rm(path, { force: true });
    else await writeFile(path, notices);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
