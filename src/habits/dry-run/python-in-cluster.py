# Pods are started again by what started them; a secret is gone with all that lies in it.
from kubernetes import client, config

config.load_kube_config()
core = client.CoreV1Api()
for pod in core.list_namespaced_pod("shop").items:
    if pod.status.phase == "Pending":
        core.delete_namespaced_pod(pod.metadata.name, "shop")
for secret in core.list_namespaced_secret("shop").items:
    if secret.type == "Opaque":
        core.delete_namespaced_secret(secret.metadata.name, "shop")  # ✗ destroys at once
