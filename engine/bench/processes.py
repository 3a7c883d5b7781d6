#!/usr/bin/env python3
"""Whole processes in turn (A B C, A B C, ...), so that a machine that slows down slows all of them.

processes.py ROUNDS OUT.md CHART.svg < CASES.json

CASES.json is a list of {"name", "command" (a list), "group", "rounds" (fewer for what is very slow)}. Writes a table with
the medians of elapsed and processor time (that of the process and of those that it waited for), the spread, the largest memory of
one process, and the ratio to the first case of the group, pair by pair; and a chart of it."""
import json
import os
import statistics
import subprocess
import sys
import time
from xml.sax.saxutils import escape


def run(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("exit code %d of %s" % (process.returncode, " ".join(command)))
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(cases, rounds):
    runs = [[] for _ in cases]
    for number in range(rounds + 1):
        for case, mine in zip(cases, runs):
            if number <= case.get("rounds", rounds):
                figures = run(case["command"])
                if number > 0:  # The first round warms the disk's cache.
                    mine.append(figures)
    return runs


def rows(cases, runs):
    first = {}
    for case, mine in zip(cases, runs):
        base = first.setdefault(case["group"], mine)
        yield (case["group"], case["name"],
               statistics.median(r[0] for r in mine), min(r[0] for r in mine), max(r[0] for r in mine),
               statistics.median(r[1] for r in mine), statistics.median(r[2] for r in mine),
               statistics.median(a[0] / b[0] for a, b in zip(mine, base)),
               statistics.median(a[1] / b[1] for a, b in zip(mine, base)))


def table(measured):
    lines, group = [], None
    for row in measured:
        if row[0] != group:
            group = row[0]
            lines += ["", "### " + group, "",
                      "| what | elapsed s | least to most | processor s | memory MB | elapsed, ratio | processor, ratio |",
                      "|---|---:|---:|---:|---:|---:|---:|"]
        lines.append("| %s | %.2f | %.2f to %.2f | %.2f | %.0f | %.2f | %.2f |" % row[1:])
    return "\n".join(lines[1:]) + "\n"


def chart(measured):
    width, left, height = 760, 330, 22
    scale = (width - left - 70) / max(row[5] for row in measured)
    parts, y, group = [], 8, None
    for row in measured:
        if row[0] != group:
            group = row[0]
            y += 14
            parts.append('<text x="8" y="%d" font-weight="bold">%s</text>' % (y + 12, escape(group)))
            y += height
        own = row[1].startswith("engross")
        parts.append('<text x="%d" y="%d" text-anchor="end">%s</text>' % (left - 8, y + 13, escape(row[1])))
        parts.append('<rect x="%d" y="%d" width="%.1f" height="15" fill="%s"/>'
                     % (left, y + 1, max(1, row[5] * scale), "#1F3864" if own else "#9AA5B8"))
        parts.append('<text x="%.1f" y="%d">%.2f s</text>' % (left + row[5] * scale + 6, y + 13, row[5]))
        y += height
    return ('<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" '
            'aria-label="Processor time of whole processes" font-family="sans-serif" font-size="12">'
            '<rect width="100%%" height="100%%" fill="white"/>%s</svg>\n'
            % (width, y + 12, width, y + 12, "".join(parts)))


def main():
    cases = json.load(sys.stdin)
    measured = list(rows(cases, measure(cases, int(sys.argv[1]))))
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write(table(measured))
    with open(sys.argv[3], "w", encoding="utf-8") as out:
        out.write(chart(measured))


main()
