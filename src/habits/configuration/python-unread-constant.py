# example: path=scripts/index.py
import subprocess

# Nothing reads it: the one that is used is told.
JARS = "s3://acme-monthly-batch/"
JAR = "s3://acme-monthly-batch/index.jar"  # ✗ A bucket

if __name__ == "__main__":
    subprocess.run(["aws", "s3", "cp", JAR, "."], check=True)
