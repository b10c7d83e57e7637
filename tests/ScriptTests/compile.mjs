// Node 20 runs no TypeScript: each test file is bundled with the modules it tests, by the compiler of the browser side.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const scripts = path.join(here, "../../src/Client/Scripts");

// The build of the client fetches these packages; alone, the tests fetch them themselves.
if (!existsSync(path.join(scripts, "node_modules/esbuild"))) {
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: scripts, stdio: "inherit" });
}

const esbuild = createRequire(path.join(scripts, "package.json"))("esbuild");
const tests = (await readdir(here, { recursive: true })).filter((file) => file.endsWith(".test.ts") && !file.startsWith("node_modules"));

await rm(path.join(here, "out"), { recursive: true, force: true });
await esbuild.build({
  entryPoints: tests.map((file) => path.join(here, file)),
  outdir: path.join(here, "out"),
  outbase: here,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: ["jsdom"],
  sourcemap: "inline",
  logLevel: "warning",
  alias: { "@scripts": scripts },
});
