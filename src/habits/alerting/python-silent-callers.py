# example: path=scripts/render.py
# Renders the labels of the day. Without a screen (an agent's call, cron, launchd, a build) the printer's
# own program ends badly when it is called from an editor,
# a cron job, or anything else that has no terminal.
import subprocess

subprocess.run(["git", "push"], check=True)
