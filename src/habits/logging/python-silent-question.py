# A program that only asks another one prints its answer.
import subprocess

answer = subprocess.run(["git", "status", "--short"], stdout=subprocess.PIPE, text=True, check=True)
print("These files are changed in the checkout")
print(answer.stdout)
print("Commit them before you go home")
print("and push the branch")
