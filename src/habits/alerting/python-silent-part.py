# example: path=app/sync/jobs.py
"""The jobs that the service hands to its workers."""
import json
import os

with open("settings.json") as settings:
    LIMITS = json.load(settings)


class Runner:
    def run(self, job):
        os.remove(job.path)
