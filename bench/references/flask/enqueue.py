"""Puts mails into Celery's queue: enqueue.py record|deliver COUNT THREADS. Prints the seconds it took and the CPU seconds it used."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor

from tasks import deliver, mails, record

kind, count, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def enqueue(number):
    if kind == "record":
        return record.delay(str(number))
    row = {"to": f"reader-{number}@pkyx.localhost", "username": f"reader-{number}", "state": "pending"}
    return deliver.delay(str(mails().insert_one(row).inserted_id))


enqueue(0)
started, cpu = time.perf_counter(), time.process_time()
if threads == 1:
    for number in range(1, count):
        enqueue(number)
else:
    with ThreadPoolExecutor(threads) as executor:
        for _ in executor.map(enqueue, range(1, count)):
            pass
print(time.perf_counter() - started, time.process_time() - cpu)
