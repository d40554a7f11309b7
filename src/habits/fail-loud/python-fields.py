# A field that a page may not have, a setting, a figure of the machine: nothing is lost but an answer.
import re
import subprocess

LIMITS = {}


def phone(page):
    number = ""
    try:
        number = "".join(element["class"][1] for element in page.find("p").find_all())
    except Exception: # ✗ is swallowed
        pass
    return number


def setting(parser, name, default):
    value = default
    try:
        value = parser.get("main", name)
    except:
        pass
    return value


def memory():
    size = 0
    try:
        size = int(re.search(r"(\d+)", subprocess.check_output(["free", "-b"], text=True)).group(1))
    except Exception:
        pass
    return size or 1024


def forget(listed, known):
    for each in known:
        try:
            listed.remove(each)
        except Exception:
            continue


def fetched(client, name):
    try:
        return client.fetch(name)
    except Exception:  # an answer is missing, and whoever asked for it sees that
        pass


print(phone(None), setting(None, "size", 3), memory(), fetched(None, "a"))
forget([], LIMITS)
