# What a program did not make in a fresh folder is missed by the next line, which opens it.
import subprocess
import sys
import tempfile
from pathlib import Path


def render(text, folder):
    place = Path(folder)
    (place / "index.md").write_text(text)  # ✓
    subprocess.run(["mkdocs", "build"], cwd=place)
    with open(place / "site" / "index.html") as page:
        return page.read()


def render_here(text):
    Path("index.md").write_text(text)
    subprocess.run(["mkdocs", "build"], cwd="docs")  # ✗ `mkdocs` may fail unnoticed
    with open("docs/site/index.html") as page:
        return page.read()


def make_start(path):
    Path(path).write_text("#!/bin/sh\n./shop\n")
    subprocess.run(["chmod", "+x", path])
    subprocess.run(["chmod", "600", "key.pem"])  # ✗ `chmod` may fail unnoticed


with tempfile.TemporaryDirectory() as fresh:
    print(render(sys.argv[1], fresh))
print(render_here(sys.argv[1]))
make_start("start.sh")
