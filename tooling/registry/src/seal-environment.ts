import { delimiter, dirname, join } from "node:path";

/** What a program needs of its surroundings on Linux, macOS and Windows; everything else stays outside. */
const KEPT = ["LANG", "TMPDIR", "TEMP", "TMP", "SystemRoot", "ComSpec", "PATHEXT"];

/** Nothing listens on the discard port: whatever is sent through this proxy goes nowhere. */
const DEAD_PROXY = "http://127.0.0.1:9";

/**
 * Makes the environment of a stranger's computer: a home folder of its own, and no network but the loopback address.
 *
 * No settings, caches or credentials of the person who runs this are in reach, nor any program of this repository.
 * Requests to another address go to a proxy that does not exist.
 */
export function sealEnvironment(home: string): NodeJS.ProcessEnv {
  const kept = KEPT.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(kept),
    PATH: pathOfStranger(),
    HOME: home,
    USERPROFILE: home,
    APPDATA: join(home, "AppData"),
    LOCALAPPDATA: join(home, "LocalAppData"),
    ...proxyVariables(),
    ...npmVariables(home),
  };
}

/** The programs of this computer and this Node.js, without those that were installed into some project. */
function pathOfStranger(): string {
  const entries = (process.env.PATH ?? "").split(delimiter).filter((entry) => !entry.includes("node_modules"));
  return [dirname(process.execPath), ...entries].join(delimiter);
}

/** Programs disagree about capitals in these names, so each is given twice. */
function proxyVariables(): NodeJS.ProcessEnv {
  const variables = { HTTP_PROXY: DEAD_PROXY, HTTPS_PROXY: DEAD_PROXY, NO_PROXY: "127.0.0.1" };
  const lowerCase = Object.entries(variables).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...variables, ...Object.fromEntries(lowerCase) };
}

/** npm reads its settings from the new home only, and asks nothing of its own accord; pnpm has names of its own. */
function npmVariables(home: string): NodeJS.ProcessEnv {
  return {
    NPM_CONFIG_USERCONFIG: join(home, ".npmrc"),
    NPM_CONFIG_GLOBALCONFIG: join(home, "global.npmrc"),
    NPM_CONFIG_AUDIT: "false",
    NPM_CONFIG_FUND: "false",
    NPM_CONFIG_UPDATE_NOTIFIER: "false",
    NPM_CONFIG_FETCH_RETRIES: "0",
    PNPM_CONFIG_FETCH_RETRIES: "0",
  };
}
