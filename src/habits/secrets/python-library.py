# A library is judged on secrets, too.
API_TOKEN = "9f8Zk2LmQ7xT4vBn1cRy"  # ✗ The value of `API_TOKEN` is in the code


def connect(password="Tr0ub4dor-3xY"):  # ✗ The value of `password` is in the code
    return password
