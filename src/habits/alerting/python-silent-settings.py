# Settings: when something else is to run stands beside them, and is no header.
from pathlib import Path

RESULTS = Path("/srv/results")
RESULTS.mkdir(exist_ok=True)
SOURCES = {
    "rates": {
        "schedule": "0 22 * * *",  # Run at 10:00 PM every day
    },
}
