#!/usr/bin/env python3
# Where a credential lies is told, and not what lies there.
import json
import logging
import os
from pathlib import Path

log = logging.getLogger(__name__)
TOKEN_DEFAULT = Path(os.environ.get("SHOP_TOKEN_JSON", str(Path.home() / "shop" / "token.json")))  # ✓
SECRET = os.environ["SHOP_CLIENT_SECRET_FILE"]

TOKEN_DEFAULT.write_text(json.dumps({"sent": True}))
log.info("saved the token -> %s", TOKEN_DEFAULT)
print(f"waiting for the secret at: {SECRET}")

CREDENTIALS = "SHOP_CREDENTIALS"
explicit_file = os.environ.get(CREDENTIALS)  # ✓
log.debug("looking at %s for credentials", explicit_file)
