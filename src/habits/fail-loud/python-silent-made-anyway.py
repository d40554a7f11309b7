# A program is to make a folder, and the next line makes it where that did not work.
import os
import subprocess


def settings(folder):
    if not os.path.exists(folder):
        subprocess.run(["soffice", "--headless", "--terminate_after_init"], timeout=10)
        os.makedirs(folder, exist_ok=True)  # ✓


def settings_of_another(folder):
    if not os.path.exists(folder):
        subprocess.run(["soffice", "--headless", "--terminate_after_init"], timeout=10)  # ✗ may fail unnoticed
        os.makedirs("elsewhere", exist_ok=True)


settings("/srv/office/basic")
settings_of_another("/srv/office/basic")
