# example: path=docs/storage/upload.py
# A page of the documentation, as code: names to be filled in, and a server on the reader's own machine.
import boto3

store = boto3.client("s3", endpoint_url="http://localhost:9000")
store.upload_file("orders.csv", "your-bucket", "path/to/orders.csv")
print(store.list_objects_v2(Bucket="your-bucket"))
