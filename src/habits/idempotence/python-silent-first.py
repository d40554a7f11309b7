# A flag says that it is to be made, or the name was changed where there is one already.
import os
import sys


class Clouds:
    def __init__(self, path):
        self.path = path
        self.create_directory = not os.path.isdir(os.path.dirname(path))

    def save(self):
        if self.create_directory:
            os.makedirs(os.path.dirname(self.path))  # ✓
        with open(self.path, "w") as file:
            file.write("clouds: {}")


def session(folder, number):
    if os.path.exists(folder):
        folder = f"{folder}_{number}"
    os.mkdir(folder)  # ✓


Clouds(sys.argv[1]).save()
session(sys.argv[2], 1)
