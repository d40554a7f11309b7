# example: path=scripts/state-to-db
#!/bin/bash
# scripts/state-to-db: one-shot move of the state to the database.
state="postgres://10.20.30.40:5432/state" # ✗ in the code: elsewhere it needs a change
./sync "$state"
