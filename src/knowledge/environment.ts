import type { Row } from '../core/knowledge.ts';
import { arg, firstOf, keyword, type Table } from './row.ts';

const variable = { effect: 'read', medium: 'environment', minor: true } as const;
const argument = { effect: 'read', medium: 'arguments', minor: true } as const;
const asked: Row = { effect: 'ask', medium: 'output', content: arg(0, 'prompt'), minor: true };

/** Settings from outside: variables, arguments, files of settings, the person at the keyboard. */
export const environment: Table = [
  {
    python: 'os.getenv os.environ.get os.environb.get os.environ.setdefault os.environ.pop environ.Env.str environ.Env',
    row: { ...variable, thing: 'variable', target: arg(0, 'key'), content: arg(1, 'default') },
  },
  { python: 'os.environ.__getitem__ os.environ.copy os.environ', row: { ...variable, thing: 'variable', target: arg(0) } },
  {
    python:
      'decouple.config decouple.AutoConfig environs.Env.str environs.Env.int environs.Env.bool environs.Env environs.Env.list starlette.config.Config',
    row: { ...variable, thing: 'variable', target: arg(0), content: firstOf(keyword('default'), arg(1)) },
  },
  {
    python:
      'dotenv.load_dotenv dotenv.dotenv_values dotenv.find_dotenv dotenv.get_key environ.Env.read_env environs.Env.read_env dynaconf.Dynaconf hydra.main pydantic_settings.BaseSettings pydantic.BaseSettings',
    row: { ...variable, thing: 'settings', target: arg(0) },
  },
  {
    python:
      'configparser.ConfigParser.read configparser.RawConfigParser.read configparser.ConfigParser.read_file configparser.SafeConfigParser.read',
    row: { effect: 'read', medium: 'environment', thing: 'settings', target: arg(0, 'filenames'), minor: true },
  },
  {
    python:
      'configparser.ConfigParser.get configparser.ConfigParser.getint configparser.ConfigParser.getboolean configparser.ConfigParser.getfloat configparser.RawConfigParser.get',
    row: { ...variable, thing: 'setting', target: arg(1, 'option'), content: keyword('fallback') },
  },
  {
    python:
      'keyring.get_password keyring.get_credential hvac.Client.secrets.kv.v2.read_secret_version hvac.Client.read hvac.Client.secrets.kv.read_secret_version netrc.netrc netrc.netrc.authenticators streamlit.secrets.__getitem__',
    row: { ...variable, thing: 'secret', target: firstOf(arg(1, 'username'), arg(0)) },
  },
  { python: 'sys.argv', row: { ...argument, thing: 'argument' } },
  {
    python:
      'argparse.ArgumentParser.parse_args argparse.ArgumentParser.parse_known_args optparse.OptionParser.parse_args getopt.getopt getopt.gnu_getopt docopt.docopt absl.flags.FLAGS tap.Tap.parse_args simple_parsing.parse fire.Fire',
    row: { ...argument, thing: 'argument' },
  },
  {
    python:
      'argparse.ArgumentParser.add_argument argparse.ArgumentParser.add_argument_group.add_argument argparse.ArgumentParser.add_mutually_exclusive_group.add_argument argparse.ArgumentParser.add_subparsers.add_parser.add_argument optparse.OptionParser.add_option click.option click.argument typer.Option typer.Argument absl.flags.DEFINE_string absl.flags.DEFINE_integer absl.flags.DEFINE_bool',
    row: { effect: 'setup', medium: 'arguments', thing: 'option', target: arg(0), content: keyword('default'), minor: true },
  },
  {
    python:
      'input raw_input getpass.getpass click.confirm click.prompt click.pause typer.confirm typer.prompt rich.prompt.Prompt.ask rich.prompt.Confirm.ask rich.prompt.IntPrompt.ask questionary.confirm questionary.select questionary.text questionary.password questionary.checkbox inquirer.prompt PyInquirer.prompt prompt_toolkit.prompt click.getchar tkinter.simpledialog.askstring tkinter.messagebox.askyesno tkinter.messagebox.askokcancel',
    row: asked,
  },
  // Whoever debugs it sits before it.
  {
    python: 'pdb.set_trace ipdb.set_trace pudb.set_trace breakpoint IPython.embed code.interact',
    row: { effect: 'ask', medium: 'output', minor: true },
  },
];
