// example: path=scripts/mail.js
import nodemailer from 'nodemailer';

const mailer = nodemailer.createTransport({ host: process.env.MAIL_HOST });
mailer.sendMail({ to: process.env.MAIL_TO, text: 'done' }, () => {
  mailer.close();
});
