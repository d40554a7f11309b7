// The pages of one version are taken away, and made again of what was read.
const fs = require('node:fs');
const mongoose = require('mongoose');

const Page = mongoose.model('Page', new mongoose.Schema({ title: String, version: String }), 'pages');
const read = () => fs.readdirSync('pages').map((title) => new Page({ title, version: process.env.VERSION }));

async function load(uri) {
  await mongoose.connect(uri);
  await Page.deleteMany({ version: process.env.VERSION });
  for (const page of read()) await page.save();
}

load(process.env.DB);
