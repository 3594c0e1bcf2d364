import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** Serves a folder on the loopback address, at a port that is free. */
export async function serveSite(folder: string): Promise<{ address: string; close: () => void }> {
  const handle = sirv(folder, { dev: true });
  const server = createServer((request, response) => handle(request, response, () => void response.writeHead(404).end()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}
