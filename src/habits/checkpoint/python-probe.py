# example: path=jobs/ping.py job
import subprocess

# A program that only looks: nothing is lost when it starts again.
for server in open("servers.txt"):
    subprocess.call(["./is-alive", server])
