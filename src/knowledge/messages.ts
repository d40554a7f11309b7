import type { Ask3, Row } from '../core/knowledge.ts';
import { arg, type Family, firstOf, keyword, methodOf, type Table, unknown } from './row.ts';

const keyed: Ask3 = (ask) =>
  ask.has('idempotency_key', 'dedup_key', 'deduplication_id', 'MessageDeduplicationId', 'client_msg_id', 'alias');

/** To one person or a list: mail, a text message. */
const message: Row = {
  effect: 'send',
  medium: 'network',
  thing: 'message',
  target: firstOf(keyword('to', 'to_addrs', 'to_addr', 'recipients', 'recipient_list', 'Destination', 'PhoneNumber'), arg(1)),
  content: firstOf(keyword('body', 'msg', 'message', 'Message', 'text'), arg(2)),
  again: keyed,
};
/** To whoever is on duty: a chat, a pager, a push service. */
const alert: Row = {
  effect: 'send',
  medium: 'network',
  thing: 'alert',
  target: firstOf(keyword('channel', 'chat_id', 'routing_key', 'TopicArn', 'webhook_url'), arg(0)),
  content: firstOf(keyword('text', 'body', 'message', 'content', 'Message'), arg(1), arg(0)),
  again: keyed,
};

const told: Table = [
  {
    python: 'smtplib.SMTP.sendmail smtplib.SMTP_SSL.sendmail smtplib.LMTP.sendmail',
    row: { ...message, target: arg(1, 'to_addrs'), content: arg(2, 'msg') },
  },
  {
    python: 'smtplib.SMTP.send_message smtplib.SMTP_SSL.send_message aiosmtplib.send aiosmtplib.SMTP.send_message',
    row: { ...message, target: keyword('to_addrs', 'recipients'), content: arg(0, 'msg') },
  },
  { python: 'yagmail.SMTP.send', row: { ...message, target: arg(0, 'to'), content: arg(2, 'contents') } },
  { python: 'django.core.mail.send_mail', row: { ...message, target: arg(3, 'recipient_list'), content: arg(1, 'message') } },
  {
    python:
      'django.core.mail.EmailMessage.send django.core.mail.EmailMultiAlternatives.send flask_mail.Mail.send redmail.EmailSender.send redmail.gmail.send sendgrid.SendGridAPIClient.send sendgrid.SendGridAPIClient.client.mail.send.post mailjet_rest.Client.send.create postmarker.core.PostmarkClient.emails.send resend.Emails.send exchangelib.Message.send O365.Account.new_message.send',
    row: { ...message, target: keyword('to', 'receivers'), content: arg(0) },
  },
  { python: 'django.core.mail.mail_admins django.core.mail.mail_managers', row: { ...alert, thing: 'message', target: arg(0) } },
  {
    python: 'twilio.rest.Client.messages.create vonage.Client.sms.send_message plivo.RestClient.messages.create',
    row: { ...message, thing: 'sms', target: keyword('to', 'to_number') },
  },
  { python: 'twilio.rest.Client.calls.create', row: { ...alert, thing: 'page', target: keyword('to') } },
  {
    python:
      'slack_sdk.WebClient.chat_postMessage slack_sdk.web.WebClient.chat_postMessage slack.WebClient.chat_postMessage slack_sdk.WebClient.files_upload slack_sdk.WebClient.files_upload_v2 slack_bolt.App.client.chat_postMessage slack_sdk.web.async_client.AsyncWebClient.chat_postMessage',
    row: alert,
  },
  {
    python:
      'slack_sdk.webhook.WebhookClient.send slack_sdk.WebhookClient.send slackweb.Slack.notify discord_webhook.DiscordWebhook.execute discord.Webhook.send discord.SyncWebhook.send discord.SyncWebhook.from_url.send pymsteams.connectorcard.send apprise.Apprise.notify telegram.Bot.send_message telegram.Bot.sendMessage telebot.TeleBot.send_message pushover.Client.send_message pushbullet.Pushbullet.push_note notify_run.Notify.send plyer.notification.notify knockknock.slack_sender matrix_client.client.MatrixClient.send_text',
    row: { ...alert, content: firstOf(keyword('text', 'body', 'message', 'content'), arg(0)) },
  },
  {
    python:
      'pdpyras.EventsAPISession.trigger pagerduty.EventsApiV2Client.trigger pypd.EventV2.create pdpyras.ChangeEventsAPISession.submit opsgenie_sdk.AlertApi.create_alert opsgenie_sdk.api.alert.AlertApi.create_alert',
    row: { ...alert, thing: 'page' },
  },
  {
    python:
      'sentry_sdk.capture_exception sentry_sdk.capture_message sentry_sdk.capture_event raven.Client.captureException rollbar.report_exc_info rollbar.report_message bugsnag.notify honeybadger.honeybadger.notify airbrake.notify newrelic.agent.notice_error newrelic.agent.record_exception elasticapm.Client.capture_exception',
    row: { ...alert, target: () => undefined, content: arg(0), again: unknown, minor: true },
  },
  {
    python:
      'sentry_sdk.init raven.Client rollbar.init bugsnag.configure honeybadger.honeybadger.configure newrelic.agent.initialize elasticapm.Client logging.handlers.SMTPHandler logging.handlers.HTTPHandler sentry_sdk.integrations.logging.SentryHandler raven.handlers.logging.SentryHandler slack_logger.SlackHandler',
    row: { effect: 'setup', medium: 'network', thing: 'reporter', target: keyword('dsn'), minor: true },
  },
  {
    python:
      'github.Github.get_repo.create_issue gitlab.Gitlab.projects.get.issues.create jira.JIRA.create_issue github.Github.get_repo.get_issue.create_comment atlassian.Jira.create_issue linear.create_issue',
    row: {
      effect: 'create',
      medium: 'network',
      thing: 'issue',
      target: keyword('title'),
      content: keyword('body', 'title'),
      again: unknown,
    },
  },
];

