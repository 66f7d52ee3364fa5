// Builds dist/: a small main bundle, and one per command, so that a command loads only what it needs.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const commands = readdirSync("src/commands")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -3));

// The page of `status` brings a library that only it needs, so it is a bundle of its own.
const page = "src/render/html/index.ts";

// CannotRun must be one class for main and every command, or `instanceof` would not know it again.
function outside(up) {
  return {
    name: "outside",
    setup({ onResolve }) {
      onResolve({ filter: /\/cannot-run\.ts$/ }, ({ path, resolveDir }) =>
        join(resolveDir, path) === join(root, "src/model/cannot-run.ts")
          ? { path: `${up}cannot-run.cjs`, external: true }
          : undefined,
      );
      onResolve({ filter: /^\.\/commands\/[\w-]+\.ts$/ }, ({ path }) => ({
        path: path.replace(/\.ts$/, ".cjs"),
        external: true,
      }));
      onResolve({ filter: /\/render\/html\/index\.ts$/ }, ({ kind }) =>
        kind === "dynamic-import" ? { path: `${up}page.cjs`, external: true } : undefined,
      );
    },
  };
}

// Its variant for Node waits at its top level for a package that we don't have, which a CJS bundle can't.
const browserCanvas = {
  name: "browser-canvas",
  setup({ onResolve }) {
    onResolve({ filter: /^vega-canvas$/ }, () => ({
      path: join(root, "node_modules/vega-canvas/build/vega-canvas.browser.js"),
    }));
  },
};

function bundle(entry, outfile, plugins) {
  return build({
    // esbuild remembers the folder that it was loaded in.
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    plugins,
    bundle: true,
    minify: true,
    metafile: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    // `require` is faster to start than `import()`.
    supported: { "dynamic-import": false },
    legalComments: "none",
    logLevel: "warning",
  });
}

// Made apart and put in place file by file: who runs the program meanwhile finds the old one or the new one, whole.
const made = `.dist-${process.pid}`;
mkdirSync(`${made}/commands`, { recursive: true });
const results = await Promise.all([
  bundle("src/model/cannot-run.ts", `${made}/cannot-run.cjs`, []),
  bundle("src/main.ts", `${made}/main.cjs`, [outside("./")]),
  bundle(page, `${made}/page.cjs`, [outside("./"), browserCanvas]),
  ...commands.map((name) =>
    bundle(`src/commands/${name}.ts`, `${made}/commands/${name}.cjs`, [outside("../")]),
  ),
]);
writeFileSync(
  `${made}/THIRD-PARTY.txt`,
  notices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
);

const files = filesIn(made);
for (const file of filesIn("dist")) if (!files.includes(file)) rmSync(join("dist", file));
for (const file of files) {
  mkdirSync(dirname(join("dist", file)), { recursive: true });
  renameSync(join(made, file), join("dist", file));
}
rmSync(made, { recursive: true });

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** The licences of every package whose code is in the bundles. */
function notices(inputs) {
  const found = inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(found)]
    .sort()
    .map(noticeOf)
    .join(`\n${"-".repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "";
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
