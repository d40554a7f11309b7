# example: path=scripts/sign.py
import os

from scriptworker import client


def publish(context, language):
    place = os.path.join(context.config["artifact_dir"], "public/build/", language, "pack.xpi")
    os.makedirs(os.path.dirname(place))
    with open(place, "w") as file:
        file.write(language)


client.sync_main(publish)
