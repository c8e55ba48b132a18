"""copy.py FILE OUT: has the classes that quicktype made read the reports of an NDJSON file, and write them."""

import json
import sys

from annual_report import AnnualReport, annual_report_from_dict, annual_report_to_dict

with open(sys.argv[1], encoding="utf-8") as reports, open(sys.argv[2], "w", encoding="utf-8") as out:
    for line in reports:
        report: AnnualReport = annual_report_from_dict(json.loads(line))
        assert report.requests.outcomes.denied.state_secret.natural_persons >= 0
        print(json.dumps(annual_report_to_dict(report), ensure_ascii=False), file=out)
