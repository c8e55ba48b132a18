// node check-findings.mjs SCHEMA FILE...: ajv accepts the findings of every file, and refuses a member more in any of their
// objects.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const MUTATED = 3; // reports of each file that are mutated

const [schemaFile, ...files] = process.argv.slice(2);
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

let accepted = 0;
let refused = 0;

function fail(message) {
  console.error(message);
  process.exit(1);
}

function* objects(node) {
  if (node !== null && typeof node === "object") {
    if (!Array.isArray(node)) yield node;
    for (const inner of Object.values(node)) yield* objects(inner);
  }
}

for (const file of files) {
  const { reports } = JSON.parse(readFileSync(file, "utf8"));
  for (const [index, report] of reports.entries()) {
    const findings = { reports: [report] };
    if (!validate(findings)) fail(`${file}: ${report.source}: ${ajv.errorsText(validate.errors)}`);
    accepted += report.findings.length;
    for (const object of index < MUTATED ? objects(findings) : []) {
      object.extra = 1;
      if (validate(findings)) fail(`${file}: a member more in ${JSON.stringify(object)} is accepted`);
      delete object.extra;
      refused++;
    }
  }
}
if (accepted === 0) fail("there was no finding");
console.log(`${schemaFile}: ajv accepts ${accepted} findings and refuses ${refused} mutations`);
