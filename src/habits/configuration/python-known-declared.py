# The account that a stack is for, which CDK compares with the one that it is run in.
import aws_cdk as cdk
import boto3

env = cdk.Environment(account="731818487140", region="us-east-1") # ✗ in the code: elsewhere it needs a change
boto3.client("s3control").list_jobs(AccountId="731818487141")  # ✗ An account id
