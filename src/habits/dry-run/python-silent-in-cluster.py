# A program that a cluster runs takes away what has done its work: nobody stands beside it who could look first.
import time

from kubernetes import client, config

config.load_incluster_config()
batch = client.BatchV1Api()
core = client.CoreV1Api()
while True:
    for job in batch.list_namespaced_job("shop").items:
        if job.status.succeeded:
            batch.delete_namespaced_job(job.metadata.name, "shop")
    for claim in core.list_namespaced_persistent_volume_claim("shop").items:
        if claim.status.phase == "Lost":
            core.delete_namespaced_persistent_volume_claim(claim.metadata.name, "shop")
    time.sleep(30)
