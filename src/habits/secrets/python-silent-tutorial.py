# example: path=docs_src/login/tutorial003.py
# Read in a book: nobody's server knows it.
import jwt

SECRET_KEY = "5f1d3a8896e2bb4790cd6a1e0b2f4477e9d0c35518ab62f7d1094e6c8a7b3d20"


def sign(name):
    return jwt.encode({"sub": name}, SECRET_KEY, algorithm="HS256")
