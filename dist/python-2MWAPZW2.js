import {
  batches,
  executes,
  fetches,
  statement,
  subscriptions
} from "./chunk-I4P54J34.js";
import {
  answersOthers,
  isRegistration,
  isScheduler,
  neverReturns
} from "./chunk-5P3PWNPC.js";
import "./chunk-OSNKVMOL.js";
import {
  EFFECTS,
  anyRequest,
  request,
  thingAt
} from "./chunk-5PF6ZX5L.js";
import {
  commandOf
} from "./chunk-CUOZTPMV.js";
import {
  arg,
  byName,
  either,
  firstOf,
  given,
  has,
  hasArg,
  isConstant,
  isLoggerName,
  isTrue,
  joined,
  keyword,
  makersOf,
  methodOf,
  no,
  ofMaker,
  ownerOf,
  receiver,
  unknown,
  unlessDecided,
  yes
} from "./chunk-5OU2N2GJ.js";
import "./chunk-TMAL6WXH.js";
import "./chunk-LHZ6AS6P.js";
import "./chunk-ZPWHCABL.js";

// src/knowledge/cloud.ts
var botocore = {
  bounded: "default",
  advice: "its default is finite",
  seconds: 60,
  source: "https://botocore.amazonaws.com/v1/documentation/api/latest/reference/config.html"
};
var remote = { medium: "network", limit: botocore, retry: yes };
var named = keyword(
  "Bucket",
  "Key",
  "Name",
  "TableName",
  "QueueUrl",
  "QueueName",
  "TopicArn",
  "InstanceIds",
  "FunctionName",
  "ClusterName",
  "UserName",
  "GroupName",
  "RoleName",
  "SecretId",
  "Filename",
  "DBInstanceIdentifier",
  "StackName",
  "GroupId",
  "VolumeId",
  "SnapshotId",
  "ImageId"
);
var target = firstOf(named, arg(0));
function effectOfVerb(method) {
  const verb = /^[a-z]+/.exec(method)?.[0] ?? "";
  if (/^(?:get|list|describe|head|scan|query|select|lookup|search|batch|download|filter|generate|test|check|can|read|load|is)$/.test(
    verb
  ))
    return method.startsWith("batch_write") ? "write" : "read";
  if (/^(?:create|run|request|allocate|register|add|import|copy)$/.test(verb)) return "create";
  if (/^(?:delete|terminate|deregister|purge|revoke|release|detach|remove|empty)$/.test(verb)) return "delete";
  if (/^(?:put|upload|write|update|modify|set|tag|untag|enable|disable|attach|associate|disassociate|start|stop|reboot|restore|change|apply|patch|replace|promote|rotate|reset|invoke|execute|stage)$/.test(
    verb
  ))
    return "change";
  return /^(?:send|publish)$/.test(verb) ? "send" : void 0;
}
var OWN = {
  put_metric_data: { ...remote, effect: "send", thing: "metric", target: keyword("Namespace"), minor: true },
  get_secret_value: { ...remote, effect: "read", thing: "secret", target: keyword("SecretId") },
  get_parameter: { ...remote, effect: "read", thing: "secret", target: keyword("Name") },
  get_parameters: { ...remote, effect: "read", thing: "secret", target: keyword("Names") },
  publish: {
    ...remote,
    effect: "send",
    thing: "alert",
    target: keyword("TopicArn", "PhoneNumber"),
    content: keyword("Message"),
    again: (ask) => ask.has("MessageDeduplicationId")
  },
  send_email: {
    ...remote,
    effect: "send",
    thing: "message",
    target: keyword("Destination"),
    content: keyword("Message"),
    again: no
  },
  send_raw_email: {
    ...remote,
    effect: "send",
    thing: "message",
    target: keyword("Destinations"),
    content: keyword("RawMessage"),
    again: no
  },
  send_templated_email: { ...remote, effect: "send", thing: "message", target: keyword("Destination"), again: no },
  send_message: { ...remote, effect: "send", thing: "queue", target: keyword("QueueUrl"), content: keyword("MessageBody") },
  send_message_batch: { ...remote, effect: "send", thing: "queue", target: keyword("QueueUrl") },
  receive_message: { ...remote, effect: "read", thing: "message", target: keyword("QueueUrl") },
  delete_message: { ...remote, effect: "change", thing: "queue", target: keyword("QueueUrl") },
  delete_message_batch: { ...remote, effect: "change", thing: "queue", target: keyword("QueueUrl") },
  put_item: { ...remote, effect: "write", thing: "row", target: keyword("TableName"), again: yes },
  put_object: { ...remote, effect: "write", thing: "object", target: keyword("Bucket") },
  upload_file: { ...remote, effect: "write", thing: "object", target: arg(1, "Bucket") },
  upload_fileobj: { ...remote, effect: "write", thing: "object", target: arg(1, "Bucket") },
  copy_object: { ...remote, effect: "write", thing: "object", target: keyword("Bucket") },
  download_file: { ...remote, medium: "file", effect: "write", thing: "file", target: arg(2, "Filename") },
  // Making a bucket or a queue of your own again is answered with the one that is there, or depends on the region.
  create_bucket: { ...remote, effect: "create", thing: "bucket", target: keyword("Bucket"), again: unknown },
  create_queue: { ...remote, effect: "create", thing: "queue", target: keyword("QueueName"), again: yes },
  create_topic: { ...remote, effect: "create", thing: "topic", target: keyword("Name"), again: yes },
  create_tags: { ...remote, effect: "change", thing: "tag", target: keyword("Resources") }
};
function danger(ask) {
  return ask.has("DryRun", "dry_run") === "yes" ? "preview" : "yes";
}
var CALLED = /^(?:get_paginator|get_waiter|paginate|wait|client|resource|session|close|exceptions|meta|can_paginate|generate_presigned_url)$/;
function awsRow(method) {
  if (Object.hasOwn(OWN, method)) return OWN[method];
  if (method === "paginate") return { ...remote, effect: "read", thing: "records", target };
  if (method === "wait") return { effect: "wait", medium: "memory", minor: true };
  const effect = CALLED.test(method) ? void 0 : effectOfVerb(method);
  if (effect === void 0) return void 0;
  const row = { ...remote, effect, thing: effect === "read" ? "records" : "resource", target };
  if (effect === "create")
    return {
      ...row,
      again: (ask) => ask.has("ClientToken", "ClientRequestToken", "IdempotencyToken") === "yes" ? "yes" : "unknown"
    };
  return effect === "delete" ? { ...row, danger } : row;
}
var AWS = /^(?:boto3|aioboto3|aiobotocore\.session\.get_session)\.(?:(?:Session|session\.Session)\.)?(?:client|resource|create_client)\./;
var GOOGLE = /^google\.cloud\.|^googleapiclient\.discovery\.build\./;
var AZURE = /^azure\.(?:storage|mgmt|keyvault|cosmos|servicebus|data)\b/;
var KUBERNETES = /^kubernetes\.client\.(?:\w*Api)\./;
var google = {
  bounded: "default",
  advice: "its default is finite",
  seconds: 60,
  source: "https://googleapis.dev/python/storage/latest/retry_timeout.html"
};
var azure = {
  bounded: "default",
  advice: "its default is finite",
  seconds: 300,
  source: "https://learn.microsoft.com/python/api/overview/azure/core-readme"
};
var kubernetes = {
  bounded: (ask) => ask.has("_request_timeout"),
  advice: "add `_request_timeout=30`",
  source: "https://github.com/kubernetes-client/python/blob/master/kubernetes/client/api/core_v1_api.py"
};
function clientRow(method, limit) {
  if (/^(?:access_secret_version|get_secret)$/.test(method)) return { ...remote, limit, effect: "read", thing: "secret", target };
  if (/^(?:delete|delete_blob|delete_blobs|delete_container)$/.test(method))
    return { ...remote, limit, effect: "delete", thing: "object", target, danger };
  if (/^(?:upload_from_\w+|upload_blob)$/.test(method)) return { ...remote, limit, effect: "write", thing: "object", target };
  if (/^download_(?:to_\w+|as_\w+|blob)$/.test(method)) return { ...remote, limit, effect: "read", thing: "object", target };
  const effect = effectOfVerb(method);
  if (effect === void 0) return void 0;
  const row = { ...remote, limit, effect, thing: effect === "read" ? "records" : "resource", target };
  if (effect === "create") return { ...row, again: unknown };
  return effect === "delete" ? { ...row, danger } : row;
}
function kubernetesRow(method) {
  const row = clientRow(method, kubernetes);
  if (row === void 0) return void 0;
  const { retry: _none, ...rest } = row;
  const own = { ...rest, fix: { limit: "_request_timeout=30" } };
  if (row.effect === "create") return { ...own, again: () => "no" };
  return row.effect === "delete" ? { ...own, danger: (ask) => ask.has("dry_run") === "yes" ? "preview" : "yes" } : own;
}
function isBareDelete(name) {
  return /\.objects\.(?:all|filter)\.delete$|\.object_versions\.(?:all|filter\.)?\.?delete$/.test(name);
}
function cloudRow(name) {
  const method = methodOf(name);
  if (AWS.test(name)) {
    if (isBareDelete(name))
      return {
        ...remote,
        effect: "delete",
        thing: "object",
        danger: (ask) => /\.all\.delete$/.test(ask.call.name) ? "everything" : "yes"
      };
    if (method === "delete" || method === "terminate")
      return { ...remote, effect: "delete", thing: "resource", target: (ask) => makersOf(ask)[0]?.args[0], danger };
    return awsRow(method);
  }
  if (KUBERNETES.test(name)) return kubernetesRow(method);
  if (GOOGLE.test(name)) return /\.to_(?:dataframe|arrow|dict)\./.test(name) ? void 0 : clientRow(method, google);
  return AZURE.test(name) ? clientRow(method, azure) : void 0;
}
var cloud = {
  owners: /^(?:boto3|aioboto3|aiobotocore|google|googleapiclient|azure|kubernetes)\./,
  row: cloudRow
};
var docker = {
  bounded: "default",
  advice: "its default is finite",
  seconds: 60,
  source: "https://docker-py.readthedocs.io/en/stable/client.html"
};
var engine = { medium: "process", limit: docker, target: firstOf(keyword("name", "image"), arg(0)) };
var under = (suffixes) => suffixes.split(" ").flatMap((suffix) => [`docker.from_env.${suffix}`, `docker.DockerClient.${suffix}`]).join(" ");
var clients = [
  {
    python: under("networks.create volumes.create"),
    row: { ...engine, effect: "create", thing: "network", again: (ask) => ask.call.name.includes("volumes") ? "yes" : "no" }
  },
  { python: under("containers.run containers.create"), row: { ...engine, effect: "run", thing: "container" } },
  { python: under("images.pull images.push images.build"), row: { ...engine, effect: "write", thing: "image" } },
  {
    python: under("containers.prune images.prune volumes.prune networks.prune"),
    row: { ...engine, effect: "delete", thing: "container", danger: () => "yes" }
  },
  {
    python: "boto3.client boto3.resource boto3.Session boto3.session.Session boto3.Session.client boto3.Session.resource google.cloud.storage.Client google.cloud.bigquery.Client kubernetes.config.load_kube_config kubernetes.config.load_incluster_config docker.from_env docker.DockerClient",
    row: { effect: "setup", medium: "network", thing: "client", target: arg(0), minor: true }
  }
];

// src/knowledge/data.ts
var parse = { effect: "parse", medium: "memory" };
var readRecords = { effect: "read", medium: "file", thing: "records" };
function dump(index) {
  return {
    effect: (ask) => /sys\.std(?:out|err)/.test(ask.arg(index, "fp")?.text ?? "") ? "report" : "write",
    medium: "file",
    thing: (ask) => /sys\.std(?:out|err)/.test(ask.arg(index, "fp")?.text ?? "") ? "data" : "records",
    content: arg(0, "obj")
  };
}
var data = [
  {
    python: "json.loads json.load yaml.safe_load yaml.load yaml.full_load yaml.safe_load_all tomllib.load tomllib.loads toml.load toml.loads tomli.load tomli.loads pickle.load pickle.loads marshal.load marshal.loads orjson.loads ujson.loads ujson.load simplejson.loads simplejson.load plistlib.load plistlib.loads xml.etree.ElementTree.fromstring lxml.etree.fromstring xmltodict.parse ast.literal_eval datetime.datetime.strptime datetime.datetime.fromisoformat datetime.date.fromisoformat dateutil.parser.parse dateutil.parser.isoparse base64.b64decode struct.unpack decimal.Decimal ipaddress.ip_address bs4.BeautifulSoup ruamel.yaml.YAML.load email.message_from_bytes email.message_from_string",
    row: { ...parse, target: arg(0) }
  },
  { python: "int float", row: { ...parse, target: arg(0) } },
  { python: "csv.reader csv.DictReader", row: { ...parse, target: arg(0) } },
  {
    python: "xml.etree.ElementTree.parse lxml.etree.parse",
    row: { effect: "read", medium: "file", thing: "records", target: arg(0) }
  },
  { python: "csv.writer csv.DictWriter", row: { effect: "setup", medium: "memory", target: arg(0) } },
  {
    python: "csv.writer.writerow csv.writer.writerows csv.DictWriter.writerow csv.DictWriter.writerows csv.DictWriter.writeheader",
    row: { effect: "write", medium: "file", thing: "records", content: arg(0) }
  },
  { python: "json.dump pickle.dump toml.dump ujson.dump simplejson.dump tomli_w.dump marshal.dump plistlib.dump", row: dump(1) },
  { python: "yaml.dump yaml.safe_dump yaml.dump_all yaml.safe_dump_all", row: { ...dump(1), effect: yamlEffect } },
  {
    python: "pandas.read_csv pandas.read_excel pandas.read_json pandas.read_parquet pandas.read_table pandas.read_fwf pandas.read_pickle pandas.read_xml pandas.read_html polars.read_csv polars.read_parquet openpyxl.load_workbook numpy.load numpy.loadtxt numpy.genfromtxt",
    row: { ...readRecords, target: firstOf(arg(0), keyword("filepath_or_buffer", "io", "path")) }
  },
  {
    python: "pandas.read_sql pandas.read_sql_query pandas.read_sql_table pandas.read_gbq",
    row: { effect: "read", medium: "database", thing: "row", target: arg(0, "sql") }
  }
];
function yamlEffect(ask) {
  return ask.arg(1, "stream") === void 0 ? "parse" : "write";
}
function tableAgain(ask) {
  const value = ask.arg(3, "if_exists");
  if (value === void 0) return ask.call.open ? "unknown" : "no";
  if (!isConstant(value)) return "unknown";
  return value.text === "replace" ? "yes" : "no";
}
var toSql = { effect: "create", medium: "database", thing: "row", target: arg(0, "name"), again: tableAgain };
var toFile = {
  effect: (ask) => ask.arg(0, "path_or_buf") === void 0 && ask.option("path", "excel_writer", "buf") === void 0 ? "parse" : "write",
  medium: "file",
  thing: "file",
  target: firstOf(arg(0, "path_or_buf"), keyword("path", "excel_writer", "buf"))
};
var frames = {
  methods: new Set("to_sql to_csv to_excel to_parquet to_feather to_pickle to_hdf to_stata to_orc".split(" ")),
  row: (name) => methodOf(name) === "to_sql" ? toSql : toFile
};

// src/knowledge/database.ts
var libpq = "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-CONNECT-TIMEOUT";
function inOptions(...names) {
  return (ask) => {
    const own = ask.has(...names);
    if (own !== "no") return own;
    const address = ask.arg(0, "dsn") ?? ask.option("conninfo", "url", "uri");
    if (address === void 0) return "no";
    if (names.some((name) => address.text.includes(name))) return "yes";
    return isConstant(address) || ask.option("password", "user", "host") !== void 0 ? "no" : "unknown";
  };
}
function connect(limit, fix) {
  return {
    effect: "setup",
    medium: "database",
    thing: "connection",
    target: firstOf(arg(0, "dsn"), keyword("host", "url", "uri", "database")),
    limit,
    ...fix && { fix: { limit: fix } }
  };
}
var finite = (seconds, source) => ({
  bounded: "default",
  advice: "its default is finite",
  seconds,
  source
});
var forEver = (bounded, advice, source) => ({ bounded, advice, source });
function engineLimit(ask) {
  const own = given(ask.option("connect_args"), ask.call.open);
  if (own !== "no") return "unknown";
  const url = ask.arg(0, "url");
  if (!isConstant(url) || !/^postgres(?:ql)?(?:\+psycopg2)?:/.test(url.text)) return "unknown";
  return url.text.includes("connect_timeout") ? "yes" : "no";
}
var database = [
  {
    python: "psycopg2.connect psycopg2.pool.SimpleConnectionPool psycopg2.pool.ThreadedConnectionPool",
    row: connect(forEver(inOptions("connect_timeout"), "add `connect_timeout=10`", libpq), "connect_timeout=10")
  },
  {
    python: "psycopg.connect psycopg.Connection.connect psycopg.AsyncConnection.connect",
    row: connect(finite(130, "https://www.psycopg.org/psycopg3/docs/api/connections.html"))
  },
  {
    python: "asyncpg.connect asyncpg.create_pool",
    row: connect(finite(60, "https://magicstack.github.io/asyncpg/current/api/index.html"))
  },
  {
    python: "mysql.connector.connect mysql.connector.MySQLConnection",
    row: connect(finite(10, "https://dev.mysql.com/doc/connector-python/en/connector-python-connectargs.html"))
  },
  {
    python: "pymysql.connect pymysql.Connect",
    row: connect(finite(10, "https://pymysql.readthedocs.io/en/latest/modules/connections.html"))
  },
  { python: "pymssql.connect", row: connect(finite(60, "https://pymssql.readthedocs.io/en/stable/ref/pymssql.html")) },
  {
    python: "oracledb.connect",
    row: connect(finite(20, "https://python-oracledb.readthedocs.io/en/latest/api_manual/module.html"))
  },
  {
    python: "pymongo.MongoClient motor.motor_asyncio.AsyncIOMotorClient",
    row: connect(finite(20, "https://pymongo.readthedocs.io/en/stable/api/pymongo/mongo_client.html"))
  },
  {
    python: "elasticsearch.Elasticsearch",
    row: connect(finite(10, "https://elasticsearch-py.readthedocs.io/en/latest/api/elasticsearch.html"))
  },
  {
    python: "snowflake.connector.connect",
    row: connect(finite(60, "https://docs.snowflake.com/en/developer-guide/python-connector/python-connector-api"))
  },
  {
    python: "redis.Redis redis.StrictRedis redis.from_url redis.Redis.from_url",
    row: connect({
      // For ever until version 8 gave it five seconds: which one runs here can't be told.
      bounded: (ask) => inOptions("socket_timeout", "socket_connect_timeout")(ask) === "yes" ? "yes" : "unknown",
      advice: "add `socket_timeout=10`",
      seconds: 5,
      source: "https://redis.readthedocs.io/en/stable/connections.html"
    })
  },
  {
    python: "sqlalchemy.create_engine sqlalchemy.ext.asyncio.create_async_engine",
    row: connect(
      forEver(engineLimit, "add `connect_args={'connect_timeout': 10}`", libpq),
      "connect_args={'connect_timeout': 10}"
    )
  },
  {
    python: "pyodbc.connect",
    row: connect(
      forEver(
        inOptions("timeout", "Timeout"),
        "add `timeout=10`",
        "https://github.com/mkleehammer/pyodbc/wiki/The-pyodbc-Module#connect"
      ),
      "timeout=10"
    )
  },
  {
    python: "sqlite3.connect duckdb.connect aiosqlite.connect MySQLdb.connect cx_Oracle.connect",
    row: { effect: "setup", medium: "database", thing: "connection", target: arg(0, "database") }
  }
];

// src/knowledge/environment.ts
var variable = { effect: "read", medium: "environment", minor: true };
var argument = { effect: "read", medium: "arguments", minor: true };
var asked = { effect: "ask", medium: "output", content: arg(0, "prompt"), minor: true };
var environment = [
  {
    python: "os.getenv os.environ.get os.environb.get os.environ.setdefault os.environ.pop environ.Env.str environ.Env",
    row: { ...variable, thing: "variable", target: arg(0, "key"), content: arg(1, "default") }
  },
  { python: "os.environ.__getitem__ os.environ.copy os.environ", row: { ...variable, thing: "variable", target: arg(0) } },
  {
    python: "decouple.config decouple.AutoConfig environs.Env.str environs.Env.int environs.Env.bool environs.Env environs.Env.list starlette.config.Config",
    row: { ...variable, thing: "variable", target: arg(0), content: firstOf(keyword("default"), arg(1)) }
  },
  {
    python: "dotenv.load_dotenv dotenv.dotenv_values dotenv.find_dotenv dotenv.get_key environ.Env.read_env environs.Env.read_env dynaconf.Dynaconf hydra.main pydantic_settings.BaseSettings pydantic.BaseSettings",
    row: { ...variable, thing: "settings", target: arg(0) }
  },
  {
    python: "configparser.ConfigParser.read configparser.RawConfigParser.read configparser.ConfigParser.read_file configparser.SafeConfigParser.read",
    row: { effect: "read", medium: "environment", thing: "settings", target: arg(0, "filenames"), minor: true }
  },
  {
    python: "configparser.ConfigParser.get configparser.ConfigParser.getint configparser.ConfigParser.getboolean configparser.ConfigParser.getfloat configparser.RawConfigParser.get",
    row: { ...variable, thing: "setting", target: arg(1, "option"), content: keyword("fallback") }
  },
  {
    python: "keyring.get_password keyring.get_credential hvac.Client.secrets.kv.v2.read_secret_version hvac.Client.read hvac.Client.secrets.kv.read_secret_version netrc.netrc netrc.netrc.authenticators streamlit.secrets.__getitem__",
    row: { ...variable, thing: "secret", target: firstOf(arg(1, "username"), arg(0)) }
  },
  { python: "sys.argv", row: { ...argument, thing: "argument" } },
  {
    python: "argparse.ArgumentParser.parse_args argparse.ArgumentParser.parse_known_args optparse.OptionParser.parse_args getopt.getopt getopt.gnu_getopt docopt.docopt absl.flags.FLAGS tap.Tap.parse_args simple_parsing.parse fire.Fire",
    row: { ...argument, thing: "argument" }
  },
  {
    python: "argparse.ArgumentParser.add_argument argparse.ArgumentParser.add_argument_group.add_argument argparse.ArgumentParser.add_mutually_exclusive_group.add_argument argparse.ArgumentParser.add_subparsers.add_parser.add_argument optparse.OptionParser.add_option click.option click.argument typer.Option typer.Argument absl.flags.DEFINE_string absl.flags.DEFINE_integer absl.flags.DEFINE_bool",
    row: { effect: "setup", medium: "arguments", thing: "option", target: arg(0), content: keyword("default"), minor: true }
  },
  {
    python: "input raw_input getpass.getpass click.confirm click.prompt click.pause typer.confirm typer.prompt rich.prompt.Prompt.ask rich.prompt.Confirm.ask rich.prompt.IntPrompt.ask questionary.confirm questionary.select questionary.text questionary.password questionary.checkbox inquirer.prompt PyInquirer.prompt prompt_toolkit.prompt click.getchar tkinter.simpledialog.askstring tkinter.messagebox.askyesno tkinter.messagebox.askokcancel",
    row: asked
  },
  // Whoever debugs it sits before it.
  {
    python: "pdb.set_trace ipdb.set_trace pudb.set_trace breakpoint IPython.embed code.interact",
    row: { effect: "ask", medium: "output", minor: true }
  }
];

// src/knowledge/files.ts
var path = firstOf(arg(0), keyword("path", "file", "filename", "name", "src", "dir"));
function effectOfMode(mode) {
  if (!isConstant(mode) || mode.type !== "text") return "read";
  if (mode.text.includes("x")) return "create";
  if (mode.text.includes("a")) return "append";
  return mode.text.includes("w") ? "write" : "read";
}
var NO_FILE = /\.fileno\(\)\}$|^\d$|^\/dev\/(?:null|std\w+|fd\/\d)$|^\$\{os\.devnull\}$/;
function opening(mode, target2) {
  return {
    effect: (ask) => NO_FILE.test(target2(ask)?.text ?? "") ? "setup" : effectOfMode(mode(ask)),
    medium: "file",
    thing: (ask) => effectOfMode(mode(ask)) === "append" ? "line" : "file",
    target: target2,
    // Opening with `x` is a decision to fail when the file is there; overwriting raises no question.
    again: (ask) => effectOfMode(mode(ask)) === "append" ? "no" : "unknown"
  };
}
function effectOfFlags(ask) {
  const flags = ask.arg(1, "flags")?.text ?? "";
  if (/O_APPEND/.test(flags)) return "append";
  if (/O_EXCL/.test(flags)) return "create";
  return /O_(?:CREAT|WRONLY|RDWR|TRUNC)/.test(flags) ? "write" : "read";
}
var makeDirectory = { effect: "create", medium: "file", thing: "directory" };
var existOk = { again: (ask) => isTrue(ask.arg(2, "exist_ok")) || ask.arg(2, "exist_ok") ? void 0 : "exist_ok=True" };
var written = { effect: "write", medium: "file", thing: "file" };
var read = { effect: "read", medium: "file", thing: "file" };
var listed = { effect: "read", medium: "file", thing: "files" };
var records = { effect: "write", medium: "file", thing: "records" };
var probe = { effect: "probe", medium: "file", minor: true };
var single = () => "no";
function dangerOfTree(ask) {
  const text = ask.arg(0, "path")?.text ?? "";
  return /^(?:\/|~|\/\*|[A-Za-z]:[\\/]?)$/.test(text) ? "everything" : "yes";
}
var making = [
  { python: "os.mkdir", row: { ...makeDirectory, target: arg(0, "path"), again: no } },
  { python: "os.makedirs", row: { ...makeDirectory, target: arg(0, "name"), again: unlessDecided(2, "exist_ok"), fix: existOk } },
  {
    python: "pathlib.Path.mkdir",
    row: { ...makeDirectory, target: receiver, again: unlessDecided(2, "exist_ok"), fix: existOk }
  },
  {
    python: "distutils.dir_util.mkpath setuptools._distutils.dir_util.mkpath",
    row: { ...makeDirectory, target: arg(0, "name"), again: yes }
  },
  {
    python: "shutil.copytree",
    row: { ...makeDirectory, target: arg(1, "dst"), again: unlessDecided(6, "dirs_exist_ok"), fix: { again: () => void 0 } }
  },
  { python: "os.symlink os.link", row: { effect: "create", medium: "file", thing: "link", target: arg(1, "dst"), again: no } },
  {
    python: "pathlib.Path.symlink_to pathlib.Path.hardlink_to pathlib.Path.link_to",
    row: { effect: "create", medium: "file", thing: "link", target: receiver, again: no }
  },
  { python: "os.mkfifo os.mknod", row: { effect: "create", medium: "file", thing: "pipe", target: arg(0, "path"), again: no } },
  { python: "pathlib.Path.touch", row: { ...written, target: receiver } },
  {
    python: "tempfile.mkdtemp tempfile.mkstemp tempfile.TemporaryDirectory tempfile.NamedTemporaryFile tempfile.TemporaryFile tempfile.SpooledTemporaryFile tempfile.mktemp",
    row: { effect: "create", medium: "file", thing: "temp" }
  }
];
var opened = [
  {
    python: "open io.open codecs.open gzip.open bz2.open lzma.open aiofiles.open io.FileIO gzip.GzipFile bz2.BZ2File smart_open.open",
    row: opening(arg(1, "mode"), firstOf(arg(0, "file"), keyword("filename", "name")))
  },
  { python: "pathlib.Path.open", row: opening(arg(0, "mode"), receiver) },
  {
    python: "zipfile.ZipFile tarfile.open tarfile.TarFile zipfile.PyZipFile",
    row: opening(arg(1, "mode"), firstOf(arg(0), keyword("name", "file")))
  },
  { python: "os.open", row: { effect: effectOfFlags, medium: "file", thing: "file", target: arg(0, "path"), again: unknown } },
  { python: "os.fdopen", row: { effect: "setup", medium: "file" } }
];
var changing = [
  { python: "pathlib.Path.write_text pathlib.Path.write_bytes", row: { ...written, target: receiver, content: arg(0, "data") } },
  { python: "shutil.copy shutil.copy2 shutil.copyfile", row: { ...written, target: arg(1, "dst"), content: arg(0, "src") } },
  { python: "shutil.copyfileobj", row: { ...records, target: arg(1, "fdst"), content: arg(0, "fsrc") } },
  {
    python: "shutil.move os.rename os.replace os.renames",
    row: { effect: "change", medium: "file", thing: "rename", target: arg(1, "dst"), content: arg(0, "src") }
  },
  {
    python: "pathlib.Path.rename pathlib.Path.replace pathlib.Path.move",
    row: { effect: "change", medium: "file", thing: "rename", target: arg(0, "target"), content: receiver }
  },
  {
    python: "os.chmod os.chown os.utime os.truncate shutil.chown shutil.copymode shutil.copystat os.lchown os.setxattr",
    row: { effect: "change", medium: "file", thing: "mode", target: path }
  },
  { python: "pathlib.Path.chmod", row: { effect: "change", medium: "file", thing: "mode", target: receiver } },
  { python: "shutil.make_archive", row: { ...written, target: arg(0, "base_name") } },
  { python: "shutil.unpack_archive", row: { ...written, target: arg(1, "extract_dir") } },
  {
    python: "zipfile.ZipFile.extractall tarfile.open.extractall zipfile.ZipFile.extract tarfile.open.extract tarfile.TarFile.extractall",
    row: { ...written, target: firstOf(arg(0, "path"), ofMaker(0, "file")) }
  },
  {
    python: "open.write open.writelines io.open.write io.open.writelines codecs.open.write codecs.open.writelines pathlib.Path.open.write pathlib.Path.open.writelines gzip.open.write gzip.open.writelines aiofiles.open.write bz2.open.write lzma.open.write",
    row: { ...records, target: ofMaker(0, "file"), content: arg(0) }
  },
  {
    python: "zipfile.ZipFile.write zipfile.ZipFile.writestr tarfile.open.add tarfile.open.addfile",
    row: { ...records, target: ofMaker(0, "file"), content: arg(0) }
  },
  { python: "os.write", row: { ...records, content: arg(1) } }
];
var deleting = [
  {
    python: "shutil.rmtree",
    row: { effect: "delete", medium: "file", thing: "tree", target: arg(0, "path"), danger: dangerOfTree }
  },
  {
    python: "os.remove os.unlink",
    row: { effect: "delete", medium: "file", thing: "file", target: arg(0, "path"), danger: single }
  },
  { python: "pathlib.Path.unlink", row: { effect: "delete", medium: "file", thing: "file", target: receiver, danger: single } },
  {
    python: "os.rmdir os.removedirs",
    row: { effect: "delete", medium: "file", thing: "directory", target: arg(0), danger: single }
  },
  {
    python: "pathlib.Path.rmdir",
    row: { effect: "delete", medium: "file", thing: "directory", target: receiver, danger: single }
  },
  { python: "send2trash.send2trash", row: { effect: "change", medium: "file", thing: "rename", target: arg(0) } }
];
var reading = [
  { python: "pathlib.Path.read_text pathlib.Path.read_bytes", row: { ...read, target: receiver } },
  { python: "linecache.getlines linecache.getline fileinput.input fileinput.FileInput", row: { ...read, target: path } },
  { python: "os.listdir os.scandir", row: { ...listed, target: path } },
  { python: "pathlib.Path.iterdir", row: { ...listed, target: receiver } },
  // A pattern that fits nothing and a folder that is not there give nothing: these do not fail.
  { python: "os.walk os.fwalk glob.glob glob.iglob", row: { ...listed, target: path, minor: true } },
  { python: "pathlib.Path.glob pathlib.Path.rglob pathlib.Path.walk", row: { ...listed, target: receiver, minor: true } },
  {
    python: "os.path.exists os.path.isfile os.path.isdir os.path.islink os.path.lexists os.path.ismount os.path.getsize os.path.getmtime os.path.getctime os.access os.stat os.lstat shutil.disk_usage filecmp.cmp os.statvfs os.path.samefile",
    row: { ...probe, target: path }
  },
  {
    python: "pathlib.Path.exists pathlib.Path.is_file pathlib.Path.is_dir pathlib.Path.is_symlink pathlib.Path.is_mount pathlib.Path.stat pathlib.Path.lstat pathlib.Path.samefile",
    row: { ...probe, target: receiver }
  },
  {
    python: "shutil.which distutils.spawn.find_executable",
    row: { effect: "probe", medium: "process", minor: true, target: arg(0, "cmd") }
  },
  {
    python: "os.chdir contextlib.chdir os.umask os.fchdir",
    row: { effect: "setup", medium: "process", minor: true, target: arg(0, "path") }
  }
];
var locking = [
  {
    python: "fcntl.flock fcntl.lockf portalocker.lock portalocker.Lock filelock.FileLock filelock.UnixFileLock filelock.SoftFileLock fasteners.InterProcessLock pid.PidFile msvcrt.locking lockfile.LockFile zc.lockfile.LockFile",
    row: { effect: "setup", medium: "file", thing: "lock", target: arg(0), minor: true }
  }
];
var files = [...making, ...opened, ...changing, ...deleting, ...reading, ...locking];

// src/knowledge/http.ts
var RESPONSE = ["raise_for_status", "status_code", "ok", "is_success", "is_error", "?", "*"];
function requestsLimit(ask) {
  const own = ask.has("timeout");
  if (own !== "no" || ask.option("timeout") !== void 0) return own;
  const uses = ask.maker()?.uses ?? [];
  return uses.includes("request") && !ask.call.name.endsWith(".request") ? "unknown" : "no";
}
var raisingHook = (ask) => {
  const hooked = ask.has("hooks");
  return hooked === "no" && (ask.maker()?.uses.includes("hooks") ?? false) ? "unknown" : hooked;
};
var requests = {
  limit: {
    bounded: requestsLimit,
    advice: "add `timeout=10`",
    source: "https://requests.readthedocs.io/en/latest/user/quickstart/#timeouts"
  },
  status: RESPONSE,
  check: raisingHook,
  retry: (ask) => ask.maker()?.uses.includes("mount") ? "yes" : "no",
  fix: "timeout=10"
};
function unlessSwitchedOff(ask) {
  for (const value of [ask.option("timeout"), ...makersOf(ask).map((maker) => maker.options.get("timeout"))]) {
    if (value !== void 0) return given(value, false);
  }
  return "yes";
}
var defaulting = (ask) => unlessSwitchedOff(ask) === "yes" ? "yes" : "unknown";
var setup = { effect: "setup", medium: "network", minor: true };
var httpx = {
  limit: {
    bounded: unlessSwitchedOff,
    advice: "give `timeout=` a number",
    source: "https://www.python-httpx.org/advanced/timeouts/"
  },
  status: RESPONSE,
  check: (ask) => makersOf(ask).some((maker) => maker.options.has("event_hooks") || maker.open) ? "unknown" : "no",
  retry: (ask) => makersOf(ask).some((maker) => maker.options.has("transport")) ? "unknown" : "no"
};
var aiohttp = {
  limit: {
    bounded: unlessSwitchedOff,
    advice: "give `timeout=` a `ClientTimeout`",
    source: "https://docs.aiohttp.org/en/stable/client_quickstart.html#timeouts"
  },
  status: [...RESPONSE, "status"],
  check: (ask) => {
    const own = has("raise_for_status")(ask);
    if (own !== "no") return own;
    return makersOf(ask).some((maker) => maker.options.has("raise_for_status") || maker.open) ? "unknown" : "no";
  }
};
var urllib3 = {
  limit: {
    bounded: (ask) => makersOf(ask).some((maker) => maker.options.has("timeout") || maker.open) ? "yes" : ask.has("timeout"),
    advice: "add `timeout=10`",
    source: "https://urllib3.readthedocs.io/en/stable/user-guide.html#using-timeouts"
  },
  status: ["status", "*"],
  retry: yes,
  fix: "timeout=10"
};
var VERBS = ["get", "head", "options", "post", "put", "patch", "delete"];
function verbs(client, ...prefixes) {
  const url = arg(0, "url");
  const own = VERBS.map((verb) => ({
    python: prefixes.map((prefix) => `${prefix}.${verb}`).join(" "),
    row: request(verb, client, url)
  }));
  return [...own, { python: prefixes.map((prefix) => `${prefix}.request`).join(" "), row: anyRequest(client) }];
}
var http = [
  ...verbs(requests, "requests", "requests.Session", "requests.session", "requests.sessions.Session", "requests.api"),
  ...verbs(httpx, "httpx", "httpx.Client", "httpx.AsyncClient"),
  { python: "httpx.stream httpx.Client.stream httpx.AsyncClient.stream", row: anyRequest(httpx) },
  ...verbs(aiohttp, "aiohttp.ClientSession"),
  { python: "aiohttp.request", row: anyRequest(aiohttp) },
  {
    python: "urllib3.PoolManager.request urllib3.request urllib3.ProxyManager.request urllib3.HTTPSConnectionPool.request",
    row: anyRequest(urllib3)
  },
  {
    python: "urllib.request.Request urllib2.Request requests.Session requests.session urllib3.PoolManager",
    row: { effect: "setup", medium: "network", minor: true }
  },
  // Whatever is asked through them has their default.
  { python: "httpx.Client httpx.AsyncClient", row: { ...setup, limit: { ...httpx.limit, bounded: defaulting } } },
  { python: "aiohttp.ClientSession", row: { ...setup, limit: { ...aiohttp.limit, bounded: defaulting } } },
  {
    python: "requests.Session.mount requests.session.mount",
    row: { effect: "setup", medium: "network", thing: "adapter", minor: true }
  },
  {
    python: "urllib3.util.retry.Retry urllib3.util.Retry urllib3.Retry requests.adapters.HTTPAdapter requests.packages.urllib3.util.retry.Retry",
    row: { effect: "setup", medium: "network", thing: "retry", minor: true }
  }
];

// src/knowledge/leaves.ts
function endingOf(status, open) {
  if (status === void 0) return open ? "unknown" : "ok";
  if (status.type === "text") return "bad";
  if (!isConstant(status)) return "unknown";
  if (status.type === "none" || /^(?:0|false)$/i.test(status.text)) return "ok";
  if (status.type === "boolean" || status.type === "number" || /^-?\d+$/.test(status.text)) return "bad";
  return /EX_OK$/.test(status.text) ? "ok" : "unknown";
}
var EXITS = /^(?:SystemExit|exit|quit|sys\.exit|click\.exceptions\.Exit|typer\.Exit)$/;
var ABORTS = /^(?:click\.Abort|typer\.Abort|click\.exceptions\.Abort)$/;
function endingOfRaise(ask) {
  const raised = ask.call.args[0];
  if (raised === void 0) return "raise";
  const made2 = ask.callOf(raised);
  const name = made2?.name ?? raised.text.replace(/^\$\{|\}$/g, "");
  if (ABORTS.test(name)) return "bad";
  if (!EXITS.test(name)) return "raise";
  return made2 ? endingOf(made2.options.get("code") ?? made2.args[0], made2.open) : "ok";
}
function leave(ends) {
  return { effect: "leave", medium: "process", ends, content: arg(0), minor: true };
}
var exit = leave((ask) => endingOf(ask.arg(0, "code") ?? ask.option("status", "exit_code"), ask.call.open));
var leaves = [
  { python: "return", row: leave(() => "return") },
  { python: "raise", row: leave(endingOfRaise) },
  { python: "break", row: leave(() => "break") },
  { python: "continue", row: leave(() => "next") },
  { python: "sys.exit exit quit os._exit click.Context.exit click.get_current_context.exit", row: exit },
  { python: "os.abort click.Context.abort click.Context.fail", row: leave(() => "bad") },
  { python: "argparse.ArgumentParser.error optparse.OptionParser.error", row: leave(() => "bad") },
  {
    python: "argparse.ArgumentParser.exit optparse.OptionParser.exit",
    row: leave((ask) => endingOf(ask.arg(0, "status"), ask.call.open))
  },
  {
    python: "os.execv os.execve os.execvp os.execvpe os.execl os.execle os.execlp os.execlpe",
    row: leave(() => "unknown")
  },
  { python: "pytest.fail pytest.exit", row: leave(() => "bad") }
];

// src/knowledge/loggers.ts
var logged = {
  effect: "report",
  medium: "output",
  thing: "log",
  content: firstOf(arg(0, "msg"), keyword("message", "event")),
  minor: true
};
var levelled = { ...logged, content: arg(1, "msg") };
var LEVELS = "debug info warning warn error exception critical fatal success trace notice msg";
var PREFIXES = "logging logging.getLogger logging.Logger loguru.logger structlog.get_logger structlog.getLogger structlog.stdlib.get_logger logbook.Logger absl.logging eliot prefect.get_run_logger dagster.get_dagster_logger aws_lambda_powertools.Logger picologging picologging.getLogger twisted.logger.Logger celery.utils.log.get_task_logger logzero.logger daiquiri.getLogger airflow.utils.log.logging_mixin.LoggingMixin.log multiprocessing.get_logger multiprocessing.log_to_stderr loguru.logger.bind loguru.logger.opt logging.LoggerAdapter syslog";
var levels = PREFIXES.split(" ").flatMap((prefix) => LEVELS.split(" ").map((level) => `${prefix}.${level}`)).join(" ");
function printsTo(ask) {
  const file = ask.option("file");
  return file === void 0 || file.type === "none" || /sys\.(?:__)?std(?:out|err)/.test(file.text) ? "terminal" : "file";
}
var printed = {
  effect: (ask) => printsTo(ask) === "terminal" ? "report" : "write",
  medium: "output",
  thing: (ask) => printsTo(ask) === "terminal" ? "print" : "records",
  target: keyword("file"),
  content: (ask) => joined(ask.call.args),
  minor: true
};
var loggers = [
  { python: levels, row: logged },
  {
    python: "logging.log logging.getLogger.log logging.Logger.log loguru.logger.log absl.logging.log syslog.syslog structlog.get_logger.log",
    row: levelled
  },
  {
    python: "print click.echo click.secho typer.echo typer.secho rich.print rich.console.Console.print rich.console.Console.log sys.stdout.write sys.stderr.write sys.__stdout__.write sys.__stderr__.write tqdm.tqdm.write tqdm.write termcolor.cprint console.print sys.stdout.writelines sys.stderr.writelines",
    row: printed
  },
  {
    python: "pprint.pprint pprint.pp rich.pretty.pprint IPython.display.display sys.stdout.buffer.write tabulate.tabulate.print",
    row: { effect: "report", medium: "output", thing: "data", content: arg(0), minor: true }
  },
  {
    python: "traceback.print_exc traceback.print_exception traceback.print_stack",
    row: { effect: "report", medium: "output", thing: "traceback", minor: true }
  },
  {
    python: "warnings.warn",
    row: { effect: "report", medium: "output", thing: "warning", content: arg(0, "message"), minor: true }
  },
  {
    python: "logging.basicConfig logging.config.dictConfig logging.config.fileConfig logging.getLogger logging.FileHandler logging.StreamHandler logging.handlers.RotatingFileHandler logging.handlers.TimedRotatingFileHandler logging.handlers.SysLogHandler logging.handlers.WatchedFileHandler loguru.logger.add structlog.configure structlog.get_logger coloredlogs.install logging.disable logging.captureWarnings",
    row: { effect: "setup", medium: "output", thing: "logger", target: arg(0, "filename"), minor: true }
  }
];
var namedLoggers = {
  methods: new Set("debug info warning warn error exception critical fatal success log".split(" ")),
  row: (name, call) => {
    if (!isLoggerName(ownerOf(name, call))) return void 0;
    return methodOf(name) === "log" ? levelled : logged;
  }
};

// src/knowledge/mappers.ts
var mongo = { medium: "database", thing: "row", target: receiver };
var upsert = (ask) => {
  const said = ask.has("upsert");
  return said === "no" ? "unknown" : said;
};
var writesOver = (ask) => /^(?:replace|update|ignore)$/.test(ask.option("overwrite_mode")?.text ?? "") || /^true$/i.test(ask.option("overwrite")?.text ?? "");
var everything = (ask) => ask.arg(0, "filter")?.text === "{}" || ask.arg(0, "filter")?.entries?.size === 0 && !ask.arg(0)?.open ? "everything" : "yes";
var documents = {
  insert_one: { ...mongo, effect: "create", content: arg(0, "document"), again: no },
  insert_many: {
    ...mongo,
    effect: "create",
    content: arg(0, "documents"),
    again: (ask) => writesOver(ask) ? "yes" : given(ask.option("ordered"), ask.call.open) === "no" ? "no" : "unknown"
  },
  update_one: { ...mongo, effect: "change", again: upsert },
  update_many: { ...mongo, effect: "change", again: upsert },
  replace_one: { ...mongo, effect: "write", again: yes },
  find_one_and_update: { ...mongo, effect: "change", again: upsert },
  bulk_write: { ...mongo, effect: "write", again: unknown },
  delete_one: { ...mongo, effect: "delete", danger: () => "no" },
  delete_many: { ...mongo, effect: "delete", danger: everything },
  find_one: { ...mongo, effect: "read" }
};
var django = {
  create: { medium: "database", thing: "row", target: receiver, effect: "create", again: unknown },
  acreate: { medium: "database", thing: "row", target: receiver, effect: "create", again: unknown },
  bulk_create: {
    medium: "database",
    thing: "row",
    target: receiver,
    effect: "create",
    again: (ask) => ask.has("ignore_conflicts", "update_conflicts") === "yes" ? "yes" : "unknown"
  },
  get_or_create: { medium: "database", thing: "row", target: receiver, effect: "create", again: yes },
  update_or_create: { medium: "database", thing: "row", target: receiver, effect: "create", again: yes }
};
var djangoDelete = { medium: "database", thing: "row", target: receiver, effect: "delete", danger: () => "yes" };
var sessions = {
  add: { medium: "database", thing: "row", content: arg(0), effect: "create", again: unknown },
  add_all: { medium: "database", thing: "row", content: arg(0), effect: "create", again: unknown },
  merge: { medium: "database", thing: "row", content: arg(0), effect: "create", again: yes },
  delete: { medium: "database", thing: "row", content: arg(0), effect: "delete", danger: () => "no" },
  execute: statement
};
var keyed = { medium: "database", thing: "key", target: arg(0, "name") };
var keys = {
  get: { ...keyed, effect: "read" },
  set: { ...keyed, effect: "write" },
  hset: { ...keyed, effect: "write" },
  setex: { ...keyed, effect: "write" },
  sadd: { ...keyed, effect: "write" },
  rpush: { ...keyed, thing: "queue", effect: "append" },
  lpush: { ...keyed, thing: "queue", effect: "append" },
  publish: { ...keyed, thing: "queue", effect: "write" },
  delete: { ...keyed, effect: "delete", danger: () => "no" },
  flushdb: { ...keyed, effect: "delete", danger: () => "everything" },
  flushall: { ...keyed, effect: "delete", danger: () => "everything" }
};
var stores = { methods: new Set(Object.keys(documents)), row: (name) => documents[methodOf(name)] };
var SESSION = /(?:^|\.)_?session$|sqlalchemy\.orm\.(?:Session|sessionmaker)/i;
var OTHER_SESSION = /requests|aiohttp|http|boto3/i;
var REDIS = /^redis\.(?:Redis|StrictRedis|from_url|Redis\.from_url)$/;
var mappers = {
  methods: new Set([django, sessions, keys].flatMap((rows) => Object.keys(rows))),
  row: (name, call) => {
    const method = methodOf(name);
    const owner = ownerOf(name, call);
    if (owner.endsWith(".objects")) return Object.hasOwn(django, method) ? django[method] : void 0;
    if (method === "delete" && /\.objects\b.*\.(?:all|filter|exclude)\b/.test(owner)) return djangoDelete;
    if (SESSION.test(owner) && !OTHER_SESSION.test(owner)) return Object.hasOwn(sessions, method) ? sessions[method] : void 0;
    return REDIS.test(owner) && Object.hasOwn(keys, method) ? keys[method] : void 0;
  }
};

// src/knowledge/messages.ts
var keyed2 = (ask) => ask.has("idempotency_key", "dedup_key", "deduplication_id", "MessageDeduplicationId", "client_msg_id", "alias");
var message = {
  effect: "send",
  medium: "network",
  thing: "message",
  target: firstOf(keyword("to", "to_addrs", "to_addr", "recipients", "recipient_list", "Destination", "PhoneNumber"), arg(1)),
  content: firstOf(keyword("body", "msg", "message", "Message", "text"), arg(2)),
  again: keyed2
};
var alert = {
  effect: "send",
  medium: "network",
  thing: "alert",
  target: firstOf(keyword("channel", "chat_id", "routing_key", "TopicArn", "webhook_url"), arg(0)),
  content: firstOf(keyword("text", "body", "message", "content", "Message"), arg(1), arg(0)),
  again: keyed2
};
var told = [
  {
    python: "smtplib.SMTP.sendmail smtplib.SMTP_SSL.sendmail smtplib.LMTP.sendmail",
    row: { ...message, target: arg(1, "to_addrs"), content: arg(2, "msg") }
  },
  {
    python: "smtplib.SMTP.send_message smtplib.SMTP_SSL.send_message aiosmtplib.send aiosmtplib.SMTP.send_message",
    row: { ...message, target: keyword("to_addrs", "recipients"), content: arg(0, "msg") }
  },
  { python: "yagmail.SMTP.send", row: { ...message, target: arg(0, "to"), content: arg(2, "contents") } },
  { python: "django.core.mail.send_mail", row: { ...message, target: arg(3, "recipient_list"), content: arg(1, "message") } },
  {
    python: "django.core.mail.EmailMessage.send django.core.mail.EmailMultiAlternatives.send flask_mail.Mail.send redmail.EmailSender.send redmail.gmail.send sendgrid.SendGridAPIClient.send sendgrid.SendGridAPIClient.client.mail.send.post mailjet_rest.Client.send.create postmarker.core.PostmarkClient.emails.send resend.Emails.send exchangelib.Message.send O365.Account.new_message.send",
    row: { ...message, target: keyword("to", "receivers"), content: arg(0) }
  },
  { python: "django.core.mail.mail_admins django.core.mail.mail_managers", row: { ...alert, thing: "message", target: arg(0) } },
  {
    python: "twilio.rest.Client.messages.create vonage.Client.sms.send_message plivo.RestClient.messages.create",
    row: { ...message, thing: "sms", target: keyword("to", "to_number") }
  },
  { python: "twilio.rest.Client.calls.create", row: { ...alert, thing: "page", target: keyword("to") } },
  {
    python: "slack_sdk.WebClient.chat_postMessage slack_sdk.web.WebClient.chat_postMessage slack.WebClient.chat_postMessage slack_sdk.WebClient.files_upload slack_sdk.WebClient.files_upload_v2 slack_bolt.App.client.chat_postMessage slack_sdk.web.async_client.AsyncWebClient.chat_postMessage",
    row: alert
  },
  {
    python: "slack_sdk.webhook.WebhookClient.send slack_sdk.WebhookClient.send slackweb.Slack.notify discord_webhook.DiscordWebhook.execute discord.Webhook.send discord.SyncWebhook.send discord.SyncWebhook.from_url.send pymsteams.connectorcard.send apprise.Apprise.notify telegram.Bot.send_message telegram.Bot.sendMessage telebot.TeleBot.send_message pushover.Client.send_message pushbullet.Pushbullet.push_note notify_run.Notify.send plyer.notification.notify knockknock.slack_sender matrix_client.client.MatrixClient.send_text",
    row: { ...alert, content: firstOf(keyword("text", "body", "message", "content"), arg(0)) }
  },
  {
    python: "pdpyras.EventsAPISession.trigger pagerduty.EventsApiV2Client.trigger pypd.EventV2.create pdpyras.ChangeEventsAPISession.submit opsgenie_sdk.AlertApi.create_alert opsgenie_sdk.api.alert.AlertApi.create_alert",
    row: { ...alert, thing: "page" }
  },
  {
    python: "sentry_sdk.capture_exception sentry_sdk.capture_message sentry_sdk.capture_event raven.Client.captureException rollbar.report_exc_info rollbar.report_message bugsnag.notify honeybadger.honeybadger.notify airbrake.notify newrelic.agent.notice_error newrelic.agent.record_exception elasticapm.Client.capture_exception",
    row: { ...alert, target: () => void 0, content: arg(0), again: unknown, minor: true }
  },
  {
    python: "sentry_sdk.init raven.Client rollbar.init bugsnag.configure honeybadger.honeybadger.configure newrelic.agent.initialize elasticapm.Client logging.handlers.SMTPHandler logging.handlers.HTTPHandler sentry_sdk.integrations.logging.SentryHandler raven.handlers.logging.SentryHandler slack_logger.SlackHandler",
    row: { effect: "setup", medium: "network", thing: "reporter", target: keyword("dsn"), minor: true }
  },
  {
    python: "github.Github.get_repo.create_issue gitlab.Gitlab.projects.get.issues.create jira.JIRA.create_issue github.Github.get_repo.get_issue.create_comment atlassian.Jira.create_issue linear.create_issue",
    row: {
      effect: "create",
      medium: "network",
      thing: "issue",
      target: keyword("title"),
      content: keyword("body", "title"),
      again: unknown
    }
  }
];
var beats = [
  {
    python: "sentry_sdk.crons.monitor sentry_sdk.monitor sentry_sdk.crons.capture_checkin cronitor.job cronitor.Monitor.ping healthchecks_io.Client.success_ping",
    row: { effect: "send", medium: "network", thing: "heartbeat", target: firstOf(keyword("monitor_slug"), arg(0)), minor: true }
  },
  {
    python: "systemd.daemon.notify sdnotify.SystemdNotifier.notify",
    row: { effect: "send", medium: "process", thing: "heartbeat", target: arg(0), minor: true }
  }
];
var metric = { effect: "send", medium: "network", thing: "metric", target: arg(0), content: arg(1), minor: true };
var measured = [
  {
    python: "prometheus_client.push_to_gateway prometheus_client.pushadd_to_gateway prometheus_client.write_to_textfile prometheus_client.Counter.inc prometheus_client.Gauge.set prometheus_client.Gauge.set_to_current_time prometheus_client.Histogram.observe prometheus_client.Summary.observe prometheus_client.Counter.labels.inc prometheus_client.Gauge.labels.set",
    row: metric
  },
  {
    python: "statsd.StatsClient.incr statsd.StatsClient.gauge statsd.StatsClient.timing statsd.StatsClient.timer datadog.statsd.increment datadog.statsd.gauge datadog.statsd.histogram datadog.statsd.timing datadog.api.Metric.send datadog.DogStatsd.gauge datadog.DogStatsd.increment",
    row: metric
  },
  {
    python: "opentelemetry.metrics.get_meter.create_counter.add opentelemetry.metrics.get_meter.create_histogram.record influxdb.InfluxDBClient.write_points influxdb_client.InfluxDBClient.write_api.write mlflow.log_metric mlflow.log_metrics wandb.log graphyte.send sentry_sdk.metrics.incr sentry_sdk.metrics.gauge sentry_sdk.metrics.distribution aws_embedded_metrics.metric_scope aws_lambda_powertools.Metrics.add_metric google.cloud.monitoring_v3.MetricServiceClient.create_time_series",
    row: metric
  }
];
var messages = [...told, ...beats, ...measured];
var payment = {
  effect: "send",
  medium: "network",
  thing: "payment",
  again: (ask) => ask.has("idempotency_key", "options"),
  limit: {
    bounded: "default",
    advice: "its default is finite",
    seconds: 80,
    source: "https://github.com/stripe/stripe-python#configuring-a-client"
  }
};
var OWN2 = {
  sendmail: { ...message, target: arg(1), content: arg(2) },
  send_message: { ...message, thing: "message", again: unknown },
  chat_postMessage: alert,
  send_mail: message,
  send_email: { ...message, again: keyed2 }
};
var PAYS = /^stripe\.(?:\w+\.)*(?:Charge|PaymentIntent|Transfer|Payout|Refund|Invoice|InvoiceItem|Subscription|Order|Customer|charges|payment_intents|transfers|payouts|refunds|invoices|invoice_items|subscriptions)\.create(?:_async)?$/;
var payments = { owners: /^stripe\./, row: (name) => PAYS.test(name) ? payment : void 0 };
var sending = {
  methods: new Set(Object.keys(OWN2)),
  row: (name) => name.startsWith(".") ? OWN2[methodOf(name)] : void 0
};

// src/knowledge/network.ts
function connection(bounded, advice, source, fix) {
  return {
    effect: "setup",
    medium: "network",
    thing: "socket",
    target: firstOf(arg(0, "host"), keyword("hostname", "server", "url")),
    limit: { bounded, advice, source },
    ...fix && { fix: { limit: fix } }
  };
}
var python = (page) => `https://docs.python.org/3/library/${page}.html`;
var add = "add `timeout=10`";
var timed = (index) => hasArg(index, "timeout");
function socketLimit(ask) {
  const maker = ask.maker();
  if (maker === void 0 || /\bAF_UNIX\b/.test((maker.args[0] ?? maker.options.get("family"))?.text ?? "")) return "unknown";
  return maker.uses.includes("settimeout") || maker.uses.includes("setblocking") ? "yes" : maker.uses.includes("*") ? "unknown" : "no";
}
var mail = [
  { python: "smtplib.SMTP smtplib.LMTP", row: connection(timed(3), add, python("smtplib"), "timeout=10") },
  {
    python: "smtplib.SMTP_SSL",
    row: connection(either(has("timeout"), hasArg(5, "timeout")), add, python("smtplib"), "timeout=10")
  },
  { python: "imaplib.IMAP4", row: connection(timed(2), add, python("imaplib"), "timeout=10") },
  { python: "imaplib.IMAP4_SSL", row: connection(has("timeout"), add, python("imaplib"), "timeout=10") },
  { python: "poplib.POP3", row: connection(timed(2), add, python("poplib"), "timeout=10") },
  { python: "poplib.POP3_SSL", row: connection(has("timeout"), add, python("poplib"), "timeout=10") }
];
var transfer = [
  { python: "ftplib.FTP", row: connection(timed(4), add, python("ftplib"), "timeout=10") },
  { python: "ftplib.FTP_TLS", row: connection(has("timeout"), add, python("ftplib"), "timeout=10") },
  {
    python: "telnetlib.Telnet nntplib.NNTP",
    row: connection(timed(2), add, "https://docs.python.org/3.12/library/telnetlib.html", "timeout=10")
  },
  {
    python: "http.client.HTTPConnection http.client.HTTPSConnection httplib.HTTPConnection httplib.HTTPSConnection",
    row: connection(either(has("timeout"), timed(2)), add, python("http.client"), "timeout=10")
  },
  { python: "socket.create_connection", row: connection(timed(1), add, python("socket"), "timeout=10") },
  { python: "socket.socket.connect", row: connection(socketLimit, "call `settimeout(10)` first", python("socket")) },
  {
    python: "xmlrpc.client.ServerProxy xmlrpc.client.Server",
    row: connection(
      (ask) => given(ask.option("transport"), ask.call.open) === "no" && ask.call.args.length < 2 ? "no" : "unknown",
      "give it a transport with a timeout",
      python("xmlrpc.client")
    )
  },
  {
    python: "websocket.create_connection",
    row: connection(timed(1), add, "https://websocket-client.readthedocs.io/en/latest/core.html", "timeout=10")
  },
  {
    python: "paramiko.SSHClient.connect",
    // The system gives up on an address that does not answer, and it waits 15 s for the banner, 30 s for the login.
    row: connection(yes, add, "https://docs.paramiko.org/en/stable/api/client.html")
  },
  {
    python: "ldap3.Server",
    row: connection(
      has("connect_timeout"),
      "add `connect_timeout=10`",
      "https://ldap3.readthedocs.io/en/latest/server.html",
      "connect_timeout=10"
    )
  }
];
var finite2 = (seconds, source) => ({
  bounded: "default",
  advice: "its default is finite",
  seconds,
  source
});
var http2 = { medium: "network", thing: "http", minor: false };
var used = [
  {
    python: "http.client.HTTPConnection.request http.client.HTTPSConnection.request httplib.HTTPConnection.request httplib.HTTPSConnection.request",
    row: {
      ...http2,
      effect: (ask) => /^(?:post|put|patch)$/i.test(ask.arg(0, "method")?.text ?? "") ? "send" : "read",
      target: arg(1, "url"),
      again: () => "unknown",
      retry: no
    }
  },
  {
    python: "http.client.HTTPConnection.getresponse http.client.HTTPSConnection.getresponse httplib.HTTPConnection.getresponse httplib.HTTPSConnection.getresponse",
    row: { ...http2, effect: "read", status: ["status", "reason", "code", "*"] }
  },
  {
    python: "socket.socket.send socket.socket.sendall socket.create_connection.sendall socket.create_connection.send",
    row: { effect: "send", medium: "network", thing: "socket", content: arg(0) }
  },
  { python: "socket.socket.recv socket.create_connection.recv", row: { effect: "read", medium: "network", thing: "socket" } },
  {
    python: "socket.gethostname platform.node os.uname socket.getfqdn",
    row: { effect: "probe", medium: "process", minor: true }
  },
  {
    python: "socket.gethostbyname socket.getaddrinfo",
    row: { effect: "read", medium: "network", thing: "socket", target: arg(0) }
  },
  {
    python: "ftplib.FTP.storbinary ftplib.FTP_TLS.storbinary ftplib.FTP.storlines",
    row: { effect: "write", medium: "network", thing: "file", target: arg(0) }
  },
  {
    python: "ftplib.FTP.retrbinary ftplib.FTP_TLS.retrbinary ftplib.FTP.retrlines ftplib.FTP.nlst",
    row: { effect: "read", medium: "network", thing: "file", target: arg(0) }
  },
  {
    python: "ftplib.FTP.delete ftplib.FTP_TLS.delete",
    row: { effect: "delete", medium: "network", thing: "file", target: arg(0), danger: () => "no" }
  },
  {
    python: "imaplib.IMAP4.fetch imaplib.IMAP4_SSL.fetch imaplib.IMAP4.search imaplib.IMAP4_SSL.search poplib.POP3.retr poplib.POP3_SSL.retr",
    row: { effect: "read", medium: "network", thing: "message", target: arg(0) }
  },
  {
    python: "paramiko.SSHClient.exec_command",
    row: { effect: "run", medium: "network", thing: "command", target: arg(0, "command"), status: ["[]", "*"], retry: no }
  },
  {
    python: "paramiko.SSHClient.open_sftp.put paramiko.SFTPClient.put paramiko.SFTPClient.from_transport.put",
    row: { effect: "write", medium: "network", thing: "file", target: arg(1, "remotepath") }
  },
  {
    python: "paramiko.SSHClient.open_sftp.get paramiko.SFTPClient.get paramiko.SFTPClient.from_transport.get",
    row: { effect: "write", medium: "file", thing: "file", target: arg(1, "localpath") }
  },
  {
    python: "paramiko.SSHClient.open_sftp.mkdir paramiko.SFTPClient.mkdir paramiko.SFTPClient.from_transport.mkdir",
    row: { effect: "create", medium: "network", thing: "directory", target: arg(0), again: no }
  },
  {
    python: "paramiko.SSHClient.open_sftp.remove paramiko.SFTPClient.remove",
    row: { effect: "delete", medium: "network", thing: "file", target: arg(0), danger: () => "no" }
  },
  {
    python: "websockets.connect websockets.client.connect",
    row: {
      effect: "setup",
      medium: "network",
      thing: "socket",
      limit: finite2(10, "https://websockets.readthedocs.io/en/stable/topics/keepalive.html")
    }
  },
  {
    python: "wget.download",
    row: {
      effect: "write",
      medium: "file",
      thing: "file",
      target: arg(1, "out"),
      content: arg(0),
      limit: {
        bounded: no,
        advice: "it takes no limit: use `urlopen(url, timeout=10)`",
        source: "https://pypi.org/project/wget/"
      }
    }
  },
  // What goes wrong on the way is noted in the answer (`bozo`), and ends no run.
  {
    python: "feedparser.parse",
    row: { effect: "read", medium: "network", thing: "http", target: arg(0), retry: () => "unknown" }
  }
];
var retries = [
  {
    python: "tenacity.retry tenacity.Retrying tenacity.AsyncRetrying tenacity.retry_with_stop",
    row: { effect: "setup", medium: "memory", thing: "retry", minor: true, retry: (ask) => ask.has("stop") }
  },
  {
    python: "backoff.on_exception backoff.on_predicate",
    row: { effect: "setup", medium: "memory", thing: "retry", minor: true, retry: (ask) => ask.has("max_tries", "max_time") }
  },
  {
    python: "stamina.retry stamina.retry_context",
    row: { effect: "setup", medium: "memory", thing: "retry", minor: true, retry: yes }
  },
  {
    python: "retrying.retry",
    row: {
      effect: "setup",
      medium: "memory",
      thing: "retry",
      minor: true,
      retry: (ask) => ask.has("stop_max_attempt_number", "stop_max_delay")
    }
  },
  {
    python: "retry.retry retry.retry_call retry.api.retry",
    row: { effect: "setup", medium: "memory", thing: "retry", minor: true, retry: (ask) => ask.has("tries") }
  },
  {
    python: "google.api_core.retry.Retry aiohttp_retry.RetryClient aiohttp_retry.ExponentialRetry",
    row: { effect: "setup", medium: "memory", thing: "retry", minor: true, retry: yes }
  }
];
var network = [...mail, ...transfer, ...used, ...retries];

// src/knowledge/paths.ts
var made = {
  effect: "create",
  medium: "file",
  thing: "directory",
  target: receiver,
  // Only a path has these options; a remote client's `mkdir` has none of them.
  again: (ask) => isTrue(ask.option("exist_ok")) ? "yes" : ask.option("exist_ok") === void 0 && isTrue(ask.option("parents")) ? "no" : "unknown",
  fix: { again: (ask) => ask.option("exist_ok") ? void 0 : "exist_ok=True" }
};
var probe2 = { effect: "probe", medium: "file", target: receiver, minor: true };
var found = { effect: "read", medium: "file", thing: "files", target: receiver };
var read2 = { effect: "read", medium: "file", thing: "file", target: receiver };
var written2 = { effect: "write", medium: "file", thing: "file", target: receiver, content: arg(0, "data") };
var METHODS = {
  mkdir: made,
  write_text: written2,
  write_bytes: written2,
  read_text: read2,
  read_bytes: read2,
  unlink: { effect: "delete", medium: "file", thing: "file", target: receiver, danger: () => "no" },
  is_file: probe2,
  is_dir: probe2,
  is_symlink: probe2,
  exists: probe2,
  rglob: { ...found, minor: true },
  iterdir: found
};
var isMadeAsPath = (name, { options }) => methodOf(name) === "mkdir" && (options.has("parents") || options.has("exist_ok"));
var paths = {
  methods: new Set(Object.keys(METHODS)),
  row: (name, call) => name.startsWith(".") || isMadeAsPath(name, call) ? METHODS[methodOf(name)] : void 0
};

// src/knowledge/processes.ts
function waiting(argv, own) {
  return {
    bounded: (ask) => {
      const said = own(ask);
      if (said !== "no") return said;
      const started2 = argv(ask);
      return started2 !== void 0 && commandOf(started2, ask.call)?.row.limit !== void 0 ? "no" : "unknown";
    },
    advice: "add `timeout=600`",
    worst: "job-info",
    source: "https://docs.python.org/3/library/subprocess.html#subprocess.run"
  };
}
var args = firstOf(arg(0, "args"), arg(0, "cmd"));
var command = arg(0, "command");
var process = { effect: "run", medium: "process", target: args, runs: args };
var shellText = { effect: "run", medium: "process", target: command, runs: command };
function checked(ask) {
  const value = ask.option("check");
  return value === void 0 ? given(value, ask.call.open) : "yes";
}
function words(ask) {
  const all = joined(ask.call.args);
  return all === void 0 ? void 0 : { ...all, type: "list", items: ask.call.args, open: ask.call.open };
}
var RESULT = ["returncode", "check_returncode", "stderr", "?", "*"];
var started = {
  effect: "run",
  medium: "process",
  target: joinedArgs,
  runs: words,
  status: ["wait", "communicate", "returncode", "*"]
};
function joinedArgs(ask) {
  return joined(ask.call.args);
}
var processes = [
  {
    python: "subprocess.run",
    row: { ...process, status: RESULT, check: checked, limit: waiting(args, has("timeout")), fix: { limit: "timeout=600" } }
  },
  {
    python: "subprocess.call",
    row: { ...process, status: ["?", "*"], limit: waiting(args, has("timeout")), fix: { limit: "timeout=600" } }
  },
  {
    python: "subprocess.check_call subprocess.check_output",
    row: { ...process, limit: waiting(args, has("timeout")), fix: { limit: "timeout=600" } }
  },
  { python: "subprocess.getstatusoutput", row: { ...process, status: ["[]", "*", "?"] } },
  { python: "subprocess.getoutput commands.getoutput os.popen os.popen2 os.popen3", row: process },
  {
    python: "subprocess.Popen asyncio.create_subprocess_shell",
    row: { ...process, status: ["wait", "communicate", "returncode", "poll", "*", "stdout"] }
  },
  { python: "asyncio.create_subprocess_exec asyncio.subprocess.create_subprocess_exec", row: started },
  { python: "os.system", row: { ...shellText, status: ["?", "*"] } },
  {
    python: "os.spawnl os.spawnlp os.spawnv os.spawnvp os.posix_spawn os.startfile",
    row: { effect: "run", medium: "process", target: arg(1) }
  },
  {
    python: "pexpect.spawn pexpect.run",
    row: {
      ...shellText,
      limit: {
        bounded: "default",
        advice: "its default is finite",
        seconds: 30,
        source: "https://pexpect.readthedocs.io/en/stable/api/pexpect.html"
      }
    }
  },
  {
    python: "invoke.run fabric.Connection.run fabric.Connection.sudo fabric.Connection.local invoke.Context.run plumbum.local sh.Command",
    row: { effect: "run", medium: "process", target: arg(0), runs: arg(0) }
  },
  {
    python: "os.kill os.killpg subprocess.Popen.kill subprocess.Popen.terminate subprocess.Popen.send_signal signal.signal os.setsid psutil.Process.kill psutil.Process.terminate multiprocessing.Process.terminate",
    row: { effect: "setup", medium: "process", thing: "signal", minor: true }
  },
  { python: "atexit.register faulthandler.enable", row: { effect: "setup", medium: "process", thing: "exit hook", minor: true } },
  {
    python: "webbrowser.open webbrowser.open_new webbrowser.open_new_tab",
    row: { effect: "run", medium: "process", thing: "browser", target: arg(0), minor: true }
  }
];
var waits = { effect: "wait", medium: "memory", minor: true };
var tasks = [
  {
    python: "concurrent.futures.ThreadPoolExecutor.submit concurrent.futures.ProcessPoolExecutor.submit concurrent.futures.Executor.submit multiprocessing.pool.ThreadPool.apply_async multiprocessing.Pool.apply_async multiprocessing.Pool.map_async",
    row: {
      effect: "run",
      medium: "memory",
      thing: "task",
      target: arg(0),
      status: ["result", "exception", "add_done_callback", "get", "await", "*"]
    }
  },
  {
    python: "asyncio.create_task asyncio.ensure_future",
    row: {
      effect: "run",
      medium: "memory",
      thing: "task",
      target: arg(0),
      status: ["await", "result", "exception", "add_done_callback", "*"]
    }
  },
  // A group reads its tasks at the end of its block, and raises what failed in one of them.
  {
    python: "asyncio.TaskGroup.create_task anyio.create_task_group.start_soon trio.open_nursery.start_soon",
    row: { effect: "run", medium: "memory", target: arg(0), minor: true }
  },
  {
    python: "asyncio.gather",
    row: { effect: "wait", medium: "memory", thing: "task", absorbs: has("return_exceptions"), minor: true }
  },
  {
    python: "asyncio.wait concurrent.futures.wait concurrent.futures.as_completed asyncio.as_completed",
    row: { ...waits, thing: "task" }
  },
  {
    python: "asyncio.run asyncio.get_event_loop.run_until_complete asyncio.wait_for asyncio.timeout anyio.run trio.run",
    row: { effect: "setup", medium: "memory", minor: true }
  },
  {
    python: "time.sleep asyncio.sleep anyio.sleep trio.sleep gevent.sleep eventlet.sleep signal.pause signal.sigwait select.select",
    row: { ...waits, target: arg(0) }
  },
  {
    python: "queue.Queue.get queue.LifoQueue.get queue.PriorityQueue.get queue.SimpleQueue.get multiprocessing.Queue.get asyncio.Queue.get queue.Queue.join threading.Thread.join multiprocessing.Process.join threading.Event.wait asyncio.Event.wait threading.Condition.wait threading.Barrier.wait subprocess.Popen.wait subprocess.Popen.communicate multiprocessing.Pool.join",
    row: waits
  }
];

// src/knowledge/reshapes.ts
var METHODS2 = new Set(
  "strip lstrip rstrip split rsplit splitlines partition rpartition lower upper title capitalize casefold replace format format_map join encode decode zfill ljust rjust center removeprefix removesuffix translate expandtabs items keys values get copy json text content iter_lines iter_content readlines read readline fetchall fetchone fetchmany scalars scalar all first one mappings to_dict iterrows itertuples dropna fillna head tail sort_values reset_index group groups findall result data tolist astype isoformat strftime date total_seconds as_posix resolve absolute expanduser with_suffix with_name joinpath relative_to __getitem__".split(
    " "
  )
);
var FUNCTIONS = new Set(
  "str int float bool bytes list tuple set dict frozenset sorted reversed enumerate zip map filter iter next len min max sum repr any all abs round format ascii memoryview bytearray json.loads json.dumps json.load yaml.safe_load yaml.load toml.loads tomllib.loads tomllib.load csv.reader csv.DictReader os.path.join os.path.abspath os.path.realpath os.path.expanduser os.path.expandvars os.path.basename os.path.dirname os.path.splitext os.path.normpath os.fspath pathlib.Path pathlib.PurePath urllib.parse.urljoin urllib.parse.quote urllib.parse.quote_plus urllib.parse.urlencode urllib.parse.urlparse re.findall re.split re.sub re.finditer shlex.split shlex.quote shlex.join itertools.chain itertools.islice itertools.groupby itertools.chain.from_iterable itertools.zip_longest more_itertools.chunked collections.OrderedDict collections.Counter copy.copy copy.deepcopy base64.b64encode base64.b64decode io.StringIO io.BytesIO io.TextIOWrapper textwrap.dedent html.unescape html.escape operator.itemgetter functools.reduce bs4.BeautifulSoup pandas.DataFrame tqdm.tqdm tqdm.auto.tqdm tqdm rich.progress.track asyncio.as_completed concurrent.futures.as_completed".split(
    " "
  )
);
function reshapes(name) {
  return FUNCTIONS.has(name) || METHODS2.has(methodOf(name));
}

// src/knowledge/urllib.ts
var opened2 = (ask) => {
  const first = ask.arg(0, "url");
  const made2 = ask.callOf(first);
  return made2 && /(?:^|\.)Request$/.test(made2.name) ? made2.options.get("url") ?? made2.args[0] ?? first : first;
};
function effectOfOpen(ask) {
  const made2 = ask.callOf(ask.arg(0, "url"));
  const method = made2?.options.get("method")?.text.toLowerCase();
  if (method !== void 0 && method in EFFECTS) return EFFECTS[method];
  return ask.arg(1, "data") !== void 0 || made2?.options.has("data") || (made2?.args.length ?? 0) > 1 ? "send" : "read";
}
var isMethodGiven = (ask) => {
  const method = ask.callOf(ask.arg(0, "url"))?.options.get("method");
  return method !== void 0 && method.holes.length > 0;
};
var urllib = [
  {
    python: "urllib.request.urlopen urllib2.urlopen",
    row: {
      effect: effectOfOpen,
      medium: "network",
      thing: thingAt(opened2),
      target: opened2,
      content: arg(1, "data"),
      again: (ask) => effectOfOpen(ask) === "send" && !isMethodGiven(ask) ? "no" : "unknown",
      limit: {
        bounded: hasArg(2, "timeout"),
        advice: "add `timeout=10`",
        source: "https://docs.python.org/3/library/urllib.request.html#urllib.request.urlopen"
      },
      retry: no,
      fix: { limit: "timeout=10" }
    }
  },
  {
    python: "urllib.request.urlretrieve urllib.urlretrieve",
    row: {
      effect: "write",
      medium: "file",
      thing: "file",
      target: arg(1, "filename"),
      content: arg(0, "url"),
      limit: {
        bounded: no,
        advice: "it takes no limit: use `urlopen(url, timeout=10)`",
        source: "https://docs.python.org/3/library/urllib.request.html#urllib.request.urlretrieve"
      },
      retry: no
    }
  },
  {
    python: "urllib.request.OpenerDirector.open urllib.request.build_opener.open",
    row: {
      effect: "read",
      medium: "network",
      thing: thingAt(opened2),
      target: opened2,
      limit: {
        bounded: hasArg(2, "timeout"),
        advice: "add `timeout=10`",
        source: "https://docs.python.org/3/library/urllib.request.html"
      },
      retry: no,
      fix: { limit: "timeout=10" }
    }
  }
];

// src/knowledge/python.ts
var tables = [
  leaves,
  loggers,
  files,
  environment,
  http,
  urllib,
  network,
  database,
  batches,
  processes,
  tasks,
  data,
  messages,
  clients,
  subscriptions
];
var families = [namedLoggers, cloud, payments, sending, stores, executes, fetches, mappers, paths, frames];
var pythonRows = byName(tables, ({ python: names }) => names?.split(" "));
var asClick = (name) => IN_PLACE_OF_CLICK.test(name) ? name.slice(name.indexOf("click")) : name;
var IN_PLACE_OF_CLICK = /^(?:rich_|async)click\./;
function rowOf(said, call) {
  const name = asClick(said);
  const row = pythonRows.get(name);
  if (row !== void 0 || !name.includes(".")) return row;
  const method = methodOf(name);
  for (const family of families) {
    if (family.methods?.has(method) !== true && family.owners?.test(name) !== true) continue;
    const found2 = family.row(name, call);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
var python2 = {
  language: "python",
  row: rowOf,
  reshapes,
  schedules: isScheduler,
  neverReturns,
  registers: (name) => isRegistration(asClick(name)),
  answersOthers
};
export {
  python2 as python,
  pythonRows
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2tub3dsZWRnZS9jbG91ZC50cyIsICIuLi9zcmMva25vd2xlZGdlL2RhdGEudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9kYXRhYmFzZS50cyIsICIuLi9zcmMva25vd2xlZGdlL2Vudmlyb25tZW50LnRzIiwgIi4uL3NyYy9rbm93bGVkZ2UvZmlsZXMudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9odHRwLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2UvbGVhdmVzLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2UvbG9nZ2Vycy50cyIsICIuLi9zcmMva25vd2xlZGdlL21hcHBlcnMudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9tZXNzYWdlcy50cyIsICIuLi9zcmMva25vd2xlZGdlL25ldHdvcmsudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9wYXRocy50cyIsICIuLi9zcmMva25vd2xlZGdlL3Byb2Nlc3Nlcy50cyIsICIuLi9zcmMva25vd2xlZGdlL3Jlc2hhcGVzLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2UvdXJsbGliLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2UvcHl0aG9uLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgdHlwZSB7IEFzaywgRWZmZWN0LCBMaW1pdCwgUm93IH0gZnJvbSAnLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgYXJnLCB0eXBlIEZhbWlseSwgZmlyc3RPZiwga2V5d29yZCwgbWFrZXJzT2YsIG1ldGhvZE9mLCBubywgdHlwZSBUYWJsZSwgdW5rbm93biwgeWVzIH0gZnJvbSAnLi9yb3cudHMnO1xuXG5jb25zdCBib3RvY29yZTogTGltaXQgPSB7XG4gIGJvdW5kZWQ6ICdkZWZhdWx0JyxcbiAgYWR2aWNlOiAnaXRzIGRlZmF1bHQgaXMgZmluaXRlJyxcbiAgc2Vjb25kczogNjAsXG4gIHNvdXJjZTogJ2h0dHBzOi8vYm90b2NvcmUuYW1hem9uYXdzLmNvbS92MS9kb2N1bWVudGF0aW9uL2FwaS9sYXRlc3QvcmVmZXJlbmNlL2NvbmZpZy5odG1sJyxcbn07XG5jb25zdCByZW1vdGUgPSB7IG1lZGl1bTogJ25ldHdvcmsnLCBsaW1pdDogYm90b2NvcmUsIHJldHJ5OiB5ZXMgfSBhcyBjb25zdDtcbmNvbnN0IG5hbWVkID0ga2V5d29yZChcbiAgJ0J1Y2tldCcsXG4gICdLZXknLFxuICAnTmFtZScsXG4gICdUYWJsZU5hbWUnLFxuICAnUXVldWVVcmwnLFxuICAnUXVldWVOYW1lJyxcbiAgJ1RvcGljQXJuJyxcbiAgJ0luc3RhbmNlSWRzJyxcbiAgJ0Z1bmN0aW9uTmFtZScsXG4gICdDbHVzdGVyTmFtZScsXG4gICdVc2VyTmFtZScsXG4gICdHcm91cE5hbWUnLFxuICAnUm9sZU5hbWUnLFxuICAnU2VjcmV0SWQnLFxuICAnRmlsZW5hbWUnLFxuICAnREJJbnN0YW5jZUlkZW50aWZpZXInLFxuICAnU3RhY2tOYW1lJyxcbiAgJ0dyb3VwSWQnLFxuICAnVm9sdW1lSWQnLFxuICAnU25hcHNob3RJZCcsXG4gICdJbWFnZUlkJyxcbik7XG5jb25zdCB0YXJnZXQgPSBmaXJzdE9mKG5hbWVkLCBhcmcoMCkpO1xuXG4vKiogV2hhdCBhIG1ldGhvZCBvZiBhIGNsb3VkIGNsaWVudCBkb2VzLCBieSB0aGUgdmVyYiBpdCBzdGFydHMgd2l0aC4gKi9cbmZ1bmN0aW9uIGVmZmVjdE9mVmVyYihtZXRob2Q6IHN0cmluZyk6IEVmZmVjdCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHZlcmIgPSAvXlthLXpdKy8uZXhlYyhtZXRob2QpPy5bMF0gPz8gJyc7XG4gIGlmIChcbiAgICAvXig/OmdldHxsaXN0fGRlc2NyaWJlfGhlYWR8c2NhbnxxdWVyeXxzZWxlY3R8bG9va3VwfHNlYXJjaHxiYXRjaHxkb3dubG9hZHxmaWx0ZXJ8Z2VuZXJhdGV8dGVzdHxjaGVja3xjYW58cmVhZHxsb2FkfGlzKSQvLnRlc3QoXG4gICAgICB2ZXJiLFxuICAgIClcbiAgKVxuICAgIHJldHVybiBtZXRob2Quc3RhcnRzV2l0aCgnYmF0Y2hfd3JpdGUnKSA/ICd3cml0ZScgOiAncmVhZCc7XG4gIGlmICgvXig/OmNyZWF0ZXxydW58cmVxdWVzdHxhbGxvY2F0ZXxyZWdpc3RlcnxhZGR8aW1wb3J0fGNvcHkpJC8udGVzdCh2ZXJiKSkgcmV0dXJuICdjcmVhdGUnO1xuICBpZiAoL14oPzpkZWxldGV8dGVybWluYXRlfGRlcmVnaXN0ZXJ8cHVyZ2V8cmV2b2tlfHJlbGVhc2V8ZGV0YWNofHJlbW92ZXxlbXB0eSkkLy50ZXN0KHZlcmIpKSByZXR1cm4gJ2RlbGV0ZSc7XG4gIGlmIChcbiAgICAvXig/OnB1dHx1cGxvYWR8d3JpdGV8dXBkYXRlfG1vZGlmeXxzZXR8dGFnfHVudGFnfGVuYWJsZXxkaXNhYmxlfGF0dGFjaHxhc3NvY2lhdGV8ZGlzYXNzb2NpYXRlfHN0YXJ0fHN0b3B8cmVib290fHJlc3RvcmV8Y2hhbmdlfGFwcGx5fHBhdGNofHJlcGxhY2V8cHJvbW90ZXxyb3RhdGV8cmVzZXR8aW52b2tlfGV4ZWN1dGV8c3RhZ2UpJC8udGVzdChcbiAgICAgIHZlcmIsXG4gICAgKVxuICApXG4gICAgcmV0dXJuICdjaGFuZ2UnO1xuICByZXR1cm4gL14oPzpzZW5kfHB1Ymxpc2gpJC8udGVzdCh2ZXJiKSA/ICdzZW5kJyA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIFRoaW5ncyBvZiBBV1MgdGhhdCBvbmUgY2FsbCB0ZWxscyBvciBzZW5kcy4gKi9cbmNvbnN0IE9XTjogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgUm93Pj4gPSB7XG4gIHB1dF9tZXRyaWNfZGF0YTogeyAuLi5yZW1vdGUsIGVmZmVjdDogJ3NlbmQnLCB0aGluZzogJ21ldHJpYycsIHRhcmdldDoga2V5d29yZCgnTmFtZXNwYWNlJyksIG1pbm9yOiB0cnVlIH0sXG4gIGdldF9zZWNyZXRfdmFsdWU6IHsgLi4ucmVtb3RlLCBlZmZlY3Q6ICdyZWFkJywgdGhpbmc6ICdzZWNyZXQnLCB0YXJnZXQ6IGtleXdvcmQoJ1NlY3JldElkJykgfSxcbiAgZ2V0X3BhcmFtZXRlcjogeyAuLi5yZW1vdGUsIGVmZmVjdDogJ3JlYWQnLCB0aGluZzogJ3NlY3JldCcsIHRhcmdldDoga2V5d29yZCgnTmFtZScpIH0sXG4gIGdldF9wYXJhbWV0ZXJzOiB7IC4uLnJlbW90ZSwgZWZmZWN0OiAncmVhZCcsIHRoaW5nOiAnc2VjcmV0JywgdGFyZ2V0OiBrZXl3b3JkKCdOYW1lcycpIH0sXG4gIHB1Ymxpc2g6IHtcbiAgICAuLi5yZW1vdGUsXG4gICAgZWZmZWN0OiAnc2VuZCcsXG4gICAgdGhpbmc6ICdhbGVydCcsXG4gICAgdGFyZ2V0OiBrZXl3b3JkKCdUb3BpY0FybicsICdQaG9uZU51bWJlcicpLFxuICAgIGNvbnRlbnQ6IGtleXdvcmQoJ01lc3NhZ2UnKSxcbiAgICBhZ2FpbjogKGFzaykgPT4gYXNrLmhhcygnTWVzc2FnZURlZHVwbGljYXRpb25JZCcpLFxuICB9LFxuICBzZW5kX2VtYWlsOiB7XG4gICAgLi4ucmVtb3RlLFxuICAgIGVmZmVjdDogJ3NlbmQnLFxuICAgIHRoaW5nOiAnbWVzc2FnZScsXG4gICAgdGFyZ2V0OiBrZXl3b3JkKCdEZXN0aW5hdGlvbicpLFxuICAgIGNvbnRlbnQ6IGtleXdvcmQoJ01lc3NhZ2UnKSxcbiAgICBhZ2Fpbjogbm8sXG4gIH0sXG4gIHNlbmRfcmF3X2VtYWlsOiB7XG4gICAgLi4ucmVtb3RlLFxuICAgIGVmZmVjdDogJ3NlbmQnLFxuICAgIHRoaW5nOiAnbWVzc2FnZScsXG4gICAgdGFyZ2V0OiBrZXl3b3JkKCdEZXN0aW5hdGlvbnMnKSxcbiAgICBjb250ZW50OiBrZXl3b3JkKCdSYXdNZXNzYWdlJyksXG4gICAgYWdhaW46IG5vLFxuICB9LFxuICBzZW5kX3RlbXBsYXRlZF9lbWFpbDogeyAuLi5yZW1vdGUsIGVmZmVjdDogJ3NlbmQnLCB0aGluZzogJ21lc3NhZ2UnLCB0YXJnZXQ6IGtleXdvcmQoJ0Rlc3RpbmF0aW9uJyksIGFnYWluOiBubyB9LFxuICBzZW5kX21lc3NhZ2U6IHsgLi4ucmVtb3RlLCBlZmZlY3Q6ICdzZW5kJywgdGhpbmc6ICdxdWV1ZScsIHRhcmdldDoga2V5d29yZCgnUXVldWVVcmwnKSwgY29udGVudDoga2V5d29yZCgnTWVzc2FnZUJvZHknKSB9LFxuICBzZW5kX21lc3NhZ2VfYmF0Y2g6IHsgLi4ucmVtb3RlLCBlZmZlY3Q6ICdzZW5kJywgdGhpbmc6ICdxdWV1ZScsIHRhcmdldDoga2V5d29yZCgnUXVldWVVcmwnKSB9LFxuICByZWNlaXZlX21lc3NhZ2U6IHsgLi4ucmVtb3RlLCBlZmZlY3Q6ICdyZWFkJywgdGhpbmc6ICdtZXNzYWdlJywgdGFyZ2V0OiBrZXl3b3JkKCdRdWV1ZVVybCcpIH0sXG4gIGRlbGV0ZV9tZXNzYWdlOiB7IC4uLnJlbW90ZSwgZWZmZWN0OiAnY2hhbmdlJywgdGhpbmc6ICdxdWV1ZScsIHRhcmdldDoga2V5d29yZCgnUXVldWVVcmwnKSB9LFxuICBkZWxldGVfbWVzc2FnZV9iYXRjaDogeyAuLi5yZW1vdGUsIGVmZmVjdDogJ2NoYW5nZScsIHRoaW5nOiAncXVldWUnLCB0YXJnZXQ6IGtleXdvcmQoJ1F1ZXVlVXJsJykgfSxcbiAgcHV0X2l0ZW06IHsgLi4ucmVtb3RlLCBlZmZlY3Q6ICd3cml0ZScsIHRoaW5nOiAncm93JywgdGFyZ2V0OiBrZXl3b3JkKCdUYWJsZU5hbWUnKSwgYWdhaW46IHllcyB9LFxuICBwdXRfb2JqZWN0OiB7IC4uLnJlbW90ZSwgZWZmZWN0OiAnd3JpdGUnLCB0aGluZzogJ29iamVjdCcsIHRhcmdldDoga2V5d29yZCgnQnVja2V0JykgfSxcbiAgdXBsb2FkX2ZpbGU6IHsgLi4ucmVtb3RlLCBlZmZlY3Q6ICd3cml0ZScsIHRoaW5nOiAnb2JqZWN0JywgdGFyZ2V0OiBhcmcoMSwgJ0J1Y2tldCcpIH0sXG4gIHVwbG9hZF9maWxlb2JqOiB7IC4uLnJlbW90ZSwgZWZmZWN0OiAnd3JpdGUnLCB0aGluZzogJ29iamVjdCcsIHRhcmdldDogYXJnKDEsICdCdWNrZXQnKSB9LFxuICBjb3B5X29iamVjdDogeyAuLi5yZW1vdGUsIGVmZmVjdDogJ3dyaXRlJywgdGhpbmc6ICdvYmplY3QnLCB0YXJnZXQ6IGtleXdvcmQoJ0J1Y2tldCcpIH0sXG4gIGRvd25sb2FkX2ZpbGU6IHsgLi4ucmVtb3RlLCBtZWRpdW06ICdmaWxlJywgZWZmZWN0OiAnd3JpdGUnLCB0aGluZzogJ2ZpbGUnLCB0YXJnZXQ6IGFyZygyLCAnRmlsZW5hbWUnKSB9LFxuICAvLyBNYWtpbmcgYSBidWNrZXQgb3IgYSBxdWV1ZSBvZiB5b3VyIG93biBhZ2FpbiBpcyBhbnN3ZXJlZCB3aXRoIHRoZSBvbmUgdGhhdCBpcyB0aGVyZSwgb3IgZGVwZW5kcyBvbiB0aGUgcmVnaW9uLlxuICBjcmVhdGVfYnVja2V0OiB7IC4uLnJlbW90ZSwgZWZmZWN0OiAnY3JlYXRlJywgdGhpbmc6ICdidWNrZXQnLCB0YXJnZXQ6IGtleXdvcmQoJ0J1Y2tldCcpLCBhZ2FpbjogdW5rbm93biB9LFxuICBjcmVhdGVfcXVldWU6IHsgLi4ucmVtb3RlLCBlZmZlY3Q6ICdjcmVhdGUnLCB0aGluZzogJ3F1ZXVlJywgdGFyZ2V0OiBrZXl3b3JkKCdRdWV1ZU5hbWUnKSwgYWdhaW46IHllcyB9LFxuICBjcmVhdGVfdG9waWM6IHsgLi4ucmVtb3RlLCBlZmZlY3Q6ICdjcmVhdGUnLCB0aGluZzogJ3RvcGljJywgdGFyZ2V0OiBrZXl3b3JkKCdOYW1lJyksIGFnYWluOiB5ZXMgfSxcbiAgY3JlYXRlX3RhZ3M6IHsgLi4ucmVtb3RlLCBlZmZlY3Q6ICdjaGFuZ2UnLCB0aGluZzogJ3RhZycsIHRhcmdldDoga2V5d29yZCgnUmVzb3VyY2VzJykgfSxcbn07XG5cbi8qKiBBIHJlaGVhcnNhbCBpcyBhc2tlZCBmb3IgYnkgdGhlIGNsaWVudCdzIG93biBvcHRpb24uICovXG5mdW5jdGlvbiBkYW5nZXIoYXNrOiBBc2spOiAneWVzJyB8ICdwcmV2aWV3JyB7XG4gIHJldHVybiBhc2suaGFzKCdEcnlSdW4nLCAnZHJ5X3J1bicpID09PSAneWVzJyA/ICdwcmV2aWV3JyA6ICd5ZXMnO1xufVxuXG5jb25zdCBDQUxMRUQgPVxuICAvXig/OmdldF9wYWdpbmF0b3J8Z2V0X3dhaXRlcnxwYWdpbmF0ZXx3YWl0fGNsaWVudHxyZXNvdXJjZXxzZXNzaW9ufGNsb3NlfGV4Y2VwdGlvbnN8bWV0YXxjYW5fcGFnaW5hdGV8Z2VuZXJhdGVfcHJlc2lnbmVkX3VybCkkLztcblxuZnVuY3Rpb24gYXdzUm93KG1ldGhvZDogc3RyaW5nKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgaWYgKE9iamVjdC5oYXNPd24oT1dOLCBtZXRob2QpKSByZXR1cm4gT1dOW21ldGhvZF07XG4gIGlmIChtZXRob2QgPT09ICdwYWdpbmF0ZScpIHJldHVybiB7IC4uLnJlbW90ZSwgZWZmZWN0OiAncmVhZCcsIHRoaW5nOiAncmVjb3JkcycsIHRhcmdldCB9O1xuICBpZiAobWV0aG9kID09PSAnd2FpdCcpIHJldHVybiB7IGVmZmVjdDogJ3dhaXQnLCBtZWRpdW06ICdtZW1vcnknLCBtaW5vcjogdHJ1ZSB9O1xuICBjb25zdCBlZmZlY3QgPSBDQUxMRUQudGVzdChtZXRob2QpID8gdW5kZWZpbmVkIDogZWZmZWN0T2ZWZXJiKG1ldGhvZCk7XG4gIGlmIChlZmZlY3QgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgY29uc3Qgcm93OiBSb3cgPSB7IC4uLnJlbW90ZSwgZWZmZWN0LCB0aGluZzogZWZmZWN0ID09PSAncmVhZCcgPyAncmVjb3JkcycgOiAncmVzb3VyY2UnLCB0YXJnZXQgfTtcbiAgaWYgKGVmZmVjdCA9PT0gJ2NyZWF0ZScpXG4gICAgcmV0dXJuIHtcbiAgICAgIC4uLnJvdyxcbiAgICAgIGFnYWluOiAoYXNrKSA9PiAoYXNrLmhhcygnQ2xpZW50VG9rZW4nLCAnQ2xpZW50UmVxdWVzdFRva2VuJywgJ0lkZW1wb3RlbmN5VG9rZW4nKSA9PT0gJ3llcycgPyAneWVzJyA6ICd1bmtub3duJyksXG4gICAgfTtcbiAgcmV0dXJuIGVmZmVjdCA9PT0gJ2RlbGV0ZScgPyB7IC4uLnJvdywgZGFuZ2VyIH0gOiByb3c7XG59XG5cbmNvbnN0IEFXUyA9XG4gIC9eKD86Ym90bzN8YWlvYm90bzN8YWlvYm90b2NvcmVcXC5zZXNzaW9uXFwuZ2V0X3Nlc3Npb24pXFwuKD86KD86U2Vzc2lvbnxzZXNzaW9uXFwuU2Vzc2lvbilcXC4pPyg/OmNsaWVudHxyZXNvdXJjZXxjcmVhdGVfY2xpZW50KVxcLi87XG5jb25zdCBHT09HTEUgPSAvXmdvb2dsZVxcLmNsb3VkXFwufF5nb29nbGVhcGljbGllbnRcXC5kaXNjb3ZlcnlcXC5idWlsZFxcLi87XG5jb25zdCBBWlVSRSA9IC9eYXp1cmVcXC4oPzpzdG9yYWdlfG1nbXR8a2V5dmF1bHR8Y29zbW9zfHNlcnZpY2VidXN8ZGF0YSlcXGIvO1xuY29uc3QgS1VCRVJORVRFUyA9IC9ea3ViZXJuZXRlc1xcLmNsaWVudFxcLig/OlxcdypBcGkpXFwuLztcblxuY29uc3QgZ29vZ2xlOiBMaW1pdCA9IHtcbiAgYm91bmRlZDogJ2RlZmF1bHQnLFxuICBhZHZpY2U6ICdpdHMgZGVmYXVsdCBpcyBmaW5pdGUnLFxuICBzZWNvbmRzOiA2MCxcbiAgc291cmNlOiAnaHR0cHM6Ly9nb29nbGVhcGlzLmRldi9weXRob24vc3RvcmFnZS9sYXRlc3QvcmV0cnlfdGltZW91dC5odG1sJyxcbn07XG5jb25zdCBhenVyZTogTGltaXQgPSB7XG4gIGJvdW5kZWQ6ICdkZWZhdWx0JyxcbiAgYWR2aWNlOiAnaXRzIGRlZmF1bHQgaXMgZmluaXRlJyxcbiAgc2Vjb25kczogMzAwLFxuICBzb3VyY2U6ICdodHRwczovL2xlYXJuLm1pY3Jvc29mdC5jb20vcHl0aG9uL2FwaS9vdmVydmlldy9henVyZS9jb3JlLXJlYWRtZScsXG59O1xuY29uc3Qga3ViZXJuZXRlczogTGltaXQgPSB7XG4gIGJvdW5kZWQ6IChhc2spID0+IGFzay5oYXMoJ19yZXF1ZXN0X3RpbWVvdXQnKSxcbiAgYWR2aWNlOiAnYWRkIGBfcmVxdWVzdF90aW1lb3V0PTMwYCcsXG4gIHNvdXJjZTogJ2h0dHBzOi8vZ2l0aHViLmNvbS9rdWJlcm5ldGVzLWNsaWVudC9weXRob24vYmxvYi9tYXN0ZXIva3ViZXJuZXRlcy9jbGllbnQvYXBpL2NvcmVfdjFfYXBpLnB5Jyxcbn07XG5cbi8qKiBBIG1ldGhvZCBvZiBhbm90aGVyIGNsb3VkJ3MgY2xpZW50LCB3aXRoIHRoYXQgY2xpZW50J3MgbGltaXQuICovXG5mdW5jdGlvbiBjbGllbnRSb3cobWV0aG9kOiBzdHJpbmcsIGxpbWl0OiBMaW1pdCk6IFJvdyB8IHVuZGVmaW5lZCB7XG4gIGlmICgvXig/OmFjY2Vzc19zZWNyZXRfdmVyc2lvbnxnZXRfc2VjcmV0KSQvLnRlc3QobWV0aG9kKSkgcmV0dXJuIHsgLi4ucmVtb3RlLCBsaW1pdCwgZWZmZWN0OiAncmVhZCcsIHRoaW5nOiAnc2VjcmV0JywgdGFyZ2V0IH07XG4gIGlmICgvXig/OmRlbGV0ZXxkZWxldGVfYmxvYnxkZWxldGVfYmxvYnN8ZGVsZXRlX2NvbnRhaW5lcikkLy50ZXN0KG1ldGhvZCkpXG4gICAgcmV0dXJuIHsgLi4ucmVtb3RlLCBsaW1pdCwgZWZmZWN0OiAnZGVsZXRlJywgdGhpbmc6ICdvYmplY3QnLCB0YXJnZXQsIGRhbmdlciB9O1xuICBpZiAoL14oPzp1cGxvYWRfZnJvbV9cXHcrfHVwbG9hZF9ibG9iKSQvLnRlc3QobWV0aG9kKSkgcmV0dXJuIHsgLi4ucmVtb3RlLCBsaW1pdCwgZWZmZWN0OiAnd3JpdGUnLCB0aGluZzogJ29iamVjdCcsIHRhcmdldCB9O1xuICBpZiAoL15kb3dubG9hZF8oPzp0b19cXHcrfGFzX1xcdyt8YmxvYikkLy50ZXN0KG1ldGhvZCkpIHJldHVybiB7IC4uLnJlbW90ZSwgbGltaXQsIGVmZmVjdDogJ3JlYWQnLCB0aGluZzogJ29iamVjdCcsIHRhcmdldCB9O1xuICBjb25zdCBlZmZlY3QgPSBlZmZlY3RPZlZlcmIobWV0aG9kKTtcbiAgaWYgKGVmZmVjdCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCByb3c6IFJvdyA9IHsgLi4ucmVtb3RlLCBsaW1pdCwgZWZmZWN0LCB0aGluZzogZWZmZWN0ID09PSAncmVhZCcgPyAncmVjb3JkcycgOiAncmVzb3VyY2UnLCB0YXJnZXQgfTtcbiAgaWYgKGVmZmVjdCA9PT0gJ2NyZWF0ZScpIHJldHVybiB7IC4uLnJvdywgYWdhaW46IHVua25vd24gfTtcbiAgcmV0dXJuIGVmZmVjdCA9PT0gJ2RlbGV0ZScgPyB7IC4uLnJvdywgZGFuZ2VyIH0gOiByb3c7XG59XG5cbmZ1bmN0aW9uIGt1YmVybmV0ZXNSb3cobWV0aG9kOiBzdHJpbmcpOiBSb3cgfCB1bmRlZmluZWQge1xuICBjb25zdCByb3cgPSBjbGllbnRSb3cobWV0aG9kLCBrdWJlcm5ldGVzKTtcbiAgaWYgKHJvdyA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCB7IHJldHJ5OiBfbm9uZSwgLi4ucmVzdCB9ID0gcm93O1xuICBjb25zdCBvd246IFJvdyA9IHsgLi4ucmVzdCwgZml4OiB7IGxpbWl0OiAnX3JlcXVlc3RfdGltZW91dD0zMCcgfSB9O1xuICBpZiAocm93LmVmZmVjdCA9PT0gJ2NyZWF0ZScpIHJldHVybiB7IC4uLm93biwgYWdhaW46ICgpID0+ICdubycgfTtcbiAgcmV0dXJuIHJvdy5lZmZlY3QgPT09ICdkZWxldGUnID8geyAuLi5vd24sIGRhbmdlcjogKGFzaykgPT4gKGFzay5oYXMoJ2RyeV9ydW4nKSA9PT0gJ3llcycgPyAncHJldmlldycgOiAneWVzJykgfSA6IG93bjtcbn1cblxuLyoqIEEgcmVzb3VyY2Ugb2YgQVdTIG5hbWVkIGJ5IGl0cyBjbGFzczogYEJ1Y2tldCgneCcpLm9iamVjdHMuYWxsKCkuZGVsZXRlKClgLCBgVGFibGUoJ3QnKS5wdXRfaXRlbShcdTIwMjYpYC4gKi9cbmZ1bmN0aW9uIGlzQmFyZURlbGV0ZShuYW1lOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIC9cXC5vYmplY3RzXFwuKD86YWxsfGZpbHRlcilcXC5kZWxldGUkfFxcLm9iamVjdF92ZXJzaW9uc1xcLig/OmFsbHxmaWx0ZXJcXC4pP1xcLj9kZWxldGUkLy50ZXN0KG5hbWUpO1xufVxuXG5mdW5jdGlvbiBjbG91ZFJvdyhuYW1lOiBzdHJpbmcpOiBSb3cgfCB1bmRlZmluZWQge1xuICBjb25zdCBtZXRob2QgPSBtZXRob2RPZihuYW1lKTtcbiAgaWYgKEFXUy50ZXN0KG5hbWUpKSB7XG4gICAgaWYgKGlzQmFyZURlbGV0ZShuYW1lKSlcbiAgICAgIHJldHVybiB7XG4gICAgICAgIC4uLnJlbW90ZSxcbiAgICAgICAgZWZmZWN0OiAnZGVsZXRlJyxcbiAgICAgICAgdGhpbmc6ICdvYmplY3QnLFxuICAgICAgICBkYW5nZXI6IChhc2spID0+ICgvXFwuYWxsXFwuZGVsZXRlJC8udGVzdChhc2suY2FsbC5uYW1lKSA/ICdldmVyeXRoaW5nJyA6ICd5ZXMnKSxcbiAgICAgIH07XG4gICAgaWYgKG1ldGhvZCA9PT0gJ2RlbGV0ZScgfHwgbWV0aG9kID09PSAndGVybWluYXRlJylcbiAgICAgIHJldHVybiB7IC4uLnJlbW90ZSwgZWZmZWN0OiAnZGVsZXRlJywgdGhpbmc6ICdyZXNvdXJjZScsIHRhcmdldDogKGFzaykgPT4gbWFrZXJzT2YoYXNrKVswXT8uYXJnc1swXSwgZGFuZ2VyIH07XG4gICAgcmV0dXJuIGF3c1JvdyhtZXRob2QpO1xuICB9XG4gIGlmIChLVUJFUk5FVEVTLnRlc3QobmFtZSkpIHJldHVybiBrdWJlcm5ldGVzUm93KG1ldGhvZCk7XG4gIC8vIFdoYXQgY2FtZSBpbnRvIGEgdGFibGUgb2YgdGhlIHByb2dyYW0ncyBvd24gaXMgY2hhbmdlZCBpbiBtZW1vcnk6IGByb3dzLnRvX2RhdGFmcmFtZSgpLnJlc2V0X2luZGV4KClgLlxuICBpZiAoR09PR0xFLnRlc3QobmFtZSkpIHJldHVybiAvXFwudG9fKD86ZGF0YWZyYW1lfGFycm93fGRpY3QpXFwuLy50ZXN0KG5hbWUpID8gdW5kZWZpbmVkIDogY2xpZW50Um93KG1ldGhvZCwgZ29vZ2xlKTtcbiAgcmV0dXJuIEFaVVJFLnRlc3QobmFtZSkgPyBjbGllbnRSb3cobWV0aG9kLCBhenVyZSkgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBDbGllbnRzIG9mIGNsb3VkcyBhbmQgY2x1c3RlcnM6IHRoZSB2ZXJiIG9mIHRoZSBtZXRob2Qgc2F5cyB3aGF0IGl0IGRvZXMuICovXG5leHBvcnQgY29uc3QgY2xvdWQ6IEZhbWlseSA9IHtcbiAgb3duZXJzOiAvXig/OmJvdG8zfGFpb2JvdG8zfGFpb2JvdG9jb3JlfGdvb2dsZXxnb29nbGVhcGljbGllbnR8YXp1cmV8a3ViZXJuZXRlcylcXC4vLFxuICByb3c6IGNsb3VkUm93LFxufTtcblxuY29uc3QgZG9ja2VyOiBMaW1pdCA9IHtcbiAgYm91bmRlZDogJ2RlZmF1bHQnLFxuICBhZHZpY2U6ICdpdHMgZGVmYXVsdCBpcyBmaW5pdGUnLFxuICBzZWNvbmRzOiA2MCxcbiAgc291cmNlOiAnaHR0cHM6Ly9kb2NrZXItcHkucmVhZHRoZWRvY3MuaW8vZW4vc3RhYmxlL2NsaWVudC5odG1sJyxcbn07XG5jb25zdCBlbmdpbmUgPSB7IG1lZGl1bTogJ3Byb2Nlc3MnLCBsaW1pdDogZG9ja2VyLCB0YXJnZXQ6IGZpcnN0T2Yoa2V5d29yZCgnbmFtZScsICdpbWFnZScpLCBhcmcoMCkpIH0gYXMgY29uc3Q7XG5jb25zdCB1bmRlciA9IChzdWZmaXhlczogc3RyaW5nKTogc3RyaW5nID0+XG4gIHN1ZmZpeGVzXG4gICAgLnNwbGl0KCcgJylcbiAgICAuZmxhdE1hcCgoc3VmZml4KSA9PiBbYGRvY2tlci5mcm9tX2Vudi4ke3N1ZmZpeH1gLCBgZG9ja2VyLkRvY2tlckNsaWVudC4ke3N1ZmZpeH1gXSlcbiAgICAuam9pbignICcpO1xuXG4vKiogQ29udGFpbmVycyB0aHJvdWdoIERvY2tlcidzIG93biBjbGllbnQsIGFuZCB3aGF0IG1ha2VzIGNsaWVudHMgb2YgY2xvdWRzLiAqL1xuZXhwb3J0IGNvbnN0IGNsaWVudHM6IFRhYmxlID0gW1xuICB7XG4gICAgcHl0aG9uOiB1bmRlcignbmV0d29ya3MuY3JlYXRlIHZvbHVtZXMuY3JlYXRlJyksXG4gICAgcm93OiB7IC4uLmVuZ2luZSwgZWZmZWN0OiAnY3JlYXRlJywgdGhpbmc6ICduZXR3b3JrJywgYWdhaW46IChhc2spID0+IChhc2suY2FsbC5uYW1lLmluY2x1ZGVzKCd2b2x1bWVzJykgPyAneWVzJyA6ICdubycpIH0sXG4gIH0sXG4gIHsgcHl0aG9uOiB1bmRlcignY29udGFpbmVycy5ydW4gY29udGFpbmVycy5jcmVhdGUnKSwgcm93OiB7IC4uLmVuZ2luZSwgZWZmZWN0OiAncnVuJywgdGhpbmc6ICdjb250YWluZXInIH0gfSxcbiAgeyBweXRob246IHVuZGVyKCdpbWFnZXMucHVsbCBpbWFnZXMucHVzaCBpbWFnZXMuYnVpbGQnKSwgcm93OiB7IC4uLmVuZ2luZSwgZWZmZWN0OiAnd3JpdGUnLCB0aGluZzogJ2ltYWdlJyB9IH0sXG4gIHtcbiAgICBweXRob246IHVuZGVyKCdjb250YWluZXJzLnBydW5lIGltYWdlcy5wcnVuZSB2b2x1bWVzLnBydW5lIG5ldHdvcmtzLnBydW5lJyksXG4gICAgcm93OiB7IC4uLmVuZ2luZSwgZWZmZWN0OiAnZGVsZXRlJywgdGhpbmc6ICdjb250YWluZXInLCBkYW5nZXI6ICgpID0+ICd5ZXMnIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAnYm90bzMuY2xpZW50IGJvdG8zLnJlc291cmNlIGJvdG8zLlNlc3Npb24gYm90bzMuc2Vzc2lvbi5TZXNzaW9uIGJvdG8zLlNlc3Npb24uY2xpZW50IGJvdG8zLlNlc3Npb24ucmVzb3VyY2UgZ29vZ2xlLmNsb3VkLnN0b3JhZ2UuQ2xpZW50IGdvb2dsZS5jbG91ZC5iaWdxdWVyeS5DbGllbnQga3ViZXJuZXRlcy5jb25maWcubG9hZF9rdWJlX2NvbmZpZyBrdWJlcm5ldGVzLmNvbmZpZy5sb2FkX2luY2x1c3Rlcl9jb25maWcgZG9ja2VyLmZyb21fZW52IGRvY2tlci5Eb2NrZXJDbGllbnQnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZXR1cCcsIG1lZGl1bTogJ25ldHdvcmsnLCB0aGluZzogJ2NsaWVudCcsIHRhcmdldDogYXJnKDApLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuXTtcbiIsICJpbXBvcnQgdHlwZSB7IEFuc3dlciwgQXNrLCBSb3cgfSBmcm9tICcuLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBhcmcsIHR5cGUgRmFtaWx5LCBmaXJzdE9mLCBpc0NvbnN0YW50LCBrZXl3b3JkLCBtZXRob2RPZiwgdHlwZSBUYWJsZSB9IGZyb20gJy4vcm93LnRzJztcblxuY29uc3QgcGFyc2UgPSB7IGVmZmVjdDogJ3BhcnNlJywgbWVkaXVtOiAnbWVtb3J5JyB9IGFzIGNvbnN0O1xuY29uc3QgcmVhZFJlY29yZHMgPSB7IGVmZmVjdDogJ3JlYWQnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdyZWNvcmRzJyB9IGFzIGNvbnN0O1xuXG4vKiogYGpzb24uZHVtcCh4LCBzeXMuc3Rkb3V0KWAgcHJpbnRzIGl0cyByZXN1bHQ7IGFueXRoaW5nIGVsc2Ugd3JpdGVzIHRvIHRoZSBmaWxlIGl0IGlzIGdpdmVuLiAqL1xuZnVuY3Rpb24gZHVtcChpbmRleDogbnVtYmVyKTogUm93IHtcbiAgcmV0dXJuIHtcbiAgICBlZmZlY3Q6IChhc2spID0+ICgvc3lzXFwuc3RkKD86b3V0fGVycikvLnRlc3QoYXNrLmFyZyhpbmRleCwgJ2ZwJyk/LnRleHQgPz8gJycpID8gJ3JlcG9ydCcgOiAnd3JpdGUnKSxcbiAgICBtZWRpdW06ICdmaWxlJyxcbiAgICB0aGluZzogKGFzaykgPT4gKC9zeXNcXC5zdGQoPzpvdXR8ZXJyKS8udGVzdChhc2suYXJnKGluZGV4LCAnZnAnKT8udGV4dCA/PyAnJykgPyAnZGF0YScgOiAncmVjb3JkcycpLFxuICAgIGNvbnRlbnQ6IGFyZygwLCAnb2JqJyksXG4gIH07XG59XG5cbi8qKiBQYXJzaW5nIHRleHQgdGhhdCBtYXkgYmUgd3JvbmcsIGFuZCB3cml0aW5nIHdoYXQgaXMgbWFkZSBvZiBpdC4gKi9cbmV4cG9ydCBjb25zdCBkYXRhOiBUYWJsZSA9IFtcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdqc29uLmxvYWRzIGpzb24ubG9hZCB5YW1sLnNhZmVfbG9hZCB5YW1sLmxvYWQgeWFtbC5mdWxsX2xvYWQgeWFtbC5zYWZlX2xvYWRfYWxsIHRvbWxsaWIubG9hZCB0b21sbGliLmxvYWRzIHRvbWwubG9hZCB0b21sLmxvYWRzIHRvbWxpLmxvYWQgdG9tbGkubG9hZHMgcGlja2xlLmxvYWQgcGlja2xlLmxvYWRzIG1hcnNoYWwubG9hZCBtYXJzaGFsLmxvYWRzIG9yanNvbi5sb2FkcyB1anNvbi5sb2FkcyB1anNvbi5sb2FkIHNpbXBsZWpzb24ubG9hZHMgc2ltcGxlanNvbi5sb2FkIHBsaXN0bGliLmxvYWQgcGxpc3RsaWIubG9hZHMgeG1sLmV0cmVlLkVsZW1lbnRUcmVlLmZyb21zdHJpbmcgbHhtbC5ldHJlZS5mcm9tc3RyaW5nIHhtbHRvZGljdC5wYXJzZSBhc3QubGl0ZXJhbF9ldmFsIGRhdGV0aW1lLmRhdGV0aW1lLnN0cnB0aW1lIGRhdGV0aW1lLmRhdGV0aW1lLmZyb21pc29mb3JtYXQgZGF0ZXRpbWUuZGF0ZS5mcm9taXNvZm9ybWF0IGRhdGV1dGlsLnBhcnNlci5wYXJzZSBkYXRldXRpbC5wYXJzZXIuaXNvcGFyc2UgYmFzZTY0LmI2NGRlY29kZSBzdHJ1Y3QudW5wYWNrIGRlY2ltYWwuRGVjaW1hbCBpcGFkZHJlc3MuaXBfYWRkcmVzcyBiczQuQmVhdXRpZnVsU291cCBydWFtZWwueWFtbC5ZQU1MLmxvYWQgZW1haWwubWVzc2FnZV9mcm9tX2J5dGVzIGVtYWlsLm1lc3NhZ2VfZnJvbV9zdHJpbmcnLFxuICAgIHJvdzogeyAuLi5wYXJzZSwgdGFyZ2V0OiBhcmcoMCkgfSxcbiAgfSxcbiAgeyBweXRob246ICdpbnQgZmxvYXQnLCByb3c6IHsgLi4ucGFyc2UsIHRhcmdldDogYXJnKDApIH0gfSxcbiAgeyBweXRob246ICdjc3YucmVhZGVyIGNzdi5EaWN0UmVhZGVyJywgcm93OiB7IC4uLnBhcnNlLCB0YXJnZXQ6IGFyZygwKSB9IH0sXG4gIHtcbiAgICBweXRob246ICd4bWwuZXRyZWUuRWxlbWVudFRyZWUucGFyc2UgbHhtbC5ldHJlZS5wYXJzZScsXG4gICAgcm93OiB7IGVmZmVjdDogJ3JlYWQnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdyZWNvcmRzJywgdGFyZ2V0OiBhcmcoMCkgfSxcbiAgfSxcbiAgeyBweXRob246ICdjc3Yud3JpdGVyIGNzdi5EaWN0V3JpdGVyJywgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnbWVtb3J5JywgdGFyZ2V0OiBhcmcoMCkgfSB9LFxuICB7XG4gICAgcHl0aG9uOlxuICAgICAgJ2Nzdi53cml0ZXIud3JpdGVyb3cgY3N2LndyaXRlci53cml0ZXJvd3MgY3N2LkRpY3RXcml0ZXIud3JpdGVyb3cgY3N2LkRpY3RXcml0ZXIud3JpdGVyb3dzIGNzdi5EaWN0V3JpdGVyLndyaXRlaGVhZGVyJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnd3JpdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdyZWNvcmRzJywgY29udGVudDogYXJnKDApIH0sXG4gIH0sXG4gIHsgcHl0aG9uOiAnanNvbi5kdW1wIHBpY2tsZS5kdW1wIHRvbWwuZHVtcCB1anNvbi5kdW1wIHNpbXBsZWpzb24uZHVtcCB0b21saV93LmR1bXAgbWFyc2hhbC5kdW1wIHBsaXN0bGliLmR1bXAnLCByb3c6IGR1bXAoMSkgfSxcbiAgeyBweXRob246ICd5YW1sLmR1bXAgeWFtbC5zYWZlX2R1bXAgeWFtbC5kdW1wX2FsbCB5YW1sLnNhZmVfZHVtcF9hbGwnLCByb3c6IHsgLi4uZHVtcCgxKSwgZWZmZWN0OiB5YW1sRWZmZWN0IH0gfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdwYW5kYXMucmVhZF9jc3YgcGFuZGFzLnJlYWRfZXhjZWwgcGFuZGFzLnJlYWRfanNvbiBwYW5kYXMucmVhZF9wYXJxdWV0IHBhbmRhcy5yZWFkX3RhYmxlIHBhbmRhcy5yZWFkX2Z3ZiBwYW5kYXMucmVhZF9waWNrbGUgcGFuZGFzLnJlYWRfeG1sIHBhbmRhcy5yZWFkX2h0bWwgcG9sYXJzLnJlYWRfY3N2IHBvbGFycy5yZWFkX3BhcnF1ZXQgb3BlbnB5eGwubG9hZF93b3JrYm9vayBudW1weS5sb2FkIG51bXB5LmxvYWR0eHQgbnVtcHkuZ2VuZnJvbXR4dCcsXG4gICAgcm93OiB7IC4uLnJlYWRSZWNvcmRzLCB0YXJnZXQ6IGZpcnN0T2YoYXJnKDApLCBrZXl3b3JkKCdmaWxlcGF0aF9vcl9idWZmZXInLCAnaW8nLCAncGF0aCcpKSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAncGFuZGFzLnJlYWRfc3FsIHBhbmRhcy5yZWFkX3NxbF9xdWVyeSBwYW5kYXMucmVhZF9zcWxfdGFibGUgcGFuZGFzLnJlYWRfZ2JxJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ2RhdGFiYXNlJywgdGhpbmc6ICdyb3cnLCB0YXJnZXQ6IGFyZygwLCAnc3FsJykgfSxcbiAgfSxcbl07XG5cbi8qKiBXaXRob3V0IGEgc3RyZWFtLCBZQU1MJ3MgZHVtcCBvbmx5IGdpdmVzIHRleHQuICovXG5mdW5jdGlvbiB5YW1sRWZmZWN0KGFzazogQXNrKTogJ3BhcnNlJyB8ICd3cml0ZScge1xuICByZXR1cm4gYXNrLmFyZygxLCAnc3RyZWFtJykgPT09IHVuZGVmaW5lZCA/ICdwYXJzZScgOiAnd3JpdGUnO1xufVxuXG4vKiogYGlmX2V4aXN0c2A6IHJlcGxhY2VkIGlzIHNhZmUsIGFwcGVuZGVkIGlzIG5vdCwgYW5kIHRoZSBkZWZhdWx0IGZhaWxzIG9uIHRoZSBzZWNvbmQgcnVuLiAqL1xuZnVuY3Rpb24gdGFibGVBZ2Fpbihhc2s6IEFzayk6IEFuc3dlciB7XG4gIGNvbnN0IHZhbHVlID0gYXNrLmFyZygzLCAnaWZfZXhpc3RzJyk7XG4gIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gYXNrLmNhbGwub3BlbiA/ICd1bmtub3duJyA6ICdubyc7XG4gIGlmICghaXNDb25zdGFudCh2YWx1ZSkpIHJldHVybiAndW5rbm93bic7XG4gIHJldHVybiB2YWx1ZS50ZXh0ID09PSAncmVwbGFjZScgPyAneWVzJyA6ICdubyc7XG59XG5cbmNvbnN0IHRvU3FsOiBSb3cgPSB7IGVmZmVjdDogJ2NyZWF0ZScsIG1lZGl1bTogJ2RhdGFiYXNlJywgdGhpbmc6ICdyb3cnLCB0YXJnZXQ6IGFyZygwLCAnbmFtZScpLCBhZ2FpbjogdGFibGVBZ2FpbiB9O1xuY29uc3QgdG9GaWxlOiBSb3cgPSB7XG4gIGVmZmVjdDogKGFzaykgPT5cbiAgICBhc2suYXJnKDAsICdwYXRoX29yX2J1ZicpID09PSB1bmRlZmluZWQgJiYgYXNrLm9wdGlvbigncGF0aCcsICdleGNlbF93cml0ZXInLCAnYnVmJykgPT09IHVuZGVmaW5lZCA/ICdwYXJzZScgOiAnd3JpdGUnLFxuICBtZWRpdW06ICdmaWxlJyxcbiAgdGhpbmc6ICdmaWxlJyxcbiAgdGFyZ2V0OiBmaXJzdE9mKGFyZygwLCAncGF0aF9vcl9idWYnKSwga2V5d29yZCgncGF0aCcsICdleGNlbF93cml0ZXInLCAnYnVmJykpLFxufTtcblxuLyoqIEEgZGF0YSBmcmFtZSdzIG93biB3YXlzIHRvIHRoZSB3b3JsZDogdGhlaXIgbmFtZXMgYmVsb25nIHRvIG5vdGhpbmcgZWxzZS4gKi9cbmV4cG9ydCBjb25zdCBmcmFtZXM6IEZhbWlseSA9IHtcbiAgbWV0aG9kczogbmV3IFNldCgndG9fc3FsIHRvX2NzdiB0b19leGNlbCB0b19wYXJxdWV0IHRvX2ZlYXRoZXIgdG9fcGlja2xlIHRvX2hkZiB0b19zdGF0YSB0b19vcmMnLnNwbGl0KCcgJykpLFxuICByb3c6IChuYW1lKSA9PiAobWV0aG9kT2YobmFtZSkgPT09ICd0b19zcWwnID8gdG9TcWwgOiB0b0ZpbGUpLFxufTtcbiIsICJpbXBvcnQgdHlwZSB7IEFuc3dlciwgQXNrLCBBc2szLCBMaW1pdCwgUm93IH0gZnJvbSAnLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgYXJnLCBmaXJzdE9mLCBnaXZlbiwgaXNDb25zdGFudCwga2V5d29yZCwgdHlwZSBUYWJsZSB9IGZyb20gJy4vcm93LnRzJztcblxuY29uc3QgbGlicHEgPSAnaHR0cHM6Ly93d3cucG9zdGdyZXNxbC5vcmcvZG9jcy9jdXJyZW50L2xpYnBxLWNvbm5lY3QuaHRtbCNMSUJQUS1DT05ORUNULUNPTk5FQ1QtVElNRU9VVCc7XG5cbi8qKiBBIGxpbWl0IHRoYXQgbWF5IGJlIGEga2V5d29yZCBvciBzdGFuZCBpbnNpZGUgdGhlIGNvbm5lY3Rpb24ncyBhZGRyZXNzOyBhbiBhZGRyZXNzIHRoYXQgaXMgbm90IHdyaXR0ZW4gb3V0IG1heSBob2xkIGl0LiAqL1xuZnVuY3Rpb24gaW5PcHRpb25zKC4uLm5hbWVzOiByZWFkb25seSBzdHJpbmdbXSk6IEFzazMge1xuICByZXR1cm4gKGFzaykgPT4ge1xuICAgIGNvbnN0IG93biA9IGFzay5oYXMoLi4ubmFtZXMpO1xuICAgIGlmIChvd24gIT09ICdubycpIHJldHVybiBvd247XG4gICAgY29uc3QgYWRkcmVzcyA9IGFzay5hcmcoMCwgJ2RzbicpID8/IGFzay5vcHRpb24oJ2Nvbm5pbmZvJywgJ3VybCcsICd1cmknKTtcbiAgICBpZiAoYWRkcmVzcyA9PT0gdW5kZWZpbmVkKSByZXR1cm4gJ25vJztcbiAgICBpZiAobmFtZXMuc29tZSgobmFtZSkgPT4gYWRkcmVzcy50ZXh0LmluY2x1ZGVzKG5hbWUpKSkgcmV0dXJuICd5ZXMnO1xuICAgIHJldHVybiBpc0NvbnN0YW50KGFkZHJlc3MpIHx8IGFzay5vcHRpb24oJ3Bhc3N3b3JkJywgJ3VzZXInLCAnaG9zdCcpICE9PSB1bmRlZmluZWQgPyAnbm8nIDogJ3Vua25vd24nO1xuICB9O1xufVxuXG5mdW5jdGlvbiBjb25uZWN0KGxpbWl0OiBMaW1pdCwgZml4Pzogc3RyaW5nKTogUm93IHtcbiAgcmV0dXJuIHtcbiAgICBlZmZlY3Q6ICdzZXR1cCcsXG4gICAgbWVkaXVtOiAnZGF0YWJhc2UnLFxuICAgIHRoaW5nOiAnY29ubmVjdGlvbicsXG4gICAgdGFyZ2V0OiBmaXJzdE9mKGFyZygwLCAnZHNuJyksIGtleXdvcmQoJ2hvc3QnLCAndXJsJywgJ3VyaScsICdkYXRhYmFzZScpKSxcbiAgICBsaW1pdCxcbiAgICAuLi4oZml4ICYmIHsgZml4OiB7IGxpbWl0OiBmaXggfSB9KSxcbiAgfTtcbn1cblxuY29uc3QgZmluaXRlID0gKHNlY29uZHM6IG51bWJlciwgc291cmNlOiBzdHJpbmcpOiBMaW1pdCA9PiAoe1xuICBib3VuZGVkOiAnZGVmYXVsdCcsXG4gIGFkdmljZTogJ2l0cyBkZWZhdWx0IGlzIGZpbml0ZScsXG4gIHNlY29uZHMsXG4gIHNvdXJjZSxcbn0pO1xuY29uc3QgZm9yRXZlciA9IChib3VuZGVkOiBBc2szLCBhZHZpY2U6IHN0cmluZywgc291cmNlOiBzdHJpbmcpOiBMaW1pdCA9PiAoeyBib3VuZGVkLCBhZHZpY2UsIHNvdXJjZSB9KTtcblxuLyoqIGBjcmVhdGVfZW5naW5lYCB3YWl0cyBhcyBpdHMgZHJpdmVyIGRvZXM6IGEgZmlsZSBkb2VzIG5vdCwgUG9zdGdyZVNRTCdzIGRyaXZlciBkb2VzIGZvciBldmVyLiAqL1xuZnVuY3Rpb24gZW5naW5lTGltaXQoYXNrOiBBc2spOiBBbnN3ZXIge1xuICBjb25zdCBvd24gPSBnaXZlbihhc2sub3B0aW9uKCdjb25uZWN0X2FyZ3MnKSwgYXNrLmNhbGwub3Blbik7XG4gIGlmIChvd24gIT09ICdubycpIHJldHVybiAndW5rbm93bic7XG4gIGNvbnN0IHVybCA9IGFzay5hcmcoMCwgJ3VybCcpO1xuICBpZiAoIWlzQ29uc3RhbnQodXJsKSB8fCAhL15wb3N0Z3Jlcyg/OnFsKT8oPzpcXCtwc3ljb3BnMik/Oi8udGVzdCh1cmwudGV4dCkpIHJldHVybiAndW5rbm93bic7XG4gIHJldHVybiB1cmwudGV4dC5pbmNsdWRlcygnY29ubmVjdF90aW1lb3V0JykgPyAneWVzJyA6ICdubyc7XG59XG5cbi8qKiBDb25uZWN0aW9ucyB0byBkYXRhYmFzZXMsIHdpdGggaG93IGxvbmcgdGhleSB3YWl0LiBTdGF0ZW1lbnRzIGhhdmUgdGhlaXIgbWVhbmluZyBpbiBgc3RhdGVtZW50cy50c2AuICovXG5leHBvcnQgY29uc3QgZGF0YWJhc2U6IFRhYmxlID0gW1xuICB7XG4gICAgcHl0aG9uOiAncHN5Y29wZzIuY29ubmVjdCBwc3ljb3BnMi5wb29sLlNpbXBsZUNvbm5lY3Rpb25Qb29sIHBzeWNvcGcyLnBvb2wuVGhyZWFkZWRDb25uZWN0aW9uUG9vbCcsXG4gICAgcm93OiBjb25uZWN0KGZvckV2ZXIoaW5PcHRpb25zKCdjb25uZWN0X3RpbWVvdXQnKSwgJ2FkZCBgY29ubmVjdF90aW1lb3V0PTEwYCcsIGxpYnBxKSwgJ2Nvbm5lY3RfdGltZW91dD0xMCcpLFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAncHN5Y29wZy5jb25uZWN0IHBzeWNvcGcuQ29ubmVjdGlvbi5jb25uZWN0IHBzeWNvcGcuQXN5bmNDb25uZWN0aW9uLmNvbm5lY3QnLFxuICAgIHJvdzogY29ubmVjdChmaW5pdGUoMTMwLCAnaHR0cHM6Ly93d3cucHN5Y29wZy5vcmcvcHN5Y29wZzMvZG9jcy9hcGkvY29ubmVjdGlvbnMuaHRtbCcpKSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ2FzeW5jcGcuY29ubmVjdCBhc3luY3BnLmNyZWF0ZV9wb29sJyxcbiAgICByb3c6IGNvbm5lY3QoZmluaXRlKDYwLCAnaHR0cHM6Ly9tYWdpY3N0YWNrLmdpdGh1Yi5pby9hc3luY3BnL2N1cnJlbnQvYXBpL2luZGV4Lmh0bWwnKSksXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdteXNxbC5jb25uZWN0b3IuY29ubmVjdCBteXNxbC5jb25uZWN0b3IuTXlTUUxDb25uZWN0aW9uJyxcbiAgICByb3c6IGNvbm5lY3QoZmluaXRlKDEwLCAnaHR0cHM6Ly9kZXYubXlzcWwuY29tL2RvYy9jb25uZWN0b3ItcHl0aG9uL2VuL2Nvbm5lY3Rvci1weXRob24tY29ubmVjdGFyZ3MuaHRtbCcpKSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3B5bXlzcWwuY29ubmVjdCBweW15c3FsLkNvbm5lY3QnLFxuICAgIHJvdzogY29ubmVjdChmaW5pdGUoMTAsICdodHRwczovL3B5bXlzcWwucmVhZHRoZWRvY3MuaW8vZW4vbGF0ZXN0L21vZHVsZXMvY29ubmVjdGlvbnMuaHRtbCcpKSxcbiAgfSxcbiAgeyBweXRob246ICdweW1zc3FsLmNvbm5lY3QnLCByb3c6IGNvbm5lY3QoZmluaXRlKDYwLCAnaHR0cHM6Ly9weW1zc3FsLnJlYWR0aGVkb2NzLmlvL2VuL3N0YWJsZS9yZWYvcHltc3NxbC5odG1sJykpIH0sXG4gIHtcbiAgICBweXRob246ICdvcmFjbGVkYi5jb25uZWN0JyxcbiAgICByb3c6IGNvbm5lY3QoZmluaXRlKDIwLCAnaHR0cHM6Ly9weXRob24tb3JhY2xlZGIucmVhZHRoZWRvY3MuaW8vZW4vbGF0ZXN0L2FwaV9tYW51YWwvbW9kdWxlLmh0bWwnKSksXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdweW1vbmdvLk1vbmdvQ2xpZW50IG1vdG9yLm1vdG9yX2FzeW5jaW8uQXN5bmNJT01vdG9yQ2xpZW50JyxcbiAgICByb3c6IGNvbm5lY3QoZmluaXRlKDIwLCAnaHR0cHM6Ly9weW1vbmdvLnJlYWR0aGVkb2NzLmlvL2VuL3N0YWJsZS9hcGkvcHltb25nby9tb25nb19jbGllbnQuaHRtbCcpKSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ2VsYXN0aWNzZWFyY2guRWxhc3RpY3NlYXJjaCcsXG4gICAgcm93OiBjb25uZWN0KGZpbml0ZSgxMCwgJ2h0dHBzOi8vZWxhc3RpY3NlYXJjaC1weS5yZWFkdGhlZG9jcy5pby9lbi9sYXRlc3QvYXBpL2VsYXN0aWNzZWFyY2guaHRtbCcpKSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3Nub3dmbGFrZS5jb25uZWN0b3IuY29ubmVjdCcsXG4gICAgcm93OiBjb25uZWN0KGZpbml0ZSg2MCwgJ2h0dHBzOi8vZG9jcy5zbm93Zmxha2UuY29tL2VuL2RldmVsb3Blci1ndWlkZS9weXRob24tY29ubmVjdG9yL3B5dGhvbi1jb25uZWN0b3ItYXBpJykpLFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAncmVkaXMuUmVkaXMgcmVkaXMuU3RyaWN0UmVkaXMgcmVkaXMuZnJvbV91cmwgcmVkaXMuUmVkaXMuZnJvbV91cmwnLFxuICAgIHJvdzogY29ubmVjdCh7XG4gICAgICAvLyBGb3IgZXZlciB1bnRpbCB2ZXJzaW9uIDggZ2F2ZSBpdCBmaXZlIHNlY29uZHM6IHdoaWNoIG9uZSBydW5zIGhlcmUgY2FuJ3QgYmUgdG9sZC5cbiAgICAgIGJvdW5kZWQ6IChhc2spID0+IChpbk9wdGlvbnMoJ3NvY2tldF90aW1lb3V0JywgJ3NvY2tldF9jb25uZWN0X3RpbWVvdXQnKShhc2spID09PSAneWVzJyA/ICd5ZXMnIDogJ3Vua25vd24nKSxcbiAgICAgIGFkdmljZTogJ2FkZCBgc29ja2V0X3RpbWVvdXQ9MTBgJyxcbiAgICAgIHNlY29uZHM6IDUsXG4gICAgICBzb3VyY2U6ICdodHRwczovL3JlZGlzLnJlYWR0aGVkb2NzLmlvL2VuL3N0YWJsZS9jb25uZWN0aW9ucy5odG1sJyxcbiAgICB9KSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3NxbGFsY2hlbXkuY3JlYXRlX2VuZ2luZSBzcWxhbGNoZW15LmV4dC5hc3luY2lvLmNyZWF0ZV9hc3luY19lbmdpbmUnLFxuICAgIHJvdzogY29ubmVjdChcbiAgICAgIGZvckV2ZXIoZW5naW5lTGltaXQsIFwiYWRkIGBjb25uZWN0X2FyZ3M9eydjb25uZWN0X3RpbWVvdXQnOiAxMH1gXCIsIGxpYnBxKSxcbiAgICAgIFwiY29ubmVjdF9hcmdzPXsnY29ubmVjdF90aW1lb3V0JzogMTB9XCIsXG4gICAgKSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3B5b2RiYy5jb25uZWN0JyxcbiAgICByb3c6IGNvbm5lY3QoXG4gICAgICBmb3JFdmVyKFxuICAgICAgICBpbk9wdGlvbnMoJ3RpbWVvdXQnLCAnVGltZW91dCcpLFxuICAgICAgICAnYWRkIGB0aW1lb3V0PTEwYCcsXG4gICAgICAgICdodHRwczovL2dpdGh1Yi5jb20vbWtsZWVoYW1tZXIvcHlvZGJjL3dpa2kvVGhlLXB5b2RiYy1Nb2R1bGUjY29ubmVjdCcsXG4gICAgICApLFxuICAgICAgJ3RpbWVvdXQ9MTAnLFxuICAgICksXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdzcWxpdGUzLmNvbm5lY3QgZHVja2RiLmNvbm5lY3QgYWlvc3FsaXRlLmNvbm5lY3QgTXlTUUxkYi5jb25uZWN0IGN4X09yYWNsZS5jb25uZWN0JyxcbiAgICByb3c6IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdkYXRhYmFzZScsIHRoaW5nOiAnY29ubmVjdGlvbicsIHRhcmdldDogYXJnKDAsICdkYXRhYmFzZScpIH0sXG4gIH0sXG5dO1xuIiwgImltcG9ydCB0eXBlIHsgUm93IH0gZnJvbSAnLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgYXJnLCBmaXJzdE9mLCBrZXl3b3JkLCB0eXBlIFRhYmxlIH0gZnJvbSAnLi9yb3cudHMnO1xuXG5jb25zdCB2YXJpYWJsZSA9IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ2Vudmlyb25tZW50JywgbWlub3I6IHRydWUgfSBhcyBjb25zdDtcbmNvbnN0IGFyZ3VtZW50ID0geyBlZmZlY3Q6ICdyZWFkJywgbWVkaXVtOiAnYXJndW1lbnRzJywgbWlub3I6IHRydWUgfSBhcyBjb25zdDtcbmNvbnN0IGFza2VkOiBSb3cgPSB7IGVmZmVjdDogJ2FzaycsIG1lZGl1bTogJ291dHB1dCcsIGNvbnRlbnQ6IGFyZygwLCAncHJvbXB0JyksIG1pbm9yOiB0cnVlIH07XG5cbi8qKiBTZXR0aW5ncyBmcm9tIG91dHNpZGU6IHZhcmlhYmxlcywgYXJndW1lbnRzLCBmaWxlcyBvZiBzZXR0aW5ncywgdGhlIHBlcnNvbiBhdCB0aGUga2V5Ym9hcmQuICovXG5leHBvcnQgY29uc3QgZW52aXJvbm1lbnQ6IFRhYmxlID0gW1xuICB7XG4gICAgcHl0aG9uOiAnb3MuZ2V0ZW52IG9zLmVudmlyb24uZ2V0IG9zLmVudmlyb25iLmdldCBvcy5lbnZpcm9uLnNldGRlZmF1bHQgb3MuZW52aXJvbi5wb3AgZW52aXJvbi5FbnYuc3RyIGVudmlyb24uRW52JyxcbiAgICByb3c6IHsgLi4udmFyaWFibGUsIHRoaW5nOiAndmFyaWFibGUnLCB0YXJnZXQ6IGFyZygwLCAna2V5JyksIGNvbnRlbnQ6IGFyZygxLCAnZGVmYXVsdCcpIH0sXG4gIH0sXG4gIHsgcHl0aG9uOiAnb3MuZW52aXJvbi5fX2dldGl0ZW1fXyBvcy5lbnZpcm9uLmNvcHkgb3MuZW52aXJvbicsIHJvdzogeyAuLi52YXJpYWJsZSwgdGhpbmc6ICd2YXJpYWJsZScsIHRhcmdldDogYXJnKDApIH0gfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdkZWNvdXBsZS5jb25maWcgZGVjb3VwbGUuQXV0b0NvbmZpZyBlbnZpcm9ucy5FbnYuc3RyIGVudmlyb25zLkVudi5pbnQgZW52aXJvbnMuRW52LmJvb2wgZW52aXJvbnMuRW52IGVudmlyb25zLkVudi5saXN0IHN0YXJsZXR0ZS5jb25maWcuQ29uZmlnJyxcbiAgICByb3c6IHsgLi4udmFyaWFibGUsIHRoaW5nOiAndmFyaWFibGUnLCB0YXJnZXQ6IGFyZygwKSwgY29udGVudDogZmlyc3RPZihrZXl3b3JkKCdkZWZhdWx0JyksIGFyZygxKSkgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdkb3RlbnYubG9hZF9kb3RlbnYgZG90ZW52LmRvdGVudl92YWx1ZXMgZG90ZW52LmZpbmRfZG90ZW52IGRvdGVudi5nZXRfa2V5IGVudmlyb24uRW52LnJlYWRfZW52IGVudmlyb25zLkVudi5yZWFkX2VudiBkeW5hY29uZi5EeW5hY29uZiBoeWRyYS5tYWluIHB5ZGFudGljX3NldHRpbmdzLkJhc2VTZXR0aW5ncyBweWRhbnRpYy5CYXNlU2V0dGluZ3MnLFxuICAgIHJvdzogeyAuLi52YXJpYWJsZSwgdGhpbmc6ICdzZXR0aW5ncycsIHRhcmdldDogYXJnKDApIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAnY29uZmlncGFyc2VyLkNvbmZpZ1BhcnNlci5yZWFkIGNvbmZpZ3BhcnNlci5SYXdDb25maWdQYXJzZXIucmVhZCBjb25maWdwYXJzZXIuQ29uZmlnUGFyc2VyLnJlYWRfZmlsZSBjb25maWdwYXJzZXIuU2FmZUNvbmZpZ1BhcnNlci5yZWFkJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ2Vudmlyb25tZW50JywgdGhpbmc6ICdzZXR0aW5ncycsIHRhcmdldDogYXJnKDAsICdmaWxlbmFtZXMnKSwgbWlub3I6IHRydWUgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdjb25maWdwYXJzZXIuQ29uZmlnUGFyc2VyLmdldCBjb25maWdwYXJzZXIuQ29uZmlnUGFyc2VyLmdldGludCBjb25maWdwYXJzZXIuQ29uZmlnUGFyc2VyLmdldGJvb2xlYW4gY29uZmlncGFyc2VyLkNvbmZpZ1BhcnNlci5nZXRmbG9hdCBjb25maWdwYXJzZXIuUmF3Q29uZmlnUGFyc2VyLmdldCcsXG4gICAgcm93OiB7IC4uLnZhcmlhYmxlLCB0aGluZzogJ3NldHRpbmcnLCB0YXJnZXQ6IGFyZygxLCAnb3B0aW9uJyksIGNvbnRlbnQ6IGtleXdvcmQoJ2ZhbGxiYWNrJykgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdrZXlyaW5nLmdldF9wYXNzd29yZCBrZXlyaW5nLmdldF9jcmVkZW50aWFsIGh2YWMuQ2xpZW50LnNlY3JldHMua3YudjIucmVhZF9zZWNyZXRfdmVyc2lvbiBodmFjLkNsaWVudC5yZWFkIGh2YWMuQ2xpZW50LnNlY3JldHMua3YucmVhZF9zZWNyZXRfdmVyc2lvbiBuZXRyYy5uZXRyYyBuZXRyYy5uZXRyYy5hdXRoZW50aWNhdG9ycyBzdHJlYW1saXQuc2VjcmV0cy5fX2dldGl0ZW1fXycsXG4gICAgcm93OiB7IC4uLnZhcmlhYmxlLCB0aGluZzogJ3NlY3JldCcsIHRhcmdldDogZmlyc3RPZihhcmcoMSwgJ3VzZXJuYW1lJyksIGFyZygwKSkgfSxcbiAgfSxcbiAgeyBweXRob246ICdzeXMuYXJndicsIHJvdzogeyAuLi5hcmd1bWVudCwgdGhpbmc6ICdhcmd1bWVudCcgfSB9LFxuICB7XG4gICAgcHl0aG9uOlxuICAgICAgJ2FyZ3BhcnNlLkFyZ3VtZW50UGFyc2VyLnBhcnNlX2FyZ3MgYXJncGFyc2UuQXJndW1lbnRQYXJzZXIucGFyc2Vfa25vd25fYXJncyBvcHRwYXJzZS5PcHRpb25QYXJzZXIucGFyc2VfYXJncyBnZXRvcHQuZ2V0b3B0IGdldG9wdC5nbnVfZ2V0b3B0IGRvY29wdC5kb2NvcHQgYWJzbC5mbGFncy5GTEFHUyB0YXAuVGFwLnBhcnNlX2FyZ3Mgc2ltcGxlX3BhcnNpbmcucGFyc2UgZmlyZS5GaXJlJyxcbiAgICByb3c6IHsgLi4uYXJndW1lbnQsIHRoaW5nOiAnYXJndW1lbnQnIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAnYXJncGFyc2UuQXJndW1lbnRQYXJzZXIuYWRkX2FyZ3VtZW50IGFyZ3BhcnNlLkFyZ3VtZW50UGFyc2VyLmFkZF9hcmd1bWVudF9ncm91cC5hZGRfYXJndW1lbnQgYXJncGFyc2UuQXJndW1lbnRQYXJzZXIuYWRkX211dHVhbGx5X2V4Y2x1c2l2ZV9ncm91cC5hZGRfYXJndW1lbnQgYXJncGFyc2UuQXJndW1lbnRQYXJzZXIuYWRkX3N1YnBhcnNlcnMuYWRkX3BhcnNlci5hZGRfYXJndW1lbnQgb3B0cGFyc2UuT3B0aW9uUGFyc2VyLmFkZF9vcHRpb24gY2xpY2sub3B0aW9uIGNsaWNrLmFyZ3VtZW50IHR5cGVyLk9wdGlvbiB0eXBlci5Bcmd1bWVudCBhYnNsLmZsYWdzLkRFRklORV9zdHJpbmcgYWJzbC5mbGFncy5ERUZJTkVfaW50ZWdlciBhYnNsLmZsYWdzLkRFRklORV9ib29sJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdhcmd1bWVudHMnLCB0aGluZzogJ29wdGlvbicsIHRhcmdldDogYXJnKDApLCBjb250ZW50OiBrZXl3b3JkKCdkZWZhdWx0JyksIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAnaW5wdXQgcmF3X2lucHV0IGdldHBhc3MuZ2V0cGFzcyBjbGljay5jb25maXJtIGNsaWNrLnByb21wdCBjbGljay5wYXVzZSB0eXBlci5jb25maXJtIHR5cGVyLnByb21wdCByaWNoLnByb21wdC5Qcm9tcHQuYXNrIHJpY2gucHJvbXB0LkNvbmZpcm0uYXNrIHJpY2gucHJvbXB0LkludFByb21wdC5hc2sgcXVlc3Rpb25hcnkuY29uZmlybSBxdWVzdGlvbmFyeS5zZWxlY3QgcXVlc3Rpb25hcnkudGV4dCBxdWVzdGlvbmFyeS5wYXNzd29yZCBxdWVzdGlvbmFyeS5jaGVja2JveCBpbnF1aXJlci5wcm9tcHQgUHlJbnF1aXJlci5wcm9tcHQgcHJvbXB0X3Rvb2xraXQucHJvbXB0IGNsaWNrLmdldGNoYXIgdGtpbnRlci5zaW1wbGVkaWFsb2cuYXNrc3RyaW5nIHRraW50ZXIubWVzc2FnZWJveC5hc2t5ZXNubyB0a2ludGVyLm1lc3NhZ2Vib3guYXNrb2tjYW5jZWwnLFxuICAgIHJvdzogYXNrZWQsXG4gIH0sXG4gIC8vIFdob2V2ZXIgZGVidWdzIGl0IHNpdHMgYmVmb3JlIGl0LlxuICB7XG4gICAgcHl0aG9uOiAncGRiLnNldF90cmFjZSBpcGRiLnNldF90cmFjZSBwdWRiLnNldF90cmFjZSBicmVha3BvaW50IElQeXRob24uZW1iZWQgY29kZS5pbnRlcmFjdCcsXG4gICAgcm93OiB7IGVmZmVjdDogJ2FzaycsIG1lZGl1bTogJ291dHB1dCcsIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG5dO1xuIiwgImltcG9ydCB0eXBlIHsgVmFsdWUgfSBmcm9tICcuLi9jb3JlL2ZhY3RzLnRzJztcbmltcG9ydCB0eXBlIHsgQXNrLCBFZmZlY3QsIFJvdyB9IGZyb20gJy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7XG4gIGFyZyxcbiAgZmlyc3RPZixcbiAgaXNDb25zdGFudCxcbiAgaXNUcnVlLFxuICBrZXl3b3JkLFxuICBubyxcbiAgb2ZNYWtlcixcbiAgcmVjZWl2ZXIsXG4gIHR5cGUgVGFibGUsXG4gIHVua25vd24sXG4gIHVubGVzc0RlY2lkZWQsXG4gIHllcyxcbn0gZnJvbSAnLi9yb3cudHMnO1xuXG5jb25zdCBwYXRoID0gZmlyc3RPZihhcmcoMCksIGtleXdvcmQoJ3BhdGgnLCAnZmlsZScsICdmaWxlbmFtZScsICduYW1lJywgJ3NyYycsICdkaXInKSk7XG5cbi8qKiBXaGF0IG9wZW5pbmcgaW4gdGhpcyBtb2RlIGRvZXMuIEEgbW9kZSB0aGF0IGlzIG5vdCB3cml0dGVuIG91dCBpcyB0YWtlbiBmb3IgcmVhZGluZzogdGhlIGNhcmVmdWwgcmVhZGluZy4gKi9cbmZ1bmN0aW9uIGVmZmVjdE9mTW9kZShtb2RlOiBWYWx1ZSB8IHVuZGVmaW5lZCk6IEVmZmVjdCB7XG4gIGlmICghaXNDb25zdGFudChtb2RlKSB8fCBtb2RlLnR5cGUgIT09ICd0ZXh0JykgcmV0dXJuICdyZWFkJztcbiAgaWYgKG1vZGUudGV4dC5pbmNsdWRlcygneCcpKSByZXR1cm4gJ2NyZWF0ZSc7XG4gIGlmIChtb2RlLnRleHQuaW5jbHVkZXMoJ2EnKSkgcmV0dXJuICdhcHBlbmQnO1xuICByZXR1cm4gbW9kZS50ZXh0LmluY2x1ZGVzKCd3JykgPyAnd3JpdGUnIDogJ3JlYWQnO1xufVxuXG4vKiogQSBzdHJlYW0gdGhhdCBpcyBvcGVuIGFscmVhZHksIG9yIHRoZSBiaW46IG5vdGhpbmcgb2YgdGhlIHdvcmxkIGlzIG9wZW5lZC4gKi9cbmNvbnN0IE5PX0ZJTEUgPSAvXFwuZmlsZW5vXFwoXFwpXFx9JHxeXFxkJHxeXFwvZGV2XFwvKD86bnVsbHxzdGRcXHcrfGZkXFwvXFxkKSR8XlxcJFxce29zXFwuZGV2bnVsbFxcfSQvO1xuXG5mdW5jdGlvbiBvcGVuaW5nKG1vZGU6IChhc2s6IEFzaykgPT4gVmFsdWUgfCB1bmRlZmluZWQsIHRhcmdldDogTm9uTnVsbGFibGU8Um93Wyd0YXJnZXQnXT4pOiBSb3cge1xuICByZXR1cm4ge1xuICAgIGVmZmVjdDogKGFzaykgPT4gKE5PX0ZJTEUudGVzdCh0YXJnZXQoYXNrKT8udGV4dCA/PyAnJykgPyAnc2V0dXAnIDogZWZmZWN0T2ZNb2RlKG1vZGUoYXNrKSkpLFxuICAgIG1lZGl1bTogJ2ZpbGUnLFxuICAgIHRoaW5nOiAoYXNrKSA9PiAoZWZmZWN0T2ZNb2RlKG1vZGUoYXNrKSkgPT09ICdhcHBlbmQnID8gJ2xpbmUnIDogJ2ZpbGUnKSxcbiAgICB0YXJnZXQsXG4gICAgLy8gT3BlbmluZyB3aXRoIGB4YCBpcyBhIGRlY2lzaW9uIHRvIGZhaWwgd2hlbiB0aGUgZmlsZSBpcyB0aGVyZTsgb3ZlcndyaXRpbmcgcmFpc2VzIG5vIHF1ZXN0aW9uLlxuICAgIGFnYWluOiAoYXNrKSA9PiAoZWZmZWN0T2ZNb2RlKG1vZGUoYXNrKSkgPT09ICdhcHBlbmQnID8gJ25vJyA6ICd1bmtub3duJyksXG4gIH07XG59XG5cbi8qKiBUaGUgZmxhZ3Mgb2YgYG9zLm9wZW5gLCBhcyB0aGV5IGFyZSB3cml0dGVuLiAqL1xuZnVuY3Rpb24gZWZmZWN0T2ZGbGFncyhhc2s6IEFzayk6IEVmZmVjdCB7XG4gIGNvbnN0IGZsYWdzID0gYXNrLmFyZygxLCAnZmxhZ3MnKT8udGV4dCA/PyAnJztcbiAgaWYgKC9PX0FQUEVORC8udGVzdChmbGFncykpIHJldHVybiAnYXBwZW5kJztcbiAgaWYgKC9PX0VYQ0wvLnRlc3QoZmxhZ3MpKSByZXR1cm4gJ2NyZWF0ZSc7XG4gIHJldHVybiAvT18oPzpDUkVBVHxXUk9OTFl8UkRXUnxUUlVOQykvLnRlc3QoZmxhZ3MpID8gJ3dyaXRlJyA6ICdyZWFkJztcbn1cblxuY29uc3QgbWFrZURpcmVjdG9yeSA9IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnZGlyZWN0b3J5JyB9IGFzIGNvbnN0O1xuY29uc3QgZXhpc3RPayA9IHsgYWdhaW46IChhc2s6IEFzaykgPT4gKGlzVHJ1ZShhc2suYXJnKDIsICdleGlzdF9vaycpKSB8fCBhc2suYXJnKDIsICdleGlzdF9vaycpID8gdW5kZWZpbmVkIDogJ2V4aXN0X29rPVRydWUnKSB9O1xuY29uc3Qgd3JpdHRlbiA9IHsgZWZmZWN0OiAnd3JpdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdmaWxlJyB9IGFzIGNvbnN0O1xuY29uc3QgcmVhZCA9IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2ZpbGUnIH0gYXMgY29uc3Q7XG5jb25zdCBsaXN0ZWQgPSB7IGVmZmVjdDogJ3JlYWQnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdmaWxlcycgfSBhcyBjb25zdDtcbmNvbnN0IHJlY29yZHMgPSB7IGVmZmVjdDogJ3dyaXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAncmVjb3JkcycgfSBhcyBjb25zdDtcbmNvbnN0IHByb2JlID0geyBlZmZlY3Q6ICdwcm9iZScsIG1lZGl1bTogJ2ZpbGUnLCBtaW5vcjogdHJ1ZSB9IGFzIGNvbnN0O1xuY29uc3Qgc2luZ2xlID0gKCkgPT4gJ25vJyBhcyBjb25zdDtcblxuLyoqIEVtcHR5aW5nIGEgdHJlZSBpcyBkZXN0cnVjdGl2ZTsgb2YgYSBwYXRoIGZyb20gdGhlIGVudmlyb25tZW50IHRoYXQgbWF5IGJlIGVtcHR5LCBub2JvZHkga25vd3Mgd2hhdCBpcyBsZWZ0IG9mIGl0LiAqL1xuZnVuY3Rpb24gZGFuZ2VyT2ZUcmVlKGFzazogQXNrKTogJ3llcycgfCAnZXZlcnl0aGluZycge1xuICBjb25zdCB0ZXh0ID0gYXNrLmFyZygwLCAncGF0aCcpPy50ZXh0ID8/ICcnO1xuICByZXR1cm4gL14oPzpcXC98fnxcXC9cXCp8W0EtWmEtel06W1xcXFwvXT8pJC8udGVzdCh0ZXh0KSA/ICdldmVyeXRoaW5nJyA6ICd5ZXMnO1xufVxuXG5jb25zdCBtYWtpbmc6IFRhYmxlID0gW1xuICB7IHB5dGhvbjogJ29zLm1rZGlyJywgcm93OiB7IC4uLm1ha2VEaXJlY3RvcnksIHRhcmdldDogYXJnKDAsICdwYXRoJyksIGFnYWluOiBubyB9IH0sXG4gIHsgcHl0aG9uOiAnb3MubWFrZWRpcnMnLCByb3c6IHsgLi4ubWFrZURpcmVjdG9yeSwgdGFyZ2V0OiBhcmcoMCwgJ25hbWUnKSwgYWdhaW46IHVubGVzc0RlY2lkZWQoMiwgJ2V4aXN0X29rJyksIGZpeDogZXhpc3RPayB9IH0sXG4gIHtcbiAgICBweXRob246ICdwYXRobGliLlBhdGgubWtkaXInLFxuICAgIHJvdzogeyAuLi5tYWtlRGlyZWN0b3J5LCB0YXJnZXQ6IHJlY2VpdmVyLCBhZ2FpbjogdW5sZXNzRGVjaWRlZCgyLCAnZXhpc3Rfb2snKSwgZml4OiBleGlzdE9rIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdkaXN0dXRpbHMuZGlyX3V0aWwubWtwYXRoIHNldHVwdG9vbHMuX2Rpc3R1dGlscy5kaXJfdXRpbC5ta3BhdGgnLFxuICAgIHJvdzogeyAuLi5tYWtlRGlyZWN0b3J5LCB0YXJnZXQ6IGFyZygwLCAnbmFtZScpLCBhZ2FpbjogeWVzIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdzaHV0aWwuY29weXRyZWUnLFxuICAgIHJvdzogeyAuLi5tYWtlRGlyZWN0b3J5LCB0YXJnZXQ6IGFyZygxLCAnZHN0JyksIGFnYWluOiB1bmxlc3NEZWNpZGVkKDYsICdkaXJzX2V4aXN0X29rJyksIGZpeDogeyBhZ2FpbjogKCkgPT4gdW5kZWZpbmVkIH0gfSxcbiAgfSxcbiAgeyBweXRob246ICdvcy5zeW1saW5rIG9zLmxpbmsnLCByb3c6IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnbGluaycsIHRhcmdldDogYXJnKDEsICdkc3QnKSwgYWdhaW46IG5vIH0gfSxcbiAge1xuICAgIHB5dGhvbjogJ3BhdGhsaWIuUGF0aC5zeW1saW5rX3RvIHBhdGhsaWIuUGF0aC5oYXJkbGlua190byBwYXRobGliLlBhdGgubGlua190bycsXG4gICAgcm93OiB7IGVmZmVjdDogJ2NyZWF0ZScsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2xpbmsnLCB0YXJnZXQ6IHJlY2VpdmVyLCBhZ2Fpbjogbm8gfSxcbiAgfSxcbiAgeyBweXRob246ICdvcy5ta2ZpZm8gb3MubWtub2QnLCByb3c6IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAncGlwZScsIHRhcmdldDogYXJnKDAsICdwYXRoJyksIGFnYWluOiBubyB9IH0sXG4gIHsgcHl0aG9uOiAncGF0aGxpYi5QYXRoLnRvdWNoJywgcm93OiB7IC4uLndyaXR0ZW4sIHRhcmdldDogcmVjZWl2ZXIgfSB9LFxuICB7XG4gICAgcHl0aG9uOlxuICAgICAgJ3RlbXBmaWxlLm1rZHRlbXAgdGVtcGZpbGUubWtzdGVtcCB0ZW1wZmlsZS5UZW1wb3JhcnlEaXJlY3RvcnkgdGVtcGZpbGUuTmFtZWRUZW1wb3JhcnlGaWxlIHRlbXBmaWxlLlRlbXBvcmFyeUZpbGUgdGVtcGZpbGUuU3Bvb2xlZFRlbXBvcmFyeUZpbGUgdGVtcGZpbGUubWt0ZW1wJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAndGVtcCcgfSxcbiAgfSxcbl07XG5cbmNvbnN0IG9wZW5lZDogVGFibGUgPSBbXG4gIHtcbiAgICBweXRob246XG4gICAgICAnb3BlbiBpby5vcGVuIGNvZGVjcy5vcGVuIGd6aXAub3BlbiBiejIub3BlbiBsem1hLm9wZW4gYWlvZmlsZXMub3BlbiBpby5GaWxlSU8gZ3ppcC5HemlwRmlsZSBiejIuQloyRmlsZSBzbWFydF9vcGVuLm9wZW4nLFxuICAgIHJvdzogb3BlbmluZyhhcmcoMSwgJ21vZGUnKSwgZmlyc3RPZihhcmcoMCwgJ2ZpbGUnKSwga2V5d29yZCgnZmlsZW5hbWUnLCAnbmFtZScpKSksXG4gIH0sXG4gIHsgcHl0aG9uOiAncGF0aGxpYi5QYXRoLm9wZW4nLCByb3c6IG9wZW5pbmcoYXJnKDAsICdtb2RlJyksIHJlY2VpdmVyKSB9LFxuICB7XG4gICAgcHl0aG9uOiAnemlwZmlsZS5aaXBGaWxlIHRhcmZpbGUub3BlbiB0YXJmaWxlLlRhckZpbGUgemlwZmlsZS5QeVppcEZpbGUnLFxuICAgIHJvdzogb3BlbmluZyhhcmcoMSwgJ21vZGUnKSwgZmlyc3RPZihhcmcoMCksIGtleXdvcmQoJ25hbWUnLCAnZmlsZScpKSksXG4gIH0sXG4gIHsgcHl0aG9uOiAnb3Mub3BlbicsIHJvdzogeyBlZmZlY3Q6IGVmZmVjdE9mRmxhZ3MsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2ZpbGUnLCB0YXJnZXQ6IGFyZygwLCAncGF0aCcpLCBhZ2FpbjogdW5rbm93biB9IH0sXG4gIHsgcHl0aG9uOiAnb3MuZmRvcGVuJywgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnZmlsZScgfSB9LFxuXTtcblxuY29uc3QgY2hhbmdpbmc6IFRhYmxlID0gW1xuICB7IHB5dGhvbjogJ3BhdGhsaWIuUGF0aC53cml0ZV90ZXh0IHBhdGhsaWIuUGF0aC53cml0ZV9ieXRlcycsIHJvdzogeyAuLi53cml0dGVuLCB0YXJnZXQ6IHJlY2VpdmVyLCBjb250ZW50OiBhcmcoMCwgJ2RhdGEnKSB9IH0sXG4gIHsgcHl0aG9uOiAnc2h1dGlsLmNvcHkgc2h1dGlsLmNvcHkyIHNodXRpbC5jb3B5ZmlsZScsIHJvdzogeyAuLi53cml0dGVuLCB0YXJnZXQ6IGFyZygxLCAnZHN0JyksIGNvbnRlbnQ6IGFyZygwLCAnc3JjJykgfSB9LFxuICB7IHB5dGhvbjogJ3NodXRpbC5jb3B5ZmlsZW9iaicsIHJvdzogeyAuLi5yZWNvcmRzLCB0YXJnZXQ6IGFyZygxLCAnZmRzdCcpLCBjb250ZW50OiBhcmcoMCwgJ2ZzcmMnKSB9IH0sXG4gIHtcbiAgICBweXRob246ICdzaHV0aWwubW92ZSBvcy5yZW5hbWUgb3MucmVwbGFjZSBvcy5yZW5hbWVzJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnY2hhbmdlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAncmVuYW1lJywgdGFyZ2V0OiBhcmcoMSwgJ2RzdCcpLCBjb250ZW50OiBhcmcoMCwgJ3NyYycpIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdwYXRobGliLlBhdGgucmVuYW1lIHBhdGhsaWIuUGF0aC5yZXBsYWNlIHBhdGhsaWIuUGF0aC5tb3ZlJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnY2hhbmdlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAncmVuYW1lJywgdGFyZ2V0OiBhcmcoMCwgJ3RhcmdldCcpLCBjb250ZW50OiByZWNlaXZlciB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnb3MuY2htb2Qgb3MuY2hvd24gb3MudXRpbWUgb3MudHJ1bmNhdGUgc2h1dGlsLmNob3duIHNodXRpbC5jb3B5bW9kZSBzaHV0aWwuY29weXN0YXQgb3MubGNob3duIG9zLnNldHhhdHRyJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnY2hhbmdlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnbW9kZScsIHRhcmdldDogcGF0aCB9LFxuICB9LFxuICB7IHB5dGhvbjogJ3BhdGhsaWIuUGF0aC5jaG1vZCcsIHJvdzogeyBlZmZlY3Q6ICdjaGFuZ2UnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdtb2RlJywgdGFyZ2V0OiByZWNlaXZlciB9IH0sXG4gIHsgcHl0aG9uOiAnc2h1dGlsLm1ha2VfYXJjaGl2ZScsIHJvdzogeyAuLi53cml0dGVuLCB0YXJnZXQ6IGFyZygwLCAnYmFzZV9uYW1lJykgfSB9LFxuICB7IHB5dGhvbjogJ3NodXRpbC51bnBhY2tfYXJjaGl2ZScsIHJvdzogeyAuLi53cml0dGVuLCB0YXJnZXQ6IGFyZygxLCAnZXh0cmFjdF9kaXInKSB9IH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAnemlwZmlsZS5aaXBGaWxlLmV4dHJhY3RhbGwgdGFyZmlsZS5vcGVuLmV4dHJhY3RhbGwgemlwZmlsZS5aaXBGaWxlLmV4dHJhY3QgdGFyZmlsZS5vcGVuLmV4dHJhY3QgdGFyZmlsZS5UYXJGaWxlLmV4dHJhY3RhbGwnLFxuICAgIHJvdzogeyAuLi53cml0dGVuLCB0YXJnZXQ6IGZpcnN0T2YoYXJnKDAsICdwYXRoJyksIG9mTWFrZXIoMCwgJ2ZpbGUnKSkgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdvcGVuLndyaXRlIG9wZW4ud3JpdGVsaW5lcyBpby5vcGVuLndyaXRlIGlvLm9wZW4ud3JpdGVsaW5lcyBjb2RlY3Mub3Blbi53cml0ZSBjb2RlY3Mub3Blbi53cml0ZWxpbmVzIHBhdGhsaWIuUGF0aC5vcGVuLndyaXRlIHBhdGhsaWIuUGF0aC5vcGVuLndyaXRlbGluZXMgZ3ppcC5vcGVuLndyaXRlIGd6aXAub3Blbi53cml0ZWxpbmVzIGFpb2ZpbGVzLm9wZW4ud3JpdGUgYnoyLm9wZW4ud3JpdGUgbHptYS5vcGVuLndyaXRlJyxcbiAgICByb3c6IHsgLi4ucmVjb3JkcywgdGFyZ2V0OiBvZk1ha2VyKDAsICdmaWxlJyksIGNvbnRlbnQ6IGFyZygwKSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnemlwZmlsZS5aaXBGaWxlLndyaXRlIHppcGZpbGUuWmlwRmlsZS53cml0ZXN0ciB0YXJmaWxlLm9wZW4uYWRkIHRhcmZpbGUub3Blbi5hZGRmaWxlJyxcbiAgICByb3c6IHsgLi4ucmVjb3JkcywgdGFyZ2V0OiBvZk1ha2VyKDAsICdmaWxlJyksIGNvbnRlbnQ6IGFyZygwKSB9LFxuICB9LFxuICB7IHB5dGhvbjogJ29zLndyaXRlJywgcm93OiB7IC4uLnJlY29yZHMsIGNvbnRlbnQ6IGFyZygxKSB9IH0sXG5dO1xuXG5jb25zdCBkZWxldGluZzogVGFibGUgPSBbXG4gIHtcbiAgICBweXRob246ICdzaHV0aWwucm10cmVlJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnZGVsZXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAndHJlZScsIHRhcmdldDogYXJnKDAsICdwYXRoJyksIGRhbmdlcjogZGFuZ2VyT2ZUcmVlIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdvcy5yZW1vdmUgb3MudW5saW5rJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnZGVsZXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnZmlsZScsIHRhcmdldDogYXJnKDAsICdwYXRoJyksIGRhbmdlcjogc2luZ2xlIH0sXG4gIH0sXG4gIHsgcHl0aG9uOiAncGF0aGxpYi5QYXRoLnVubGluaycsIHJvdzogeyBlZmZlY3Q6ICdkZWxldGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdmaWxlJywgdGFyZ2V0OiByZWNlaXZlciwgZGFuZ2VyOiBzaW5nbGUgfSB9LFxuICB7XG4gICAgcHl0aG9uOiAnb3Mucm1kaXIgb3MucmVtb3ZlZGlycycsXG4gICAgcm93OiB7IGVmZmVjdDogJ2RlbGV0ZScsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2RpcmVjdG9yeScsIHRhcmdldDogYXJnKDApLCBkYW5nZXI6IHNpbmdsZSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAncGF0aGxpYi5QYXRoLnJtZGlyJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnZGVsZXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnZGlyZWN0b3J5JywgdGFyZ2V0OiByZWNlaXZlciwgZGFuZ2VyOiBzaW5nbGUgfSxcbiAgfSxcbiAgeyBweXRob246ICdzZW5kMnRyYXNoLnNlbmQydHJhc2gnLCByb3c6IHsgZWZmZWN0OiAnY2hhbmdlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAncmVuYW1lJywgdGFyZ2V0OiBhcmcoMCkgfSB9LFxuXTtcblxuY29uc3QgcmVhZGluZzogVGFibGUgPSBbXG4gIHsgcHl0aG9uOiAncGF0aGxpYi5QYXRoLnJlYWRfdGV4dCBwYXRobGliLlBhdGgucmVhZF9ieXRlcycsIHJvdzogeyAuLi5yZWFkLCB0YXJnZXQ6IHJlY2VpdmVyIH0gfSxcbiAgeyBweXRob246ICdsaW5lY2FjaGUuZ2V0bGluZXMgbGluZWNhY2hlLmdldGxpbmUgZmlsZWlucHV0LmlucHV0IGZpbGVpbnB1dC5GaWxlSW5wdXQnLCByb3c6IHsgLi4ucmVhZCwgdGFyZ2V0OiBwYXRoIH0gfSxcbiAgeyBweXRob246ICdvcy5saXN0ZGlyIG9zLnNjYW5kaXInLCByb3c6IHsgLi4ubGlzdGVkLCB0YXJnZXQ6IHBhdGggfSB9LFxuICB7IHB5dGhvbjogJ3BhdGhsaWIuUGF0aC5pdGVyZGlyJywgcm93OiB7IC4uLmxpc3RlZCwgdGFyZ2V0OiByZWNlaXZlciB9IH0sXG4gIC8vIEEgcGF0dGVybiB0aGF0IGZpdHMgbm90aGluZyBhbmQgYSBmb2xkZXIgdGhhdCBpcyBub3QgdGhlcmUgZ2l2ZSBub3RoaW5nOiB0aGVzZSBkbyBub3QgZmFpbC5cbiAgeyBweXRob246ICdvcy53YWxrIG9zLmZ3YWxrIGdsb2IuZ2xvYiBnbG9iLmlnbG9iJywgcm93OiB7IC4uLmxpc3RlZCwgdGFyZ2V0OiBwYXRoLCBtaW5vcjogdHJ1ZSB9IH0sXG4gIHsgcHl0aG9uOiAncGF0aGxpYi5QYXRoLmdsb2IgcGF0aGxpYi5QYXRoLnJnbG9iIHBhdGhsaWIuUGF0aC53YWxrJywgcm93OiB7IC4uLmxpc3RlZCwgdGFyZ2V0OiByZWNlaXZlciwgbWlub3I6IHRydWUgfSB9LFxuICB7XG4gICAgcHl0aG9uOlxuICAgICAgJ29zLnBhdGguZXhpc3RzIG9zLnBhdGguaXNmaWxlIG9zLnBhdGguaXNkaXIgb3MucGF0aC5pc2xpbmsgb3MucGF0aC5sZXhpc3RzIG9zLnBhdGguaXNtb3VudCBvcy5wYXRoLmdldHNpemUgb3MucGF0aC5nZXRtdGltZSBvcy5wYXRoLmdldGN0aW1lIG9zLmFjY2VzcyBvcy5zdGF0IG9zLmxzdGF0IHNodXRpbC5kaXNrX3VzYWdlIGZpbGVjbXAuY21wIG9zLnN0YXR2ZnMgb3MucGF0aC5zYW1lZmlsZScsXG4gICAgcm93OiB7IC4uLnByb2JlLCB0YXJnZXQ6IHBhdGggfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdwYXRobGliLlBhdGguZXhpc3RzIHBhdGhsaWIuUGF0aC5pc19maWxlIHBhdGhsaWIuUGF0aC5pc19kaXIgcGF0aGxpYi5QYXRoLmlzX3N5bWxpbmsgcGF0aGxpYi5QYXRoLmlzX21vdW50IHBhdGhsaWIuUGF0aC5zdGF0IHBhdGhsaWIuUGF0aC5sc3RhdCBwYXRobGliLlBhdGguc2FtZWZpbGUnLFxuICAgIHJvdzogeyAuLi5wcm9iZSwgdGFyZ2V0OiByZWNlaXZlciB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnc2h1dGlsLndoaWNoIGRpc3R1dGlscy5zcGF3bi5maW5kX2V4ZWN1dGFibGUnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdwcm9iZScsIG1lZGl1bTogJ3Byb2Nlc3MnLCBtaW5vcjogdHJ1ZSwgdGFyZ2V0OiBhcmcoMCwgJ2NtZCcpIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdvcy5jaGRpciBjb250ZXh0bGliLmNoZGlyIG9zLnVtYXNrIG9zLmZjaGRpcicsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAncHJvY2VzcycsIG1pbm9yOiB0cnVlLCB0YXJnZXQ6IGFyZygwLCAncGF0aCcpIH0sXG4gIH0sXG5dO1xuXG5jb25zdCBsb2NraW5nOiBUYWJsZSA9IFtcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdmY250bC5mbG9jayBmY250bC5sb2NrZiBwb3J0YWxvY2tlci5sb2NrIHBvcnRhbG9ja2VyLkxvY2sgZmlsZWxvY2suRmlsZUxvY2sgZmlsZWxvY2suVW5peEZpbGVMb2NrIGZpbGVsb2NrLlNvZnRGaWxlTG9jayBmYXN0ZW5lcnMuSW50ZXJQcm9jZXNzTG9jayBwaWQuUGlkRmlsZSBtc3ZjcnQubG9ja2luZyBsb2NrZmlsZS5Mb2NrRmlsZSB6Yy5sb2NrZmlsZS5Mb2NrRmlsZScsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnbG9jaycsIHRhcmdldDogYXJnKDApLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuXTtcblxuLyoqIEZpbGVzIGFuZCBkaXJlY3Rvcmllczogd2hhdCBtYWtlcywgb3BlbnMsIGNoYW5nZXMsIGRlbGV0ZXMsIHJlYWRzIGFuZCBsb2NrcyB0aGVtLiAqL1xuZXhwb3J0IGNvbnN0IGZpbGVzOiBUYWJsZSA9IFsuLi5tYWtpbmcsIC4uLm9wZW5lZCwgLi4uY2hhbmdpbmcsIC4uLmRlbGV0aW5nLCAuLi5yZWFkaW5nLCAuLi5sb2NraW5nXTtcbiIsICJpbXBvcnQgdHlwZSB7IEFuc3dlciwgQXNrIH0gZnJvbSAnLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgYW55UmVxdWVzdCwgdHlwZSBDbGllbnQsIHJlcXVlc3QsIHR5cGUgVmVyYiB9IGZyb20gJy4vcmVxdWVzdHMudHMnO1xuaW1wb3J0IHsgYXJnLCBnaXZlbiwgaGFzLCBtYWtlcnNPZiwgdHlwZSBUYWJsZSwgeWVzIH0gZnJvbSAnLi9yb3cudHMnO1xuXG5jb25zdCBSRVNQT05TRSA9IFsncmFpc2VfZm9yX3N0YXR1cycsICdzdGF0dXNfY29kZScsICdvaycsICdpc19zdWNjZXNzJywgJ2lzX2Vycm9yJywgJz8nLCAnKiddO1xuXG4vKiogQSBzZXNzaW9uIHdob3NlIG93biBtZXRob2Qgd2FzIHJlcGxhY2VkIChgcy5yZXF1ZXN0ID0gcGFydGlhbChzLnJlcXVlc3QsIHRpbWVvdXQ9NSlgKSwgb3IgdGhhdCBhZGFwdGVycyB3ZXJlIG1vdW50ZWQgb24uICovXG5mdW5jdGlvbiByZXF1ZXN0c0xpbWl0KGFzazogQXNrKTogQW5zd2VyIHtcbiAgY29uc3Qgb3duID0gYXNrLmhhcygndGltZW91dCcpO1xuICBpZiAob3duICE9PSAnbm8nIHx8IGFzay5vcHRpb24oJ3RpbWVvdXQnKSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gb3duO1xuICBjb25zdCB1c2VzID0gYXNrLm1ha2VyKCk/LnVzZXMgPz8gW107XG4gIHJldHVybiB1c2VzLmluY2x1ZGVzKCdyZXF1ZXN0JykgJiYgIWFzay5jYWxsLm5hbWUuZW5kc1dpdGgoJy5yZXF1ZXN0JykgPyAndW5rbm93bicgOiAnbm8nO1xufVxuXG5jb25zdCByYWlzaW5nSG9vayA9IChhc2s6IEFzayk6IEFuc3dlciA9PiB7XG4gIGNvbnN0IGhvb2tlZCA9IGFzay5oYXMoJ2hvb2tzJyk7XG4gIHJldHVybiBob29rZWQgPT09ICdubycgJiYgKGFzay5tYWtlcigpPy51c2VzLmluY2x1ZGVzKCdob29rcycpID8/IGZhbHNlKSA/ICd1bmtub3duJyA6IGhvb2tlZDtcbn07XG5cbmNvbnN0IHJlcXVlc3RzOiBDbGllbnQgPSB7XG4gIGxpbWl0OiB7XG4gICAgYm91bmRlZDogcmVxdWVzdHNMaW1pdCxcbiAgICBhZHZpY2U6ICdhZGQgYHRpbWVvdXQ9MTBgJyxcbiAgICBzb3VyY2U6ICdodHRwczovL3JlcXVlc3RzLnJlYWR0aGVkb2NzLmlvL2VuL2xhdGVzdC91c2VyL3F1aWNrc3RhcnQvI3RpbWVvdXRzJyxcbiAgfSxcbiAgc3RhdHVzOiBSRVNQT05TRSxcbiAgY2hlY2s6IHJhaXNpbmdIb29rLFxuICByZXRyeTogKGFzaykgPT4gKGFzay5tYWtlcigpPy51c2VzLmluY2x1ZGVzKCdtb3VudCcpID8gJ3llcycgOiAnbm8nKSxcbiAgZml4OiAndGltZW91dD0xMCcsXG59O1xuXG4vKiogYHRpbWVvdXQ9Tm9uZWAgc3dpdGNoZXMgYSBmaW5pdGUgZGVmYXVsdCBvZmYsIGluIHRoZSBjYWxsIG9yIGluIHRoZSBjbGllbnQgdGhhdCBtYWtlcyBpdC4gKi9cbmZ1bmN0aW9uIHVubGVzc1N3aXRjaGVkT2ZmKGFzazogQXNrKTogQW5zd2VyIHtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiBbYXNrLm9wdGlvbigndGltZW91dCcpLCAuLi5tYWtlcnNPZihhc2spLm1hcCgobWFrZXIpID0+IG1ha2VyLm9wdGlvbnMuZ2V0KCd0aW1lb3V0JykpXSkge1xuICAgIGlmICh2YWx1ZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gZ2l2ZW4odmFsdWUsIGZhbHNlKTtcbiAgfVxuICByZXR1cm4gJ3llcyc7XG59XG5cbi8qKiBBIGNsaWVudCB0aGF0IGlzIG1hZGU6IHdoZXJlIGl0cyBkZWZhdWx0IGlzIHN3aXRjaGVkIG9mZiwgdGhhdCBpcyB0b2xkIGF0IGl0cyByZXF1ZXN0cy4gKi9cbmNvbnN0IGRlZmF1bHRpbmcgPSAoYXNrOiBBc2spOiBBbnN3ZXIgPT4gKHVubGVzc1N3aXRjaGVkT2ZmKGFzaykgPT09ICd5ZXMnID8gJ3llcycgOiAndW5rbm93bicpO1xuY29uc3Qgc2V0dXAgPSB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnbmV0d29yaycsIG1pbm9yOiB0cnVlIH0gYXMgY29uc3Q7XG5cbi8qKiBGaXZlIHNlY29uZHMgYnkgZGVmYXVsdDsgb25seSBhIGB0aW1lb3V0PU5vbmVgIHRoYXQgaXMgd3JpdHRlbiBvdXQgd2FpdHMgZm9yIGV2ZXIuICovXG5jb25zdCBodHRweDogQ2xpZW50ID0ge1xuICBsaW1pdDoge1xuICAgIGJvdW5kZWQ6IHVubGVzc1N3aXRjaGVkT2ZmLFxuICAgIGFkdmljZTogJ2dpdmUgYHRpbWVvdXQ9YCBhIG51bWJlcicsXG4gICAgc291cmNlOiAnaHR0cHM6Ly93d3cucHl0aG9uLWh0dHB4Lm9yZy9hZHZhbmNlZC90aW1lb3V0cy8nLFxuICB9LFxuICBzdGF0dXM6IFJFU1BPTlNFLFxuICBjaGVjazogKGFzaykgPT4gKG1ha2Vyc09mKGFzaykuc29tZSgobWFrZXIpID0+IG1ha2VyLm9wdGlvbnMuaGFzKCdldmVudF9ob29rcycpIHx8IG1ha2VyLm9wZW4pID8gJ3Vua25vd24nIDogJ25vJyksXG4gIHJldHJ5OiAoYXNrKSA9PiAobWFrZXJzT2YoYXNrKS5zb21lKChtYWtlcikgPT4gbWFrZXIub3B0aW9ucy5oYXMoJ3RyYW5zcG9ydCcpKSA/ICd1bmtub3duJyA6ICdubycpLFxufTtcblxuLyoqIEZpdmUgbWludXRlcyBpbiBhbGwgYnkgZGVmYXVsdC4gKi9cbmNvbnN0IGFpb2h0dHA6IENsaWVudCA9IHtcbiAgbGltaXQ6IHtcbiAgICBib3VuZGVkOiB1bmxlc3NTd2l0Y2hlZE9mZixcbiAgICBhZHZpY2U6ICdnaXZlIGB0aW1lb3V0PWAgYSBgQ2xpZW50VGltZW91dGAnLFxuICAgIHNvdXJjZTogJ2h0dHBzOi8vZG9jcy5haW9odHRwLm9yZy9lbi9zdGFibGUvY2xpZW50X3F1aWNrc3RhcnQuaHRtbCN0aW1lb3V0cycsXG4gIH0sXG4gIHN0YXR1czogWy4uLlJFU1BPTlNFLCAnc3RhdHVzJ10sXG4gIGNoZWNrOiAoYXNrKSA9PiB7XG4gICAgY29uc3Qgb3duID0gaGFzKCdyYWlzZV9mb3Jfc3RhdHVzJykoYXNrKTtcbiAgICBpZiAob3duICE9PSAnbm8nKSByZXR1cm4gb3duO1xuICAgIHJldHVybiBtYWtlcnNPZihhc2spLnNvbWUoKG1ha2VyKSA9PiBtYWtlci5vcHRpb25zLmhhcygncmFpc2VfZm9yX3N0YXR1cycpIHx8IG1ha2VyLm9wZW4pID8gJ3Vua25vd24nIDogJ25vJztcbiAgfSxcbn07XG5cbmNvbnN0IHVybGxpYjM6IENsaWVudCA9IHtcbiAgbGltaXQ6IHtcbiAgICBib3VuZGVkOiAoYXNrKSA9PiAobWFrZXJzT2YoYXNrKS5zb21lKChtYWtlcikgPT4gbWFrZXIub3B0aW9ucy5oYXMoJ3RpbWVvdXQnKSB8fCBtYWtlci5vcGVuKSA/ICd5ZXMnIDogYXNrLmhhcygndGltZW91dCcpKSxcbiAgICBhZHZpY2U6ICdhZGQgYHRpbWVvdXQ9MTBgJyxcbiAgICBzb3VyY2U6ICdodHRwczovL3VybGxpYjMucmVhZHRoZWRvY3MuaW8vZW4vc3RhYmxlL3VzZXItZ3VpZGUuaHRtbCN1c2luZy10aW1lb3V0cycsXG4gIH0sXG4gIHN0YXR1czogWydzdGF0dXMnLCAnKiddLFxuICByZXRyeTogeWVzLFxuICBmaXg6ICd0aW1lb3V0PTEwJyxcbn07XG5cbmNvbnN0IFZFUkJTOiByZWFkb25seSBWZXJiW10gPSBbJ2dldCcsICdoZWFkJywgJ29wdGlvbnMnLCAncG9zdCcsICdwdXQnLCAncGF0Y2gnLCAnZGVsZXRlJ107XG5cbi8qKiBUaGUgdmVyYnMgb2YgYSBjbGllbnQgdW5kZXIgZWFjaCBvZiB0aGVzZSBwcmVmaXhlcywgd2l0aCBgcmVxdWVzdGAgYmVzaWRlIHRoZW0uICovXG5mdW5jdGlvbiB2ZXJicyhjbGllbnQ6IENsaWVudCwgLi4ucHJlZml4ZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogVGFibGUge1xuICBjb25zdCB1cmwgPSBhcmcoMCwgJ3VybCcpO1xuICBjb25zdCBvd24gPSBWRVJCUy5tYXAoKHZlcmIpID0+ICh7XG4gICAgcHl0aG9uOiBwcmVmaXhlcy5tYXAoKHByZWZpeCkgPT4gYCR7cHJlZml4fS4ke3ZlcmJ9YCkuam9pbignICcpLFxuICAgIHJvdzogcmVxdWVzdCh2ZXJiLCBjbGllbnQsIHVybCksXG4gIH0pKTtcbiAgcmV0dXJuIFsuLi5vd24sIHsgcHl0aG9uOiBwcmVmaXhlcy5tYXAoKHByZWZpeCkgPT4gYCR7cHJlZml4fS5yZXF1ZXN0YCkuam9pbignICcpLCByb3c6IGFueVJlcXVlc3QoY2xpZW50KSB9XTtcbn1cblxuLyoqIEhUVFAgY2xpZW50czogd2hhdCBhIHJlcXVlc3QgZG9lcywgaG93IGxvbmcgaXQgbWF5IHdhaXQgYW5kIHdobyBsb29rcyBhdCBpdHMgc3RhdHVzLiAqL1xuZXhwb3J0IGNvbnN0IGh0dHA6IFRhYmxlID0gW1xuICAuLi52ZXJicyhyZXF1ZXN0cywgJ3JlcXVlc3RzJywgJ3JlcXVlc3RzLlNlc3Npb24nLCAncmVxdWVzdHMuc2Vzc2lvbicsICdyZXF1ZXN0cy5zZXNzaW9ucy5TZXNzaW9uJywgJ3JlcXVlc3RzLmFwaScpLFxuICAuLi52ZXJicyhodHRweCwgJ2h0dHB4JywgJ2h0dHB4LkNsaWVudCcsICdodHRweC5Bc3luY0NsaWVudCcpLFxuICB7IHB5dGhvbjogJ2h0dHB4LnN0cmVhbSBodHRweC5DbGllbnQuc3RyZWFtIGh0dHB4LkFzeW5jQ2xpZW50LnN0cmVhbScsIHJvdzogYW55UmVxdWVzdChodHRweCkgfSxcbiAgLi4udmVyYnMoYWlvaHR0cCwgJ2Fpb2h0dHAuQ2xpZW50U2Vzc2lvbicpLFxuICB7IHB5dGhvbjogJ2Fpb2h0dHAucmVxdWVzdCcsIHJvdzogYW55UmVxdWVzdChhaW9odHRwKSB9LFxuICB7XG4gICAgcHl0aG9uOiAndXJsbGliMy5Qb29sTWFuYWdlci5yZXF1ZXN0IHVybGxpYjMucmVxdWVzdCB1cmxsaWIzLlByb3h5TWFuYWdlci5yZXF1ZXN0IHVybGxpYjMuSFRUUFNDb25uZWN0aW9uUG9vbC5yZXF1ZXN0JyxcbiAgICByb3c6IGFueVJlcXVlc3QodXJsbGliMyksXG4gIH0sXG4gIHtcbiAgICBweXRob246ICd1cmxsaWIucmVxdWVzdC5SZXF1ZXN0IHVybGxpYjIuUmVxdWVzdCByZXF1ZXN0cy5TZXNzaW9uIHJlcXVlc3RzLnNlc3Npb24gdXJsbGliMy5Qb29sTWFuYWdlcicsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnbmV0d29yaycsIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIC8vIFdoYXRldmVyIGlzIGFza2VkIHRocm91Z2ggdGhlbSBoYXMgdGhlaXIgZGVmYXVsdC5cbiAgeyBweXRob246ICdodHRweC5DbGllbnQgaHR0cHguQXN5bmNDbGllbnQnLCByb3c6IHsgLi4uc2V0dXAsIGxpbWl0OiB7IC4uLmh0dHB4LmxpbWl0LCBib3VuZGVkOiBkZWZhdWx0aW5nIH0gfSB9LFxuICB7IHB5dGhvbjogJ2Fpb2h0dHAuQ2xpZW50U2Vzc2lvbicsIHJvdzogeyAuLi5zZXR1cCwgbGltaXQ6IHsgLi4uYWlvaHR0cC5saW1pdCwgYm91bmRlZDogZGVmYXVsdGluZyB9IH0gfSxcbiAge1xuICAgIHB5dGhvbjogJ3JlcXVlc3RzLlNlc3Npb24ubW91bnQgcmVxdWVzdHMuc2Vzc2lvbi5tb3VudCcsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnYWRhcHRlcicsIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAndXJsbGliMy51dGlsLnJldHJ5LlJldHJ5IHVybGxpYjMudXRpbC5SZXRyeSB1cmxsaWIzLlJldHJ5IHJlcXVlc3RzLmFkYXB0ZXJzLkhUVFBBZGFwdGVyIHJlcXVlc3RzLnBhY2thZ2VzLnVybGxpYjMudXRpbC5yZXRyeS5SZXRyeScsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAncmV0cnknLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuXTtcbiIsICJpbXBvcnQgdHlwZSB7IFZhbHVlIH0gZnJvbSAnLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IEFzaywgRW5kaW5nLCBSb3cgfSBmcm9tICcuLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBhcmcsIGlzQ29uc3RhbnQsIHR5cGUgVGFibGUgfSBmcm9tICcuL3Jvdy50cyc7XG5cbi8qKiBXaGF0IGFuIGV4aXQgc3RhdHVzIG1lYW5zOiBub3RoaW5nLCB6ZXJvIGFuZCBmYWxzZSBhcmUgc3VjY2VzczsgdGV4dCBpcyBwcmludGVkIGFuZCBpcyBhIGZhaWx1cmUuICovXG5mdW5jdGlvbiBlbmRpbmdPZihzdGF0dXM6IFZhbHVlIHwgdW5kZWZpbmVkLCBvcGVuOiBib29sZWFuKTogRW5kaW5nIHtcbiAgaWYgKHN0YXR1cyA9PT0gdW5kZWZpbmVkKSByZXR1cm4gb3BlbiA/ICd1bmtub3duJyA6ICdvayc7XG4gIGlmIChzdGF0dXMudHlwZSA9PT0gJ3RleHQnKSByZXR1cm4gJ2JhZCc7XG4gIGlmICghaXNDb25zdGFudChzdGF0dXMpKSByZXR1cm4gJ3Vua25vd24nO1xuICBpZiAoc3RhdHVzLnR5cGUgPT09ICdub25lJyB8fCAvXig/OjB8ZmFsc2UpJC9pLnRlc3Qoc3RhdHVzLnRleHQpKSByZXR1cm4gJ29rJztcbiAgaWYgKHN0YXR1cy50eXBlID09PSAnYm9vbGVhbicgfHwgc3RhdHVzLnR5cGUgPT09ICdudW1iZXInIHx8IC9eLT9cXGQrJC8udGVzdChzdGF0dXMudGV4dCkpIHJldHVybiAnYmFkJztcbiAgcmV0dXJuIC9FWF9PSyQvLnRlc3Qoc3RhdHVzLnRleHQpID8gJ29rJyA6ICd1bmtub3duJztcbn1cblxuY29uc3QgRVhJVFMgPSAvXig/OlN5c3RlbUV4aXR8ZXhpdHxxdWl0fHN5c1xcLmV4aXR8Y2xpY2tcXC5leGNlcHRpb25zXFwuRXhpdHx0eXBlclxcLkV4aXQpJC87XG5jb25zdCBBQk9SVFMgPSAvXig/OmNsaWNrXFwuQWJvcnR8dHlwZXJcXC5BYm9ydHxjbGlja1xcLmV4Y2VwdGlvbnNcXC5BYm9ydCkkLztcblxuLyoqIGByYWlzZSBTeXN0ZW1FeGl0KDEpYCwgYHJhaXNlIHR5cGVyLkV4aXQoKWA6IGFuIGV4aXQgd2l0aCBhIHN0YXR1czsgZXZlcnl0aGluZyBlbHNlIGlzIGFuIGV4Y2VwdGlvbiBvbiBpdHMgd2F5LiAqL1xuZnVuY3Rpb24gZW5kaW5nT2ZSYWlzZShhc2s6IEFzayk6IEVuZGluZyB7XG4gIGNvbnN0IHJhaXNlZCA9IGFzay5jYWxsLmFyZ3NbMF07XG4gIGlmIChyYWlzZWQgPT09IHVuZGVmaW5lZCkgcmV0dXJuICdyYWlzZSc7XG4gIGNvbnN0IG1hZGUgPSBhc2suY2FsbE9mKHJhaXNlZCk7XG4gIGNvbnN0IG5hbWUgPSBtYWRlPy5uYW1lID8/IHJhaXNlZC50ZXh0LnJlcGxhY2UoL15cXCRcXHt8XFx9JC9nLCAnJyk7XG4gIGlmIChBQk9SVFMudGVzdChuYW1lKSkgcmV0dXJuICdiYWQnO1xuICBpZiAoIUVYSVRTLnRlc3QobmFtZSkpIHJldHVybiAncmFpc2UnO1xuICByZXR1cm4gbWFkZSA/IGVuZGluZ09mKG1hZGUub3B0aW9ucy5nZXQoJ2NvZGUnKSA/PyBtYWRlLmFyZ3NbMF0sIG1hZGUub3BlbikgOiAnb2snO1xufVxuXG5mdW5jdGlvbiBsZWF2ZShlbmRzOiAoYXNrOiBBc2spID0+IEVuZGluZyk6IFJvdyB7XG4gIHJldHVybiB7IGVmZmVjdDogJ2xlYXZlJywgbWVkaXVtOiAncHJvY2VzcycsIGVuZHMsIGNvbnRlbnQ6IGFyZygwKSwgbWlub3I6IHRydWUgfTtcbn1cblxuY29uc3QgZXhpdCA9IGxlYXZlKChhc2spID0+IGVuZGluZ09mKGFzay5hcmcoMCwgJ2NvZGUnKSA/PyBhc2sub3B0aW9uKCdzdGF0dXMnLCAnZXhpdF9jb2RlJyksIGFzay5jYWxsLm9wZW4pKTtcblxuLyoqIFdoYXQgbGVhdmVzIGEgc2NvcGUgb3IgdGhlIHJ1biwgYW5kIHdpdGggd2hpY2ggc3RhdHVzLiAqL1xuZXhwb3J0IGNvbnN0IGxlYXZlczogVGFibGUgPSBbXG4gIHsgcHl0aG9uOiAncmV0dXJuJywgcm93OiBsZWF2ZSgoKSA9PiAncmV0dXJuJykgfSxcbiAgeyBweXRob246ICdyYWlzZScsIHJvdzogbGVhdmUoZW5kaW5nT2ZSYWlzZSkgfSxcbiAgeyBweXRob246ICdicmVhaycsIHJvdzogbGVhdmUoKCkgPT4gJ2JyZWFrJykgfSxcbiAgeyBweXRob246ICdjb250aW51ZScsIHJvdzogbGVhdmUoKCkgPT4gJ25leHQnKSB9LFxuICB7IHB5dGhvbjogJ3N5cy5leGl0IGV4aXQgcXVpdCBvcy5fZXhpdCBjbGljay5Db250ZXh0LmV4aXQgY2xpY2suZ2V0X2N1cnJlbnRfY29udGV4dC5leGl0Jywgcm93OiBleGl0IH0sXG4gIHsgcHl0aG9uOiAnb3MuYWJvcnQgY2xpY2suQ29udGV4dC5hYm9ydCBjbGljay5Db250ZXh0LmZhaWwnLCByb3c6IGxlYXZlKCgpID0+ICdiYWQnKSB9LFxuICB7IHB5dGhvbjogJ2FyZ3BhcnNlLkFyZ3VtZW50UGFyc2VyLmVycm9yIG9wdHBhcnNlLk9wdGlvblBhcnNlci5lcnJvcicsIHJvdzogbGVhdmUoKCkgPT4gJ2JhZCcpIH0sXG4gIHtcbiAgICBweXRob246ICdhcmdwYXJzZS5Bcmd1bWVudFBhcnNlci5leGl0IG9wdHBhcnNlLk9wdGlvblBhcnNlci5leGl0JyxcbiAgICByb3c6IGxlYXZlKChhc2spID0+IGVuZGluZ09mKGFzay5hcmcoMCwgJ3N0YXR1cycpLCBhc2suY2FsbC5vcGVuKSksXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdvcy5leGVjdiBvcy5leGVjdmUgb3MuZXhlY3ZwIG9zLmV4ZWN2cGUgb3MuZXhlY2wgb3MuZXhlY2xlIG9zLmV4ZWNscCBvcy5leGVjbHBlJyxcbiAgICByb3c6IGxlYXZlKCgpID0+ICd1bmtub3duJyksXG4gIH0sXG4gIHsgcHl0aG9uOiAncHl0ZXN0LmZhaWwgcHl0ZXN0LmV4aXQnLCByb3c6IGxlYXZlKCgpID0+ICdiYWQnKSB9LFxuXTtcbiIsICJpbXBvcnQgdHlwZSB7IEFzaywgUm93IH0gZnJvbSAnLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgaXNMb2dnZXJOYW1lIH0gZnJvbSAnLi9uYW1lcy50cyc7XG5pbXBvcnQgeyBhcmcsIHR5cGUgRmFtaWx5LCBmaXJzdE9mLCBqb2luZWQsIGtleXdvcmQsIG1ldGhvZE9mLCBvd25lck9mLCB0eXBlIFRhYmxlIH0gZnJvbSAnLi9yb3cudHMnO1xuXG5jb25zdCBsb2dnZWQ6IFJvdyA9IHtcbiAgZWZmZWN0OiAncmVwb3J0JyxcbiAgbWVkaXVtOiAnb3V0cHV0JyxcbiAgdGhpbmc6ICdsb2cnLFxuICBjb250ZW50OiBmaXJzdE9mKGFyZygwLCAnbXNnJyksIGtleXdvcmQoJ21lc3NhZ2UnLCAnZXZlbnQnKSksXG4gIG1pbm9yOiB0cnVlLFxufTtcbmNvbnN0IGxldmVsbGVkOiBSb3cgPSB7IC4uLmxvZ2dlZCwgY29udGVudDogYXJnKDEsICdtc2cnKSB9O1xuXG5jb25zdCBMRVZFTFMgPSAnZGVidWcgaW5mbyB3YXJuaW5nIHdhcm4gZXJyb3IgZXhjZXB0aW9uIGNyaXRpY2FsIGZhdGFsIHN1Y2Nlc3MgdHJhY2Ugbm90aWNlIG1zZyc7XG5jb25zdCBQUkVGSVhFUyA9XG4gICdsb2dnaW5nIGxvZ2dpbmcuZ2V0TG9nZ2VyIGxvZ2dpbmcuTG9nZ2VyIGxvZ3VydS5sb2dnZXIgc3RydWN0bG9nLmdldF9sb2dnZXIgc3RydWN0bG9nLmdldExvZ2dlciBzdHJ1Y3Rsb2cuc3RkbGliLmdldF9sb2dnZXIgbG9nYm9vay5Mb2dnZXIgYWJzbC5sb2dnaW5nIGVsaW90IHByZWZlY3QuZ2V0X3J1bl9sb2dnZXIgZGFnc3Rlci5nZXRfZGFnc3Rlcl9sb2dnZXIgYXdzX2xhbWJkYV9wb3dlcnRvb2xzLkxvZ2dlciBwaWNvbG9nZ2luZyBwaWNvbG9nZ2luZy5nZXRMb2dnZXIgdHdpc3RlZC5sb2dnZXIuTG9nZ2VyIGNlbGVyeS51dGlscy5sb2cuZ2V0X3Rhc2tfbG9nZ2VyIGxvZ3plcm8ubG9nZ2VyIGRhaXF1aXJpLmdldExvZ2dlciBhaXJmbG93LnV0aWxzLmxvZy5sb2dnaW5nX21peGluLkxvZ2dpbmdNaXhpbi5sb2cgbXVsdGlwcm9jZXNzaW5nLmdldF9sb2dnZXIgbXVsdGlwcm9jZXNzaW5nLmxvZ190b19zdGRlcnIgbG9ndXJ1LmxvZ2dlci5iaW5kIGxvZ3VydS5sb2dnZXIub3B0IGxvZ2dpbmcuTG9nZ2VyQWRhcHRlciBzeXNsb2cnO1xuXG4vKiogRXZlcnkgbGV2ZWwgb2YgZXZlcnkgbG9nZ2VyLiAqL1xuY29uc3QgbGV2ZWxzID0gUFJFRklYRVMuc3BsaXQoJyAnKVxuICAuZmxhdE1hcCgocHJlZml4KSA9PiBMRVZFTFMuc3BsaXQoJyAnKS5tYXAoKGxldmVsKSA9PiBgJHtwcmVmaXh9LiR7bGV2ZWx9YCkpXG4gIC5qb2luKCcgJyk7XG5cbi8qKiBgZmlsZT1gIG90aGVyIHRoYW4gdGhlIHRlcm1pbmFsJ3Mgc3RyZWFtczogdGhlbiBpdCB3cml0ZXMgYSBsaW5lIHRvIHRoYXQgZmlsZS4gKi9cbmZ1bmN0aW9uIHByaW50c1RvKGFzazogQXNrKTogJ3Rlcm1pbmFsJyB8ICdmaWxlJyB7XG4gIGNvbnN0IGZpbGUgPSBhc2sub3B0aW9uKCdmaWxlJyk7XG4gIHJldHVybiBmaWxlID09PSB1bmRlZmluZWQgfHwgZmlsZS50eXBlID09PSAnbm9uZScgfHwgL3N5c1xcLig/Ol9fKT9zdGQoPzpvdXR8ZXJyKS8udGVzdChmaWxlLnRleHQpID8gJ3Rlcm1pbmFsJyA6ICdmaWxlJztcbn1cblxuY29uc3QgcHJpbnRlZDogUm93ID0ge1xuICBlZmZlY3Q6IChhc2spID0+IChwcmludHNUbyhhc2spID09PSAndGVybWluYWwnID8gJ3JlcG9ydCcgOiAnd3JpdGUnKSxcbiAgbWVkaXVtOiAnb3V0cHV0JyxcbiAgdGhpbmc6IChhc2spID0+IChwcmludHNUbyhhc2spID09PSAndGVybWluYWwnID8gJ3ByaW50JyA6ICdyZWNvcmRzJyksXG4gIHRhcmdldDoga2V5d29yZCgnZmlsZScpLFxuICBjb250ZW50OiAoYXNrKSA9PiBqb2luZWQoYXNrLmNhbGwuYXJncyksXG4gIG1pbm9yOiB0cnVlLFxufTtcblxuLyoqIFJlcG9ydHM6IGxvZ2dlcnMsIHByaW50cywgd2FybmluZ3MsIGFuZCB3aGF0IHNldHMgYSBsb2dnZXIgdXAuICovXG5leHBvcnQgY29uc3QgbG9nZ2VyczogVGFibGUgPSBbXG4gIHsgcHl0aG9uOiBsZXZlbHMsIHJvdzogbG9nZ2VkIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAnbG9nZ2luZy5sb2cgbG9nZ2luZy5nZXRMb2dnZXIubG9nIGxvZ2dpbmcuTG9nZ2VyLmxvZyBsb2d1cnUubG9nZ2VyLmxvZyBhYnNsLmxvZ2dpbmcubG9nIHN5c2xvZy5zeXNsb2cgc3RydWN0bG9nLmdldF9sb2dnZXIubG9nJyxcbiAgICByb3c6IGxldmVsbGVkLFxuICB9LFxuICB7XG4gICAgcHl0aG9uOlxuICAgICAgJ3ByaW50IGNsaWNrLmVjaG8gY2xpY2suc2VjaG8gdHlwZXIuZWNobyB0eXBlci5zZWNobyByaWNoLnByaW50IHJpY2guY29uc29sZS5Db25zb2xlLnByaW50IHJpY2guY29uc29sZS5Db25zb2xlLmxvZyBzeXMuc3Rkb3V0LndyaXRlIHN5cy5zdGRlcnIud3JpdGUgc3lzLl9fc3Rkb3V0X18ud3JpdGUgc3lzLl9fc3RkZXJyX18ud3JpdGUgdHFkbS50cWRtLndyaXRlIHRxZG0ud3JpdGUgdGVybWNvbG9yLmNwcmludCBjb25zb2xlLnByaW50IHN5cy5zdGRvdXQud3JpdGVsaW5lcyBzeXMuc3RkZXJyLndyaXRlbGluZXMnLFxuICAgIHJvdzogcHJpbnRlZCxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3BwcmludC5wcHJpbnQgcHByaW50LnBwIHJpY2gucHJldHR5LnBwcmludCBJUHl0aG9uLmRpc3BsYXkuZGlzcGxheSBzeXMuc3Rkb3V0LmJ1ZmZlci53cml0ZSB0YWJ1bGF0ZS50YWJ1bGF0ZS5wcmludCcsXG4gICAgcm93OiB7IGVmZmVjdDogJ3JlcG9ydCcsIG1lZGl1bTogJ291dHB1dCcsIHRoaW5nOiAnZGF0YScsIGNvbnRlbnQ6IGFyZygwKSwgbWlub3I6IHRydWUgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3RyYWNlYmFjay5wcmludF9leGMgdHJhY2ViYWNrLnByaW50X2V4Y2VwdGlvbiB0cmFjZWJhY2sucHJpbnRfc3RhY2snLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdyZXBvcnQnLCBtZWRpdW06ICdvdXRwdXQnLCB0aGluZzogJ3RyYWNlYmFjaycsIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICd3YXJuaW5ncy53YXJuJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncmVwb3J0JywgbWVkaXVtOiAnb3V0cHV0JywgdGhpbmc6ICd3YXJuaW5nJywgY29udGVudDogYXJnKDAsICdtZXNzYWdlJyksIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAnbG9nZ2luZy5iYXNpY0NvbmZpZyBsb2dnaW5nLmNvbmZpZy5kaWN0Q29uZmlnIGxvZ2dpbmcuY29uZmlnLmZpbGVDb25maWcgbG9nZ2luZy5nZXRMb2dnZXIgbG9nZ2luZy5GaWxlSGFuZGxlciBsb2dnaW5nLlN0cmVhbUhhbmRsZXIgbG9nZ2luZy5oYW5kbGVycy5Sb3RhdGluZ0ZpbGVIYW5kbGVyIGxvZ2dpbmcuaGFuZGxlcnMuVGltZWRSb3RhdGluZ0ZpbGVIYW5kbGVyIGxvZ2dpbmcuaGFuZGxlcnMuU3lzTG9nSGFuZGxlciBsb2dnaW5nLmhhbmRsZXJzLldhdGNoZWRGaWxlSGFuZGxlciBsb2d1cnUubG9nZ2VyLmFkZCBzdHJ1Y3Rsb2cuY29uZmlndXJlIHN0cnVjdGxvZy5nZXRfbG9nZ2VyIGNvbG9yZWRsb2dzLmluc3RhbGwgbG9nZ2luZy5kaXNhYmxlIGxvZ2dpbmcuY2FwdHVyZVdhcm5pbmdzJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdvdXRwdXQnLCB0aGluZzogJ2xvZ2dlcicsIHRhcmdldDogYXJnKDAsICdmaWxlbmFtZScpLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuXTtcblxuLyoqIExldmVscyBvZiBhIHJlY2VpdmVyIHRoYXQgaXMgbmFtZWQgbGlrZSBhIGxvZ2dlcjogYHNlbGYubG9nLmluZm9gLCBgTE9HR0VSLmVycm9yYCwgYGN0eC5sb2dnZXIud2FybmluZ2AuICovXG5leHBvcnQgY29uc3QgbmFtZWRMb2dnZXJzOiBGYW1pbHkgPSB7XG4gIG1ldGhvZHM6IG5ldyBTZXQoJ2RlYnVnIGluZm8gd2FybmluZyB3YXJuIGVycm9yIGV4Y2VwdGlvbiBjcml0aWNhbCBmYXRhbCBzdWNjZXNzIGxvZycuc3BsaXQoJyAnKSksXG4gIHJvdzogKG5hbWUsIGNhbGwpID0+IHtcbiAgICBpZiAoIWlzTG9nZ2VyTmFtZShvd25lck9mKG5hbWUsIGNhbGwpKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICByZXR1cm4gbWV0aG9kT2YobmFtZSkgPT09ICdsb2cnID8gbGV2ZWxsZWQgOiBsb2dnZWQ7XG4gIH0sXG59O1xuIiwgImltcG9ydCB0eXBlIHsgQXNrLCBBc2szLCBSb3cgfSBmcm9tICcuLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBhcmcsIHR5cGUgRmFtaWx5LCBnaXZlbiwgbWV0aG9kT2YsIG5vLCBvd25lck9mLCByZWNlaXZlciwgdW5rbm93biwgeWVzIH0gZnJvbSAnLi9yb3cudHMnO1xuaW1wb3J0IHsgc3RhdGVtZW50IH0gZnJvbSAnLi9zdGF0ZW1lbnRzLnRzJztcblxuY29uc3QgbW9uZ28gPSB7IG1lZGl1bTogJ2RhdGFiYXNlJywgdGhpbmc6ICdyb3cnLCB0YXJnZXQ6IHJlY2VpdmVyIH0gYXMgY29uc3Q7XG5jb25zdCB1cHNlcnQ6IEFzazMgPSAoYXNrKSA9PiB7XG4gIGNvbnN0IHNhaWQgPSBhc2suaGFzKCd1cHNlcnQnKTtcbiAgcmV0dXJuIHNhaWQgPT09ICdubycgPyAndW5rbm93bicgOiBzYWlkO1xufTtcbi8qKiBBcmFuZ29EQjogYGluc2VydF9tYW55KHJvd3MsIG92ZXJ3cml0ZV9tb2RlPVwicmVwbGFjZVwiKWAuICovXG5jb25zdCB3cml0ZXNPdmVyID0gKGFzazogQXNrKTogYm9vbGVhbiA9PlxuICAvXig/OnJlcGxhY2V8dXBkYXRlfGlnbm9yZSkkLy50ZXN0KGFzay5vcHRpb24oJ292ZXJ3cml0ZV9tb2RlJyk/LnRleHQgPz8gJycpIHx8XG4gIC9edHJ1ZSQvaS50ZXN0KGFzay5vcHRpb24oJ292ZXJ3cml0ZScpPy50ZXh0ID8/ICcnKTtcbmNvbnN0IGV2ZXJ5dGhpbmcgPSAoYXNrOiBBc2spID0+XG4gIChhc2suYXJnKDAsICdmaWx0ZXInKT8udGV4dCA9PT0gJ3t9JyB8fCAoYXNrLmFyZygwLCAnZmlsdGVyJyk/LmVudHJpZXM/LnNpemUgPT09IDAgJiYgIWFzay5hcmcoMCk/Lm9wZW4pXG4gICAgPyAnZXZlcnl0aGluZydcbiAgICA6ICd5ZXMnKSBhcyAnZXZlcnl0aGluZycgfCAneWVzJztcblxuY29uc3QgZG9jdW1lbnRzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBSb3c+PiA9IHtcbiAgaW5zZXJ0X29uZTogeyAuLi5tb25nbywgZWZmZWN0OiAnY3JlYXRlJywgY29udGVudDogYXJnKDAsICdkb2N1bWVudCcpLCBhZ2Fpbjogbm8gfSxcbiAgaW5zZXJ0X21hbnk6IHtcbiAgICAuLi5tb25nbyxcbiAgICBlZmZlY3Q6ICdjcmVhdGUnLFxuICAgIGNvbnRlbnQ6IGFyZygwLCAnZG9jdW1lbnRzJyksXG4gICAgYWdhaW46IChhc2spID0+ICh3cml0ZXNPdmVyKGFzaykgPyAneWVzJyA6IGdpdmVuKGFzay5vcHRpb24oJ29yZGVyZWQnKSwgYXNrLmNhbGwub3BlbikgPT09ICdubycgPyAnbm8nIDogJ3Vua25vd24nKSxcbiAgfSxcbiAgdXBkYXRlX29uZTogeyAuLi5tb25nbywgZWZmZWN0OiAnY2hhbmdlJywgYWdhaW46IHVwc2VydCB9LFxuICB1cGRhdGVfbWFueTogeyAuLi5tb25nbywgZWZmZWN0OiAnY2hhbmdlJywgYWdhaW46IHVwc2VydCB9LFxuICByZXBsYWNlX29uZTogeyAuLi5tb25nbywgZWZmZWN0OiAnd3JpdGUnLCBhZ2FpbjogeWVzIH0sXG4gIGZpbmRfb25lX2FuZF91cGRhdGU6IHsgLi4ubW9uZ28sIGVmZmVjdDogJ2NoYW5nZScsIGFnYWluOiB1cHNlcnQgfSxcbiAgYnVsa193cml0ZTogeyAuLi5tb25nbywgZWZmZWN0OiAnd3JpdGUnLCBhZ2FpbjogdW5rbm93biB9LFxuICBkZWxldGVfb25lOiB7IC4uLm1vbmdvLCBlZmZlY3Q6ICdkZWxldGUnLCBkYW5nZXI6ICgpID0+ICdubycgfSxcbiAgZGVsZXRlX21hbnk6IHsgLi4ubW9uZ28sIGVmZmVjdDogJ2RlbGV0ZScsIGRhbmdlcjogZXZlcnl0aGluZyB9LFxuICBmaW5kX29uZTogeyAuLi5tb25nbywgZWZmZWN0OiAncmVhZCcgfSxcbn07XG5cbi8qKiBXaGV0aGVyIGEgbW9kZWwncyBrZXkgaXMgbmV3IGlzIG5vdCBpbiB0aGUgZmlsZS4gKi9cbmNvbnN0IGRqYW5nbzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgUm93Pj4gPSB7XG4gIGNyZWF0ZTogeyBtZWRpdW06ICdkYXRhYmFzZScsIHRoaW5nOiAncm93JywgdGFyZ2V0OiByZWNlaXZlciwgZWZmZWN0OiAnY3JlYXRlJywgYWdhaW46IHVua25vd24gfSxcbiAgYWNyZWF0ZTogeyBtZWRpdW06ICdkYXRhYmFzZScsIHRoaW5nOiAncm93JywgdGFyZ2V0OiByZWNlaXZlciwgZWZmZWN0OiAnY3JlYXRlJywgYWdhaW46IHVua25vd24gfSxcbiAgYnVsa19jcmVhdGU6IHtcbiAgICBtZWRpdW06ICdkYXRhYmFzZScsXG4gICAgdGhpbmc6ICdyb3cnLFxuICAgIHRhcmdldDogcmVjZWl2ZXIsXG4gICAgZWZmZWN0OiAnY3JlYXRlJyxcbiAgICBhZ2FpbjogKGFzaykgPT4gKGFzay5oYXMoJ2lnbm9yZV9jb25mbGljdHMnLCAndXBkYXRlX2NvbmZsaWN0cycpID09PSAneWVzJyA/ICd5ZXMnIDogJ3Vua25vd24nKSxcbiAgfSxcbiAgZ2V0X29yX2NyZWF0ZTogeyBtZWRpdW06ICdkYXRhYmFzZScsIHRoaW5nOiAncm93JywgdGFyZ2V0OiByZWNlaXZlciwgZWZmZWN0OiAnY3JlYXRlJywgYWdhaW46IHllcyB9LFxuICB1cGRhdGVfb3JfY3JlYXRlOiB7IG1lZGl1bTogJ2RhdGFiYXNlJywgdGhpbmc6ICdyb3cnLCB0YXJnZXQ6IHJlY2VpdmVyLCBlZmZlY3Q6ICdjcmVhdGUnLCBhZ2FpbjogeWVzIH0sXG59O1xuXG5jb25zdCBkamFuZ29EZWxldGU6IFJvdyA9IHsgbWVkaXVtOiAnZGF0YWJhc2UnLCB0aGluZzogJ3JvdycsIHRhcmdldDogcmVjZWl2ZXIsIGVmZmVjdDogJ2RlbGV0ZScsIGRhbmdlcjogKCkgPT4gJ3llcycgfTtcbmNvbnN0IHNlc3Npb25zOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBSb3c+PiA9IHtcbiAgYWRkOiB7IG1lZGl1bTogJ2RhdGFiYXNlJywgdGhpbmc6ICdyb3cnLCBjb250ZW50OiBhcmcoMCksIGVmZmVjdDogJ2NyZWF0ZScsIGFnYWluOiB1bmtub3duIH0sXG4gIGFkZF9hbGw6IHsgbWVkaXVtOiAnZGF0YWJhc2UnLCB0aGluZzogJ3JvdycsIGNvbnRlbnQ6IGFyZygwKSwgZWZmZWN0OiAnY3JlYXRlJywgYWdhaW46IHVua25vd24gfSxcbiAgbWVyZ2U6IHsgbWVkaXVtOiAnZGF0YWJhc2UnLCB0aGluZzogJ3JvdycsIGNvbnRlbnQ6IGFyZygwKSwgZWZmZWN0OiAnY3JlYXRlJywgYWdhaW46IHllcyB9LFxuICBkZWxldGU6IHsgbWVkaXVtOiAnZGF0YWJhc2UnLCB0aGluZzogJ3JvdycsIGNvbnRlbnQ6IGFyZygwKSwgZWZmZWN0OiAnZGVsZXRlJywgZGFuZ2VyOiAoKSA9PiAnbm8nIH0sXG4gIGV4ZWN1dGU6IHN0YXRlbWVudCxcbn07XG5jb25zdCBrZXllZCA9IHsgbWVkaXVtOiAnZGF0YWJhc2UnLCB0aGluZzogJ2tleScsIHRhcmdldDogYXJnKDAsICduYW1lJykgfSBhcyBjb25zdDtcbmNvbnN0IGtleXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIFJvdz4+ID0ge1xuICBnZXQ6IHsgLi4ua2V5ZWQsIGVmZmVjdDogJ3JlYWQnIH0sXG4gIHNldDogeyAuLi5rZXllZCwgZWZmZWN0OiAnd3JpdGUnIH0sXG4gIGhzZXQ6IHsgLi4ua2V5ZWQsIGVmZmVjdDogJ3dyaXRlJyB9LFxuICBzZXRleDogeyAuLi5rZXllZCwgZWZmZWN0OiAnd3JpdGUnIH0sXG4gIHNhZGQ6IHsgLi4ua2V5ZWQsIGVmZmVjdDogJ3dyaXRlJyB9LFxuICBycHVzaDogeyAuLi5rZXllZCwgdGhpbmc6ICdxdWV1ZScsIGVmZmVjdDogJ2FwcGVuZCcgfSxcbiAgbHB1c2g6IHsgLi4ua2V5ZWQsIHRoaW5nOiAncXVldWUnLCBlZmZlY3Q6ICdhcHBlbmQnIH0sXG4gIHB1Ymxpc2g6IHsgLi4ua2V5ZWQsIHRoaW5nOiAncXVldWUnLCBlZmZlY3Q6ICd3cml0ZScgfSxcbiAgZGVsZXRlOiB7IC4uLmtleWVkLCBlZmZlY3Q6ICdkZWxldGUnLCBkYW5nZXI6ICgpID0+ICdubycgfSxcbiAgZmx1c2hkYjogeyAuLi5rZXllZCwgZWZmZWN0OiAnZGVsZXRlJywgZGFuZ2VyOiAoKSA9PiAnZXZlcnl0aGluZycgfSxcbiAgZmx1c2hhbGw6IHsgLi4ua2V5ZWQsIGVmZmVjdDogJ2RlbGV0ZScsIGRhbmdlcjogKCkgPT4gJ2V2ZXJ5dGhpbmcnIH0sXG59O1xuXG4vKiogRG9jdW1lbnQgc3RvcmVzOiBtZXRob2QgbmFtZXMgdGhhdCBiZWxvbmcgdG8gbm90aGluZyBlbHNlLiAqL1xuZXhwb3J0IGNvbnN0IHN0b3JlczogRmFtaWx5ID0geyBtZXRob2RzOiBuZXcgU2V0KE9iamVjdC5rZXlzKGRvY3VtZW50cykpLCByb3c6IChuYW1lKSA9PiBkb2N1bWVudHNbbWV0aG9kT2YobmFtZSldIH07XG5cbmNvbnN0IFNFU1NJT04gPSAvKD86XnxcXC4pXz9zZXNzaW9uJHxzcWxhbGNoZW15XFwub3JtXFwuKD86U2Vzc2lvbnxzZXNzaW9ubWFrZXIpL2k7XG5jb25zdCBPVEhFUl9TRVNTSU9OID0gL3JlcXVlc3RzfGFpb2h0dHB8aHR0cHxib3RvMy9pO1xuY29uc3QgUkVESVMgPSAvXnJlZGlzXFwuKD86UmVkaXN8U3RyaWN0UmVkaXN8ZnJvbV91cmx8UmVkaXNcXC5mcm9tX3VybCkkLztcblxuLyoqIE9iamVjdCBtYXBwZXJzIGFuZCBrZXkgc3RvcmVzOiBjb21tb24gbWV0aG9kIG5hbWVzLCB0b2xkIGJ5IHdob3NlIHRoZXkgYXJlLiAqL1xuZXhwb3J0IGNvbnN0IG1hcHBlcnM6IEZhbWlseSA9IHtcbiAgbWV0aG9kczogbmV3IFNldChbZGphbmdvLCBzZXNzaW9ucywga2V5c10uZmxhdE1hcCgocm93cykgPT4gT2JqZWN0LmtleXMocm93cykpKSxcbiAgcm93OiAobmFtZSwgY2FsbCkgPT4ge1xuICAgIGNvbnN0IG1ldGhvZCA9IG1ldGhvZE9mKG5hbWUpO1xuICAgIGNvbnN0IG93bmVyID0gb3duZXJPZihuYW1lLCBjYWxsKTtcbiAgICBpZiAob3duZXIuZW5kc1dpdGgoJy5vYmplY3RzJykpIHJldHVybiBPYmplY3QuaGFzT3duKGRqYW5nbywgbWV0aG9kKSA/IGRqYW5nb1ttZXRob2RdIDogdW5kZWZpbmVkO1xuICAgIGlmIChtZXRob2QgPT09ICdkZWxldGUnICYmIC9cXC5vYmplY3RzXFxiLipcXC4oPzphbGx8ZmlsdGVyfGV4Y2x1ZGUpXFxiLy50ZXN0KG93bmVyKSkgcmV0dXJuIGRqYW5nb0RlbGV0ZTtcbiAgICBpZiAoU0VTU0lPTi50ZXN0KG93bmVyKSAmJiAhT1RIRVJfU0VTU0lPTi50ZXN0KG93bmVyKSkgcmV0dXJuIE9iamVjdC5oYXNPd24oc2Vzc2lvbnMsIG1ldGhvZCkgPyBzZXNzaW9uc1ttZXRob2RdIDogdW5kZWZpbmVkO1xuICAgIHJldHVybiBSRURJUy50ZXN0KG93bmVyKSAmJiBPYmplY3QuaGFzT3duKGtleXMsIG1ldGhvZCkgPyBrZXlzW21ldGhvZF0gOiB1bmRlZmluZWQ7XG4gIH0sXG59O1xuIiwgImltcG9ydCB0eXBlIHsgQXNrMywgUm93IH0gZnJvbSAnLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgYXJnLCB0eXBlIEZhbWlseSwgZmlyc3RPZiwga2V5d29yZCwgbWV0aG9kT2YsIHR5cGUgVGFibGUsIHVua25vd24gfSBmcm9tICcuL3Jvdy50cyc7XG5cbmNvbnN0IGtleWVkOiBBc2szID0gKGFzaykgPT5cbiAgYXNrLmhhcygnaWRlbXBvdGVuY3lfa2V5JywgJ2RlZHVwX2tleScsICdkZWR1cGxpY2F0aW9uX2lkJywgJ01lc3NhZ2VEZWR1cGxpY2F0aW9uSWQnLCAnY2xpZW50X21zZ19pZCcsICdhbGlhcycpO1xuXG4vKiogVG8gb25lIHBlcnNvbiBvciBhIGxpc3Q6IG1haWwsIGEgdGV4dCBtZXNzYWdlLiAqL1xuY29uc3QgbWVzc2FnZTogUm93ID0ge1xuICBlZmZlY3Q6ICdzZW5kJyxcbiAgbWVkaXVtOiAnbmV0d29yaycsXG4gIHRoaW5nOiAnbWVzc2FnZScsXG4gIHRhcmdldDogZmlyc3RPZihrZXl3b3JkKCd0bycsICd0b19hZGRycycsICd0b19hZGRyJywgJ3JlY2lwaWVudHMnLCAncmVjaXBpZW50X2xpc3QnLCAnRGVzdGluYXRpb24nLCAnUGhvbmVOdW1iZXInKSwgYXJnKDEpKSxcbiAgY29udGVudDogZmlyc3RPZihrZXl3b3JkKCdib2R5JywgJ21zZycsICdtZXNzYWdlJywgJ01lc3NhZ2UnLCAndGV4dCcpLCBhcmcoMikpLFxuICBhZ2Fpbjoga2V5ZWQsXG59O1xuLyoqIFRvIHdob2V2ZXIgaXMgb24gZHV0eTogYSBjaGF0LCBhIHBhZ2VyLCBhIHB1c2ggc2VydmljZS4gKi9cbmNvbnN0IGFsZXJ0OiBSb3cgPSB7XG4gIGVmZmVjdDogJ3NlbmQnLFxuICBtZWRpdW06ICduZXR3b3JrJyxcbiAgdGhpbmc6ICdhbGVydCcsXG4gIHRhcmdldDogZmlyc3RPZihrZXl3b3JkKCdjaGFubmVsJywgJ2NoYXRfaWQnLCAncm91dGluZ19rZXknLCAnVG9waWNBcm4nLCAnd2ViaG9va191cmwnKSwgYXJnKDApKSxcbiAgY29udGVudDogZmlyc3RPZihrZXl3b3JkKCd0ZXh0JywgJ2JvZHknLCAnbWVzc2FnZScsICdjb250ZW50JywgJ01lc3NhZ2UnKSwgYXJnKDEpLCBhcmcoMCkpLFxuICBhZ2Fpbjoga2V5ZWQsXG59O1xuXG5jb25zdCB0b2xkOiBUYWJsZSA9IFtcbiAge1xuICAgIHB5dGhvbjogJ3NtdHBsaWIuU01UUC5zZW5kbWFpbCBzbXRwbGliLlNNVFBfU1NMLnNlbmRtYWlsIHNtdHBsaWIuTE1UUC5zZW5kbWFpbCcsXG4gICAgcm93OiB7IC4uLm1lc3NhZ2UsIHRhcmdldDogYXJnKDEsICd0b19hZGRycycpLCBjb250ZW50OiBhcmcoMiwgJ21zZycpIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdzbXRwbGliLlNNVFAuc2VuZF9tZXNzYWdlIHNtdHBsaWIuU01UUF9TU0wuc2VuZF9tZXNzYWdlIGFpb3NtdHBsaWIuc2VuZCBhaW9zbXRwbGliLlNNVFAuc2VuZF9tZXNzYWdlJyxcbiAgICByb3c6IHsgLi4ubWVzc2FnZSwgdGFyZ2V0OiBrZXl3b3JkKCd0b19hZGRycycsICdyZWNpcGllbnRzJyksIGNvbnRlbnQ6IGFyZygwLCAnbXNnJykgfSxcbiAgfSxcbiAgeyBweXRob246ICd5YWdtYWlsLlNNVFAuc2VuZCcsIHJvdzogeyAuLi5tZXNzYWdlLCB0YXJnZXQ6IGFyZygwLCAndG8nKSwgY29udGVudDogYXJnKDIsICdjb250ZW50cycpIH0gfSxcbiAgeyBweXRob246ICdkamFuZ28uY29yZS5tYWlsLnNlbmRfbWFpbCcsIHJvdzogeyAuLi5tZXNzYWdlLCB0YXJnZXQ6IGFyZygzLCAncmVjaXBpZW50X2xpc3QnKSwgY29udGVudDogYXJnKDEsICdtZXNzYWdlJykgfSB9LFxuICB7XG4gICAgcHl0aG9uOlxuICAgICAgJ2RqYW5nby5jb3JlLm1haWwuRW1haWxNZXNzYWdlLnNlbmQgZGphbmdvLmNvcmUubWFpbC5FbWFpbE11bHRpQWx0ZXJuYXRpdmVzLnNlbmQgZmxhc2tfbWFpbC5NYWlsLnNlbmQgcmVkbWFpbC5FbWFpbFNlbmRlci5zZW5kIHJlZG1haWwuZ21haWwuc2VuZCBzZW5kZ3JpZC5TZW5kR3JpZEFQSUNsaWVudC5zZW5kIHNlbmRncmlkLlNlbmRHcmlkQVBJQ2xpZW50LmNsaWVudC5tYWlsLnNlbmQucG9zdCBtYWlsamV0X3Jlc3QuQ2xpZW50LnNlbmQuY3JlYXRlIHBvc3RtYXJrZXIuY29yZS5Qb3N0bWFya0NsaWVudC5lbWFpbHMuc2VuZCByZXNlbmQuRW1haWxzLnNlbmQgZXhjaGFuZ2VsaWIuTWVzc2FnZS5zZW5kIE8zNjUuQWNjb3VudC5uZXdfbWVzc2FnZS5zZW5kJyxcbiAgICByb3c6IHsgLi4ubWVzc2FnZSwgdGFyZ2V0OiBrZXl3b3JkKCd0bycsICdyZWNlaXZlcnMnKSwgY29udGVudDogYXJnKDApIH0sXG4gIH0sXG4gIHsgcHl0aG9uOiAnZGphbmdvLmNvcmUubWFpbC5tYWlsX2FkbWlucyBkamFuZ28uY29yZS5tYWlsLm1haWxfbWFuYWdlcnMnLCByb3c6IHsgLi4uYWxlcnQsIHRoaW5nOiAnbWVzc2FnZScsIHRhcmdldDogYXJnKDApIH0gfSxcbiAge1xuICAgIHB5dGhvbjogJ3R3aWxpby5yZXN0LkNsaWVudC5tZXNzYWdlcy5jcmVhdGUgdm9uYWdlLkNsaWVudC5zbXMuc2VuZF9tZXNzYWdlIHBsaXZvLlJlc3RDbGllbnQubWVzc2FnZXMuY3JlYXRlJyxcbiAgICByb3c6IHsgLi4ubWVzc2FnZSwgdGhpbmc6ICdzbXMnLCB0YXJnZXQ6IGtleXdvcmQoJ3RvJywgJ3RvX251bWJlcicpIH0sXG4gIH0sXG4gIHsgcHl0aG9uOiAndHdpbGlvLnJlc3QuQ2xpZW50LmNhbGxzLmNyZWF0ZScsIHJvdzogeyAuLi5hbGVydCwgdGhpbmc6ICdwYWdlJywgdGFyZ2V0OiBrZXl3b3JkKCd0bycpIH0gfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdzbGFja19zZGsuV2ViQ2xpZW50LmNoYXRfcG9zdE1lc3NhZ2Ugc2xhY2tfc2RrLndlYi5XZWJDbGllbnQuY2hhdF9wb3N0TWVzc2FnZSBzbGFjay5XZWJDbGllbnQuY2hhdF9wb3N0TWVzc2FnZSBzbGFja19zZGsuV2ViQ2xpZW50LmZpbGVzX3VwbG9hZCBzbGFja19zZGsuV2ViQ2xpZW50LmZpbGVzX3VwbG9hZF92MiBzbGFja19ib2x0LkFwcC5jbGllbnQuY2hhdF9wb3N0TWVzc2FnZSBzbGFja19zZGsud2ViLmFzeW5jX2NsaWVudC5Bc3luY1dlYkNsaWVudC5jaGF0X3Bvc3RNZXNzYWdlJyxcbiAgICByb3c6IGFsZXJ0LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOlxuICAgICAgJ3NsYWNrX3Nkay53ZWJob29rLldlYmhvb2tDbGllbnQuc2VuZCBzbGFja19zZGsuV2ViaG9va0NsaWVudC5zZW5kIHNsYWNrd2ViLlNsYWNrLm5vdGlmeSBkaXNjb3JkX3dlYmhvb2suRGlzY29yZFdlYmhvb2suZXhlY3V0ZSBkaXNjb3JkLldlYmhvb2suc2VuZCBkaXNjb3JkLlN5bmNXZWJob29rLnNlbmQgZGlzY29yZC5TeW5jV2ViaG9vay5mcm9tX3VybC5zZW5kIHB5bXN0ZWFtcy5jb25uZWN0b3JjYXJkLnNlbmQgYXBwcmlzZS5BcHByaXNlLm5vdGlmeSB0ZWxlZ3JhbS5Cb3Quc2VuZF9tZXNzYWdlIHRlbGVncmFtLkJvdC5zZW5kTWVzc2FnZSB0ZWxlYm90LlRlbGVCb3Quc2VuZF9tZXNzYWdlIHB1c2hvdmVyLkNsaWVudC5zZW5kX21lc3NhZ2UgcHVzaGJ1bGxldC5QdXNoYnVsbGV0LnB1c2hfbm90ZSBub3RpZnlfcnVuLk5vdGlmeS5zZW5kIHBseWVyLm5vdGlmaWNhdGlvbi5ub3RpZnkga25vY2trbm9jay5zbGFja19zZW5kZXIgbWF0cml4X2NsaWVudC5jbGllbnQuTWF0cml4Q2xpZW50LnNlbmRfdGV4dCcsXG4gICAgcm93OiB7IC4uLmFsZXJ0LCBjb250ZW50OiBmaXJzdE9mKGtleXdvcmQoJ3RleHQnLCAnYm9keScsICdtZXNzYWdlJywgJ2NvbnRlbnQnKSwgYXJnKDApKSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOlxuICAgICAgJ3BkcHlyYXMuRXZlbnRzQVBJU2Vzc2lvbi50cmlnZ2VyIHBhZ2VyZHV0eS5FdmVudHNBcGlWMkNsaWVudC50cmlnZ2VyIHB5cGQuRXZlbnRWMi5jcmVhdGUgcGRweXJhcy5DaGFuZ2VFdmVudHNBUElTZXNzaW9uLnN1Ym1pdCBvcHNnZW5pZV9zZGsuQWxlcnRBcGkuY3JlYXRlX2FsZXJ0IG9wc2dlbmllX3Nkay5hcGkuYWxlcnQuQWxlcnRBcGkuY3JlYXRlX2FsZXJ0JyxcbiAgICByb3c6IHsgLi4uYWxlcnQsIHRoaW5nOiAncGFnZScgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdzZW50cnlfc2RrLmNhcHR1cmVfZXhjZXB0aW9uIHNlbnRyeV9zZGsuY2FwdHVyZV9tZXNzYWdlIHNlbnRyeV9zZGsuY2FwdHVyZV9ldmVudCByYXZlbi5DbGllbnQuY2FwdHVyZUV4Y2VwdGlvbiByb2xsYmFyLnJlcG9ydF9leGNfaW5mbyByb2xsYmFyLnJlcG9ydF9tZXNzYWdlIGJ1Z3NuYWcubm90aWZ5IGhvbmV5YmFkZ2VyLmhvbmV5YmFkZ2VyLm5vdGlmeSBhaXJicmFrZS5ub3RpZnkgbmV3cmVsaWMuYWdlbnQubm90aWNlX2Vycm9yIG5ld3JlbGljLmFnZW50LnJlY29yZF9leGNlcHRpb24gZWxhc3RpY2FwbS5DbGllbnQuY2FwdHVyZV9leGNlcHRpb24nLFxuICAgIHJvdzogeyAuLi5hbGVydCwgdGFyZ2V0OiAoKSA9PiB1bmRlZmluZWQsIGNvbnRlbnQ6IGFyZygwKSwgYWdhaW46IHVua25vd24sIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAnc2VudHJ5X3Nkay5pbml0IHJhdmVuLkNsaWVudCByb2xsYmFyLmluaXQgYnVnc25hZy5jb25maWd1cmUgaG9uZXliYWRnZXIuaG9uZXliYWRnZXIuY29uZmlndXJlIG5ld3JlbGljLmFnZW50LmluaXRpYWxpemUgZWxhc3RpY2FwbS5DbGllbnQgbG9nZ2luZy5oYW5kbGVycy5TTVRQSGFuZGxlciBsb2dnaW5nLmhhbmRsZXJzLkhUVFBIYW5kbGVyIHNlbnRyeV9zZGsuaW50ZWdyYXRpb25zLmxvZ2dpbmcuU2VudHJ5SGFuZGxlciByYXZlbi5oYW5kbGVycy5sb2dnaW5nLlNlbnRyeUhhbmRsZXIgc2xhY2tfbG9nZ2VyLlNsYWNrSGFuZGxlcicsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAncmVwb3J0ZXInLCB0YXJnZXQ6IGtleXdvcmQoJ2RzbicpLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOlxuICAgICAgJ2dpdGh1Yi5HaXRodWIuZ2V0X3JlcG8uY3JlYXRlX2lzc3VlIGdpdGxhYi5HaXRsYWIucHJvamVjdHMuZ2V0Lmlzc3Vlcy5jcmVhdGUgamlyYS5KSVJBLmNyZWF0ZV9pc3N1ZSBnaXRodWIuR2l0aHViLmdldF9yZXBvLmdldF9pc3N1ZS5jcmVhdGVfY29tbWVudCBhdGxhc3NpYW4uSmlyYS5jcmVhdGVfaXNzdWUgbGluZWFyLmNyZWF0ZV9pc3N1ZScsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6ICdjcmVhdGUnLFxuICAgICAgbWVkaXVtOiAnbmV0d29yaycsXG4gICAgICB0aGluZzogJ2lzc3VlJyxcbiAgICAgIHRhcmdldDoga2V5d29yZCgndGl0bGUnKSxcbiAgICAgIGNvbnRlbnQ6IGtleXdvcmQoJ2JvZHknLCAndGl0bGUnKSxcbiAgICAgIGFnYWluOiB1bmtub3duLFxuICAgIH0sXG4gIH0sXG5dO1xuXG5jb25zdCBiZWF0czogVGFibGUgPSBbXG4gIHtcbiAgICBweXRob246XG4gICAgICAnc2VudHJ5X3Nkay5jcm9ucy5tb25pdG9yIHNlbnRyeV9zZGsubW9uaXRvciBzZW50cnlfc2RrLmNyb25zLmNhcHR1cmVfY2hlY2tpbiBjcm9uaXRvci5qb2IgY3Jvbml0b3IuTW9uaXRvci5waW5nIGhlYWx0aGNoZWNrc19pby5DbGllbnQuc3VjY2Vzc19waW5nJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnc2VuZCcsIG1lZGl1bTogJ25ldHdvcmsnLCB0aGluZzogJ2hlYXJ0YmVhdCcsIHRhcmdldDogZmlyc3RPZihrZXl3b3JkKCdtb25pdG9yX3NsdWcnKSwgYXJnKDApKSwgbWlub3I6IHRydWUgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3N5c3RlbWQuZGFlbW9uLm5vdGlmeSBzZG5vdGlmeS5TeXN0ZW1kTm90aWZpZXIubm90aWZ5JyxcbiAgICByb3c6IHsgZWZmZWN0OiAnc2VuZCcsIG1lZGl1bTogJ3Byb2Nlc3MnLCB0aGluZzogJ2hlYXJ0YmVhdCcsIHRhcmdldDogYXJnKDApLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuXTtcblxuY29uc3QgbWV0cmljOiBSb3cgPSB7IGVmZmVjdDogJ3NlbmQnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdtZXRyaWMnLCB0YXJnZXQ6IGFyZygwKSwgY29udGVudDogYXJnKDEpLCBtaW5vcjogdHJ1ZSB9O1xuY29uc3QgbWVhc3VyZWQ6IFRhYmxlID0gW1xuICB7XG4gICAgcHl0aG9uOlxuICAgICAgJ3Byb21ldGhldXNfY2xpZW50LnB1c2hfdG9fZ2F0ZXdheSBwcm9tZXRoZXVzX2NsaWVudC5wdXNoYWRkX3RvX2dhdGV3YXkgcHJvbWV0aGV1c19jbGllbnQud3JpdGVfdG9fdGV4dGZpbGUgcHJvbWV0aGV1c19jbGllbnQuQ291bnRlci5pbmMgcHJvbWV0aGV1c19jbGllbnQuR2F1Z2Uuc2V0IHByb21ldGhldXNfY2xpZW50LkdhdWdlLnNldF90b19jdXJyZW50X3RpbWUgcHJvbWV0aGV1c19jbGllbnQuSGlzdG9ncmFtLm9ic2VydmUgcHJvbWV0aGV1c19jbGllbnQuU3VtbWFyeS5vYnNlcnZlIHByb21ldGhldXNfY2xpZW50LkNvdW50ZXIubGFiZWxzLmluYyBwcm9tZXRoZXVzX2NsaWVudC5HYXVnZS5sYWJlbHMuc2V0JyxcbiAgICByb3c6IG1ldHJpYyxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdzdGF0c2QuU3RhdHNDbGllbnQuaW5jciBzdGF0c2QuU3RhdHNDbGllbnQuZ2F1Z2Ugc3RhdHNkLlN0YXRzQ2xpZW50LnRpbWluZyBzdGF0c2QuU3RhdHNDbGllbnQudGltZXIgZGF0YWRvZy5zdGF0c2QuaW5jcmVtZW50IGRhdGFkb2cuc3RhdHNkLmdhdWdlIGRhdGFkb2cuc3RhdHNkLmhpc3RvZ3JhbSBkYXRhZG9nLnN0YXRzZC50aW1pbmcgZGF0YWRvZy5hcGkuTWV0cmljLnNlbmQgZGF0YWRvZy5Eb2dTdGF0c2QuZ2F1Z2UgZGF0YWRvZy5Eb2dTdGF0c2QuaW5jcmVtZW50JyxcbiAgICByb3c6IG1ldHJpYyxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdvcGVudGVsZW1ldHJ5Lm1ldHJpY3MuZ2V0X21ldGVyLmNyZWF0ZV9jb3VudGVyLmFkZCBvcGVudGVsZW1ldHJ5Lm1ldHJpY3MuZ2V0X21ldGVyLmNyZWF0ZV9oaXN0b2dyYW0ucmVjb3JkIGluZmx1eGRiLkluZmx1eERCQ2xpZW50LndyaXRlX3BvaW50cyBpbmZsdXhkYl9jbGllbnQuSW5mbHV4REJDbGllbnQud3JpdGVfYXBpLndyaXRlIG1sZmxvdy5sb2dfbWV0cmljIG1sZmxvdy5sb2dfbWV0cmljcyB3YW5kYi5sb2cgZ3JhcGh5dGUuc2VuZCBzZW50cnlfc2RrLm1ldHJpY3MuaW5jciBzZW50cnlfc2RrLm1ldHJpY3MuZ2F1Z2Ugc2VudHJ5X3Nkay5tZXRyaWNzLmRpc3RyaWJ1dGlvbiBhd3NfZW1iZWRkZWRfbWV0cmljcy5tZXRyaWNfc2NvcGUgYXdzX2xhbWJkYV9wb3dlcnRvb2xzLk1ldHJpY3MuYWRkX21ldHJpYyBnb29nbGUuY2xvdWQubW9uaXRvcmluZ192My5NZXRyaWNTZXJ2aWNlQ2xpZW50LmNyZWF0ZV90aW1lX3NlcmllcycsXG4gICAgcm93OiBtZXRyaWMsXG4gIH0sXG5dO1xuXG4vKiogUGVvcGxlIHRvbGQsIG1vbml0b3JzIHBpbmdlZCwgbnVtYmVycyBzZW50LiAqL1xuZXhwb3J0IGNvbnN0IG1lc3NhZ2VzOiBUYWJsZSA9IFsuLi50b2xkLCAuLi5iZWF0cywgLi4ubWVhc3VyZWRdO1xuXG5jb25zdCBwYXltZW50OiBSb3cgPSB7XG4gIGVmZmVjdDogJ3NlbmQnLFxuICBtZWRpdW06ICduZXR3b3JrJyxcbiAgdGhpbmc6ICdwYXltZW50JyxcbiAgYWdhaW46IChhc2spID0+IGFzay5oYXMoJ2lkZW1wb3RlbmN5X2tleScsICdvcHRpb25zJyksXG4gIGxpbWl0OiB7XG4gICAgYm91bmRlZDogJ2RlZmF1bHQnLFxuICAgIGFkdmljZTogJ2l0cyBkZWZhdWx0IGlzIGZpbml0ZScsXG4gICAgc2Vjb25kczogODAsXG4gICAgc291cmNlOiAnaHR0cHM6Ly9naXRodWIuY29tL3N0cmlwZS9zdHJpcGUtcHl0aG9uI2NvbmZpZ3VyaW5nLWEtY2xpZW50JyxcbiAgfSxcbn07XG4vKiogVW5rbm93biByZWNlaXZlcnM6IG9ubHkgbmFtZXMgdGhhdCBiZWxvbmcgdG8gbm90aGluZyBidXQgYSBtZXNzYWdlLiAqL1xuY29uc3QgT1dOOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBSb3c+PiA9IHtcbiAgc2VuZG1haWw6IHsgLi4ubWVzc2FnZSwgdGFyZ2V0OiBhcmcoMSksIGNvbnRlbnQ6IGFyZygyKSB9LFxuICBzZW5kX21lc3NhZ2U6IHsgLi4ubWVzc2FnZSwgdGhpbmc6ICdtZXNzYWdlJywgYWdhaW46IHVua25vd24gfSxcbiAgY2hhdF9wb3N0TWVzc2FnZTogYWxlcnQsXG4gIHNlbmRfbWFpbDogbWVzc2FnZSxcbiAgc2VuZF9lbWFpbDogeyAuLi5tZXNzYWdlLCBhZ2Fpbjoga2V5ZWQgfSxcbn07XG5cbmNvbnN0IFBBWVMgPVxuICAvXnN0cmlwZVxcLig/OlxcdytcXC4pKig/OkNoYXJnZXxQYXltZW50SW50ZW50fFRyYW5zZmVyfFBheW91dHxSZWZ1bmR8SW52b2ljZXxJbnZvaWNlSXRlbXxTdWJzY3JpcHRpb258T3JkZXJ8Q3VzdG9tZXJ8Y2hhcmdlc3xwYXltZW50X2ludGVudHN8dHJhbnNmZXJzfHBheW91dHN8cmVmdW5kc3xpbnZvaWNlc3xpbnZvaWNlX2l0ZW1zfHN1YnNjcmlwdGlvbnMpXFwuY3JlYXRlKD86X2FzeW5jKT8kLztcblxuLyoqIFBheW1lbnRzOiB0aGUgcmVzb3VyY2VzIG9mIFN0cmlwZSB0aGF0IG1vdmUgbW9uZXkgb3IgYXNrIGZvciBpdC4gKi9cbmV4cG9ydCBjb25zdCBwYXltZW50czogRmFtaWx5ID0geyBvd25lcnM6IC9ec3RyaXBlXFwuLywgcm93OiAobmFtZSkgPT4gKFBBWVMudGVzdChuYW1lKSA/IHBheW1lbnQgOiB1bmRlZmluZWQpIH07XG5cbi8qKiBNZXNzYWdlcyBieSBtZXRob2RzIG9mIGFuIHVua25vd24gcmVjZWl2ZXIuICovXG5leHBvcnQgY29uc3Qgc2VuZGluZzogRmFtaWx5ID0ge1xuICBtZXRob2RzOiBuZXcgU2V0KE9iamVjdC5rZXlzKE9XTikpLFxuICByb3c6IChuYW1lKSA9PiAobmFtZS5zdGFydHNXaXRoKCcuJykgPyBPV05bbWV0aG9kT2YobmFtZSldIDogdW5kZWZpbmVkKSxcbn07XG4iLCAiaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEFzaywgQXNrMywgTGltaXQsIFJvdyB9IGZyb20gJy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7IGFyZywgZWl0aGVyLCBmaXJzdE9mLCBnaXZlbiwgaGFzLCBoYXNBcmcsIGtleXdvcmQsIG5vLCB0eXBlIFRhYmxlLCB5ZXMgfSBmcm9tICcuL3Jvdy50cyc7XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBpcyBvcGVuZWQgaGVyZSBhbmQgdXNlZCBsYXRlcjogdGhlIGxpbWl0IGJlbG9uZ3Mgd2hlcmUgaXQgaXMgb3BlbmVkLiAqL1xuZnVuY3Rpb24gY29ubmVjdGlvbihib3VuZGVkOiBBc2szLCBhZHZpY2U6IHN0cmluZywgc291cmNlOiBzdHJpbmcsIGZpeD86IHN0cmluZyk6IFJvdyB7XG4gIHJldHVybiB7XG4gICAgZWZmZWN0OiAnc2V0dXAnLFxuICAgIG1lZGl1bTogJ25ldHdvcmsnLFxuICAgIHRoaW5nOiAnc29ja2V0JyxcbiAgICB0YXJnZXQ6IGZpcnN0T2YoYXJnKDAsICdob3N0JyksIGtleXdvcmQoJ2hvc3RuYW1lJywgJ3NlcnZlcicsICd1cmwnKSksXG4gICAgbGltaXQ6IHsgYm91bmRlZCwgYWR2aWNlLCBzb3VyY2UgfSxcbiAgICAuLi4oZml4ICYmIHsgZml4OiB7IGxpbWl0OiBmaXggfSB9KSxcbiAgfTtcbn1cblxuY29uc3QgcHl0aG9uID0gKHBhZ2U6IHN0cmluZyk6IHN0cmluZyA9PiBgaHR0cHM6Ly9kb2NzLnB5dGhvbi5vcmcvMy9saWJyYXJ5LyR7cGFnZX0uaHRtbGA7XG5jb25zdCBhZGQgPSAnYWRkIGB0aW1lb3V0PTEwYCc7XG5jb25zdCB0aW1lZCA9IChpbmRleDogbnVtYmVyKTogQXNrMyA9PiBoYXNBcmcoaW5kZXgsICd0aW1lb3V0Jyk7XG5cbi8qKiBBIHNvY2tldCBvZiBpdHMgb3duOiBzb21lYm9keSBoYXMgdG8gY2FsbCBgc2V0dGltZW91dGAgb24gaXQuICovXG5mdW5jdGlvbiBzb2NrZXRMaW1pdChhc2s6IEFzayk6IEFuc3dlciB7XG4gIGNvbnN0IG1ha2VyID0gYXNrLm1ha2VyKCk7XG4gIC8vIEEgcHJvZ3JhbSBvZiB0aGlzIG1hY2hpbmUsIGJ5IGEgZmlsZTogYW4gZXZlbnQgbWF5IGJlIGxvbmcgaW4gY29taW5nLlxuICBpZiAobWFrZXIgPT09IHVuZGVmaW5lZCB8fCAvXFxiQUZfVU5JWFxcYi8udGVzdCgobWFrZXIuYXJnc1swXSA/PyBtYWtlci5vcHRpb25zLmdldCgnZmFtaWx5JykpPy50ZXh0ID8/ICcnKSkgcmV0dXJuICd1bmtub3duJztcbiAgcmV0dXJuIG1ha2VyLnVzZXMuaW5jbHVkZXMoJ3NldHRpbWVvdXQnKSB8fCBtYWtlci51c2VzLmluY2x1ZGVzKCdzZXRibG9ja2luZycpXG4gICAgPyAneWVzJ1xuICAgIDogbWFrZXIudXNlcy5pbmNsdWRlcygnKicpXG4gICAgICA/ICd1bmtub3duJ1xuICAgICAgOiAnbm8nO1xufVxuXG5jb25zdCBtYWlsOiBUYWJsZSA9IFtcbiAgeyBweXRob246ICdzbXRwbGliLlNNVFAgc210cGxpYi5MTVRQJywgcm93OiBjb25uZWN0aW9uKHRpbWVkKDMpLCBhZGQsIHB5dGhvbignc210cGxpYicpLCAndGltZW91dD0xMCcpIH0sXG4gIHtcbiAgICBweXRob246ICdzbXRwbGliLlNNVFBfU1NMJyxcbiAgICByb3c6IGNvbm5lY3Rpb24oZWl0aGVyKGhhcygndGltZW91dCcpLCBoYXNBcmcoNSwgJ3RpbWVvdXQnKSksIGFkZCwgcHl0aG9uKCdzbXRwbGliJyksICd0aW1lb3V0PTEwJyksXG4gIH0sXG4gIHsgcHl0aG9uOiAnaW1hcGxpYi5JTUFQNCcsIHJvdzogY29ubmVjdGlvbih0aW1lZCgyKSwgYWRkLCBweXRob24oJ2ltYXBsaWInKSwgJ3RpbWVvdXQ9MTAnKSB9LFxuICB7IHB5dGhvbjogJ2ltYXBsaWIuSU1BUDRfU1NMJywgcm93OiBjb25uZWN0aW9uKGhhcygndGltZW91dCcpLCBhZGQsIHB5dGhvbignaW1hcGxpYicpLCAndGltZW91dD0xMCcpIH0sXG4gIHsgcHl0aG9uOiAncG9wbGliLlBPUDMnLCByb3c6IGNvbm5lY3Rpb24odGltZWQoMiksIGFkZCwgcHl0aG9uKCdwb3BsaWInKSwgJ3RpbWVvdXQ9MTAnKSB9LFxuICB7IHB5dGhvbjogJ3BvcGxpYi5QT1AzX1NTTCcsIHJvdzogY29ubmVjdGlvbihoYXMoJ3RpbWVvdXQnKSwgYWRkLCBweXRob24oJ3BvcGxpYicpLCAndGltZW91dD0xMCcpIH0sXG5dO1xuXG5jb25zdCB0cmFuc2ZlcjogVGFibGUgPSBbXG4gIHsgcHl0aG9uOiAnZnRwbGliLkZUUCcsIHJvdzogY29ubmVjdGlvbih0aW1lZCg0KSwgYWRkLCBweXRob24oJ2Z0cGxpYicpLCAndGltZW91dD0xMCcpIH0sXG4gIHsgcHl0aG9uOiAnZnRwbGliLkZUUF9UTFMnLCByb3c6IGNvbm5lY3Rpb24oaGFzKCd0aW1lb3V0JyksIGFkZCwgcHl0aG9uKCdmdHBsaWInKSwgJ3RpbWVvdXQ9MTAnKSB9LFxuICB7XG4gICAgcHl0aG9uOiAndGVsbmV0bGliLlRlbG5ldCBubnRwbGliLk5OVFAnLFxuICAgIHJvdzogY29ubmVjdGlvbih0aW1lZCgyKSwgYWRkLCAnaHR0cHM6Ly9kb2NzLnB5dGhvbi5vcmcvMy4xMi9saWJyYXJ5L3RlbG5ldGxpYi5odG1sJywgJ3RpbWVvdXQ9MTAnKSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ2h0dHAuY2xpZW50LkhUVFBDb25uZWN0aW9uIGh0dHAuY2xpZW50LkhUVFBTQ29ubmVjdGlvbiBodHRwbGliLkhUVFBDb25uZWN0aW9uIGh0dHBsaWIuSFRUUFNDb25uZWN0aW9uJyxcbiAgICByb3c6IGNvbm5lY3Rpb24oZWl0aGVyKGhhcygndGltZW91dCcpLCB0aW1lZCgyKSksIGFkZCwgcHl0aG9uKCdodHRwLmNsaWVudCcpLCAndGltZW91dD0xMCcpLFxuICB9LFxuICB7IHB5dGhvbjogJ3NvY2tldC5jcmVhdGVfY29ubmVjdGlvbicsIHJvdzogY29ubmVjdGlvbih0aW1lZCgxKSwgYWRkLCBweXRob24oJ3NvY2tldCcpLCAndGltZW91dD0xMCcpIH0sXG4gIHsgcHl0aG9uOiAnc29ja2V0LnNvY2tldC5jb25uZWN0Jywgcm93OiBjb25uZWN0aW9uKHNvY2tldExpbWl0LCAnY2FsbCBgc2V0dGltZW91dCgxMClgIGZpcnN0JywgcHl0aG9uKCdzb2NrZXQnKSkgfSxcbiAge1xuICAgIHB5dGhvbjogJ3htbHJwYy5jbGllbnQuU2VydmVyUHJveHkgeG1scnBjLmNsaWVudC5TZXJ2ZXInLFxuICAgIHJvdzogY29ubmVjdGlvbihcbiAgICAgIChhc2spID0+IChnaXZlbihhc2sub3B0aW9uKCd0cmFuc3BvcnQnKSwgYXNrLmNhbGwub3BlbikgPT09ICdubycgJiYgYXNrLmNhbGwuYXJncy5sZW5ndGggPCAyID8gJ25vJyA6ICd1bmtub3duJyksXG4gICAgICAnZ2l2ZSBpdCBhIHRyYW5zcG9ydCB3aXRoIGEgdGltZW91dCcsXG4gICAgICBweXRob24oJ3htbHJwYy5jbGllbnQnKSxcbiAgICApLFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnd2Vic29ja2V0LmNyZWF0ZV9jb25uZWN0aW9uJyxcbiAgICByb3c6IGNvbm5lY3Rpb24odGltZWQoMSksIGFkZCwgJ2h0dHBzOi8vd2Vic29ja2V0LWNsaWVudC5yZWFkdGhlZG9jcy5pby9lbi9sYXRlc3QvY29yZS5odG1sJywgJ3RpbWVvdXQ9MTAnKSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3BhcmFtaWtvLlNTSENsaWVudC5jb25uZWN0JyxcbiAgICAvLyBUaGUgc3lzdGVtIGdpdmVzIHVwIG9uIGFuIGFkZHJlc3MgdGhhdCBkb2VzIG5vdCBhbnN3ZXIsIGFuZCBpdCB3YWl0cyAxNSBzIGZvciB0aGUgYmFubmVyLCAzMCBzIGZvciB0aGUgbG9naW4uXG4gICAgcm93OiBjb25uZWN0aW9uKHllcywgYWRkLCAnaHR0cHM6Ly9kb2NzLnBhcmFtaWtvLm9yZy9lbi9zdGFibGUvYXBpL2NsaWVudC5odG1sJyksXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdsZGFwMy5TZXJ2ZXInLFxuICAgIHJvdzogY29ubmVjdGlvbihcbiAgICAgIGhhcygnY29ubmVjdF90aW1lb3V0JyksXG4gICAgICAnYWRkIGBjb25uZWN0X3RpbWVvdXQ9MTBgJyxcbiAgICAgICdodHRwczovL2xkYXAzLnJlYWR0aGVkb2NzLmlvL2VuL2xhdGVzdC9zZXJ2ZXIuaHRtbCcsXG4gICAgICAnY29ubmVjdF90aW1lb3V0PTEwJyxcbiAgICApLFxuICB9LFxuXTtcblxuY29uc3QgZmluaXRlID0gKHNlY29uZHM6IG51bWJlciwgc291cmNlOiBzdHJpbmcpOiBMaW1pdCA9PiAoe1xuICBib3VuZGVkOiAnZGVmYXVsdCcsXG4gIGFkdmljZTogJ2l0cyBkZWZhdWx0IGlzIGZpbml0ZScsXG4gIHNlY29uZHMsXG4gIHNvdXJjZSxcbn0pO1xuY29uc3QgaHR0cCA9IHsgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnaHR0cCcsIG1pbm9yOiBmYWxzZSB9IGFzIGNvbnN0O1xuXG5jb25zdCB1c2VkOiBUYWJsZSA9IFtcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdodHRwLmNsaWVudC5IVFRQQ29ubmVjdGlvbi5yZXF1ZXN0IGh0dHAuY2xpZW50LkhUVFBTQ29ubmVjdGlvbi5yZXF1ZXN0IGh0dHBsaWIuSFRUUENvbm5lY3Rpb24ucmVxdWVzdCBodHRwbGliLkhUVFBTQ29ubmVjdGlvbi5yZXF1ZXN0JyxcbiAgICByb3c6IHtcbiAgICAgIC4uLmh0dHAsXG4gICAgICBlZmZlY3Q6IChhc2spID0+ICgvXig/OnBvc3R8cHV0fHBhdGNoKSQvaS50ZXN0KGFzay5hcmcoMCwgJ21ldGhvZCcpPy50ZXh0ID8/ICcnKSA/ICdzZW5kJyA6ICdyZWFkJyksXG4gICAgICB0YXJnZXQ6IGFyZygxLCAndXJsJyksXG4gICAgICBhZ2FpbjogKCkgPT4gJ3Vua25vd24nLFxuICAgICAgcmV0cnk6IG5vLFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAnaHR0cC5jbGllbnQuSFRUUENvbm5lY3Rpb24uZ2V0cmVzcG9uc2UgaHR0cC5jbGllbnQuSFRUUFNDb25uZWN0aW9uLmdldHJlc3BvbnNlIGh0dHBsaWIuSFRUUENvbm5lY3Rpb24uZ2V0cmVzcG9uc2UgaHR0cGxpYi5IVFRQU0Nvbm5lY3Rpb24uZ2V0cmVzcG9uc2UnLFxuICAgIHJvdzogeyAuLi5odHRwLCBlZmZlY3Q6ICdyZWFkJywgc3RhdHVzOiBbJ3N0YXR1cycsICdyZWFzb24nLCAnY29kZScsICcqJ10gfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3NvY2tldC5zb2NrZXQuc2VuZCBzb2NrZXQuc29ja2V0LnNlbmRhbGwgc29ja2V0LmNyZWF0ZV9jb25uZWN0aW9uLnNlbmRhbGwgc29ja2V0LmNyZWF0ZV9jb25uZWN0aW9uLnNlbmQnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZW5kJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnc29ja2V0JywgY29udGVudDogYXJnKDApIH0sXG4gIH0sXG4gIHsgcHl0aG9uOiAnc29ja2V0LnNvY2tldC5yZWN2IHNvY2tldC5jcmVhdGVfY29ubmVjdGlvbi5yZWN2Jywgcm93OiB7IGVmZmVjdDogJ3JlYWQnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdzb2NrZXQnIH0gfSxcbiAge1xuICAgIHB5dGhvbjogJ3NvY2tldC5nZXRob3N0bmFtZSBwbGF0Zm9ybS5ub2RlIG9zLnVuYW1lIHNvY2tldC5nZXRmcWRuJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncHJvYmUnLCBtZWRpdW06ICdwcm9jZXNzJywgbWlub3I6IHRydWUgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3NvY2tldC5nZXRob3N0YnluYW1lIHNvY2tldC5nZXRhZGRyaW5mbycsXG4gICAgcm93OiB7IGVmZmVjdDogJ3JlYWQnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdzb2NrZXQnLCB0YXJnZXQ6IGFyZygwKSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnZnRwbGliLkZUUC5zdG9yYmluYXJ5IGZ0cGxpYi5GVFBfVExTLnN0b3JiaW5hcnkgZnRwbGliLkZUUC5zdG9ybGluZXMnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICd3cml0ZScsIG1lZGl1bTogJ25ldHdvcmsnLCB0aGluZzogJ2ZpbGUnLCB0YXJnZXQ6IGFyZygwKSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnZnRwbGliLkZUUC5yZXRyYmluYXJ5IGZ0cGxpYi5GVFBfVExTLnJldHJiaW5hcnkgZnRwbGliLkZUUC5yZXRybGluZXMgZnRwbGliLkZUUC5ubHN0JyxcbiAgICByb3c6IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ25ldHdvcmsnLCB0aGluZzogJ2ZpbGUnLCB0YXJnZXQ6IGFyZygwKSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnZnRwbGliLkZUUC5kZWxldGUgZnRwbGliLkZUUF9UTFMuZGVsZXRlJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnZGVsZXRlJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnZmlsZScsIHRhcmdldDogYXJnKDApLCBkYW5nZXI6ICgpID0+ICdubycgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdpbWFwbGliLklNQVA0LmZldGNoIGltYXBsaWIuSU1BUDRfU1NMLmZldGNoIGltYXBsaWIuSU1BUDQuc2VhcmNoIGltYXBsaWIuSU1BUDRfU1NMLnNlYXJjaCBwb3BsaWIuUE9QMy5yZXRyIHBvcGxpYi5QT1AzX1NTTC5yZXRyJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ25ldHdvcmsnLCB0aGluZzogJ21lc3NhZ2UnLCB0YXJnZXQ6IGFyZygwKSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAncGFyYW1pa28uU1NIQ2xpZW50LmV4ZWNfY29tbWFuZCcsXG4gICAgcm93OiB7IGVmZmVjdDogJ3J1bicsIG1lZGl1bTogJ25ldHdvcmsnLCB0aGluZzogJ2NvbW1hbmQnLCB0YXJnZXQ6IGFyZygwLCAnY29tbWFuZCcpLCBzdGF0dXM6IFsnW10nLCAnKiddLCByZXRyeTogbm8gfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3BhcmFtaWtvLlNTSENsaWVudC5vcGVuX3NmdHAucHV0IHBhcmFtaWtvLlNGVFBDbGllbnQucHV0IHBhcmFtaWtvLlNGVFBDbGllbnQuZnJvbV90cmFuc3BvcnQucHV0JyxcbiAgICByb3c6IHsgZWZmZWN0OiAnd3JpdGUnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdmaWxlJywgdGFyZ2V0OiBhcmcoMSwgJ3JlbW90ZXBhdGgnKSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAncGFyYW1pa28uU1NIQ2xpZW50Lm9wZW5fc2Z0cC5nZXQgcGFyYW1pa28uU0ZUUENsaWVudC5nZXQgcGFyYW1pa28uU0ZUUENsaWVudC5mcm9tX3RyYW5zcG9ydC5nZXQnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICd3cml0ZScsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2ZpbGUnLCB0YXJnZXQ6IGFyZygxLCAnbG9jYWxwYXRoJykgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ3BhcmFtaWtvLlNTSENsaWVudC5vcGVuX3NmdHAubWtkaXIgcGFyYW1pa28uU0ZUUENsaWVudC5ta2RpciBwYXJhbWlrby5TRlRQQ2xpZW50LmZyb21fdHJhbnNwb3J0Lm1rZGlyJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnZGlyZWN0b3J5JywgdGFyZ2V0OiBhcmcoMCksIGFnYWluOiBubyB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAncGFyYW1pa28uU1NIQ2xpZW50Lm9wZW5fc2Z0cC5yZW1vdmUgcGFyYW1pa28uU0ZUUENsaWVudC5yZW1vdmUnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdkZWxldGUnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdmaWxlJywgdGFyZ2V0OiBhcmcoMCksIGRhbmdlcjogKCkgPT4gJ25vJyB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnd2Vic29ja2V0cy5jb25uZWN0IHdlYnNvY2tldHMuY2xpZW50LmNvbm5lY3QnLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAnc2V0dXAnLFxuICAgICAgbWVkaXVtOiAnbmV0d29yaycsXG4gICAgICB0aGluZzogJ3NvY2tldCcsXG4gICAgICBsaW1pdDogZmluaXRlKDEwLCAnaHR0cHM6Ly93ZWJzb2NrZXRzLnJlYWR0aGVkb2NzLmlvL2VuL3N0YWJsZS90b3BpY3Mva2VlcGFsaXZlLmh0bWwnKSxcbiAgICB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnd2dldC5kb3dubG9hZCcsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6ICd3cml0ZScsXG4gICAgICBtZWRpdW06ICdmaWxlJyxcbiAgICAgIHRoaW5nOiAnZmlsZScsXG4gICAgICB0YXJnZXQ6IGFyZygxLCAnb3V0JyksXG4gICAgICBjb250ZW50OiBhcmcoMCksXG4gICAgICBsaW1pdDoge1xuICAgICAgICBib3VuZGVkOiBubyxcbiAgICAgICAgYWR2aWNlOiAnaXQgdGFrZXMgbm8gbGltaXQ6IHVzZSBgdXJsb3Blbih1cmwsIHRpbWVvdXQ9MTApYCcsXG4gICAgICAgIHNvdXJjZTogJ2h0dHBzOi8vcHlwaS5vcmcvcHJvamVjdC93Z2V0LycsXG4gICAgICB9LFxuICAgIH0sXG4gIH0sXG4gIC8vIFdoYXQgZ29lcyB3cm9uZyBvbiB0aGUgd2F5IGlzIG5vdGVkIGluIHRoZSBhbnN3ZXIgKGBib3pvYCksIGFuZCBlbmRzIG5vIHJ1bi5cbiAge1xuICAgIHB5dGhvbjogJ2ZlZWRwYXJzZXIucGFyc2UnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdyZWFkJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnaHR0cCcsIHRhcmdldDogYXJnKDApLCByZXRyeTogKCkgPT4gJ3Vua25vd24nIH0sXG4gIH0sXG5dO1xuXG5jb25zdCByZXRyaWVzOiBUYWJsZSA9IFtcbiAge1xuICAgIHB5dGhvbjogJ3RlbmFjaXR5LnJldHJ5IHRlbmFjaXR5LlJldHJ5aW5nIHRlbmFjaXR5LkFzeW5jUmV0cnlpbmcgdGVuYWNpdHkucmV0cnlfd2l0aF9zdG9wJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdtZW1vcnknLCB0aGluZzogJ3JldHJ5JywgbWlub3I6IHRydWUsIHJldHJ5OiAoYXNrKSA9PiBhc2suaGFzKCdzdG9wJykgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ2JhY2tvZmYub25fZXhjZXB0aW9uIGJhY2tvZmYub25fcHJlZGljYXRlJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdtZW1vcnknLCB0aGluZzogJ3JldHJ5JywgbWlub3I6IHRydWUsIHJldHJ5OiAoYXNrKSA9PiBhc2suaGFzKCdtYXhfdHJpZXMnLCAnbWF4X3RpbWUnKSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnc3RhbWluYS5yZXRyeSBzdGFtaW5hLnJldHJ5X2NvbnRleHQnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZXR1cCcsIG1lZGl1bTogJ21lbW9yeScsIHRoaW5nOiAncmV0cnknLCBtaW5vcjogdHJ1ZSwgcmV0cnk6IHllcyB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAncmV0cnlpbmcucmV0cnknLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAnc2V0dXAnLFxuICAgICAgbWVkaXVtOiAnbWVtb3J5JyxcbiAgICAgIHRoaW5nOiAncmV0cnknLFxuICAgICAgbWlub3I6IHRydWUsXG4gICAgICByZXRyeTogKGFzaykgPT4gYXNrLmhhcygnc3RvcF9tYXhfYXR0ZW1wdF9udW1iZXInLCAnc3RvcF9tYXhfZGVsYXknKSxcbiAgICB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAncmV0cnkucmV0cnkgcmV0cnkucmV0cnlfY2FsbCByZXRyeS5hcGkucmV0cnknLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZXR1cCcsIG1lZGl1bTogJ21lbW9yeScsIHRoaW5nOiAncmV0cnknLCBtaW5vcjogdHJ1ZSwgcmV0cnk6IChhc2spID0+IGFzay5oYXMoJ3RyaWVzJykgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ2dvb2dsZS5hcGlfY29yZS5yZXRyeS5SZXRyeSBhaW9odHRwX3JldHJ5LlJldHJ5Q2xpZW50IGFpb2h0dHBfcmV0cnkuRXhwb25lbnRpYWxSZXRyeScsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NldHVwJywgbWVkaXVtOiAnbWVtb3J5JywgdGhpbmc6ICdyZXRyeScsIG1pbm9yOiB0cnVlLCByZXRyeTogeWVzIH0sXG4gIH0sXG5dO1xuXG4vKiogRXZlcnl0aGluZyB0aGF0IHNwZWFrcyB0byB0aGUgbmV0d29yayBiZWxvdyBvciBiZXNpZGUgSFRUUCwgYW5kIHdoYXQgcmV0cmllcyBpdC4gKi9cbmV4cG9ydCBjb25zdCBuZXR3b3JrOiBUYWJsZSA9IFsuLi5tYWlsLCAuLi50cmFuc2ZlciwgLi4udXNlZCwgLi4ucmV0cmllc107XG4iLCAiaW1wb3J0IHR5cGUgeyBDYWxsIH0gZnJvbSAnLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IEFzaywgUm93IH0gZnJvbSAnLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgYXJnLCB0eXBlIEZhbWlseSwgaXNUcnVlLCBtZXRob2RPZiwgcmVjZWl2ZXIgfSBmcm9tICcuL3Jvdy50cyc7XG5cbmNvbnN0IG1hZGU6IFJvdyA9IHtcbiAgZWZmZWN0OiAnY3JlYXRlJyxcbiAgbWVkaXVtOiAnZmlsZScsXG4gIHRoaW5nOiAnZGlyZWN0b3J5JyxcbiAgdGFyZ2V0OiByZWNlaXZlcixcbiAgLy8gT25seSBhIHBhdGggaGFzIHRoZXNlIG9wdGlvbnM7IGEgcmVtb3RlIGNsaWVudCdzIGBta2RpcmAgaGFzIG5vbmUgb2YgdGhlbS5cbiAgYWdhaW46IChhc2spID0+XG4gICAgaXNUcnVlKGFzay5vcHRpb24oJ2V4aXN0X29rJykpXG4gICAgICA/ICd5ZXMnXG4gICAgICA6IGFzay5vcHRpb24oJ2V4aXN0X29rJykgPT09IHVuZGVmaW5lZCAmJiBpc1RydWUoYXNrLm9wdGlvbigncGFyZW50cycpKVxuICAgICAgICA/ICdubydcbiAgICAgICAgOiAndW5rbm93bicsXG4gIGZpeDogeyBhZ2FpbjogKGFzazogQXNrKSA9PiAoYXNrLm9wdGlvbignZXhpc3Rfb2snKSA/IHVuZGVmaW5lZCA6ICdleGlzdF9vaz1UcnVlJykgfSxcbn07XG5jb25zdCBwcm9iZTogUm93ID0geyBlZmZlY3Q6ICdwcm9iZScsIG1lZGl1bTogJ2ZpbGUnLCB0YXJnZXQ6IHJlY2VpdmVyLCBtaW5vcjogdHJ1ZSB9O1xuY29uc3QgZm91bmQ6IFJvdyA9IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2ZpbGVzJywgdGFyZ2V0OiByZWNlaXZlciB9O1xuY29uc3QgcmVhZDogUm93ID0geyBlZmZlY3Q6ICdyZWFkJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnZmlsZScsIHRhcmdldDogcmVjZWl2ZXIgfTtcbmNvbnN0IHdyaXR0ZW46IFJvdyA9IHsgZWZmZWN0OiAnd3JpdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdmaWxlJywgdGFyZ2V0OiByZWNlaXZlciwgY29udGVudDogYXJnKDAsICdkYXRhJykgfTtcblxuY29uc3QgTUVUSE9EUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgUm93Pj4gPSB7XG4gIG1rZGlyOiBtYWRlLFxuICB3cml0ZV90ZXh0OiB3cml0dGVuLFxuICB3cml0ZV9ieXRlczogd3JpdHRlbixcbiAgcmVhZF90ZXh0OiByZWFkLFxuICByZWFkX2J5dGVzOiByZWFkLFxuICB1bmxpbms6IHsgZWZmZWN0OiAnZGVsZXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnZmlsZScsIHRhcmdldDogcmVjZWl2ZXIsIGRhbmdlcjogKCkgPT4gJ25vJyB9LFxuICBpc19maWxlOiBwcm9iZSxcbiAgaXNfZGlyOiBwcm9iZSxcbiAgaXNfc3ltbGluazogcHJvYmUsXG4gIGV4aXN0czogcHJvYmUsXG4gIHJnbG9iOiB7IC4uLmZvdW5kLCBtaW5vcjogdHJ1ZSB9LFxuICBpdGVyZGlyOiBmb3VuZCxcbn07XG5cbi8qKiBgYXJncy5vdXQubWtkaXIocGFyZW50cz1UcnVlKWA6IHdoYXQgaXMga25vd24gb2YgdGhlIHJlY2VpdmVyJ3MgbmFtZSBzYXlzIG5vdGhpbmcsIGFuZCB0aGUgb3B0aW9ucyBzYXkgdGhhdCBpdCBpcyBhIHBhdGguICovXG5jb25zdCBpc01hZGVBc1BhdGggPSAobmFtZTogc3RyaW5nLCB7IG9wdGlvbnMgfTogQ2FsbCk6IGJvb2xlYW4gPT5cbiAgbWV0aG9kT2YobmFtZSkgPT09ICdta2RpcicgJiYgKG9wdGlvbnMuaGFzKCdwYXJlbnRzJykgfHwgb3B0aW9ucy5oYXMoJ2V4aXN0X29rJykpO1xuXG4vKiogTWV0aG9kcyBvZiBhbiB1bmtub3duIHJlY2VpdmVyIHRoYXQgc3VyZWx5IGlzIGEgcGF0aDogbm90aGluZyBlbHNlIGhhcyB0aGVzZSBuYW1lcy4gKi9cbmV4cG9ydCBjb25zdCBwYXRoczogRmFtaWx5ID0ge1xuICBtZXRob2RzOiBuZXcgU2V0KE9iamVjdC5rZXlzKE1FVEhPRFMpKSxcbiAgcm93OiAobmFtZSwgY2FsbCkgPT4gKG5hbWUuc3RhcnRzV2l0aCgnLicpIHx8IGlzTWFkZUFzUGF0aChuYW1lLCBjYWxsKSA/IE1FVEhPRFNbbWV0aG9kT2YobmFtZSldIDogdW5kZWZpbmVkKSxcbn07XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEFzaywgQXNrMywgTGltaXQsIFJvdyB9IGZyb20gJy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7IGNvbW1hbmRPZiB9IGZyb20gJy4vY29tbWFuZHMvaW5kZXgudHMnO1xuaW1wb3J0IHsgYXJnLCBmaXJzdE9mLCBnaXZlbiwgaGFzLCBqb2luZWQsIHR5cGUgVGFibGUgfSBmcm9tICcuL3Jvdy50cyc7XG5cbi8qKiBXYWl0aW5nIGZvciBhIHByb2dyYW0gaXMgb25seSB3YWl0aW5nIGZvciBzb21lYm9keSB3aGVuIHRoZSBwcm9ncmFtIGNyb3NzZXMgdGhlIG5ldHdvcmsuICovXG5mdW5jdGlvbiB3YWl0aW5nKGFyZ3Y6IChhc2s6IEFzaykgPT4gVmFsdWUgfCB1bmRlZmluZWQsIG93bjogQXNrMyk6IExpbWl0IHtcbiAgcmV0dXJuIHtcbiAgICBib3VuZGVkOiAoYXNrKSA9PiB7XG4gICAgICBjb25zdCBzYWlkID0gb3duKGFzayk7XG4gICAgICBpZiAoc2FpZCAhPT0gJ25vJykgcmV0dXJuIHNhaWQ7XG4gICAgICBjb25zdCBzdGFydGVkID0gYXJndihhc2spO1xuICAgICAgcmV0dXJuIHN0YXJ0ZWQgIT09IHVuZGVmaW5lZCAmJiBjb21tYW5kT2Yoc3RhcnRlZCwgYXNrLmNhbGwpPy5yb3cubGltaXQgIT09IHVuZGVmaW5lZCA/ICdubycgOiAndW5rbm93bic7XG4gICAgfSxcbiAgICBhZHZpY2U6ICdhZGQgYHRpbWVvdXQ9NjAwYCcsXG4gICAgd29yc3Q6ICdqb2ItaW5mbycsXG4gICAgc291cmNlOiAnaHR0cHM6Ly9kb2NzLnB5dGhvbi5vcmcvMy9saWJyYXJ5L3N1YnByb2Nlc3MuaHRtbCNzdWJwcm9jZXNzLnJ1bicsXG4gIH07XG59XG5cbmNvbnN0IGFyZ3MgPSBmaXJzdE9mKGFyZygwLCAnYXJncycpLCBhcmcoMCwgJ2NtZCcpKTtcbmNvbnN0IGNvbW1hbmQgPSBhcmcoMCwgJ2NvbW1hbmQnKTtcbmNvbnN0IHByb2Nlc3MgPSB7IGVmZmVjdDogJ3J1bicsIG1lZGl1bTogJ3Byb2Nlc3MnLCB0YXJnZXQ6IGFyZ3MsIHJ1bnM6IGFyZ3MgfSBhcyBjb25zdDtcbmNvbnN0IHNoZWxsVGV4dCA9IHsgZWZmZWN0OiAncnVuJywgbWVkaXVtOiAncHJvY2VzcycsIHRhcmdldDogY29tbWFuZCwgcnVuczogY29tbWFuZCB9IGFzIGNvbnN0O1xuXG4vKiogYGNoZWNrPUZhbHNlYCB3cml0dGVuIG91dCBpcyBhIGRlY2lzaW9uOyBgY2hlY2tgIHRoYXQgaXMgbm90IHdyaXR0ZW4gaXMgbm9uZS4gKi9cbmZ1bmN0aW9uIGNoZWNrZWQoYXNrOiBBc2spOiBBbnN3ZXIge1xuICBjb25zdCB2YWx1ZSA9IGFzay5vcHRpb24oJ2NoZWNrJyk7XG4gIHJldHVybiB2YWx1ZSA9PT0gdW5kZWZpbmVkID8gZ2l2ZW4odmFsdWUsIGFzay5jYWxsLm9wZW4pIDogJ3llcyc7XG59XG5cbi8qKiBUaGUgd29yZHMgb2YgYGNyZWF0ZV9zdWJwcm9jZXNzX2V4ZWMoJ2dpdCcsICdwdXNoJylgIGFzIG9uZSBhcmd2LiAqL1xuZnVuY3Rpb24gd29yZHMoYXNrOiBBc2spOiBWYWx1ZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGFsbCA9IGpvaW5lZChhc2suY2FsbC5hcmdzKTtcbiAgcmV0dXJuIGFsbCA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogeyAuLi5hbGwsIHR5cGU6ICdsaXN0JywgaXRlbXM6IGFzay5jYWxsLmFyZ3MsIG9wZW46IGFzay5jYWxsLm9wZW4gfTtcbn1cblxuY29uc3QgUkVTVUxUID0gWydyZXR1cm5jb2RlJywgJ2NoZWNrX3JldHVybmNvZGUnLCAnc3RkZXJyJywgJz8nLCAnKiddO1xuY29uc3Qgc3RhcnRlZDogUm93ID0ge1xuICBlZmZlY3Q6ICdydW4nLFxuICBtZWRpdW06ICdwcm9jZXNzJyxcbiAgdGFyZ2V0OiBqb2luZWRBcmdzLFxuICBydW5zOiB3b3JkcyxcbiAgc3RhdHVzOiBbJ3dhaXQnLCAnY29tbXVuaWNhdGUnLCAncmV0dXJuY29kZScsICcqJ10sXG59O1xuXG5mdW5jdGlvbiBqb2luZWRBcmdzKGFzazogQXNrKTogVmFsdWUgfCB1bmRlZmluZWQge1xuICByZXR1cm4gam9pbmVkKGFzay5jYWxsLmFyZ3MpO1xufVxuXG4vKiogUHJvZ3JhbXMgYW5kIHRhc2tzIHRoYXQgYXJlIHN0YXJ0ZWQsIGFuZCB3aGF0IGJlY29tZXMgb2YgdGhlaXIgc3RhdHVzLiAqL1xuZXhwb3J0IGNvbnN0IHByb2Nlc3NlczogVGFibGUgPSBbXG4gIHtcbiAgICBweXRob246ICdzdWJwcm9jZXNzLnJ1bicsXG4gICAgcm93OiB7IC4uLnByb2Nlc3MsIHN0YXR1czogUkVTVUxULCBjaGVjazogY2hlY2tlZCwgbGltaXQ6IHdhaXRpbmcoYXJncywgaGFzKCd0aW1lb3V0JykpLCBmaXg6IHsgbGltaXQ6ICd0aW1lb3V0PTYwMCcgfSB9LFxuICB9LFxuICB7XG4gICAgcHl0aG9uOiAnc3VicHJvY2Vzcy5jYWxsJyxcbiAgICByb3c6IHsgLi4ucHJvY2Vzcywgc3RhdHVzOiBbJz8nLCAnKiddLCBsaW1pdDogd2FpdGluZyhhcmdzLCBoYXMoJ3RpbWVvdXQnKSksIGZpeDogeyBsaW1pdDogJ3RpbWVvdXQ9NjAwJyB9IH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdzdWJwcm9jZXNzLmNoZWNrX2NhbGwgc3VicHJvY2Vzcy5jaGVja19vdXRwdXQnLFxuICAgIHJvdzogeyAuLi5wcm9jZXNzLCBsaW1pdDogd2FpdGluZyhhcmdzLCBoYXMoJ3RpbWVvdXQnKSksIGZpeDogeyBsaW1pdDogJ3RpbWVvdXQ9NjAwJyB9IH0sXG4gIH0sXG4gIHsgcHl0aG9uOiAnc3VicHJvY2Vzcy5nZXRzdGF0dXNvdXRwdXQnLCByb3c6IHsgLi4ucHJvY2Vzcywgc3RhdHVzOiBbJ1tdJywgJyonLCAnPyddIH0gfSxcbiAgeyBweXRob246ICdzdWJwcm9jZXNzLmdldG91dHB1dCBjb21tYW5kcy5nZXRvdXRwdXQgb3MucG9wZW4gb3MucG9wZW4yIG9zLnBvcGVuMycsIHJvdzogcHJvY2VzcyB9LFxuICB7XG4gICAgcHl0aG9uOiAnc3VicHJvY2Vzcy5Qb3BlbiBhc3luY2lvLmNyZWF0ZV9zdWJwcm9jZXNzX3NoZWxsJyxcbiAgICByb3c6IHsgLi4ucHJvY2Vzcywgc3RhdHVzOiBbJ3dhaXQnLCAnY29tbXVuaWNhdGUnLCAncmV0dXJuY29kZScsICdwb2xsJywgJyonLCAnc3Rkb3V0J10gfSxcbiAgfSxcbiAgeyBweXRob246ICdhc3luY2lvLmNyZWF0ZV9zdWJwcm9jZXNzX2V4ZWMgYXN5bmNpby5zdWJwcm9jZXNzLmNyZWF0ZV9zdWJwcm9jZXNzX2V4ZWMnLCByb3c6IHN0YXJ0ZWQgfSxcbiAgeyBweXRob246ICdvcy5zeXN0ZW0nLCByb3c6IHsgLi4uc2hlbGxUZXh0LCBzdGF0dXM6IFsnPycsICcqJ10gfSB9LFxuICB7XG4gICAgcHl0aG9uOiAnb3Muc3Bhd25sIG9zLnNwYXdubHAgb3Muc3Bhd252IG9zLnNwYXdudnAgb3MucG9zaXhfc3Bhd24gb3Muc3RhcnRmaWxlJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncnVuJywgbWVkaXVtOiAncHJvY2VzcycsIHRhcmdldDogYXJnKDEpIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdwZXhwZWN0LnNwYXduIHBleHBlY3QucnVuJyxcbiAgICByb3c6IHtcbiAgICAgIC4uLnNoZWxsVGV4dCxcbiAgICAgIGxpbWl0OiB7XG4gICAgICAgIGJvdW5kZWQ6ICdkZWZhdWx0JyxcbiAgICAgICAgYWR2aWNlOiAnaXRzIGRlZmF1bHQgaXMgZmluaXRlJyxcbiAgICAgICAgc2Vjb25kczogMzAsXG4gICAgICAgIHNvdXJjZTogJ2h0dHBzOi8vcGV4cGVjdC5yZWFkdGhlZG9jcy5pby9lbi9zdGFibGUvYXBpL3BleHBlY3QuaHRtbCcsXG4gICAgICB9LFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAnaW52b2tlLnJ1biBmYWJyaWMuQ29ubmVjdGlvbi5ydW4gZmFicmljLkNvbm5lY3Rpb24uc3VkbyBmYWJyaWMuQ29ubmVjdGlvbi5sb2NhbCBpbnZva2UuQ29udGV4dC5ydW4gcGx1bWJ1bS5sb2NhbCBzaC5Db21tYW5kJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncnVuJywgbWVkaXVtOiAncHJvY2VzcycsIHRhcmdldDogYXJnKDApLCBydW5zOiBhcmcoMCkgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdvcy5raWxsIG9zLmtpbGxwZyBzdWJwcm9jZXNzLlBvcGVuLmtpbGwgc3VicHJvY2Vzcy5Qb3Blbi50ZXJtaW5hdGUgc3VicHJvY2Vzcy5Qb3Blbi5zZW5kX3NpZ25hbCBzaWduYWwuc2lnbmFsIG9zLnNldHNpZCBwc3V0aWwuUHJvY2Vzcy5raWxsIHBzdXRpbC5Qcm9jZXNzLnRlcm1pbmF0ZSBtdWx0aXByb2Nlc3NpbmcuUHJvY2Vzcy50ZXJtaW5hdGUnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZXR1cCcsIG1lZGl1bTogJ3Byb2Nlc3MnLCB0aGluZzogJ3NpZ25hbCcsIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHsgcHl0aG9uOiAnYXRleGl0LnJlZ2lzdGVyIGZhdWx0aGFuZGxlci5lbmFibGUnLCByb3c6IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdwcm9jZXNzJywgdGhpbmc6ICdleGl0IGhvb2snLCBtaW5vcjogdHJ1ZSB9IH0sXG4gIHtcbiAgICBweXRob246ICd3ZWJicm93c2VyLm9wZW4gd2ViYnJvd3Nlci5vcGVuX25ldyB3ZWJicm93c2VyLm9wZW5fbmV3X3RhYicsXG4gICAgcm93OiB7IGVmZmVjdDogJ3J1bicsIG1lZGl1bTogJ3Byb2Nlc3MnLCB0aGluZzogJ2Jyb3dzZXInLCB0YXJnZXQ6IGFyZygwKSwgbWlub3I6IHRydWUgfSxcbiAgfSxcbl07XG5cbmNvbnN0IHdhaXRzOiBSb3cgPSB7IGVmZmVjdDogJ3dhaXQnLCBtZWRpdW06ICdtZW1vcnknLCBtaW5vcjogdHJ1ZSB9O1xuXG4vKiogVGFza3MgdGhhdCBydW4gYmVzaWRlIHRoZSBwcm9ncmFtOiBhIGZhaWx1cmUgaXMga2VwdCBpbiB0aGVtIHVudGlsIHNvbWVib2R5IHJlYWRzIGl0LiAqL1xuZXhwb3J0IGNvbnN0IHRhc2tzOiBUYWJsZSA9IFtcbiAge1xuICAgIHB5dGhvbjpcbiAgICAgICdjb25jdXJyZW50LmZ1dHVyZXMuVGhyZWFkUG9vbEV4ZWN1dG9yLnN1Ym1pdCBjb25jdXJyZW50LmZ1dHVyZXMuUHJvY2Vzc1Bvb2xFeGVjdXRvci5zdWJtaXQgY29uY3VycmVudC5mdXR1cmVzLkV4ZWN1dG9yLnN1Ym1pdCBtdWx0aXByb2Nlc3NpbmcucG9vbC5UaHJlYWRQb29sLmFwcGx5X2FzeW5jIG11bHRpcHJvY2Vzc2luZy5Qb29sLmFwcGx5X2FzeW5jIG11bHRpcHJvY2Vzc2luZy5Qb29sLm1hcF9hc3luYycsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6ICdydW4nLFxuICAgICAgbWVkaXVtOiAnbWVtb3J5JyxcbiAgICAgIHRoaW5nOiAndGFzaycsXG4gICAgICB0YXJnZXQ6IGFyZygwKSxcbiAgICAgIHN0YXR1czogWydyZXN1bHQnLCAnZXhjZXB0aW9uJywgJ2FkZF9kb25lX2NhbGxiYWNrJywgJ2dldCcsICdhd2FpdCcsICcqJ10sXG4gICAgfSxcbiAgfSxcbiAge1xuICAgIHB5dGhvbjogJ2FzeW5jaW8uY3JlYXRlX3Rhc2sgYXN5bmNpby5lbnN1cmVfZnV0dXJlJyxcbiAgICByb3c6IHtcbiAgICAgIGVmZmVjdDogJ3J1bicsXG4gICAgICBtZWRpdW06ICdtZW1vcnknLFxuICAgICAgdGhpbmc6ICd0YXNrJyxcbiAgICAgIHRhcmdldDogYXJnKDApLFxuICAgICAgc3RhdHVzOiBbJ2F3YWl0JywgJ3Jlc3VsdCcsICdleGNlcHRpb24nLCAnYWRkX2RvbmVfY2FsbGJhY2snLCAnKiddLFxuICAgIH0sXG4gIH0sXG4gIC8vIEEgZ3JvdXAgcmVhZHMgaXRzIHRhc2tzIGF0IHRoZSBlbmQgb2YgaXRzIGJsb2NrLCBhbmQgcmFpc2VzIHdoYXQgZmFpbGVkIGluIG9uZSBvZiB0aGVtLlxuICB7XG4gICAgcHl0aG9uOiAnYXN5bmNpby5UYXNrR3JvdXAuY3JlYXRlX3Rhc2sgYW55aW8uY3JlYXRlX3Rhc2tfZ3JvdXAuc3RhcnRfc29vbiB0cmlvLm9wZW5fbnVyc2VyeS5zdGFydF9zb29uJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncnVuJywgbWVkaXVtOiAnbWVtb3J5JywgdGFyZ2V0OiBhcmcoMCksIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdhc3luY2lvLmdhdGhlcicsXG4gICAgcm93OiB7IGVmZmVjdDogJ3dhaXQnLCBtZWRpdW06ICdtZW1vcnknLCB0aGluZzogJ3Rhc2snLCBhYnNvcmJzOiBoYXMoJ3JldHVybl9leGNlcHRpb25zJyksIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdhc3luY2lvLndhaXQgY29uY3VycmVudC5mdXR1cmVzLndhaXQgY29uY3VycmVudC5mdXR1cmVzLmFzX2NvbXBsZXRlZCBhc3luY2lvLmFzX2NvbXBsZXRlZCcsXG4gICAgcm93OiB7IC4uLndhaXRzLCB0aGluZzogJ3Rhc2snIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICdhc3luY2lvLnJ1biBhc3luY2lvLmdldF9ldmVudF9sb29wLnJ1bl91bnRpbF9jb21wbGV0ZSBhc3luY2lvLndhaXRfZm9yIGFzeW5jaW8udGltZW91dCBhbnlpby5ydW4gdHJpby5ydW4nLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZXR1cCcsIG1lZGl1bTogJ21lbW9yeScsIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAndGltZS5zbGVlcCBhc3luY2lvLnNsZWVwIGFueWlvLnNsZWVwIHRyaW8uc2xlZXAgZ2V2ZW50LnNsZWVwIGV2ZW50bGV0LnNsZWVwIHNpZ25hbC5wYXVzZSBzaWduYWwuc2lnd2FpdCBzZWxlY3Quc2VsZWN0JyxcbiAgICByb3c6IHsgLi4ud2FpdHMsIHRhcmdldDogYXJnKDApIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246XG4gICAgICAncXVldWUuUXVldWUuZ2V0IHF1ZXVlLkxpZm9RdWV1ZS5nZXQgcXVldWUuUHJpb3JpdHlRdWV1ZS5nZXQgcXVldWUuU2ltcGxlUXVldWUuZ2V0IG11bHRpcHJvY2Vzc2luZy5RdWV1ZS5nZXQgYXN5bmNpby5RdWV1ZS5nZXQgcXVldWUuUXVldWUuam9pbiB0aHJlYWRpbmcuVGhyZWFkLmpvaW4gbXVsdGlwcm9jZXNzaW5nLlByb2Nlc3Muam9pbiB0aHJlYWRpbmcuRXZlbnQud2FpdCBhc3luY2lvLkV2ZW50LndhaXQgdGhyZWFkaW5nLkNvbmRpdGlvbi53YWl0IHRocmVhZGluZy5CYXJyaWVyLndhaXQgc3VicHJvY2Vzcy5Qb3Blbi53YWl0IHN1YnByb2Nlc3MuUG9wZW4uY29tbXVuaWNhdGUgbXVsdGlwcm9jZXNzaW5nLlBvb2wuam9pbicsXG4gICAgcm93OiB3YWl0cyxcbiAgfSxcbl07XG4iLCAiaW1wb3J0IHsgbWV0aG9kT2YgfSBmcm9tICcuL3Jvdy50cyc7XG5cbmNvbnN0IE1FVEhPRFM6IFJlYWRvbmx5U2V0PHN0cmluZz4gPSBuZXcgU2V0KFxuICAnc3RyaXAgbHN0cmlwIHJzdHJpcCBzcGxpdCByc3BsaXQgc3BsaXRsaW5lcyBwYXJ0aXRpb24gcnBhcnRpdGlvbiBsb3dlciB1cHBlciB0aXRsZSBjYXBpdGFsaXplIGNhc2Vmb2xkIHJlcGxhY2UgZm9ybWF0IGZvcm1hdF9tYXAgam9pbiBlbmNvZGUgZGVjb2RlIHpmaWxsIGxqdXN0IHJqdXN0IGNlbnRlciByZW1vdmVwcmVmaXggcmVtb3Zlc3VmZml4IHRyYW5zbGF0ZSBleHBhbmR0YWJzIGl0ZW1zIGtleXMgdmFsdWVzIGdldCBjb3B5IGpzb24gdGV4dCBjb250ZW50IGl0ZXJfbGluZXMgaXRlcl9jb250ZW50IHJlYWRsaW5lcyByZWFkIHJlYWRsaW5lIGZldGNoYWxsIGZldGNob25lIGZldGNobWFueSBzY2FsYXJzIHNjYWxhciBhbGwgZmlyc3Qgb25lIG1hcHBpbmdzIHRvX2RpY3QgaXRlcnJvd3MgaXRlcnR1cGxlcyBkcm9wbmEgZmlsbG5hIGhlYWQgdGFpbCBzb3J0X3ZhbHVlcyByZXNldF9pbmRleCBncm91cCBncm91cHMgZmluZGFsbCByZXN1bHQgZGF0YSB0b2xpc3QgYXN0eXBlIGlzb2Zvcm1hdCBzdHJmdGltZSBkYXRlIHRvdGFsX3NlY29uZHMgYXNfcG9zaXggcmVzb2x2ZSBhYnNvbHV0ZSBleHBhbmR1c2VyIHdpdGhfc3VmZml4IHdpdGhfbmFtZSBqb2lucGF0aCByZWxhdGl2ZV90byBfX2dldGl0ZW1fXycuc3BsaXQoXG4gICAgJyAnLFxuICApLFxuKTtcbmNvbnN0IEZVTkNUSU9OUzogUmVhZG9ubHlTZXQ8c3RyaW5nPiA9IG5ldyBTZXQoXG4gICdzdHIgaW50IGZsb2F0IGJvb2wgYnl0ZXMgbGlzdCB0dXBsZSBzZXQgZGljdCBmcm96ZW5zZXQgc29ydGVkIHJldmVyc2VkIGVudW1lcmF0ZSB6aXAgbWFwIGZpbHRlciBpdGVyIG5leHQgbGVuIG1pbiBtYXggc3VtIHJlcHIgYW55IGFsbCBhYnMgcm91bmQgZm9ybWF0IGFzY2lpIG1lbW9yeXZpZXcgYnl0ZWFycmF5IGpzb24ubG9hZHMganNvbi5kdW1wcyBqc29uLmxvYWQgeWFtbC5zYWZlX2xvYWQgeWFtbC5sb2FkIHRvbWwubG9hZHMgdG9tbGxpYi5sb2FkcyB0b21sbGliLmxvYWQgY3N2LnJlYWRlciBjc3YuRGljdFJlYWRlciBvcy5wYXRoLmpvaW4gb3MucGF0aC5hYnNwYXRoIG9zLnBhdGgucmVhbHBhdGggb3MucGF0aC5leHBhbmR1c2VyIG9zLnBhdGguZXhwYW5kdmFycyBvcy5wYXRoLmJhc2VuYW1lIG9zLnBhdGguZGlybmFtZSBvcy5wYXRoLnNwbGl0ZXh0IG9zLnBhdGgubm9ybXBhdGggb3MuZnNwYXRoIHBhdGhsaWIuUGF0aCBwYXRobGliLlB1cmVQYXRoIHVybGxpYi5wYXJzZS51cmxqb2luIHVybGxpYi5wYXJzZS5xdW90ZSB1cmxsaWIucGFyc2UucXVvdGVfcGx1cyB1cmxsaWIucGFyc2UudXJsZW5jb2RlIHVybGxpYi5wYXJzZS51cmxwYXJzZSByZS5maW5kYWxsIHJlLnNwbGl0IHJlLnN1YiByZS5maW5kaXRlciBzaGxleC5zcGxpdCBzaGxleC5xdW90ZSBzaGxleC5qb2luIGl0ZXJ0b29scy5jaGFpbiBpdGVydG9vbHMuaXNsaWNlIGl0ZXJ0b29scy5ncm91cGJ5IGl0ZXJ0b29scy5jaGFpbi5mcm9tX2l0ZXJhYmxlIGl0ZXJ0b29scy56aXBfbG9uZ2VzdCBtb3JlX2l0ZXJ0b29scy5jaHVua2VkIGNvbGxlY3Rpb25zLk9yZGVyZWREaWN0IGNvbGxlY3Rpb25zLkNvdW50ZXIgY29weS5jb3B5IGNvcHkuZGVlcGNvcHkgYmFzZTY0LmI2NGVuY29kZSBiYXNlNjQuYjY0ZGVjb2RlIGlvLlN0cmluZ0lPIGlvLkJ5dGVzSU8gaW8uVGV4dElPV3JhcHBlciB0ZXh0d3JhcC5kZWRlbnQgaHRtbC51bmVzY2FwZSBodG1sLmVzY2FwZSBvcGVyYXRvci5pdGVtZ2V0dGVyIGZ1bmN0b29scy5yZWR1Y2UgYnM0LkJlYXV0aWZ1bFNvdXAgcGFuZGFzLkRhdGFGcmFtZSB0cWRtLnRxZG0gdHFkbS5hdXRvLnRxZG0gdHFkbSByaWNoLnByb2dyZXNzLnRyYWNrIGFzeW5jaW8uYXNfY29tcGxldGVkIGNvbmN1cnJlbnQuZnV0dXJlcy5hc19jb21wbGV0ZWQnLnNwbGl0KFxuICAgICcgJyxcbiAgKSxcbik7XG5cbi8qKiBEb2VzIGEgY2FsbCBvbmx5IHJlc2hhcGUgd2hhdCBpdCBpcyBnaXZlbiwgc28gdGhhdCBhIHZhbHVlJ3Mgc291cmNlIGxpZXMgYmVoaW5kIGl0OiBganNvbi5sb2Fkc2AsIGAuc3RyaXBgLCBgb3MucGF0aC5qb2luYD8gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXNoYXBlcyhuYW1lOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIEZVTkNUSU9OUy5oYXMobmFtZSkgfHwgTUVUSE9EUy5oYXMobWV0aG9kT2YobmFtZSkpO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQXNrLCBFZmZlY3QsIFdoZXJlIH0gZnJvbSAnLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgRUZGRUNUUywgdGhpbmdBdCwgdHlwZSBWZXJiIH0gZnJvbSAnLi9yZXF1ZXN0cy50cyc7XG5pbXBvcnQgeyBhcmcsIGhhc0FyZywgbm8sIHR5cGUgVGFibGUgfSBmcm9tICcuL3Jvdy50cyc7XG5cbi8qKiBUaGUgYWRkcmVzcyB0aGF0IGB1cmxvcGVuYCBpcyBnaXZlbiwgYWxzbyB0aHJvdWdoIGEgYFJlcXVlc3RgLiAqL1xuY29uc3Qgb3BlbmVkOiBXaGVyZSA9IChhc2spID0+IHtcbiAgY29uc3QgZmlyc3QgPSBhc2suYXJnKDAsICd1cmwnKTtcbiAgY29uc3QgbWFkZSA9IGFzay5jYWxsT2YoZmlyc3QpO1xuICByZXR1cm4gbWFkZSAmJiAvKD86XnxcXC4pUmVxdWVzdCQvLnRlc3QobWFkZS5uYW1lKSA/IChtYWRlLm9wdGlvbnMuZ2V0KCd1cmwnKSA/PyBtYWRlLmFyZ3NbMF0gPz8gZmlyc3QpIDogZmlyc3Q7XG59O1xuXG5mdW5jdGlvbiBlZmZlY3RPZk9wZW4oYXNrOiBBc2spOiBFZmZlY3Qge1xuICBjb25zdCBtYWRlID0gYXNrLmNhbGxPZihhc2suYXJnKDAsICd1cmwnKSk7XG4gIGNvbnN0IG1ldGhvZCA9IG1hZGU/Lm9wdGlvbnMuZ2V0KCdtZXRob2QnKT8udGV4dC50b0xvd2VyQ2FzZSgpO1xuICBpZiAobWV0aG9kICE9PSB1bmRlZmluZWQgJiYgbWV0aG9kIGluIEVGRkVDVFMpIHJldHVybiBFRkZFQ1RTW21ldGhvZCBhcyBWZXJiXTtcbiAgcmV0dXJuIGFzay5hcmcoMSwgJ2RhdGEnKSAhPT0gdW5kZWZpbmVkIHx8IG1hZGU/Lm9wdGlvbnMuaGFzKCdkYXRhJykgfHwgKG1hZGU/LmFyZ3MubGVuZ3RoID8/IDApID4gMSA/ICdzZW5kJyA6ICdyZWFkJztcbn1cblxuLyoqIGBSZXF1ZXN0KHVybCwgbWV0aG9kPW1ldGhvZClgOiB3aG9ldmVyIGNhbGxzIHRoZSBmdW5jdGlvbiBzYXlzIHdoYXQgaXMgZG9uZS4gKi9cbmNvbnN0IGlzTWV0aG9kR2l2ZW4gPSAoYXNrOiBBc2spOiBib29sZWFuID0+IHtcbiAgY29uc3QgbWV0aG9kID0gYXNrLmNhbGxPZihhc2suYXJnKDAsICd1cmwnKSk/Lm9wdGlvbnMuZ2V0KCdtZXRob2QnKTtcbiAgcmV0dXJuIG1ldGhvZCAhPT0gdW5kZWZpbmVkICYmIG1ldGhvZC5ob2xlcy5sZW5ndGggPiAwO1xufTtcblxuLyoqIFRoZSBzdGFuZGFyZCBsaWJyYXJ5J3Mgb3duIEhUVFAgY2xpZW50LiAqL1xuZXhwb3J0IGNvbnN0IHVybGxpYjogVGFibGUgPSBbXG4gIHtcbiAgICBweXRob246ICd1cmxsaWIucmVxdWVzdC51cmxvcGVuIHVybGxpYjIudXJsb3BlbicsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6IGVmZmVjdE9mT3BlbixcbiAgICAgIG1lZGl1bTogJ25ldHdvcmsnLFxuICAgICAgdGhpbmc6IHRoaW5nQXQob3BlbmVkKSxcbiAgICAgIHRhcmdldDogb3BlbmVkLFxuICAgICAgY29udGVudDogYXJnKDEsICdkYXRhJyksXG4gICAgICBhZ2FpbjogKGFzaykgPT4gKGVmZmVjdE9mT3Blbihhc2spID09PSAnc2VuZCcgJiYgIWlzTWV0aG9kR2l2ZW4oYXNrKSA/ICdubycgOiAndW5rbm93bicpLFxuICAgICAgbGltaXQ6IHtcbiAgICAgICAgYm91bmRlZDogaGFzQXJnKDIsICd0aW1lb3V0JyksXG4gICAgICAgIGFkdmljZTogJ2FkZCBgdGltZW91dD0xMGAnLFxuICAgICAgICBzb3VyY2U6ICdodHRwczovL2RvY3MucHl0aG9uLm9yZy8zL2xpYnJhcnkvdXJsbGliLnJlcXVlc3QuaHRtbCN1cmxsaWIucmVxdWVzdC51cmxvcGVuJyxcbiAgICAgIH0sXG4gICAgICByZXRyeTogbm8sXG4gICAgICBmaXg6IHsgbGltaXQ6ICd0aW1lb3V0PTEwJyB9LFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICd1cmxsaWIucmVxdWVzdC51cmxyZXRyaWV2ZSB1cmxsaWIudXJscmV0cmlldmUnLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAnd3JpdGUnLFxuICAgICAgbWVkaXVtOiAnZmlsZScsXG4gICAgICB0aGluZzogJ2ZpbGUnLFxuICAgICAgdGFyZ2V0OiBhcmcoMSwgJ2ZpbGVuYW1lJyksXG4gICAgICBjb250ZW50OiBhcmcoMCwgJ3VybCcpLFxuICAgICAgbGltaXQ6IHtcbiAgICAgICAgYm91bmRlZDogbm8sXG4gICAgICAgIGFkdmljZTogJ2l0IHRha2VzIG5vIGxpbWl0OiB1c2UgYHVybG9wZW4odXJsLCB0aW1lb3V0PTEwKWAnLFxuICAgICAgICBzb3VyY2U6ICdodHRwczovL2RvY3MucHl0aG9uLm9yZy8zL2xpYnJhcnkvdXJsbGliLnJlcXVlc3QuaHRtbCN1cmxsaWIucmVxdWVzdC51cmxyZXRyaWV2ZScsXG4gICAgICB9LFxuICAgICAgcmV0cnk6IG5vLFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBweXRob246ICd1cmxsaWIucmVxdWVzdC5PcGVuZXJEaXJlY3Rvci5vcGVuIHVybGxpYi5yZXF1ZXN0LmJ1aWxkX29wZW5lci5vcGVuJyxcbiAgICByb3c6IHtcbiAgICAgIGVmZmVjdDogJ3JlYWQnLFxuICAgICAgbWVkaXVtOiAnbmV0d29yaycsXG4gICAgICB0aGluZzogdGhpbmdBdChvcGVuZWQpLFxuICAgICAgdGFyZ2V0OiBvcGVuZWQsXG4gICAgICBsaW1pdDoge1xuICAgICAgICBib3VuZGVkOiBoYXNBcmcoMiwgJ3RpbWVvdXQnKSxcbiAgICAgICAgYWR2aWNlOiAnYWRkIGB0aW1lb3V0PTEwYCcsXG4gICAgICAgIHNvdXJjZTogJ2h0dHBzOi8vZG9jcy5weXRob24ub3JnLzMvbGlicmFyeS91cmxsaWIucmVxdWVzdC5odG1sJyxcbiAgICAgIH0sXG4gICAgICByZXRyeTogbm8sXG4gICAgICBmaXg6IHsgbGltaXQ6ICd0aW1lb3V0PTEwJyB9LFxuICAgIH0sXG4gIH0sXG5dO1xuIiwgImltcG9ydCB0eXBlIHsgQ2FsbCB9IGZyb20gJy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBDb2x1bW4sIFJvdyB9IGZyb20gJy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7IGFuc3dlcnNPdGhlcnMgfSBmcm9tICcuL2FwcGxpY2F0aW9ucy50cyc7XG5pbXBvcnQgeyBjbGllbnRzLCBjbG91ZCB9IGZyb20gJy4vY2xvdWQudHMnO1xuaW1wb3J0IHsgZGF0YSwgZnJhbWVzIH0gZnJvbSAnLi9kYXRhLnRzJztcbmltcG9ydCB7IGRhdGFiYXNlIH0gZnJvbSAnLi9kYXRhYmFzZS50cyc7XG5pbXBvcnQgeyBlbnZpcm9ubWVudCB9IGZyb20gJy4vZW52aXJvbm1lbnQudHMnO1xuaW1wb3J0IHsgZmlsZXMgfSBmcm9tICcuL2ZpbGVzLnRzJztcbmltcG9ydCB7IGh0dHAgfSBmcm9tICcuL2h0dHAudHMnO1xuaW1wb3J0IHsgaXNSZWdpc3RyYXRpb24sIGlzU2NoZWR1bGVyLCBuZXZlclJldHVybnMgfSBmcm9tICcuL2pvYnMudHMnO1xuaW1wb3J0IHsgbGVhdmVzIH0gZnJvbSAnLi9sZWF2ZXMudHMnO1xuaW1wb3J0IHsgbG9nZ2VycywgbmFtZWRMb2dnZXJzIH0gZnJvbSAnLi9sb2dnZXJzLnRzJztcbmltcG9ydCB7IG1hcHBlcnMsIHN0b3JlcyB9IGZyb20gJy4vbWFwcGVycy50cyc7XG5pbXBvcnQgeyBtZXNzYWdlcywgcGF5bWVudHMsIHNlbmRpbmcgfSBmcm9tICcuL21lc3NhZ2VzLnRzJztcbmltcG9ydCB7IG5ldHdvcmsgfSBmcm9tICcuL25ldHdvcmsudHMnO1xuaW1wb3J0IHsgcGF0aHMgfSBmcm9tICcuL3BhdGhzLnRzJztcbmltcG9ydCB7IHByb2Nlc3NlcywgdGFza3MgfSBmcm9tICcuL3Byb2Nlc3Nlcy50cyc7XG5pbXBvcnQgeyByZXNoYXBlcyB9IGZyb20gJy4vcmVzaGFwZXMudHMnO1xuaW1wb3J0IHsgYnlOYW1lLCB0eXBlIEZhbWlseSwgbWV0aG9kT2YsIHR5cGUgVGFibGUgfSBmcm9tICcuL3Jvdy50cyc7XG5pbXBvcnQgeyBiYXRjaGVzLCBleGVjdXRlcywgZmV0Y2hlcyB9IGZyb20gJy4vc3RhdGVtZW50cy50cyc7XG5pbXBvcnQgeyBzdWJzY3JpcHRpb25zIH0gZnJvbSAnLi9zdWJzY3JpcHRpb25zLnRzJztcbmltcG9ydCB7IHVybGxpYiB9IGZyb20gJy4vdXJsbGliLnRzJztcblxuY29uc3QgdGFibGVzOiByZWFkb25seSBUYWJsZVtdID0gW1xuICBsZWF2ZXMsXG4gIGxvZ2dlcnMsXG4gIGZpbGVzLFxuICBlbnZpcm9ubWVudCxcbiAgaHR0cCxcbiAgdXJsbGliLFxuICBuZXR3b3JrLFxuICBkYXRhYmFzZSxcbiAgYmF0Y2hlcyxcbiAgcHJvY2Vzc2VzLFxuICB0YXNrcyxcbiAgZGF0YSxcbiAgbWVzc2FnZXMsXG4gIGNsaWVudHMsXG4gIHN1YnNjcmlwdGlvbnMsXG5dO1xuY29uc3QgZmFtaWxpZXM6IHJlYWRvbmx5IEZhbWlseVtdID0gW25hbWVkTG9nZ2VycywgY2xvdWQsIHBheW1lbnRzLCBzZW5kaW5nLCBzdG9yZXMsIGV4ZWN1dGVzLCBmZXRjaGVzLCBtYXBwZXJzLCBwYXRocywgZnJhbWVzXTtcblxuLyoqIFRoZSByb3dzIG9mIFB5dGhvbiBieSByZXNvbHZlZCBuYW1lOyBwYXR0ZXJucyBvZiBuYW1lcyBhcmUgaW4gdGhlIGZhbWlsaWVzLiAqL1xuZXhwb3J0IGNvbnN0IHB5dGhvblJvd3M6IFJlYWRvbmx5TWFwPHN0cmluZywgUm93PiA9IGJ5TmFtZSh0YWJsZXMsICh7IHB5dGhvbjogbmFtZXMgfSkgPT4gbmFtZXM/LnNwbGl0KCcgJykpO1xuXG4vKiogYGltcG9ydCByaWNoX2NsaWNrIGFzIGNsaWNrYDogaXQgc2F5cyBvZiBpdHNlbGYgdGhhdCBpdCBpcyB1c2VkIGluIGNsaWNrJ3MgcGxhY2UuICovXG5jb25zdCBhc0NsaWNrID0gKG5hbWU6IHN0cmluZyk6IHN0cmluZyA9PiAoSU5fUExBQ0VfT0ZfQ0xJQ0sudGVzdChuYW1lKSA/IG5hbWUuc2xpY2UobmFtZS5pbmRleE9mKCdjbGljaycpKSA6IG5hbWUpO1xuY29uc3QgSU5fUExBQ0VfT0ZfQ0xJQ0sgPSAvXig/OnJpY2hffGFzeW5jKWNsaWNrXFwuLztcblxuZnVuY3Rpb24gcm93T2Yoc2FpZDogc3RyaW5nLCBjYWxsOiBDYWxsKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgbmFtZSA9IGFzQ2xpY2soc2FpZCk7XG4gIGNvbnN0IHJvdyA9IHB5dGhvblJvd3MuZ2V0KG5hbWUpO1xuICBpZiAocm93ICE9PSB1bmRlZmluZWQgfHwgIW5hbWUuaW5jbHVkZXMoJy4nKSkgcmV0dXJuIHJvdztcbiAgY29uc3QgbWV0aG9kID0gbWV0aG9kT2YobmFtZSk7XG4gIGZvciAoY29uc3QgZmFtaWx5IG9mIGZhbWlsaWVzKSB7XG4gICAgaWYgKGZhbWlseS5tZXRob2RzPy5oYXMobWV0aG9kKSAhPT0gdHJ1ZSAmJiBmYW1pbHkub3duZXJzPy50ZXN0KG5hbWUpICE9PSB0cnVlKSBjb250aW51ZTtcbiAgICBjb25zdCBmb3VuZCA9IGZhbWlseS5yb3cobmFtZSwgY2FsbCk7XG4gICAgaWYgKGZvdW5kICE9PSB1bmRlZmluZWQpIHJldHVybiBmb3VuZDtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG4vKiogV2hhdCByZXNvbHZlZCBuYW1lcyBtZWFuIGluIFB5dGhvbi4gKi9cbmV4cG9ydCBjb25zdCBweXRob246IENvbHVtbiA9IHtcbiAgbGFuZ3VhZ2U6ICdweXRob24nLFxuICByb3c6IHJvd09mLFxuICByZXNoYXBlcyxcbiAgc2NoZWR1bGVzOiBpc1NjaGVkdWxlcixcbiAgbmV2ZXJSZXR1cm5zLFxuICByZWdpc3RlcnM6IChuYW1lKSA9PiBpc1JlZ2lzdHJhdGlvbihhc0NsaWNrKG5hbWUpKSxcbiAgYW5zd2Vyc090aGVycyxcbn07XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFHQSxJQUFNLFdBQWtCO0FBQUEsRUFDdEIsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUNWO0FBQ0EsSUFBTSxTQUFTLEVBQUUsUUFBUSxXQUFXLE9BQU8sVUFBVSxPQUFPLElBQUk7QUFDaEUsSUFBTSxRQUFRO0FBQUEsRUFDWjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7QUFDQSxJQUFNLFNBQVMsUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDO0FBR3BDLFNBQVMsYUFBYSxRQUFvQztBQUN4RCxRQUFNLE9BQU8sVUFBVSxLQUFLLE1BQU0sSUFBSSxDQUFDLEtBQUs7QUFDNUMsTUFDRSwwSEFBMEg7QUFBQSxJQUN4SDtBQUFBLEVBQ0Y7QUFFQSxXQUFPLE9BQU8sV0FBVyxhQUFhLElBQUksVUFBVTtBQUN0RCxNQUFJLDZEQUE2RCxLQUFLLElBQUksRUFBRyxRQUFPO0FBQ3BGLE1BQUksNkVBQTZFLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDcEcsTUFDRSxpTUFBaU07QUFBQSxJQUMvTDtBQUFBLEVBQ0Y7QUFFQSxXQUFPO0FBQ1QsU0FBTyxxQkFBcUIsS0FBSyxJQUFJLElBQUksU0FBUztBQUNwRDtBQUdBLElBQU0sTUFBcUM7QUFBQSxFQUN6QyxpQkFBaUIsRUFBRSxHQUFHLFFBQVEsUUFBUSxRQUFRLE9BQU8sVUFBVSxRQUFRLFFBQVEsV0FBVyxHQUFHLE9BQU8sS0FBSztBQUFBLEVBQ3pHLGtCQUFrQixFQUFFLEdBQUcsUUFBUSxRQUFRLFFBQVEsT0FBTyxVQUFVLFFBQVEsUUFBUSxVQUFVLEVBQUU7QUFBQSxFQUM1RixlQUFlLEVBQUUsR0FBRyxRQUFRLFFBQVEsUUFBUSxPQUFPLFVBQVUsUUFBUSxRQUFRLE1BQU0sRUFBRTtBQUFBLEVBQ3JGLGdCQUFnQixFQUFFLEdBQUcsUUFBUSxRQUFRLFFBQVEsT0FBTyxVQUFVLFFBQVEsUUFBUSxPQUFPLEVBQUU7QUFBQSxFQUN2RixTQUFTO0FBQUEsSUFDUCxHQUFHO0FBQUEsSUFDSCxRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxRQUFRLFFBQVEsWUFBWSxhQUFhO0FBQUEsSUFDekMsU0FBUyxRQUFRLFNBQVM7QUFBQSxJQUMxQixPQUFPLENBQUMsUUFBUSxJQUFJLElBQUksd0JBQXdCO0FBQUEsRUFDbEQ7QUFBQSxFQUNBLFlBQVk7QUFBQSxJQUNWLEdBQUc7QUFBQSxJQUNILFFBQVE7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLFFBQVEsUUFBUSxhQUFhO0FBQUEsSUFDN0IsU0FBUyxRQUFRLFNBQVM7QUFBQSxJQUMxQixPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsZ0JBQWdCO0FBQUEsSUFDZCxHQUFHO0FBQUEsSUFDSCxRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxRQUFRLFFBQVEsY0FBYztBQUFBLElBQzlCLFNBQVMsUUFBUSxZQUFZO0FBQUEsSUFDN0IsT0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLHNCQUFzQixFQUFFLEdBQUcsUUFBUSxRQUFRLFFBQVEsT0FBTyxXQUFXLFFBQVEsUUFBUSxhQUFhLEdBQUcsT0FBTyxHQUFHO0FBQUEsRUFDL0csY0FBYyxFQUFFLEdBQUcsUUFBUSxRQUFRLFFBQVEsT0FBTyxTQUFTLFFBQVEsUUFBUSxVQUFVLEdBQUcsU0FBUyxRQUFRLGFBQWEsRUFBRTtBQUFBLEVBQ3hILG9CQUFvQixFQUFFLEdBQUcsUUFBUSxRQUFRLFFBQVEsT0FBTyxTQUFTLFFBQVEsUUFBUSxVQUFVLEVBQUU7QUFBQSxFQUM3RixpQkFBaUIsRUFBRSxHQUFHLFFBQVEsUUFBUSxRQUFRLE9BQU8sV0FBVyxRQUFRLFFBQVEsVUFBVSxFQUFFO0FBQUEsRUFDNUYsZ0JBQWdCLEVBQUUsR0FBRyxRQUFRLFFBQVEsVUFBVSxPQUFPLFNBQVMsUUFBUSxRQUFRLFVBQVUsRUFBRTtBQUFBLEVBQzNGLHNCQUFzQixFQUFFLEdBQUcsUUFBUSxRQUFRLFVBQVUsT0FBTyxTQUFTLFFBQVEsUUFBUSxVQUFVLEVBQUU7QUFBQSxFQUNqRyxVQUFVLEVBQUUsR0FBRyxRQUFRLFFBQVEsU0FBUyxPQUFPLE9BQU8sUUFBUSxRQUFRLFdBQVcsR0FBRyxPQUFPLElBQUk7QUFBQSxFQUMvRixZQUFZLEVBQUUsR0FBRyxRQUFRLFFBQVEsU0FBUyxPQUFPLFVBQVUsUUFBUSxRQUFRLFFBQVEsRUFBRTtBQUFBLEVBQ3JGLGFBQWEsRUFBRSxHQUFHLFFBQVEsUUFBUSxTQUFTLE9BQU8sVUFBVSxRQUFRLElBQUksR0FBRyxRQUFRLEVBQUU7QUFBQSxFQUNyRixnQkFBZ0IsRUFBRSxHQUFHLFFBQVEsUUFBUSxTQUFTLE9BQU8sVUFBVSxRQUFRLElBQUksR0FBRyxRQUFRLEVBQUU7QUFBQSxFQUN4RixhQUFhLEVBQUUsR0FBRyxRQUFRLFFBQVEsU0FBUyxPQUFPLFVBQVUsUUFBUSxRQUFRLFFBQVEsRUFBRTtBQUFBLEVBQ3RGLGVBQWUsRUFBRSxHQUFHLFFBQVEsUUFBUSxRQUFRLFFBQVEsU0FBUyxPQUFPLFFBQVEsUUFBUSxJQUFJLEdBQUcsVUFBVSxFQUFFO0FBQUE7QUFBQSxFQUV2RyxlQUFlLEVBQUUsR0FBRyxRQUFRLFFBQVEsVUFBVSxPQUFPLFVBQVUsUUFBUSxRQUFRLFFBQVEsR0FBRyxPQUFPLFFBQVE7QUFBQSxFQUN6RyxjQUFjLEVBQUUsR0FBRyxRQUFRLFFBQVEsVUFBVSxPQUFPLFNBQVMsUUFBUSxRQUFRLFdBQVcsR0FBRyxPQUFPLElBQUk7QUFBQSxFQUN0RyxjQUFjLEVBQUUsR0FBRyxRQUFRLFFBQVEsVUFBVSxPQUFPLFNBQVMsUUFBUSxRQUFRLE1BQU0sR0FBRyxPQUFPLElBQUk7QUFBQSxFQUNqRyxhQUFhLEVBQUUsR0FBRyxRQUFRLFFBQVEsVUFBVSxPQUFPLE9BQU8sUUFBUSxRQUFRLFdBQVcsRUFBRTtBQUN6RjtBQUdBLFNBQVMsT0FBTyxLQUE2QjtBQUMzQyxTQUFPLElBQUksSUFBSSxVQUFVLFNBQVMsTUFBTSxRQUFRLFlBQVk7QUFDOUQ7QUFFQSxJQUFNLFNBQ0o7QUFFRixTQUFTLE9BQU8sUUFBaUM7QUFDL0MsTUFBSSxPQUFPLE9BQU8sS0FBSyxNQUFNLEVBQUcsUUFBTyxJQUFJLE1BQU07QUFDakQsTUFBSSxXQUFXLFdBQVksUUFBTyxFQUFFLEdBQUcsUUFBUSxRQUFRLFFBQVEsT0FBTyxXQUFXLE9BQU87QUFDeEYsTUFBSSxXQUFXLE9BQVEsUUFBTyxFQUFFLFFBQVEsUUFBUSxRQUFRLFVBQVUsT0FBTyxLQUFLO0FBQzlFLFFBQU0sU0FBUyxPQUFPLEtBQUssTUFBTSxJQUFJLFNBQVksYUFBYSxNQUFNO0FBQ3BFLE1BQUksV0FBVyxPQUFXLFFBQU87QUFDakMsUUFBTSxNQUFXLEVBQUUsR0FBRyxRQUFRLFFBQVEsT0FBTyxXQUFXLFNBQVMsWUFBWSxZQUFZLE9BQU87QUFDaEcsTUFBSSxXQUFXO0FBQ2IsV0FBTztBQUFBLE1BQ0wsR0FBRztBQUFBLE1BQ0gsT0FBTyxDQUFDLFFBQVMsSUFBSSxJQUFJLGVBQWUsc0JBQXNCLGtCQUFrQixNQUFNLFFBQVEsUUFBUTtBQUFBLElBQ3hHO0FBQ0YsU0FBTyxXQUFXLFdBQVcsRUFBRSxHQUFHLEtBQUssT0FBTyxJQUFJO0FBQ3BEO0FBRUEsSUFBTSxNQUNKO0FBQ0YsSUFBTSxTQUFTO0FBQ2YsSUFBTSxRQUFRO0FBQ2QsSUFBTSxhQUFhO0FBRW5CLElBQU0sU0FBZ0I7QUFBQSxFQUNwQixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQ1Y7QUFDQSxJQUFNLFFBQWU7QUFBQSxFQUNuQixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQ1Y7QUFDQSxJQUFNLGFBQW9CO0FBQUEsRUFDeEIsU0FBUyxDQUFDLFFBQVEsSUFBSSxJQUFJLGtCQUFrQjtBQUFBLEVBQzVDLFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFDVjtBQUdBLFNBQVMsVUFBVSxRQUFnQixPQUErQjtBQUNoRSxNQUFJLHlDQUF5QyxLQUFLLE1BQU0sRUFBRyxRQUFPLEVBQUUsR0FBRyxRQUFRLE9BQU8sUUFBUSxRQUFRLE9BQU8sVUFBVSxPQUFPO0FBQzlILE1BQUkseURBQXlELEtBQUssTUFBTTtBQUN0RSxXQUFPLEVBQUUsR0FBRyxRQUFRLE9BQU8sUUFBUSxVQUFVLE9BQU8sVUFBVSxRQUFRLE9BQU87QUFDL0UsTUFBSSxvQ0FBb0MsS0FBSyxNQUFNLEVBQUcsUUFBTyxFQUFFLEdBQUcsUUFBUSxPQUFPLFFBQVEsU0FBUyxPQUFPLFVBQVUsT0FBTztBQUMxSCxNQUFJLG9DQUFvQyxLQUFLLE1BQU0sRUFBRyxRQUFPLEVBQUUsR0FBRyxRQUFRLE9BQU8sUUFBUSxRQUFRLE9BQU8sVUFBVSxPQUFPO0FBQ3pILFFBQU0sU0FBUyxhQUFhLE1BQU07QUFDbEMsTUFBSSxXQUFXLE9BQVcsUUFBTztBQUNqQyxRQUFNLE1BQVcsRUFBRSxHQUFHLFFBQVEsT0FBTyxRQUFRLE9BQU8sV0FBVyxTQUFTLFlBQVksWUFBWSxPQUFPO0FBQ3ZHLE1BQUksV0FBVyxTQUFVLFFBQU8sRUFBRSxHQUFHLEtBQUssT0FBTyxRQUFRO0FBQ3pELFNBQU8sV0FBVyxXQUFXLEVBQUUsR0FBRyxLQUFLLE9BQU8sSUFBSTtBQUNwRDtBQUVBLFNBQVMsY0FBYyxRQUFpQztBQUN0RCxRQUFNLE1BQU0sVUFBVSxRQUFRLFVBQVU7QUFDeEMsTUFBSSxRQUFRLE9BQVcsUUFBTztBQUM5QixRQUFNLEVBQUUsT0FBTyxPQUFPLEdBQUcsS0FBSyxJQUFJO0FBQ2xDLFFBQU0sTUFBVyxFQUFFLEdBQUcsTUFBTSxLQUFLLEVBQUUsT0FBTyxzQkFBc0IsRUFBRTtBQUNsRSxNQUFJLElBQUksV0FBVyxTQUFVLFFBQU8sRUFBRSxHQUFHLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFDaEUsU0FBTyxJQUFJLFdBQVcsV0FBVyxFQUFFLEdBQUcsS0FBSyxRQUFRLENBQUMsUUFBUyxJQUFJLElBQUksU0FBUyxNQUFNLFFBQVEsWUFBWSxNQUFPLElBQUk7QUFDckg7QUFHQSxTQUFTLGFBQWEsTUFBdUI7QUFDM0MsU0FBTyxvRkFBb0YsS0FBSyxJQUFJO0FBQ3RHO0FBRUEsU0FBUyxTQUFTLE1BQStCO0FBQy9DLFFBQU0sU0FBUyxTQUFTLElBQUk7QUFDNUIsTUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHO0FBQ2xCLFFBQUksYUFBYSxJQUFJO0FBQ25CLGFBQU87QUFBQSxRQUNMLEdBQUc7QUFBQSxRQUNILFFBQVE7QUFBQSxRQUNSLE9BQU87QUFBQSxRQUNQLFFBQVEsQ0FBQyxRQUFTLGlCQUFpQixLQUFLLElBQUksS0FBSyxJQUFJLElBQUksZUFBZTtBQUFBLE1BQzFFO0FBQ0YsUUFBSSxXQUFXLFlBQVksV0FBVztBQUNwQyxhQUFPLEVBQUUsR0FBRyxRQUFRLFFBQVEsVUFBVSxPQUFPLFlBQVksUUFBUSxDQUFDLFFBQVEsU0FBUyxHQUFHLEVBQUUsQ0FBQyxHQUFHLEtBQUssQ0FBQyxHQUFHLE9BQU87QUFDOUcsV0FBTyxPQUFPLE1BQU07QUFBQSxFQUN0QjtBQUNBLE1BQUksV0FBVyxLQUFLLElBQUksRUFBRyxRQUFPLGNBQWMsTUFBTTtBQUV0RCxNQUFJLE9BQU8sS0FBSyxJQUFJLEVBQUcsUUFBTyxrQ0FBa0MsS0FBSyxJQUFJLElBQUksU0FBWSxVQUFVLFFBQVEsTUFBTTtBQUNqSCxTQUFPLE1BQU0sS0FBSyxJQUFJLElBQUksVUFBVSxRQUFRLEtBQUssSUFBSTtBQUN2RDtBQUdPLElBQU0sUUFBZ0I7QUFBQSxFQUMzQixRQUFRO0FBQUEsRUFDUixLQUFLO0FBQ1A7QUFFQSxJQUFNLFNBQWdCO0FBQUEsRUFDcEIsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUNWO0FBQ0EsSUFBTSxTQUFTLEVBQUUsUUFBUSxXQUFXLE9BQU8sUUFBUSxRQUFRLFFBQVEsUUFBUSxRQUFRLE9BQU8sR0FBRyxJQUFJLENBQUMsQ0FBQyxFQUFFO0FBQ3JHLElBQU0sUUFBUSxDQUFDLGFBQ2IsU0FDRyxNQUFNLEdBQUcsRUFDVCxRQUFRLENBQUMsV0FBVyxDQUFDLG1CQUFtQixNQUFNLElBQUksdUJBQXVCLE1BQU0sRUFBRSxDQUFDLEVBQ2xGLEtBQUssR0FBRztBQUdOLElBQU0sVUFBaUI7QUFBQSxFQUM1QjtBQUFBLElBQ0UsUUFBUSxNQUFNLGdDQUFnQztBQUFBLElBQzlDLEtBQUssRUFBRSxHQUFHLFFBQVEsUUFBUSxVQUFVLE9BQU8sV0FBVyxPQUFPLENBQUMsUUFBUyxJQUFJLEtBQUssS0FBSyxTQUFTLFNBQVMsSUFBSSxRQUFRLEtBQU07QUFBQSxFQUMzSDtBQUFBLEVBQ0EsRUFBRSxRQUFRLE1BQU0sa0NBQWtDLEdBQUcsS0FBSyxFQUFFLEdBQUcsUUFBUSxRQUFRLE9BQU8sT0FBTyxZQUFZLEVBQUU7QUFBQSxFQUMzRyxFQUFFLFFBQVEsTUFBTSxzQ0FBc0MsR0FBRyxLQUFLLEVBQUUsR0FBRyxRQUFRLFFBQVEsU0FBUyxPQUFPLFFBQVEsRUFBRTtBQUFBLEVBQzdHO0FBQUEsSUFDRSxRQUFRLE1BQU0sNERBQTREO0FBQUEsSUFDMUUsS0FBSyxFQUFFLEdBQUcsUUFBUSxRQUFRLFVBQVUsT0FBTyxhQUFhLFFBQVEsTUFBTSxNQUFNO0FBQUEsRUFDOUU7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLFVBQVUsUUFBUSxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUMxRjtBQUNGOzs7QUN4T0EsSUFBTSxRQUFRLEVBQUUsUUFBUSxTQUFTLFFBQVEsU0FBUztBQUNsRCxJQUFNLGNBQWMsRUFBRSxRQUFRLFFBQVEsUUFBUSxRQUFRLE9BQU8sVUFBVTtBQUd2RSxTQUFTLEtBQUssT0FBb0I7QUFDaEMsU0FBTztBQUFBLElBQ0wsUUFBUSxDQUFDLFFBQVMsc0JBQXNCLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxHQUFHLFFBQVEsRUFBRSxJQUFJLFdBQVc7QUFBQSxJQUM1RixRQUFRO0FBQUEsSUFDUixPQUFPLENBQUMsUUFBUyxzQkFBc0IsS0FBSyxJQUFJLElBQUksT0FBTyxJQUFJLEdBQUcsUUFBUSxFQUFFLElBQUksU0FBUztBQUFBLElBQ3pGLFNBQVMsSUFBSSxHQUFHLEtBQUs7QUFBQSxFQUN2QjtBQUNGO0FBR08sSUFBTSxPQUFjO0FBQUEsRUFDekI7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ2xDO0FBQUEsRUFDQSxFQUFFLFFBQVEsYUFBYSxLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsSUFBSSxDQUFDLEVBQUUsRUFBRTtBQUFBLEVBQ3pELEVBQUUsUUFBUSw2QkFBNkIsS0FBSyxFQUFFLEdBQUcsT0FBTyxRQUFRLElBQUksQ0FBQyxFQUFFLEVBQUU7QUFBQSxFQUN6RTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsUUFBUSxRQUFRLFFBQVEsT0FBTyxXQUFXLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUMxRTtBQUFBLEVBQ0EsRUFBRSxRQUFRLDZCQUE2QixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsVUFBVSxRQUFRLElBQUksQ0FBQyxFQUFFLEVBQUU7QUFBQSxFQUNsRztBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFFBQVEsT0FBTyxXQUFXLFNBQVMsSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUM1RTtBQUFBLEVBQ0EsRUFBRSxRQUFRLHNHQUFzRyxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDN0gsRUFBRSxRQUFRLDZEQUE2RCxLQUFLLEVBQUUsR0FBRyxLQUFLLENBQUMsR0FBRyxRQUFRLFdBQVcsRUFBRTtBQUFBLEVBQy9HO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsR0FBRyxhQUFhLFFBQVEsUUFBUSxJQUFJLENBQUMsR0FBRyxRQUFRLHNCQUFzQixNQUFNLE1BQU0sQ0FBQyxFQUFFO0FBQUEsRUFDOUY7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxRQUFRLFFBQVEsWUFBWSxPQUFPLE9BQU8sUUFBUSxJQUFJLEdBQUcsS0FBSyxFQUFFO0FBQUEsRUFDakY7QUFDRjtBQUdBLFNBQVMsV0FBVyxLQUE2QjtBQUMvQyxTQUFPLElBQUksSUFBSSxHQUFHLFFBQVEsTUFBTSxTQUFZLFVBQVU7QUFDeEQ7QUFHQSxTQUFTLFdBQVcsS0FBa0I7QUFDcEMsUUFBTSxRQUFRLElBQUksSUFBSSxHQUFHLFdBQVc7QUFDcEMsTUFBSSxVQUFVLE9BQVcsUUFBTyxJQUFJLEtBQUssT0FBTyxZQUFZO0FBQzVELE1BQUksQ0FBQyxXQUFXLEtBQUssRUFBRyxRQUFPO0FBQy9CLFNBQU8sTUFBTSxTQUFTLFlBQVksUUFBUTtBQUM1QztBQUVBLElBQU0sUUFBYSxFQUFFLFFBQVEsVUFBVSxRQUFRLFlBQVksT0FBTyxPQUFPLFFBQVEsSUFBSSxHQUFHLE1BQU0sR0FBRyxPQUFPLFdBQVc7QUFDbkgsSUFBTSxTQUFjO0FBQUEsRUFDbEIsUUFBUSxDQUFDLFFBQ1AsSUFBSSxJQUFJLEdBQUcsYUFBYSxNQUFNLFVBQWEsSUFBSSxPQUFPLFFBQVEsZ0JBQWdCLEtBQUssTUFBTSxTQUFZLFVBQVU7QUFBQSxFQUNqSCxRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxRQUFRLFFBQVEsSUFBSSxHQUFHLGFBQWEsR0FBRyxRQUFRLFFBQVEsZ0JBQWdCLEtBQUssQ0FBQztBQUMvRTtBQUdPLElBQU0sU0FBaUI7QUFBQSxFQUM1QixTQUFTLElBQUksSUFBSSxnRkFBZ0YsTUFBTSxHQUFHLENBQUM7QUFBQSxFQUMzRyxLQUFLLENBQUMsU0FBVSxTQUFTLElBQUksTUFBTSxXQUFXLFFBQVE7QUFDeEQ7OztBQ3ZFQSxJQUFNLFFBQVE7QUFHZCxTQUFTLGFBQWEsT0FBZ0M7QUFDcEQsU0FBTyxDQUFDLFFBQVE7QUFDZCxVQUFNLE1BQU0sSUFBSSxJQUFJLEdBQUcsS0FBSztBQUM1QixRQUFJLFFBQVEsS0FBTSxRQUFPO0FBQ3pCLFVBQU0sVUFBVSxJQUFJLElBQUksR0FBRyxLQUFLLEtBQUssSUFBSSxPQUFPLFlBQVksT0FBTyxLQUFLO0FBQ3hFLFFBQUksWUFBWSxPQUFXLFFBQU87QUFDbEMsUUFBSSxNQUFNLEtBQUssQ0FBQyxTQUFTLFFBQVEsS0FBSyxTQUFTLElBQUksQ0FBQyxFQUFHLFFBQU87QUFDOUQsV0FBTyxXQUFXLE9BQU8sS0FBSyxJQUFJLE9BQU8sWUFBWSxRQUFRLE1BQU0sTUFBTSxTQUFZLE9BQU87QUFBQSxFQUM5RjtBQUNGO0FBRUEsU0FBUyxRQUFRLE9BQWMsS0FBbUI7QUFDaEQsU0FBTztBQUFBLElBQ0wsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsUUFBUSxRQUFRLElBQUksR0FBRyxLQUFLLEdBQUcsUUFBUSxRQUFRLE9BQU8sT0FBTyxVQUFVLENBQUM7QUFBQSxJQUN4RTtBQUFBLElBQ0EsR0FBSSxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDbkM7QUFDRjtBQUVBLElBQU0sU0FBUyxDQUFDLFNBQWlCLFlBQTJCO0FBQUEsRUFDMUQsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1I7QUFBQSxFQUNBO0FBQ0Y7QUFDQSxJQUFNLFVBQVUsQ0FBQyxTQUFlLFFBQWdCLFlBQTJCLEVBQUUsU0FBUyxRQUFRLE9BQU87QUFHckcsU0FBUyxZQUFZLEtBQWtCO0FBQ3JDLFFBQU0sTUFBTSxNQUFNLElBQUksT0FBTyxjQUFjLEdBQUcsSUFBSSxLQUFLLElBQUk7QUFDM0QsTUFBSSxRQUFRLEtBQU0sUUFBTztBQUN6QixRQUFNLE1BQU0sSUFBSSxJQUFJLEdBQUcsS0FBSztBQUM1QixNQUFJLENBQUMsV0FBVyxHQUFHLEtBQUssQ0FBQyxtQ0FBbUMsS0FBSyxJQUFJLElBQUksRUFBRyxRQUFPO0FBQ25GLFNBQU8sSUFBSSxLQUFLLFNBQVMsaUJBQWlCLElBQUksUUFBUTtBQUN4RDtBQUdPLElBQU0sV0FBa0I7QUFBQSxFQUM3QjtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxRQUFRLFFBQVEsVUFBVSxpQkFBaUIsR0FBRyw0QkFBNEIsS0FBSyxHQUFHLG9CQUFvQjtBQUFBLEVBQzdHO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxRQUFRLE9BQU8sS0FBSyw0REFBNEQsQ0FBQztBQUFBLEVBQ3hGO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxRQUFRLE9BQU8sSUFBSSw2REFBNkQsQ0FBQztBQUFBLEVBQ3hGO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxRQUFRLE9BQU8sSUFBSSxpRkFBaUYsQ0FBQztBQUFBLEVBQzVHO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxRQUFRLE9BQU8sSUFBSSxtRUFBbUUsQ0FBQztBQUFBLEVBQzlGO0FBQUEsRUFDQSxFQUFFLFFBQVEsbUJBQW1CLEtBQUssUUFBUSxPQUFPLElBQUksMkRBQTJELENBQUMsRUFBRTtBQUFBLEVBQ25IO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLFFBQVEsT0FBTyxJQUFJLHlFQUF5RSxDQUFDO0FBQUEsRUFDcEc7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLFFBQVEsT0FBTyxJQUFJLHdFQUF3RSxDQUFDO0FBQUEsRUFDbkc7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLFFBQVEsT0FBTyxJQUFJLDBFQUEwRSxDQUFDO0FBQUEsRUFDckc7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLFFBQVEsT0FBTyxJQUFJLHFGQUFxRixDQUFDO0FBQUEsRUFDaEg7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLFFBQVE7QUFBQTtBQUFBLE1BRVgsU0FBUyxDQUFDLFFBQVMsVUFBVSxrQkFBa0Isd0JBQXdCLEVBQUUsR0FBRyxNQUFNLFFBQVEsUUFBUTtBQUFBLE1BQ2xHLFFBQVE7QUFBQSxNQUNSLFNBQVM7QUFBQSxNQUNULFFBQVE7QUFBQSxJQUNWLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSztBQUFBLE1BQ0gsUUFBUSxhQUFhLDhDQUE4QyxLQUFLO0FBQUEsTUFDeEU7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxNQUNIO0FBQUEsUUFDRSxVQUFVLFdBQVcsU0FBUztBQUFBLFFBQzlCO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsWUFBWSxPQUFPLGNBQWMsUUFBUSxJQUFJLEdBQUcsVUFBVSxFQUFFO0FBQUEsRUFDOUY7QUFDRjs7O0FDakhBLElBQU0sV0FBVyxFQUFFLFFBQVEsUUFBUSxRQUFRLGVBQWUsT0FBTyxLQUFLO0FBQ3RFLElBQU0sV0FBVyxFQUFFLFFBQVEsUUFBUSxRQUFRLGFBQWEsT0FBTyxLQUFLO0FBQ3BFLElBQU0sUUFBYSxFQUFFLFFBQVEsT0FBTyxRQUFRLFVBQVUsU0FBUyxJQUFJLEdBQUcsUUFBUSxHQUFHLE9BQU8sS0FBSztBQUd0RixJQUFNLGNBQXFCO0FBQUEsRUFDaEM7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxHQUFHLFVBQVUsT0FBTyxZQUFZLFFBQVEsSUFBSSxHQUFHLEtBQUssR0FBRyxTQUFTLElBQUksR0FBRyxTQUFTLEVBQUU7QUFBQSxFQUMzRjtBQUFBLEVBQ0EsRUFBRSxRQUFRLHFEQUFxRCxLQUFLLEVBQUUsR0FBRyxVQUFVLE9BQU8sWUFBWSxRQUFRLElBQUksQ0FBQyxFQUFFLEVBQUU7QUFBQSxFQUN2SDtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLEdBQUcsVUFBVSxPQUFPLFlBQVksUUFBUSxJQUFJLENBQUMsR0FBRyxTQUFTLFFBQVEsUUFBUSxTQUFTLEdBQUcsSUFBSSxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQ3RHO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLEdBQUcsVUFBVSxPQUFPLFlBQVksUUFBUSxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3hEO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLFFBQVEsUUFBUSxRQUFRLGVBQWUsT0FBTyxZQUFZLFFBQVEsSUFBSSxHQUFHLFdBQVcsR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUM1RztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxHQUFHLFVBQVUsT0FBTyxXQUFXLFFBQVEsSUFBSSxHQUFHLFFBQVEsR0FBRyxTQUFTLFFBQVEsVUFBVSxFQUFFO0FBQUEsRUFDL0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsR0FBRyxVQUFVLE9BQU8sVUFBVSxRQUFRLFFBQVEsSUFBSSxHQUFHLFVBQVUsR0FBRyxJQUFJLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDbkY7QUFBQSxFQUNBLEVBQUUsUUFBUSxZQUFZLEtBQUssRUFBRSxHQUFHLFVBQVUsT0FBTyxXQUFXLEVBQUU7QUFBQSxFQUM5RDtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLEdBQUcsVUFBVSxPQUFPLFdBQVc7QUFBQSxFQUN4QztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxhQUFhLE9BQU8sVUFBVSxRQUFRLElBQUksQ0FBQyxHQUFHLFNBQVMsUUFBUSxTQUFTLEdBQUcsT0FBTyxLQUFLO0FBQUEsRUFDekg7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLO0FBQUEsRUFDUDtBQUFBO0FBQUEsRUFFQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsT0FBTyxRQUFRLFVBQVUsT0FBTyxLQUFLO0FBQUEsRUFDdEQ7QUFDRjs7O0FDM0NBLElBQU0sT0FBTyxRQUFRLElBQUksQ0FBQyxHQUFHLFFBQVEsUUFBUSxRQUFRLFlBQVksUUFBUSxPQUFPLEtBQUssQ0FBQztBQUd0RixTQUFTLGFBQWEsTUFBaUM7QUFDckQsTUFBSSxDQUFDLFdBQVcsSUFBSSxLQUFLLEtBQUssU0FBUyxPQUFRLFFBQU87QUFDdEQsTUFBSSxLQUFLLEtBQUssU0FBUyxHQUFHLEVBQUcsUUFBTztBQUNwQyxNQUFJLEtBQUssS0FBSyxTQUFTLEdBQUcsRUFBRyxRQUFPO0FBQ3BDLFNBQU8sS0FBSyxLQUFLLFNBQVMsR0FBRyxJQUFJLFVBQVU7QUFDN0M7QUFHQSxJQUFNLFVBQVU7QUFFaEIsU0FBUyxRQUFRLE1BQXVDQSxTQUF5QztBQUMvRixTQUFPO0FBQUEsSUFDTCxRQUFRLENBQUMsUUFBUyxRQUFRLEtBQUtBLFFBQU8sR0FBRyxHQUFHLFFBQVEsRUFBRSxJQUFJLFVBQVUsYUFBYSxLQUFLLEdBQUcsQ0FBQztBQUFBLElBQzFGLFFBQVE7QUFBQSxJQUNSLE9BQU8sQ0FBQyxRQUFTLGFBQWEsS0FBSyxHQUFHLENBQUMsTUFBTSxXQUFXLFNBQVM7QUFBQSxJQUNqRSxRQUFBQTtBQUFBO0FBQUEsSUFFQSxPQUFPLENBQUMsUUFBUyxhQUFhLEtBQUssR0FBRyxDQUFDLE1BQU0sV0FBVyxPQUFPO0FBQUEsRUFDakU7QUFDRjtBQUdBLFNBQVMsY0FBYyxLQUFrQjtBQUN2QyxRQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsT0FBTyxHQUFHLFFBQVE7QUFDM0MsTUFBSSxXQUFXLEtBQUssS0FBSyxFQUFHLFFBQU87QUFDbkMsTUFBSSxTQUFTLEtBQUssS0FBSyxFQUFHLFFBQU87QUFDakMsU0FBTyxnQ0FBZ0MsS0FBSyxLQUFLLElBQUksVUFBVTtBQUNqRTtBQUVBLElBQU0sZ0JBQWdCLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFlBQVk7QUFDN0UsSUFBTSxVQUFVLEVBQUUsT0FBTyxDQUFDLFFBQWMsT0FBTyxJQUFJLElBQUksR0FBRyxVQUFVLENBQUMsS0FBSyxJQUFJLElBQUksR0FBRyxVQUFVLElBQUksU0FBWSxnQkFBaUI7QUFDaEksSUFBTSxVQUFVLEVBQUUsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLE9BQU87QUFDakUsSUFBTSxPQUFPLEVBQUUsUUFBUSxRQUFRLFFBQVEsUUFBUSxPQUFPLE9BQU87QUFDN0QsSUFBTSxTQUFTLEVBQUUsUUFBUSxRQUFRLFFBQVEsUUFBUSxPQUFPLFFBQVE7QUFDaEUsSUFBTSxVQUFVLEVBQUUsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLFVBQVU7QUFDcEUsSUFBTSxRQUFRLEVBQUUsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLEtBQUs7QUFDN0QsSUFBTSxTQUFTLE1BQU07QUFHckIsU0FBUyxhQUFhLEtBQWdDO0FBQ3BELFFBQU0sT0FBTyxJQUFJLElBQUksR0FBRyxNQUFNLEdBQUcsUUFBUTtBQUN6QyxTQUFPLGtDQUFrQyxLQUFLLElBQUksSUFBSSxlQUFlO0FBQ3ZFO0FBRUEsSUFBTSxTQUFnQjtBQUFBLEVBQ3BCLEVBQUUsUUFBUSxZQUFZLEtBQUssRUFBRSxHQUFHLGVBQWUsUUFBUSxJQUFJLEdBQUcsTUFBTSxHQUFHLE9BQU8sR0FBRyxFQUFFO0FBQUEsRUFDbkYsRUFBRSxRQUFRLGVBQWUsS0FBSyxFQUFFLEdBQUcsZUFBZSxRQUFRLElBQUksR0FBRyxNQUFNLEdBQUcsT0FBTyxjQUFjLEdBQUcsVUFBVSxHQUFHLEtBQUssUUFBUSxFQUFFO0FBQUEsRUFDOUg7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxHQUFHLGVBQWUsUUFBUSxVQUFVLE9BQU8sY0FBYyxHQUFHLFVBQVUsR0FBRyxLQUFLLFFBQVE7QUFBQSxFQUMvRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxHQUFHLGVBQWUsUUFBUSxJQUFJLEdBQUcsTUFBTSxHQUFHLE9BQU8sSUFBSTtBQUFBLEVBQzlEO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLEdBQUcsZUFBZSxRQUFRLElBQUksR0FBRyxLQUFLLEdBQUcsT0FBTyxjQUFjLEdBQUcsZUFBZSxHQUFHLEtBQUssRUFBRSxPQUFPLE1BQU0sT0FBVSxFQUFFO0FBQUEsRUFDNUg7QUFBQSxFQUNBLEVBQUUsUUFBUSxzQkFBc0IsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxRQUFRLFFBQVEsSUFBSSxHQUFHLEtBQUssR0FBRyxPQUFPLEdBQUcsRUFBRTtBQUFBLEVBQzNIO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUSxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3RGO0FBQUEsRUFDQSxFQUFFLFFBQVEsc0JBQXNCLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sUUFBUSxRQUFRLElBQUksR0FBRyxNQUFNLEdBQUcsT0FBTyxHQUFHLEVBQUU7QUFBQSxFQUM1SCxFQUFFLFFBQVEsc0JBQXNCLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxTQUFTLEVBQUU7QUFBQSxFQUN0RTtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxPQUFPO0FBQUEsRUFDekQ7QUFDRjtBQUVBLElBQU0sU0FBZ0I7QUFBQSxFQUNwQjtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxRQUFRLElBQUksR0FBRyxNQUFNLEdBQUcsUUFBUSxJQUFJLEdBQUcsTUFBTSxHQUFHLFFBQVEsWUFBWSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ25GO0FBQUEsRUFDQSxFQUFFLFFBQVEscUJBQXFCLEtBQUssUUFBUSxJQUFJLEdBQUcsTUFBTSxHQUFHLFFBQVEsRUFBRTtBQUFBLEVBQ3RFO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLFFBQVEsSUFBSSxHQUFHLE1BQU0sR0FBRyxRQUFRLElBQUksQ0FBQyxHQUFHLFFBQVEsUUFBUSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ3ZFO0FBQUEsRUFDQSxFQUFFLFFBQVEsV0FBVyxLQUFLLEVBQUUsUUFBUSxlQUFlLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUSxJQUFJLEdBQUcsTUFBTSxHQUFHLE9BQU8sUUFBUSxFQUFFO0FBQUEsRUFDM0gsRUFBRSxRQUFRLGFBQWEsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLE9BQU8sRUFBRTtBQUNsRTtBQUVBLElBQU0sV0FBa0I7QUFBQSxFQUN0QixFQUFFLFFBQVEsb0RBQW9ELEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxVQUFVLFNBQVMsSUFBSSxHQUFHLE1BQU0sRUFBRSxFQUFFO0FBQUEsRUFDN0gsRUFBRSxRQUFRLDRDQUE0QyxLQUFLLEVBQUUsR0FBRyxTQUFTLFFBQVEsSUFBSSxHQUFHLEtBQUssR0FBRyxTQUFTLElBQUksR0FBRyxLQUFLLEVBQUUsRUFBRTtBQUFBLEVBQ3pILEVBQUUsUUFBUSxzQkFBc0IsS0FBSyxFQUFFLEdBQUcsU0FBUyxRQUFRLElBQUksR0FBRyxNQUFNLEdBQUcsU0FBUyxJQUFJLEdBQUcsTUFBTSxFQUFFLEVBQUU7QUFBQSxFQUNyRztBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxVQUFVLFFBQVEsSUFBSSxHQUFHLEtBQUssR0FBRyxTQUFTLElBQUksR0FBRyxLQUFLLEVBQUU7QUFBQSxFQUMxRztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sVUFBVSxRQUFRLElBQUksR0FBRyxRQUFRLEdBQUcsU0FBUyxTQUFTO0FBQUEsRUFDeEc7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUSxLQUFLO0FBQUEsRUFDdkU7QUFBQSxFQUNBLEVBQUUsUUFBUSxzQkFBc0IsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxRQUFRLFFBQVEsU0FBUyxFQUFFO0FBQUEsRUFDM0csRUFBRSxRQUFRLHVCQUF1QixLQUFLLEVBQUUsR0FBRyxTQUFTLFFBQVEsSUFBSSxHQUFHLFdBQVcsRUFBRSxFQUFFO0FBQUEsRUFDbEYsRUFBRSxRQUFRLHlCQUF5QixLQUFLLEVBQUUsR0FBRyxTQUFTLFFBQVEsSUFBSSxHQUFHLGFBQWEsRUFBRSxFQUFFO0FBQUEsRUFDdEY7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxRQUFRLElBQUksR0FBRyxNQUFNLEdBQUcsUUFBUSxHQUFHLE1BQU0sQ0FBQyxFQUFFO0FBQUEsRUFDekU7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsR0FBRyxTQUFTLFFBQVEsUUFBUSxHQUFHLE1BQU0sR0FBRyxTQUFTLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDakU7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsR0FBRyxTQUFTLFFBQVEsUUFBUSxHQUFHLE1BQU0sR0FBRyxTQUFTLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDakU7QUFBQSxFQUNBLEVBQUUsUUFBUSxZQUFZLEtBQUssRUFBRSxHQUFHLFNBQVMsU0FBUyxJQUFJLENBQUMsRUFBRSxFQUFFO0FBQzdEO0FBRUEsSUFBTSxXQUFrQjtBQUFBLEVBQ3RCO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUSxJQUFJLEdBQUcsTUFBTSxHQUFHLFFBQVEsYUFBYTtBQUFBLEVBQ3ZHO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxRQUFRLFFBQVEsSUFBSSxHQUFHLE1BQU0sR0FBRyxRQUFRLE9BQU87QUFBQSxFQUNqRztBQUFBLEVBQ0EsRUFBRSxRQUFRLHVCQUF1QixLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUSxVQUFVLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDNUg7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sYUFBYSxRQUFRLElBQUksQ0FBQyxHQUFHLFFBQVEsT0FBTztBQUFBLEVBQzlGO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxhQUFhLFFBQVEsVUFBVSxRQUFRLE9BQU87QUFBQSxFQUNoRztBQUFBLEVBQ0EsRUFBRSxRQUFRLHlCQUF5QixLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFVBQVUsUUFBUSxJQUFJLENBQUMsRUFBRSxFQUFFO0FBQ2hIO0FBRUEsSUFBTSxVQUFpQjtBQUFBLEVBQ3JCLEVBQUUsUUFBUSxrREFBa0QsS0FBSyxFQUFFLEdBQUcsTUFBTSxRQUFRLFNBQVMsRUFBRTtBQUFBLEVBQy9GLEVBQUUsUUFBUSw0RUFBNEUsS0FBSyxFQUFFLEdBQUcsTUFBTSxRQUFRLEtBQUssRUFBRTtBQUFBLEVBQ3JILEVBQUUsUUFBUSx5QkFBeUIsS0FBSyxFQUFFLEdBQUcsUUFBUSxRQUFRLEtBQUssRUFBRTtBQUFBLEVBQ3BFLEVBQUUsUUFBUSx3QkFBd0IsS0FBSyxFQUFFLEdBQUcsUUFBUSxRQUFRLFNBQVMsRUFBRTtBQUFBO0FBQUEsRUFFdkUsRUFBRSxRQUFRLHlDQUF5QyxLQUFLLEVBQUUsR0FBRyxRQUFRLFFBQVEsTUFBTSxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQ2pHLEVBQUUsUUFBUSwwREFBMEQsS0FBSyxFQUFFLEdBQUcsUUFBUSxRQUFRLFVBQVUsT0FBTyxLQUFLLEVBQUU7QUFBQSxFQUN0SDtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLEdBQUcsT0FBTyxRQUFRLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxTQUFTO0FBQUEsRUFDcEM7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLE1BQU0sUUFBUSxJQUFJLEdBQUcsS0FBSyxFQUFFO0FBQUEsRUFDaEY7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLE1BQU0sUUFBUSxJQUFJLEdBQUcsTUFBTSxFQUFFO0FBQUEsRUFDakY7QUFDRjtBQUVBLElBQU0sVUFBaUI7QUFBQSxFQUNyQjtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFFBQVEsT0FBTyxRQUFRLFFBQVEsSUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQUEsRUFDckY7QUFDRjtBQUdPLElBQU0sUUFBZSxDQUFDLEdBQUcsUUFBUSxHQUFHLFFBQVEsR0FBRyxVQUFVLEdBQUcsVUFBVSxHQUFHLFNBQVMsR0FBRyxPQUFPOzs7QUN0TW5HLElBQU0sV0FBVyxDQUFDLG9CQUFvQixlQUFlLE1BQU0sY0FBYyxZQUFZLEtBQUssR0FBRztBQUc3RixTQUFTLGNBQWMsS0FBa0I7QUFDdkMsUUFBTSxNQUFNLElBQUksSUFBSSxTQUFTO0FBQzdCLE1BQUksUUFBUSxRQUFRLElBQUksT0FBTyxTQUFTLE1BQU0sT0FBVyxRQUFPO0FBQ2hFLFFBQU0sT0FBTyxJQUFJLE1BQU0sR0FBRyxRQUFRLENBQUM7QUFDbkMsU0FBTyxLQUFLLFNBQVMsU0FBUyxLQUFLLENBQUMsSUFBSSxLQUFLLEtBQUssU0FBUyxVQUFVLElBQUksWUFBWTtBQUN2RjtBQUVBLElBQU0sY0FBYyxDQUFDLFFBQXFCO0FBQ3hDLFFBQU0sU0FBUyxJQUFJLElBQUksT0FBTztBQUM5QixTQUFPLFdBQVcsU0FBUyxJQUFJLE1BQU0sR0FBRyxLQUFLLFNBQVMsT0FBTyxLQUFLLFNBQVMsWUFBWTtBQUN6RjtBQUVBLElBQU0sV0FBbUI7QUFBQSxFQUN2QixPQUFPO0FBQUEsSUFDTCxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsT0FBTyxDQUFDLFFBQVMsSUFBSSxNQUFNLEdBQUcsS0FBSyxTQUFTLE9BQU8sSUFBSSxRQUFRO0FBQUEsRUFDL0QsS0FBSztBQUNQO0FBR0EsU0FBUyxrQkFBa0IsS0FBa0I7QUFDM0MsYUFBVyxTQUFTLENBQUMsSUFBSSxPQUFPLFNBQVMsR0FBRyxHQUFHLFNBQVMsR0FBRyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxJQUFJLFNBQVMsQ0FBQyxDQUFDLEdBQUc7QUFDMUcsUUFBSSxVQUFVLE9BQVcsUUFBTyxNQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3BEO0FBQ0EsU0FBTztBQUNUO0FBR0EsSUFBTSxhQUFhLENBQUMsUUFBc0Isa0JBQWtCLEdBQUcsTUFBTSxRQUFRLFFBQVE7QUFDckYsSUFBTSxRQUFRLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLEtBQUs7QUFHaEUsSUFBTSxRQUFnQjtBQUFBLEVBQ3BCLE9BQU87QUFBQSxJQUNMLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxRQUFRO0FBQUEsRUFDUixPQUFPLENBQUMsUUFBUyxTQUFTLEdBQUcsRUFBRSxLQUFLLENBQUMsVUFBVSxNQUFNLFFBQVEsSUFBSSxhQUFhLEtBQUssTUFBTSxJQUFJLElBQUksWUFBWTtBQUFBLEVBQzdHLE9BQU8sQ0FBQyxRQUFTLFNBQVMsR0FBRyxFQUFFLEtBQUssQ0FBQyxVQUFVLE1BQU0sUUFBUSxJQUFJLFdBQVcsQ0FBQyxJQUFJLFlBQVk7QUFDL0Y7QUFHQSxJQUFNLFVBQWtCO0FBQUEsRUFDdEIsT0FBTztBQUFBLElBQ0wsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFFBQVEsQ0FBQyxHQUFHLFVBQVUsUUFBUTtBQUFBLEVBQzlCLE9BQU8sQ0FBQyxRQUFRO0FBQ2QsVUFBTSxNQUFNLElBQUksa0JBQWtCLEVBQUUsR0FBRztBQUN2QyxRQUFJLFFBQVEsS0FBTSxRQUFPO0FBQ3pCLFdBQU8sU0FBUyxHQUFHLEVBQUUsS0FBSyxDQUFDLFVBQVUsTUFBTSxRQUFRLElBQUksa0JBQWtCLEtBQUssTUFBTSxJQUFJLElBQUksWUFBWTtBQUFBLEVBQzFHO0FBQ0Y7QUFFQSxJQUFNLFVBQWtCO0FBQUEsRUFDdEIsT0FBTztBQUFBLElBQ0wsU0FBUyxDQUFDLFFBQVMsU0FBUyxHQUFHLEVBQUUsS0FBSyxDQUFDLFVBQVUsTUFBTSxRQUFRLElBQUksU0FBUyxLQUFLLE1BQU0sSUFBSSxJQUFJLFFBQVEsSUFBSSxJQUFJLFNBQVM7QUFBQSxJQUN4SCxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsUUFBUSxDQUFDLFVBQVUsR0FBRztBQUFBLEVBQ3RCLE9BQU87QUFBQSxFQUNQLEtBQUs7QUFDUDtBQUVBLElBQU0sUUFBeUIsQ0FBQyxPQUFPLFFBQVEsV0FBVyxRQUFRLE9BQU8sU0FBUyxRQUFRO0FBRzFGLFNBQVMsTUFBTSxXQUFtQixVQUFvQztBQUNwRSxRQUFNLE1BQU0sSUFBSSxHQUFHLEtBQUs7QUFDeEIsUUFBTSxNQUFNLE1BQU0sSUFBSSxDQUFDLFVBQVU7QUFBQSxJQUMvQixRQUFRLFNBQVMsSUFBSSxDQUFDLFdBQVcsR0FBRyxNQUFNLElBQUksSUFBSSxFQUFFLEVBQUUsS0FBSyxHQUFHO0FBQUEsSUFDOUQsS0FBSyxRQUFRLE1BQU0sUUFBUSxHQUFHO0FBQUEsRUFDaEMsRUFBRTtBQUNGLFNBQU8sQ0FBQyxHQUFHLEtBQUssRUFBRSxRQUFRLFNBQVMsSUFBSSxDQUFDLFdBQVcsR0FBRyxNQUFNLFVBQVUsRUFBRSxLQUFLLEdBQUcsR0FBRyxLQUFLLFdBQVcsTUFBTSxFQUFFLENBQUM7QUFDOUc7QUFHTyxJQUFNLE9BQWM7QUFBQSxFQUN6QixHQUFHLE1BQU0sVUFBVSxZQUFZLG9CQUFvQixvQkFBb0IsNkJBQTZCLGNBQWM7QUFBQSxFQUNsSCxHQUFHLE1BQU0sT0FBTyxTQUFTLGdCQUFnQixtQkFBbUI7QUFBQSxFQUM1RCxFQUFFLFFBQVEsNkRBQTZELEtBQUssV0FBVyxLQUFLLEVBQUU7QUFBQSxFQUM5RixHQUFHLE1BQU0sU0FBUyx1QkFBdUI7QUFBQSxFQUN6QyxFQUFFLFFBQVEsbUJBQW1CLEtBQUssV0FBVyxPQUFPLEVBQUU7QUFBQSxFQUN0RDtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxXQUFXLE9BQU87QUFBQSxFQUN6QjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxXQUFXLE9BQU8sS0FBSztBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUVBLEVBQUUsUUFBUSxrQ0FBa0MsS0FBSyxFQUFFLEdBQUcsT0FBTyxPQUFPLEVBQUUsR0FBRyxNQUFNLE9BQU8sU0FBUyxXQUFXLEVBQUUsRUFBRTtBQUFBLEVBQzlHLEVBQUUsUUFBUSx5QkFBeUIsS0FBSyxFQUFFLEdBQUcsT0FBTyxPQUFPLEVBQUUsR0FBRyxRQUFRLE9BQU8sU0FBUyxXQUFXLEVBQUUsRUFBRTtBQUFBLEVBQ3ZHO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLFdBQVcsT0FBTyxLQUFLO0FBQUEsRUFDM0U7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsRUFDekU7QUFDRjs7O0FDbkhBLFNBQVMsU0FBUyxRQUEyQixNQUF1QjtBQUNsRSxNQUFJLFdBQVcsT0FBVyxRQUFPLE9BQU8sWUFBWTtBQUNwRCxNQUFJLE9BQU8sU0FBUyxPQUFRLFFBQU87QUFDbkMsTUFBSSxDQUFDLFdBQVcsTUFBTSxFQUFHLFFBQU87QUFDaEMsTUFBSSxPQUFPLFNBQVMsVUFBVSxpQkFBaUIsS0FBSyxPQUFPLElBQUksRUFBRyxRQUFPO0FBQ3pFLE1BQUksT0FBTyxTQUFTLGFBQWEsT0FBTyxTQUFTLFlBQVksVUFBVSxLQUFLLE9BQU8sSUFBSSxFQUFHLFFBQU87QUFDakcsU0FBTyxTQUFTLEtBQUssT0FBTyxJQUFJLElBQUksT0FBTztBQUM3QztBQUVBLElBQU0sUUFBUTtBQUNkLElBQU0sU0FBUztBQUdmLFNBQVMsY0FBYyxLQUFrQjtBQUN2QyxRQUFNLFNBQVMsSUFBSSxLQUFLLEtBQUssQ0FBQztBQUM5QixNQUFJLFdBQVcsT0FBVyxRQUFPO0FBQ2pDLFFBQU1DLFFBQU8sSUFBSSxPQUFPLE1BQU07QUFDOUIsUUFBTSxPQUFPQSxPQUFNLFFBQVEsT0FBTyxLQUFLLFFBQVEsY0FBYyxFQUFFO0FBQy9ELE1BQUksT0FBTyxLQUFLLElBQUksRUFBRyxRQUFPO0FBQzlCLE1BQUksQ0FBQyxNQUFNLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDOUIsU0FBT0EsUUFBTyxTQUFTQSxNQUFLLFFBQVEsSUFBSSxNQUFNLEtBQUtBLE1BQUssS0FBSyxDQUFDLEdBQUdBLE1BQUssSUFBSSxJQUFJO0FBQ2hGO0FBRUEsU0FBUyxNQUFNLE1BQWlDO0FBQzlDLFNBQU8sRUFBRSxRQUFRLFNBQVMsUUFBUSxXQUFXLE1BQU0sU0FBUyxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFDbEY7QUFFQSxJQUFNLE9BQU8sTUFBTSxDQUFDLFFBQVEsU0FBUyxJQUFJLElBQUksR0FBRyxNQUFNLEtBQUssSUFBSSxPQUFPLFVBQVUsV0FBVyxHQUFHLElBQUksS0FBSyxJQUFJLENBQUM7QUFHckcsSUFBTSxTQUFnQjtBQUFBLEVBQzNCLEVBQUUsUUFBUSxVQUFVLEtBQUssTUFBTSxNQUFNLFFBQVEsRUFBRTtBQUFBLEVBQy9DLEVBQUUsUUFBUSxTQUFTLEtBQUssTUFBTSxhQUFhLEVBQUU7QUFBQSxFQUM3QyxFQUFFLFFBQVEsU0FBUyxLQUFLLE1BQU0sTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUM3QyxFQUFFLFFBQVEsWUFBWSxLQUFLLE1BQU0sTUFBTSxNQUFNLEVBQUU7QUFBQSxFQUMvQyxFQUFFLFFBQVEsaUZBQWlGLEtBQUssS0FBSztBQUFBLEVBQ3JHLEVBQUUsUUFBUSxtREFBbUQsS0FBSyxNQUFNLE1BQU0sS0FBSyxFQUFFO0FBQUEsRUFDckYsRUFBRSxRQUFRLDZEQUE2RCxLQUFLLE1BQU0sTUFBTSxLQUFLLEVBQUU7QUFBQSxFQUMvRjtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxNQUFNLENBQUMsUUFBUSxTQUFTLElBQUksSUFBSSxHQUFHLFFBQVEsR0FBRyxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDbkU7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLE1BQU0sTUFBTSxTQUFTO0FBQUEsRUFDNUI7QUFBQSxFQUNBLEVBQUUsUUFBUSwyQkFBMkIsS0FBSyxNQUFNLE1BQU0sS0FBSyxFQUFFO0FBQy9EOzs7QUNoREEsSUFBTSxTQUFjO0FBQUEsRUFDbEIsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsU0FBUyxRQUFRLElBQUksR0FBRyxLQUFLLEdBQUcsUUFBUSxXQUFXLE9BQU8sQ0FBQztBQUFBLEVBQzNELE9BQU87QUFDVDtBQUNBLElBQU0sV0FBZ0IsRUFBRSxHQUFHLFFBQVEsU0FBUyxJQUFJLEdBQUcsS0FBSyxFQUFFO0FBRTFELElBQU0sU0FBUztBQUNmLElBQU0sV0FDSjtBQUdGLElBQU0sU0FBUyxTQUFTLE1BQU0sR0FBRyxFQUM5QixRQUFRLENBQUMsV0FBVyxPQUFPLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBQyxVQUFVLEdBQUcsTUFBTSxJQUFJLEtBQUssRUFBRSxDQUFDLEVBQzFFLEtBQUssR0FBRztBQUdYLFNBQVMsU0FBUyxLQUErQjtBQUMvQyxRQUFNLE9BQU8sSUFBSSxPQUFPLE1BQU07QUFDOUIsU0FBTyxTQUFTLFVBQWEsS0FBSyxTQUFTLFVBQVUsNkJBQTZCLEtBQUssS0FBSyxJQUFJLElBQUksYUFBYTtBQUNuSDtBQUVBLElBQU0sVUFBZTtBQUFBLEVBQ25CLFFBQVEsQ0FBQyxRQUFTLFNBQVMsR0FBRyxNQUFNLGFBQWEsV0FBVztBQUFBLEVBQzVELFFBQVE7QUFBQSxFQUNSLE9BQU8sQ0FBQyxRQUFTLFNBQVMsR0FBRyxNQUFNLGFBQWEsVUFBVTtBQUFBLEVBQzFELFFBQVEsUUFBUSxNQUFNO0FBQUEsRUFDdEIsU0FBUyxDQUFDLFFBQVEsT0FBTyxJQUFJLEtBQUssSUFBSTtBQUFBLEVBQ3RDLE9BQU87QUFDVDtBQUdPLElBQU0sVUFBaUI7QUFBQSxFQUM1QixFQUFFLFFBQVEsUUFBUSxLQUFLLE9BQU87QUFBQSxFQUM5QjtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxVQUFVLE9BQU8sUUFBUSxTQUFTLElBQUksQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUFBLEVBQ3pGO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFVBQVUsT0FBTyxhQUFhLE9BQU8sS0FBSztBQUFBLEVBQzdFO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFVBQVUsT0FBTyxXQUFXLFNBQVMsSUFBSSxHQUFHLFNBQVMsR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUN2RztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxVQUFVLE9BQU8sVUFBVSxRQUFRLElBQUksR0FBRyxVQUFVLEdBQUcsT0FBTyxLQUFLO0FBQUEsRUFDckc7QUFDRjtBQUdPLElBQU0sZUFBdUI7QUFBQSxFQUNsQyxTQUFTLElBQUksSUFBSSxxRUFBcUUsTUFBTSxHQUFHLENBQUM7QUFBQSxFQUNoRyxLQUFLLENBQUMsTUFBTSxTQUFTO0FBQ25CLFFBQUksQ0FBQyxhQUFhLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRyxRQUFPO0FBQy9DLFdBQU8sU0FBUyxJQUFJLE1BQU0sUUFBUSxXQUFXO0FBQUEsRUFDL0M7QUFDRjs7O0FDeEVBLElBQU0sUUFBUSxFQUFFLFFBQVEsWUFBWSxPQUFPLE9BQU8sUUFBUSxTQUFTO0FBQ25FLElBQU0sU0FBZSxDQUFDLFFBQVE7QUFDNUIsUUFBTSxPQUFPLElBQUksSUFBSSxRQUFRO0FBQzdCLFNBQU8sU0FBUyxPQUFPLFlBQVk7QUFDckM7QUFFQSxJQUFNLGFBQWEsQ0FBQyxRQUNsQiw4QkFBOEIsS0FBSyxJQUFJLE9BQU8sZ0JBQWdCLEdBQUcsUUFBUSxFQUFFLEtBQzNFLFVBQVUsS0FBSyxJQUFJLE9BQU8sV0FBVyxHQUFHLFFBQVEsRUFBRTtBQUNwRCxJQUFNLGFBQWEsQ0FBQyxRQUNqQixJQUFJLElBQUksR0FBRyxRQUFRLEdBQUcsU0FBUyxRQUFTLElBQUksSUFBSSxHQUFHLFFBQVEsR0FBRyxTQUFTLFNBQVMsS0FBSyxDQUFDLElBQUksSUFBSSxDQUFDLEdBQUcsT0FDL0YsZUFDQTtBQUVOLElBQU0sWUFBMkM7QUFBQSxFQUMvQyxZQUFZLEVBQUUsR0FBRyxPQUFPLFFBQVEsVUFBVSxTQUFTLElBQUksR0FBRyxVQUFVLEdBQUcsT0FBTyxHQUFHO0FBQUEsRUFDakYsYUFBYTtBQUFBLElBQ1gsR0FBRztBQUFBLElBQ0gsUUFBUTtBQUFBLElBQ1IsU0FBUyxJQUFJLEdBQUcsV0FBVztBQUFBLElBQzNCLE9BQU8sQ0FBQyxRQUFTLFdBQVcsR0FBRyxJQUFJLFFBQVEsTUFBTSxJQUFJLE9BQU8sU0FBUyxHQUFHLElBQUksS0FBSyxJQUFJLE1BQU0sT0FBTyxPQUFPO0FBQUEsRUFDM0c7QUFBQSxFQUNBLFlBQVksRUFBRSxHQUFHLE9BQU8sUUFBUSxVQUFVLE9BQU8sT0FBTztBQUFBLEVBQ3hELGFBQWEsRUFBRSxHQUFHLE9BQU8sUUFBUSxVQUFVLE9BQU8sT0FBTztBQUFBLEVBQ3pELGFBQWEsRUFBRSxHQUFHLE9BQU8sUUFBUSxTQUFTLE9BQU8sSUFBSTtBQUFBLEVBQ3JELHFCQUFxQixFQUFFLEdBQUcsT0FBTyxRQUFRLFVBQVUsT0FBTyxPQUFPO0FBQUEsRUFDakUsWUFBWSxFQUFFLEdBQUcsT0FBTyxRQUFRLFNBQVMsT0FBTyxRQUFRO0FBQUEsRUFDeEQsWUFBWSxFQUFFLEdBQUcsT0FBTyxRQUFRLFVBQVUsUUFBUSxNQUFNLEtBQUs7QUFBQSxFQUM3RCxhQUFhLEVBQUUsR0FBRyxPQUFPLFFBQVEsVUFBVSxRQUFRLFdBQVc7QUFBQSxFQUM5RCxVQUFVLEVBQUUsR0FBRyxPQUFPLFFBQVEsT0FBTztBQUN2QztBQUdBLElBQU0sU0FBd0M7QUFBQSxFQUM1QyxRQUFRLEVBQUUsUUFBUSxZQUFZLE9BQU8sT0FBTyxRQUFRLFVBQVUsUUFBUSxVQUFVLE9BQU8sUUFBUTtBQUFBLEVBQy9GLFNBQVMsRUFBRSxRQUFRLFlBQVksT0FBTyxPQUFPLFFBQVEsVUFBVSxRQUFRLFVBQVUsT0FBTyxRQUFRO0FBQUEsRUFDaEcsYUFBYTtBQUFBLElBQ1gsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsT0FBTyxDQUFDLFFBQVMsSUFBSSxJQUFJLG9CQUFvQixrQkFBa0IsTUFBTSxRQUFRLFFBQVE7QUFBQSxFQUN2RjtBQUFBLEVBQ0EsZUFBZSxFQUFFLFFBQVEsWUFBWSxPQUFPLE9BQU8sUUFBUSxVQUFVLFFBQVEsVUFBVSxPQUFPLElBQUk7QUFBQSxFQUNsRyxrQkFBa0IsRUFBRSxRQUFRLFlBQVksT0FBTyxPQUFPLFFBQVEsVUFBVSxRQUFRLFVBQVUsT0FBTyxJQUFJO0FBQ3ZHO0FBRUEsSUFBTSxlQUFvQixFQUFFLFFBQVEsWUFBWSxPQUFPLE9BQU8sUUFBUSxVQUFVLFFBQVEsVUFBVSxRQUFRLE1BQU0sTUFBTTtBQUN0SCxJQUFNLFdBQTBDO0FBQUEsRUFDOUMsS0FBSyxFQUFFLFFBQVEsWUFBWSxPQUFPLE9BQU8sU0FBUyxJQUFJLENBQUMsR0FBRyxRQUFRLFVBQVUsT0FBTyxRQUFRO0FBQUEsRUFDM0YsU0FBUyxFQUFFLFFBQVEsWUFBWSxPQUFPLE9BQU8sU0FBUyxJQUFJLENBQUMsR0FBRyxRQUFRLFVBQVUsT0FBTyxRQUFRO0FBQUEsRUFDL0YsT0FBTyxFQUFFLFFBQVEsWUFBWSxPQUFPLE9BQU8sU0FBUyxJQUFJLENBQUMsR0FBRyxRQUFRLFVBQVUsT0FBTyxJQUFJO0FBQUEsRUFDekYsUUFBUSxFQUFFLFFBQVEsWUFBWSxPQUFPLE9BQU8sU0FBUyxJQUFJLENBQUMsR0FBRyxRQUFRLFVBQVUsUUFBUSxNQUFNLEtBQUs7QUFBQSxFQUNsRyxTQUFTO0FBQ1g7QUFDQSxJQUFNLFFBQVEsRUFBRSxRQUFRLFlBQVksT0FBTyxPQUFPLFFBQVEsSUFBSSxHQUFHLE1BQU0sRUFBRTtBQUN6RSxJQUFNLE9BQXNDO0FBQUEsRUFDMUMsS0FBSyxFQUFFLEdBQUcsT0FBTyxRQUFRLE9BQU87QUFBQSxFQUNoQyxLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsUUFBUTtBQUFBLEVBQ2pDLE1BQU0sRUFBRSxHQUFHLE9BQU8sUUFBUSxRQUFRO0FBQUEsRUFDbEMsT0FBTyxFQUFFLEdBQUcsT0FBTyxRQUFRLFFBQVE7QUFBQSxFQUNuQyxNQUFNLEVBQUUsR0FBRyxPQUFPLFFBQVEsUUFBUTtBQUFBLEVBQ2xDLE9BQU8sRUFBRSxHQUFHLE9BQU8sT0FBTyxTQUFTLFFBQVEsU0FBUztBQUFBLEVBQ3BELE9BQU8sRUFBRSxHQUFHLE9BQU8sT0FBTyxTQUFTLFFBQVEsU0FBUztBQUFBLEVBQ3BELFNBQVMsRUFBRSxHQUFHLE9BQU8sT0FBTyxTQUFTLFFBQVEsUUFBUTtBQUFBLEVBQ3JELFFBQVEsRUFBRSxHQUFHLE9BQU8sUUFBUSxVQUFVLFFBQVEsTUFBTSxLQUFLO0FBQUEsRUFDekQsU0FBUyxFQUFFLEdBQUcsT0FBTyxRQUFRLFVBQVUsUUFBUSxNQUFNLGFBQWE7QUFBQSxFQUNsRSxVQUFVLEVBQUUsR0FBRyxPQUFPLFFBQVEsVUFBVSxRQUFRLE1BQU0sYUFBYTtBQUNyRTtBQUdPLElBQU0sU0FBaUIsRUFBRSxTQUFTLElBQUksSUFBSSxPQUFPLEtBQUssU0FBUyxDQUFDLEdBQUcsS0FBSyxDQUFDLFNBQVMsVUFBVSxTQUFTLElBQUksQ0FBQyxFQUFFO0FBRW5ILElBQU0sVUFBVTtBQUNoQixJQUFNLGdCQUFnQjtBQUN0QixJQUFNLFFBQVE7QUFHUCxJQUFNLFVBQWtCO0FBQUEsRUFDN0IsU0FBUyxJQUFJLElBQUksQ0FBQyxRQUFRLFVBQVUsSUFBSSxFQUFFLFFBQVEsQ0FBQyxTQUFTLE9BQU8sS0FBSyxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQzlFLEtBQUssQ0FBQyxNQUFNLFNBQVM7QUFDbkIsVUFBTSxTQUFTLFNBQVMsSUFBSTtBQUM1QixVQUFNLFFBQVEsUUFBUSxNQUFNLElBQUk7QUFDaEMsUUFBSSxNQUFNLFNBQVMsVUFBVSxFQUFHLFFBQU8sT0FBTyxPQUFPLFFBQVEsTUFBTSxJQUFJLE9BQU8sTUFBTSxJQUFJO0FBQ3hGLFFBQUksV0FBVyxZQUFZLDBDQUEwQyxLQUFLLEtBQUssRUFBRyxRQUFPO0FBQ3pGLFFBQUksUUFBUSxLQUFLLEtBQUssS0FBSyxDQUFDLGNBQWMsS0FBSyxLQUFLLEVBQUcsUUFBTyxPQUFPLE9BQU8sVUFBVSxNQUFNLElBQUksU0FBUyxNQUFNLElBQUk7QUFDbkgsV0FBTyxNQUFNLEtBQUssS0FBSyxLQUFLLE9BQU8sT0FBTyxNQUFNLE1BQU0sSUFBSSxLQUFLLE1BQU0sSUFBSTtBQUFBLEVBQzNFO0FBQ0Y7OztBQ3pGQSxJQUFNQyxTQUFjLENBQUMsUUFDbkIsSUFBSSxJQUFJLG1CQUFtQixhQUFhLG9CQUFvQiwwQkFBMEIsaUJBQWlCLE9BQU87QUFHaEgsSUFBTSxVQUFlO0FBQUEsRUFDbkIsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsUUFBUSxRQUFRLFFBQVEsTUFBTSxZQUFZLFdBQVcsY0FBYyxrQkFBa0IsZUFBZSxhQUFhLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUMxSCxTQUFTLFFBQVEsUUFBUSxRQUFRLE9BQU8sV0FBVyxXQUFXLE1BQU0sR0FBRyxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQzdFLE9BQU9BO0FBQ1Q7QUFFQSxJQUFNLFFBQWE7QUFBQSxFQUNqQixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxRQUFRLFFBQVEsUUFBUSxXQUFXLFdBQVcsZUFBZSxZQUFZLGFBQWEsR0FBRyxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQy9GLFNBQVMsUUFBUSxRQUFRLFFBQVEsUUFBUSxXQUFXLFdBQVcsU0FBUyxHQUFHLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDekYsT0FBT0E7QUFDVDtBQUVBLElBQU0sT0FBYztBQUFBLEVBQ2xCO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsR0FBRyxTQUFTLFFBQVEsSUFBSSxHQUFHLFVBQVUsR0FBRyxTQUFTLElBQUksR0FBRyxLQUFLLEVBQUU7QUFBQSxFQUN4RTtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxRQUFRLFlBQVksWUFBWSxHQUFHLFNBQVMsSUFBSSxHQUFHLEtBQUssRUFBRTtBQUFBLEVBQ3ZGO0FBQUEsRUFDQSxFQUFFLFFBQVEscUJBQXFCLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxJQUFJLEdBQUcsSUFBSSxHQUFHLFNBQVMsSUFBSSxHQUFHLFVBQVUsRUFBRSxFQUFFO0FBQUEsRUFDdEcsRUFBRSxRQUFRLDhCQUE4QixLQUFLLEVBQUUsR0FBRyxTQUFTLFFBQVEsSUFBSSxHQUFHLGdCQUFnQixHQUFHLFNBQVMsSUFBSSxHQUFHLFNBQVMsRUFBRSxFQUFFO0FBQUEsRUFDMUg7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxRQUFRLE1BQU0sV0FBVyxHQUFHLFNBQVMsSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUN6RTtBQUFBLEVBQ0EsRUFBRSxRQUFRLCtEQUErRCxLQUFLLEVBQUUsR0FBRyxPQUFPLE9BQU8sV0FBVyxRQUFRLElBQUksQ0FBQyxFQUFFLEVBQUU7QUFBQSxFQUM3SDtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLEdBQUcsU0FBUyxPQUFPLE9BQU8sUUFBUSxRQUFRLE1BQU0sV0FBVyxFQUFFO0FBQUEsRUFDdEU7QUFBQSxFQUNBLEVBQUUsUUFBUSxtQ0FBbUMsS0FBSyxFQUFFLEdBQUcsT0FBTyxPQUFPLFFBQVEsUUFBUSxRQUFRLElBQUksRUFBRSxFQUFFO0FBQUEsRUFDckc7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLEdBQUcsT0FBTyxTQUFTLFFBQVEsUUFBUSxRQUFRLFFBQVEsV0FBVyxTQUFTLEdBQUcsSUFBSSxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLEdBQUcsT0FBTyxPQUFPLE9BQU87QUFBQSxFQUNqQztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxNQUFNLFFBQVcsU0FBUyxJQUFJLENBQUMsR0FBRyxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsRUFDekY7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLFlBQVksUUFBUSxRQUFRLEtBQUssR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUNwRztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxNQUNILFFBQVE7QUFBQSxNQUNSLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLFFBQVEsUUFBUSxPQUFPO0FBQUEsTUFDdkIsU0FBUyxRQUFRLFFBQVEsT0FBTztBQUFBLE1BQ2hDLE9BQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTSxRQUFlO0FBQUEsRUFDbkI7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxRQUFRLFFBQVEsUUFBUSxXQUFXLE9BQU8sYUFBYSxRQUFRLFFBQVEsUUFBUSxjQUFjLEdBQUcsSUFBSSxDQUFDLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUM5SDtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFFBQVEsUUFBUSxXQUFXLE9BQU8sYUFBYSxRQUFRLElBQUksQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUFBLEVBQzVGO0FBQ0Y7QUFFQSxJQUFNLFNBQWMsRUFBRSxRQUFRLFFBQVEsUUFBUSxXQUFXLE9BQU8sVUFBVSxRQUFRLElBQUksQ0FBQyxHQUFHLFNBQVMsSUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQ3ZILElBQU0sV0FBa0I7QUFBQSxFQUN0QjtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxFQUNQO0FBQ0Y7QUFHTyxJQUFNLFdBQWtCLENBQUMsR0FBRyxNQUFNLEdBQUcsT0FBTyxHQUFHLFFBQVE7QUFFOUQsSUFBTSxVQUFlO0FBQUEsRUFDbkIsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsT0FBTyxDQUFDLFFBQVEsSUFBSSxJQUFJLG1CQUFtQixTQUFTO0FBQUEsRUFDcEQsT0FBTztBQUFBLElBQ0wsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLEVBQ1Y7QUFDRjtBQUVBLElBQU1DLE9BQXFDO0FBQUEsRUFDekMsVUFBVSxFQUFFLEdBQUcsU0FBUyxRQUFRLElBQUksQ0FBQyxHQUFHLFNBQVMsSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUN4RCxjQUFjLEVBQUUsR0FBRyxTQUFTLE9BQU8sV0FBVyxPQUFPLFFBQVE7QUFBQSxFQUM3RCxrQkFBa0I7QUFBQSxFQUNsQixXQUFXO0FBQUEsRUFDWCxZQUFZLEVBQUUsR0FBRyxTQUFTLE9BQU9ELE9BQU07QUFDekM7QUFFQSxJQUFNLE9BQ0o7QUFHSyxJQUFNLFdBQW1CLEVBQUUsUUFBUSxhQUFhLEtBQUssQ0FBQyxTQUFVLEtBQUssS0FBSyxJQUFJLElBQUksVUFBVSxPQUFXO0FBR3ZHLElBQU0sVUFBa0I7QUFBQSxFQUM3QixTQUFTLElBQUksSUFBSSxPQUFPLEtBQUtDLElBQUcsQ0FBQztBQUFBLEVBQ2pDLEtBQUssQ0FBQyxTQUFVLEtBQUssV0FBVyxHQUFHLElBQUlBLEtBQUksU0FBUyxJQUFJLENBQUMsSUFBSTtBQUMvRDs7O0FDbkpBLFNBQVMsV0FBVyxTQUFlLFFBQWdCLFFBQWdCLEtBQW1CO0FBQ3BGLFNBQU87QUFBQSxJQUNMLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLFFBQVEsUUFBUSxJQUFJLEdBQUcsTUFBTSxHQUFHLFFBQVEsWUFBWSxVQUFVLEtBQUssQ0FBQztBQUFBLElBQ3BFLE9BQU8sRUFBRSxTQUFTLFFBQVEsT0FBTztBQUFBLElBQ2pDLEdBQUksT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ25DO0FBQ0Y7QUFFQSxJQUFNLFNBQVMsQ0FBQyxTQUF5QixxQ0FBcUMsSUFBSTtBQUNsRixJQUFNLE1BQU07QUFDWixJQUFNLFFBQVEsQ0FBQyxVQUF3QixPQUFPLE9BQU8sU0FBUztBQUc5RCxTQUFTLFlBQVksS0FBa0I7QUFDckMsUUFBTSxRQUFRLElBQUksTUFBTTtBQUV4QixNQUFJLFVBQVUsVUFBYSxjQUFjLE1BQU0sTUFBTSxLQUFLLENBQUMsS0FBSyxNQUFNLFFBQVEsSUFBSSxRQUFRLElBQUksUUFBUSxFQUFFLEVBQUcsUUFBTztBQUNsSCxTQUFPLE1BQU0sS0FBSyxTQUFTLFlBQVksS0FBSyxNQUFNLEtBQUssU0FBUyxhQUFhLElBQ3pFLFFBQ0EsTUFBTSxLQUFLLFNBQVMsR0FBRyxJQUNyQixZQUNBO0FBQ1I7QUFFQSxJQUFNLE9BQWM7QUFBQSxFQUNsQixFQUFFLFFBQVEsNkJBQTZCLEtBQUssV0FBVyxNQUFNLENBQUMsR0FBRyxLQUFLLE9BQU8sU0FBUyxHQUFHLFlBQVksRUFBRTtBQUFBLEVBQ3ZHO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLFdBQVcsT0FBTyxJQUFJLFNBQVMsR0FBRyxPQUFPLEdBQUcsU0FBUyxDQUFDLEdBQUcsS0FBSyxPQUFPLFNBQVMsR0FBRyxZQUFZO0FBQUEsRUFDcEc7QUFBQSxFQUNBLEVBQUUsUUFBUSxpQkFBaUIsS0FBSyxXQUFXLE1BQU0sQ0FBQyxHQUFHLEtBQUssT0FBTyxTQUFTLEdBQUcsWUFBWSxFQUFFO0FBQUEsRUFDM0YsRUFBRSxRQUFRLHFCQUFxQixLQUFLLFdBQVcsSUFBSSxTQUFTLEdBQUcsS0FBSyxPQUFPLFNBQVMsR0FBRyxZQUFZLEVBQUU7QUFBQSxFQUNyRyxFQUFFLFFBQVEsZUFBZSxLQUFLLFdBQVcsTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLFFBQVEsR0FBRyxZQUFZLEVBQUU7QUFBQSxFQUN4RixFQUFFLFFBQVEsbUJBQW1CLEtBQUssV0FBVyxJQUFJLFNBQVMsR0FBRyxLQUFLLE9BQU8sUUFBUSxHQUFHLFlBQVksRUFBRTtBQUNwRztBQUVBLElBQU0sV0FBa0I7QUFBQSxFQUN0QixFQUFFLFFBQVEsY0FBYyxLQUFLLFdBQVcsTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLFFBQVEsR0FBRyxZQUFZLEVBQUU7QUFBQSxFQUN2RixFQUFFLFFBQVEsa0JBQWtCLEtBQUssV0FBVyxJQUFJLFNBQVMsR0FBRyxLQUFLLE9BQU8sUUFBUSxHQUFHLFlBQVksRUFBRTtBQUFBLEVBQ2pHO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLFdBQVcsTUFBTSxDQUFDLEdBQUcsS0FBSyx1REFBdUQsWUFBWTtBQUFBLEVBQ3BHO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxXQUFXLE9BQU8sSUFBSSxTQUFTLEdBQUcsTUFBTSxDQUFDLENBQUMsR0FBRyxLQUFLLE9BQU8sYUFBYSxHQUFHLFlBQVk7QUFBQSxFQUM1RjtBQUFBLEVBQ0EsRUFBRSxRQUFRLDRCQUE0QixLQUFLLFdBQVcsTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLFFBQVEsR0FBRyxZQUFZLEVBQUU7QUFBQSxFQUNyRyxFQUFFLFFBQVEseUJBQXlCLEtBQUssV0FBVyxhQUFhLCtCQUErQixPQUFPLFFBQVEsQ0FBQyxFQUFFO0FBQUEsRUFDakg7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxNQUNILENBQUMsUUFBUyxNQUFNLElBQUksT0FBTyxXQUFXLEdBQUcsSUFBSSxLQUFLLElBQUksTUFBTSxRQUFRLElBQUksS0FBSyxLQUFLLFNBQVMsSUFBSSxPQUFPO0FBQUEsTUFDdEc7QUFBQSxNQUNBLE9BQU8sZUFBZTtBQUFBLElBQ3hCO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssV0FBVyxNQUFNLENBQUMsR0FBRyxLQUFLLCtEQUErRCxZQUFZO0FBQUEsRUFDNUc7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUE7QUFBQSxJQUVSLEtBQUssV0FBVyxLQUFLLEtBQUsscURBQXFEO0FBQUEsRUFDakY7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLO0FBQUEsTUFDSCxJQUFJLGlCQUFpQjtBQUFBLE1BQ3JCO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBRUEsSUFBTUMsVUFBUyxDQUFDLFNBQWlCLFlBQTJCO0FBQUEsRUFDMUQsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1I7QUFBQSxFQUNBO0FBQ0Y7QUFDQSxJQUFNQyxRQUFPLEVBQUUsUUFBUSxXQUFXLE9BQU8sUUFBUSxPQUFPLE1BQU07QUFFOUQsSUFBTSxPQUFjO0FBQUEsRUFDbEI7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxNQUNILEdBQUdBO0FBQUEsTUFDSCxRQUFRLENBQUMsUUFBUyx3QkFBd0IsS0FBSyxJQUFJLElBQUksR0FBRyxRQUFRLEdBQUcsUUFBUSxFQUFFLElBQUksU0FBUztBQUFBLE1BQzVGLFFBQVEsSUFBSSxHQUFHLEtBQUs7QUFBQSxNQUNwQixPQUFPLE1BQU07QUFBQSxNQUNiLE9BQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxHQUFHQSxPQUFNLFFBQVEsUUFBUSxRQUFRLENBQUMsVUFBVSxVQUFVLFFBQVEsR0FBRyxFQUFFO0FBQUEsRUFDNUU7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxRQUFRLFFBQVEsV0FBVyxPQUFPLFVBQVUsU0FBUyxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQzdFO0FBQUEsRUFDQSxFQUFFLFFBQVEsb0RBQW9ELEtBQUssRUFBRSxRQUFRLFFBQVEsUUFBUSxXQUFXLE9BQU8sU0FBUyxFQUFFO0FBQUEsRUFDMUg7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxXQUFXLE9BQU8sS0FBSztBQUFBLEVBQ3pEO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsUUFBUSxRQUFRLFdBQVcsT0FBTyxVQUFVLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUM1RTtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxXQUFXLE9BQU8sUUFBUSxRQUFRLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDM0U7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxRQUFRLFFBQVEsV0FBVyxPQUFPLFFBQVEsUUFBUSxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQzFFO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFdBQVcsT0FBTyxRQUFRLFFBQVEsSUFBSSxDQUFDLEdBQUcsUUFBUSxNQUFNLEtBQUs7QUFBQSxFQUNoRztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxRQUFRLFFBQVEsUUFBUSxXQUFXLE9BQU8sV0FBVyxRQUFRLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDN0U7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxPQUFPLFFBQVEsV0FBVyxPQUFPLFdBQVcsUUFBUSxJQUFJLEdBQUcsU0FBUyxHQUFHLFFBQVEsQ0FBQyxNQUFNLEdBQUcsR0FBRyxPQUFPLEdBQUc7QUFBQSxFQUN2SDtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxXQUFXLE9BQU8sUUFBUSxRQUFRLElBQUksR0FBRyxZQUFZLEVBQUU7QUFBQSxFQUN6RjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxRQUFRLE9BQU8sUUFBUSxRQUFRLElBQUksR0FBRyxXQUFXLEVBQUU7QUFBQSxFQUNyRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxXQUFXLE9BQU8sYUFBYSxRQUFRLElBQUksQ0FBQyxHQUFHLE9BQU8sR0FBRztBQUFBLEVBQzVGO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFdBQVcsT0FBTyxRQUFRLFFBQVEsSUFBSSxDQUFDLEdBQUcsUUFBUSxNQUFNLEtBQUs7QUFBQSxFQUNoRztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxNQUNILFFBQVE7QUFBQSxNQUNSLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLE9BQU9ELFFBQU8sSUFBSSxtRUFBbUU7QUFBQSxJQUN2RjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLO0FBQUEsTUFDSCxRQUFRO0FBQUEsTUFDUixRQUFRO0FBQUEsTUFDUixPQUFPO0FBQUEsTUFDUCxRQUFRLElBQUksR0FBRyxLQUFLO0FBQUEsTUFDcEIsU0FBUyxJQUFJLENBQUM7QUFBQSxNQUNkLE9BQU87QUFBQSxRQUNMLFNBQVM7QUFBQSxRQUNULFFBQVE7QUFBQSxRQUNSLFFBQVE7QUFBQSxNQUNWO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBRUE7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFFBQVEsUUFBUSxXQUFXLE9BQU8sUUFBUSxRQUFRLElBQUksQ0FBQyxHQUFHLE9BQU8sTUFBTSxVQUFVO0FBQUEsRUFDbEc7QUFDRjtBQUVBLElBQU0sVUFBaUI7QUFBQSxFQUNyQjtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsT0FBTyxTQUFTLE9BQU8sTUFBTSxPQUFPLENBQUMsUUFBUSxJQUFJLElBQUksTUFBTSxFQUFFO0FBQUEsRUFDekc7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsVUFBVSxPQUFPLFNBQVMsT0FBTyxNQUFNLE9BQU8sQ0FBQyxRQUFRLElBQUksSUFBSSxhQUFhLFVBQVUsRUFBRTtBQUFBLEVBQzFIO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsT0FBTyxTQUFTLE9BQU8sTUFBTSxPQUFPLElBQUk7QUFBQSxFQUNwRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxNQUNILFFBQVE7QUFBQSxNQUNSLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE9BQU8sQ0FBQyxRQUFRLElBQUksSUFBSSwyQkFBMkIsZ0JBQWdCO0FBQUEsSUFDckU7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsT0FBTyxTQUFTLE9BQU8sTUFBTSxPQUFPLENBQUMsUUFBUSxJQUFJLElBQUksT0FBTyxFQUFFO0FBQUEsRUFDMUc7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsVUFBVSxPQUFPLFNBQVMsT0FBTyxNQUFNLE9BQU8sSUFBSTtBQUFBLEVBQ3BGO0FBQ0Y7QUFHTyxJQUFNLFVBQWlCLENBQUMsR0FBRyxNQUFNLEdBQUcsVUFBVSxHQUFHLE1BQU0sR0FBRyxPQUFPOzs7QUM1TnhFLElBQU0sT0FBWTtBQUFBLEVBQ2hCLFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQTtBQUFBLEVBRVIsT0FBTyxDQUFDLFFBQ04sT0FBTyxJQUFJLE9BQU8sVUFBVSxDQUFDLElBQ3pCLFFBQ0EsSUFBSSxPQUFPLFVBQVUsTUFBTSxVQUFhLE9BQU8sSUFBSSxPQUFPLFNBQVMsQ0FBQyxJQUNsRSxPQUNBO0FBQUEsRUFDUixLQUFLLEVBQUUsT0FBTyxDQUFDLFFBQWMsSUFBSSxPQUFPLFVBQVUsSUFBSSxTQUFZLGdCQUFpQjtBQUNyRjtBQUNBLElBQU1FLFNBQWEsRUFBRSxRQUFRLFNBQVMsUUFBUSxRQUFRLFFBQVEsVUFBVSxPQUFPLEtBQUs7QUFDcEYsSUFBTSxRQUFhLEVBQUUsUUFBUSxRQUFRLFFBQVEsUUFBUSxPQUFPLFNBQVMsUUFBUSxTQUFTO0FBQ3RGLElBQU1DLFFBQVksRUFBRSxRQUFRLFFBQVEsUUFBUSxRQUFRLE9BQU8sUUFBUSxRQUFRLFNBQVM7QUFDcEYsSUFBTUMsV0FBZSxFQUFFLFFBQVEsU0FBUyxRQUFRLFFBQVEsT0FBTyxRQUFRLFFBQVEsVUFBVSxTQUFTLElBQUksR0FBRyxNQUFNLEVBQUU7QUFFakgsSUFBTSxVQUF5QztBQUFBLEVBQzdDLE9BQU87QUFBQSxFQUNQLFlBQVlBO0FBQUEsRUFDWixhQUFhQTtBQUFBLEVBQ2IsV0FBV0Q7QUFBQSxFQUNYLFlBQVlBO0FBQUEsRUFDWixRQUFRLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUSxVQUFVLFFBQVEsTUFBTSxLQUFLO0FBQUEsRUFDaEcsU0FBU0Q7QUFBQSxFQUNULFFBQVFBO0FBQUEsRUFDUixZQUFZQTtBQUFBLEVBQ1osUUFBUUE7QUFBQSxFQUNSLE9BQU8sRUFBRSxHQUFHLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFDL0IsU0FBUztBQUNYO0FBR0EsSUFBTSxlQUFlLENBQUMsTUFBYyxFQUFFLFFBQVEsTUFDNUMsU0FBUyxJQUFJLE1BQU0sWUFBWSxRQUFRLElBQUksU0FBUyxLQUFLLFFBQVEsSUFBSSxVQUFVO0FBRzFFLElBQU0sUUFBZ0I7QUFBQSxFQUMzQixTQUFTLElBQUksSUFBSSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDckMsS0FBSyxDQUFDLE1BQU0sU0FBVSxLQUFLLFdBQVcsR0FBRyxLQUFLLGFBQWEsTUFBTSxJQUFJLElBQUksUUFBUSxTQUFTLElBQUksQ0FBQyxJQUFJO0FBQ3JHOzs7QUN4Q0EsU0FBUyxRQUFRLE1BQXVDLEtBQWtCO0FBQ3hFLFNBQU87QUFBQSxJQUNMLFNBQVMsQ0FBQyxRQUFRO0FBQ2hCLFlBQU0sT0FBTyxJQUFJLEdBQUc7QUFDcEIsVUFBSSxTQUFTLEtBQU0sUUFBTztBQUMxQixZQUFNRyxXQUFVLEtBQUssR0FBRztBQUN4QixhQUFPQSxhQUFZLFVBQWEsVUFBVUEsVUFBUyxJQUFJLElBQUksR0FBRyxJQUFJLFVBQVUsU0FBWSxPQUFPO0FBQUEsSUFDakc7QUFBQSxJQUNBLFFBQVE7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxFQUNWO0FBQ0Y7QUFFQSxJQUFNLE9BQU8sUUFBUSxJQUFJLEdBQUcsTUFBTSxHQUFHLElBQUksR0FBRyxLQUFLLENBQUM7QUFDbEQsSUFBTSxVQUFVLElBQUksR0FBRyxTQUFTO0FBQ2hDLElBQU0sVUFBVSxFQUFFLFFBQVEsT0FBTyxRQUFRLFdBQVcsUUFBUSxNQUFNLE1BQU0sS0FBSztBQUM3RSxJQUFNLFlBQVksRUFBRSxRQUFRLE9BQU8sUUFBUSxXQUFXLFFBQVEsU0FBUyxNQUFNLFFBQVE7QUFHckYsU0FBUyxRQUFRLEtBQWtCO0FBQ2pDLFFBQU0sUUFBUSxJQUFJLE9BQU8sT0FBTztBQUNoQyxTQUFPLFVBQVUsU0FBWSxNQUFNLE9BQU8sSUFBSSxLQUFLLElBQUksSUFBSTtBQUM3RDtBQUdBLFNBQVMsTUFBTSxLQUE2QjtBQUMxQyxRQUFNLE1BQU0sT0FBTyxJQUFJLEtBQUssSUFBSTtBQUNoQyxTQUFPLFFBQVEsU0FBWSxTQUFZLEVBQUUsR0FBRyxLQUFLLE1BQU0sUUFBUSxPQUFPLElBQUksS0FBSyxNQUFNLE1BQU0sSUFBSSxLQUFLLEtBQUs7QUFDM0c7QUFFQSxJQUFNLFNBQVMsQ0FBQyxjQUFjLG9CQUFvQixVQUFVLEtBQUssR0FBRztBQUNwRSxJQUFNLFVBQWU7QUFBQSxFQUNuQixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixRQUFRLENBQUMsUUFBUSxlQUFlLGNBQWMsR0FBRztBQUNuRDtBQUVBLFNBQVMsV0FBVyxLQUE2QjtBQUMvQyxTQUFPLE9BQU8sSUFBSSxLQUFLLElBQUk7QUFDN0I7QUFHTyxJQUFNLFlBQW1CO0FBQUEsRUFDOUI7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxRQUFRLE9BQU8sU0FBUyxPQUFPLFFBQVEsTUFBTSxJQUFJLFNBQVMsQ0FBQyxHQUFHLEtBQUssRUFBRSxPQUFPLGNBQWMsRUFBRTtBQUFBLEVBQ3pIO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLEdBQUcsU0FBUyxRQUFRLENBQUMsS0FBSyxHQUFHLEdBQUcsT0FBTyxRQUFRLE1BQU0sSUFBSSxTQUFTLENBQUMsR0FBRyxLQUFLLEVBQUUsT0FBTyxjQUFjLEVBQUU7QUFBQSxFQUM3RztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxHQUFHLFNBQVMsT0FBTyxRQUFRLE1BQU0sSUFBSSxTQUFTLENBQUMsR0FBRyxLQUFLLEVBQUUsT0FBTyxjQUFjLEVBQUU7QUFBQSxFQUN6RjtBQUFBLEVBQ0EsRUFBRSxRQUFRLDhCQUE4QixLQUFLLEVBQUUsR0FBRyxTQUFTLFFBQVEsQ0FBQyxNQUFNLEtBQUssR0FBRyxFQUFFLEVBQUU7QUFBQSxFQUN0RixFQUFFLFFBQVEsd0VBQXdFLEtBQUssUUFBUTtBQUFBLEVBQy9GO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsR0FBRyxTQUFTLFFBQVEsQ0FBQyxRQUFRLGVBQWUsY0FBYyxRQUFRLEtBQUssUUFBUSxFQUFFO0FBQUEsRUFDMUY7QUFBQSxFQUNBLEVBQUUsUUFBUSw0RUFBNEUsS0FBSyxRQUFRO0FBQUEsRUFDbkcsRUFBRSxRQUFRLGFBQWEsS0FBSyxFQUFFLEdBQUcsV0FBVyxRQUFRLENBQUMsS0FBSyxHQUFHLEVBQUUsRUFBRTtBQUFBLEVBQ2pFO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsUUFBUSxPQUFPLFFBQVEsV0FBVyxRQUFRLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDMUQ7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLO0FBQUEsTUFDSCxHQUFHO0FBQUEsTUFDSCxPQUFPO0FBQUEsUUFDTCxTQUFTO0FBQUEsUUFDVCxRQUFRO0FBQUEsUUFDUixTQUFTO0FBQUEsUUFDVCxRQUFRO0FBQUEsTUFDVjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLFFBQVEsT0FBTyxRQUFRLFdBQVcsUUFBUSxJQUFJLENBQUMsR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDeEU7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLFVBQVUsT0FBTyxLQUFLO0FBQUEsRUFDMUU7QUFBQSxFQUNBLEVBQUUsUUFBUSx1Q0FBdUMsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsT0FBTyxhQUFhLE9BQU8sS0FBSyxFQUFFO0FBQUEsRUFDOUg7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLE9BQU8sUUFBUSxXQUFXLE9BQU8sV0FBVyxRQUFRLElBQUksQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUFBLEVBQ3pGO0FBQ0Y7QUFFQSxJQUFNLFFBQWEsRUFBRSxRQUFRLFFBQVEsUUFBUSxVQUFVLE9BQU8sS0FBSztBQUc1RCxJQUFNLFFBQWU7QUFBQSxFQUMxQjtBQUFBLElBQ0UsUUFDRTtBQUFBLElBQ0YsS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxJQUFJLENBQUM7QUFBQSxNQUNiLFFBQVEsQ0FBQyxVQUFVLGFBQWEscUJBQXFCLE9BQU8sU0FBUyxHQUFHO0FBQUEsSUFDMUU7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxJQUFJLENBQUM7QUFBQSxNQUNiLFFBQVEsQ0FBQyxTQUFTLFVBQVUsYUFBYSxxQkFBcUIsR0FBRztBQUFBLElBQ25FO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFFQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsT0FBTyxRQUFRLFVBQVUsUUFBUSxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUs7QUFBQSxFQUN0RTtBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUssRUFBRSxRQUFRLFFBQVEsUUFBUSxVQUFVLE9BQU8sUUFBUSxTQUFTLElBQUksbUJBQW1CLEdBQUcsT0FBTyxLQUFLO0FBQUEsRUFDekc7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLLEVBQUUsR0FBRyxPQUFPLE9BQU8sT0FBTztBQUFBLEVBQ2pDO0FBQUEsRUFDQTtBQUFBLElBQ0UsUUFBUTtBQUFBLElBQ1IsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsT0FBTyxLQUFLO0FBQUEsRUFDeEQ7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUNsQztBQUFBLEVBQ0E7QUFBQSxJQUNFLFFBQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxFQUNQO0FBQ0Y7OztBQzNKQSxJQUFNQyxXQUErQixJQUFJO0FBQUEsRUFDdkMsMG5CQUEwbkI7QUFBQSxJQUN4bkI7QUFBQSxFQUNGO0FBQ0Y7QUFDQSxJQUFNLFlBQWlDLElBQUk7QUFBQSxFQUN6Qyx5b0NBQXlvQztBQUFBLElBQ3ZvQztBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsU0FBUyxNQUF1QjtBQUM5QyxTQUFPLFVBQVUsSUFBSSxJQUFJLEtBQUtBLFNBQVEsSUFBSSxTQUFTLElBQUksQ0FBQztBQUMxRDs7O0FDWEEsSUFBTUMsVUFBZ0IsQ0FBQyxRQUFRO0FBQzdCLFFBQU0sUUFBUSxJQUFJLElBQUksR0FBRyxLQUFLO0FBQzlCLFFBQU1DLFFBQU8sSUFBSSxPQUFPLEtBQUs7QUFDN0IsU0FBT0EsU0FBUSxtQkFBbUIsS0FBS0EsTUFBSyxJQUFJLElBQUtBLE1BQUssUUFBUSxJQUFJLEtBQUssS0FBS0EsTUFBSyxLQUFLLENBQUMsS0FBSyxRQUFTO0FBQzNHO0FBRUEsU0FBUyxhQUFhLEtBQWtCO0FBQ3RDLFFBQU1BLFFBQU8sSUFBSSxPQUFPLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQztBQUN6QyxRQUFNLFNBQVNBLE9BQU0sUUFBUSxJQUFJLFFBQVEsR0FBRyxLQUFLLFlBQVk7QUFDN0QsTUFBSSxXQUFXLFVBQWEsVUFBVSxRQUFTLFFBQU8sUUFBUSxNQUFjO0FBQzVFLFNBQU8sSUFBSSxJQUFJLEdBQUcsTUFBTSxNQUFNLFVBQWFBLE9BQU0sUUFBUSxJQUFJLE1BQU0sTUFBTUEsT0FBTSxLQUFLLFVBQVUsS0FBSyxJQUFJLFNBQVM7QUFDbEg7QUFHQSxJQUFNLGdCQUFnQixDQUFDLFFBQXNCO0FBQzNDLFFBQU0sU0FBUyxJQUFJLE9BQU8sSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsUUFBUSxJQUFJLFFBQVE7QUFDbEUsU0FBTyxXQUFXLFVBQWEsT0FBTyxNQUFNLFNBQVM7QUFDdkQ7QUFHTyxJQUFNLFNBQWdCO0FBQUEsRUFDM0I7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxNQUNILFFBQVE7QUFBQSxNQUNSLFFBQVE7QUFBQSxNQUNSLE9BQU8sUUFBUUQsT0FBTTtBQUFBLE1BQ3JCLFFBQVFBO0FBQUEsTUFDUixTQUFTLElBQUksR0FBRyxNQUFNO0FBQUEsTUFDdEIsT0FBTyxDQUFDLFFBQVMsYUFBYSxHQUFHLE1BQU0sVUFBVSxDQUFDLGNBQWMsR0FBRyxJQUFJLE9BQU87QUFBQSxNQUM5RSxPQUFPO0FBQUEsUUFDTCxTQUFTLE9BQU8sR0FBRyxTQUFTO0FBQUEsUUFDNUIsUUFBUTtBQUFBLFFBQ1IsUUFBUTtBQUFBLE1BQ1Y7QUFBQSxNQUNBLE9BQU87QUFBQSxNQUNQLEtBQUssRUFBRSxPQUFPLGFBQWE7QUFBQSxJQUM3QjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLO0FBQUEsTUFDSCxRQUFRO0FBQUEsTUFDUixRQUFRO0FBQUEsTUFDUixPQUFPO0FBQUEsTUFDUCxRQUFRLElBQUksR0FBRyxVQUFVO0FBQUEsTUFDekIsU0FBUyxJQUFJLEdBQUcsS0FBSztBQUFBLE1BQ3JCLE9BQU87QUFBQSxRQUNMLFNBQVM7QUFBQSxRQUNULFFBQVE7QUFBQSxRQUNSLFFBQVE7QUFBQSxNQUNWO0FBQUEsTUFDQSxPQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxRQUFRO0FBQUEsSUFDUixLQUFLO0FBQUEsTUFDSCxRQUFRO0FBQUEsTUFDUixRQUFRO0FBQUEsTUFDUixPQUFPLFFBQVFBLE9BQU07QUFBQSxNQUNyQixRQUFRQTtBQUFBLE1BQ1IsT0FBTztBQUFBLFFBQ0wsU0FBUyxPQUFPLEdBQUcsU0FBUztBQUFBLFFBQzVCLFFBQVE7QUFBQSxRQUNSLFFBQVE7QUFBQSxNQUNWO0FBQUEsTUFDQSxPQUFPO0FBQUEsTUFDUCxLQUFLLEVBQUUsT0FBTyxhQUFhO0FBQUEsSUFDN0I7QUFBQSxFQUNGO0FBQ0Y7OztBQ3JEQSxJQUFNLFNBQTJCO0FBQUEsRUFDL0I7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGO0FBQ0EsSUFBTSxXQUE4QixDQUFDLGNBQWMsT0FBTyxVQUFVLFNBQVMsUUFBUSxVQUFVLFNBQVMsU0FBUyxPQUFPLE1BQU07QUFHdkgsSUFBTSxhQUF1QyxPQUFPLFFBQVEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE9BQU8sTUFBTSxHQUFHLENBQUM7QUFHM0csSUFBTSxVQUFVLENBQUMsU0FBMEIsa0JBQWtCLEtBQUssSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLFFBQVEsT0FBTyxDQUFDLElBQUk7QUFDOUcsSUFBTSxvQkFBb0I7QUFFMUIsU0FBUyxNQUFNLE1BQWMsTUFBNkI7QUFDeEQsUUFBTSxPQUFPLFFBQVEsSUFBSTtBQUN6QixRQUFNLE1BQU0sV0FBVyxJQUFJLElBQUk7QUFDL0IsTUFBSSxRQUFRLFVBQWEsQ0FBQyxLQUFLLFNBQVMsR0FBRyxFQUFHLFFBQU87QUFDckQsUUFBTSxTQUFTLFNBQVMsSUFBSTtBQUM1QixhQUFXLFVBQVUsVUFBVTtBQUM3QixRQUFJLE9BQU8sU0FBUyxJQUFJLE1BQU0sTUFBTSxRQUFRLE9BQU8sUUFBUSxLQUFLLElBQUksTUFBTSxLQUFNO0FBQ2hGLFVBQU1FLFNBQVEsT0FBTyxJQUFJLE1BQU0sSUFBSTtBQUNuQyxRQUFJQSxXQUFVLE9BQVcsUUFBT0E7QUFBQSxFQUNsQztBQUNBLFNBQU87QUFDVDtBQUdPLElBQU1DLFVBQWlCO0FBQUEsRUFDNUIsVUFBVTtBQUFBLEVBQ1YsS0FBSztBQUFBLEVBQ0w7QUFBQSxFQUNBLFdBQVc7QUFBQSxFQUNYO0FBQUEsRUFDQSxXQUFXLENBQUMsU0FBUyxlQUFlLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFDakQ7QUFDRjsiLAogICJuYW1lcyI6IFsidGFyZ2V0IiwgIm1hZGUiLCAia2V5ZWQiLCAiT1dOIiwgImZpbml0ZSIsICJodHRwIiwgInByb2JlIiwgInJlYWQiLCAid3JpdHRlbiIsICJzdGFydGVkIiwgIk1FVEhPRFMiLCAib3BlbmVkIiwgIm1hZGUiLCAiZm91bmQiLCAicHl0aG9uIl0KfQo=
