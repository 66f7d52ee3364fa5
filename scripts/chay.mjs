// Sets up if needed, then runs thi-dua with the words given.
import { node, setUp } from "./setup.mjs";

process.exitCode = setUp() ? node(["bin/thi-dua.js", ...process.argv.slice(2)]) : 2;
