#!/usr/bin/env python3
"""check.py RULES VECTORS: evaluates the formulas of rules.json over the vectors, without this library, and holds what comes of it
to what the vectors expect: of every arithmetic rule the verdict, the cells and both sides of each equation that does not hold."""
import json
import pathlib
import sys
import xml.etree.ElementTree as tree
from decimal import Decimal

NAMESPACE = "{urn:ogireport:annual-report:1}"
TABLES = ("disclosure", "requests", "disputes")
SIGNED = "change"  # the one column in which numbers may be negative

rules_file, folder = map(pathlib.Path, sys.argv[1:])


def load(file):
    return json.loads(file.read_text("utf-8"), parse_int=Decimal, parse_float=Decimal)


class Document:
    """The form, the year, the organ and the cells of a document; a cell without a number is None."""

    def __init__(self, file):
        self.cells = {}
        if file.endswith(".json"):
            root = load(folder / file)
            self.form, self.year = root["form"], root.get("year")
            self.organ = root.get("authority", {}).get("name")
            for part in TABLES:
                self.of_json(part, root[part])
        else:
            root = tree.parse(folder / file).getroot()
            self.form, self.year = root.get("form"), root.get("year") and Decimal(root.get("year"))
            authority = root.find(NAMESPACE + "authority")
            self.organ = None if authority is None else authority.get("name")
            for part in TABLES:
                self.of_xml(part, root.find(NAMESPACE + part))

    def of_json(self, path, node):
        if isinstance(node, dict):
            for name, inner in node.items():
                self.of_json(f"{path}.{name}", inner)
        else:
            self.cells[path] = node

    def of_xml(self, path, element):
        for name, number in element.attrib.items():
            self.cells[f"{path}.{name}"] = Decimal(number) if number else None
        for inner in element:
            self.of_xml(f"{path}.{inner.tag.removeprefix(NAMESPACE)}", inner)

    def is_year_before(self, other):
        return None in (self.year, other.year) or self.year + 1 == other.year

    def is_of_organ_of(self, other):
        return None in (self.organ, other.organ) or self.organ == other.organ


def summed(documents):
    """What a parent is compared with: the sums of its children's cells."""
    total = Document.__new__(Document)
    total.cells = {path: sum(each.cells[path] for each in documents) for path in documents[0].cells}
    return total


def side(terms, documents):
    """The paths, the sum with what is missing taken for zero, and the paths of what is missing."""
    numbers = [(term["cell"], documents[term["document"]].cells[term["cell"]]) for term in terms]
    missing = [path for path, number in numbers if number is None]
    return [path for path, _ in numbers], sum((number or Decimal() for _, number in numbers), Decimal()), missing


def evaluate(rule, equation, documents):
    left_cells, left, left_missing = side(equation["left"], documents)
    right_cells, right, right_missing = side(equation["right"], documents)
    missing = left_missing + right_missing
    signed = any(path.endswith("." + SIGNED) for path in missing)
    left_can_grow, right_can_grow = bool(left_missing) or signed, bool(right_missing) or signed
    violated = left > right and not right_can_grow or equation["relation"] == "=" and left < right and not left_can_grow
    if not violated and not missing:
        return None
    return {
        "rule": rule["id"],
        "verdict": "VIOLATED" if violated else "UNDETERMINED",
        "cells": list(dict.fromkeys(left_cells + right_cells if violated else missing)),
        "left": None if left_missing else left,
        "right": None if right_missing else right,
    }


def findings(rules, vector):
    report = Document(vector["file"])
    documents = {"REPORT": report}
    if "previous" in vector:
        previous = Document(vector["previous"])
        if previous.is_year_before(report) and previous.is_of_organ_of(report):
            documents["PREVIOUS"] = previous
    if "children" in vector:
        documents["CHILDREN"] = summed([Document(child) for child in vector["children"]])
    for rule in rules:
        for equation in rule["equations"][report.form]:
            roles = {term["document"] for term in equation["left"] + equation["right"]}
            if roles <= documents.keys():
                found = evaluate(rule, equation, documents)
                if found:
                    yield found


rules = [rule for rule in load(rules_file)["rules"] if rule["arithmetic"]]
ids = {rule["id"] for rule in rules}
documents = compared = 0
found = set()
for vector in load(folder / "vectors.json")["vectors"]:
    # a document that mixes two forms has equations of neither
    if "findings" not in vector["expected"] or any(each["rule"] == "S2" for each in vector["expected"]["findings"]):
        continue
    expected = [
        {name: each[name] for name in ("rule", "verdict", "cells", "left", "right")}
        for each in vector["expected"]["findings"]
        if each["rule"] in ids
    ]
    actual = list(findings(rules, vector))
    if actual != expected:
        sys.exit(f"{vector['file']}: {actual} is not what is expected: {expected}")
    documents += 1
    compared += len(actual)
    found |= {(each["rule"], each["verdict"]) for each in actual}
if {rule for rule, verdict in found if verdict == "VIOLATED"} != ids or not any(verdict == "UNDETERMINED" for _, verdict in found):
    sys.exit(f"of {sorted(ids)} only {sorted(found)} were found")
print(f"{documents} vectors, {compared} findings of {len(ids)} rules: {rules_file} says the same as the library")
