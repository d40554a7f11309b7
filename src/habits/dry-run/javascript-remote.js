const AWS = require('aws-sdk');

const ec2 = new AWS.EC2({ region: 'eu-west-1' });
ec2.terminateInstances({ InstanceIds: ['i-008d6ab51c9fb0266'] }, (error) => console.log(error)); // ✗ destroys at once
ec2.terminateInstances({ InstanceIds: process.argv.slice(2) }, (error) => console.log(error)); // ✗ destroys at once
