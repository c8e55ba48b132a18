// node copy-checked.js FILE OUT: has the code that quicktype made read the reports of an NDJSON file, and write them.
import { readFileSync, writeFileSync } from "node:fs";
import { type AnnualReport, Convert } from "./annualReport.js";

const copied = (line: string): string => {
  const report: AnnualReport = Convert.toAnnualReport(line);
  return JSON.stringify(JSON.parse(Convert.annualReportToJson(report))) + "\n";
};

const [file, out] = process.argv.slice(2) as [string, string];
writeFileSync(out, readFileSync(file, "utf8").trimEnd().split("\n").map(copied).join(""));
