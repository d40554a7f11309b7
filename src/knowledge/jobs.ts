import type { Call } from '../core/facts.ts';
import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';

const SCHEDULES =
  /^(?:apscheduler\.schedulers\.\w+\.\w+\.(?:add_job|scheduled_job|start)|schedule\.(?:every\b.*\.do|repeat|run_pending|run_all|Scheduler\b.*\.(?:do|run_pending))|celery\.Celery\.(?:add_periodic_task|on_after_configure\.connect|on_after_finalize\.connect)|celery\.schedules\.crontab|airflow(?:\.models(?:\.dag)?|\.sdk)?\.DAG|airflow(?:\.sdk|\.decorators)?\.dag|prefect\.serve|prefect\.flow\.serve|dagster\.(?:ScheduleDefinition|schedule|build_schedule_from_partitioned_job)|rocketry\.Rocketry\.(?:task|run)|aiocron\.crontab|huey\.(?:\w+\.)*periodic_task|huey\.crontab|rq_scheduler\.Scheduler\.(?:cron|schedule)|arq\.cron|arq\.cron\.cron|timeloop\.Timeloop\.(?:job|start)|sched\.scheduler\.(?:enter|enterabs|run)|django_cron\.\w+|luigi\.run|modal\.(?:Cron|Period)|pycron\.cron|django_q\.tasks\.schedule|discord\.ext\.tasks\.loop)$/;

/**
 * Does a call of this resolved name run functions on a schedule: APScheduler, schedule, Celery beat, Airflow, Prefect, Dagster?
 * A DAG whose `schedule` is None waits for somebody, or for another one.
 */
export function isScheduler(name: string, call: Pick<Call, 'options'> & Partial<Placed>, calls: readonly Placed[] = []): boolean {
  if (!SCHEDULES.test(name) || (name.startsWith('airflow') && isDagByHand(call, calls))) return false;
  const { options } = call;
  return !name.startsWith('airflow') || !['schedule', 'schedule_interval'].some((key) => options.get(key)?.type === 'none');
}

type Placed = Pick<Call, 'id' | 'within' | 'start' | 'name'>;

/** `with DAG("made_up") as dag: load.execute({})`: an operator wants one, and is started by hand, so that nothing schedules it. */
const isDagByHand = ({ id, within }: Partial<Placed>, calls: readonly Placed[]): boolean =>
  id !== undefined &&
  calls.some(
    (call) => /(?:Operator|Sensor)\.execute$/.test(call.name) && (call.within === id || call.within === within) && call.id !== id,
  );

const FOR_EVER =
  /(?:^|\.)(?:run_forever|infinity_polling|run_polling|start_consuming|loop_forever|worker_main|run_until_disconnected|polling_forever|consume_forever)$|^(?:telebot\.(?:TeleBot|AsyncTeleBot)\.polling|telegram\.ext\.Updater\.idle|aiogram\.(?:Dispatcher\.(?:start_polling|run_polling)|executor\.start_polling|utils\.executor\.start_polling)|apscheduler\.schedulers\.blocking\.BlockingScheduler\.start|discord\.(?:Client|Bot|ext\.commands\.Bot)\.run|rq\.Worker\.work|slack_bolt\.adapter\.socket_mode\.SocketModeHandler\.start|celery\.Celery\.worker_main|arq\.(?:worker\.)?run_worker|twisted\.internet\.reactor\.run|vk_api\.\w+\.listen)$/;

/**
 * A call that never returns because it works for ever: `run_forever`, `infinity_polling`, a worker's or a bot's loop. Servers
 * (`serve_forever`, `app.run`, `websockets.serve` and then `run_forever`) answer others and are no jobs.
 */
export function neverReturns(name: string, calls: readonly Pick<Call, 'name'>[]): boolean {
  return FOR_EVER.test(name) && !(/\.run_forever$|\breactor\.run$/.test(name) && calls.some((call) => SERVES.test(call.name)));
}

