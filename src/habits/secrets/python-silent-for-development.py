# A key that says of itself that nobody is to trust it, under a name that says so, too.
DEV_SIGNING_KEY: bytes = b"aq-lease-c0-dev-signing-key-DO-NOT-TRUST-IN-PRODUCTION"
TEST_API_TOKEN = "insecure-9f8Zk2LmQ7xT4vBn"
DEV_API_TOKEN = "9f8Zk2LmQ7xT4vBn1cRy"  # ✗ The value of `DEV_API_TOKEN` is in the code
SHOP_SIGNING_KEY = "shop-dev-9f8Zk2LmQ7xT4vBn1cRy"  # ✗ The value of `SHOP_SIGNING_KEY` is in the code

sign(DEV_SIGNING_KEY, SHOP_SIGNING_KEY, TEST_API_TOKEN, DEV_API_TOKEN)
