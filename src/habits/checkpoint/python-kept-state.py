# example: path=jobs/stop.py job
import boto3

rds = boto3.client("rds")


def stop(cluster):
    if cluster["Status"] == "available":
        rds.stop_db_cluster(DBClusterIdentifier=cluster["DBClusterIdentifier"])


for cluster in rds.describe_db_clusters()["DBClusters"]:  # ✓
    stop(cluster)
