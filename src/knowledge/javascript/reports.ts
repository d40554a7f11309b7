import type { Call } from '../../core/facts.ts';
import type { Row } from '../../core/knowledge.ts';
import { isLoggerName } from '../names.ts';
import { arg, firstOf, joined, keyword, methodOf, ownerOf, type Table } from '../row.ts';

const logged: Row = { effect: 'report', medium: 'output', thing: 'log', content: (ask) => joined(ask.call.args), minor: true };
const printed: Row = { effect: 'report', medium: 'output', thing: 'print', content: (ask) => joined(ask.call.args), minor: true };
const LEVELS =
  'trace debug verbose info http warn warning error fatal critical success log notice silly start complete ready fail await note pending'.split(
    ' ',
  );
const LOGGERS =
  'pino winston winston.createLogger bunyan.createLogger log4js.getLogger loglevel signale signale.Signale consola tslog.Logger roarr.Roarr debug npmlog fancy-log electron-log @actions/core tracer.console loglevel.getLogger pino.child winston.createLogger.child @google-cloud/logging.Logging.log';
const levels = LOGGERS.split(' ')
  .flatMap((prefix) => LEVELS.map((level) => `${prefix}.${level}`))
  .join(' ');

/** Reports: the console's prints, loggers, and what a person is shown as a table. */
export const reports: Table = [
  { javascript: levels, row: logged },
  {
    javascript: 'debug.call fancy-log gulplog.info grunt.log.writeln grunt.log.ok grunt.log.error gutil.log zx.log',
    row: logged,
  },
  {
    javascript:
      'console.log console.info console.warn console.error console.debug console.trace process.stdout.write process.stderr.write zx.echo shelljs.echo util.log',
    row: {
      ...printed,
      target: (ask) =>
        /error|warn|stderr/.test(ask.call.name) ? { start: 0, end: 0, text: 'stderr', holes: [], type: 'text' } : undefined,
    },
  },
  {
    javascript:
      'console.table console.dir console.group console.groupEnd console.time console.timeEnd console.timeLog console.count console.assert console.clear',
    row: { effect: 'report', medium: 'output', thing: 'data', content: arg(0), minor: true },
  },
  {
    javascript:
      'pino winston.createLogger bunyan.createLogger log4js.getLogger log4js.configure consola.create winston.format.combine winston.transports.Console winston.transports.File debug',
    row: { effect: 'setup', medium: 'output', thing: 'logger', target: firstOf(keyword('filename'), arg(0)), minor: true },
  },
];

const LEVEL: ReadonlySet<string> = new Set(LEVELS);

/** Levels of a receiver that is named like a logger: `logger.info`, `this.log.error`, `req.log.warn`. */
export function ofLoggers(name: string, call: Call): Row | undefined {
  const owner = ownerOf(name, call);
  return LEVEL.has(methodOf(name)) && owner !== 'console' && isLoggerName(owner) ? logged : undefined;
}

const variable = { effect: 'read', medium: 'environment', minor: true, thing: 'variable', target: arg(0) } as const;
const argument: Row = { effect: 'read', medium: 'arguments', thing: 'argument', minor: true };
const asked: Row = { effect: 'ask', medium: 'output', content: firstOf(keyword('message'), arg(0)), minor: true };

/** Settings from outside: variables, arguments, the person at the keyboard. */
export const settings: Table = [
  {
    javascript: 'process.env Bun.env Deno.env.get import.meta.env @actions/core.getInput core.getInput',
    row: { ...variable, content: arg(1) },
  },
  {
    javascript: 'process.env.set Deno.env.set',
    row: { effect: 'setup', medium: 'environment', minor: true, target: arg(0), content: arg(1) },
  },
  {
    javascript: 'dotenv.config dotenv dotenv.parse dotenv-safe.config config.get convict nconf.get env-var.get',
    row: { ...variable, thing: 'settings' },
  },
  {
    javascript:
      'process.argv process.argv.slice Deno.args Deno.args.slice util.parseArgs minimist yargs yargs.parse yargs.argv yargs/yargs commander.program.parse commander.program.opts commander.Command.parse commander.Command.opts commander.program.parseAsync commander.Command.parseAsync meow mri arg cac.parse getopts command-line-args sade.parse yargs-parser optimist.argv nopt zx.argv',
    row: argument,
  },
  {
    javascript: 'commander.program.option commander.Command.option yargs.option yargs.options commander.program.requiredOption',
    row: { effect: 'setup', medium: 'arguments', thing: 'option', target: arg(0), content: arg(2), minor: true },
  },
  {
    javascript:
      'inquirer.prompt prompts enquirer.prompt enquirer @inquirer/prompts.confirm @inquirer/prompts.input @inquirer/prompts.select @inquirer/confirm @inquirer/input @clack/prompts.confirm @clack/prompts.text @clack/prompts.select readline-sync.question readline-sync.keyInYN readline.createInterface.question readline/promises.createInterface.question zx.question prompt.get prompt.start confirm',
    row: asked,
  },
];
