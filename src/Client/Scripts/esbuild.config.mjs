// Bundles every style sheet and the one script of the browser side; called by the build of Client.csproj.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const scripts = path.dirname(fileURLToPath(import.meta.url));
const client = path.dirname(scripts);
const output = path.join(client, "wwwroot", "dist");
const versionFile = process.argv[2];

// Own sheets with a fixed place; whatever else lies under src/Client is found and put into the layer of its folder.
const fixed = [
  ["Styles/reset.css", "reset"],
  ["Styles/tokens.css", "tokens"],
  ["Styles/base.css", "base"],
  ["Styles/print.css", "print"],
];
const closed = new Set(["wwwroot", "bin", "obj", "node_modules", "Styles", "Scripts"]);

async function sheets(folder) {
  const found = [];
  for (const entry of await readdir(path.join(client, folder), { withFileTypes: true })) {
    const name = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory() && !closed.has(entry.name)) found.push(...(await sheets(name)));
    else if (entry.isFile() && name.endsWith(".css")) found.push(name);
  }
  return found.sort();
}

const layerOf = (sheet) => (/^(Ui|Layout)\//.test(sheet) ? "parts" : "screens");

async function bundle(options) {
  const result = await esbuild.build({
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    logLevel: "warning",
    legalComments: "none",
    ...options,
  });
  return Buffer.from(result.outputFiles[0].contents);
}

const entries = [...fixed, ...(await sheets("")).map((sheet) => [sheet, layerOf(sheet)])];
const css = await bundle({
  stdin: {
    contents: [
      "@layer reset, tokens, base, parts, screens, print;",
      '@import "@digital-go-jp/design-tokens/dist/tokens.css" layer(tokens);',
      ...entries.map(([sheet, layer]) => `@import "../${sheet}" layer(${layer});`),
    ].join("\n"),
    resolveDir: scripts,
    loader: "css",
  },
  target: ["chrome120", "firefox121", "safari17"],
});
const script = await bundle({
  entryPoints: [path.join(scripts, "main.ts")],
  format: "esm",
  target: ["es2022"],
});

await mkdir(output, { recursive: true });

// Written beside and moved, so that a server that runs meanwhile never reads half a file.
async function put(file, content) {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

await put(path.join(output, "app.css"), css);
await put(path.join(output, "main.js"), script);

if (versionFile) {
  const version = createHash("sha256").update(css).update(script).digest("hex").slice(0, 12);
  const source = [
    "namespace ConsoleSupport.Meetings.Client.Layout;",
    "",
    "internal static class AssetVersion",
    "{",
    `    public const string Value = "${version}";`,
    "}",
    "",
  ].join("\n");
  const before = await readFile(versionFile, "utf8").catch(() => "");
  if (before !== source) await put(versionFile, source);
}
