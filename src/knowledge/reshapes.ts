import { methodOf } from './row.ts';

const METHODS: ReadonlySet<string> = new Set(
  'strip lstrip rstrip split rsplit splitlines partition rpartition lower upper title capitalize casefold replace format format_map join encode decode zfill ljust rjust center removeprefix removesuffix translate expandtabs items keys values get copy json text content iter_lines iter_content readlines read readline fetchall fetchone fetchmany scalars scalar all first one mappings to_dict iterrows itertuples dropna fillna head tail sort_values reset_index group groups findall result data tolist astype isoformat strftime date total_seconds as_posix resolve absolute expanduser with_suffix with_name joinpath relative_to __getitem__'.split(
    ' ',
  ),
);
const FUNCTIONS: ReadonlySet<string> = new Set(
  'str int float bool bytes list tuple set dict frozenset sorted reversed enumerate zip map filter iter next len min max sum repr any all abs round format ascii memoryview bytearray json.loads json.dumps json.load yaml.safe_load yaml.load toml.loads tomllib.loads tomllib.load csv.reader csv.DictReader os.path.join os.path.abspath os.path.realpath os.path.expanduser os.path.expandvars os.path.basename os.path.dirname os.path.splitext os.path.normpath os.fspath pathlib.Path pathlib.PurePath urllib.parse.urljoin urllib.parse.quote urllib.parse.quote_plus urllib.parse.urlencode urllib.parse.urlparse re.findall re.split re.sub re.finditer shlex.split shlex.quote shlex.join itertools.chain itertools.islice itertools.groupby itertools.chain.from_iterable itertools.zip_longest more_itertools.chunked collections.OrderedDict collections.Counter copy.copy copy.deepcopy base64.b64encode base64.b64decode io.StringIO io.BytesIO io.TextIOWrapper textwrap.dedent html.unescape html.escape operator.itemgetter functools.reduce bs4.BeautifulSoup pandas.DataFrame tqdm.tqdm tqdm.auto.tqdm tqdm rich.progress.track asyncio.as_completed concurrent.futures.as_completed'.split(
    ' ',
  ),
);

/** Does a call only reshape what it is given, so that a value's source lies behind it: `json.loads`, `.strip`, `os.path.join`? */
export function reshapes(name: string): boolean {
  return FUNCTIONS.has(name) || METHODS.has(methodOf(name));
}
