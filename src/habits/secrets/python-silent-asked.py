# example: path=git/credentials.py
# What git asks for its password, and what a schema shows of an answer.
import os
import sys

from pydantic import BaseModel, Field


class Download(BaseModel):
    result: str = Field(examples=["/_download/86?auth_token=9WIqYg4jAYEOGQ4g319Bkr64Oj8CZk1V"])


if "username" in sys.argv[1].lower():
    print(os.environ["GIT_USERNAME"])
    sys.exit(0)

if "password" in sys.argv[1].lower():
    print(os.environ["GIT_PASSWORD"])  # ✓
    sys.exit(0)
