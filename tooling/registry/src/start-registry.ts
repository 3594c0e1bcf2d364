import { once } from "node:events";
import type { Server } from "node:http";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A registry that is running. */
export interface Registry {
  /** Its address, e.g. "http://127.0.0.1:40123/". */
  url: string;
  /** Ends it, whoever is still connected. */
  close(): Promise<void>;
}

/**
 * Starts a real npm registry on a free port of the loopback address, which keeps in `folder` what is published.
 *
 * It has no uplinks: what was not published to it does not exist for its clients, so a package that needs anything
 * else cannot be installed from it.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const server = (await runServer(configuration(folder) as never)) as Server;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/`, close: () => close(server) };
}

/** Anybody may read, and publish our scope: only this machine reaches the address, and all is thrown away. */
function configuration(folder: string) {
  return {
    configPath: join(folder, "verdaccio.yaml"),
    storage: join(folder, "storage"),
    uplinks: {},
    packages: { "@igf/*": { access: "$all", publish: "$all" }, "**": { access: "$all", publish: [] } },
    web: { enable: false },
    log: { type: "stdout", level: "fatal" },
  };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
