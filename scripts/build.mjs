// Builds dist/: a small main bundle, and one per command, so that a command loads only what it needs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const commands = readdirSync("src/commands")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -3));

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
    },
  };
}

function bundle(entry, outfile, plugins) {
  return build({
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

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/commands", { recursive: true });
const results = await Promise.all([
  bundle("src/model/cannot-run.ts", "dist/cannot-run.cjs", []),
  bundle("src/main.ts", "dist/main.cjs", [outside("./")]),
  ...commands.map((name) => bundle(`src/commands/${name}.ts`, `dist/commands/${name}.cjs`, [outside("../")])),
]);
writeFileSync(
  "dist/THIRD-PARTY.txt",
  notices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
);

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
