# What may happen to one was thought of, further inside: the loop goes on after that.
from google.api_core.exceptions import NotFound
from google.cloud import bigquery

client = bigquery.Client("shop")
for dataset in client.list_datasets():
    if dataset.labels:
        for label, value in dataset.labels.items():
            if label == "expires_on" and int(value) < 1000:
                try:
                    client.delete_dataset(dataset, delete_contents=True)
                except NotFound as error:
                    print(f"Failed to delete: {error.message}")
