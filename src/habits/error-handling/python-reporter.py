import os
import shutil

import sentry_sdk

sentry_sdk.init(dsn=os.environ["SENTRY_DSN"])  # ✓
shutil.copy("app.sql", "/backup/app.sql")
