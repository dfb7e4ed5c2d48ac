import { spawn } from "node:child_process";
import { once } from "node:events";

/** Starts the built server as a newcomer would, pastes its own question, and stops it. */
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
  break;
}
server.kill("SIGTERM");
const [code] = server.exitCode === null ? await once(server, "exit") : [server.exitCode];
clearTimeout(limit);
if (code !== 0) fail(`the built server ended with exit code ${code}`);
