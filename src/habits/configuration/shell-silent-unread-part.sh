# example: path=ops/alarms.bash
REGION="eu-west-3"
ACCOUNT="219175775298"
TOPIC=$(aws sns create-topic --name failures --region "$REGION" --query TopicArn --output text)
aws sns subscribe --topic-arn "$TOPIC" --protocol sms --region "$REGION"
aws logs create-log-group --log-group-name shop --region "$REGION"
