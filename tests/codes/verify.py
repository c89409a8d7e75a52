#!/usr/bin/env python3
"""Checks a code of inspection (yifa-code-1) with nothing but the standard library.

    verify.py --keys FILE [--revoked FILE]... [--at SECONDS] [--offset SECONDS] [--place LAT,LON,ACCURACY] CODE
    verify.py --cases FILE         one case a line, as JSON: shown, keys, revoked, at, offset, place; prints a verdict a line
    verify.py --ask ADDRESS CODE   asks the server, which also knows whether the display was seen before

CODE is token~step~signature, or an address that ends in #token~step~signature. LAT and LON are hundred-thousandths of a degree, ACCURACY metres.
Exit code 0 when every code is valid, 1 when one is not, 2 on wrong use. Written from the description in docs/decisions/0089-codes.md, not from the product's code.
"""
import base64, hashlib, json, math, re, secrets, sys, time, urllib.request

STEP, GRACE = 30, 15
# the curve P-256 (FIPS 186-4, D.1.2.3)
P = 0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
G = (0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296, 0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)


def number(some):
    return int.from_bytes(some, "big")


def add(a, b):
    """The sum of two points, None being the one at infinity."""
    if a is None or b is None:
        return a or b
    if a[0] == b[0]:
        if (a[1] + b[1]) % P == 0:
            return None
        slope = (3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, P) % P
    else:
        slope = (b[1] - a[1]) * pow(b[0] - a[0], -1, P) % P
    x = (slope * slope - a[0] - b[0]) % P
    return x, (slope * (a[0] - x) - a[1]) % P


def signed_by(signed, signature, point):
    """ECDSA with SHA-256 (FIPS 186-4, 6.4)."""
    x, y = number(point[:32]), number(point[32:])
    r, s = number(signature[:32]), number(signature[32:])
    on_curve = len(point) == 64 and x < P and y < P and (y * y - x * x * x + 3 * x - B) % P == 0
    if not on_curve or not (0 < r < N and 0 < s < N):
        return False
    e, w = number(hashlib.sha256(signed).digest()), pow(s, -1, N)
    u, v, both, total = e * w % N, r * w % N, add(G, (x, y)), None
    for bit in range(255, -1, -1):
        total = add(total, total)
        one = (u >> bit & 1, v >> bit & 1)
        total = add(total, {(0, 0): None, (1, 0): G, (0, 1): (x, y), (1, 1): both}[one])
    return total is not None and total[0] % N == r


def decoded(text):
    """The bytes of base64url in its one canonical form."""
    if not re.fullmatch(r"[A-Za-z0-9_-]*", text):
        raise ValueError("no base64url")
    some = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if base64.urlsafe_b64encode(some).rstrip(b"=").decode() != text:
        raise ValueError("not canonical")
    return some


def opened(token, kind):
    """Header, payload, what was signed and signature of a signed text."""
    head, body, end = token.split(".")
    header, payload, signature = json.loads(decoded(head)), decoded(body), decoded(end)
    if header["alg"] != "ES256" or header["typ"] != kind or "crit" in header or len(signature) != 64:
        raise ValueError("another kind of text")
    return header["kid"], payload, f"{head}.{body}".encode(), signature


def keys_of(text):
    keys = {}
    for key in json.loads(text)["keys"]:
        if key["crv"] == "P-256":
            point = decoded(key["x"]) + decoded(key["y"])
            kid = base64.urlsafe_b64encode(hashlib.sha256(point).digest()[:9]).decode()
            keys[kid, key["iss"]] = (point, key["nbf"], key["exp"])
    return keys


def revoked_of(text, keys):
    """Issuer, moment and serials of a list, if it is one that its issuer signed."""
    parts = json.loads(text)
    kid, payload, signed, signature = opened(f"{parts['protected']}.{parts['payload']}.{parts['signature']}", "yifa-revoked-1")
    payload = json.loads(payload)
    point, since, until = keys[kid, payload["iss"]]
    if not since <= payload["iat"] < until or not signed_by(signed, signature, point):
        raise ValueError("the list of revoked codes is forged")
    return payload["iss"], payload["iat"], {serial for serial, _ in payload["rev"]}


