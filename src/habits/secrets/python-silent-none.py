TESTING = True

# An answer as it stands in the manual, for the tests.
# It contains NO actual tokens.
ANSWER = {
    "ok": True,
    "access_token": "9f3c2b7a1d8e4f60a5b4c3d2e1f00987",
}

if TESTING:
    SIGNING_SECRET = "f0cb4953bec053e616febf2c2392ff60bd02c453"
