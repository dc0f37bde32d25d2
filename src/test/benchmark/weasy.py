"""Prints every page of a folder so many times with WeasyPrint in one warm process; a line of words parted by tabs for each."""

import glob
import os
import resource
import sys
import time

from weasyprint import HTML

folder, rounds = sys.argv[1], int(sys.argv[2])
pages = sorted(glob.glob(os.path.join(folder, "*.html")))
for page in pages:
    HTML(filename=page).write_pdf()
for page in pages:
    cpu, wall = time.process_time(), time.perf_counter()
    for _ in range(rounds):
        pdf = HTML(filename=page).write_pdf()
    took = (time.perf_counter() - wall) * 1000 / rounds
    spent = (time.process_time() - cpu) * 1000 / rounds
    tag = os.path.basename(page)[: -len(".html")]
    print("poster", tag, f"{took:.1f}", f"{spent:.1f}", len(pdf), sep="\t")
print("memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, sep="\t")
