# What is printed is the result, for a reader or the next program: data, a table, an answer.
import csv
import json
import sys
from pathlib import Path

rows = list(csv.DictReader(sys.stdin))
Path("/srv/cache/last.json").write_text(json.dumps(rows))
print("id,amount,currency")
for row in rows:
    print(row["id"], row["amount"], sep="\t")
    print(f"{row['id']}\t{row['amount']}")
print()
print("-" * 72)
print(json.dumps({"rows": len(rows)}))
