import type { Answer, Ask, Row } from '../core/knowledge.ts';
import { arg, type Family, firstOf, isConstant, keyword, methodOf, type Table } from './row.ts';

const parse = { effect: 'parse', medium: 'memory' } as const;
const readRecords = { effect: 'read', medium: 'file', thing: 'records' } as const;

/** `json.dump(x, sys.stdout)` prints its result; anything else writes to the file it is given. */
function dump(index: number): Row {
  return {
    effect: (ask) => (/sys\.std(?:out|err)/.test(ask.arg(index, 'fp')?.text ?? '') ? 'report' : 'write'),
    medium: 'file',
    thing: (ask) => (/sys\.std(?:out|err)/.test(ask.arg(index, 'fp')?.text ?? '') ? 'data' : 'records'),
    content: arg(0, 'obj'),
  };
}

/** Parsing text that may be wrong, and writing what is made of it. */
export const data: Table = [
  {
    python:
      'json.loads json.load yaml.safe_load yaml.load yaml.full_load yaml.safe_load_all tomllib.load tomllib.loads toml.load toml.loads tomli.load tomli.loads pickle.load pickle.loads marshal.load marshal.loads orjson.loads ujson.loads ujson.load simplejson.loads simplejson.load plistlib.load plistlib.loads xml.etree.ElementTree.fromstring lxml.etree.fromstring xmltodict.parse ast.literal_eval datetime.datetime.strptime datetime.datetime.fromisoformat datetime.date.fromisoformat dateutil.parser.parse dateutil.parser.isoparse base64.b64decode struct.unpack decimal.Decimal ipaddress.ip_address bs4.BeautifulSoup ruamel.yaml.YAML.load email.message_from_bytes email.message_from_string',
    row: { ...parse, target: arg(0) },
  },
  { python: 'int float', row: { ...parse, target: arg(0) } },
  { python: 'csv.reader csv.DictReader', row: { ...parse, target: arg(0) } },
  {
    python: 'xml.etree.ElementTree.parse lxml.etree.parse',
    row: { effect: 'read', medium: 'file', thing: 'records', target: arg(0) },
  },
  { python: 'csv.writer csv.DictWriter', row: { effect: 'setup', medium: 'memory', target: arg(0) } },
  {
    python:
      'csv.writer.writerow csv.writer.writerows csv.DictWriter.writerow csv.DictWriter.writerows csv.DictWriter.writeheader',
    row: { effect: 'write', medium: 'file', thing: 'records', content: arg(0) },
  },
  { python: 'json.dump pickle.dump toml.dump ujson.dump simplejson.dump tomli_w.dump marshal.dump plistlib.dump', row: dump(1) },
  { python: 'yaml.dump yaml.safe_dump yaml.dump_all yaml.safe_dump_all', row: { ...dump(1), effect: yamlEffect } },
  {
    python:
      'pandas.read_csv pandas.read_excel pandas.read_json pandas.read_parquet pandas.read_table pandas.read_fwf pandas.read_pickle pandas.read_xml pandas.read_html polars.read_csv polars.read_parquet openpyxl.load_workbook numpy.load numpy.loadtxt numpy.genfromtxt',
    row: { ...readRecords, target: firstOf(arg(0), keyword('filepath_or_buffer', 'io', 'path')) },
  },
  {
    python: 'pandas.read_sql pandas.read_sql_query pandas.read_sql_table pandas.read_gbq',
    row: { effect: 'read', medium: 'database', thing: 'row', target: arg(0, 'sql') },
  },
];

/** Without a stream, YAML's dump only gives text. */
function yamlEffect(ask: Ask): 'parse' | 'write' {
  return ask.arg(1, 'stream') === undefined ? 'parse' : 'write';
}

/** `if_exists`: replaced is safe, appended is not, and the default fails on the second run. */
function tableAgain(ask: Ask): Answer {
  const value = ask.arg(3, 'if_exists');
  if (value === undefined) return ask.call.open ? 'unknown' : 'no';
  if (!isConstant(value)) return 'unknown';
  return value.text === 'replace' ? 'yes' : 'no';
}

const toSql: Row = { effect: 'create', medium: 'database', thing: 'row', target: arg(0, 'name'), again: tableAgain };
const toFile: Row = {
  effect: (ask) =>
    ask.arg(0, 'path_or_buf') === undefined && ask.option('path', 'excel_writer', 'buf') === undefined ? 'parse' : 'write',
  medium: 'file',
  thing: 'file',
  target: firstOf(arg(0, 'path_or_buf'), keyword('path', 'excel_writer', 'buf')),
};

/** A data frame's own ways to the world: their names belong to nothing else. */
export const frames: Family = {
  methods: new Set('to_sql to_csv to_excel to_parquet to_feather to_pickle to_hdf to_stata to_orc'.split(' ')),
  row: (name) => (methodOf(name) === 'to_sql' ? toSql : toFile),
};
