#!/usr/bin/env python3
"""Whole processes in turn (A B C, A B C, ...), so that a machine that slows down slows all of them.

processes.py ROUNDS OUT.md CHART.svg < CASES.json

CASES.json is a list of {"name", "command" (a list), "group", "rounds" (fewer for what is very slow)}. Writes a table with
the medians of elapsed and processor time (that of the process and of those that it waited for), the spread, the largest memory of
one process, and the ratio to the first case of the group, pair by pair; and a chart of it. A command that fails, or takes longer than
two minutes, has a line that says so, and the others go on."""
import json
import os
import signal
import statistics
import subprocess
import sys
import threading
import time
from xml.sax.saxutils import escape


LONGEST = 120


def run(command):
    """Elapsed and processor time in seconds, memory in MB; None where it fails."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               start_new_session=True)
    patience = threading.Timer(LONGEST, os.killpg, (process.pid, signal.SIGKILL))
    patience.start()
    _, status, usage = os.wait4(process.pid, 0)
    patience.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        print("exit code %d of %s" % (process.returncode, " ".join(command)), file=sys.stderr)
        return None
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(cases, rounds):
    runs = [[] for _ in cases]
    failed = set()
    for number in range(rounds + 1):
        for index, case in enumerate(cases):
            if number <= case.get("rounds", rounds) and index not in failed:
                figures = run(case["command"])
                if figures is None:
                    failed.add(index)
                elif number > 0:  # The first round warms the disk's cache.
                    runs[index].append(figures)
    return [[] if index in failed else mine for index, mine in enumerate(runs)]


def rows(cases, runs):
    first = {}
    for case, mine in zip(cases, runs):
        base = first.setdefault(case["group"], mine)
        if not mine or not base:
            yield (case["group"], case["name"])
            continue
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
        if len(row) == 2:
            lines.append("| %s | failed | | | | | |" % row[1])
            continue
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
    everything = list(rows(cases, measure(cases, int(sys.argv[1]))))
    measured = [row for row in everything if len(row) > 2]
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write(table(everything))
    if measured:
        with open(sys.argv[3], "w", encoding="utf-8") as out:
            out.write(chart(measured))


main()
