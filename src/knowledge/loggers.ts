import type { Ask, Row } from '../core/knowledge.ts';
import { isLoggerName } from './names.ts';
import { arg, type Family, firstOf, joined, keyword, methodOf, ownerOf, type Table } from './row.ts';

const logged: Row = {
  effect: 'report',
  medium: 'output',
  thing: 'log',
  content: firstOf(arg(0, 'msg'), keyword('message', 'event')),
  minor: true,
};
const levelled: Row = { ...logged, content: arg(1, 'msg') };

const LEVELS = 'debug info warning warn error exception critical fatal success trace notice msg';
const PREFIXES =
  'logging logging.getLogger logging.Logger loguru.logger structlog.get_logger structlog.getLogger structlog.stdlib.get_logger logbook.Logger absl.logging eliot prefect.get_run_logger dagster.get_dagster_logger aws_lambda_powertools.Logger picologging picologging.getLogger twisted.logger.Logger celery.utils.log.get_task_logger logzero.logger daiquiri.getLogger airflow.utils.log.logging_mixin.LoggingMixin.log multiprocessing.get_logger multiprocessing.log_to_stderr loguru.logger.bind loguru.logger.opt logging.LoggerAdapter syslog';

/** Every level of every logger. */
const levels = PREFIXES.split(' ')
  .flatMap((prefix) => LEVELS.split(' ').map((level) => `${prefix}.${level}`))
  .join(' ');

/** `file=` other than the terminal's streams: then it writes a line to that file. */
function printsTo(ask: Ask): 'terminal' | 'file' {
  const file = ask.option('file');
  return file === undefined || file.type === 'none' || /sys\.(?:__)?std(?:out|err)/.test(file.text) ? 'terminal' : 'file';
}

const printed: Row = {
  effect: (ask) => (printsTo(ask) === 'terminal' ? 'report' : 'write'),
  medium: 'output',
  thing: (ask) => (printsTo(ask) === 'terminal' ? 'print' : 'records'),
  target: keyword('file'),
  content: (ask) => joined(ask.call.args),
  minor: true,
};

/** Reports: loggers, prints, warnings, and what sets a logger up. */
export const loggers: Table = [
  { python: levels, row: logged },
  {
    python:
      'logging.log logging.getLogger.log logging.Logger.log loguru.logger.log absl.logging.log syslog.syslog structlog.get_logger.log',
    row: levelled,
  },
  {
    python:
      'print click.echo click.secho typer.echo typer.secho rich.print rich.console.Console.print rich.console.Console.log sys.stdout.write sys.stderr.write sys.__stdout__.write sys.__stderr__.write tqdm.tqdm.write tqdm.write termcolor.cprint console.print sys.stdout.writelines sys.stderr.writelines',
    row: printed,
  },
  {
    python: 'pprint.pprint pprint.pp rich.pretty.pprint IPython.display.display sys.stdout.buffer.write tabulate.tabulate.print',
    row: { effect: 'report', medium: 'output', thing: 'data', content: arg(0), minor: true },
  },
  {
    python: 'traceback.print_exc traceback.print_exception traceback.print_stack',
    row: { effect: 'report', medium: 'output', thing: 'traceback', minor: true },
  },
  {
    python: 'warnings.warn',
    row: { effect: 'report', medium: 'output', thing: 'warning', content: arg(0, 'message'), minor: true },
  },
  {
    python:
      'logging.basicConfig logging.config.dictConfig logging.config.fileConfig logging.getLogger logging.FileHandler logging.StreamHandler logging.handlers.RotatingFileHandler logging.handlers.TimedRotatingFileHandler logging.handlers.SysLogHandler logging.handlers.WatchedFileHandler loguru.logger.add structlog.configure structlog.get_logger coloredlogs.install logging.disable logging.captureWarnings',
    row: { effect: 'setup', medium: 'output', thing: 'logger', target: arg(0, 'filename'), minor: true },
  },
];

/** Levels of a receiver that is named like a logger: `self.log.info`, `LOGGER.error`, `ctx.logger.warning`. */
export const namedLoggers: Family = {
  methods: new Set('debug info warning warn error exception critical fatal success log'.split(' ')),
  row: (name, call) => {
    if (!isLoggerName(ownerOf(name, call))) return undefined;
    return methodOf(name) === 'log' ? levelled : logged;
  },
};