def metres(geo, place):
    north = (place[0] - geo[0]) * 1.111949
    east = (place[1] - geo[1]) * 1.111949 * math.cos(math.radians((place[0] + geo[0]) / 2 / 100_000))
    return round(math.hypot(north, east))


def turned(begun, at, now, bound):
    """Whether the display is of this moment, by the right clock and by the one at hand."""
    if not bound:
        return "Valid"
    if begun is None:
        return "Stale"
    if begun - GRACE <= now < begun + STEP + GRACE:
        return "Valid" if begun - GRACE <= at < begun + STEP + GRACE else "ClockDiffers"
    return "ClockDiffers" if begun > now else "Stale"


def verdict(shown, keys, lists, at, offset=None, place=None):
    token, *rest = shown.split("~")
    try:
        kid, payload, signed, signature = opened(token, "yifa-code-1")
        step = None
        if rest:
            digits, end = rest
            step, display = int(digits), decoded(end)
            if not re.fullmatch(r"0|[1-9][0-9]{0,11}", digits) or step > 253402300799 // STEP or len(display) != 64:
                raise ValueError("no display")
        named = {issuer: key for (name, issuer), key in keys.items() if name == kid}
        if not named:
            return "UnknownIssuer"
        if not signed_by(signed, signature, next(iter(named.values()))[0]):
            return "Forged"
        code = json.loads(payload)
        phone = decoded(code["cnf"]) if "cnf" in code else None
        issuer, serial, issued, since, until = (code[name] for name in ("iss", "jti", "iat", "nbf", "exp"))
    except (ValueError, KeyError, TypeError, AttributeError):
        return "Unreadable"
    if issuer not in named:
        return "UnknownIssuer"
    shown_by_phone = step is None or (phone is not None and signed_by(f"{token}.{digits}".encode(), display, phone))
    if not named[issuer][1] <= issued < named[issuer][2] or not shown_by_phone:
        return "Forged"
    now = at + (offset or 0)
    newest = max((known for known in lists if known[0] == issuer), key=lambda known: known[1], default=None)
    if newest and serial in newest[2]:
        return "Revoked"
    if now < since:
        return "NotYet"
    if now >= until:
        return "Expired"
    turn = turned(None if step is None else step * STEP, at, now, phone)
    if turn != "Stale" and place and code.get("geo") and metres(code["geo"], place) > code["geo"][2] + place[2]:
        return "WrongPlace"
    return turn


def ask(address, shown):
    """What the server says, which knows of every display that was reported to it."""
    body = json.dumps({"shown": shown, "scanner": secrets.token_hex(16)}).encode()
    request = urllib.request.Request(address.rstrip("/") + "/codes/presentations", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def replay(name):
    for line in open(name, encoding="utf-8"):
        case = json.loads(line)
        keys = keys_of(case["keys"])
        lists = [revoked_of(text, keys) for text in case["revoked"]]
        begun = time.process_time()
        said = verdict(case["shown"], keys, lists, case["at"], case.get("offset"), case.get("place"))
        print(said, f"{(time.process_time() - begun) * 1000:.1f}")
    return 0


def main(arguments):
    options, codes = {"--revoked": []}, []
    while arguments:
        name = arguments.pop(0)
        if not name.startswith("--"):
            codes.append(name.rpartition("#")[2])
        elif name == "--revoked":
            options[name].append(open(arguments.pop(0), encoding="utf-8").read())
        else:
            options[name] = arguments.pop(0)
    if "--cases" in options:
        return replay(options["--cases"])
    if "--ask" in options:
        answer = ask(options["--ask"], codes[0])
        print(json.dumps(answer, ensure_ascii=False))
        return 0 if answer["verdict"] == "Valid" else 1
    keys = keys_of(open(options["--keys"], encoding="utf-8").read())
    lists = [revoked_of(text, keys) for text in options["--revoked"]]
    place = [int(part) for part in options["--place"].split(",")] if "--place" in options else None
    said = [verdict(code, keys, lists, int(options.get("--at", time.time())), int(options.get("--offset", 0)), place) for code in codes]
    print(*said, sep="\n")
    return 0 if said and all(one == "Valid" for one in said) else 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (OSError, ValueError, KeyError, IndexError) as wrong:
        print(f"{type(wrong).__name__}: {wrong}", file=sys.stderr)
        sys.exit(2)
