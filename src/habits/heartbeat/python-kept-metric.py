# example: path=jobs/watch_cache.py job
import boto3

cloudwatch = boto3.client("cloudwatch")


def push(name, value):
    cloudwatch.put_metric_data(Namespace="Cache", MetricData=[{"MetricName": name, "Value": value}])  # ✓


push("StatusCheckFailed", 0)
