"""Reads a workbook by openpyxl in this process and says what it took, as measure.ts does: python3 readByOpenpyxl.py FILE"""
import json
import resource
import sys
import time

import openpyxl


def used():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


begin, before = time.perf_counter(), used()
book = openpyxl.load_workbook(sys.argv[1])
rows = [row for sheet in book for row in sheet.iter_rows(values_only=True)]
cpu, wall = (used() - before) * 1e3, (time.perf_counter() - begin) * 1e3
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({'steps': {'openpyxl': {'cpu': cpu, 'wall': wall, 'kept': 0, 'peak': peak}}, 'tally': {'rows': len(rows)}}))
