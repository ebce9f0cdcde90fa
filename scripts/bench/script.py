"""Uploads a roster to Workstars: reads the CSV, checks it, writes both XML files, validates and sends them.

The script that an engineer would write instead of using Roster Sync, as well as its authors could write it;
`npm run bench -- --python PATH` measures against it. It needs lxml, and the API key in WORKSTARS_API_KEY.

    python script.py roster/employees.csv https://acme.workstars.com/admin/api/v2/ state/
"""

import base64
import csv
import json
import os
import re
import sys
import time
import urllib.error
import urllib.request
from datetime import date
from pathlib import Path

from lxml import etree

EMPLOYEE = ["forename", "surname", "employee_id", "employee_type", "department", "start_date", "country", "email"]
HIERARCHY = ["manager_id", "position_title"]
COUNTRIES = set(
    """AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB
    GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG
    KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB
    SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US
    UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW""".split()
)
EMAIL = re.compile(r"[^\s@<>,;]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]")
MOST_LEAVERS = 0.05
TRIES = 5


def read(path):
    """The records of the roster, sorted by employee id, and what is wrong with them."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        missing = set(EMPLOYEE + HIERARCHY) - set(reader.fieldnames or [])
        if missing:
            sys.exit(f"{path} has no column {', '.join(sorted(missing))}.")
        people, problems, lines, emails = [], [], {}, {}
        for record in reader:
            line = reader.line_num
            if None in record or None in record.values():
                problems.append(f"line {line}: another number of cells than the header")
                continue
            problems += [f"line {line}: {problem}" for problem in check(record)]
            for seen, key in ((lines, record["employee_id"]), (emails, record["email"].lower())):
                if key in seen:
                    problems.append(f"line {line}: the same id or address as line {seen[key]}")
                seen[key] = line
            people.append(record)
    people.sort(key=lambda record: record["employee_id"])
    return people, problems + check_hierarchy(people)


def check(record):
    """What is wrong with one record."""
    for column in EMPLOYEE + ["position_title"]:
        value = record[column]
        if not value:
            yield f"{column} is empty"
        elif value != value.strip():
            yield f"{column} begins or ends with a space"
        elif CONTROL.search(value):
            yield f"{column} holds a character that can't be sent"
    if record["country"] not in COUNTRIES:
        yield "country isn't a code of ISO 3166"
    if not EMAIL.fullmatch(record["email"]):
        yield "email isn't an address"
    try:
        if not ISO_DATE.fullmatch(record["start_date"]):
            raise ValueError
        date.fromisoformat(record["start_date"])
    except ValueError:
        yield "start_date isn't a date like 2024-01-31"


def check_hierarchy(people):
    """One root, managers who are in the roster, and no circle."""
    manager = {record["employee_id"]: record["manager_id"] for record in people}
    roots = [one for one, boss in manager.items() if not boss]
    problems = [f"{one}: the manager isn't in the roster" for one, boss in manager.items() if boss and boss not in manager]
    if len(roots) != 1:
        problems.append(f"{len(roots)} people have no manager; it must be one")
    safe = set(roots)
    for start in manager:
        way, one = [], start
        seen = set()
        while one and one in manager and one not in safe and one not in seen:
            seen.add(one)
            way.append(one)
            one = manager[one]
        if one in seen:
            problems.append(f"{start}: reports to themselves in the end")
        safe.update(way)
    return problems


def employees_xml(people):
    root = etree.Element("employees")
    for record in people:
        employee = etree.SubElement(root, "employee")
        for name in EMPLOYEE:
            etree.SubElement(employee, name).text = record[name]
    return root


def positions_xml(people):
    root = etree.Element("positions")
    for record in sorted(people, key=lambda record: bool(record["manager_id"])):
        boss = record["manager_id"]
        position = etree.SubElement(root, "position" if boss else "root")
        etree.SubElement(position, "position_title").text = record["position_title"]
        etree.SubElement(position, "position_id").text = record["employee_id"]
        if boss:
            etree.SubElement(position, "parent_position_id").text = boss
        etree.SubElement(position, "employee_id").text = record["employee_id"]
    return root


def call(url, body=None):
    """Sends a request, again where the fault may pass. Returns the answer's body."""
    token = base64.b64encode(f"api-key:{os.environ['WORKSTARS_API_KEY']}".encode()).decode()
    headers = {"Authorization": f"Basic {token}", "Content-Type": "application/xml"}
    for attempt in range(1, TRIES + 1):
        try:
            with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=60) as answer:
                return answer.read()
        except urllib.error.HTTPError as error:
            if error.code not in (429, 502, 503, 504) or attempt == TRIES:
                raise
        except urllib.error.URLError:
            if attempt == TRIES:
                raise
        time.sleep(2**attempt)


def main():
    roster, url, state = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    people, problems = read(roster)
    if problems:
        sys.exit("\n".join(problems))
    ids = {record["employee_id"] for record in people}
    last = state / "uploaded.json"
    if last.exists():
        before = set(json.loads(last.read_text()))
        leavers = before - ids
        if len(leavers) > MOST_LEAVERS * len(before):
            sys.exit(f"{len(leavers)} people would leave; nothing was sent.")
        print(f"{len(ids - before)} have joined, {len(leavers)} have left.")
    files = []
    for kind, root in (("employees", employees_xml(people)), ("positions", positions_xml(people))):
        schema = etree.XMLSchema(etree.fromstring(call(f"{url}hrdatasync/{kind}.xsd")))
        if not schema.validate(root):
            sys.exit(f"{kind}: {schema.error_log}")
        files.append((kind, etree.tostring(root, encoding="utf-8", xml_declaration=True)))
    for kind, xml in files:
        call(f"{url}hrdatasync/{kind}", xml)
    state.mkdir(exist_ok=True)
    last.write_text(json.dumps(sorted(ids)))
    print(f"Sent {len(people)} employees.")


if __name__ == "__main__":
    main()
