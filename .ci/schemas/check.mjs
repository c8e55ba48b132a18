// node check.mjs SCHEMA FILE...: ajv accepts every document of the NDJSON files, and refuses a mutation of each kind.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const MUTATED = 5; // documents of each file that are mutated

const [schemaFile, ...files] = process.argv.slice(2);
const ajv = new Ajv({ strict: true, strictRequired: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

const row = (d) => d.requests.newlyReceived;
const isDraft = (d) => d.document === "draft";

// each changes a document in place; the last ones concern reports or drafts only
const MUTATIONS = {
  "an unknown member": (d) => (d.remark = "x"),
  "an unknown row": (d) => (d.requests.other = row(d)),
  "an unknown column": (d) => (row(d).extra = 1),
  "a missing member": (d) => delete d.preface,
  "a missing part": (d) => delete d.problems,
  "a missing row": (d) => delete d.requests.carriedForward,
  "a missing column": (d) => delete row(d).enterprises,
  "a missing kind of document": (d) => delete d.document,
  "a number as text": (d) => (row(d).total = "21"),
  "a fraction of a case": (d) => (row(d).total = 21.7),
  "a negative count": (d) => (row(d).total = -1),
  "a count beyond 2^53": (d) => (row(d).total = 2 ** 53),
  "a truth value for a count": (d) => (row(d).total = true),
  "a number for a row": (d) => (d.requests.newlyReceived = 1),
  "a text for paragraphs": (d) => (d.overview = "x"),
  "null for a text": (d) => (d.title = null),
  "a title of two lines": (d) => (d.title = "上\n下"),
  "a blank title": (d) => (d.title = "\t\u3000"),
  "a carriage return": (d) => d.overview.push("上\r下"),
  "a control character": (d) => d.overview.push("\u0000"),
  "half a surrogate pair": (d) => d.overview.push("\ud800"),
  "a text that is too long": (d) => d.overview.push("长".repeat(100_001)),
  "too many paragraphs": (d) => (d.overview = Array(10_001).fill("")),
  "a day that is none": (d) => (d.preface.periodStart = "2021-02-30"),
  "an unknown constant": (d) => (d.authority = { name: "某县人民政府", level: "VILLAGE" }),
  "a division code of five digits": (d) => (d.authority = { name: "某县人民政府", divisionCode: "43092" }),
  "an organ without a name": (d) => (d.authority = { level: "COUNTY" }),
  "another version": (d) => (d.format = "ogi-report/2"),
  "another form": (d) => (d.form = d.form === "2021" ? "2019" : "2021"),
  "another kind of document": (d) => (d.document = "note"),
  "neither shape of a row": (d) => (d.requests.outcomes.otherwiseHandled = {}),
  "both shapes of a row": (d) => {
    const handled = d.requests.outcomes.otherwiseHandled;
    d.requests.outcomes.otherwiseHandled = { ...row(d), other: row(d), notCorrectedInTime: row(d), feeNotPaidInTime: row(d), ...handled };
  },
  "a note to what is no cell": (d) => {
    d.document = "draft";
    d.cells = { "requests.total": { unreadable: "x" } };
  },
  "a note that tells nothing": (d) => {
    d.document = "draft";
    d.cells = { "requests.carriedForward.total": {} };
  },
};
const MUTATIONS_OF_REPORTS = {
  "a blank in a report": (d) => (row(d).total = null),
  "notes in a report": (d) => (d.cells = {}),
  "a report without a year": (d) => delete d.year,
  "a report without a title": (d) => delete d.title,
  "a report without an organ": (d) => delete d.authority,
  "a year before all forms": (d) => (d.year = 2018),
};

let accepted = 0;
let refused = 0;

function fail(message) {
  console.error(message);
  process.exit(1);
}

for (const file of files) {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  if (lines[0] === "") {
    fail(`${file}: has no document`);
  }
  lines.forEach((line, i) => {
    if (!validate(JSON.parse(line))) {
      fail(`${file}:${i + 1}: is refused: ${ajv.errorsText(validate.errors)}`);
    }
    accepted++;
  });
  for (const line of lines.slice(0, MUTATED)) {
    const mutations = isDraft(JSON.parse(line)) ? MUTATIONS : { ...MUTATIONS, ...MUTATIONS_OF_REPORTS };
    for (const [name, mutate] of Object.entries(mutations)) {
      const document = JSON.parse(line);
      mutate(document);
      if (JSON.stringify(document) === line) {
        fail(`${file}: ${name}: changes nothing`);
      }
      if (validate(document)) {
        fail(`${file}: ${name}: is accepted`);
      }
      refused++;
    }
  }
}
if (accepted === 0 || refused === 0) {
  fail("nothing was checked");
}
console.log(`${schemaFile}: ajv accepts ${accepted} documents and refuses ${refused} mutations`);
