import { spawn } from "node:child_process";
import { once } from "node:events";

/** Starts the built server as a newcomer would, pastes its own question, opens its page, and stops it. */
const limit = setTimeout(() => fail("the built server did not answer in time"), 180_000);
const server = spawn(process.execPath, ["dist/main.js", "serve"], {
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});

const fail = (message) => {
  console.error(message);
  process.exitCode = 1;
  server.kill("SIGTERM");
};

/** The page as a browser gets it, with the script that it is nothing without. */
const openPage = async (origin) => {
  const page = await fetch(origin, { headers: { accept: "text/html" } });
  const [, path] = /<script [^>]*src="([^"]+)"/.exec(await page.text()) ?? [];
  if (path === undefined) return fail("the built server has no page");
  const script = await fetch(new URL(path, origin));
  console.log(`${path}: ${(await script.text()).length} characters`);
  if (!/javascript/.test(script.headers.get("content-type"))) fail("the page has no script");
};

let output = "";
for await (const chunk of server.stdout) {
  process.stdout.write(chunk);
  output += chunk;
  const pasted = /curl -s (\S+) .* -d '(.+)'/.exec(output);
  if (!pasted) continue;
  const [, url, body] = pasted;
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const { data, errors } = await response.json();
  const partners = data?.organisation?.cooperation?.nodes ?? [];
  console.log(JSON.stringify(data ?? errors));
  if (partners.length === 0) fail("the built server named nobody");
  await openPage(new URL("/", url).href);
  break;
}
server.kill("SIGTERM");
const [code] = server.exitCode === null ? await once(server, "exit") : [server.exitCode];
clearTimeout(limit);
if (code !== 0) fail(`the built server ended with exit code ${code}`);
