# A list of codes, what a test is given, and how a link is taken apart.
from enum import Enum


class Rule(Enum):
    SECRET_SCOPE_NOT_PERMITTED = "POLICY-300"
    ADAPTER_REQUESTING_SECRETS = "POLICY-302"


TESTS_SHOP_API_KEY = "shop_5f1e9b3c7d2a4e6f"


def sanitized(link):
    """
    >>> sanitized("postgresql://user:p%40ss@host/db")
    'postgresql://user:***@host/db'
    """
    return link
