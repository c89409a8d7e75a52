#!/usr/bin/env python3
"""Replays a published draw (yifa-draw-1) with nothing but the standard library.

    verify.py FILE... [--commitment HEX]

Exit code 0 when every transcript is sound, 1 with the first fault of the first one that is not, 2 when a file is no transcript.
Written from the description in docs/decisions/0087-draws.md, not from the product's code.
"""
import bisect
import hashlib
import hmac
import json
import re
import sys
import time

FORMAT = "yifa-draw-1"


class Fault(Exception):
    """What is wrong first."""


def digest(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


class Stream:
    """HMAC-SHA256 in counter mode: four 64-bit numbers a block."""

    def __init__(self, seed):
        self.key = bytes.fromhex(seed)
        self.counter = 0
        self.words = []

    def word(self):
        if not self.words:
            block = hmac.digest(self.key, self.counter.to_bytes(8, "big"), "sha256")
            self.counter += 1
            self.words = [int.from_bytes(block[i : i + 8], "big") for i in (24, 16, 8, 0)]
        return self.words.pop()

    def below(self, n):
        """An even choice among 0 .. n-1."""
        limit = (1 << 64) - (1 << 64) % n
        while True:
            word = self.word()
            if word < limit:
                return word % n


class Weights:
    """Weights by place in a binary tree of sums: find the row a number falls on, take a row out."""

    def __init__(self, weights):
        self.size = 1
        while self.size < len(weights):
            self.size *= 2
        self.sums = [0] * self.size + weights + [0] * (self.size - len(weights))
        for i in range(self.size - 1, 0, -1):
            self.sums[i] = self.sums[2 * i] + self.sums[2 * i + 1]

    def total(self):
        return self.sums[1]

    def take(self, number):
        node = 1
        while node < self.size:
            node *= 2
            if number >= self.sums[node]:
                number -= self.sums[node]
                node += 1
        row, weight = node - self.size, self.sums[node]
        while node:
            self.sums[node] -= weight
            node //= 2
        return row


def check_values(draw):
    """No value may hold what parts values, no number stands twice."""
    rows = draw["objects"] + draw["inspectors"] + draw["conflicts"] + draw["shares"]
    texts = [v for row in rows for v in row if isinstance(v, str)]
    texts += [draw[name] for name in ("title", "reason", "beacon", "beaconValue")] + draw["secrets"]
    if any(re.search(r"[\x00-\x1f\x7f-\x9f]", text) for text in texts):
        raise Fault("a value holds a control character")
    if any(type(o[1]) is not int or not 1 <= o[1] <= 1_000_000 for o in draw["objects"]):
        raise Fault("a weight is no number from 1 to 1000000")
    for name in ("objects", "inspectors"):
        ids = [row[0] for row in draw[name]]
        if len(set(ids)) != len(ids):
            raise Fault(f"a number stands twice among the {name}")
    if not 1 <= draw["take"] <= len(draw["objects"]) or draw["each"] < 2:
        raise Fault("so many cannot be drawn")


def bases(draw):
    """The three bases, each in the one order in which it is hashed."""
    return (
        sorted(draw["objects"], key=lambda o: o[0]),
        sorted(draw["inspectors"], key=lambda i: i[0]),
        sorted({tuple(c) for c in draw["conflicts"]}),
    )


def commitment(draw, objects, inspectors, conflicts):
    lines = [FORMAT]
    lines += [f"{name}\t{draw[name]}" for name in ("title", "number", "reason", "day", "take", "each", "beacon")]
    lines += [f"share\t{by}\t{share}" for by, share in draw["shares"]]
    lines.append("objects\t" + digest("".join(f"{i}\t{w}\t{n}\n" for i, w, n in objects)))
    lines.append("inspectors\t" + digest("".join(f"{i}\t{n}\n" for i, n in inspectors)))
    lines.append("conflicts\t" + digest("".join(f"{o}\t{i}\n" for o, i in conflicts)))
    return digest("".join(line + "\n" for line in lines))


def drawn(seed, take, each, objects, inspectors, conflicts):
    stream, weights = Stream(seed), Weights([o[1] for o in objects])
    chosen = [objects[weights.take(stream.below(weights.total()))][0] for _ in range(take)]
    away = {}
    for one, inspector in conflicts:
        away.setdefault(one, set()).add(inspector)
    # the inspectors with so many objects, in the order of the base
    by_load = [[i[0] for i in inspectors], []]
    result = []
    for one in chosen:
        closed, sent = set(away.get(one, ())), []
        for _ in range(each):
            for load, group in enumerate(by_load):
                free = [i for i in group if i not in closed]
                if free:
                    break
            else:
                raise Fault(f"nobody is left to be sent to {one}")
            who = free[stream.below(len(free))]
            group.remove(who)
            if load + 1 == len(by_load):
                by_load.append([])
            bisect.insort(by_load[load + 1], who)
            closed.add(who)
            sent.append(who)
        result.append([one, sent])
    return result


def verify(draw, published=None):
    """Raises the first fault."""
    check_values(draw)
    if published and published != draw["commitment"]:
        raise Fault("the commitment is not the one that was published")
    rows = bases(draw)
    if commitment(draw, *rows) != draw["commitment"]:
        raise Fault("bases and rules do not lead to the commitment")
    if len(draw["shares"]) < 2 or len(draw["secrets"]) != len(draw["shares"]):
        raise Fault("each of two parties or more must have told one number")
    for (by, share), secret in zip(draw["shares"], draw["secrets"]):
        if digest(secret) != share:
            raise Fault(f"the number told by {by} has another hash")
    if bool(draw["beacon"]) != bool(draw["beaconValue"]):
        raise Fault("public value and announcement do not agree")
    parts = [draw["commitment"], *draw["secrets"], draw["beaconValue"]]
    if digest("".join(part + "\n" for part in parts)) != draw["seed"]:
        raise Fault("the seed does not follow from the numbers told")
    again = drawn(draw["seed"], draw["take"], draw["each"], *rows)
    for n, (mine, told) in enumerate(zip(again, draw["drawn"]), 1):
        if mine != told:
            raise Fault(f"number {n} should be {mine}, the transcript has {told}")
    if len(again) != len(draw["drawn"]):
        raise Fault(f"{len(again)} should be drawn, the transcript has {len(draw['drawn'])}")


def main(arguments):
    published = None
    if "--commitment" in arguments:
        at = arguments.index("--commitment")
        published = arguments[at + 1]
        arguments = arguments[:at] + arguments[at + 2 :]
    for name in arguments:
        begun = time.process_time()
        try:
            with open(name, encoding="utf-8") as file:
                draw = json.load(file)
            if draw.get("format") != FORMAT:
                raise ValueError(f"the format is not {FORMAT}")
            verify(draw, published)
        except Fault as fault:
            print(f"{name}: {fault}")
            return 1
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as wrong:
            print(f"{name}: no transcript ({wrong})", file=sys.stderr)
            return 2
        print(f"{name}: sound, {draw['take']} of {len(draw['objects'])} in {time.process_time() - begun:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
