// node copy-typed.js FILE OUT: reads the reports of an NDJSON file as the types that json-schema-to-typescript made, and writes them.
import { readFileSync, writeFileSync } from "node:fs";
import type { AnnualReport, ApplicantCounts, OtherwiseHandled } from "./report.js";

const sum = (row: ApplicantCounts): number =>
  row.naturalPersons +
  row.enterprises +
  row.researchInstitutions +
  row.publicInterestOrganizations +
  row.legalServiceOrganizations +
  row.otherOrganizations;

const isOneRow = (handled: OtherwiseHandled): handled is ApplicantCounts => "naturalPersons" in handled;

function handledOtherwise(report: AnnualReport): number {
  const handled = report.requests.outcomes.otherwiseHandled;
  return isOneRow(handled) ? sum(handled) : sum(handled.notCorrectedInTime) + sum(handled.feeNotPaidInTime) + sum(handled.other);
}

// Never called: what must not compile.
export function refused(report: AnnualReport): void {
  // @ts-expect-error a count is a number
  report.requests.newlyReceived.total = "21";
  // @ts-expect-error a report has no blank
  report.disputes.litigation.direct.upheld = null;
  // @ts-expect-error there is no such row
  report.requests.outcomes.denied.other = report.requests.newlyReceived;
  // @ts-expect-error there is no such level
  report.authority.level = "VILLAGE";
  // @ts-expect-error a report has a year
  delete report.year;
}

const [file, out] = process.argv.slice(2) as [string, string];
const reports = readFileSync(file, "utf8").trimEnd().split("\n").map((line): AnnualReport => JSON.parse(line));
if (reports.some((report) => !Number.isInteger(sum(report.requests.newlyReceived) + handledOtherwise(report)))) {
  throw new Error("a sum of counts is no count");
}
writeFileSync(out, reports.map((report) => JSON.stringify(report) + "\n").join(""));