const SERVES =
  /^(?:websockets\..*serve|asyncio\.(?:start_server|start_unix_server)|aiohttp\.web\..*)$|\.create_(?:unix_)?server$|\.listen(?:TCP|SSL|UNIX|UDP|Multicast)$|^twisted\.internet\.endpoints\.(?:serverFromString|\w+ServerEndpoint)$/;

const REGISTERS =
  /^(?:click\.(?:command|group|pass_context|option|argument)|click\.(?:group|command|Group|CLI)\.\w*(?:command|group|result_callback)|typer\.Typer\.(?:command|callback)|cleo\.\w+|invoke\.task|fabric\.task|celery\.(?:shared_task|Celery\.task|task)|airflow(?:\.sdk|\.decorators)?\.(?:dag|task)|prefect\.(?:flow|task)|dagster\.(?:asset|op|job|sensor|schedule|graph|multi_asset)|schedule\.repeat|apscheduler\..*\.scheduled_job|huey\..*task|rocketry\..*task|arq\.\w+|atexit\.register|signal\.signal|nox\.session|doit\.\w+|luigi\.\w+|functions_framework\.(?:http|cloud_event)|modal\..*function|dramatiq\.actor|hydra\.main|absl\.app\.run|plac\.\w+|cyclopts\.App\.(?:command|default)|discord\.(?:Client|ext\.commands\.Bot|Bot)\.(?:event|command|listen)|telebot\.\w+\.\w*handler|discord\.ext\.tasks\.loop|sentry_sdk\.crons\.monitor|sentry_sdk\.monitor)$|^\.(?:command|group|scheduled_job|periodic_task|callback|task|event|message_handler)$/;

/** A decorator that hands its function to something that will run it: `@click.command()`, `@cli.command()`, `@app.task`, `@repeat(…)`. */
export function isRegistration(name: string): boolean {
  return REGISTERS.test(name);
}

const DAGS = /^airflow(?:\.\w+)*\.(?:DAG|dag)$/;
const FLOWS =
  /^(?:gusty\.create_dag|prefect(?:\.flows)?\.(?:flow|serve)|dagster\.(?:job|op|asset|graph|schedule|ScheduleDefinition|sensor|multi_asset)|celery\.(?:shared_task|Celery\.(?:task|start|worker_main|add_periodic_task|on_after_\w+\.connect)|schedules\.crontab))$/;

/** Is it what makes a DAG of Airflow's? */
export const isDag = ({ name }: Pick<Call, 'name'>): boolean => DAGS.test(name);

/** What runs a file's functions one by one and keeps, by the name of each, how it ended and what it said: Airflow, Prefect, Dagster. */
export const orchestratorOf = lastAsked(({ file, calls }: Program): 'airflow' | 'other' | undefined => {
  if (file.language !== 'python') return undefined;
  if (calls.some((call) => isDag(call) && !isDagByHand(call, calls))) return 'airflow';
  return calls.some(({ name }) => FLOWS.test(name)) ? 'other' : undefined;
});

/**
 * Python: do its first words say that an orchestrator runs it, "a task of the `rates` DAG"? Whom that tells of a failure, and when it ran
 * last, is seen there.
 */
export const isSaidOfOrchestrator = lastAsked(
  ({ file, comments }: Program): boolean =>
    file.language === 'python' &&
    comments.some(({ doc, within, text }) => doc === true && within <= 0 && ORCHESTRATED.test(text)),
);
/** Not what only deals with one: "dumps Airflow's database". */
const ORCHESTRATED =
  /\b(?:tasks?|runs?|scheduled|triggered|called|executed|orchestrated|invoked|started|step|part)\b[^.]{0,60}\b(?:Airflow|Dagster|Prefect|Kestra|Cloud Composer|MWAA|DAGs?)\b|\b(?:Airflow|Dagster|Prefect)\s(?:task|DAG|flow|operator)s?\b/i;
