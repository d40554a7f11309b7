// A bot answers people, and they notice when it does not.
const { Client } = require('discord.js');
const fs = require('fs');

const client = new Client({ intents: [] });
const commands = fs.readdirSync('commands'); // ✗ When this job fails nobody is told
client.on('messageCreate', (message) => message.reply(commands.join(', ')));
client.login(process.env.DISCORD_TOKEN);
