// What is called back has its failure handed to a function.
const { Client } = require('discord.js');
const fs = require('fs');
const AWS = require('aws-sdk');

const client = new Client({ intents: [] });
const store = new AWS.S3();
const commands = fs.readdirSync('commands'); // ✗ only its stack tells it
const list = (bucket, callback) => store.listObjects({ Bucket: bucket }, callback);
list('orders', () => client.login(process.env.DISCORD_TOKEN));
client.on('messageCreate', (message) => message.reply(commands.join(', ')));
