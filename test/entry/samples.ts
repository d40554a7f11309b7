export const PATH = 'scripts/fetch.py';

/** A script that keeps its habits, and the same without. */
export const careful = `import logging
import sys

import requests
from store import save

logging.basicConfig(format="%(asctime)s %(message)s", level=logging.INFO)


def main():
    answer = requests.get("https://api.example.com/items", timeout=10)
    answer.raise_for_status()
    save(answer.json())
    logging.info("items saved")


if __name__ == "__main__":
    try:
        main()
    except Exception:
        logging.exception("fetch failed")
        sys.exit(1)
`;

export const careless = careful
  .replace(', timeout=10', '')
  .replace('    answer.raise_for_status()\n', '')
  .replace('except Exception:\n        logging.exception("fetch failed")\n        sys.exit(1)\n', 'except:\n        pass\n');