const beats: Table = [
  {
    python:
      'sentry_sdk.crons.monitor sentry_sdk.monitor sentry_sdk.crons.capture_checkin cronitor.job cronitor.Monitor.ping healthchecks_io.Client.success_ping',
    row: { effect: 'send', medium: 'network', thing: 'heartbeat', target: firstOf(keyword('monitor_slug'), arg(0)), minor: true },
  },
  {
    python: 'systemd.daemon.notify sdnotify.SystemdNotifier.notify',
    row: { effect: 'send', medium: 'process', thing: 'heartbeat', target: arg(0), minor: true },
  },
];

const metric: Row = { effect: 'send', medium: 'network', thing: 'metric', target: arg(0), content: arg(1), minor: true };
const measured: Table = [
  {
    python:
      'prometheus_client.push_to_gateway prometheus_client.pushadd_to_gateway prometheus_client.write_to_textfile prometheus_client.Counter.inc prometheus_client.Gauge.set prometheus_client.Gauge.set_to_current_time prometheus_client.Histogram.observe prometheus_client.Summary.observe prometheus_client.Counter.labels.inc prometheus_client.Gauge.labels.set',
    row: metric,
  },
  {
    python:
      'statsd.StatsClient.incr statsd.StatsClient.gauge statsd.StatsClient.timing statsd.StatsClient.timer datadog.statsd.increment datadog.statsd.gauge datadog.statsd.histogram datadog.statsd.timing datadog.api.Metric.send datadog.DogStatsd.gauge datadog.DogStatsd.increment',
    row: metric,
  },
  {
    python:
      'opentelemetry.metrics.get_meter.create_counter.add opentelemetry.metrics.get_meter.create_histogram.record influxdb.InfluxDBClient.write_points influxdb_client.InfluxDBClient.write_api.write mlflow.log_metric mlflow.log_metrics wandb.log graphyte.send sentry_sdk.metrics.incr sentry_sdk.metrics.gauge sentry_sdk.metrics.distribution aws_embedded_metrics.metric_scope aws_lambda_powertools.Metrics.add_metric google.cloud.monitoring_v3.MetricServiceClient.create_time_series',
    row: metric,
  },
];

/** People told, monitors pinged, numbers sent. */
export const messages: Table = [...told, ...beats, ...measured];

const payment: Row = {
  effect: 'send',
  medium: 'network',
  thing: 'payment',
  again: (ask) => ask.has('idempotency_key', 'options'),
  limit: {
    bounded: 'default',
    advice: 'its default is finite',
    seconds: 80,
    source: 'https://github.com/stripe/stripe-python#configuring-a-client',
  },
};
/** Unknown receivers: only names that belong to nothing but a message. */
const OWN: Readonly<Record<string, Row>> = {
  sendmail: { ...message, target: arg(1), content: arg(2) },
  send_message: { ...message, thing: 'message', again: unknown },
  chat_postMessage: alert,
  send_mail: message,
  send_email: { ...message, again: keyed },
};

const PAYS =
  /^stripe\.(?:\w+\.)*(?:Charge|PaymentIntent|Transfer|Payout|Refund|Invoice|InvoiceItem|Subscription|Order|Customer|charges|payment_intents|transfers|payouts|refunds|invoices|invoice_items|subscriptions)\.create(?:_async)?$/;

/** Payments: the resources of Stripe that move money or ask for it. */
export const payments: Family = { owners: /^stripe\./, row: (name) => (PAYS.test(name) ? payment : undefined) };

/** Messages by methods of an unknown receiver. */
export const sending: Family = {
  methods: new Set(Object.keys(OWN)),
  row: (name) => (name.startsWith('.') ? OWN[methodOf(name)] : undefined),
};
