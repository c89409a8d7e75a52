#!/usr/bin/env python3
"""Checks a credit report (yifa-credit-1) with nothing but the standard library and the published keys.

    verify.py --keys FILE [--on YYYY-MM-DD] [--text FILE] REPORT   FILE of the words as they were given out, a paragraph a line
    verify.py --cases FILE                   one case a line, as JSON: shown, keys, on; prints a verdict a line
    verify.py --ask ADDRESS REPORT           asks the server, which also knows what was revoked, replaced or published since
    verify.py --ask ADDRESS NUMBER CHECKCODE

REPORT is the signed text, or an address that has it as t=. Exit code 0 when the report is valid, 1 when it is not, 2 on wrong use. Written from the
description in docs/decisions/0095-credit-reports.md, not from the product's code; the curve is that of tests/codes/verify.py.
"""
import datetime, hashlib, json, pathlib, sys, urllib.error, urllib.parse, urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "codes"))
from verify import keys_of, opened, signed_by

MEMBERS = ("iss", "jti", "iat", "day", "end", "ent", "cid", "per", "fld", "sha")


def verdict(shown, keys, on, text=None):
    try:
        kid, payload, signed, signature = opened(shown, "yifa-credit-1")
        named = {issuer: key for (name, issuer), key in keys.items() if name == kid}
        if not named:
            return "UnknownIssuer", None
        if not signed_by(signed, signature, next(iter(named.values()))[0]):
            return "Forged", None
        report = json.loads(payload)
        issuer, _, issued, day, end, *_ = (report[name] for name in MEMBERS)
        datetime.date.fromisoformat(day)
        last = datetime.date.fromisoformat(end)
    except (ValueError, KeyError, TypeError, AttributeError):
        return "Unreadable", None
    if issuer not in named:
        return "UnknownIssuer", None
    if not named[issuer][1] <= issued < named[issuer][2]:
        return "Forged", None
    if text is not None and hashlib.sha256("\n".join(text.splitlines()).encode()).hexdigest() != report["sha"]:
        return "OtherWords", report
    return "Expired" if datetime.date.fromisoformat(on) > last else "Valid", report


def token_of(text):
    asked = urllib.parse.parse_qs(urllib.parse.urlsplit(text).query).get("t")
    return asked[0] if asked else text


def ask(address, told):
    query = {"number": told[0], "code": told[1]} if len(told) == 2 else {"t": token_of(told[0])}
    door = address.rstrip("/") + "/credit/verify.json?" + urllib.parse.urlencode(query)
    try:
        with urllib.request.urlopen(door, timeout=10) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refused:
        if refused.code != 404:
            raise
        return {"verdict": "NotFound"}


def main(arguments):
    options, told = {}, []
    while arguments:
        name = arguments.pop(0)
        if name.startswith("--"):
            options[name] = arguments.pop(0)
        else:
            told.append(name)
    if "--cases" in options:
        for line in open(options["--cases"], encoding="utf-8"):
            case = json.loads(line)
            print(verdict(case["shown"], keys_of(case["keys"]), case["on"])[0])
        return 0
    if "--ask" in options:
        answer = ask(options["--ask"], told)
        print(json.dumps(answer, ensure_ascii=False))
        return 0 if answer["verdict"] == "Valid" else 1
    keys = keys_of(open(options["--keys"], encoding="utf-8").read())
    text = open(options["--text"], encoding="utf-8").read() if "--text" in options else None
    said, report = verdict(token_of(told[0]), keys, options.get("--on", datetime.date.today().isoformat()), text)
    print(said)
    if report:
        print(json.dumps(report, ensure_ascii=False, indent=1))
    return 0 if said == "Valid" else 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (OSError, ValueError, KeyError, IndexError) as wrong:
        print(f"{type(wrong).__name__}: {wrong}", file=sys.stderr)
        sys.exit(2)
