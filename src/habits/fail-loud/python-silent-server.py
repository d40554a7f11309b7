# A server answers others, and its programs start no run that could end well.
import subprocess

from flask import Flask

app = Flask(__name__)


@app.route("/deploy")
def deploy():
    subprocess.run(["git", "pull"])
    return "done"


def warm():
    try:
        subprocess.check_call(["warm-cache"])
    except subprocess.CalledProcessError as error:
        print(error)


if __name__ == "__main__":
    warm()
    app.run(port=8080)
