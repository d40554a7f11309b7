TESTING = True

if not TESTING:
    SIGNING_SECRET = "f0cb4953bec053e616febf2c2392ff60bd02c453"  # ✗ The value of `SIGNING_SECRET`
