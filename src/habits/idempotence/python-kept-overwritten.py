# ArangoDB's documents are written over where their call says so.
from arango import ArangoClient

db = ArangoClient(hosts="http://localhost:8529").db("shop")
days = db.collection("days")
rows = [{"_key": "2020-01-01", "orders": 3}]
days.insert_many(rows, overwrite_mode="replace")  # ✓
days.insert_many(rows, overwrite=True)  # ✓
days.insert_many(rows, overwrite_mode="conflict")  # ✗ A second run inserts the same rows again
