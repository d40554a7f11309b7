/** Modules of Python itself: what their functions do is known, or is of no interest. */
const OWN =
  'abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc nntplib numbers operator optparse os pathlib pdb pickle pkgutil platform plistlib poplib posixpath pprint profile pstats pty pwd py_compile pydoc queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess sys sysconfig syslog tarfile telnetlib tempfile termios textwrap threading time timeit tkinter tomllib trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo';

const TYPES =
  'bool bytes bytearray dict float frozenset int list object set str super tuple type range reversed enumerate zip map filter sorted';

/** Packages that many use: whatever a call of theirs does, it is no project's own alert, log or heartbeat. */
const PACKAGES =
  'absl aiocron aiohttp airflow alembic anyio apscheduler attr backoff aws_lambda_powertools azure bs4 boto3 botocore celery certifi chardet click colorama cryptography cv2 dagster dask dateutil django docker dotenv dramatiq fabric fastapi feedparser fire flask git github gitlab google googleapiclient gspread httpx huey imageio influxdb invoke jinja2 joblib jsonschema jwt kafka kubernetes loguru luigi lxml markdown matplotlib mechanize mysql nltk numba numpy oauth2client openai openpyxl pandas paramiko peewee PIL pika plotly polars prefect prettytable progressbar psutil psycopg psycopg2 pyarrow pyautogui pydantic pygame pymongo pymysql pyperclip pyspark pytesseract pytz ratelimit ray redis regex requests retry retrying rich ruamel schedule scipy scrapy seaborn selenium simplejson six sklearn snowflake sqlalchemy structlog tabulate telebot telegram tenacity termcolor tensorflow timeloop torch tqdm trio tweepy typer ujson urllib2 urllib3 uvicorn watchdog webdriver_manager websocket websockets xlrd xlsxwriter xlwt xmltodict yaml youtube_dl yt_dlp zmq';

const known: ReadonlySet<string> = new Set([OWN, TYPES, PACKAGES].flatMap((names) => names.split(' ')));

/**
 * Does a resolved name belong to a public module or a built-in type, so that knowledge would know it if it mattered?
 * False for modules of a project, and for methods of an unknown receiver.
 */
export function isPublic(name: string): boolean {
  return known.has(name.split('.', 1)[0] ?? '');
}
