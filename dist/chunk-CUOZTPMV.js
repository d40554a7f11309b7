import {
  byName,
  isAlertHost,
  isAlertName,
  isHeartbeat,
  no,
  unknown,
  yes
} from "./chunk-5OU2N2GJ.js";
import {
  phrases
} from "./chunk-TMAL6WXH.js";
import {
  noOptions
} from "./chunk-LHZ6AS6P.js";

// src/knowledge/commands/words.ts
var PROGRAM = /[|&;<>`\n]|\$\(/;
var TOKEN = /(\s+)|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])|([^\s'"\\]+)/y;
var LONGEST = 1e4;
var FIRST_MARK = 57344;
function marked(value) {
  let text = value.text;
  for (const [index, hole] of value.holes.entries())
    text = text.replace(`\${${hole.name}}`, String.fromCharCode(FIRST_MARK + index));
  return text;
}
function wordOf(text, value) {
  const holes = [];
  const written = text.replace(
    /[\ue000-\uf8ff]|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*|[0-9@*])/g,
    (found, braced, bare) => {
      const hole = value.holes[found.charCodeAt(0) - FIRST_MARK] ?? { name: braced ?? bare ?? "" };
      holes.push(hole);
      return `\${${hole.name}}`;
    }
  );
  return { text: written, holes, type: "text", start: value.start, end: value.end };
}
function shellWords(value) {
  if (value.text.length > LONGEST) return void 0;
  const text = marked(value).trim();
  const words = [];
  let open = false;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const [whole, space, single, double, escaped, bare] = TOKEN.exec(text) ?? [];
    if (whole === void 0 || bare !== void 0 && PROGRAM.test(bare) || double?.includes("$(") || space?.includes("\n"))
      return void 0;
    if (space !== void 0) {
      open = false;
      continue;
    }
    const part = single ?? double?.replace(/\\([\\"$`])/g, "$1") ?? escaped ?? bare ?? "";
    if (open) words.push(`${words.pop()}${part}`);
    else words.push(part);
    open = true;
  }
  return words.map((word) => wordOf(word, value));
}
function plain(word) {
  return word !== void 0 && word.holes.length === 0 ? word.text : void 0;
}

// src/knowledge/commands/wrappers.ts
var WRAPPERS = {
  sudo: "-u -g -h -p -C -r -t -U",
  doas: "-u -C",
  env: "-u -C -S",
  nice: "-n",
  ionice: "-c -n -p",
  timeout: "-s -k --signal --kill-after",
  nohup: "",
  time: "-f -o",
  xargs: "-n -P -I -L -d -s -a -E",
  stdbuf: "-i -o -e",
  setsid: "",
  chronic: "",
  exec: "",
  command: "",
  unbuffer: "",
  caffeinate: "-t -w",
  flock: "-w -E --timeout",
  lockf: "-t",
  gosu: "",
  "su-exec": "",
  "s6-setuidgid": "",
  s6wrap: "",
  lima: ""
};
var OWN_WORDS = { timeout: 1, flock: 1, lockf: 1, gosu: 1, "su-exec": 1, "s6-setuidgid": 1 };
function headOf(word) {
  const text = plain(word);
  if (text !== void 0 && /^(?:\.{1,2}\/|\w[\w.-]*\/)(?:\S*\/)?install$/.test(text)) return text;
  return text?.replace(/^.*[/\\](?=[\w.+-]+$)/, "").replace(/\.exe$/i, "");
}
var isAssignment = (word) => /^[A-Za-z_]\w*=/.test(word?.text ?? "");
function startOfProgram(head, words) {
  const valued = new Set(WRAPPERS[head].split(" "));
  let at = 1;
  while (/^-./.test(words[at]?.text ?? "")) at += valued.has(words[at]?.text ?? "") ? 2 : 1;
  at += OWN_WORDS[head] ?? 0;
  while (head === "env" && isAssignment(words[at])) at++;
  return at;
}
function unwrap(words) {
  const under = [];
  let rest = words;
  for (; ; ) {
    while (isAssignment(rest[0])) rest = rest.slice(1);
    const head = headOf(rest[0]);
    if (head === void 0 || !Object.hasOwn(WRAPPERS, head)) return { words: rest, under };
    const start = startOfProgram(head, rest);
    if (start >= rest.length) return { words: rest, under };
    under.push(head);
    rest = rest.slice(start);
  }
}

// src/knowledge/commands/options.ts
function mayHideOptions(word) {
  return word.holes.length === 1 && /^\$\{[^}]*\}$/.test(word.text) && /opt|flag|args|extra|param|switch/i.test(word.text);
}
function isWritten(word, name) {
  if (name.length === 1) return new RegExp(`^-[A-Za-z0-9]*${name}`).test(word) && !word.startsWith("--");
  const long = name.startsWith("-") ? name : `--${name}`;
  return word === long || word.startsWith(`${long}=`);
}
function flag(...names) {
  return (ask) => flagged(ask, ...names);
}
function flagged(ask, ...names) {
  if (ask.call.args.some(({ text }) => names.some((name) => isWritten(text, name)))) return "yes";
  return ask.call.open || ask.call.args.some(mayHideOptions) ? "unknown" : "no";
}
var gnuFlag = (...names) => (ask) => {
  const isBegun = (text) => /^--[a-z]/.test(text) && names.some((name) => name.length > 1 && `--${name}`.startsWith(text));
  return ask.call.args.some(({ text }) => isBegun(text)) ? "yes" : flagged(ask, ...names);
};
function optionValue(ask, ...names) {
  const words = ask.call.args;
  for (const [index, word] of words.entries()) {
    for (const name of names) {
      const option = name.startsWith("-") ? name : name.length === 1 ? `-${name}` : `--${name}`;
      if (word.text === option) return words[index + 1];
      if (word.text.startsWith(`${option}=`)) return { ...word, text: word.text.slice(option.length + 1) };
    }
  }
  return void 0;
}
function operands(ask, valued = "") {
  const taking = new Set(valued.split(" "));
  const found = [];
  for (let at = 0; at < ask.call.args.length; at++) {
    const word = ask.call.args[at];
    if (taking.has(word.text)) at++;
    else if (!/^-./.test(word.text)) found.push(word);
  }
  return found;
}
function operand(index, valued = "") {
  return (ask) => operands(ask, valued).at(index);
}
var last = operand(-1);
function unlessPreview(...previews) {
  return (ask) => ask.call.args.some(({ text }) => previews.some((preview) => text === preview || text.startsWith(`${preview}=`))) ? "preview" : "yes";
}
var job = (source) => ({
  bounded: no,
  advice: "run it under `timeout SECONDS`",
  worst: "job-info",
  source
});
var remote = (source) => ({ medium: "network", limit: job(source) });

// src/knowledge/commands/kubectl.ts
var KUBECTL = "https://kubernetes.io/docs/reference/kubectl/";
var timed = ({ call }) => call.args.some(({ text }) => /^--(?:request-)?timeout(?:=|$)/.test(text)) ? "yes" : "no";
var cluster = { medium: "network", limit: { ...job(`${KUBECTL}kubectl/`), bounded: timed } };
var dry = unlessPreview("--dry-run");
var isDry = (ask) => dry(ask) === "preview";
var bounces = ({ call }) => call.args.some(({ text }, at) => /^(?:pods?|po)(?:\/|$)/.test(text) && !/^-/.test(call.args[at - 1]?.text ?? ""));
var kubectl = [
  {
    shell: "kubectl create, oc create",
    row: {
      ...cluster,
      effect: (ask) => isDry(ask) ? "read" : "create",
      thing: "resource",
      target: last,
      // A token is another one each time.
      again: (ask) => isDry(ask) ? "yes" : ask.call.args.some(({ text }) => text === "token") ? "unknown" : "no"
    }
  },
  { shell: "kubectl apply, oc apply", row: { ...cluster, effect: "create", thing: "resource", target: last, again: yes } },
  {
    shell: "kubectl delete, oc delete",
    row: {
      ...cluster,
      effect: "delete",
      thing: "resource",
      target: last,
      danger: (ask) => bounces(ask) && !isDry(ask) ? "no" : dry(ask)
    }
  },
  {
    shell: "kubectl get, kubectl describe, kubectl logs, kubectl top, kubectl cluster-info, kubectl rollout status, oc get",
    row: { ...cluster, effect: "read", thing: "resource", target: last }
  },
  {
    shell: "kind create cluster, k3d cluster create",
    row: { effect: "create", medium: "process", thing: "cluster", target: (ask) => optionValue(ask, "--name", "-n"), again: no }
  },
  {
    shell: "kubectl wait, oc wait",
    row: {
      medium: "network",
      effect: "read",
      thing: "resource",
      target: last,
      limit: { bounded: "default", advice: "its default is finite", seconds: 30, source: `${KUBECTL}generated/kubectl_wait/` }
    }
  },
  // Settings of the tool on this machine.
  { shell: "kubectl config, kubectl version", row: { effect: "probe", medium: "process", minor: true } },
  {
    shell: "kubectl patch, kubectl scale, kubectl label, kubectl annotate, kubectl rollout, kubectl set, kubectl exec, kubectl cp, kubectl replace, kubectl edit, kubectl cordon, kubectl uncordon, kubectl taint",
    row: { ...cluster, effect: "change", thing: "resource", target: last }
  },
  {
    shell: "helm install",
    row: {
      ...remote("https://helm.sh/docs/helm/helm_install/"),
      effect: "create",
      thing: "release",
      target: operand(0),
      again: no
    }
  },
  {
    shell: "helm upgrade",
    row: { ...remote("https://helm.sh/docs/helm/helm_upgrade/"), effect: "change", thing: "release", target: operand(0) }
  },
  {
    shell: "helm uninstall, helm delete",
    row: {
      ...remote("https://helm.sh/docs/helm/helm_uninstall/"),
      effect: "delete",
      thing: "release",
      target: operand(0),
      danger: dry
    }
  }
];

// src/knowledge/commands/clouds.ts
var terraformed = remote("https://developer.hashicorp.com/terraform/cli/commands");
var infrastructure = [
  {
    shell: "terraform apply, tofu apply, terragrunt apply",
    row: {
      ...terraformed,
      effect: "change",
      thing: "infrastructure",
      danger: (ask) => flagged(ask, "-auto-approve", "auto-approve") === "yes" && operands(ask).length === 0 ? "yes" : "no"
    }
  },
  {
    shell: "terraform destroy, tofu destroy, terragrunt destroy, pulumi destroy, cdk destroy",
    row: { ...terraformed, effect: "delete", thing: "infrastructure", danger: () => "yes" }
  },
  {
    shell: "terraform init, terraform plan, terraform import, terraform refresh, tofu init, tofu plan, pulumi up, cdk deploy, ansible-playbook",
    row: { ...terraformed, effect: "change", thing: "infrastructure" }
  },
  {
    shell: "terraform output, terraform show, terraform validate, terraform fmt, terraform version",
    row: { effect: "probe", medium: "file", minor: true }
  }
];
var botocore = {
  bounded: "default",
  advice: "its default is finite",
  seconds: 60,
  source: "https://docs.aws.amazon.com/cli/latest/topic/config-vars.html"
};
var bucketed = { medium: "network", thing: "object", limit: botocore, retry: yes };
var storage = [
  { shell: "aws s3 cp, aws s3 mv, gsutil cp, gsutil mv, gcloud storage cp", row: { ...bucketed, effect: "write", target: last } },
  {
    shell: "aws s3 sync, gsutil rsync",
    row: {
      ...bucketed,
      effect: "write",
      target: last,
      danger: (ask) => ask.call.args.some(({ text }) => /^--delete$|^-d$/.test(text)) ? unlessPreview("--dryrun", "-n")(ask) : "no"
    }
  },
  {
    shell: "aws s3 rm, gsutil rm, gcloud storage rm",
    row: {
      ...bucketed,
      effect: "delete",
      target: last,
      danger: (ask) => flagged(ask, "recursive", "r") === "yes" || /\*/.test(last(ask)?.text ?? "") ? unlessPreview("--dryrun", "-n")(ask) : "no"
    }
  },
  { shell: "aws s3 mb, gsutil mb", row: { ...bucketed, effect: "create", thing: "bucket", target: last, again: no } },
  { shell: "aws s3 rb", row: { ...bucketed, effect: "delete", thing: "bucket", target: last, danger: () => "yes" } },
  { shell: "aws s3 ls, gsutil ls", row: { ...bucketed, effect: "read", target: last } }
];
var hub = remote("https://cli.github.com/manual/");
var hosted = [
  {
    shell: "gh issue create",
    row: { ...hub, effect: "create", thing: "issue", target: (ask) => optionValue(ask, "--title", "-t"), again: unknown }
  },
  {
    shell: "gh repo delete, gh release delete, gh secret delete",
    row: { ...hub, effect: "delete", thing: "resource", target: last, danger: () => "yes" }
  },
  {
    shell: "gh release create, gh pr create, gh pr merge, gh pr comment, gh issue comment, gh workflow run, gh secret set, gh release upload",
    row: { ...hub, effect: "change", thing: "resource", target: operand(0) }
  },
  { shell: "gh repo fork", row: { ...hub, effect: "create", thing: "repository", target: operand(0), again: yes } },
  {
    shell: "gh label create",
    row: { ...hub, effect: "create", thing: "label", target: operand(0), again: (ask) => flagged(ask, "f", "force") }
  },
  // What is kept there is made again by the next run.
  {
    shell: "gh cache delete, gh actions-cache delete",
    row: { ...hub, effect: "delete", thing: "cache", target: operand(0), danger: () => "no" }
  },
  {
    shell: "gh api",
    row: {
      ...hub,
      effect: (ask) => isWritingApi(ask) ? "change" : "read",
      thing: "resource",
      target: operand(0)
    }
  },
  {
    shell: "gcloud config set, aws configure set, az config set",
    row: { effect: "setup", medium: "environment", minor: true }
  },
  {
    shell: "gh, gcloud, az, doctl, heroku, flyctl, vercel, netlify, oci",
    row: {
      medium: "network",
      limit: job("https://cli.github.com/manual/"),
      effect: (ask) => removes(ask) ? "delete" : shows(ask) ? "read" : "change",
      thing: "resource",
      target: last,
      danger: (ask) => removes(ask) ? "yes" : "no"
    }
  }
];
function isWritingApi(ask) {
  const method = optionValue(ask, "--method", "-X")?.text.toUpperCase();
  if (method !== void 0) return method !== "GET";
  if (operands(ask)[0]?.text === "graphql") return ask.call.args.some(({ text }) => /\bmutation\b/.test(text));
  return flagged(ask, "f", "F", "field", "raw-field", "input") === "yes";
}
function removes(ask) {
  return operands(ask).slice(0, 4).some(({ text }) => /^(?:delete|destroy|purge|terminate)(?:-|$)/.test(text));
}
function shows(ask) {
  return operands(ask).slice(0, 4).some(
    ({ text }) => /^(?:list|get|describe|show|view|status|download|watch|diff|checks|print-\w+|ls|account|read|logs)(?:-|$)/.test(text)
  );
}
function awsRow(name) {
  const verb2 = /^aws [\w-]+ ([a-z]+)(?:-|$)/.exec(name)?.[1];
  if (verb2 === void 0) return void 0;
  const base = { medium: "network", limit: botocore, retry: yes, target: last };
  if (/^(?:get|list|describe|wait|head|scan|query|filter|lookup)$/.test(verb2))
    return { ...base, effect: "read", thing: /secret-value|parameter/.test(name) ? "secret" : "resource" };
  if (/^aws sqs delete-message/.test(name)) return { ...base, effect: "change", thing: "resource" };
  if (/^(?:delete|terminate|detach|deregister|purge|revoke)$/.test(verb2))
    return { ...base, effect: "delete", thing: "resource", danger: unlessPreview("--dry-run") };
  if (/^create$/.test(verb2)) return { ...base, effect: "create", thing: "resource", again: unknown };
  if (/put-metric-data/.test(name)) return { ...base, effect: "send", thing: "metric", minor: true };
  if (/^aws (?:sns publish|ses send)/.test(name))
    return { ...base, effect: "send", thing: /ses/.test(name) ? "message" : "alert", again: no };
  return { ...base, effect: "change", thing: "resource" };
}
var clouds = [...kubectl, ...infrastructure, ...storage, ...hosted];

// src/knowledge/commands/containers.ts
var limit = {
  bounded: no,
  advice: "run it under `timeout SECONDS`",
  worst: "job-info",
  source: "https://docs.docker.com/reference/cli/docker/"
};
var engine = { medium: "process", limit };
var last2 = operand(-1);
var containers = [
  {
    shell: "docker network create, podman network create",
    row: { effect: "create", medium: "process", thing: "network", target: last2, again: no }
  },
  {
    shell: "docker volume create, podman volume create",
    row: { effect: "create", medium: "process", thing: "volume", target: last2, again: yes }
  },
  {
    shell: "docker pull, docker push, docker login, docker compose pull, docker-compose pull, docker build, docker buildx build, podman pull, podman push",
    row: { ...engine, effect: "change", thing: "image", target: last2 }
  },
  {
    shell: "docker run, docker exec, docker start, docker restart, docker compose up, docker-compose up, docker compose run, docker compose exec, podman run",
    row: { effect: "run", medium: "process", thing: "container" }
  },
  {
    shell: "docker stop, docker rm, docker rmi, docker kill, docker compose down, docker-compose down, docker compose stop, docker network rm, podman rm, docker tag, docker cp, docker save, docker load",
    row: { effect: "change", medium: "process", thing: "container", danger: () => "no" }
  },
  {
    shell: "docker volume prune, docker volume rm",
    row: { effect: "delete", medium: "process", thing: "container", danger: () => "yes" }
  },
  {
    // Images and layers are pulled or built again, and a container that ended is nobody's data: only volumes are.
    shell: "docker system prune, docker image prune, docker builder prune, docker container prune",
    row: {
      effect: "delete",
      medium: "process",
      thing: "container",
      danger: ({ call }) => call.args.some(({ text }) => text === "--volumes") ? "yes" : "no"
    }
  },
  {
    shell: "docker ps, docker inspect, docker images, docker info, docker version, docker logs, docker compose ps, docker network inspect, docker network ls, docker volume ls, docker volume inspect, docker image inspect, docker container inspect, docker stats",
    row: { effect: "probe", medium: "process", minor: true }
  }
];

// src/knowledge/commands/files.ts
var file = { medium: "file", thing: "file" };
var last3 = operand(-1);
var first = operand(0);
var minor = { effect: "probe", medium: "memory", minor: true };
function mayBeEverything(text) {
  return /^(?:\/|\/\*|~|~\/|~\/\*|\.|\.\/?\*|\*|\$\{HOME\}\/?)$/.test(text) || /^\$\{[^}]*\}\/\*?$/.test(text) || /^\/\$\{[^}]*\}\/?$/.test(text);
}
function dangerOfRemoval(ask) {
  const targets = operands(ask);
  const recursive = gnuFlag("r", "R", "recursive")(ask) === "yes";
  if (recursive && targets.some(({ text }) => mayBeEverything(text))) return "everything";
  return recursive || targets.some(({ text }) => /[*?]/.test(text)) ? "yes" : "no";
}
function origin(ask) {
  const source = first(ask);
  const braced = source && /^([^{]*)\{([^{},]*),[^{},]*\}(.*)$/.exec(source.text.replace(/\$\{/g, "$("));
  return source && braced ? { ...source, text: `${braced[1]}${braced[2]}${braced[3]}` } : source;
}
function destination(ask) {
  const target = last3(ask);
  const braced = target && /^([^{]*)\{[^{},]*,([^{},]*)\}(.*)$/.exec(target.text);
  return braced ? { ...target, text: `${braced[1]}${braced[2]}${braced[3]}` } : target;
}
function linked(ask) {
  const at = ask.call.args.findIndex(({ text }) => /^(?:-t|--target-directory)$/.test(text));
  return at < 0 ? last3(ask) : ask.call.args[at + 1];
}
var makesDirectory = (ask) => ask.call.args.some(({ text }) => /^-[a-zA-Z]*[^-pmvZ\W]/.test(text)) ? "unknown" : gnuFlag("p", "parents")(ask);
var FIND_DELETES = /^(?:-delete|-exec|-execdir)$/;
var deletes = (ask) => ask.call.args.some(
  ({ text }, at) => FIND_DELETES.test(text) && (text === "-delete" || /(?:^|\/)rm$/.test(ask.call.args[at + 1]?.text ?? ""))
);
var looksInside = (ask) => flagged(ask, "l", "list", "t", "test") === "yes" && ask.call.name !== "cpio";
function tarMode(ask) {
  const mode = ask.call.args[0]?.text ?? "";
  return /^-?\w*t\w*$/.test(mode) && !/[cx]/.test(mode) ? "read" : "write";
}
var fileCommands = [
  {
    shell: "mkdir",
    row: { effect: "create", medium: "file", thing: "directory", target: operand(-1, "-m --mode"), again: makesDirectory }
  },
  {
    shell: "ln",
    row: { effect: "create", medium: "file", thing: "link", target: linked, again: gnuFlag("f", "force", "b", "backup") }
  },
  { shell: "install", row: { ...file, effect: "write", target: last3 } },
  { shell: "touch", row: { ...file, effect: "write", target: last3 } },
  { shell: "cp, install", row: { ...file, effect: "write", target: destination, content: first } },
  { shell: "mv, rename", row: { effect: "change", medium: "file", thing: "rename", target: destination, content: origin } },
  {
    shell: "rm",
    row: {
      effect: "delete",
      medium: "file",
      thing: (ask) => flagged(ask, "r", "R", "recursive") === "no" ? "file" : "tree",
      target: first,
      again: flag("f", "force"),
      danger: dangerOfRemoval
    }
  },
  { shell: "rmdir, unlink", row: { effect: "delete", medium: "file", thing: "file", target: first, danger: () => "no" } },
  {
    shell: "shred, mkfs, mkfs.ext4, mkfs.xfs, wipefs",
    row: { effect: "delete", medium: "file", thing: "file", target: last3, danger: () => "yes" }
  },
  {
    shell: "chmod, chown, chgrp, setfacl, restorecon, chcon, chattr, touch",
    row: { effect: "change", medium: "file", thing: "mode", target: last3, again: () => "yes" }
  },
  {
    shell: "tee",
    row: {
      effect: (ask) => gnuFlag("a", "append")(ask) === "yes" ? "append" : "write",
      medium: "file",
      thing: "line",
      target: last3,
      again: (ask) => gnuFlag("a", "append")(ask) === "yes" ? "no" : "unknown"
    }
  },
  {
    shell: "sed, perl",
    row: {
      effect: (ask) => flagged(ask, "i", "in-place") === "yes" ? "change" : "read",
      medium: "file",
      thing: "file",
      target: last3
    }
  },
  { shell: "truncate, patch, split", row: { ...file, effect: "change", target: last3 } },
  {
    shell: "dd",
    row: {
      ...file,
      effect: (ask) => ask.call.args.some(({ text }) => text.startsWith("of=")) ? "write" : "read",
      target: (ask) => ask.call.args.find(({ text }) => text.startsWith("of=")),
      danger: (ask) => ask.call.args.some(({ text }) => /^of=\/dev\/(?!null)/.test(text)) ? "yes" : "no"
    }
  },
  { shell: "tar", row: { ...file, effect: tarMode, target: operand(0, "--exclude -X --exclude-from") } },
  {
    shell: "zip, unzip, gzip, gunzip, bzip2, xz, 7z, zstd, cpio",
    row: { ...file, effect: (ask) => looksInside(ask) ? "read" : "write", target: first }
  },
  {
    shell: "find",
    row: {
      effect: (ask) => deletes(ask) ? "delete" : "read",
      medium: "file",
      thing: "files",
      target: first,
      danger: (ask) => deletes(ask) ? "yes" : "no"
    }
  },
  {
    shell: "cat, head, tail, wc, sort, uniq, cut, awk, gawk, jq, yq, xxd, strings, tac, comm, join, paste, tr, diff, cmp, md5sum, sha256sum, sha1sum, file",
    row: { effect: "read", medium: "file", thing: "file", target: last3 }
  },
  {
    // The first word is what is looked for.
    shell: "grep, egrep, fgrep, rg",
    row: {
      effect: "probe",
      medium: "file",
      target: (ask) => operands(ask).length > 1 ? last3(ask) : void 0,
      minor: true
    }
  },
  {
    shell: "ls, stat, du, df, readlink, realpath, lsblk, blkid, tree, test, [, mountpoint",
    row: { effect: "probe", medium: "file", target: last3, minor: true }
  },
  {
    shell: "echo, printf, true, false, date, whoami, hostname, uname, id, pwd, basename, dirname, clear, tput, seq, uuidgen, nproc, arch, tty, env, printenv, locale, groups, getconf",
    row: minor
  },
  {
    shell: "which, type, hash, getent, pgrep, ps, pidof, lsof, free, uptime, ulimit",
    row: { effect: "probe", medium: "process", minor: true }
  },
  { shell: "mktemp", row: { effect: "create", medium: "file", thing: "temp", again: () => "yes" } },
  { shell: "mkfifo", row: { effect: "create", medium: "file", thing: "pipe", target: last3, again: no } }
];

// src/knowledge/commands/git.ts
var forced = (ask) => {
  if (flagged(ask, "n", "dry-run") === "yes") return "preview";
  if (ask.call.args.some(({ text }) => text.startsWith("--force-with-lease"))) return "no";
  return flagged(ask, "f", "force") === "yes" || flagged(ask, "d", "delete", "mirror") === "yes" || operands(ask).some(({ text }) => /^\+|^:\w/.test(text)) ? "yes" : "no";
};
var git = {
  bounded: no,
  advice: "run it under `timeout SECONDS`",
  source: "https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplowSpeedLimit",
  worst: "job-info"
};
var changed = { effect: "change", medium: "file", thing: "repository" };
var looked = { effect: "probe", medium: "file", minor: true };
var ASKS = /^(?:-[arv]+|--(?:show-current|list|all|remotes|contains|merged|no-merged|points-at|format)(?:=.*)?)$/;
function clonedTo(ask) {
  const [from, to] = operands(ask, "-b --branch --depth -o --origin --reference -c --filter -j --jobs");
  if (to !== void 0 || from === void 0) return to;
  const text = /([^/:]+?)(?:\.git)?\/?$/.exec(from.text)?.[1] ?? from.text;
  return { ...from, text, holes: from.holes.filter(({ name }) => text.includes(`\${${name}}`)) };
}
var gitCommands = [
  {
    shell: "git clone",
    row: {
      effect: "create",
      medium: "file",
      thing: "directory",
      target: clonedTo,
      again: no,
      limit: git,
      retry: no
    }
  },
  {
    shell: "git fetch, git pull, git submodule update, git lfs pull, git remote update",
    row: { ...changed, limit: git, retry: no }
  },
  {
    shell: "git push",
    row: { effect: "change", medium: "network", thing: "branch", target: operand(-1), danger: forced, limit: git, retry: no }
  },
  { shell: "git ls-remote", row: { effect: "read", medium: "network", thing: "repository", limit: git, retry: no } },
  // `git remote`, `git remote -v`, `git remote get-url origin`: only asked.
  {
    shell: "git remote",
    row: {
      effect: ({ call }) => call.args.every(({ text }) => /^(?:remote|-v|--verbose|show|get-url)$/.test(text)) || call.args.some(({ text }) => text === "get-url") ? "probe" : "change",
      medium: "file",
      thing: "repository"
    }
  },
  { shell: "git remote add", row: { effect: "create", medium: "file", thing: "remote", target: operand(0), again: no } },
  { shell: "git worktree add", row: { effect: "create", medium: "file", thing: "directory", target: operand(0), again: no } },
  { shell: "git init", row: { effect: "create", medium: "file", thing: "repository", again: yes } },
  // A version's tag fails when it is there: its failure is the guard.
  {
    shell: "git tag",
    row: {
      effect: ({ call }) => call.args.some(({ text }) => /^-(?:l|n\d*|v)$|^--(?:list|points-at|contains|merged|no-merged|sort|verify)/.test(text)) || call.args.length === 0 && !call.open ? "probe" : "create",
      medium: "file",
      thing: "tag",
      target: operand(0),
      again: unknown
    }
  },
  {
    shell: "git add, git commit, git checkout, git switch, git merge, git rebase, git reset, git stash, git rm, git mv, git apply, git cherry-pick, git clean, git config, git restore, git gc, git am, git archive, git bundle",
    row: changed
  },
  {
    shell: "git branch",
    row: { ...changed, effect: ({ call }) => call.args.some(({ text }) => ASKS.test(text)) ? "probe" : "change" }
  },
  {
    shell: "git status, git update-index, git diff, git log, git rev-parse, git show, git ls-files, git describe, git rev-list, git cat-file, git blame, git grep, git merge-base, git symbolic-ref, git for-each-ref, git ls-tree, git name-rev, git shortlog, git version, git check-ignore, git config --get, git branch --show-current, git remote get-url, git remote show",
    row: looked
  }
];

// src/knowledge/commands/network.ts
var CURL_VALUES = "-X --request -d --data --data-raw --data-binary --data-urlencode -H --header -o --output -u --user -F --form -T --upload-file -m --max-time --connect-timeout --retry --retry-delay --retry-max-time -A --user-agent -b --cookie -c --cookie-jar -e --referer -x --proxy -w --write-out -K --config --cacert --cert --key -E -L --resolve --limit-rate --json --url";
function addressOf(ask) {
  return optionValue(ask, "--url") ?? operands(ask, CURL_VALUES.replace(" -L ", " ")).at(-1);
}
function effectOfCurl(ask) {
  if (flagged(ask, "version", "V", "help", "manual", "M") === "yes") return "probe";
  const method = (optionValue(ask, "-X", "--request")?.text ?? "").toLowerCase();
  if (method === "delete") return "delete";
  if (method === "put") return "write";
  if (method === "patch") return "change";
  if (method === "post") return "send";
  if (flagged(ask, "d", "data", "data-raw", "data-binary", "data-urlencode", "F", "form", "json") === "yes") return "send";
  return flagged(ask, "T", "upload-file") === "yes" ? "write" : "read";
}
var local = (text) => /^(?:file:|(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/.test(text);
function curlBounded(ask) {
  if (local(addressOf(ask)?.text ?? "") || flagged(ask, "version", "V", "help", "h") === "yes") return "yes";
  const own = flagged(ask, "m", "max-time", "connect-timeout", "speed-time", "y");
  return own === "no" && flagged(ask, "K", "config", "unix-socket") === "yes" ? "unknown" : own;
}
function limit2(bounded, advice, source, worst, seconds) {
  return { bounded, advice, source, ...worst && { worst }, ...seconds !== void 0 && { seconds } };
}
var curl = {
  effect: effectOfCurl,
  medium: "network",
  thing: (ask) => {
    const text = addressOf(ask)?.text ?? "";
    if (isHeartbeat(text)) return "heartbeat";
    if (isAlertHost(text) || effectOfCurl(ask) !== "read" && isAlertName(text)) return "alert";
    return effectOfCurl(ask) === "probe" ? "program" : "http";
  },
  target: addressOf,
  content: (ask) => optionValue(ask, "-d", "--data", "--data-raw", "--json"),
  again: (ask) => effectOfCurl(ask) === "send" ? ask.call.args.some(({ text }) => /idempotency/i.test(text)) ? "yes" : "no" : "unknown",
  limit: limit2(curlBounded, "add `--max-time SECONDS`", "https://curl.se/docs/manpage.html#-m"),
  retry: flag("retry")
};
var ncBounded = (ask) => flagged(ask, "l", "listen", "u", "udp") === "yes" || /^(?:localhost|127\.0\.0\.1|::1)$/.test(ncTarget(ask)?.text ?? "") ? "unknown" : flagged(ask, "w", "wait", "idle-timeout", "z");
var ncTarget = operand(0, "-w -p -s -i -q");
var saysOfItself = (ask) => flagged(ask, "G", "V", "Q") === "yes";
function sshBounded(ask) {
  if (saysOfItself(ask)) return "unknown";
  if (ask.call.args.some(({ text }) => /ConnectTimeout|ServerAliveInterval/i.test(text))) return "yes";
  if (operand(0, SSH_VALUES)(ask) === void 0 && !ask.call.open) return "unknown";
  if (ask.call.args.some(({ text }) => /^-?o?ControlPath/i.test(text))) return "unknown";
  if (ask.call.lostBy === "background" && ask.call.args.some(({ text }) => /^-\w*N/.test(text))) return "unknown";
  if (ask.call.args.some(({ text }) => /^-(?:tt?|O)$/.test(text)) || isSession(ask)) return "unknown";
  if (/^(?:re)?(?:start|load)$|^(?:stop|status|force-reload)$/.test(operand(0, SSH_VALUES)(ask)?.text ?? "")) return "unknown";
  return flagged(ask, "F") === "yes" ? "unknown" : flagged(ask, "V", "ConnectTimeout");
}
var isSession = (ask) => ask.call.output === void 0 && ask.call.input === void 0 && // `ssh -AJ gate web1`: what stands behind the letters may be the last one's value.
ask.call.args.filter(({ text }, at, all) => !text.startsWith("-") && !TAKES_VALUE.test(all[at - 1]?.text ?? "")).length === 1 && !ask.call.args.some(({ text }) => /^-\w*[NfTLRDW]/.test(text)) && ![...ask.call.options.keys()].some((name) => name.startsWith("<"));
var TAKES_VALUE = /^-[46AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOopPQRSWw]$/;
var SSH_VALUES = "-o -i -p -l -L -R -D -F -J -W -b -c -m -P -S";
var ssh = limit2(
  sshBounded,
  "add `-o ConnectTimeout=10 -o ServerAliveInterval=15`",
  "https://man.openbsd.org/ssh_config#ServerAliveInterval"
);
var isRemote = (ask) => ask.call.args.some(({ text }) => /^(?:[\w.-]+@)?[\w.-]+:(?!\/\/)|^(?:rsync|ssh):\/\/|^\$\{[^}]*\}:/.test(text));
var job2 = (advice, source, bounded = no) => limit2(bounded, advice, source, "job-info");
function rsyncDanger(ask) {
  if (flagged(ask, "n", "dry-run") === "yes" || ask.call.args.some(isDryRun)) return "preview";
  if (operands(ask).some(({ text }) => /^rsync:\/\/|::/.test(text))) return "no";
  return ask.call.args.some(({ text }) => /^--delete/.test(text)) ? "yes" : "no";
}
var isDryRun = ({ holes }) => holes.some(({ name }) => /^dry_?run\b/i.test(name));
var networkCommands = [
  { shell: "curl", row: curl },
  {
    shell: "wget",
    row: {
      effect: "write",
      medium: "file",
      thing: "file",
      target: operand(-1, "-O -o -P -T -t --timeout --tries --header"),
      limit: limit2(
        (ask) => local(operand(-1, "-O -o -P -T -t")(ask)?.text ?? "") ? "yes" : flagged(ask, "T", "timeout", "read-timeout", "connect-timeout"),
        "add `--timeout=30`",
        "https://www.gnu.org/software/wget/manual/wget.html#Download-Options",
        "info",
        900
      ),
      retry: yes
    }
  },
  {
    shell: "http, https, xh",
    row: {
      effect: "read",
      medium: "network",
      thing: "http",
      target: operand(-1),
      limit: limit2(yes, "its default is finite", "https://httpie.io/docs/cli/timeout")
    }
  },
  {
    shell: "ssh",
    row: {
      // `ssh -G web1` says what its configuration is, and goes nowhere.
      effect: (ask) => saysOfItself(ask) ? "probe" : "run",
      medium: "network",
      thing: "command",
      target: operand(0, SSH_VALUES),
      limit: ssh,
      retry: no
    }
  },
  {
    shell: "scp, sftp",
    row: { effect: "write", medium: "network", thing: "file", target: operand(-1, SSH_VALUES), limit: ssh, retry: no }
  },
  {
    shell: "nc, ncat, netcat",
    row: {
      effect: "read",
      medium: "network",
      thing: "socket",
      target: ncTarget,
      limit: limit2(ncBounded, "add `-w 10`", "https://man.openbsd.org/nc.1#w")
    }
  },
  {
    shell: "rsync",
    row: {
      effect: "write",
      medium: "file",
      thing: "file",
      target: operand(-1, "-e --exclude --include --rsh --bwlimit --timeout --contimeout"),
      danger: rsyncDanger,
      limit: job2(
        "add `--timeout=60`",
        "https://download.samba.org/pub/rsync/rsync.1#opt--timeout",
        (ask) => isRemote(ask) ? flagged(ask, "timeout", "contimeout") : "unknown"
      ),
      retry: no
    }
  },
  { shell: "ping, dig, nslookup, host, traceroute", row: { effect: "probe", medium: "network", minor: true } }
];

// src/knowledge/targets.ts
var TEMPORARY_PATH = /^(?:\/tmp|\/var\/tmp|\/dev\/shm|\/private\/tmp|\/run\/user\/\d+|[A-Za-z]:[\\/](?:Windows[\\/])?Temp)(?:[\\/]|$)/i;
var temporaryWord = phrases(
  "tmp|temp|tempdir|tmpdir|temp_?(?:dir|file|path|folder|directory)|tmp_?(?:dir|file|path)|mk[sd]?temp|mkdtemp|tempfile|temporary|temporary_?(?:directory|file)|named_temporary_file|gettempdir|scratch|scratch_?dir|runner_temp"
);
function isTemporary(target) {
  if (target === void 0) return false;
  if (TEMPORARY_PATH.test(target.text) || /(?:^|[/\\}])\.te?mp(?:[/\\]|$)/i.test(target.text)) return true;
  return target.holes.some((hole) => temporaryWord(hole.name)) || /\.(?:tmp|temp|partial|part)$/i.test(target.text);
}
var uniqueWord = phrases(
  "uuid\\d?|uuid_?\\w*|guid|ulid|nanoid|get_?pid|pid|token_hex|token_urlsafe|randint|random|randrange|urandom|secrets|now|utcnow|today|time|time_?ns|timestamp|ts|strftime|isoformat|datetime|date|stamp|run_?(?:id|number|attempt|at|name)|build_?(?:id|number)|job_?id|session_?id|execution_?id|request_?id|monotonic|perf_counter"
);
function isUnique(target) {
  return target?.holes.some((hole) => uniqueWord(hole.name)) ?? false;
}
var logWord = phrases(
  "logs?|logging|logfile|log_?(?:path|file|dir)|journal|audit|audit_?(?:log|trail|file)|(?:send|sent|mail|access|error|event|job|run|sync|import|task)logs?|history|metrics?|stats|statistics|events?|trace|traces|outbox|queue|runs|results?_?log|changelog|ledger|heartbeat|spool"
);
function isLogLike(text) {
  return logWord(text) || /\.(?:log|jsonl|ndjson|out|prom)\b|GITHUB_(?:ENV|OUTPUT|PATH|STEP_SUMMARY|STATE)/i.test(text);
}
var configWord = phrases(
  "hosts|authorized_keys|known_hosts|crontab|fstab|sudoers|profile|bashrc|zshrc|bash_profile|zprofile|vimrc|gitconfig|gitignore|npmrc|pypirc|netrc|environment|resolv|sshd_config|ssh_config"
);
function isConfigLike(text) {
  if (isLogLike(text)) return false;
  if (/(?:^|[/\\}])\.[a-z_]*(?:rc|profile)$|\.(?:conf|cfg|cnf|ini|ya?ml|toml|env|service|timer|list|properties|rules)$/i.test(text))
    return true;
  if (/^\/etc\/|(?:^|[/\\}])\.env(?:\.[\w-]+)?$/.test(text)) return true;
  return configWord(text.slice(text.search(/[^/\\]*$/)));
}
var lockWord = phrases("locks?|locked|locking|flock|lck|lock_?(?:file|dir|path|name)|mutex|semaphore|pid_?file");
function isLockLike(text) {
  return lockWord(text) || /\.(?:pid|lck|lock)\b/.test(text);
}
var buildWord = /(?:^|[/\\}])(?:[._]?build|builds|dist|out|output|outputs|target|bin|obj|node_modules|__pycache__|\.?cache|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.nox|\.venv|venv|env|htmlcov|coverage|site|_site|public|generated|gen|artifacts?|\.eggs|staging_?dir|wheelhouse|[\w.-]*\.egg-info|cmake-build-\w+|\.next|\.nuxt|\.terraform|\.gradle)(?:[/\\]|$)/i;
var buildName = phrases(
  "(?:build|dist|output|out|cache|target|artifacts?|generated|venv|coverage|site|work|staging|stage|install|package|pkg|obj|html|doc|docs|pycache)_?(?:dir|path|directory|folder|root)(?:_?(?:base_?)?(?:name|path))?|pycache|caches?|build|dist|venv|egg_info|node_modules"
);
function isBuildOutput(target) {
  if (target === void 0) return false;
  return buildWord.test(target.text.replace(/\$\{[^}]*\}/g, "}")) || target.holes.some((hole) => buildName(hole.name));
}
var progressWord = phrases(
  "checkpoints?|cursor|offsets?|watermark|high_?water_?mark|last_?(?:id|seen|sync|synced|processed|run|modified|updated|page|key|offset|timestamp|success)|since|resume|resumed|progress|bookmark|state|state_?file|processed|completed|done|seen|finished|already|existing|synced|imported|exported|uploaded|downloaded|handled|skip|skipped|pending|updated_since|next_?token"
);
function isProgress(text) {
  return progressWord(text);
}
var sentWord = phrases(
  "sent|already_?sent|notified|mailed|emailed|delivered|done|seen|processed|handled|posted|published|paid|charged|contacted|reminded|acknowledged|completed|existing|known|dedup|deduplicated|deduped|idempotency_?key|already|sent_?\\w+|\\w+_sent_at"
);
function isSentName(text) {
  return sentWord(text);
}
var isPacked = (text) => /\.(?:tar|tgz|txz|tbz2?|zip|7z|gz|xz|zst|bz2|iso|img|qcow2|dmg|deb|rpm|appimage|jar|war|whl)$/i.test(text);

// src/knowledge/sql.ts
var VERB = /^(create|insert|replace|merge|upsert|delete|drop|truncate|update|alter|select|with|show|pragma|explain|describe|values|begin|commit|rollback|savepoint|set|grant|revoke|vacuum|analyze|attach|lock|copy|call|refresh|reindex|optimize|declare|detach)(?=\s|;|$|\()/i;
var KIND = "table|index|database|schema|view|sequence|extension|type|role|user|trigger|function|column|materialized\\s+view|foreign\\s+table";
var CREATED = new RegExp(
  `^create\\s+(or\\s+replace\\s+)?((?:(?:global|local|temp|temporary|unlogged|unique|virtual|external|recursive|clustered)\\s+)*)(?:${KIND})\\b`,
  "i"
);
var DROPPED = new RegExp(`^drop\\s+(${KIND})\\b`, "i");
var TABLE = /\b(?:into|from|table|update|database|schema|on|view|truncate|index)\s+(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?((?:\$\{[^}]*\}|[\w."`[\]%])+)/i;
function tableOf(sql) {
  return (TABLE.exec(sql)?.[1] ?? "").replace(/["`[\]]/g, "").toLowerCase();
}
var PASSING = /(?:^|[._])(?:tmp|temp|stg|staging|scratch)(?:_|$)|_(?:tmp|temp|stg|staging)$/;
var create = (sql, table) => {
  const [whole, replaced, kinds = ""] = CREATED.exec(sql) ?? [];
  if (whole === void 0) return void 0;
  const safe = replaced !== void 0 || /\bif\s+not\s+exists\b/i.test(sql);
  const passing = /\btemp/i.test(kinds) || PASSING.test(table) ? "unknown" : "no";
  const isUser = /^create\s+(?:role|user)\b/i.test(sql);
  return { effect: "create", thing: "table", table, again: safe ? "yes" : isUser ? "unknown" : passing, danger: "no" };
};
var UPSERT = /\bon\s+conflict\b|\bon\s+duplicate\s+key\b|\binsert\s+or\s+(?:replace|ignore)\b|\binsert\s+ignore\b|\bwhere\s+not\s+exists\b|^(?:replace|merge|upsert)\b/i;
var insert = (sql, table) => {
  if (!/\binto\b/i.test(sql)) return void 0;
  const unasked = isLogLike(table) || PASSING.test(table) || /[${%]/.test(table) || table === "" ? "unknown" : "no";
  return { effect: "create", thing: "row", table, again: UPSERT.test(sql) ? "yes" : unasked, danger: "no" };
};
var COMPUTED = /\?|%s|%\(|\$\d|:[a-z_]\w*|@\w|\$\{/i;
function withoutNames(sql) {
  return sql.replace(/\$\{[^}]*\}/g, "${}");
}
function dangerOfDelete(sql, hasParameters) {
  const where = /\bwhere\b(.*)/is.exec(withoutNames(sql))?.[1];
  if (where !== void 0) return hasParameters || COMPUTED.test(where) ? "yes" : "no";
  return /^delete\s+from\s+(?:only\s+)?(?:\$\{[^}]*\}|[\w."`[\]])+\s*;?\s*$/i.test(sql) ? "everything" : "unknown";
}
var remove = (sql, table, hasParameters) => {
  if (!/^delete\s+from\b/i.test(sql)) return void 0;
  return { effect: "delete", thing: "row", table, danger: PASSING.test(table) ? "no" : dangerOfDelete(sql, hasParameters) };
};
var drop = (sql, table) => {
  const kind = DROPPED.exec(sql)?.[1];
  if (kind === void 0) return void 0;
  const rebuilt = /^(?:index|view|materialized|trigger|function|sequence|type)/i.test(kind) || PASSING.test(table);
  return { effect: "delete", thing: "table", table, danger: rebuilt ? "no" : "yes" };
};
var truncate = (_sql, table) => {
  if (table.includes(" ")) return void 0;
  return { effect: "delete", thing: "table", table, danger: PASSING.test(table) ? "no" : "yes" };
};
var update = (sql, table) => {
  if (!/\bset\b/i.test(sql)) return void 0;
  const isLock = /lock$|_locks?_/.test(table) || /\bset\s+["`]?(?:is_?)?locked\b/i.test(sql);
  const bounded = /\bwhere\b|\$\{\}\s*;?\s*$/i.test(withoutNames(sql)) || PASSING.test(table) || isLock;
  return { effect: "change", thing: "row", table, danger: bounded ? "no" : "yes" };
};
var alter = (sql, table) => {
  if (!/^alter\s+(?:table|user|role|database|schema|index|view|type|system|session)\b/i.test(sql)) return void 0;
  const safe = /\badd\s+(?:column\s+|constraint\s+)?if\s+not\s+exists\b/i.test(sql);
  const danger = /\bdrop\s+column\b/i.test(sql) ? "yes" : "no";
  return { effect: "change", thing: "table", table, ...safe && { again: "yes" }, danger };
};
var read = (_sql, table) => ({ effect: "read", thing: "row", table, danger: "no" });
var within = (sql, table) => {
  if (!/\bas\s*(?:not\s+)?(?:materialized\s*)?\(/i.test(sql)) return void 0;
  return { effect: /\)\s*(?:insert|update|delete)\b/i.test(sql) ? "change" : "read", thing: "row", table, danger: "no" };
};
var READINGS = {
  create,
  insert,
  replace: insert,
  merge: insert,
  upsert: insert,
  delete: remove,
  drop,
  truncate,
  update,
  alter,
  select: read,
  show: read,
  pragma: read,
  explain: read,
  describe: read,
  values: read,
  with: within
};
function statementOf(text, hasParameters) {
  const sql = text.replace(/^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/|\()+/, "");
  const verb2 = VERB.exec(sql)?.[1]?.toLowerCase();
  if (verb2 === void 0) return void 0;
  const reading = READINGS[verb2];
  return reading ? reading(sql, tableOf(sql), hasParameters) : { effect: "setup", thing: "transaction", table: "", danger: "no" };
}

// src/knowledge/commands/system.ts
var isOptionOf = ({ text }, at, words) => text.startsWith("-") || /^-[tpno]$|^--(?:type|state|property|lines|output)$/.test(words[at - 1]?.text ?? "");
var ofThisMachine = ({ call }) => call.args.some(({ text }) => /^-h|^--(?:host|uri)\b|:\/\//.test(text)) ? "no" : "unknown";
var job3 = (source) => ({ bounded: no, advice: "run it under `timeout SECONDS`", worst: "job-info", source });
var process = { effect: "change", medium: "process" };
var last4 = operand(-1);
var users = [
  {
    shell: "useradd, createuser",
    row: { effect: "create", medium: "process", thing: "user", target: last4, again: no }
  },
  {
    // `adduser app docker` puts a user into a group, where it may be already.
    shell: "adduser",
    row: {
      effect: "create",
      medium: "process",
      thing: "user",
      target: last4,
      again: (ask) => operands(ask).length > 1 ? "yes" : "no"
    }
  },
  {
    shell: "groupadd, addgroup",
    row: { effect: "create", medium: "process", thing: "group", target: last4, again: flag("f", "force") }
  },
  {
    shell: "userdel, deluser, groupdel, dropuser",
    row: { effect: "delete", medium: "process", thing: "user", target: last4, danger: () => "yes" }
  },
  { shell: "usermod, passwd, chpasswd, chsh, gpasswd, visudo, loginctl", row: process }
];
var statementText = (ask) => optionValue(ask, "-c", "--command", "-e", "--execute", "--eval");
function meant(ask) {
  const text = statementText(ask);
  return text && statementOf(text.text, false);
}
var client = {
  effect: (ask) => meant(ask)?.effect ?? "change",
  medium: "database",
  thing: (ask) => meant(ask)?.thing ?? "row",
  target: statementText,
  again: (ask) => meant(ask)?.again ?? "unknown",
  danger: (ask) => {
    const danger = meant(ask)?.danger ?? "no";
    return danger === "unknown" ? "no" : danger;
  }
};
var databases = [
  {
    shell: "psql, mysql, mariadb, sqlcmd, clickhouse-client",
    row: {
      ...client,
      limit: {
        ...job3("https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNECT-CONNECT-TIMEOUT"),
        bounded: (ask) => ask.call.args.some(({ text }) => /connect[-_]timeout/i.test(text)) ? "yes" : "unknown"
      }
    }
  },
  { shell: "sqlite3", row: { ...client, target: operand(0) } },
  {
    shell: "pg_dump, pg_dumpall, mysqldump, mariadb-dump, mongodump, pg_basebackup",
    row: {
      effect: "write",
      medium: "file",
      thing: "file",
      target: (ask) => optionValue(ask, "-f", "--file", "--result-file", "--out", "-D"),
      limit: { ...job3("https://www.postgresql.org/docs/current/app-pgdump.html"), bounded: ofThisMachine }
    }
  },
  {
    shell: "pg_restore, mongorestore",
    row: { effect: "change", medium: "database", danger: (ask) => flagged(ask, "c", "clean", "drop") === "yes" ? "yes" : "no" }
  },
  { shell: "createdb", row: { effect: "create", medium: "database", thing: "database", target: last4, again: no } },
  { shell: "dropdb", row: { effect: "delete", medium: "database", thing: "database", target: last4, danger: () => "yes" } },
  {
    shell: "redis-cli flushall, redis-cli FLUSHALL, redis-cli flushdb, redis-cli FLUSHDB",
    row: { effect: "delete", medium: "database", thing: "key", danger: () => "everything" }
  },
  { shell: "redis-cli, mongosh, mongo", row: { effect: "change", medium: "database", thing: "key" } }
];
var installed = {
  effect: "change",
  medium: "file",
  thing: "package",
  target: last4,
  limit: job3("https://manpages.debian.org/apt-get")
};
var ofSystem = { ...installed, limit: { ...job3("https://manpages.debian.org/apt.conf"), bounded: unknown } };
var verb = ({ call }) => call.args.find(({ text }) => !text.startsWith("-"))?.text ?? "";
var ASKS2 = /^(?:list|list-updates|lu|search|se|info|show|policy|madison|depends|rdepends|repolist|repoquery|provides|whatprovides|check-update|check|version|changelog|find|known|connections|interfaces|interface|repos|lr|whoami|model|services|tasks|changes|warnings|logs|saved)$/;
var REHEARSES = /^(?:-s|--simulate|--just-print|--dry-run|--no-act|--recon|--assumeno|--version)$/;
var REMOVES = /^(?:remove|rm|purge|del|delete|erase|autoremove|uninstall)$/;
var asksOnly = (ask) => ASKS2.test(verb(ask)) || ask.call.args.some(({ text }) => REHEARSES.test(text));
var effectOfManager = (ask) => asksOnly(ask) ? "probe" : REMOVES.test(verb(ask)) ? "delete" : "change";
var packages = [
  {
    shell: "apt-get, apt, yum, dnf, zypper",
    row: { ...ofSystem, effect: effectOfManager }
  },
  {
    shell: "apk, snap",
    row: { ...installed, effect: effectOfManager }
  },
  {
    shell: "brew install, brew upgrade, brew update, brew reinstall, pip install, pip3 install, npm install, npm ci, yarn, pnpm install, gem install, cargo install, cargo fetch, go install, go get, go mod download, go mod tidy, go mod vendor, bundle install, conda install, uv pip install, uv sync, poetry install, pipx install, choco install, winget install",
    row: installed
  },
  {
    shell: "pacman",
    row: {
      ...ofSystem,
      effect: (ask) => ask.call.args.some(({ text }) => /^-[QF]|^--(?:query|files)$/.test(text)) ? "probe" : "change"
    }
  },
  {
    shell: "yarn cache, yarn config, yarn -v, npm config, npm prefix, npm root, pnpm store, pip cache, pip freeze, pip list, pip show, pip3 list, npm ls, npm view, apt-cache, dpkg, rpm",
    row: { effect: "probe", medium: "process", minor: true }
  }
];
var services = [
  {
    shell: "service, launchctl, supervisorctl, update-rc.d, modprobe, ufw, umount, hostnamectl, timedatectl, loginctl",
    row: process
  },
  {
    shell: "iptables, ip6tables, iptables-legacy, iptables-nft",
    row: {
      ...process,
      effect: ({ call }) => call.args.some(({ text }) => /^-[LSC]|^--(?:list|list-rules|check)/.test(text)) ? "probe" : "change"
    }
  },
  {
    shell: "sysctl",
    row: {
      ...process,
      effect: ({ call }) => call.open || call.args.some(({ text }) => /^-[wp]|^--(?:system|load|write)|=/.test(text)) ? "change" : "probe"
    }
  },
  // With nothing but options it lists units: `systemctl --failed`.
  {
    shell: "systemctl, timedatectl, hostnamectl, localectl, loginctl",
    row: {
      ...process,
      effect: ({ call }) => !call.open && call.args.every(isOptionOf) ? "probe" : "change"
    }
  },
  // Without words it lists what is mounted.
  { shell: "mount", row: { ...process, effect: ({ call }) => call.args.length === 0 && !call.open ? "probe" : "change" } },
  {
    shell: "systemctl is-active, systemctl is-enabled, systemctl is-failed, systemctl status, systemctl show, systemctl cat, systemctl list-units, systemctl list-unit-files, systemctl list-timers, systemctl list-jobs, systemctl get-default, timedatectl status, hostnamectl status, localectl status, ufw status",
    row: { effect: "probe", medium: "process", minor: true }
  },
  { shell: "kill, pkill, killall", row: { effect: "setup", medium: "process", thing: "signal", minor: true } },
  { shell: "reboot, poweroff, halt", row: process },
  {
    shell: "shutdown",
    row: {
      ...process,
      danger: (ask) => ask.call.args.length === 0 || flagged(ask, "r", "reboot", "c") === "yes" ? "no" : "yes"
    }
  },
  {
    shell: "crontab",
    row: {
      effect: (ask) => flagged(ask, "l") === "yes" ? "read" : flagged(ask, "r") === "yes" ? "delete" : "write",
      medium: "file",
      thing: "crontab",
      danger: (ask) => flagged(ask, "r") === "yes" ? "yes" : "no"
    }
  },
  { shell: "sleep, wait", row: { effect: "wait", medium: "memory", minor: true } },
  {
    shell: "xdg-open, open, code, vim, vi, nano, less, more, man",
    row: { effect: "run", medium: "process", thing: "viewer", target: last4, minor: true }
  }
];
var message = { effect: "send", medium: "network", thing: "message", again: no };
var told = [
  {
    shell: "mail, mailx, mutt",
    row: { ...message, target: operand(-1, "-s -r -a -c -b -A -q -S -i -F -H -e --subject --append --return-address") }
  },
  {
    shell: "sendmail, msmtp, swaks, ssmtp",
    row: { ...message, target: operand(-1, "-f -F -r -a -C -o -O --from --account --file --server --header") }
  },
  {
    shell: "notify-send, wall, osascript, terminal-notifier",
    row: { effect: "send", medium: "process", thing: "alert", content: last4, again: unknown, minor: true }
  },
  { shell: "logger, systemd-cat", row: { effect: "report", medium: "output", thing: "log", content: last4, minor: true } },
  {
    shell: "cronitor exec, runitor, hchk, sentry-cli monitors run, systemd-notify",
    row: { effect: "send", medium: "network", thing: "heartbeat", minor: true }
  }
];
var isAskedForKey = ({ call: { args } }) => (/^(?:rand|s_client|version|ciphers|passwd|dgst|sha\d*|md5)$/.test(args[0]?.text ?? "") || args.some(({ text }) => /^-(?:noout|enddate|startdate|fingerprint|subject|list|l[fv]*)$|^--list-keys$/.test(text))) && !args.some(({ text }) => /^-(?:out|keyout)$/.test(text));
var systemCommands = [
  ...users,
  ...databases,
  ...packages,
  ...services,
  ...told,
  {
    shell: "openssl, gpg, ssh-keygen, keytool",
    row: {
      effect: (ask) => isAskedForKey(ask) ? "probe" : "write",
      medium: "file",
      thing: "key",
      again: flag("batch")
    }
  }
];

// src/knowledge/commands/index.ts
var tables = [fileCommands, networkCommands, gitCommands, systemCommands, containers, clouds];
var commandRows = byName(tables, ({ shell }) => shell?.split(", "));
var BEFORE = new Map(
  Object.entries({
    git: "-C -c --git-dir --work-tree --namespace",
    docker: "-H --host -c --context -l --log-level --config",
    podman: "--log-level --root",
    kubectl: "-n --namespace --context --kubeconfig --cluster --user -s --server --as --token",
    oc: "-n --namespace --context --kubeconfig",
    helm: "-n --namespace --kube-context --kubeconfig",
    aws: "--profile --region --endpoint-url --output --query --ca-bundle --color",
    gcloud: "--project --account --configuration --format --verbosity --region --zone",
    az: "--subscription --output -o --query",
    gh: "-R --repo",
    npm: "--prefix -C",
    systemctl: "-H -M -t -p -n -o"
  })
);
function together(words) {
  const [option, value] = words;
  if (option === void 0 || value === void 0) return words;
  return [{ ...option, text: `${option.text}=${value.text}`, holes: value.holes }];
}
function split(head, words) {
  const valued = new Set((BEFORE.get(head) ?? "").split(" "));
  const names = [head];
  const before = [];
  const rest = [[...words]];
  let at = 0;
  while (at < words.length && names.length < 4) {
    const text = plain(words[at]) ?? /^--?[a-z][\w-]*=/.exec(words[at]?.text ?? "")?.[0];
    if (text === void 0) break;
    if (text.startsWith("-")) {
      const taken = valued.has(text) ? 2 : 1;
      before.push(...together(words.slice(at, at + taken)));
      at += taken;
      continue;
    }
    if (!/^[a-z][\w-]*$/i.test(text)) break;
    names.push(`${names.at(-1)} ${text}`);
    at++;
    rest.push([...before, ...words.slice(at)]);
  }
  return { names, rest };
}
function lineOf(name, row, args, call, open, under) {
  return { name, row, under, call: { ...call, name, args, options: noOptions, open: call.open && open ? true : open } };
}
var SHELLS = /^(?:ba|da|z|k)?sh$/;
var INTERPRETERS = /^(?:(?:ba|da|z|k)?sh|python(?:[\d.]+)?|pypy3?|node|ruby|perl|php|Rscript|pwsh)$/;
var script = {
  effect: "run",
  medium: "process",
  thing: "script",
  target: (ask) => ask.call.args.find((word) => !word.text.startsWith("-"))
};
var scriptItself = { effect: "run", medium: "process", thing: "script" };
function interpreted(head, words, call, under, depth) {
  const at = words.findIndex((word) => SHELLS.test(head) && /^-\w*c$/.test(word.text));
  const text = at < 0 ? void 0 : words[at + 1];
  if (text !== void 0) {
    const inner = depth < 3 ? lookUp(text, call, depth + 1) : void 0;
    return inner && { ...inner, under: [...under, ...inner.under] };
  }
  const module = words.findIndex((word) => word.text === "-m");
  const name = module < 0 ? void 0 : plain(words[module + 1]);
  if (name !== void 0) return known(name, words.slice(module + 2), call, false, under);
  return words.some((word) => !word.text.startsWith("-")) ? lineOf(head, script, words, call, false, under) : void 0;
}
function known(head, words, call, open, under) {
  const { names, rest } = split(head, words);
  for (let at = names.length - 1; at >= 0; at--) {
    const name = names[at];
    const row = commandRows.get(name) ?? (at === 2 && head === "aws" ? awsRow(name) : void 0);
    if (row !== void 0) return lineOf(name, row, rest[at] ?? [], call, open, under);
  }
  return void 0;
}
function lookUp(argv, call, depth) {
  const all = argv.type === "list" ? argv.items : argv.type === "text" ? shellWords(argv) : void 0;
  if (all === void 0 || all.length === 0) return void 0;
  const { words, under } = unwrap(all);
  const head = headOf(words[0]);
  const first2 = plain(words[0]);
  if (head === void 0 || first2 === void 0 || head === "") return void 0;
  const rest = words.slice(1);
  if (INTERPRETERS.test(head)) return interpreted(head, rest, call, under, depth);
  const line = known(head, rest, call, argv.open === true || under.includes("xargs"), under);
  if (line !== void 0) return line;
  return /^\.{0,2}\/|\.(?:sh|py|rb|pl|js)$/.test(first2) ? { ...lineOf(first2, { ...scriptItself, target: () => words[0] }, rest, call, false, under) } : void 0;
}
function commandOf(argv, call) {
  return lookUp(argv, call, 0);
}

export {
  isTemporary,
  isUnique,
  isLogLike,
  isConfigLike,
  isLockLike,
  isBuildOutput,
  isProgress,
  isSentName,
  isPacked,
  flagged,
  optionValue,
  operands,
  statementOf,
  headOf,
  unwrap,
  commandOf
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2tub3dsZWRnZS9jb21tYW5kcy93b3Jkcy50cyIsICIuLi9zcmMva25vd2xlZGdlL2NvbW1hbmRzL3dyYXBwZXJzLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2UvY29tbWFuZHMvb3B0aW9ucy50cyIsICIuLi9zcmMva25vd2xlZGdlL2NvbW1hbmRzL2t1YmVjdGwudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9jb21tYW5kcy9jbG91ZHMudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9jb21tYW5kcy9jb250YWluZXJzLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2UvY29tbWFuZHMvZmlsZXMudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9jb21tYW5kcy9naXQudHMiLCAiLi4vc3JjL2tub3dsZWRnZS9jb21tYW5kcy9uZXR3b3JrLnRzIiwgIi4uL3NyYy9rbm93bGVkZ2UvdGFyZ2V0cy50cyIsICIuLi9zcmMva25vd2xlZGdlL3NxbC50cyIsICIuLi9zcmMva25vd2xlZGdlL2NvbW1hbmRzL3N5c3RlbS50cyIsICIuLi9zcmMva25vd2xlZGdlL2NvbW1hbmRzL2luZGV4LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgdHlwZSB7IEhvbGUsIFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5cbi8qKiBXaGF0IHNlcGFyYXRlcyBjb21tYW5kcywgcmVkaXJlY3RzLCBvciBzdGFydHMgb25lIHdpdGhpbjogdGhlbiB0aGUgdGV4dCBpcyBhIHByb2dyYW0sIG5vdCBvbmUgY29tbWFuZCBsaW5lLiAqL1xuY29uc3QgUFJPR1JBTSA9IC9bfCY7PD5gXFxuXXxcXCRcXCgvO1xuY29uc3QgVE9LRU4gPSAvKFxccyspfCcoW14nXSopJ3xcIigoPzpcXFxcW1xcc1xcU118W15cIlxcXFxdKSopXCJ8XFxcXChbXFxzXFxTXSl8KFteXFxzJ1wiXFxcXF0rKS95O1xuLyoqIEEgY29tbWFuZCBsaW5lIHRoYXQgYSBwZXJzb24gd3JvdGUgaXMgc2hvcnRlciwgaW4gVVRGLTE2IHVuaXRzOyB3aGF0IGlzIGxvbmdlciBpcyBkYXRhLiAqL1xuY29uc3QgTE9OR0VTVCA9IDEwXzAwMDtcbi8qKiBFYWNoIHVua25vd24gcGFydCBzdGFuZHMgZm9yIG9uZSBjaGFyYWN0ZXIgb2YgdGhlIHByaXZhdGUgdXNlIGFyZWEgd2hpbGUgdGhlIHRleHQgaXMgc3BsaXQuICovXG5jb25zdCBGSVJTVF9NQVJLID0gMHhlMDAwO1xuXG5mdW5jdGlvbiBtYXJrZWQodmFsdWU6IFZhbHVlKTogc3RyaW5nIHtcbiAgbGV0IHRleHQgPSB2YWx1ZS50ZXh0O1xuICBmb3IgKGNvbnN0IFtpbmRleCwgaG9sZV0gb2YgdmFsdWUuaG9sZXMuZW50cmllcygpKVxuICAgIHRleHQgPSB0ZXh0LnJlcGxhY2UoYFxcJHske2hvbGUubmFtZX19YCwgU3RyaW5nLmZyb21DaGFyQ29kZShGSVJTVF9NQVJLICsgaW5kZXgpKTtcbiAgcmV0dXJuIHRleHQ7XG59XG5cbi8qKiBBIHdvcmQgd2l0aCBpdHMgdW5rbm93biBwYXJ0cyB3cml0dGVuIG91dCBhZ2FpbiwgdGhlIHNoZWxsJ3Mgb3duIHZhcmlhYmxlcyBhbW9uZyB0aGVtLiAqL1xuZnVuY3Rpb24gd29yZE9mKHRleHQ6IHN0cmluZywgdmFsdWU6IFZhbHVlKTogVmFsdWUge1xuICBjb25zdCBob2xlczogSG9sZVtdID0gW107XG4gIGNvbnN0IHdyaXR0ZW4gPSB0ZXh0LnJlcGxhY2UoXG4gICAgL1tcXHVlMDAwLVxcdWY4ZmZdfFxcJFxceyhbQS1aYS16X11cXHcqKVxcfXxcXCQoW0EtWmEtel9dXFx3KnxbMC05QCpdKS9nLFxuICAgIChmb3VuZCwgYnJhY2VkPzogc3RyaW5nLCBiYXJlPzogc3RyaW5nKSA9PiB7XG4gICAgICBjb25zdCBob2xlID0gdmFsdWUuaG9sZXNbZm91bmQuY2hhckNvZGVBdCgwKSAtIEZJUlNUX01BUktdID8/IHsgbmFtZTogYnJhY2VkID8/IGJhcmUgPz8gJycgfTtcbiAgICAgIGhvbGVzLnB1c2goaG9sZSk7XG4gICAgICByZXR1cm4gYFxcJHske2hvbGUubmFtZX19YDtcbiAgICB9LFxuICApO1xuICByZXR1cm4geyB0ZXh0OiB3cml0dGVuLCBob2xlcywgdHlwZTogJ3RleHQnLCBzdGFydDogdmFsdWUuc3RhcnQsIGVuZDogdmFsdWUuZW5kIH07XG59XG5cbi8qKiBUaGUgd29yZHMgb2Ygb25lIHNoZWxsIGNvbW1hbmQsIHF1b3RlcyB0YWtlbiBvZmY7IHVuZGVmaW5lZCB3aGVuIHRoZSB0ZXh0IGlzIG1vcmUgdGhhbiBvbmUgcGxhaW4gY29tbWFuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaGVsbFdvcmRzKHZhbHVlOiBWYWx1ZSk6IHJlYWRvbmx5IFZhbHVlW10gfCB1bmRlZmluZWQge1xuICBpZiAodmFsdWUudGV4dC5sZW5ndGggPiBMT05HRVNUKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCB0ZXh0ID0gbWFya2VkKHZhbHVlKS50cmltKCk7XG4gIGNvbnN0IHdvcmRzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgb3BlbiA9IGZhbHNlO1xuICBUT0tFTi5sYXN0SW5kZXggPSAwO1xuICB3aGlsZSAoVE9LRU4ubGFzdEluZGV4IDwgdGV4dC5sZW5ndGgpIHtcbiAgICBjb25zdCBbd2hvbGUsIHNwYWNlLCBzaW5nbGUsIGRvdWJsZSwgZXNjYXBlZCwgYmFyZV0gPSBUT0tFTi5leGVjKHRleHQpID8/IFtdO1xuICAgIGlmICh3aG9sZSA9PT0gdW5kZWZpbmVkIHx8IChiYXJlICE9PSB1bmRlZmluZWQgJiYgUFJPR1JBTS50ZXN0KGJhcmUpKSB8fCBkb3VibGU/LmluY2x1ZGVzKCckKCcpIHx8IHNwYWNlPy5pbmNsdWRlcygnXFxuJykpXG4gICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGlmIChzcGFjZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICBvcGVuID0gZmFsc2U7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3QgcGFydCA9IHNpbmdsZSA/PyBkb3VibGU/LnJlcGxhY2UoL1xcXFwoW1xcXFxcIiRgXSkvZywgJyQxJykgPz8gZXNjYXBlZCA/PyBiYXJlID8/ICcnO1xuICAgIGlmIChvcGVuKSB3b3Jkcy5wdXNoKGAke3dvcmRzLnBvcCgpfSR7cGFydH1gKTtcbiAgICBlbHNlIHdvcmRzLnB1c2gocGFydCk7XG4gICAgb3BlbiA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIHdvcmRzLm1hcCgod29yZCkgPT4gd29yZE9mKHdvcmQsIHZhbHVlKSk7XG59XG5cbi8qKiBUaGUgdGV4dCBvZiBhIHdvcmQgdGhhdCBpcyB3cml0dGVuIG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFpbih3b3JkOiBWYWx1ZSB8IHVuZGVmaW5lZCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiB3b3JkICE9PSB1bmRlZmluZWQgJiYgd29yZC5ob2xlcy5sZW5ndGggPT09IDAgPyB3b3JkLnRleHQgOiB1bmRlZmluZWQ7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHsgcGxhaW4gfSBmcm9tICcuL3dvcmRzLnRzJztcblxuLyoqIFByb2dyYW1zIHRoYXQgc3RhcnQgYW5vdGhlciBvbmUsIGFuZCB0aGVpciBvd24gb3B0aW9ucyB0aGF0IHRha2UgdGhlIG5leHQgd29yZC4gKi9cbmNvbnN0IFdSQVBQRVJTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiA9IHtcbiAgc3VkbzogJy11IC1nIC1oIC1wIC1DIC1yIC10IC1VJyxcbiAgZG9hczogJy11IC1DJyxcbiAgZW52OiAnLXUgLUMgLVMnLFxuICBuaWNlOiAnLW4nLFxuICBpb25pY2U6ICctYyAtbiAtcCcsXG4gIHRpbWVvdXQ6ICctcyAtayAtLXNpZ25hbCAtLWtpbGwtYWZ0ZXInLFxuICBub2h1cDogJycsXG4gIHRpbWU6ICctZiAtbycsXG4gIHhhcmdzOiAnLW4gLVAgLUkgLUwgLWQgLXMgLWEgLUUnLFxuICBzdGRidWY6ICctaSAtbyAtZScsXG4gIHNldHNpZDogJycsXG4gIGNocm9uaWM6ICcnLFxuICBleGVjOiAnJyxcbiAgY29tbWFuZDogJycsXG4gIHVuYnVmZmVyOiAnJyxcbiAgY2FmZmVpbmF0ZTogJy10IC13JyxcbiAgZmxvY2s6ICctdyAtRSAtLXRpbWVvdXQnLFxuICBsb2NrZjogJy10JyxcbiAgZ29zdTogJycsXG4gICdzdS1leGVjJzogJycsXG4gICdzNi1zZXR1aWRnaWQnOiAnJyxcbiAgczZ3cmFwOiAnJyxcbiAgbGltYTogJycsXG59O1xuLyoqIFdvcmRzIG9mIGl0cyBvd24gdGhhdCBhIHdyYXBwZXIgdGFrZXMgYmVmb3JlIHRoZSBwcm9ncmFtOiBhIGR1cmF0aW9uLCBhIGxvY2sgZmlsZSwgYW4gYWNjb3VudC4gKi9cbmNvbnN0IE9XTl9XT1JEUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4gPSB7IHRpbWVvdXQ6IDEsIGZsb2NrOiAxLCBsb2NrZjogMSwgZ29zdTogMSwgJ3N1LWV4ZWMnOiAxLCAnczYtc2V0dWlkZ2lkJzogMSB9O1xuXG5leHBvcnQgaW50ZXJmYWNlIFVud3JhcHBlZCB7XG4gIHJlYWRvbmx5IHdvcmRzOiByZWFkb25seSBWYWx1ZVtdO1xuICByZWFkb25seSB1bmRlcjogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbi8qKiBUaGUgcHJvZ3JhbSdzIG5hbWUgd2l0aG91dCBpdHMgZm9sZGVyOiBgL3Vzci9iaW4vZ2l0YCBpcyBgZ2l0YDsgdW5kZWZpbmVkIHdoZW4gaXQgaXMgbm90IHdyaXR0ZW4gb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhlYWRPZih3b3JkOiBWYWx1ZSB8IHVuZGVmaW5lZCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHRleHQgPSBwbGFpbih3b3JkKTtcbiAgLy8gYC4vYXdzL2luc3RhbGxgIGlzIGFuIGluc3RhbGxlciBvZiBzb21lYm9keSdzLCBhbmQgbm90IGNvcmV1dGlscycgcHJvZ3JhbS5cbiAgaWYgKHRleHQgIT09IHVuZGVmaW5lZCAmJiAvXig/OlxcLnsxLDJ9XFwvfFxcd1tcXHcuLV0qXFwvKSg/OlxcUypcXC8pP2luc3RhbGwkLy50ZXN0KHRleHQpKSByZXR1cm4gdGV4dDtcbiAgcmV0dXJuIHRleHQ/LnJlcGxhY2UoL14uKlsvXFxcXF0oPz1bXFx3ListXSskKS8sICcnKS5yZXBsYWNlKC9cXC5leGUkL2ksICcnKTtcbn1cblxuY29uc3QgaXNBc3NpZ25tZW50ID0gKHdvcmQ6IFZhbHVlIHwgdW5kZWZpbmVkKTogYm9vbGVhbiA9PiAvXltBLVphLXpfXVxcdyo9Ly50ZXN0KHdvcmQ/LnRleHQgPz8gJycpO1xuXG4vKiogV2hlcmUgdGhlIHByb2dyYW0gdGhhdCBhIHdyYXBwZXIgc3RhcnRzIHN0YW5kcyBhbW9uZyBpdHMgd29yZHM6IGFmdGVyIGl0cyBvcHRpb25zIGFuZCBpdHMgb3duIHdvcmRzLiAqL1xuZnVuY3Rpb24gc3RhcnRPZlByb2dyYW0oaGVhZDogc3RyaW5nLCB3b3JkczogcmVhZG9ubHkgVmFsdWVbXSk6IG51bWJlciB7XG4gIGNvbnN0IHZhbHVlZCA9IG5ldyBTZXQoKFdSQVBQRVJTW2hlYWRdIGFzIHN0cmluZykuc3BsaXQoJyAnKSk7XG4gIGxldCBhdCA9IDE7XG4gIHdoaWxlICgvXi0uLy50ZXN0KHdvcmRzW2F0XT8udGV4dCA/PyAnJykpIGF0ICs9IHZhbHVlZC5oYXMod29yZHNbYXRdPy50ZXh0ID8/ICcnKSA/IDIgOiAxO1xuICBhdCArPSBPV05fV09SRFNbaGVhZF0gPz8gMDtcbiAgd2hpbGUgKGhlYWQgPT09ICdlbnYnICYmIGlzQXNzaWdubWVudCh3b3Jkc1thdF0pKSBhdCsrO1xuICByZXR1cm4gYXQ7XG59XG5cbi8qKiBUYWtlcyB3cmFwcGVycyAoYHN1ZG9gLCBgdGltZW91dCAzMGAsIGBlbnYgQT1iYCkgYW5kIGxlYWRpbmcgYXNzaWdubWVudHMgb2ZmIGEgY29tbWFuZCBsaW5lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVud3JhcCh3b3JkczogcmVhZG9ubHkgVmFsdWVbXSk6IFVud3JhcHBlZCB7XG4gIGNvbnN0IHVuZGVyOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgcmVzdCA9IHdvcmRzO1xuICBmb3IgKDs7KSB7XG4gICAgd2hpbGUgKGlzQXNzaWdubWVudChyZXN0WzBdKSkgcmVzdCA9IHJlc3Quc2xpY2UoMSk7XG4gICAgY29uc3QgaGVhZCA9IGhlYWRPZihyZXN0WzBdKTtcbiAgICBpZiAoaGVhZCA9PT0gdW5kZWZpbmVkIHx8ICFPYmplY3QuaGFzT3duKFdSQVBQRVJTLCBoZWFkKSkgcmV0dXJuIHsgd29yZHM6IHJlc3QsIHVuZGVyIH07XG4gICAgY29uc3Qgc3RhcnQgPSBzdGFydE9mUHJvZ3JhbShoZWFkLCByZXN0KTtcbiAgICBpZiAoc3RhcnQgPj0gcmVzdC5sZW5ndGgpIHJldHVybiB7IHdvcmRzOiByZXN0LCB1bmRlciB9O1xuICAgIHVuZGVyLnB1c2goaGVhZCk7XG4gICAgcmVzdCA9IHJlc3Quc2xpY2Uoc3RhcnQpO1xuICB9XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEFzaywgQXNrMywgTGltaXQgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBubyB9IGZyb20gJy4uL3Jvdy50cyc7XG5cbi8qKiBDb3VsZCB0aGUgd29yZCBob2xkIGFuIG9wdGlvbiB0aGF0IGNhbm5vdCBiZSBzZWVuOiBgJHtvcHRzfWAsIGAqYXJnc2A/ICovXG5mdW5jdGlvbiBtYXlIaWRlT3B0aW9ucyh3b3JkOiBWYWx1ZSk6IGJvb2xlYW4ge1xuICByZXR1cm4gd29yZC5ob2xlcy5sZW5ndGggPT09IDEgJiYgL15cXCRcXHtbXn1dKlxcfSQvLnRlc3Qod29yZC50ZXh0KSAmJiAvb3B0fGZsYWd8YXJnc3xleHRyYXxwYXJhbXxzd2l0Y2gvaS50ZXN0KHdvcmQudGV4dCk7XG59XG5cbmZ1bmN0aW9uIGlzV3JpdHRlbih3b3JkOiBzdHJpbmcsIG5hbWU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBpZiAobmFtZS5sZW5ndGggPT09IDEpIHJldHVybiBuZXcgUmVnRXhwKGBeLVtBLVphLXowLTldKiR7bmFtZX1gKS50ZXN0KHdvcmQpICYmICF3b3JkLnN0YXJ0c1dpdGgoJy0tJyk7XG4gIGNvbnN0IGxvbmcgPSBuYW1lLnN0YXJ0c1dpdGgoJy0nKSA/IG5hbWUgOiBgLS0ke25hbWV9YDtcbiAgcmV0dXJuIHdvcmQgPT09IGxvbmcgfHwgd29yZC5zdGFydHNXaXRoKGAke2xvbmd9PWApO1xufVxuXG4vKipcbiAqIElzIG9uZSBvZiB0aGVzZSBvcHRpb25zIGFtb25nIGEgY29tbWFuZCdzIHdvcmRzOiBhIGxldHRlciAoYHBgLCBmb3VuZCBpbiBgLXBtYCB0b28pLCBhIGxvbmcgbmFtZSAoYHBhcmVudHNgKSBvciBhIG5hbWUgd2l0aFxuICogaXRzIG93biBkYXNoIChgLWF1dG8tYXBwcm92ZWApPyBgdW5rbm93bmAgd2hlbiB3b3JkcyBjb21lIGZyb20gZWxzZXdoZXJlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZmxhZyguLi5uYW1lczogcmVhZG9ubHkgc3RyaW5nW10pOiBBc2szIHtcbiAgcmV0dXJuIChhc2spID0+IGZsYWdnZWQoYXNrLCAuLi5uYW1lcyk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBmbGFnZ2VkKGFzazogQXNrLCAuLi5uYW1lczogcmVhZG9ubHkgc3RyaW5nW10pOiBBbnN3ZXIge1xuICBpZiAoYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gbmFtZXMuc29tZSgobmFtZSkgPT4gaXNXcml0dGVuKHRleHQsIG5hbWUpKSkpIHJldHVybiAneWVzJztcbiAgcmV0dXJuIGFzay5jYWxsLm9wZW4gfHwgYXNrLmNhbGwuYXJncy5zb21lKG1heUhpZGVPcHRpb25zKSA/ICd1bmtub3duJyA6ICdubyc7XG59XG5cbi8qKiBHTlUgcHJvZ3JhbXMgdGFrZSBhIGxvbmcgb3B0aW9uIGJ5IGFueSBiZWdpbm5pbmcgdGhhdCBpcyBubyBvdGhlcidzLCB0b286IGBta2RpciAtLXBhcmVudGAuICovXG5leHBvcnQgY29uc3QgZ251RmxhZyA9XG4gICguLi5uYW1lczogcmVhZG9ubHkgc3RyaW5nW10pOiBBc2szID0+XG4gIChhc2spID0+IHtcbiAgICBjb25zdCBpc0JlZ3VuID0gKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4gPT5cbiAgICAgIC9eLS1bYS16XS8udGVzdCh0ZXh0KSAmJiBuYW1lcy5zb21lKChuYW1lKSA9PiBuYW1lLmxlbmd0aCA+IDEgJiYgYC0tJHtuYW1lfWAuc3RhcnRzV2l0aCh0ZXh0KSk7XG4gICAgcmV0dXJuIGFzay5jYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IGlzQmVndW4odGV4dCkpID8gJ3llcycgOiBmbGFnZ2VkKGFzaywgLi4ubmFtZXMpO1xuICB9O1xuXG4vKiogVGhlIHZhbHVlIG9mIGFuIG9wdGlvbiwgYC0tbmFtZSB2YWx1ZWAsIGAtLW5hbWU9dmFsdWVgIG9yIGAtbiB2YWx1ZWA7IHVuZGVmaW5lZCB3aGVuIGl0IGlzIG5vdCB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcHRpb25WYWx1ZShhc2s6IEFzaywgLi4ubmFtZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogVmFsdWUgfCB1bmRlZmluZWQge1xuICBjb25zdCB3b3JkcyA9IGFzay5jYWxsLmFyZ3M7XG4gIGZvciAoY29uc3QgW2luZGV4LCB3b3JkXSBvZiB3b3Jkcy5lbnRyaWVzKCkpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMpIHtcbiAgICAgIGNvbnN0IG9wdGlvbiA9IG5hbWUuc3RhcnRzV2l0aCgnLScpID8gbmFtZSA6IG5hbWUubGVuZ3RoID09PSAxID8gYC0ke25hbWV9YCA6IGAtLSR7bmFtZX1gO1xuICAgICAgaWYgKHdvcmQudGV4dCA9PT0gb3B0aW9uKSByZXR1cm4gd29yZHNbaW5kZXggKyAxXTtcbiAgICAgIGlmICh3b3JkLnRleHQuc3RhcnRzV2l0aChgJHtvcHRpb259PWApKSByZXR1cm4geyAuLi53b3JkLCB0ZXh0OiB3b3JkLnRleHQuc2xpY2Uob3B0aW9uLmxlbmd0aCArIDEpIH07XG4gICAgfVxuICB9XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbi8qKiBUaGUgd29yZHMgdGhhdCBhcmUgbm8gb3B0aW9ucy4gYHZhbHVlZGAgbmFtZXMgdGhlIG9wdGlvbnMgdGhhdCB0YWtlIHRoZSBuZXh0IHdvcmQ6IGAtbWAsIGAtLW1vZGVgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9wZXJhbmRzKGFzazogQXNrLCB2YWx1ZWQgPSAnJyk6IHJlYWRvbmx5IFZhbHVlW10ge1xuICBjb25zdCB0YWtpbmcgPSBuZXcgU2V0KHZhbHVlZC5zcGxpdCgnICcpKTtcbiAgY29uc3QgZm91bmQ6IFZhbHVlW10gPSBbXTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IGFzay5jYWxsLmFyZ3MubGVuZ3RoOyBhdCsrKSB7XG4gICAgY29uc3Qgd29yZCA9IGFzay5jYWxsLmFyZ3NbYXRdIGFzIFZhbHVlO1xuICAgIGlmICh0YWtpbmcuaGFzKHdvcmQudGV4dCkpIGF0Kys7XG4gICAgZWxzZSBpZiAoIS9eLS4vLnRlc3Qod29yZC50ZXh0KSkgZm91bmQucHVzaCh3b3JkKTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG5cbi8qKiBUaGUgbi10aCB3b3JkIHRoYXQgaXMgbm8gb3B0aW9uLCBmcm9tIHRoZSBlbmQgd2hlbiBuZWdhdGl2ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcGVyYW5kKGluZGV4OiBudW1iZXIsIHZhbHVlZCA9ICcnKTogKGFzazogQXNrKSA9PiBWYWx1ZSB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiAoYXNrKSA9PiBvcGVyYW5kcyhhc2ssIHZhbHVlZCkuYXQoaW5kZXgpO1xufVxuXG4vKiogVGhlIGxhc3Qgb2YgYSBjb21tYW5kJ3Mgb3BlcmFuZHMuICovXG5leHBvcnQgY29uc3QgbGFzdCA9IG9wZXJhbmQoLTEpO1xuXG4vKiogRGVzdHJ1Y3RpdmUsIHVubGVzcyB0aGUgdG9vbCBvbmx5IHNob3dzIHdoYXQgaXQgd291bGQgZG8uICovXG5leHBvcnQgZnVuY3Rpb24gdW5sZXNzUHJldmlldyguLi5wcmV2aWV3czogcmVhZG9ubHkgc3RyaW5nW10pOiAoYXNrOiBBc2spID0+ICd5ZXMnIHwgJ3ByZXZpZXcnIHtcbiAgcmV0dXJuIChhc2spID0+XG4gICAgYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gcHJldmlld3Muc29tZSgocHJldmlldykgPT4gdGV4dCA9PT0gcHJldmlldyB8fCB0ZXh0LnN0YXJ0c1dpdGgoYCR7cHJldmlld309YCkpKVxuICAgICAgPyAncHJldmlldydcbiAgICAgIDogJ3llcyc7XG59XG5cbi8qKiBBIHByb2dyYW0gdGhhdCBhc2tzIGEgbmV0d29yaywgZm9yIHdoaWNoIG5vYm9keSBjYW4gYmUgc3VyZSBob3cgbG9uZyBpdCB3YWl0cy4gKi9cbmV4cG9ydCBjb25zdCBqb2IgPSAoc291cmNlOiBzdHJpbmcpOiBMaW1pdCA9PiAoe1xuICBib3VuZGVkOiBubyxcbiAgYWR2aWNlOiAncnVuIGl0IHVuZGVyIGB0aW1lb3V0IFNFQ09ORFNgJyxcbiAgd29yc3Q6ICdqb2ItaW5mbycsXG4gIHNvdXJjZSxcbn0pO1xuXG4vKiogVGhlIHNhbWUsIGFzIGEgcm93J3MgcGFydC4gKi9cbmV4cG9ydCBjb25zdCByZW1vdGUgPSAoc291cmNlOiBzdHJpbmcpID0+ICh7IG1lZGl1bTogJ25ldHdvcmsnLCBsaW1pdDogam9iKHNvdXJjZSkgfSkgYXMgY29uc3Q7XG4iLCAiaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEFzayB9IGZyb20gJy4uLy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7IG5vLCB0eXBlIFRhYmxlLCB5ZXMgfSBmcm9tICcuLi9yb3cudHMnO1xuaW1wb3J0IHsgam9iLCBsYXN0LCBvcGVyYW5kLCBvcHRpb25WYWx1ZSwgcmVtb3RlLCB1bmxlc3NQcmV2aWV3IH0gZnJvbSAnLi9vcHRpb25zLnRzJztcblxuY29uc3QgS1VCRUNUTCA9ICdodHRwczovL2t1YmVybmV0ZXMuaW8vZG9jcy9yZWZlcmVuY2Uva3ViZWN0bC8nO1xuLyoqIGBrdWJlY3RsIHJvbGxvdXQgc3RhdHVzIC0tdGltZW91dD01bWAsIGAtLXJlcXVlc3QtdGltZW91dD0zMHNgLiAqL1xuY29uc3QgdGltZWQgPSAoeyBjYWxsIH06IEFzayk6IEFuc3dlciA9PlxuICBjYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IC9eLS0oPzpyZXF1ZXN0LSk/dGltZW91dCg/Oj18JCkvLnRlc3QodGV4dCkpID8gJ3llcycgOiAnbm8nO1xuY29uc3QgY2x1c3RlciA9IHsgbWVkaXVtOiAnbmV0d29yaycsIGxpbWl0OiB7IC4uLmpvYihgJHtLVUJFQ1RMfWt1YmVjdGwvYCksIGJvdW5kZWQ6IHRpbWVkIH0gfSBhcyBjb25zdDtcbmNvbnN0IGRyeSA9IHVubGVzc1ByZXZpZXcoJy0tZHJ5LXJ1bicpO1xuY29uc3QgaXNEcnkgPSAoYXNrOiBBc2spOiBib29sZWFuID0+IGRyeShhc2spID09PSAncHJldmlldyc7XG4vKiogYGt1YmVjdGwgZGVsZXRlIHBvZCAtbCBhcHA9d2ViYDogd2hhdCBydW5zIHRoZSBwb2RzIHN0YXJ0cyB0aGVtIGFnYWluLiAqL1xuY29uc3QgYm91bmNlcyA9ICh7IGNhbGwgfTogQXNrKTogYm9vbGVhbiA9PlxuICBjYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0sIGF0KSA9PiAvXig/OnBvZHM/fHBvKSg/OlxcL3wkKS8udGVzdCh0ZXh0KSAmJiAhL14tLy50ZXN0KGNhbGwuYXJnc1thdCAtIDFdPy50ZXh0ID8/ICcnKSk7XG5cbi8qKiBDbHVzdGVycyBvZiBjb250YWluZXJzLiAqL1xuZXhwb3J0IGNvbnN0IGt1YmVjdGw6IFRhYmxlID0gW1xuICB7XG4gICAgc2hlbGw6ICdrdWJlY3RsIGNyZWF0ZSwgb2MgY3JlYXRlJyxcbiAgICByb3c6IHtcbiAgICAgIC4uLmNsdXN0ZXIsXG4gICAgICBlZmZlY3Q6IChhc2spID0+IChpc0RyeShhc2spID8gJ3JlYWQnIDogJ2NyZWF0ZScpLFxuICAgICAgdGhpbmc6ICdyZXNvdXJjZScsXG4gICAgICB0YXJnZXQ6IGxhc3QsXG4gICAgICAvLyBBIHRva2VuIGlzIGFub3RoZXIgb25lIGVhY2ggdGltZS5cbiAgICAgIGFnYWluOiAoYXNrKSA9PiAoaXNEcnkoYXNrKSA/ICd5ZXMnIDogYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gdGV4dCA9PT0gJ3Rva2VuJykgPyAndW5rbm93bicgOiAnbm8nKSxcbiAgICB9LFxuICB9LFxuICB7IHNoZWxsOiAna3ViZWN0bCBhcHBseSwgb2MgYXBwbHknLCByb3c6IHsgLi4uY2x1c3RlciwgZWZmZWN0OiAnY3JlYXRlJywgdGhpbmc6ICdyZXNvdXJjZScsIHRhcmdldDogbGFzdCwgYWdhaW46IHllcyB9IH0sXG4gIHtcbiAgICBzaGVsbDogJ2t1YmVjdGwgZGVsZXRlLCBvYyBkZWxldGUnLFxuICAgIHJvdzoge1xuICAgICAgLi4uY2x1c3RlcixcbiAgICAgIGVmZmVjdDogJ2RlbGV0ZScsXG4gICAgICB0aGluZzogJ3Jlc291cmNlJyxcbiAgICAgIHRhcmdldDogbGFzdCxcbiAgICAgIGRhbmdlcjogKGFzaykgPT4gKGJvdW5jZXMoYXNrKSAmJiAhaXNEcnkoYXNrKSA/ICdubycgOiBkcnkoYXNrKSksXG4gICAgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAna3ViZWN0bCBnZXQsIGt1YmVjdGwgZGVzY3JpYmUsIGt1YmVjdGwgbG9ncywga3ViZWN0bCB0b3AsIGt1YmVjdGwgY2x1c3Rlci1pbmZvLCBrdWJlY3RsIHJvbGxvdXQgc3RhdHVzLCBvYyBnZXQnLFxuICAgIHJvdzogeyAuLi5jbHVzdGVyLCBlZmZlY3Q6ICdyZWFkJywgdGhpbmc6ICdyZXNvdXJjZScsIHRhcmdldDogbGFzdCB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdraW5kIGNyZWF0ZSBjbHVzdGVyLCBrM2QgY2x1c3RlciBjcmVhdGUnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdjcmVhdGUnLCBtZWRpdW06ICdwcm9jZXNzJywgdGhpbmc6ICdjbHVzdGVyJywgdGFyZ2V0OiAoYXNrKSA9PiBvcHRpb25WYWx1ZShhc2ssICctLW5hbWUnLCAnLW4nKSwgYWdhaW46IG5vIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ2t1YmVjdGwgd2FpdCwgb2Mgd2FpdCcsXG4gICAgcm93OiB7XG4gICAgICBtZWRpdW06ICduZXR3b3JrJyxcbiAgICAgIGVmZmVjdDogJ3JlYWQnLFxuICAgICAgdGhpbmc6ICdyZXNvdXJjZScsXG4gICAgICB0YXJnZXQ6IGxhc3QsXG4gICAgICBsaW1pdDogeyBib3VuZGVkOiAnZGVmYXVsdCcsIGFkdmljZTogJ2l0cyBkZWZhdWx0IGlzIGZpbml0ZScsIHNlY29uZHM6IDMwLCBzb3VyY2U6IGAke0tVQkVDVEx9Z2VuZXJhdGVkL2t1YmVjdGxfd2FpdC9gIH0sXG4gICAgfSxcbiAgfSxcbiAgLy8gU2V0dGluZ3Mgb2YgdGhlIHRvb2wgb24gdGhpcyBtYWNoaW5lLlxuICB7IHNoZWxsOiAna3ViZWN0bCBjb25maWcsIGt1YmVjdGwgdmVyc2lvbicsIHJvdzogeyBlZmZlY3Q6ICdwcm9iZScsIG1lZGl1bTogJ3Byb2Nlc3MnLCBtaW5vcjogdHJ1ZSB9IH0sXG4gIHtcbiAgICBzaGVsbDpcbiAgICAgICdrdWJlY3RsIHBhdGNoLCBrdWJlY3RsIHNjYWxlLCBrdWJlY3RsIGxhYmVsLCBrdWJlY3RsIGFubm90YXRlLCBrdWJlY3RsIHJvbGxvdXQsIGt1YmVjdGwgc2V0LCBrdWJlY3RsIGV4ZWMsIGt1YmVjdGwgY3AsIGt1YmVjdGwgcmVwbGFjZSwga3ViZWN0bCBlZGl0LCBrdWJlY3RsIGNvcmRvbiwga3ViZWN0bCB1bmNvcmRvbiwga3ViZWN0bCB0YWludCcsXG4gICAgcm93OiB7IC4uLmNsdXN0ZXIsIGVmZmVjdDogJ2NoYW5nZScsIHRoaW5nOiAncmVzb3VyY2UnLCB0YXJnZXQ6IGxhc3QgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAnaGVsbSBpbnN0YWxsJyxcbiAgICByb3c6IHtcbiAgICAgIC4uLnJlbW90ZSgnaHR0cHM6Ly9oZWxtLnNoL2RvY3MvaGVsbS9oZWxtX2luc3RhbGwvJyksXG4gICAgICBlZmZlY3Q6ICdjcmVhdGUnLFxuICAgICAgdGhpbmc6ICdyZWxlYXNlJyxcbiAgICAgIHRhcmdldDogb3BlcmFuZCgwKSxcbiAgICAgIGFnYWluOiBubyxcbiAgICB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdoZWxtIHVwZ3JhZGUnLFxuICAgIHJvdzogeyAuLi5yZW1vdGUoJ2h0dHBzOi8vaGVsbS5zaC9kb2NzL2hlbG0vaGVsbV91cGdyYWRlLycpLCBlZmZlY3Q6ICdjaGFuZ2UnLCB0aGluZzogJ3JlbGVhc2UnLCB0YXJnZXQ6IG9wZXJhbmQoMCkgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAnaGVsbSB1bmluc3RhbGwsIGhlbG0gZGVsZXRlJyxcbiAgICByb3c6IHtcbiAgICAgIC4uLnJlbW90ZSgnaHR0cHM6Ly9oZWxtLnNoL2RvY3MvaGVsbS9oZWxtX3VuaW5zdGFsbC8nKSxcbiAgICAgIGVmZmVjdDogJ2RlbGV0ZScsXG4gICAgICB0aGluZzogJ3JlbGVhc2UnLFxuICAgICAgdGFyZ2V0OiBvcGVyYW5kKDApLFxuICAgICAgZGFuZ2VyOiBkcnksXG4gICAgfSxcbiAgfSxcbl07XG4iLCAiaW1wb3J0IHR5cGUgeyBBc2ssIExpbWl0LCBSb3cgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBubywgdHlwZSBUYWJsZSwgdW5rbm93biwgeWVzIH0gZnJvbSAnLi4vcm93LnRzJztcbmltcG9ydCB7IGt1YmVjdGwgfSBmcm9tICcuL2t1YmVjdGwudHMnO1xuaW1wb3J0IHsgZmxhZ2dlZCwgam9iLCBsYXN0LCBvcGVyYW5kLCBvcGVyYW5kcywgb3B0aW9uVmFsdWUsIHJlbW90ZSwgdW5sZXNzUHJldmlldyB9IGZyb20gJy4vb3B0aW9ucy50cyc7XG5cbmNvbnN0IHRlcnJhZm9ybWVkID0gcmVtb3RlKCdodHRwczovL2RldmVsb3Blci5oYXNoaWNvcnAuY29tL3RlcnJhZm9ybS9jbGkvY29tbWFuZHMnKTtcbmNvbnN0IGluZnJhc3RydWN0dXJlOiBUYWJsZSA9IFtcbiAge1xuICAgIHNoZWxsOiAndGVycmFmb3JtIGFwcGx5LCB0b2Z1IGFwcGx5LCB0ZXJyYWdydW50IGFwcGx5JyxcbiAgICByb3c6IHtcbiAgICAgIC4uLnRlcnJhZm9ybWVkLFxuICAgICAgZWZmZWN0OiAnY2hhbmdlJyxcbiAgICAgIHRoaW5nOiAnaW5mcmFzdHJ1Y3R1cmUnLFxuICAgICAgZGFuZ2VyOiAoYXNrKSA9PiAoZmxhZ2dlZChhc2ssICctYXV0by1hcHByb3ZlJywgJ2F1dG8tYXBwcm92ZScpID09PSAneWVzJyAmJiBvcGVyYW5kcyhhc2spLmxlbmd0aCA9PT0gMCA/ICd5ZXMnIDogJ25vJyksXG4gICAgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAndGVycmFmb3JtIGRlc3Ryb3ksIHRvZnUgZGVzdHJveSwgdGVycmFncnVudCBkZXN0cm95LCBwdWx1bWkgZGVzdHJveSwgY2RrIGRlc3Ryb3knLFxuICAgIHJvdzogeyAuLi50ZXJyYWZvcm1lZCwgZWZmZWN0OiAnZGVsZXRlJywgdGhpbmc6ICdpbmZyYXN0cnVjdHVyZScsIGRhbmdlcjogKCkgPT4gJ3llcycgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOlxuICAgICAgJ3RlcnJhZm9ybSBpbml0LCB0ZXJyYWZvcm0gcGxhbiwgdGVycmFmb3JtIGltcG9ydCwgdGVycmFmb3JtIHJlZnJlc2gsIHRvZnUgaW5pdCwgdG9mdSBwbGFuLCBwdWx1bWkgdXAsIGNkayBkZXBsb3ksIGFuc2libGUtcGxheWJvb2snLFxuICAgIHJvdzogeyAuLi50ZXJyYWZvcm1lZCwgZWZmZWN0OiAnY2hhbmdlJywgdGhpbmc6ICdpbmZyYXN0cnVjdHVyZScgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAndGVycmFmb3JtIG91dHB1dCwgdGVycmFmb3JtIHNob3csIHRlcnJhZm9ybSB2YWxpZGF0ZSwgdGVycmFmb3JtIGZtdCwgdGVycmFmb3JtIHZlcnNpb24nLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdwcm9iZScsIG1lZGl1bTogJ2ZpbGUnLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuXTtcblxuY29uc3QgYm90b2NvcmU6IExpbWl0ID0ge1xuICBib3VuZGVkOiAnZGVmYXVsdCcsXG4gIGFkdmljZTogJ2l0cyBkZWZhdWx0IGlzIGZpbml0ZScsXG4gIHNlY29uZHM6IDYwLFxuICBzb3VyY2U6ICdodHRwczovL2RvY3MuYXdzLmFtYXpvbi5jb20vY2xpL2xhdGVzdC90b3BpYy9jb25maWctdmFycy5odG1sJyxcbn07XG5jb25zdCBidWNrZXRlZCA9IHsgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnb2JqZWN0JywgbGltaXQ6IGJvdG9jb3JlLCByZXRyeTogeWVzIH0gYXMgY29uc3Q7XG5jb25zdCBzdG9yYWdlOiBUYWJsZSA9IFtcbiAgeyBzaGVsbDogJ2F3cyBzMyBjcCwgYXdzIHMzIG12LCBnc3V0aWwgY3AsIGdzdXRpbCBtdiwgZ2Nsb3VkIHN0b3JhZ2UgY3AnLCByb3c6IHsgLi4uYnVja2V0ZWQsIGVmZmVjdDogJ3dyaXRlJywgdGFyZ2V0OiBsYXN0IH0gfSxcbiAge1xuICAgIHNoZWxsOiAnYXdzIHMzIHN5bmMsIGdzdXRpbCByc3luYycsXG4gICAgcm93OiB7XG4gICAgICAuLi5idWNrZXRlZCxcbiAgICAgIGVmZmVjdDogJ3dyaXRlJyxcbiAgICAgIHRhcmdldDogbGFzdCxcbiAgICAgIGRhbmdlcjogKGFzaykgPT5cbiAgICAgICAgYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL14tLWRlbGV0ZSR8Xi1kJC8udGVzdCh0ZXh0KSkgPyB1bmxlc3NQcmV2aWV3KCctLWRyeXJ1bicsICctbicpKGFzaykgOiAnbm8nLFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ2F3cyBzMyBybSwgZ3N1dGlsIHJtLCBnY2xvdWQgc3RvcmFnZSBybScsXG4gICAgcm93OiB7XG4gICAgICAuLi5idWNrZXRlZCxcbiAgICAgIGVmZmVjdDogJ2RlbGV0ZScsXG4gICAgICB0YXJnZXQ6IGxhc3QsXG4gICAgICBkYW5nZXI6IChhc2spID0+XG4gICAgICAgIGZsYWdnZWQoYXNrLCAncmVjdXJzaXZlJywgJ3InKSA9PT0gJ3llcycgfHwgL1xcKi8udGVzdChsYXN0KGFzayk/LnRleHQgPz8gJycpXG4gICAgICAgICAgPyB1bmxlc3NQcmV2aWV3KCctLWRyeXJ1bicsICctbicpKGFzaylcbiAgICAgICAgICA6ICdubycsXG4gICAgfSxcbiAgfSxcbiAgeyBzaGVsbDogJ2F3cyBzMyBtYiwgZ3N1dGlsIG1iJywgcm93OiB7IC4uLmJ1Y2tldGVkLCBlZmZlY3Q6ICdjcmVhdGUnLCB0aGluZzogJ2J1Y2tldCcsIHRhcmdldDogbGFzdCwgYWdhaW46IG5vIH0gfSxcbiAgeyBzaGVsbDogJ2F3cyBzMyByYicsIHJvdzogeyAuLi5idWNrZXRlZCwgZWZmZWN0OiAnZGVsZXRlJywgdGhpbmc6ICdidWNrZXQnLCB0YXJnZXQ6IGxhc3QsIGRhbmdlcjogKCkgPT4gJ3llcycgfSB9LFxuICB7IHNoZWxsOiAnYXdzIHMzIGxzLCBnc3V0aWwgbHMnLCByb3c6IHsgLi4uYnVja2V0ZWQsIGVmZmVjdDogJ3JlYWQnLCB0YXJnZXQ6IGxhc3QgfSB9LFxuXTtcblxuY29uc3QgaHViID0gcmVtb3RlKCdodHRwczovL2NsaS5naXRodWIuY29tL21hbnVhbC8nKTtcbmNvbnN0IGhvc3RlZDogVGFibGUgPSBbXG4gIHtcbiAgICBzaGVsbDogJ2doIGlzc3VlIGNyZWF0ZScsXG4gICAgcm93OiB7IC4uLmh1YiwgZWZmZWN0OiAnY3JlYXRlJywgdGhpbmc6ICdpc3N1ZScsIHRhcmdldDogKGFzaykgPT4gb3B0aW9uVmFsdWUoYXNrLCAnLS10aXRsZScsICctdCcpLCBhZ2FpbjogdW5rbm93biB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdnaCByZXBvIGRlbGV0ZSwgZ2ggcmVsZWFzZSBkZWxldGUsIGdoIHNlY3JldCBkZWxldGUnLFxuICAgIHJvdzogeyAuLi5odWIsIGVmZmVjdDogJ2RlbGV0ZScsIHRoaW5nOiAncmVzb3VyY2UnLCB0YXJnZXQ6IGxhc3QsIGRhbmdlcjogKCkgPT4gJ3llcycgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOlxuICAgICAgJ2doIHJlbGVhc2UgY3JlYXRlLCBnaCBwciBjcmVhdGUsIGdoIHByIG1lcmdlLCBnaCBwciBjb21tZW50LCBnaCBpc3N1ZSBjb21tZW50LCBnaCB3b3JrZmxvdyBydW4sIGdoIHNlY3JldCBzZXQsIGdoIHJlbGVhc2UgdXBsb2FkJyxcbiAgICByb3c6IHsgLi4uaHViLCBlZmZlY3Q6ICdjaGFuZ2UnLCB0aGluZzogJ3Jlc291cmNlJywgdGFyZ2V0OiBvcGVyYW5kKDApIH0sXG4gIH0sXG4gIHsgc2hlbGw6ICdnaCByZXBvIGZvcmsnLCByb3c6IHsgLi4uaHViLCBlZmZlY3Q6ICdjcmVhdGUnLCB0aGluZzogJ3JlcG9zaXRvcnknLCB0YXJnZXQ6IG9wZXJhbmQoMCksIGFnYWluOiB5ZXMgfSB9LFxuICB7XG4gICAgc2hlbGw6ICdnaCBsYWJlbCBjcmVhdGUnLFxuICAgIHJvdzogeyAuLi5odWIsIGVmZmVjdDogJ2NyZWF0ZScsIHRoaW5nOiAnbGFiZWwnLCB0YXJnZXQ6IG9wZXJhbmQoMCksIGFnYWluOiAoYXNrKSA9PiBmbGFnZ2VkKGFzaywgJ2YnLCAnZm9yY2UnKSB9LFxuICB9LFxuICAvLyBXaGF0IGlzIGtlcHQgdGhlcmUgaXMgbWFkZSBhZ2FpbiBieSB0aGUgbmV4dCBydW4uXG4gIHtcbiAgICBzaGVsbDogJ2doIGNhY2hlIGRlbGV0ZSwgZ2ggYWN0aW9ucy1jYWNoZSBkZWxldGUnLFxuICAgIHJvdzogeyAuLi5odWIsIGVmZmVjdDogJ2RlbGV0ZScsIHRoaW5nOiAnY2FjaGUnLCB0YXJnZXQ6IG9wZXJhbmQoMCksIGRhbmdlcjogKCkgPT4gJ25vJyB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdnaCBhcGknLFxuICAgIHJvdzoge1xuICAgICAgLi4uaHViLFxuICAgICAgZWZmZWN0OiAoYXNrKSA9PiAoaXNXcml0aW5nQXBpKGFzaykgPyAnY2hhbmdlJyA6ICdyZWFkJyksXG4gICAgICB0aGluZzogJ3Jlc291cmNlJyxcbiAgICAgIHRhcmdldDogb3BlcmFuZCgwKSxcbiAgICB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdnY2xvdWQgY29uZmlnIHNldCwgYXdzIGNvbmZpZ3VyZSBzZXQsIGF6IGNvbmZpZyBzZXQnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZXR1cCcsIG1lZGl1bTogJ2Vudmlyb25tZW50JywgbWlub3I6IHRydWUgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAnZ2gsIGdjbG91ZCwgYXosIGRvY3RsLCBoZXJva3UsIGZseWN0bCwgdmVyY2VsLCBuZXRsaWZ5LCBvY2knLFxuICAgIHJvdzoge1xuICAgICAgbWVkaXVtOiAnbmV0d29yaycsXG4gICAgICBsaW1pdDogam9iKCdodHRwczovL2NsaS5naXRodWIuY29tL21hbnVhbC8nKSxcbiAgICAgIGVmZmVjdDogKGFzaykgPT4gKHJlbW92ZXMoYXNrKSA/ICdkZWxldGUnIDogc2hvd3MoYXNrKSA/ICdyZWFkJyA6ICdjaGFuZ2UnKSxcbiAgICAgIHRoaW5nOiAncmVzb3VyY2UnLFxuICAgICAgdGFyZ2V0OiBsYXN0LFxuICAgICAgZGFuZ2VyOiAoYXNrKSA9PiAocmVtb3Zlcyhhc2spID8gJ3llcycgOiAnbm8nKSxcbiAgICB9LFxuICB9LFxuXTtcblxuLyoqIGBnaCBhcGlgIGFza3MsIHVubGVzcyBpdCBpcyB0b2xkIGEgbWV0aG9kLCBmaWVsZHMgdG8gc2VuZCwgb3IgYSBtdXRhdGlvbiAoaHR0cHM6Ly9jbGkuZ2l0aHViLmNvbS9tYW51YWwvZ2hfYXBpKS4gKi9cbmZ1bmN0aW9uIGlzV3JpdGluZ0FwaShhc2s6IEFzayk6IGJvb2xlYW4ge1xuICBjb25zdCBtZXRob2QgPSBvcHRpb25WYWx1ZShhc2ssICctLW1ldGhvZCcsICctWCcpPy50ZXh0LnRvVXBwZXJDYXNlKCk7XG4gIGlmIChtZXRob2QgIT09IHVuZGVmaW5lZCkgcmV0dXJuIG1ldGhvZCAhPT0gJ0dFVCc7XG4gIGlmIChvcGVyYW5kcyhhc2spWzBdPy50ZXh0ID09PSAnZ3JhcGhxbCcpIHJldHVybiBhc2suY2FsbC5hcmdzLnNvbWUoKHsgdGV4dCB9KSA9PiAvXFxibXV0YXRpb25cXGIvLnRlc3QodGV4dCkpO1xuICByZXR1cm4gZmxhZ2dlZChhc2ssICdmJywgJ0YnLCAnZmllbGQnLCAncmF3LWZpZWxkJywgJ2lucHV0JykgPT09ICd5ZXMnO1xufVxuXG4vKiogVGhlIHZlcmIgb2YgYSBjbG91ZCdzIGNvbW1hbmQgbGluZSBzdGFuZHMgYW1vbmcgaXRzIGZpcnN0IHdvcmRzLiAqL1xuZnVuY3Rpb24gcmVtb3Zlcyhhc2s6IEFzayk6IGJvb2xlYW4ge1xuICByZXR1cm4gb3BlcmFuZHMoYXNrKVxuICAgIC5zbGljZSgwLCA0KVxuICAgIC5zb21lKCh7IHRleHQgfSkgPT4gL14oPzpkZWxldGV8ZGVzdHJveXxwdXJnZXx0ZXJtaW5hdGUpKD86LXwkKS8udGVzdCh0ZXh0KSk7XG59XG5mdW5jdGlvbiBzaG93cyhhc2s6IEFzayk6IGJvb2xlYW4ge1xuICByZXR1cm4gb3BlcmFuZHMoYXNrKVxuICAgIC5zbGljZSgwLCA0KVxuICAgIC5zb21lKCh7IHRleHQgfSkgPT5cbiAgICAgIC9eKD86bGlzdHxnZXR8ZGVzY3JpYmV8c2hvd3x2aWV3fHN0YXR1c3xkb3dubG9hZHx3YXRjaHxkaWZmfGNoZWNrc3xwcmludC1cXHcrfGxzfGFjY291bnR8cmVhZHxsb2dzKSg/Oi18JCkvLnRlc3QodGV4dCksXG4gICAgKTtcbn1cblxuLyoqIEFueSBvdGhlciBjb21tYW5kIG9mIGBhd3NgOiBpdHMgdmVyYiBzYXlzIHdoYXQgaXQgZG9lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhd3NSb3cobmFtZTogc3RyaW5nKTogUm93IHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdmVyYiA9IC9eYXdzIFtcXHctXSsgKFthLXpdKykoPzotfCQpLy5leGVjKG5hbWUpPy5bMV07XG4gIGlmICh2ZXJiID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IGJhc2UgPSB7IG1lZGl1bTogJ25ldHdvcmsnLCBsaW1pdDogYm90b2NvcmUsIHJldHJ5OiB5ZXMsIHRhcmdldDogbGFzdCB9IGFzIGNvbnN0O1xuICBpZiAoL14oPzpnZXR8bGlzdHxkZXNjcmliZXx3YWl0fGhlYWR8c2NhbnxxdWVyeXxmaWx0ZXJ8bG9va3VwKSQvLnRlc3QodmVyYikpXG4gICAgcmV0dXJuIHsgLi4uYmFzZSwgZWZmZWN0OiAncmVhZCcsIHRoaW5nOiAvc2VjcmV0LXZhbHVlfHBhcmFtZXRlci8udGVzdChuYW1lKSA/ICdzZWNyZXQnIDogJ3Jlc291cmNlJyB9O1xuICAvLyBBIG1lc3NhZ2UgaXMgdGFrZW4gb2ZmIGl0cyBxdWV1ZSBieSB3aG9ldmVyIGhhcyBkZWFsdCB3aXRoIGl0LlxuICBpZiAoL15hd3Mgc3FzIGRlbGV0ZS1tZXNzYWdlLy50ZXN0KG5hbWUpKSByZXR1cm4geyAuLi5iYXNlLCBlZmZlY3Q6ICdjaGFuZ2UnLCB0aGluZzogJ3Jlc291cmNlJyB9O1xuICBpZiAoL14oPzpkZWxldGV8dGVybWluYXRlfGRldGFjaHxkZXJlZ2lzdGVyfHB1cmdlfHJldm9rZSkkLy50ZXN0KHZlcmIpKVxuICAgIHJldHVybiB7IC4uLmJhc2UsIGVmZmVjdDogJ2RlbGV0ZScsIHRoaW5nOiAncmVzb3VyY2UnLCBkYW5nZXI6IHVubGVzc1ByZXZpZXcoJy0tZHJ5LXJ1bicpIH07XG4gIGlmICgvXmNyZWF0ZSQvLnRlc3QodmVyYikpIHJldHVybiB7IC4uLmJhc2UsIGVmZmVjdDogJ2NyZWF0ZScsIHRoaW5nOiAncmVzb3VyY2UnLCBhZ2FpbjogdW5rbm93biB9O1xuICBpZiAoL3B1dC1tZXRyaWMtZGF0YS8udGVzdChuYW1lKSkgcmV0dXJuIHsgLi4uYmFzZSwgZWZmZWN0OiAnc2VuZCcsIHRoaW5nOiAnbWV0cmljJywgbWlub3I6IHRydWUgfTtcbiAgaWYgKC9eYXdzICg/OnNucyBwdWJsaXNofHNlcyBzZW5kKS8udGVzdChuYW1lKSlcbiAgICByZXR1cm4geyAuLi5iYXNlLCBlZmZlY3Q6ICdzZW5kJywgdGhpbmc6IC9zZXMvLnRlc3QobmFtZSkgPyAnbWVzc2FnZScgOiAnYWxlcnQnLCBhZ2Fpbjogbm8gfTtcbiAgcmV0dXJuIHsgLi4uYmFzZSwgZWZmZWN0OiAnY2hhbmdlJywgdGhpbmc6ICdyZXNvdXJjZScgfTtcbn1cblxuLyoqIENvbnRhaW5lcnMsIGNsdXN0ZXJzLCBpbmZyYXN0cnVjdHVyZSwgY2xvdWRzLCBob3N0cyBvZiByZXBvc2l0b3JpZXMuICovXG5leHBvcnQgY29uc3QgY2xvdWRzOiBUYWJsZSA9IFsuLi5rdWJlY3RsLCAuLi5pbmZyYXN0cnVjdHVyZSwgLi4uc3RvcmFnZSwgLi4uaG9zdGVkXTtcbiIsICJpbXBvcnQgdHlwZSB7IExpbWl0IH0gZnJvbSAnLi4vLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgbm8sIHR5cGUgVGFibGUsIHllcyB9IGZyb20gJy4uL3Jvdy50cyc7XG5pbXBvcnQgeyBvcGVyYW5kIH0gZnJvbSAnLi9vcHRpb25zLnRzJztcblxuY29uc3QgbGltaXQ6IExpbWl0ID0ge1xuICBib3VuZGVkOiBubyxcbiAgYWR2aWNlOiAncnVuIGl0IHVuZGVyIGB0aW1lb3V0IFNFQ09ORFNgJyxcbiAgd29yc3Q6ICdqb2ItaW5mbycsXG4gIHNvdXJjZTogJ2h0dHBzOi8vZG9jcy5kb2NrZXIuY29tL3JlZmVyZW5jZS9jbGkvZG9ja2VyLycsXG59O1xuY29uc3QgZW5naW5lID0geyBtZWRpdW06ICdwcm9jZXNzJywgbGltaXQgfSBhcyBjb25zdDtcbmNvbnN0IGxhc3QgPSBvcGVyYW5kKC0xKTtcblxuLyoqIENvbnRhaW5lcnMgb24gdGhpcyBtYWNoaW5lOiBkb2NrZXIgYW5kIHBvZG1hbi4gKi9cbmV4cG9ydCBjb25zdCBjb250YWluZXJzOiBUYWJsZSA9IFtcbiAge1xuICAgIHNoZWxsOiAnZG9ja2VyIG5ldHdvcmsgY3JlYXRlLCBwb2RtYW4gbmV0d29yayBjcmVhdGUnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdjcmVhdGUnLCBtZWRpdW06ICdwcm9jZXNzJywgdGhpbmc6ICduZXR3b3JrJywgdGFyZ2V0OiBsYXN0LCBhZ2Fpbjogbm8gfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAnZG9ja2VyIHZvbHVtZSBjcmVhdGUsIHBvZG1hbiB2b2x1bWUgY3JlYXRlJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAncHJvY2VzcycsIHRoaW5nOiAndm9sdW1lJywgdGFyZ2V0OiBsYXN0LCBhZ2FpbjogeWVzIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDpcbiAgICAgICdkb2NrZXIgcHVsbCwgZG9ja2VyIHB1c2gsIGRvY2tlciBsb2dpbiwgZG9ja2VyIGNvbXBvc2UgcHVsbCwgZG9ja2VyLWNvbXBvc2UgcHVsbCwgZG9ja2VyIGJ1aWxkLCBkb2NrZXIgYnVpbGR4IGJ1aWxkLCBwb2RtYW4gcHVsbCwgcG9kbWFuIHB1c2gnLFxuICAgIHJvdzogeyAuLi5lbmdpbmUsIGVmZmVjdDogJ2NoYW5nZScsIHRoaW5nOiAnaW1hZ2UnLCB0YXJnZXQ6IGxhc3QgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOlxuICAgICAgJ2RvY2tlciBydW4sIGRvY2tlciBleGVjLCBkb2NrZXIgc3RhcnQsIGRvY2tlciByZXN0YXJ0LCBkb2NrZXIgY29tcG9zZSB1cCwgZG9ja2VyLWNvbXBvc2UgdXAsIGRvY2tlciBjb21wb3NlIHJ1biwgZG9ja2VyIGNvbXBvc2UgZXhlYywgcG9kbWFuIHJ1bicsXG4gICAgcm93OiB7IGVmZmVjdDogJ3J1bicsIG1lZGl1bTogJ3Byb2Nlc3MnLCB0aGluZzogJ2NvbnRhaW5lcicgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOlxuICAgICAgJ2RvY2tlciBzdG9wLCBkb2NrZXIgcm0sIGRvY2tlciBybWksIGRvY2tlciBraWxsLCBkb2NrZXIgY29tcG9zZSBkb3duLCBkb2NrZXItY29tcG9zZSBkb3duLCBkb2NrZXIgY29tcG9zZSBzdG9wLCBkb2NrZXIgbmV0d29yayBybSwgcG9kbWFuIHJtLCBkb2NrZXIgdGFnLCBkb2NrZXIgY3AsIGRvY2tlciBzYXZlLCBkb2NrZXIgbG9hZCcsXG4gICAgcm93OiB7IGVmZmVjdDogJ2NoYW5nZScsIG1lZGl1bTogJ3Byb2Nlc3MnLCB0aGluZzogJ2NvbnRhaW5lcicsIGRhbmdlcjogKCkgPT4gJ25vJyB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdkb2NrZXIgdm9sdW1lIHBydW5lLCBkb2NrZXIgdm9sdW1lIHJtJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnZGVsZXRlJywgbWVkaXVtOiAncHJvY2VzcycsIHRoaW5nOiAnY29udGFpbmVyJywgZGFuZ2VyOiAoKSA9PiAneWVzJyB9LFxuICB9LFxuICB7XG4gICAgLy8gSW1hZ2VzIGFuZCBsYXllcnMgYXJlIHB1bGxlZCBvciBidWlsdCBhZ2FpbiwgYW5kIGEgY29udGFpbmVyIHRoYXQgZW5kZWQgaXMgbm9ib2R5J3MgZGF0YTogb25seSB2b2x1bWVzIGFyZS5cbiAgICBzaGVsbDogJ2RvY2tlciBzeXN0ZW0gcHJ1bmUsIGRvY2tlciBpbWFnZSBwcnVuZSwgZG9ja2VyIGJ1aWxkZXIgcHJ1bmUsIGRvY2tlciBjb250YWluZXIgcHJ1bmUnLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAnZGVsZXRlJyxcbiAgICAgIG1lZGl1bTogJ3Byb2Nlc3MnLFxuICAgICAgdGhpbmc6ICdjb250YWluZXInLFxuICAgICAgZGFuZ2VyOiAoeyBjYWxsIH0pID0+IChjYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IHRleHQgPT09ICctLXZvbHVtZXMnKSA/ICd5ZXMnIDogJ25vJyksXG4gICAgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOlxuICAgICAgJ2RvY2tlciBwcywgZG9ja2VyIGluc3BlY3QsIGRvY2tlciBpbWFnZXMsIGRvY2tlciBpbmZvLCBkb2NrZXIgdmVyc2lvbiwgZG9ja2VyIGxvZ3MsIGRvY2tlciBjb21wb3NlIHBzLCBkb2NrZXIgbmV0d29yayBpbnNwZWN0LCBkb2NrZXIgbmV0d29yayBscywgZG9ja2VyIHZvbHVtZSBscywgZG9ja2VyIHZvbHVtZSBpbnNwZWN0LCBkb2NrZXIgaW1hZ2UgaW5zcGVjdCwgZG9ja2VyIGNvbnRhaW5lciBpbnNwZWN0LCBkb2NrZXIgc3RhdHMnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdwcm9iZScsIG1lZGl1bTogJ3Byb2Nlc3MnLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuXTtcbiIsICJpbXBvcnQgdHlwZSB7IFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IEFuc3dlciwgQXNrIH0gZnJvbSAnLi4vLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgbm8sIHR5cGUgVGFibGUgfSBmcm9tICcuLi9yb3cudHMnO1xuaW1wb3J0IHsgZmxhZywgZmxhZ2dlZCwgZ251RmxhZywgb3BlcmFuZCwgb3BlcmFuZHMgfSBmcm9tICcuL29wdGlvbnMudHMnO1xuXG5jb25zdCBmaWxlID0geyBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdmaWxlJyB9IGFzIGNvbnN0O1xuY29uc3QgbGFzdCA9IG9wZXJhbmQoLTEpO1xuY29uc3QgZmlyc3QgPSBvcGVyYW5kKDApO1xuY29uc3QgbWlub3IgPSB7IGVmZmVjdDogJ3Byb2JlJywgbWVkaXVtOiAnbWVtb3J5JywgbWlub3I6IHRydWUgfSBhcyBjb25zdDtcblxuLyoqIE9wZXJhbmRzIHRoYXQgYXJlIG5vdGhpbmcgYnV0IGFuIHVua25vd24gcGFydCBhbmQgYSBzbGFzaCwgb3IgZXZlcnl0aGluZyB0aGVyZSBpcy4gKi9cbmZ1bmN0aW9uIG1heUJlRXZlcnl0aGluZyh0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIChcbiAgICAvXig/OlxcL3xcXC9cXCp8fnx+XFwvfH5cXC9cXCp8XFwufFxcLlxcLz9cXCp8XFwqfFxcJFxce0hPTUVcXH1cXC8/KSQvLnRlc3QodGV4dCkgfHxcbiAgICAvXlxcJFxce1tefV0qXFx9XFwvXFwqPyQvLnRlc3QodGV4dCkgfHxcbiAgICAvXlxcL1xcJFxce1tefV0qXFx9XFwvPyQvLnRlc3QodGV4dClcbiAgKTtcbn1cblxuLyoqIFJlY3Vyc2l2ZSByZW1vdmFsIGlzIGRlc3RydWN0aXZlLCBhIHBhdHRlcm4gdG9vOyBvbmUgbmFtZWQgZmlsZSBpcyBub3QuICovXG5mdW5jdGlvbiBkYW5nZXJPZlJlbW92YWwoYXNrOiBBc2spOiAnbm8nIHwgJ3llcycgfCAnZXZlcnl0aGluZycge1xuICBjb25zdCB0YXJnZXRzID0gb3BlcmFuZHMoYXNrKTtcbiAgY29uc3QgcmVjdXJzaXZlID0gZ251RmxhZygncicsICdSJywgJ3JlY3Vyc2l2ZScpKGFzaykgPT09ICd5ZXMnO1xuICBpZiAocmVjdXJzaXZlICYmIHRhcmdldHMuc29tZSgoeyB0ZXh0IH0pID0+IG1heUJlRXZlcnl0aGluZyh0ZXh0KSkpIHJldHVybiAnZXZlcnl0aGluZyc7XG4gIHJldHVybiByZWN1cnNpdmUgfHwgdGFyZ2V0cy5zb21lKCh7IHRleHQgfSkgPT4gL1sqP10vLnRlc3QodGV4dCkpID8gJ3llcycgOiAnbm8nO1xufVxuXG4vKiogVGhlIGZpcnN0IG9wZXJhbmQ7IG9mIGB2YXJ7LC5vbGR9YCB0aGUgZmlyc3QgbmFtZS4gKi9cbmZ1bmN0aW9uIG9yaWdpbihhc2s6IEFzayk6IFZhbHVlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3Qgc291cmNlID0gZmlyc3QoYXNrKTtcbiAgY29uc3QgYnJhY2VkID0gc291cmNlICYmIC9eKFtee10qKVxceyhbXnt9LF0qKSxbXnt9LF0qXFx9KC4qKSQvLmV4ZWMoc291cmNlLnRleHQucmVwbGFjZSgvXFwkXFx7L2csICckKCcpKTtcbiAgcmV0dXJuIHNvdXJjZSAmJiBicmFjZWQgPyB7IC4uLnNvdXJjZSwgdGV4dDogYCR7YnJhY2VkWzFdfSR7YnJhY2VkWzJdfSR7YnJhY2VkWzNdfWAgfSA6IHNvdXJjZTtcbn1cblxuLyoqIFRoZSBsYXN0IG9wZXJhbmQ7IG9mIGB2YXJ7LC5vbGR9YCB0aGUgc2Vjb25kIG5hbWUuICovXG5mdW5jdGlvbiBkZXN0aW5hdGlvbihhc2s6IEFzayk6IFZhbHVlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdGFyZ2V0ID0gbGFzdChhc2spO1xuICBjb25zdCBicmFjZWQgPSB0YXJnZXQgJiYgL14oW157XSopXFx7W157fSxdKiwoW157fSxdKilcXH0oLiopJC8uZXhlYyh0YXJnZXQudGV4dCk7XG4gIHJldHVybiBicmFjZWQgPyB7IC4uLnRhcmdldCwgdGV4dDogYCR7YnJhY2VkWzFdfSR7YnJhY2VkWzJdfSR7YnJhY2VkWzNdfWAgfSA6IHRhcmdldDtcbn1cblxuLyoqIGBsbiAtcyAtdCBESVIgb25lIHR3b2AsIG9yIHRoZSBsYXN0IG9wZXJhbmQuICovXG5mdW5jdGlvbiBsaW5rZWQoYXNrOiBBc2spOiBWYWx1ZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGF0ID0gYXNrLmNhbGwuYXJncy5maW5kSW5kZXgoKHsgdGV4dCB9KSA9PiAvXig/Oi10fC0tdGFyZ2V0LWRpcmVjdG9yeSkkLy50ZXN0KHRleHQpKTtcbiAgcmV0dXJuIGF0IDwgMCA/IGxhc3QoYXNrKSA6IGFzay5jYWxsLmFyZ3NbYXQgKyAxXTtcbn1cblxuLyoqIGBta2RpciAtUCBkaXJgOiB0aGVyZSBpcyBubyBzdWNoIG9wdGlvbiwgYW5kIGVhY2ggcnVuIGZhaWxzIGFsaWtlLiAqL1xuY29uc3QgbWFrZXNEaXJlY3RvcnkgPSAoYXNrOiBBc2spOiBBbnN3ZXIgPT5cbiAgYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL14tW2EtekEtWl0qW14tcG12WlxcV10vLnRlc3QodGV4dCkpID8gJ3Vua25vd24nIDogZ251RmxhZygncCcsICdwYXJlbnRzJykoYXNrKTtcbmNvbnN0IEZJTkRfREVMRVRFUyA9IC9eKD86LWRlbGV0ZXwtZXhlY3wtZXhlY2RpcikkLztcbmNvbnN0IGRlbGV0ZXMgPSAoYXNrOiBBc2spOiBib29sZWFuID0+XG4gIGFzay5jYWxsLmFyZ3Muc29tZShcbiAgICAoeyB0ZXh0IH0sIGF0KSA9PiBGSU5EX0RFTEVURVMudGVzdCh0ZXh0KSAmJiAodGV4dCA9PT0gJy1kZWxldGUnIHx8IC8oPzpefFxcLylybSQvLnRlc3QoYXNrLmNhbGwuYXJnc1thdCArIDFdPy50ZXh0ID8/ICcnKSksXG4gICk7XG5cbi8qKiBgdGFyYCBieSBpdHMgbW9kZSBsZXR0ZXIsIHdpdGggb3Igd2l0aG91dCBhIGRhc2guICovXG4vKiogYHVuemlwIC1sYCwgYHh6IC0tbGlzdGAsIGBnemlwIC10YDogbm90aGluZyBpcyBwYWNrZWQgb3IgdW5wYWNrZWQuICovXG5jb25zdCBsb29rc0luc2lkZSA9IChhc2s6IEFzayk6IGJvb2xlYW4gPT4gZmxhZ2dlZChhc2ssICdsJywgJ2xpc3QnLCAndCcsICd0ZXN0JykgPT09ICd5ZXMnICYmIGFzay5jYWxsLm5hbWUgIT09ICdjcGlvJztcblxuZnVuY3Rpb24gdGFyTW9kZShhc2s6IEFzayk6ICdyZWFkJyB8ICd3cml0ZScge1xuICBjb25zdCBtb2RlID0gYXNrLmNhbGwuYXJnc1swXT8udGV4dCA/PyAnJztcbiAgcmV0dXJuIC9eLT9cXHcqdFxcdyokLy50ZXN0KG1vZGUpICYmICEvW2N4XS8udGVzdChtb2RlKSA/ICdyZWFkJyA6ICd3cml0ZSc7XG59XG5cbi8qKiBDb21tYW5kcyBvbiBmaWxlcyBhbmQgZGlyZWN0b3JpZXMuICovXG5leHBvcnQgY29uc3QgZmlsZUNvbW1hbmRzOiBUYWJsZSA9IFtcbiAge1xuICAgIHNoZWxsOiAnbWtkaXInLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdjcmVhdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdkaXJlY3RvcnknLCB0YXJnZXQ6IG9wZXJhbmQoLTEsICctbSAtLW1vZGUnKSwgYWdhaW46IG1ha2VzRGlyZWN0b3J5IH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ2xuJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnbGluaycsIHRhcmdldDogbGlua2VkLCBhZ2FpbjogZ251RmxhZygnZicsICdmb3JjZScsICdiJywgJ2JhY2t1cCcpIH0sXG4gIH0sXG4gIHsgc2hlbGw6ICdpbnN0YWxsJywgcm93OiB7IC4uLmZpbGUsIGVmZmVjdDogJ3dyaXRlJywgdGFyZ2V0OiBsYXN0IH0gfSxcbiAgeyBzaGVsbDogJ3RvdWNoJywgcm93OiB7IC4uLmZpbGUsIGVmZmVjdDogJ3dyaXRlJywgdGFyZ2V0OiBsYXN0IH0gfSxcbiAgeyBzaGVsbDogJ2NwLCBpbnN0YWxsJywgcm93OiB7IC4uLmZpbGUsIGVmZmVjdDogJ3dyaXRlJywgdGFyZ2V0OiBkZXN0aW5hdGlvbiwgY29udGVudDogZmlyc3QgfSB9LFxuICB7IHNoZWxsOiAnbXYsIHJlbmFtZScsIHJvdzogeyBlZmZlY3Q6ICdjaGFuZ2UnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdyZW5hbWUnLCB0YXJnZXQ6IGRlc3RpbmF0aW9uLCBjb250ZW50OiBvcmlnaW4gfSB9LFxuICB7XG4gICAgc2hlbGw6ICdybScsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6ICdkZWxldGUnLFxuICAgICAgbWVkaXVtOiAnZmlsZScsXG4gICAgICB0aGluZzogKGFzaykgPT4gKGZsYWdnZWQoYXNrLCAncicsICdSJywgJ3JlY3Vyc2l2ZScpID09PSAnbm8nID8gJ2ZpbGUnIDogJ3RyZWUnKSxcbiAgICAgIHRhcmdldDogZmlyc3QsXG4gICAgICBhZ2FpbjogZmxhZygnZicsICdmb3JjZScpLFxuICAgICAgZGFuZ2VyOiBkYW5nZXJPZlJlbW92YWwsXG4gICAgfSxcbiAgfSxcbiAgeyBzaGVsbDogJ3JtZGlyLCB1bmxpbmsnLCByb3c6IHsgZWZmZWN0OiAnZGVsZXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnZmlsZScsIHRhcmdldDogZmlyc3QsIGRhbmdlcjogKCkgPT4gJ25vJyB9IH0sXG4gIHtcbiAgICBzaGVsbDogJ3NocmVkLCBta2ZzLCBta2ZzLmV4dDQsIG1rZnMueGZzLCB3aXBlZnMnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdkZWxldGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdmaWxlJywgdGFyZ2V0OiBsYXN0LCBkYW5nZXI6ICgpID0+ICd5ZXMnIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ2NobW9kLCBjaG93biwgY2hncnAsIHNldGZhY2wsIHJlc3RvcmVjb24sIGNoY29uLCBjaGF0dHIsIHRvdWNoJyxcbiAgICByb3c6IHsgZWZmZWN0OiAnY2hhbmdlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAnbW9kZScsIHRhcmdldDogbGFzdCwgYWdhaW46ICgpID0+ICd5ZXMnIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ3RlZScsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6IChhc2spID0+IChnbnVGbGFnKCdhJywgJ2FwcGVuZCcpKGFzaykgPT09ICd5ZXMnID8gJ2FwcGVuZCcgOiAnd3JpdGUnKSxcbiAgICAgIG1lZGl1bTogJ2ZpbGUnLFxuICAgICAgdGhpbmc6ICdsaW5lJyxcbiAgICAgIHRhcmdldDogbGFzdCxcbiAgICAgIGFnYWluOiAoYXNrKSA9PiAoZ251RmxhZygnYScsICdhcHBlbmQnKShhc2spID09PSAneWVzJyA/ICdubycgOiAndW5rbm93bicpLFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ3NlZCwgcGVybCcsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6IChhc2spID0+IChmbGFnZ2VkKGFzaywgJ2knLCAnaW4tcGxhY2UnKSA9PT0gJ3llcycgPyAnY2hhbmdlJyA6ICdyZWFkJyksXG4gICAgICBtZWRpdW06ICdmaWxlJyxcbiAgICAgIHRoaW5nOiAnZmlsZScsXG4gICAgICB0YXJnZXQ6IGxhc3QsXG4gICAgfSxcbiAgfSxcbiAgeyBzaGVsbDogJ3RydW5jYXRlLCBwYXRjaCwgc3BsaXQnLCByb3c6IHsgLi4uZmlsZSwgZWZmZWN0OiAnY2hhbmdlJywgdGFyZ2V0OiBsYXN0IH0gfSxcbiAge1xuICAgIHNoZWxsOiAnZGQnLFxuICAgIHJvdzoge1xuICAgICAgLi4uZmlsZSxcbiAgICAgIGVmZmVjdDogKGFzaykgPT4gKGFzay5jYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IHRleHQuc3RhcnRzV2l0aCgnb2Y9JykpID8gJ3dyaXRlJyA6ICdyZWFkJyksXG4gICAgICB0YXJnZXQ6IChhc2spID0+IGFzay5jYWxsLmFyZ3MuZmluZCgoeyB0ZXh0IH0pID0+IHRleHQuc3RhcnRzV2l0aCgnb2Y9JykpLFxuICAgICAgZGFuZ2VyOiAoYXNrKSA9PiAoYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL15vZj1cXC9kZXZcXC8oPyFudWxsKS8udGVzdCh0ZXh0KSkgPyAneWVzJyA6ICdubycpLFxuICAgIH0sXG4gIH0sXG4gIHsgc2hlbGw6ICd0YXInLCByb3c6IHsgLi4uZmlsZSwgZWZmZWN0OiB0YXJNb2RlLCB0YXJnZXQ6IG9wZXJhbmQoMCwgJy0tZXhjbHVkZSAtWCAtLWV4Y2x1ZGUtZnJvbScpIH0gfSxcbiAge1xuICAgIHNoZWxsOiAnemlwLCB1bnppcCwgZ3ppcCwgZ3VuemlwLCBiemlwMiwgeHosIDd6LCB6c3RkLCBjcGlvJyxcbiAgICByb3c6IHsgLi4uZmlsZSwgZWZmZWN0OiAoYXNrKSA9PiAobG9va3NJbnNpZGUoYXNrKSA/ICdyZWFkJyA6ICd3cml0ZScpLCB0YXJnZXQ6IGZpcnN0IH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ2ZpbmQnLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAoYXNrKSA9PiAoZGVsZXRlcyhhc2spID8gJ2RlbGV0ZScgOiAncmVhZCcpLFxuICAgICAgbWVkaXVtOiAnZmlsZScsXG4gICAgICB0aGluZzogJ2ZpbGVzJyxcbiAgICAgIHRhcmdldDogZmlyc3QsXG4gICAgICBkYW5nZXI6IChhc2spID0+IChkZWxldGVzKGFzaykgPyAneWVzJyA6ICdubycpLFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDpcbiAgICAgICdjYXQsIGhlYWQsIHRhaWwsIHdjLCBzb3J0LCB1bmlxLCBjdXQsIGF3aywgZ2F3aywganEsIHlxLCB4eGQsIHN0cmluZ3MsIHRhYywgY29tbSwgam9pbiwgcGFzdGUsIHRyLCBkaWZmLCBjbXAsIG1kNXN1bSwgc2hhMjU2c3VtLCBzaGExc3VtLCBmaWxlJyxcbiAgICByb3c6IHsgZWZmZWN0OiAncmVhZCcsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2ZpbGUnLCB0YXJnZXQ6IGxhc3QgfSxcbiAgfSxcbiAge1xuICAgIC8vIFRoZSBmaXJzdCB3b3JkIGlzIHdoYXQgaXMgbG9va2VkIGZvci5cbiAgICBzaGVsbDogJ2dyZXAsIGVncmVwLCBmZ3JlcCwgcmcnLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAncHJvYmUnLFxuICAgICAgbWVkaXVtOiAnZmlsZScsXG4gICAgICB0YXJnZXQ6IChhc2spID0+IChvcGVyYW5kcyhhc2spLmxlbmd0aCA+IDEgPyBsYXN0KGFzaykgOiB1bmRlZmluZWQpLFxuICAgICAgbWlub3I6IHRydWUsXG4gICAgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAnbHMsIHN0YXQsIGR1LCBkZiwgcmVhZGxpbmssIHJlYWxwYXRoLCBsc2JsaywgYmxraWQsIHRyZWUsIHRlc3QsIFssIG1vdW50cG9pbnQnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdwcm9iZScsIG1lZGl1bTogJ2ZpbGUnLCB0YXJnZXQ6IGxhc3QsIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDpcbiAgICAgICdlY2hvLCBwcmludGYsIHRydWUsIGZhbHNlLCBkYXRlLCB3aG9hbWksIGhvc3RuYW1lLCB1bmFtZSwgaWQsIHB3ZCwgYmFzZW5hbWUsIGRpcm5hbWUsIGNsZWFyLCB0cHV0LCBzZXEsIHV1aWRnZW4sIG5wcm9jLCBhcmNoLCB0dHksIGVudiwgcHJpbnRlbnYsIGxvY2FsZSwgZ3JvdXBzLCBnZXRjb25mJyxcbiAgICByb3c6IG1pbm9yLFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICd3aGljaCwgdHlwZSwgaGFzaCwgZ2V0ZW50LCBwZ3JlcCwgcHMsIHBpZG9mLCBsc29mLCBmcmVlLCB1cHRpbWUsIHVsaW1pdCcsXG4gICAgcm93OiB7IGVmZmVjdDogJ3Byb2JlJywgbWVkaXVtOiAncHJvY2VzcycsIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG4gIHsgc2hlbGw6ICdta3RlbXAnLCByb3c6IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAndGVtcCcsIGFnYWluOiAoKSA9PiAneWVzJyB9IH0sXG4gIHsgc2hlbGw6ICdta2ZpZm8nLCByb3c6IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAnZmlsZScsIHRoaW5nOiAncGlwZScsIHRhcmdldDogbGFzdCwgYWdhaW46IG5vIH0gfSxcbl07XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBBc2ssIExpbWl0LCBSb3cgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBubywgdHlwZSBUYWJsZSwgdW5rbm93biwgeWVzIH0gZnJvbSAnLi4vcm93LnRzJztcbmltcG9ydCB7IGZsYWdnZWQsIG9wZXJhbmQsIG9wZXJhbmRzIH0gZnJvbSAnLi9vcHRpb25zLnRzJztcblxuY29uc3QgZm9yY2VkID0gKGFzazogQXNrKTogJ25vJyB8ICd5ZXMnIHwgJ3ByZXZpZXcnID0+IHtcbiAgaWYgKGZsYWdnZWQoYXNrLCAnbicsICdkcnktcnVuJykgPT09ICd5ZXMnKSByZXR1cm4gJ3ByZXZpZXcnO1xuICBpZiAoYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gdGV4dC5zdGFydHNXaXRoKCctLWZvcmNlLXdpdGgtbGVhc2UnKSkpIHJldHVybiAnbm8nO1xuICByZXR1cm4gZmxhZ2dlZChhc2ssICdmJywgJ2ZvcmNlJykgPT09ICd5ZXMnIHx8XG4gICAgZmxhZ2dlZChhc2ssICdkJywgJ2RlbGV0ZScsICdtaXJyb3InKSA9PT0gJ3llcycgfHxcbiAgICBvcGVyYW5kcyhhc2spLnNvbWUoKHsgdGV4dCB9KSA9PiAvXlxcK3xeOlxcdy8udGVzdCh0ZXh0KSlcbiAgICA/ICd5ZXMnXG4gICAgOiAnbm8nO1xufTtcblxuY29uc3QgZ2l0OiBMaW1pdCA9IHtcbiAgYm91bmRlZDogbm8sXG4gIGFkdmljZTogJ3J1biBpdCB1bmRlciBgdGltZW91dCBTRUNPTkRTYCcsXG4gIHNvdXJjZTogJ2h0dHBzOi8vZ2l0LXNjbS5jb20vZG9jcy9naXQtY29uZmlnI0RvY3VtZW50YXRpb24vZ2l0LWNvbmZpZy50eHQtaHR0cGxvd1NwZWVkTGltaXQnLFxuICB3b3JzdDogJ2pvYi1pbmZvJyxcbn07XG5jb25zdCBjaGFuZ2VkID0geyBlZmZlY3Q6ICdjaGFuZ2UnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdyZXBvc2l0b3J5JyB9IGFzIGNvbnN0O1xuY29uc3QgbG9va2VkOiBSb3cgPSB7IGVmZmVjdDogJ3Byb2JlJywgbWVkaXVtOiAnZmlsZScsIG1pbm9yOiB0cnVlIH07XG5cbi8qKiBgZ2l0IGJyYW5jaCAtLXNob3ctY3VycmVudGA6IGl0IG9ubHkgc2F5cyBzb21ldGhpbmcuICovXG5jb25zdCBBU0tTID0gL14oPzotW2Fydl0rfC0tKD86c2hvdy1jdXJyZW50fGxpc3R8YWxsfHJlbW90ZXN8Y29udGFpbnN8bWVyZ2VkfG5vLW1lcmdlZHxwb2ludHMtYXR8Zm9ybWF0KSg/Oj0uKik/KSQvO1xuXG4vKiogVGhlIGZvbGRlciB0aGF0IGlzIG5hbWVkLCBvciB0aGUgbGFzdCBwYXJ0IG9mIHRoZSBhZGRyZXNzOiBgZ2l0IGNsb25lIGh0dHBzOi8vZ2l0LmFjbWUuaW8vc2hvcC5naXRgIG1ha2VzIGBzaG9wYC4gKi9cbmZ1bmN0aW9uIGNsb25lZFRvKGFzazogQXNrKTogVmFsdWUgfCB1bmRlZmluZWQge1xuICBjb25zdCBbZnJvbSwgdG9dID0gb3BlcmFuZHMoYXNrLCAnLWIgLS1icmFuY2ggLS1kZXB0aCAtbyAtLW9yaWdpbiAtLXJlZmVyZW5jZSAtYyAtLWZpbHRlciAtaiAtLWpvYnMnKTtcbiAgaWYgKHRvICE9PSB1bmRlZmluZWQgfHwgZnJvbSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdG87XG4gIGNvbnN0IHRleHQgPSAvKFteLzpdKz8pKD86XFwuZ2l0KT9cXC8/JC8uZXhlYyhmcm9tLnRleHQpPy5bMV0gPz8gZnJvbS50ZXh0O1xuICByZXR1cm4geyAuLi5mcm9tLCB0ZXh0LCBob2xlczogZnJvbS5ob2xlcy5maWx0ZXIoKHsgbmFtZSB9KSA9PiB0ZXh0LmluY2x1ZGVzKGBcXCR7JHtuYW1lfX1gKSkgfTtcbn1cblxuLyoqIFdoYXQgZ2l0IGRvZXMuICovXG5leHBvcnQgY29uc3QgZ2l0Q29tbWFuZHM6IFRhYmxlID0gW1xuICB7XG4gICAgc2hlbGw6ICdnaXQgY2xvbmUnLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAnY3JlYXRlJyxcbiAgICAgIG1lZGl1bTogJ2ZpbGUnLFxuICAgICAgdGhpbmc6ICdkaXJlY3RvcnknLFxuICAgICAgdGFyZ2V0OiBjbG9uZWRUbyxcbiAgICAgIGFnYWluOiBubyxcbiAgICAgIGxpbWl0OiBnaXQsXG4gICAgICByZXRyeTogbm8sXG4gICAgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAnZ2l0IGZldGNoLCBnaXQgcHVsbCwgZ2l0IHN1Ym1vZHVsZSB1cGRhdGUsIGdpdCBsZnMgcHVsbCwgZ2l0IHJlbW90ZSB1cGRhdGUnLFxuICAgIHJvdzogeyAuLi5jaGFuZ2VkLCBsaW1pdDogZ2l0LCByZXRyeTogbm8gfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAnZ2l0IHB1c2gnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdjaGFuZ2UnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdicmFuY2gnLCB0YXJnZXQ6IG9wZXJhbmQoLTEpLCBkYW5nZXI6IGZvcmNlZCwgbGltaXQ6IGdpdCwgcmV0cnk6IG5vIH0sXG4gIH0sXG4gIHsgc2hlbGw6ICdnaXQgbHMtcmVtb3RlJywgcm93OiB7IGVmZmVjdDogJ3JlYWQnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdyZXBvc2l0b3J5JywgbGltaXQ6IGdpdCwgcmV0cnk6IG5vIH0gfSxcbiAgLy8gYGdpdCByZW1vdGVgLCBgZ2l0IHJlbW90ZSAtdmAsIGBnaXQgcmVtb3RlIGdldC11cmwgb3JpZ2luYDogb25seSBhc2tlZC5cbiAge1xuICAgIHNoZWxsOiAnZ2l0IHJlbW90ZScsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6ICh7IGNhbGwgfSkgPT5cbiAgICAgICAgY2FsbC5hcmdzLmV2ZXJ5KCh7IHRleHQgfSkgPT4gL14oPzpyZW1vdGV8LXZ8LS12ZXJib3NlfHNob3d8Z2V0LXVybCkkLy50ZXN0KHRleHQpKSB8fFxuICAgICAgICBjYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IHRleHQgPT09ICdnZXQtdXJsJylcbiAgICAgICAgICA/ICdwcm9iZSdcbiAgICAgICAgICA6ICdjaGFuZ2UnLFxuICAgICAgbWVkaXVtOiAnZmlsZScsXG4gICAgICB0aGluZzogJ3JlcG9zaXRvcnknLFxuICAgIH0sXG4gIH0sXG4gIHsgc2hlbGw6ICdnaXQgcmVtb3RlIGFkZCcsIHJvdzogeyBlZmZlY3Q6ICdjcmVhdGUnLCBtZWRpdW06ICdmaWxlJywgdGhpbmc6ICdyZW1vdGUnLCB0YXJnZXQ6IG9wZXJhbmQoMCksIGFnYWluOiBubyB9IH0sXG4gIHsgc2hlbGw6ICdnaXQgd29ya3RyZWUgYWRkJywgcm93OiB7IGVmZmVjdDogJ2NyZWF0ZScsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ2RpcmVjdG9yeScsIHRhcmdldDogb3BlcmFuZCgwKSwgYWdhaW46IG5vIH0gfSxcbiAgeyBzaGVsbDogJ2dpdCBpbml0Jywgcm93OiB7IGVmZmVjdDogJ2NyZWF0ZScsIG1lZGl1bTogJ2ZpbGUnLCB0aGluZzogJ3JlcG9zaXRvcnknLCBhZ2FpbjogeWVzIH0gfSxcbiAgLy8gQSB2ZXJzaW9uJ3MgdGFnIGZhaWxzIHdoZW4gaXQgaXMgdGhlcmU6IGl0cyBmYWlsdXJlIGlzIHRoZSBndWFyZC5cbiAge1xuICAgIHNoZWxsOiAnZ2l0IHRhZycsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6ICh7IGNhbGwgfSkgPT5cbiAgICAgICAgY2FsbC5hcmdzLnNvbWUoKHsgdGV4dCB9KSA9PiAvXi0oPzpsfG5cXGQqfHYpJHxeLS0oPzpsaXN0fHBvaW50cy1hdHxjb250YWluc3xtZXJnZWR8bm8tbWVyZ2VkfHNvcnR8dmVyaWZ5KS8udGVzdCh0ZXh0KSkgfHxcbiAgICAgICAgKGNhbGwuYXJncy5sZW5ndGggPT09IDAgJiYgIWNhbGwub3BlbilcbiAgICAgICAgICA/ICdwcm9iZSdcbiAgICAgICAgICA6ICdjcmVhdGUnLFxuICAgICAgbWVkaXVtOiAnZmlsZScsXG4gICAgICB0aGluZzogJ3RhZycsXG4gICAgICB0YXJnZXQ6IG9wZXJhbmQoMCksXG4gICAgICBhZ2FpbjogdW5rbm93bixcbiAgICB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6XG4gICAgICAnZ2l0IGFkZCwgZ2l0IGNvbW1pdCwgZ2l0IGNoZWNrb3V0LCBnaXQgc3dpdGNoLCBnaXQgbWVyZ2UsIGdpdCByZWJhc2UsIGdpdCByZXNldCwgZ2l0IHN0YXNoLCBnaXQgcm0sIGdpdCBtdiwgZ2l0IGFwcGx5LCBnaXQgY2hlcnJ5LXBpY2ssIGdpdCBjbGVhbiwgZ2l0IGNvbmZpZywgZ2l0IHJlc3RvcmUsIGdpdCBnYywgZ2l0IGFtLCBnaXQgYXJjaGl2ZSwgZ2l0IGJ1bmRsZScsXG4gICAgcm93OiBjaGFuZ2VkLFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdnaXQgYnJhbmNoJyxcbiAgICByb3c6IHsgLi4uY2hhbmdlZCwgZWZmZWN0OiAoeyBjYWxsIH0pID0+IChjYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IEFTS1MudGVzdCh0ZXh0KSkgPyAncHJvYmUnIDogJ2NoYW5nZScpIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDpcbiAgICAgICdnaXQgc3RhdHVzLCBnaXQgdXBkYXRlLWluZGV4LCBnaXQgZGlmZiwgZ2l0IGxvZywgZ2l0IHJldi1wYXJzZSwgZ2l0IHNob3csIGdpdCBscy1maWxlcywgZ2l0IGRlc2NyaWJlLCBnaXQgcmV2LWxpc3QsIGdpdCBjYXQtZmlsZSwgZ2l0IGJsYW1lLCBnaXQgZ3JlcCwgZ2l0IG1lcmdlLWJhc2UsIGdpdCBzeW1ib2xpYy1yZWYsIGdpdCBmb3ItZWFjaC1yZWYsIGdpdCBscy10cmVlLCBnaXQgbmFtZS1yZXYsIGdpdCBzaG9ydGxvZywgZ2l0IHZlcnNpb24sIGdpdCBjaGVjay1pZ25vcmUsIGdpdCBjb25maWcgLS1nZXQsIGdpdCBicmFuY2ggLS1zaG93LWN1cnJlbnQsIGdpdCByZW1vdGUgZ2V0LXVybCwgZ2l0IHJlbW90ZSBzaG93JyxcbiAgICByb3c6IGxvb2tlZCxcbiAgfSxcbl07XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEFzaywgQXNrMywgRWZmZWN0LCBMaW1pdCwgUm93IH0gZnJvbSAnLi4vLi4vY29yZS9rbm93bGVkZ2UudHMnO1xuaW1wb3J0IHsgaXNBbGVydEhvc3QsIGlzQWxlcnROYW1lLCBpc0hlYXJ0YmVhdCB9IGZyb20gJy4uL25hbWVzLnRzJztcbmltcG9ydCB7IG5vLCB0eXBlIFRhYmxlLCB5ZXMgfSBmcm9tICcuLi9yb3cudHMnO1xuaW1wb3J0IHsgZmxhZywgZmxhZ2dlZCwgb3BlcmFuZCwgb3BlcmFuZHMsIG9wdGlvblZhbHVlIH0gZnJvbSAnLi9vcHRpb25zLnRzJztcblxuY29uc3QgQ1VSTF9WQUxVRVMgPVxuICAnLVggLS1yZXF1ZXN0IC1kIC0tZGF0YSAtLWRhdGEtcmF3IC0tZGF0YS1iaW5hcnkgLS1kYXRhLXVybGVuY29kZSAtSCAtLWhlYWRlciAtbyAtLW91dHB1dCAtdSAtLXVzZXIgLUYgLS1mb3JtIC1UIC0tdXBsb2FkLWZpbGUgLW0gLS1tYXgtdGltZSAtLWNvbm5lY3QtdGltZW91dCAtLXJldHJ5IC0tcmV0cnktZGVsYXkgLS1yZXRyeS1tYXgtdGltZSAtQSAtLXVzZXItYWdlbnQgLWIgLS1jb29raWUgLWMgLS1jb29raWUtamFyIC1lIC0tcmVmZXJlciAteCAtLXByb3h5IC13IC0td3JpdGUtb3V0IC1LIC0tY29uZmlnIC0tY2FjZXJ0IC0tY2VydCAtLWtleSAtRSAtTCAtLXJlc29sdmUgLS1saW1pdC1yYXRlIC0tanNvbiAtLXVybCc7XG5cbmZ1bmN0aW9uIGFkZHJlc3NPZihhc2s6IEFzaykge1xuICByZXR1cm4gb3B0aW9uVmFsdWUoYXNrLCAnLS11cmwnKSA/PyBvcGVyYW5kcyhhc2ssIENVUkxfVkFMVUVTLnJlcGxhY2UoJyAtTCAnLCAnICcpKS5hdCgtMSk7XG59XG5cbmZ1bmN0aW9uIGVmZmVjdE9mQ3VybChhc2s6IEFzayk6IEVmZmVjdCB7XG4gIGlmIChmbGFnZ2VkKGFzaywgJ3ZlcnNpb24nLCAnVicsICdoZWxwJywgJ21hbnVhbCcsICdNJykgPT09ICd5ZXMnKSByZXR1cm4gJ3Byb2JlJztcbiAgY29uc3QgbWV0aG9kID0gKG9wdGlvblZhbHVlKGFzaywgJy1YJywgJy0tcmVxdWVzdCcpPy50ZXh0ID8/ICcnKS50b0xvd2VyQ2FzZSgpO1xuICBpZiAobWV0aG9kID09PSAnZGVsZXRlJykgcmV0dXJuICdkZWxldGUnO1xuICBpZiAobWV0aG9kID09PSAncHV0JykgcmV0dXJuICd3cml0ZSc7XG4gIGlmIChtZXRob2QgPT09ICdwYXRjaCcpIHJldHVybiAnY2hhbmdlJztcbiAgaWYgKG1ldGhvZCA9PT0gJ3Bvc3QnKSByZXR1cm4gJ3NlbmQnO1xuICBpZiAoZmxhZ2dlZChhc2ssICdkJywgJ2RhdGEnLCAnZGF0YS1yYXcnLCAnZGF0YS1iaW5hcnknLCAnZGF0YS11cmxlbmNvZGUnLCAnRicsICdmb3JtJywgJ2pzb24nKSA9PT0gJ3llcycpIHJldHVybiAnc2VuZCc7XG4gIHJldHVybiBmbGFnZ2VkKGFzaywgJ1QnLCAndXBsb2FkLWZpbGUnKSA9PT0gJ3llcycgPyAnd3JpdGUnIDogJ3JlYWQnO1xufVxuXG5jb25zdCBsb2NhbCA9ICh0ZXh0OiBzdHJpbmcpOiBib29sZWFuID0+IC9eKD86ZmlsZTp8KD86aHR0cHM/OlxcL1xcLyk/KD86bG9jYWxob3N0fDEyN1xcLjBcXC4wXFwuMXxcXFs6OjFcXF0pKD86WzovXXwkKSkvLnRlc3QodGV4dCk7XG5cbi8qKiBJdHMgb3duIG9wdGlvbnMgYm91bmQgaXQsIGEgbG9jYWwgYWRkcmVzcyBuZWVkcyBub25lLCBvcHRpb25zIHRoYXQgY2FuJ3QgYmUgc2VlbiBtYXkuICovXG5mdW5jdGlvbiBjdXJsQm91bmRlZChhc2s6IEFzayk6IEFuc3dlciB7XG4gIGlmIChsb2NhbChhZGRyZXNzT2YoYXNrKT8udGV4dCA/PyAnJykgfHwgZmxhZ2dlZChhc2ssICd2ZXJzaW9uJywgJ1YnLCAnaGVscCcsICdoJykgPT09ICd5ZXMnKSByZXR1cm4gJ3llcyc7XG4gIGNvbnN0IG93biA9IGZsYWdnZWQoYXNrLCAnbScsICdtYXgtdGltZScsICdjb25uZWN0LXRpbWVvdXQnLCAnc3BlZWQtdGltZScsICd5Jyk7XG4gIHJldHVybiBvd24gPT09ICdubycgJiYgZmxhZ2dlZChhc2ssICdLJywgJ2NvbmZpZycsICd1bml4LXNvY2tldCcpID09PSAneWVzJyA/ICd1bmtub3duJyA6IG93bjtcbn1cblxuZnVuY3Rpb24gbGltaXQoYm91bmRlZDogQXNrMywgYWR2aWNlOiBzdHJpbmcsIHNvdXJjZTogc3RyaW5nLCB3b3JzdD86IExpbWl0Wyd3b3JzdCddLCBzZWNvbmRzPzogbnVtYmVyKTogTGltaXQge1xuICByZXR1cm4geyBib3VuZGVkLCBhZHZpY2UsIHNvdXJjZSwgLi4uKHdvcnN0ICYmIHsgd29yc3QgfSksIC4uLihzZWNvbmRzICE9PSB1bmRlZmluZWQgJiYgeyBzZWNvbmRzIH0pIH07XG59XG5cbmNvbnN0IGN1cmw6IFJvdyA9IHtcbiAgZWZmZWN0OiBlZmZlY3RPZkN1cmwsXG4gIG1lZGl1bTogJ25ldHdvcmsnLFxuICB0aGluZzogKGFzaykgPT4ge1xuICAgIGNvbnN0IHRleHQgPSBhZGRyZXNzT2YoYXNrKT8udGV4dCA/PyAnJztcbiAgICBpZiAoaXNIZWFydGJlYXQodGV4dCkpIHJldHVybiAnaGVhcnRiZWF0JztcbiAgICAvLyBgXHUyMDI2L2FwaS9pbmNpZGVudHNgIGlzIGFza2VkLCBgJEFMRVJUX0hPT0tgIGlzIHRvbGQuXG4gICAgaWYgKGlzQWxlcnRIb3N0KHRleHQpIHx8IChlZmZlY3RPZkN1cmwoYXNrKSAhPT0gJ3JlYWQnICYmIGlzQWxlcnROYW1lKHRleHQpKSkgcmV0dXJuICdhbGVydCc7XG4gICAgcmV0dXJuIGVmZmVjdE9mQ3VybChhc2spID09PSAncHJvYmUnID8gJ3Byb2dyYW0nIDogJ2h0dHAnO1xuICB9LFxuICB0YXJnZXQ6IGFkZHJlc3NPZixcbiAgY29udGVudDogKGFzaykgPT4gb3B0aW9uVmFsdWUoYXNrLCAnLWQnLCAnLS1kYXRhJywgJy0tZGF0YS1yYXcnLCAnLS1qc29uJyksXG4gIGFnYWluOiAoYXNrKSA9PlxuICAgIGVmZmVjdE9mQ3VybChhc2spID09PSAnc2VuZCcgPyAoYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL2lkZW1wb3RlbmN5L2kudGVzdCh0ZXh0KSkgPyAneWVzJyA6ICdubycpIDogJ3Vua25vd24nLFxuICBsaW1pdDogbGltaXQoY3VybEJvdW5kZWQsICdhZGQgYC0tbWF4LXRpbWUgU0VDT05EU2AnLCAnaHR0cHM6Ly9jdXJsLnNlL2RvY3MvbWFucGFnZS5odG1sIy1tJyksXG4gIHJldHJ5OiBmbGFnKCdyZXRyeScpLFxufTtcblxuLyoqXG4gKiBXaXRoIGAtemAgaXQgb25seSBjb25uZWN0cywgYW5kIHRoZSBzeXN0ZW0gZ2l2ZXMgdXAgb24gdGhhdCBhZnRlciB0d28gbWludXRlcyBvciBzbzsgd2l0aCBgLWxgIGl0IGlzIHRoZSBzZXJ2ZXIsIHdpdGggYC11YCBub2JvZHlcbiAqIGFuc3dlcnMsIGFuZCB0aGUgbWFjaGluZSBpdHNlbGYgaXMgdGhlcmUgb3IgaXMgbm90LlxuICovXG5jb25zdCBuY0JvdW5kZWQgPSAoYXNrOiBBc2spOiBBbnN3ZXIgPT5cbiAgZmxhZ2dlZChhc2ssICdsJywgJ2xpc3RlbicsICd1JywgJ3VkcCcpID09PSAneWVzJyB8fCAvXig/OmxvY2FsaG9zdHwxMjdcXC4wXFwuMFxcLjF8OjoxKSQvLnRlc3QobmNUYXJnZXQoYXNrKT8udGV4dCA/PyAnJylcbiAgICA/ICd1bmtub3duJ1xuICAgIDogZmxhZ2dlZChhc2ssICd3JywgJ3dhaXQnLCAnaWRsZS10aW1lb3V0JywgJ3onKTtcbmNvbnN0IG5jVGFyZ2V0ID0gb3BlcmFuZCgwLCAnLXcgLXAgLXMgLWkgLXEnKTtcblxuY29uc3Qgc2F5c09mSXRzZWxmID0gKGFzazogQXNrKTogYm9vbGVhbiA9PiBmbGFnZ2VkKGFzaywgJ0cnLCAnVicsICdRJykgPT09ICd5ZXMnO1xuXG4vKipcbiAqIGBzc2ggLW8gQ29ubmVjdFRpbWVvdXQ9MTBgLCBgc3NoIC1vIFNlcnZlckFsaXZlSW50ZXJ2YWw9MTVgIChpdCBnaXZlcyB1cCBhZnRlciB0aHJlZSB3aXRob3V0IGFuIGFuc3dlciksIG9yIGEgY29uZmlndXJhdGlvbiBmaWxlXG4gKiB0aGF0IG1heSBob2xkIHRoZW0uXG4gKi9cbmZ1bmN0aW9uIHNzaEJvdW5kZWQoYXNrOiBBc2spOiBBbnN3ZXIge1xuICBpZiAoc2F5c09mSXRzZWxmKGFzaykpIHJldHVybiAndW5rbm93bic7XG4gIGlmIChhc2suY2FsbC5hcmdzLnNvbWUoKHsgdGV4dCB9KSA9PiAvQ29ubmVjdFRpbWVvdXR8U2VydmVyQWxpdmVJbnRlcnZhbC9pLnRlc3QodGV4dCkpKSByZXR1cm4gJ3llcyc7XG4gIC8vIFdpdGhvdXQgYSBob3N0IGl0IHNheXMgaG93IGl0IGlzIHVzZWQuXG4gIGlmIChvcGVyYW5kKDAsIFNTSF9WQUxVRVMpKGFzaykgPT09IHVuZGVmaW5lZCAmJiAhYXNrLmNhbGwub3BlbikgcmV0dXJuICd1bmtub3duJztcbiAgLy8gT3ZlciBhIGNvbm5lY3Rpb24gdGhhdCBpcyBvcGVuIGFscmVhZHkgKGAtbyBDb250cm9sUGF0aD1cdTIwMjZgKS5cbiAgaWYgKGFzay5jYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IC9eLT9vP0NvbnRyb2xQYXRoL2kudGVzdCh0ZXh0KSkpIHJldHVybiAndW5rbm93bic7XG4gIC8vIEluIHRoZSBiYWNrZ3JvdW5kLCBmb3Igb3RoZXJzIHRvIGdvIHRocm91Z2g6IG5vYm9keSB3YWl0cyBmb3IgaXQuXG4gIGlmIChhc2suY2FsbC5sb3N0QnkgPT09ICdiYWNrZ3JvdW5kJyAmJiBhc2suY2FsbC5hcmdzLnNvbWUoKHsgdGV4dCB9KSA9PiAvXi1cXHcqTi8udGVzdCh0ZXh0KSkpIHJldHVybiAndW5rbm93bic7XG4gIC8vIFdpdGggYSB0ZXJtaW5hbCBzb21lYm9keSBzaXRzIGluIGZyb250IG9mIGl0OyBgLU8gZXhpdGAgc3BlYWtzIHRvIGEgY29ubmVjdGlvbiBvZiBpdHMgb3duOyBgL2V0Yy9pbml0LmQvc3NoIHJlc3RhcnRgIGlzIG5vIGNsaWVudC5cbiAgaWYgKGFzay5jYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IC9eLSg/OnR0P3xPKSQvLnRlc3QodGV4dCkpIHx8IGlzU2Vzc2lvbihhc2spKSByZXR1cm4gJ3Vua25vd24nO1xuICBpZiAoL14oPzpyZSk/KD86c3RhcnR8bG9hZCkkfF4oPzpzdG9wfHN0YXR1c3xmb3JjZS1yZWxvYWQpJC8udGVzdChvcGVyYW5kKDAsIFNTSF9WQUxVRVMpKGFzayk/LnRleHQgPz8gJycpKSByZXR1cm4gJ3Vua25vd24nO1xuICByZXR1cm4gZmxhZ2dlZChhc2ssICdGJykgPT09ICd5ZXMnID8gJ3Vua25vd24nIDogZmxhZ2dlZChhc2ssICdWJywgJ0Nvbm5lY3RUaW1lb3V0Jyk7XG59XG5cbi8qKiBgc3NoIC1YIHdlYjFgOiB3aXRob3V0IGEgY29tbWFuZCBpdCBpcyBhIHNoZWxsIGZvciB3aG9ldmVyIHNpdHMgdGhlcmUuICovXG5jb25zdCBpc1Nlc3Npb24gPSAoYXNrOiBBc2spOiBib29sZWFuID0+XG4gIGFzay5jYWxsLm91dHB1dCA9PT0gdW5kZWZpbmVkICYmXG4gIGFzay5jYWxsLmlucHV0ID09PSB1bmRlZmluZWQgJiZcbiAgLy8gYHNzaCAtQUogZ2F0ZSB3ZWIxYDogd2hhdCBzdGFuZHMgYmVoaW5kIHRoZSBsZXR0ZXJzIG1heSBiZSB0aGUgbGFzdCBvbmUncyB2YWx1ZS5cbiAgYXNrLmNhbGwuYXJncy5maWx0ZXIoKHsgdGV4dCB9LCBhdCwgYWxsKSA9PiAhdGV4dC5zdGFydHNXaXRoKCctJykgJiYgIVRBS0VTX1ZBTFVFLnRlc3QoYWxsW2F0IC0gMV0/LnRleHQgPz8gJycpKS5sZW5ndGggPT09IDEgJiZcbiAgIWFzay5jYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IC9eLVxcdypbTmZUTFJEV10vLnRlc3QodGV4dCkpICYmXG4gICFbLi4uYXNrLmNhbGwub3B0aW9ucy5rZXlzKCldLnNvbWUoKG5hbWUpID0+IG5hbWUuc3RhcnRzV2l0aCgnPCcpKTtcblxuY29uc3QgVEFLRVNfVkFMVUUgPSAvXi1bNDZBYUNmR2dLa01ObnFzVHRWdlh4WXldKltCYmNERWVGSWlKTGxtT29wUFFSU1d3XSQvO1xuY29uc3QgU1NIX1ZBTFVFUyA9ICctbyAtaSAtcCAtbCAtTCAtUiAtRCAtRiAtSiAtVyAtYiAtYyAtbSAtUCAtUyc7XG4vKiogVGhlIGZpcnN0IGlzIGZvciBhIHNlcnZlciB0aGF0IGNhbid0IGJlIHJlYWNoZWQsIHdoaWNoIHRoZSBzeXN0ZW0gd291bGQgZ2l2ZSB1cCBpbiBtaW51dGVzOyB0aGUgc2Vjb25kIGZvciBvbmUgdGhhdCBmYWxscyBzaWxlbnQuICovXG5jb25zdCBzc2ggPSBsaW1pdChcbiAgc3NoQm91bmRlZCxcbiAgJ2FkZCBgLW8gQ29ubmVjdFRpbWVvdXQ9MTAgLW8gU2VydmVyQWxpdmVJbnRlcnZhbD0xNWAnLFxuICAnaHR0cHM6Ly9tYW4ub3BlbmJzZC5vcmcvc3NoX2NvbmZpZyNTZXJ2ZXJBbGl2ZUludGVydmFsJyxcbik7XG5jb25zdCBpc1JlbW90ZSA9IChhc2s6IEFzayk6IGJvb2xlYW4gPT5cbiAgYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL14oPzpbXFx3Li1dK0ApP1tcXHcuLV0rOig/IVxcL1xcLyl8Xig/OnJzeW5jfHNzaCk6XFwvXFwvfF5cXCRcXHtbXn1dKlxcfTovLnRlc3QodGV4dCkpO1xuY29uc3Qgam9iID0gKGFkdmljZTogc3RyaW5nLCBzb3VyY2U6IHN0cmluZywgYm91bmRlZDogQXNrMyA9IG5vKTogTGltaXQgPT4gbGltaXQoYm91bmRlZCwgYWR2aWNlLCBzb3VyY2UsICdqb2ItaW5mbycpO1xuXG4vKiogV2hhdCByc3luYyBkZWxldGVzIGlzIGRlc3RydWN0aXZlIHVubGVzcyBpdCBvbmx5IHNob3dzIGl0LiAqL1xuZnVuY3Rpb24gcnN5bmNEYW5nZXIoYXNrOiBBc2spOiAnbm8nIHwgJ3llcycgfCAncHJldmlldycge1xuICAvLyBgJHtEUllfUlVOOistLWRyeS1ydW59YCBhcyB3ZWxsOiB3aG8gc2V0cyBpdCBzZWVzIGl0IGZpcnN0LlxuICBpZiAoZmxhZ2dlZChhc2ssICduJywgJ2RyeS1ydW4nKSA9PT0gJ3llcycgfHwgYXNrLmNhbGwuYXJncy5zb21lKGlzRHJ5UnVuKSkgcmV0dXJuICdwcmV2aWV3JztcbiAgLy8gQSBtaXJyb3IgdGhhdCBpcyBmZXRjaGVkIGZyb20gYW4gcnN5bmMgc2VydmVyIGlzIHdoYXQgdGhhdCBzZXJ2ZXIgaGFzLlxuICBpZiAob3BlcmFuZHMoYXNrKS5zb21lKCh7IHRleHQgfSkgPT4gL15yc3luYzpcXC9cXC98OjovLnRlc3QodGV4dCkpKSByZXR1cm4gJ25vJztcbiAgcmV0dXJuIGFzay5jYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IC9eLS1kZWxldGUvLnRlc3QodGV4dCkpID8gJ3llcycgOiAnbm8nO1xufVxuXG5jb25zdCBpc0RyeVJ1biA9ICh7IGhvbGVzIH06IFZhbHVlKTogYm9vbGVhbiA9PiBob2xlcy5zb21lKCh7IG5hbWUgfSkgPT4gL15kcnlfP3J1blxcYi9pLnRlc3QobmFtZSkpO1xuXG4vKiogUHJvZ3JhbXMgdGhhdCBjcm9zcyB0aGUgbmV0d29yay4gKi9cbmV4cG9ydCBjb25zdCBuZXR3b3JrQ29tbWFuZHM6IFRhYmxlID0gW1xuICB7IHNoZWxsOiAnY3VybCcsIHJvdzogY3VybCB9LFxuICB7XG4gICAgc2hlbGw6ICd3Z2V0JyxcbiAgICByb3c6IHtcbiAgICAgIGVmZmVjdDogJ3dyaXRlJyxcbiAgICAgIG1lZGl1bTogJ2ZpbGUnLFxuICAgICAgdGhpbmc6ICdmaWxlJyxcbiAgICAgIHRhcmdldDogb3BlcmFuZCgtMSwgJy1PIC1vIC1QIC1UIC10IC0tdGltZW91dCAtLXRyaWVzIC0taGVhZGVyJyksXG4gICAgICBsaW1pdDogbGltaXQoXG4gICAgICAgIChhc2spID0+XG4gICAgICAgICAgbG9jYWwob3BlcmFuZCgtMSwgJy1PIC1vIC1QIC1UIC10JykoYXNrKT8udGV4dCA/PyAnJylcbiAgICAgICAgICAgID8gJ3llcydcbiAgICAgICAgICAgIDogZmxhZ2dlZChhc2ssICdUJywgJ3RpbWVvdXQnLCAncmVhZC10aW1lb3V0JywgJ2Nvbm5lY3QtdGltZW91dCcpLFxuICAgICAgICAnYWRkIGAtLXRpbWVvdXQ9MzBgJyxcbiAgICAgICAgJ2h0dHBzOi8vd3d3LmdudS5vcmcvc29mdHdhcmUvd2dldC9tYW51YWwvd2dldC5odG1sI0Rvd25sb2FkLU9wdGlvbnMnLFxuICAgICAgICAnaW5mbycsXG4gICAgICAgIDkwMCxcbiAgICAgICksXG4gICAgICByZXRyeTogeWVzLFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ2h0dHAsIGh0dHBzLCB4aCcsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6ICdyZWFkJyxcbiAgICAgIG1lZGl1bTogJ25ldHdvcmsnLFxuICAgICAgdGhpbmc6ICdodHRwJyxcbiAgICAgIHRhcmdldDogb3BlcmFuZCgtMSksXG4gICAgICBsaW1pdDogbGltaXQoeWVzLCAnaXRzIGRlZmF1bHQgaXMgZmluaXRlJywgJ2h0dHBzOi8vaHR0cGllLmlvL2RvY3MvY2xpL3RpbWVvdXQnKSxcbiAgICB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdzc2gnLFxuICAgIHJvdzoge1xuICAgICAgLy8gYHNzaCAtRyB3ZWIxYCBzYXlzIHdoYXQgaXRzIGNvbmZpZ3VyYXRpb24gaXMsIGFuZCBnb2VzIG5vd2hlcmUuXG4gICAgICBlZmZlY3Q6IChhc2spID0+IChzYXlzT2ZJdHNlbGYoYXNrKSA/ICdwcm9iZScgOiAncnVuJyksXG4gICAgICBtZWRpdW06ICduZXR3b3JrJyxcbiAgICAgIHRoaW5nOiAnY29tbWFuZCcsXG4gICAgICB0YXJnZXQ6IG9wZXJhbmQoMCwgU1NIX1ZBTFVFUyksXG4gICAgICBsaW1pdDogc3NoLFxuICAgICAgcmV0cnk6IG5vLFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ3NjcCwgc2Z0cCcsXG4gICAgcm93OiB7IGVmZmVjdDogJ3dyaXRlJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnZmlsZScsIHRhcmdldDogb3BlcmFuZCgtMSwgU1NIX1ZBTFVFUyksIGxpbWl0OiBzc2gsIHJldHJ5OiBubyB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICduYywgbmNhdCwgbmV0Y2F0JyxcbiAgICByb3c6IHtcbiAgICAgIGVmZmVjdDogJ3JlYWQnLFxuICAgICAgbWVkaXVtOiAnbmV0d29yaycsXG4gICAgICB0aGluZzogJ3NvY2tldCcsXG4gICAgICB0YXJnZXQ6IG5jVGFyZ2V0LFxuICAgICAgbGltaXQ6IGxpbWl0KG5jQm91bmRlZCwgJ2FkZCBgLXcgMTBgJywgJ2h0dHBzOi8vbWFuLm9wZW5ic2Qub3JnL25jLjEjdycpLFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ3JzeW5jJyxcbiAgICByb3c6IHtcbiAgICAgIGVmZmVjdDogJ3dyaXRlJyxcbiAgICAgIG1lZGl1bTogJ2ZpbGUnLFxuICAgICAgdGhpbmc6ICdmaWxlJyxcbiAgICAgIHRhcmdldDogb3BlcmFuZCgtMSwgJy1lIC0tZXhjbHVkZSAtLWluY2x1ZGUgLS1yc2ggLS1id2xpbWl0IC0tdGltZW91dCAtLWNvbnRpbWVvdXQnKSxcbiAgICAgIGRhbmdlcjogcnN5bmNEYW5nZXIsXG4gICAgICBsaW1pdDogam9iKCdhZGQgYC0tdGltZW91dD02MGAnLCAnaHR0cHM6Ly9kb3dubG9hZC5zYW1iYS5vcmcvcHViL3JzeW5jL3JzeW5jLjEjb3B0LS10aW1lb3V0JywgKGFzaykgPT5cbiAgICAgICAgaXNSZW1vdGUoYXNrKSA/IGZsYWdnZWQoYXNrLCAndGltZW91dCcsICdjb250aW1lb3V0JykgOiAndW5rbm93bicsXG4gICAgICApLFxuICAgICAgcmV0cnk6IG5vLFxuICAgIH0sXG4gIH0sXG4gIHsgc2hlbGw6ICdwaW5nLCBkaWcsIG5zbG9va3VwLCBob3N0LCB0cmFjZXJvdXRlJywgcm93OiB7IGVmZmVjdDogJ3Byb2JlJywgbWVkaXVtOiAnbmV0d29yaycsIG1pbm9yOiB0cnVlIH0gfSxcbl07XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHsgcGhyYXNlcyB9IGZyb20gJy4vd29yZHMudHMnO1xuXG5jb25zdCBURU1QT1JBUllfUEFUSCA9XG4gIC9eKD86XFwvdG1wfFxcL3ZhclxcL3RtcHxcXC9kZXZcXC9zaG18XFwvcHJpdmF0ZVxcL3RtcHxcXC9ydW5cXC91c2VyXFwvXFxkK3xbQS1aYS16XTpbXFxcXC9dKD86V2luZG93c1tcXFxcL10pP1RlbXApKD86W1xcXFwvXXwkKS9pO1xuY29uc3QgdGVtcG9yYXJ5V29yZCA9IHBocmFzZXMoXG4gICd0bXB8dGVtcHx0ZW1wZGlyfHRtcGRpcnx0ZW1wXz8oPzpkaXJ8ZmlsZXxwYXRofGZvbGRlcnxkaXJlY3RvcnkpfHRtcF8/KD86ZGlyfGZpbGV8cGF0aCl8bWtbc2RdP3RlbXB8bWtkdGVtcHx0ZW1wZmlsZXx0ZW1wb3Jhcnl8dGVtcG9yYXJ5Xz8oPzpkaXJlY3Rvcnl8ZmlsZSl8bmFtZWRfdGVtcG9yYXJ5X2ZpbGV8Z2V0dGVtcGRpcnxzY3JhdGNofHNjcmF0Y2hfP2RpcnxydW5uZXJfdGVtcCcsXG4pO1xuXG4vKipcbiAqIElzIHRoZSB0YXJnZXQgdGhyb3duIGF3YXkgYWZ0ZXIgdGhlIHJ1bjogdW5kZXIgdGhlIHN5c3RlbSdzIHRlbXBvcmFyeSBmb2xkZXIsIG9yIGhlbGQgYnkgYSBuYW1lIHRoYXQgc2F5cyBzb1xuICogKGB0bXBgLCBgdGVtcGZpbGUubWtkdGVtcCgpYCwgYCRSVU5ORVJfVEVNUGApP1xuICovXG5leHBvcnQgZnVuY3Rpb24gaXNUZW1wb3JhcnkodGFyZ2V0OiBWYWx1ZSB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICBpZiAodGFyZ2V0ID09PSB1bmRlZmluZWQpIHJldHVybiBmYWxzZTtcbiAgaWYgKFRFTVBPUkFSWV9QQVRILnRlc3QodGFyZ2V0LnRleHQpIHx8IC8oPzpefFsvXFxcXH1dKVxcLnRlP21wKD86Wy9cXFxcXXwkKS9pLnRlc3QodGFyZ2V0LnRleHQpKSByZXR1cm4gdHJ1ZTtcbiAgcmV0dXJuIHRhcmdldC5ob2xlcy5zb21lKChob2xlKSA9PiB0ZW1wb3JhcnlXb3JkKGhvbGUubmFtZSkpIHx8IC9cXC4oPzp0bXB8dGVtcHxwYXJ0aWFsfHBhcnQpJC9pLnRlc3QodGFyZ2V0LnRleHQpO1xufVxuXG5jb25zdCB1bmlxdWVXb3JkID0gcGhyYXNlcyhcbiAgJ3V1aWRcXFxcZD98dXVpZF8/XFxcXHcqfGd1aWR8dWxpZHxuYW5vaWR8Z2V0Xz9waWR8cGlkfHRva2VuX2hleHx0b2tlbl91cmxzYWZlfHJhbmRpbnR8cmFuZG9tfHJhbmRyYW5nZXx1cmFuZG9tfHNlY3JldHN8bm93fHV0Y25vd3x0b2RheXx0aW1lfHRpbWVfP25zfHRpbWVzdGFtcHx0c3xzdHJmdGltZXxpc29mb3JtYXR8ZGF0ZXRpbWV8ZGF0ZXxzdGFtcHxydW5fPyg/OmlkfG51bWJlcnxhdHRlbXB0fGF0fG5hbWUpfGJ1aWxkXz8oPzppZHxudW1iZXIpfGpvYl8/aWR8c2Vzc2lvbl8/aWR8ZXhlY3V0aW9uXz9pZHxyZXF1ZXN0Xz9pZHxtb25vdG9uaWN8cGVyZl9jb3VudGVyJyxcbik7XG5cbi8qKiBJcyB0aGUgdGFyZ2V0J3MgbmFtZSB1bmlxdWUgdG8gdGhlIHJ1bjogYnVpbHQgZnJvbSB0aGUgdGltZSwgYSByYW5kb20gbnVtYmVyLCBhIHByb2Nlc3Mgb3IgcnVuIGlkPyAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzVW5pcXVlKHRhcmdldDogVmFsdWUgfCB1bmRlZmluZWQpOiBib29sZWFuIHtcbiAgcmV0dXJuIHRhcmdldD8uaG9sZXMuc29tZSgoaG9sZSkgPT4gdW5pcXVlV29yZChob2xlLm5hbWUpKSA/PyBmYWxzZTtcbn1cblxuY29uc3QgbG9nV29yZCA9IHBocmFzZXMoXG4gICdsb2dzP3xsb2dnaW5nfGxvZ2ZpbGV8bG9nXz8oPzpwYXRofGZpbGV8ZGlyKXxqb3VybmFsfGF1ZGl0fGF1ZGl0Xz8oPzpsb2d8dHJhaWx8ZmlsZSl8KD86c2VuZHxzZW50fG1haWx8YWNjZXNzfGVycm9yfGV2ZW50fGpvYnxydW58c3luY3xpbXBvcnR8dGFzaylsb2dzP3xoaXN0b3J5fG1ldHJpY3M/fHN0YXRzfHN0YXRpc3RpY3N8ZXZlbnRzP3x0cmFjZXx0cmFjZXN8b3V0Ym94fHF1ZXVlfHJ1bnN8cmVzdWx0cz9fP2xvZ3xjaGFuZ2Vsb2d8bGVkZ2VyfGhlYXJ0YmVhdHxzcG9vbCcsXG4pO1xuXG4vKipcbiAqIElzIGl0IGEgbG9nLCBhIG1ldHJpY3MsIGFuIGV2ZW50IG9yIGEgaGlzdG9yeSBmaWxlIChvciB0YWJsZSksIHdoZXJlIGEgc2Vjb25kIGxpbmUgb24gYSBzZWNvbmQgcnVuIGlzIHRoZSBwdXJwb3NlPyBUYWtlcyBhXG4gKiBwYXRoJ3MsIGEgaG9sZSdzIG9yIGEgdGFibGUncyB0ZXh0LlxuICovXG5leHBvcnQgZnVuY3Rpb24gaXNMb2dMaWtlKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gbG9nV29yZCh0ZXh0KSB8fCAvXFwuKD86bG9nfGpzb25sfG5kanNvbnxvdXR8cHJvbSlcXGJ8R0lUSFVCXyg/OkVOVnxPVVRQVVR8UEFUSHxTVEVQX1NVTU1BUll8U1RBVEUpL2kudGVzdCh0ZXh0KTtcbn1cblxuY29uc3QgY29uZmlnV29yZCA9IHBocmFzZXMoXG4gICdob3N0c3xhdXRob3JpemVkX2tleXN8a25vd25faG9zdHN8Y3JvbnRhYnxmc3RhYnxzdWRvZXJzfHByb2ZpbGV8YmFzaHJjfHpzaHJjfGJhc2hfcHJvZmlsZXx6cHJvZmlsZXx2aW1yY3xnaXRjb25maWd8Z2l0aWdub3JlfG5wbXJjfHB5cGlyY3xuZXRyY3xlbnZpcm9ubWVudHxyZXNvbHZ8c3NoZF9jb25maWd8c3NoX2NvbmZpZycsXG4pO1xuXG4vKiogSXMgaXQgYSBmaWxlIG9mIHNldHRpbmdzLCB3aGVyZSB0aGUgc2FtZSBsaW5lIHR3aWNlIGlzIHdyb25nOiBgL2V0Yy9ob3N0c2AsIGB+Ly5iYXNocmNgLCBgYXBwLmNvbmZgLCBgYXV0aG9yaXplZF9rZXlzYD8gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0NvbmZpZ0xpa2UodGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGlmIChpc0xvZ0xpa2UodGV4dCkpIHJldHVybiBmYWxzZTtcbiAgaWYgKFxuICAgIC8oPzpefFsvXFxcXH1dKVxcLlthLXpfXSooPzpyY3xwcm9maWxlKSR8XFwuKD86Y29uZnxjZmd8Y25mfGluaXx5YT9tbHx0b21sfGVudnxzZXJ2aWNlfHRpbWVyfGxpc3R8cHJvcGVydGllc3xydWxlcykkL2kudGVzdCh0ZXh0KVxuICApXG4gICAgcmV0dXJuIHRydWU7XG4gIGlmICgvXlxcL2V0Y1xcL3woPzpefFsvXFxcXH1dKVxcLmVudig/OlxcLltcXHctXSspPyQvLnRlc3QodGV4dCkpIHJldHVybiB0cnVlO1xuICByZXR1cm4gY29uZmlnV29yZCh0ZXh0LnNsaWNlKHRleHQuc2VhcmNoKC9bXi9cXFxcXSokLykpKTtcbn1cblxuY29uc3QgbG9ja1dvcmQgPSBwaHJhc2VzKCdsb2Nrcz98bG9ja2VkfGxvY2tpbmd8ZmxvY2t8bGNrfGxvY2tfPyg/OmZpbGV8ZGlyfHBhdGh8bmFtZSl8bXV0ZXh8c2VtYXBob3JlfHBpZF8/ZmlsZScpO1xuXG4vKiogRG9lcyBhIG5hbWUgc2F5IGxvY2sgKGAvdmFyL3J1bi94LmxvY2tgLCBgTE9DS0RJUmAsIGB4LnBpZGApPyBBIGRpcmVjdG9yeSBtYWRlIGFzIGEgbG9jayBtdXN0IGZhaWwgd2hlbiBpdCBpcyB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0xvY2tMaWtlKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gbG9ja1dvcmQodGV4dCkgfHwgL1xcLig/OnBpZHxsY2t8bG9jaylcXGIvLnRlc3QodGV4dCk7XG59XG5cbmNvbnN0IGJ1aWxkV29yZCA9XG4gIC8oPzpefFsvXFxcXH1dKSg/OlsuX10/YnVpbGR8YnVpbGRzfGRpc3R8b3V0fG91dHB1dHxvdXRwdXRzfHRhcmdldHxiaW58b2JqfG5vZGVfbW9kdWxlc3xfX3B5Y2FjaGVfX3xcXC4/Y2FjaGV8XFwucHl0ZXN0X2NhY2hlfFxcLm15cHlfY2FjaGV8XFwucnVmZl9jYWNoZXxcXC50b3h8XFwubm94fFxcLnZlbnZ8dmVudnxlbnZ8aHRtbGNvdnxjb3ZlcmFnZXxzaXRlfF9zaXRlfHB1YmxpY3xnZW5lcmF0ZWR8Z2VufGFydGlmYWN0cz98XFwuZWdnc3xzdGFnaW5nXz9kaXJ8d2hlZWxob3VzZXxbXFx3Li1dKlxcLmVnZy1pbmZvfGNtYWtlLWJ1aWxkLVxcdyt8XFwubmV4dHxcXC5udXh0fFxcLnRlcnJhZm9ybXxcXC5ncmFkbGUpKD86Wy9cXFxcXXwkKS9pO1xuY29uc3QgYnVpbGROYW1lID0gcGhyYXNlcyhcbiAgJyg/OmJ1aWxkfGRpc3R8b3V0cHV0fG91dHxjYWNoZXx0YXJnZXR8YXJ0aWZhY3RzP3xnZW5lcmF0ZWR8dmVudnxjb3ZlcmFnZXxzaXRlfHdvcmt8c3RhZ2luZ3xzdGFnZXxpbnN0YWxsfHBhY2thZ2V8cGtnfG9ianxodG1sfGRvY3xkb2NzfHB5Y2FjaGUpXz8oPzpkaXJ8cGF0aHxkaXJlY3Rvcnl8Zm9sZGVyfHJvb3QpKD86Xz8oPzpiYXNlXz8pPyg/Om5hbWV8cGF0aCkpP3xweWNhY2hlfGNhY2hlcz98YnVpbGR8ZGlzdHx2ZW52fGVnZ19pbmZvfG5vZGVfbW9kdWxlcycsXG4pO1xuXG4vKiogSXMgdGhlIHRhcmdldCBhIGJ1aWxkJ3Mgb3duIG91dHB1dCAoYGJ1aWxkL2AsIGBkaXN0YCwgYG5vZGVfbW9kdWxlc2AsIGBCVUlMRF9ESVJgKSwgd2hpY2ggdGhlIG5leHQgcnVuIG1ha2VzIGFnYWluPyAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzQnVpbGRPdXRwdXQodGFyZ2V0OiBWYWx1ZSB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICBpZiAodGFyZ2V0ID09PSB1bmRlZmluZWQpIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIGJ1aWxkV29yZC50ZXN0KHRhcmdldC50ZXh0LnJlcGxhY2UoL1xcJFxce1tefV0qXFx9L2csICd9JykpIHx8IHRhcmdldC5ob2xlcy5zb21lKChob2xlKSA9PiBidWlsZE5hbWUoaG9sZS5uYW1lKSk7XG59XG5cbmNvbnN0IHByb2dyZXNzV29yZCA9IHBocmFzZXMoXG4gICdjaGVja3BvaW50cz98Y3Vyc29yfG9mZnNldHM/fHdhdGVybWFya3xoaWdoXz93YXRlcl8/bWFya3xsYXN0Xz8oPzppZHxzZWVufHN5bmN8c3luY2VkfHByb2Nlc3NlZHxydW58bW9kaWZpZWR8dXBkYXRlZHxwYWdlfGtleXxvZmZzZXR8dGltZXN0YW1wfHN1Y2Nlc3MpfHNpbmNlfHJlc3VtZXxyZXN1bWVkfHByb2dyZXNzfGJvb2ttYXJrfHN0YXRlfHN0YXRlXz9maWxlfHByb2Nlc3NlZHxjb21wbGV0ZWR8ZG9uZXxzZWVufGZpbmlzaGVkfGFscmVhZHl8ZXhpc3Rpbmd8c3luY2VkfGltcG9ydGVkfGV4cG9ydGVkfHVwbG9hZGVkfGRvd25sb2FkZWR8aGFuZGxlZHxza2lwfHNraXBwZWR8cGVuZGluZ3x1cGRhdGVkX3NpbmNlfG5leHRfP3Rva2VuJyxcbik7XG5cbi8qKiBEb2VzIGEgbmFtZSBzcGVhayBvZiBwcm9ncmVzcyBrZXB0IGZyb20gYW4gZWFybGllciBydW46IGNoZWNrcG9pbnQsIGN1cnNvciwgYGxhc3RfaWRgLCBgZG9uZWAsIGBwcm9jZXNzZWRgLCBgc3RhdGUuanNvbmA/ICovXG5leHBvcnQgZnVuY3Rpb24gaXNQcm9ncmVzcyh0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIHByb2dyZXNzV29yZCh0ZXh0KTtcbn1cblxuY29uc3Qgc2VudFdvcmQgPSBwaHJhc2VzKFxuICAnc2VudHxhbHJlYWR5Xz9zZW50fG5vdGlmaWVkfG1haWxlZHxlbWFpbGVkfGRlbGl2ZXJlZHxkb25lfHNlZW58cHJvY2Vzc2VkfGhhbmRsZWR8cG9zdGVkfHB1Ymxpc2hlZHxwYWlkfGNoYXJnZWR8Y29udGFjdGVkfHJlbWluZGVkfGFja25vd2xlZGdlZHxjb21wbGV0ZWR8ZXhpc3Rpbmd8a25vd258ZGVkdXB8ZGVkdXBsaWNhdGVkfGRlZHVwZWR8aWRlbXBvdGVuY3lfP2tleXxhbHJlYWR5fHNlbnRfP1xcXFx3K3xcXFxcdytfc2VudF9hdCcsXG4pO1xuXG4vKiogRG9lcyBhIG5hbWUgc3BlYWsgb2Ygd2hhdCB3YXMgYWxyZWFkeSBzZW50IG9yIGRlYWx0IHdpdGg6IGEga2V5IGNoZWNrIHRoYXQgY2FuIHN0b3AgdGhlIHNlY29uZCBtZXNzYWdlPyAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU2VudE5hbWUodGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBzZW50V29yZCh0ZXh0KTtcbn1cblxuLyoqIEFuIGFyY2hpdmUsIGEgcGFja2FnZSBvciBhIGRpc2s6IGxhcmdlLCBhbmQgd2l0aCBieXRlcyBvZiBpdCB0aGF0IGFyZSAwLiAqL1xuZXhwb3J0IGNvbnN0IGlzUGFja2VkID0gKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4gPT5cbiAgL1xcLig/OnRhcnx0Z3p8dHh6fHRiejI/fHppcHw3enxnenx4enx6c3R8YnoyfGlzb3xpbWd8cWNvdzJ8ZG1nfGRlYnxycG18YXBwaW1hZ2V8amFyfHdhcnx3aGwpJC9pLnRlc3QodGV4dCk7XG4iLCAiaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEVmZmVjdCB9IGZyb20gJy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7IGlzTG9nTGlrZSB9IGZyb20gJy4vdGFyZ2V0cy50cyc7XG5cbi8qKiBXaGF0IG9uZSBTUUwgc3RhdGVtZW50IGRvZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0YXRlbWVudCB7XG4gIHJlYWRvbmx5IGVmZmVjdDogRWZmZWN0O1xuICByZWFkb25seSB0aGluZzogJ3RhYmxlJyB8ICdyb3cnIHwgJ3RyYW5zYWN0aW9uJztcbiAgLyoqIFRoZSB0YWJsZSdzIG5hbWUsIGxvd2VyIGNhc2UsIHdpdGhvdXQgcXVvdGVzOyBlbXB0eSB3aGVuIGl0IGlzIG5vdCB3cml0dGVuIG91dC4gKi9cbiAgcmVhZG9ubHkgdGFibGU6IHN0cmluZztcbiAgcmVhZG9ubHkgYWdhaW4/OiBBbnN3ZXI7XG4gIHJlYWRvbmx5IGRhbmdlcjogJ25vJyB8ICd5ZXMnIHwgJ2V2ZXJ5dGhpbmcnIHwgJ3Vua25vd24nO1xufVxuXG5jb25zdCBWRVJCID1cbiAgL14oY3JlYXRlfGluc2VydHxyZXBsYWNlfG1lcmdlfHVwc2VydHxkZWxldGV8ZHJvcHx0cnVuY2F0ZXx1cGRhdGV8YWx0ZXJ8c2VsZWN0fHdpdGh8c2hvd3xwcmFnbWF8ZXhwbGFpbnxkZXNjcmliZXx2YWx1ZXN8YmVnaW58Y29tbWl0fHJvbGxiYWNrfHNhdmVwb2ludHxzZXR8Z3JhbnR8cmV2b2tlfHZhY3V1bXxhbmFseXplfGF0dGFjaHxsb2NrfGNvcHl8Y2FsbHxyZWZyZXNofHJlaW5kZXh8b3B0aW1pemV8ZGVjbGFyZXxkZXRhY2gpKD89XFxzfDt8JHxcXCgpL2k7XG5jb25zdCBLSU5EID1cbiAgJ3RhYmxlfGluZGV4fGRhdGFiYXNlfHNjaGVtYXx2aWV3fHNlcXVlbmNlfGV4dGVuc2lvbnx0eXBlfHJvbGV8dXNlcnx0cmlnZ2VyfGZ1bmN0aW9ufGNvbHVtbnxtYXRlcmlhbGl6ZWRcXFxccyt2aWV3fGZvcmVpZ25cXFxccyt0YWJsZSc7XG5jb25zdCBDUkVBVEVEID0gbmV3IFJlZ0V4cChcbiAgYF5jcmVhdGVcXFxccysob3JcXFxccytyZXBsYWNlXFxcXHMrKT8oKD86KD86Z2xvYmFsfGxvY2FsfHRlbXB8dGVtcG9yYXJ5fHVubG9nZ2VkfHVuaXF1ZXx2aXJ0dWFsfGV4dGVybmFsfHJlY3Vyc2l2ZXxjbHVzdGVyZWQpXFxcXHMrKSopKD86JHtLSU5EfSlcXFxcYmAsXG4gICdpJyxcbik7XG5jb25zdCBEUk9QUEVEID0gbmV3IFJlZ0V4cChgXmRyb3BcXFxccysoJHtLSU5EfSlcXFxcYmAsICdpJyk7XG5jb25zdCBUQUJMRSA9XG4gIC9cXGIoPzppbnRvfGZyb218dGFibGV8dXBkYXRlfGRhdGFiYXNlfHNjaGVtYXxvbnx2aWV3fHRydW5jYXRlfGluZGV4KVxccysoPzppZlxccysoPzpub3RcXHMrKT9leGlzdHNcXHMrKT8oPzpvbmx5XFxzKyk/KCg/OlxcJFxce1tefV0qXFx9fFtcXHcuXCJgW1xcXSVdKSspL2k7XG5cbmZ1bmN0aW9uIHRhYmxlT2Yoc3FsOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gKFRBQkxFLmV4ZWMoc3FsKT8uWzFdID8/ICcnKS5yZXBsYWNlKC9bXCJgW1xcXV0vZywgJycpLnRvTG93ZXJDYXNlKCk7XG59XG5cbi8qKiBUYWJsZXMgdGhhdCBhcmUgdGhyb3duIGF3YXkgYW5kIG1hZGUgYWdhaW4uICovXG5jb25zdCBQQVNTSU5HID0gLyg/Ol58Wy5fXSkoPzp0bXB8dGVtcHxzdGd8c3RhZ2luZ3xzY3JhdGNoKSg/Ol98JCl8Xyg/OnRtcHx0ZW1wfHN0Z3xzdGFnaW5nKSQvO1xuXG50eXBlIFJlYWRpbmcgPSAoc3FsOiBzdHJpbmcsIHRhYmxlOiBzdHJpbmcsIGhhc1BhcmFtZXRlcnM6IGJvb2xlYW4pID0+IFN0YXRlbWVudCB8IHVuZGVmaW5lZDtcblxuY29uc3QgY3JlYXRlOiBSZWFkaW5nID0gKHNxbCwgdGFibGUpID0+IHtcbiAgY29uc3QgW3dob2xlLCByZXBsYWNlZCwga2luZHMgPSAnJ10gPSBDUkVBVEVELmV4ZWMoc3FsKSA/PyBbXTtcbiAgaWYgKHdob2xlID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHNhZmUgPSByZXBsYWNlZCAhPT0gdW5kZWZpbmVkIHx8IC9cXGJpZlxccytub3RcXHMrZXhpc3RzXFxiL2kudGVzdChzcWwpO1xuICBjb25zdCBwYXNzaW5nID0gL1xcYnRlbXAvaS50ZXN0KGtpbmRzKSB8fCBQQVNTSU5HLnRlc3QodGFibGUpID8gJ3Vua25vd24nIDogJ25vJztcbiAgLy8gQSB1c2VyIGlzIG1hZGUgd2hlcmUgYSBkYXRhYmFzZSBpcyBzZXQgdXAsIGFuZCBoYXMgbm8gYElGIE5PVCBFWElTVFNgIGluIG1vc3QgZGlhbGVjdHMuXG4gIGNvbnN0IGlzVXNlciA9IC9eY3JlYXRlXFxzKyg/OnJvbGV8dXNlcilcXGIvaS50ZXN0KHNxbCk7XG4gIHJldHVybiB7IGVmZmVjdDogJ2NyZWF0ZScsIHRoaW5nOiAndGFibGUnLCB0YWJsZSwgYWdhaW46IHNhZmUgPyAneWVzJyA6IGlzVXNlciA/ICd1bmtub3duJyA6IHBhc3NpbmcsIGRhbmdlcjogJ25vJyB9O1xufTtcblxuY29uc3QgVVBTRVJUID1cbiAgL1xcYm9uXFxzK2NvbmZsaWN0XFxifFxcYm9uXFxzK2R1cGxpY2F0ZVxccytrZXlcXGJ8XFxiaW5zZXJ0XFxzK29yXFxzKyg/OnJlcGxhY2V8aWdub3JlKVxcYnxcXGJpbnNlcnRcXHMraWdub3JlXFxifFxcYndoZXJlXFxzK25vdFxccytleGlzdHNcXGJ8Xig/OnJlcGxhY2V8bWVyZ2V8dXBzZXJ0KVxcYi9pO1xuXG4vKiogQSBzZWNvbmQgcm93IGlzIHRoZSBwdXJwb3NlIG9mIGEgbG9nOyBvZiBhIHRhYmxlIHRoYXQgaXMgbm90IHdyaXR0ZW4gb3V0IG5vYm9keSBrbm93cy4gKi9cbmNvbnN0IGluc2VydDogUmVhZGluZyA9IChzcWwsIHRhYmxlKSA9PiB7XG4gIGlmICghL1xcYmludG9cXGIvaS50ZXN0KHNxbCkpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHVuYXNrZWQgPSBpc0xvZ0xpa2UodGFibGUpIHx8IFBBU1NJTkcudGVzdCh0YWJsZSkgfHwgL1skeyVdLy50ZXN0KHRhYmxlKSB8fCB0YWJsZSA9PT0gJycgPyAndW5rbm93bicgOiAnbm8nO1xuICByZXR1cm4geyBlZmZlY3Q6ICdjcmVhdGUnLCB0aGluZzogJ3JvdycsIHRhYmxlLCBhZ2FpbjogVVBTRVJULnRlc3Qoc3FsKSA/ICd5ZXMnIDogdW5hc2tlZCwgZGFuZ2VyOiAnbm8nIH07XG59O1xuXG4vKiogQSBjb25kaXRpb24gdGhhdCBpcyBjb21wdXRlZDogYSBwYXJhbWV0ZXIsIG9yIGEgcGFydCB0aGF0IHRoZSBwcm9ncmFtIGZpbGxzIGluLiAqL1xuY29uc3QgQ09NUFVURUQgPSAvXFw/fCVzfCVcXCh8XFwkXFxkfDpbYS16X11cXHcqfEBcXHd8XFwkXFx7L2k7XG5cbi8qKiBOYW1lcyBvZiB1bmtub3duIHBhcnRzIChgJHt3aGVyZX1gKSBhcmUgbm8gd29yZHMgb2YgdGhlIHN0YXRlbWVudC4gKi9cbmZ1bmN0aW9uIHdpdGhvdXROYW1lcyhzcWw6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBzcWwucmVwbGFjZSgvXFwkXFx7W159XSpcXH0vZywgJyR7fScpO1xufVxuXG5mdW5jdGlvbiBkYW5nZXJPZkRlbGV0ZShzcWw6IHN0cmluZywgaGFzUGFyYW1ldGVyczogYm9vbGVhbik6IFN0YXRlbWVudFsnZGFuZ2VyJ10ge1xuICBjb25zdCB3aGVyZSA9IC9cXGJ3aGVyZVxcYiguKikvaXMuZXhlYyh3aXRob3V0TmFtZXMoc3FsKSk/LlsxXTtcbiAgaWYgKHdoZXJlICE9PSB1bmRlZmluZWQpIHJldHVybiBoYXNQYXJhbWV0ZXJzIHx8IENPTVBVVEVELnRlc3Qod2hlcmUpID8gJ3llcycgOiAnbm8nO1xuICAvLyBBIHBhcnQgdGhhdCB0aGUgcHJvZ3JhbSBhZGRzIGFmdGVyIHRoZSB0YWJsZSBtYXkgaG9sZCB0aGUgY29uZGl0aW9uLlxuICByZXR1cm4gL15kZWxldGVcXHMrZnJvbVxccysoPzpvbmx5XFxzKyk/KD86XFwkXFx7W159XSpcXH18W1xcdy5cImBbXFxdXSkrXFxzKjs/XFxzKiQvaS50ZXN0KHNxbCkgPyAnZXZlcnl0aGluZycgOiAndW5rbm93bic7XG59XG5cbmNvbnN0IHJlbW92ZTogUmVhZGluZyA9IChzcWwsIHRhYmxlLCBoYXNQYXJhbWV0ZXJzKSA9PiB7XG4gIGlmICghL15kZWxldGVcXHMrZnJvbVxcYi9pLnRlc3Qoc3FsKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgcmV0dXJuIHsgZWZmZWN0OiAnZGVsZXRlJywgdGhpbmc6ICdyb3cnLCB0YWJsZSwgZGFuZ2VyOiBQQVNTSU5HLnRlc3QodGFibGUpID8gJ25vJyA6IGRhbmdlck9mRGVsZXRlKHNxbCwgaGFzUGFyYW1ldGVycykgfTtcbn07XG5cbi8qKiBBbiBpbmRleCBvciBhIHZpZXcgaXMgcmVidWlsdCBmcm9tIHdoYXQgaXMgdGhlcmU7IGEgdGFibGUgYW5kIGFsbCBhYm92ZSBpdCBhcmUgbm90LiAqL1xuY29uc3QgZHJvcDogUmVhZGluZyA9IChzcWwsIHRhYmxlKSA9PiB7XG4gIGNvbnN0IGtpbmQgPSBEUk9QUEVELmV4ZWMoc3FsKT8uWzFdO1xuICBpZiAoa2luZCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCByZWJ1aWx0ID0gL14oPzppbmRleHx2aWV3fG1hdGVyaWFsaXplZHx0cmlnZ2VyfGZ1bmN0aW9ufHNlcXVlbmNlfHR5cGUpL2kudGVzdChraW5kKSB8fCBQQVNTSU5HLnRlc3QodGFibGUpO1xuICByZXR1cm4geyBlZmZlY3Q6ICdkZWxldGUnLCB0aGluZzogJ3RhYmxlJywgdGFibGUsIGRhbmdlcjogcmVidWlsdCA/ICdubycgOiAneWVzJyB9O1xufTtcblxuY29uc3QgdHJ1bmNhdGU6IFJlYWRpbmcgPSAoX3NxbCwgdGFibGUpID0+IHtcbiAgaWYgKHRhYmxlLmluY2x1ZGVzKCcgJykpIHJldHVybiB1bmRlZmluZWQ7XG4gIHJldHVybiB7IGVmZmVjdDogJ2RlbGV0ZScsIHRoaW5nOiAndGFibGUnLCB0YWJsZSwgZGFuZ2VyOiBQQVNTSU5HLnRlc3QodGFibGUpID8gJ25vJyA6ICd5ZXMnIH07XG59O1xuXG5jb25zdCB1cGRhdGU6IFJlYWRpbmcgPSAoc3FsLCB0YWJsZSkgPT4ge1xuICBpZiAoIS9cXGJzZXRcXGIvaS50ZXN0KHNxbCkpIHJldHVybiB1bmRlZmluZWQ7XG4gIC8vIGBVUERBVEUgY2hhbmdlbG9nbG9jayBTRVQgbG9ja2VkID0gMGA6IGEgbG9jayB0aGF0IG5vYm9keSBob2xkcyBpcyBwdXQgYmFjaywgYW5kIHRoYXQgaXMgbm8gZGF0YS5cbiAgY29uc3QgaXNMb2NrID0gL2xvY2skfF9sb2Nrcz9fLy50ZXN0KHRhYmxlKSB8fCAvXFxic2V0XFxzK1tcImBdPyg/OmlzXz8pP2xvY2tlZFxcYi9pLnRlc3Qoc3FsKTtcbiAgY29uc3QgYm91bmRlZCA9IC9cXGJ3aGVyZVxcYnxcXCRcXHtcXH1cXHMqOz9cXHMqJC9pLnRlc3Qod2l0aG91dE5hbWVzKHNxbCkpIHx8IFBBU1NJTkcudGVzdCh0YWJsZSkgfHwgaXNMb2NrO1xuICByZXR1cm4geyBlZmZlY3Q6ICdjaGFuZ2UnLCB0aGluZzogJ3JvdycsIHRhYmxlLCBkYW5nZXI6IGJvdW5kZWQgPyAnbm8nIDogJ3llcycgfTtcbn07XG5cbmNvbnN0IGFsdGVyOiBSZWFkaW5nID0gKHNxbCwgdGFibGUpID0+IHtcbiAgaWYgKCEvXmFsdGVyXFxzKyg/OnRhYmxlfHVzZXJ8cm9sZXxkYXRhYmFzZXxzY2hlbWF8aW5kZXh8dmlld3x0eXBlfHN5c3RlbXxzZXNzaW9uKVxcYi9pLnRlc3Qoc3FsKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgLy8gQSBzZWNvbmQgY29sdW1uIG9mIHRoZSBuYW1lIGlzIHJlZnVzZWQ7IHdoYXQgZWxzZSBpcyBhbHRlcmVkIG5vYm9keSBjYW4gdGVsbCBmcm9tIGhlcmUuXG4gIGNvbnN0IHNhZmUgPSAvXFxiYWRkXFxzKyg/OmNvbHVtblxccyt8Y29uc3RyYWludFxccyspP2lmXFxzK25vdFxccytleGlzdHNcXGIvaS50ZXN0KHNxbCk7XG4gIGNvbnN0IGRhbmdlciA9IC9cXGJkcm9wXFxzK2NvbHVtblxcYi9pLnRlc3Qoc3FsKSA/ICd5ZXMnIDogJ25vJztcbiAgcmV0dXJuIHsgZWZmZWN0OiAnY2hhbmdlJywgdGhpbmc6ICd0YWJsZScsIHRhYmxlLCAuLi4oc2FmZSAmJiB7IGFnYWluOiAneWVzJyB9KSwgZGFuZ2VyIH07XG59O1xuXG5jb25zdCByZWFkOiBSZWFkaW5nID0gKF9zcWwsIHRhYmxlKSA9PiAoeyBlZmZlY3Q6ICdyZWFkJywgdGhpbmc6ICdyb3cnLCB0YWJsZSwgZGFuZ2VyOiAnbm8nIH0pO1xuXG5jb25zdCB3aXRoaW46IFJlYWRpbmcgPSAoc3FsLCB0YWJsZSkgPT4ge1xuICBpZiAoIS9cXGJhc1xccyooPzpub3RcXHMrKT8oPzptYXRlcmlhbGl6ZWRcXHMqKT9cXCgvaS50ZXN0KHNxbCkpIHJldHVybiB1bmRlZmluZWQ7XG4gIHJldHVybiB7IGVmZmVjdDogL1xcKVxccyooPzppbnNlcnR8dXBkYXRlfGRlbGV0ZSlcXGIvaS50ZXN0KHNxbCkgPyAnY2hhbmdlJyA6ICdyZWFkJywgdGhpbmc6ICdyb3cnLCB0YWJsZSwgZGFuZ2VyOiAnbm8nIH07XG59O1xuXG5jb25zdCBSRUFESU5HUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgUmVhZGluZz4+ID0ge1xuICBjcmVhdGUsXG4gIGluc2VydCxcbiAgcmVwbGFjZTogaW5zZXJ0LFxuICBtZXJnZTogaW5zZXJ0LFxuICB1cHNlcnQ6IGluc2VydCxcbiAgZGVsZXRlOiByZW1vdmUsXG4gIGRyb3AsXG4gIHRydW5jYXRlLFxuICB1cGRhdGUsXG4gIGFsdGVyLFxuICBzZWxlY3Q6IHJlYWQsXG4gIHNob3c6IHJlYWQsXG4gIHByYWdtYTogcmVhZCxcbiAgZXhwbGFpbjogcmVhZCxcbiAgZGVzY3JpYmU6IHJlYWQsXG4gIHZhbHVlczogcmVhZCxcbiAgd2l0aDogd2l0aGluLFxufTtcblxuLyoqXG4gKiBXaGF0IGFuIFNRTCB0ZXh0IGRvZXMsIGJ5IGl0cyBmaXJzdCBzdGF0ZW1lbnQ7IGB1bmRlZmluZWRgIHdoZW4gaXQgZG9lcyBub3Qgc3RhcnQgd2l0aCBhIHZlcmIgb2YgU1FMLiBVbmtub3duIHBhcnRzIHN0YW5kIGFzXG4gKiBgJHtcdTIwMjZ9YDsgYGhhc1BhcmFtZXRlcnNgIHRlbGxzIHRoYXQgdmFsdWVzIGFyZSBnaXZlbiBiZXNpZGUgdGhlIHRleHQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdGF0ZW1lbnRPZih0ZXh0OiBzdHJpbmcsIGhhc1BhcmFtZXRlcnM6IGJvb2xlYW4pOiBTdGF0ZW1lbnQgfCB1bmRlZmluZWQge1xuICBjb25zdCBzcWwgPSB0ZXh0LnJlcGxhY2UoL14oPzpcXHN8LS1bXlxcbl0qXFxufFxcL1xcKltcXHNcXFNdKj9cXCpcXC98XFwoKSsvLCAnJyk7XG4gIGNvbnN0IHZlcmIgPSBWRVJCLmV4ZWMoc3FsKT8uWzFdPy50b0xvd2VyQ2FzZSgpO1xuICBpZiAodmVyYiA9PT0gdW5kZWZpbmVkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCByZWFkaW5nID0gUkVBRElOR1NbdmVyYl07XG4gIHJldHVybiByZWFkaW5nID8gcmVhZGluZyhzcWwsIHRhYmxlT2Yoc3FsKSwgaGFzUGFyYW1ldGVycykgOiB7IGVmZmVjdDogJ3NldHVwJywgdGhpbmc6ICd0cmFuc2FjdGlvbicsIHRhYmxlOiAnJywgZGFuZ2VyOiAnbm8nIH07XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBWYWx1ZSB9IGZyb20gJy4uLy4uL2NvcmUvZmFjdHMudHMnO1xuaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIEFzaywgTGltaXQsIFJvdyB9IGZyb20gJy4uLy4uL2NvcmUva25vd2xlZGdlLnRzJztcbmltcG9ydCB7IG5vLCB0eXBlIFRhYmxlLCB1bmtub3duIH0gZnJvbSAnLi4vcm93LnRzJztcbmltcG9ydCB7IHR5cGUgU3RhdGVtZW50LCBzdGF0ZW1lbnRPZiB9IGZyb20gJy4uL3NxbC50cyc7XG5pbXBvcnQgeyBmbGFnLCBmbGFnZ2VkLCBvcGVyYW5kLCBvcGVyYW5kcywgb3B0aW9uVmFsdWUgfSBmcm9tICcuL29wdGlvbnMudHMnO1xuXG4vKiogQW4gb3B0aW9uLCBvciB0aGUgdmFsdWUgb2Ygb25lOiBgc3lzdGVtY3RsIC10IHRhcmdldGAuICovXG5jb25zdCBpc09wdGlvbk9mID0gKHsgdGV4dCB9OiBWYWx1ZSwgYXQ6IG51bWJlciwgd29yZHM6IHJlYWRvbmx5IFZhbHVlW10pOiBib29sZWFuID0+XG4gIHRleHQuc3RhcnRzV2l0aCgnLScpIHx8IC9eLVt0cG5vXSR8Xi0tKD86dHlwZXxzdGF0ZXxwcm9wZXJ0eXxsaW5lc3xvdXRwdXQpJC8udGVzdCh3b3Jkc1thdCAtIDFdPy50ZXh0ID8/ICcnKTtcblxuLyoqIFdpdGhvdXQgYSBob3N0IGl0IHNwZWFrcyB0byB0aGUgc2VydmVyIG9uIHRoaXMgbWFjaGluZSwgb3IgdG8gb25lIHRoYXQgdGhlIGVudmlyb25tZW50IG5hbWVzLiAqL1xuY29uc3Qgb2ZUaGlzTWFjaGluZSA9ICh7IGNhbGwgfTogQXNrKTogQW5zd2VyID0+XG4gIGNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL14taHxeLS0oPzpob3N0fHVyaSlcXGJ8OlxcL1xcLy8udGVzdCh0ZXh0KSkgPyAnbm8nIDogJ3Vua25vd24nO1xuXG5jb25zdCBqb2IgPSAoc291cmNlOiBzdHJpbmcpOiBMaW1pdCA9PiAoeyBib3VuZGVkOiBubywgYWR2aWNlOiAncnVuIGl0IHVuZGVyIGB0aW1lb3V0IFNFQ09ORFNgJywgd29yc3Q6ICdqb2ItaW5mbycsIHNvdXJjZSB9KTtcbmNvbnN0IHByb2Nlc3MgPSB7IGVmZmVjdDogJ2NoYW5nZScsIG1lZGl1bTogJ3Byb2Nlc3MnIH0gYXMgY29uc3Q7XG5jb25zdCBsYXN0ID0gb3BlcmFuZCgtMSk7XG5cbmNvbnN0IHVzZXJzOiBUYWJsZSA9IFtcbiAge1xuICAgIHNoZWxsOiAndXNlcmFkZCwgY3JlYXRldXNlcicsXG4gICAgcm93OiB7IGVmZmVjdDogJ2NyZWF0ZScsIG1lZGl1bTogJ3Byb2Nlc3MnLCB0aGluZzogJ3VzZXInLCB0YXJnZXQ6IGxhc3QsIGFnYWluOiBubyB9LFxuICB9LFxuICB7XG4gICAgLy8gYGFkZHVzZXIgYXBwIGRvY2tlcmAgcHV0cyBhIHVzZXIgaW50byBhIGdyb3VwLCB3aGVyZSBpdCBtYXkgYmUgYWxyZWFkeS5cbiAgICBzaGVsbDogJ2FkZHVzZXInLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAnY3JlYXRlJyxcbiAgICAgIG1lZGl1bTogJ3Byb2Nlc3MnLFxuICAgICAgdGhpbmc6ICd1c2VyJyxcbiAgICAgIHRhcmdldDogbGFzdCxcbiAgICAgIGFnYWluOiAoYXNrKSA9PiAob3BlcmFuZHMoYXNrKS5sZW5ndGggPiAxID8gJ3llcycgOiAnbm8nKSxcbiAgICB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdncm91cGFkZCwgYWRkZ3JvdXAnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdjcmVhdGUnLCBtZWRpdW06ICdwcm9jZXNzJywgdGhpbmc6ICdncm91cCcsIHRhcmdldDogbGFzdCwgYWdhaW46IGZsYWcoJ2YnLCAnZm9yY2UnKSB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICd1c2VyZGVsLCBkZWx1c2VyLCBncm91cGRlbCwgZHJvcHVzZXInLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdkZWxldGUnLCBtZWRpdW06ICdwcm9jZXNzJywgdGhpbmc6ICd1c2VyJywgdGFyZ2V0OiBsYXN0LCBkYW5nZXI6ICgpID0+ICd5ZXMnIH0sXG4gIH0sXG4gIHsgc2hlbGw6ICd1c2VybW9kLCBwYXNzd2QsIGNocGFzc3dkLCBjaHNoLCBncGFzc3dkLCB2aXN1ZG8sIGxvZ2luY3RsJywgcm93OiBwcm9jZXNzIH0sXG5dO1xuXG4vKiogVGhlIHRleHQgb2YgYSBzdGF0ZW1lbnQgZ2l2ZW4gb24gdGhlIGNvbW1hbmQgbGluZS4gKi9cbmNvbnN0IHN0YXRlbWVudFRleHQgPSAoYXNrOiBBc2spOiBWYWx1ZSB8IHVuZGVmaW5lZCA9PiBvcHRpb25WYWx1ZShhc2ssICctYycsICctLWNvbW1hbmQnLCAnLWUnLCAnLS1leGVjdXRlJywgJy0tZXZhbCcpO1xuZnVuY3Rpb24gbWVhbnQoYXNrOiBBc2spOiBTdGF0ZW1lbnQgfCB1bmRlZmluZWQge1xuICBjb25zdCB0ZXh0ID0gc3RhdGVtZW50VGV4dChhc2spO1xuICByZXR1cm4gdGV4dCAmJiBzdGF0ZW1lbnRPZih0ZXh0LnRleHQsIGZhbHNlKTtcbn1cbmNvbnN0IGNsaWVudDogUm93ID0ge1xuICBlZmZlY3Q6IChhc2spID0+IG1lYW50KGFzayk/LmVmZmVjdCA/PyAnY2hhbmdlJyxcbiAgbWVkaXVtOiAnZGF0YWJhc2UnLFxuICB0aGluZzogKGFzaykgPT4gbWVhbnQoYXNrKT8udGhpbmcgPz8gJ3JvdycsXG4gIHRhcmdldDogc3RhdGVtZW50VGV4dCxcbiAgYWdhaW46IChhc2spOiBBbnN3ZXIgPT4gbWVhbnQoYXNrKT8uYWdhaW4gPz8gJ3Vua25vd24nLFxuICBkYW5nZXI6IChhc2spID0+IHtcbiAgICBjb25zdCBkYW5nZXIgPSBtZWFudChhc2spPy5kYW5nZXIgPz8gJ25vJztcbiAgICByZXR1cm4gZGFuZ2VyID09PSAndW5rbm93bicgPyAnbm8nIDogZGFuZ2VyO1xuICB9LFxufTtcbmNvbnN0IGRhdGFiYXNlczogVGFibGUgPSBbXG4gIHtcbiAgICBzaGVsbDogJ3BzcWwsIG15c3FsLCBtYXJpYWRiLCBzcWxjbWQsIGNsaWNraG91c2UtY2xpZW50JyxcbiAgICByb3c6IHtcbiAgICAgIC4uLmNsaWVudCxcbiAgICAgIGxpbWl0OiB7XG4gICAgICAgIC4uLmpvYignaHR0cHM6Ly93d3cucG9zdGdyZXNxbC5vcmcvZG9jcy9jdXJyZW50L2xpYnBxLWNvbm5lY3QuaHRtbCNMSUJQUS1DT05ORUNULUNPTk5FQ1QtVElNRU9VVCcpLFxuICAgICAgICBib3VuZGVkOiAoYXNrKSA9PiAoYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL2Nvbm5lY3RbLV9ddGltZW91dC9pLnRlc3QodGV4dCkpID8gJ3llcycgOiAndW5rbm93bicpLFxuICAgICAgfSxcbiAgICB9LFxuICB9LFxuICB7IHNoZWxsOiAnc3FsaXRlMycsIHJvdzogeyAuLi5jbGllbnQsIHRhcmdldDogb3BlcmFuZCgwKSB9IH0sXG4gIHtcbiAgICBzaGVsbDogJ3BnX2R1bXAsIHBnX2R1bXBhbGwsIG15c3FsZHVtcCwgbWFyaWFkYi1kdW1wLCBtb25nb2R1bXAsIHBnX2Jhc2ViYWNrdXAnLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAnd3JpdGUnLFxuICAgICAgbWVkaXVtOiAnZmlsZScsXG4gICAgICB0aGluZzogJ2ZpbGUnLFxuICAgICAgdGFyZ2V0OiAoYXNrKSA9PiBvcHRpb25WYWx1ZShhc2ssICctZicsICctLWZpbGUnLCAnLS1yZXN1bHQtZmlsZScsICctLW91dCcsICctRCcpLFxuICAgICAgbGltaXQ6IHsgLi4uam9iKCdodHRwczovL3d3dy5wb3N0Z3Jlc3FsLm9yZy9kb2NzL2N1cnJlbnQvYXBwLXBnZHVtcC5odG1sJyksIGJvdW5kZWQ6IG9mVGhpc01hY2hpbmUgfSxcbiAgICB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdwZ19yZXN0b3JlLCBtb25nb3Jlc3RvcmUnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdjaGFuZ2UnLCBtZWRpdW06ICdkYXRhYmFzZScsIGRhbmdlcjogKGFzaykgPT4gKGZsYWdnZWQoYXNrLCAnYycsICdjbGVhbicsICdkcm9wJykgPT09ICd5ZXMnID8gJ3llcycgOiAnbm8nKSB9LFxuICB9LFxuICB7IHNoZWxsOiAnY3JlYXRlZGInLCByb3c6IHsgZWZmZWN0OiAnY3JlYXRlJywgbWVkaXVtOiAnZGF0YWJhc2UnLCB0aGluZzogJ2RhdGFiYXNlJywgdGFyZ2V0OiBsYXN0LCBhZ2Fpbjogbm8gfSB9LFxuICB7IHNoZWxsOiAnZHJvcGRiJywgcm93OiB7IGVmZmVjdDogJ2RlbGV0ZScsIG1lZGl1bTogJ2RhdGFiYXNlJywgdGhpbmc6ICdkYXRhYmFzZScsIHRhcmdldDogbGFzdCwgZGFuZ2VyOiAoKSA9PiAneWVzJyB9IH0sXG4gIHtcbiAgICBzaGVsbDogJ3JlZGlzLWNsaSBmbHVzaGFsbCwgcmVkaXMtY2xpIEZMVVNIQUxMLCByZWRpcy1jbGkgZmx1c2hkYiwgcmVkaXMtY2xpIEZMVVNIREInLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdkZWxldGUnLCBtZWRpdW06ICdkYXRhYmFzZScsIHRoaW5nOiAna2V5JywgZGFuZ2VyOiAoKSA9PiAnZXZlcnl0aGluZycgfSxcbiAgfSxcbiAgeyBzaGVsbDogJ3JlZGlzLWNsaSwgbW9uZ29zaCwgbW9uZ28nLCByb3c6IHsgZWZmZWN0OiAnY2hhbmdlJywgbWVkaXVtOiAnZGF0YWJhc2UnLCB0aGluZzogJ2tleScgfSB9LFxuXTtcblxuY29uc3QgaW5zdGFsbGVkOiBSb3cgPSB7XG4gIGVmZmVjdDogJ2NoYW5nZScsXG4gIG1lZGl1bTogJ2ZpbGUnLFxuICB0aGluZzogJ3BhY2thZ2UnLFxuICB0YXJnZXQ6IGxhc3QsXG4gIGxpbWl0OiBqb2IoJ2h0dHBzOi8vbWFucGFnZXMuZGViaWFuLm9yZy9hcHQtZ2V0JyksXG59O1xuLyoqIFRoZSBzeXN0ZW0ncyBvd24gZW5kcyBhIGNvbm5lY3Rpb24gdGhhdCBzYXlzIG5vdGhpbmcgYWZ0ZXIgaGFsZiBhIG1pbnV0ZSBvciBzbyAoYXB0LmNvbmYoNSksIGRuZi5jb25mKDUpKTsgY3V0IG9mZiBpdCBsZWF2ZXMgaGFsZiBhIHBhY2thZ2UuICovXG5jb25zdCBvZlN5c3RlbTogUm93ID0geyAuLi5pbnN0YWxsZWQsIGxpbWl0OiB7IC4uLmpvYignaHR0cHM6Ly9tYW5wYWdlcy5kZWJpYW4ub3JnL2FwdC5jb25mJyksIGJvdW5kZWQ6IHVua25vd24gfSB9O1xuY29uc3QgdmVyYiA9ICh7IGNhbGwgfTogQXNrKTogc3RyaW5nID0+IGNhbGwuYXJncy5maW5kKCh7IHRleHQgfSkgPT4gIXRleHQuc3RhcnRzV2l0aCgnLScpKT8udGV4dCA/PyAnJztcbmNvbnN0IEFTS1MgPVxuICAvXig/Omxpc3R8bGlzdC11cGRhdGVzfGx1fHNlYXJjaHxzZXxpbmZvfHNob3d8cG9saWN5fG1hZGlzb258ZGVwZW5kc3xyZGVwZW5kc3xyZXBvbGlzdHxyZXBvcXVlcnl8cHJvdmlkZXN8d2hhdHByb3ZpZGVzfGNoZWNrLXVwZGF0ZXxjaGVja3x2ZXJzaW9ufGNoYW5nZWxvZ3xmaW5kfGtub3dufGNvbm5lY3Rpb25zfGludGVyZmFjZXN8aW50ZXJmYWNlfHJlcG9zfGxyfHdob2FtaXxtb2RlbHxzZXJ2aWNlc3x0YXNrc3xjaGFuZ2VzfHdhcm5pbmdzfGxvZ3N8c2F2ZWQpJC87XG5jb25zdCBSRUhFQVJTRVMgPSAvXig/Oi1zfC0tc2ltdWxhdGV8LS1qdXN0LXByaW50fC0tZHJ5LXJ1bnwtLW5vLWFjdHwtLXJlY29ufC0tYXNzdW1lbm98LS12ZXJzaW9uKSQvO1xuY29uc3QgUkVNT1ZFUyA9IC9eKD86cmVtb3ZlfHJtfHB1cmdlfGRlbHxkZWxldGV8ZXJhc2V8YXV0b3JlbW92ZXx1bmluc3RhbGwpJC87XG5jb25zdCBhc2tzT25seSA9IChhc2s6IEFzayk6IGJvb2xlYW4gPT4gQVNLUy50ZXN0KHZlcmIoYXNrKSkgfHwgYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gUkVIRUFSU0VTLnRlc3QodGV4dCkpO1xuY29uc3QgZWZmZWN0T2ZNYW5hZ2VyID0gKGFzazogQXNrKSA9PiAoYXNrc09ubHkoYXNrKSA/ICdwcm9iZScgOiBSRU1PVkVTLnRlc3QodmVyYihhc2spKSA/ICdkZWxldGUnIDogJ2NoYW5nZScpO1xuXG5jb25zdCBwYWNrYWdlczogVGFibGUgPSBbXG4gIHtcbiAgICBzaGVsbDogJ2FwdC1nZXQsIGFwdCwgeXVtLCBkbmYsIHp5cHBlcicsXG4gICAgcm93OiB7IC4uLm9mU3lzdGVtLCBlZmZlY3Q6IGVmZmVjdE9mTWFuYWdlciB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdhcGssIHNuYXAnLFxuICAgIHJvdzogeyAuLi5pbnN0YWxsZWQsIGVmZmVjdDogZWZmZWN0T2ZNYW5hZ2VyIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDpcbiAgICAgICdicmV3IGluc3RhbGwsIGJyZXcgdXBncmFkZSwgYnJldyB1cGRhdGUsIGJyZXcgcmVpbnN0YWxsLCBwaXAgaW5zdGFsbCwgcGlwMyBpbnN0YWxsLCBucG0gaW5zdGFsbCwgbnBtIGNpLCB5YXJuLCBwbnBtIGluc3RhbGwsIGdlbSBpbnN0YWxsLCBjYXJnbyBpbnN0YWxsLCBjYXJnbyBmZXRjaCwgZ28gaW5zdGFsbCwgZ28gZ2V0LCBnbyBtb2QgZG93bmxvYWQsIGdvIG1vZCB0aWR5LCBnbyBtb2QgdmVuZG9yLCBidW5kbGUgaW5zdGFsbCwgY29uZGEgaW5zdGFsbCwgdXYgcGlwIGluc3RhbGwsIHV2IHN5bmMsIHBvZXRyeSBpbnN0YWxsLCBwaXB4IGluc3RhbGwsIGNob2NvIGluc3RhbGwsIHdpbmdldCBpbnN0YWxsJyxcbiAgICByb3c6IGluc3RhbGxlZCxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAncGFjbWFuJyxcbiAgICByb3c6IHtcbiAgICAgIC4uLm9mU3lzdGVtLFxuICAgICAgZWZmZWN0OiAoYXNrKSA9PiAoYXNrLmNhbGwuYXJncy5zb21lKCh7IHRleHQgfSkgPT4gL14tW1FGXXxeLS0oPzpxdWVyeXxmaWxlcykkLy50ZXN0KHRleHQpKSA/ICdwcm9iZScgOiAnY2hhbmdlJyksXG4gICAgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOlxuICAgICAgJ3lhcm4gY2FjaGUsIHlhcm4gY29uZmlnLCB5YXJuIC12LCBucG0gY29uZmlnLCBucG0gcHJlZml4LCBucG0gcm9vdCwgcG5wbSBzdG9yZSwgcGlwIGNhY2hlLCBwaXAgZnJlZXplLCBwaXAgbGlzdCwgcGlwIHNob3csIHBpcDMgbGlzdCwgbnBtIGxzLCBucG0gdmlldywgYXB0LWNhY2hlLCBkcGtnLCBycG0nLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdwcm9iZScsIG1lZGl1bTogJ3Byb2Nlc3MnLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuXTtcblxuY29uc3Qgc2VydmljZXM6IFRhYmxlID0gW1xuICB7XG4gICAgc2hlbGw6ICdzZXJ2aWNlLCBsYXVuY2hjdGwsIHN1cGVydmlzb3JjdGwsIHVwZGF0ZS1yYy5kLCBtb2Rwcm9iZSwgdWZ3LCB1bW91bnQsIGhvc3RuYW1lY3RsLCB0aW1lZGF0ZWN0bCwgbG9naW5jdGwnLFxuICAgIHJvdzogcHJvY2VzcyxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAnaXB0YWJsZXMsIGlwNnRhYmxlcywgaXB0YWJsZXMtbGVnYWN5LCBpcHRhYmxlcy1uZnQnLFxuICAgIHJvdzoge1xuICAgICAgLi4ucHJvY2VzcyxcbiAgICAgIGVmZmVjdDogKHsgY2FsbCB9KSA9PlxuICAgICAgICBjYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IC9eLVtMU0NdfF4tLSg/Omxpc3R8bGlzdC1ydWxlc3xjaGVjaykvLnRlc3QodGV4dCkpID8gJ3Byb2JlJyA6ICdjaGFuZ2UnLFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ3N5c2N0bCcsXG4gICAgcm93OiB7XG4gICAgICAuLi5wcm9jZXNzLFxuICAgICAgZWZmZWN0OiAoeyBjYWxsIH0pID0+XG4gICAgICAgIGNhbGwub3BlbiB8fCBjYWxsLmFyZ3Muc29tZSgoeyB0ZXh0IH0pID0+IC9eLVt3cF18Xi0tKD86c3lzdGVtfGxvYWR8d3JpdGUpfD0vLnRlc3QodGV4dCkpID8gJ2NoYW5nZScgOiAncHJvYmUnLFxuICAgIH0sXG4gIH0sXG4gIC8vIFdpdGggbm90aGluZyBidXQgb3B0aW9ucyBpdCBsaXN0cyB1bml0czogYHN5c3RlbWN0bCAtLWZhaWxlZGAuXG4gIHtcbiAgICBzaGVsbDogJ3N5c3RlbWN0bCwgdGltZWRhdGVjdGwsIGhvc3RuYW1lY3RsLCBsb2NhbGVjdGwsIGxvZ2luY3RsJyxcbiAgICByb3c6IHtcbiAgICAgIC4uLnByb2Nlc3MsXG4gICAgICBlZmZlY3Q6ICh7IGNhbGwgfSkgPT4gKCFjYWxsLm9wZW4gJiYgY2FsbC5hcmdzLmV2ZXJ5KGlzT3B0aW9uT2YpID8gJ3Byb2JlJyA6ICdjaGFuZ2UnKSxcbiAgICB9LFxuICB9LFxuICAvLyBXaXRob3V0IHdvcmRzIGl0IGxpc3RzIHdoYXQgaXMgbW91bnRlZC5cbiAgeyBzaGVsbDogJ21vdW50Jywgcm93OiB7IC4uLnByb2Nlc3MsIGVmZmVjdDogKHsgY2FsbCB9KSA9PiAoY2FsbC5hcmdzLmxlbmd0aCA9PT0gMCAmJiAhY2FsbC5vcGVuID8gJ3Byb2JlJyA6ICdjaGFuZ2UnKSB9IH0sXG4gIHtcbiAgICBzaGVsbDpcbiAgICAgICdzeXN0ZW1jdGwgaXMtYWN0aXZlLCBzeXN0ZW1jdGwgaXMtZW5hYmxlZCwgc3lzdGVtY3RsIGlzLWZhaWxlZCwgc3lzdGVtY3RsIHN0YXR1cywgc3lzdGVtY3RsIHNob3csIHN5c3RlbWN0bCBjYXQsIHN5c3RlbWN0bCBsaXN0LXVuaXRzLCBzeXN0ZW1jdGwgbGlzdC11bml0LWZpbGVzLCBzeXN0ZW1jdGwgbGlzdC10aW1lcnMsIHN5c3RlbWN0bCBsaXN0LWpvYnMsIHN5c3RlbWN0bCBnZXQtZGVmYXVsdCwgdGltZWRhdGVjdGwgc3RhdHVzLCBob3N0bmFtZWN0bCBzdGF0dXMsIGxvY2FsZWN0bCBzdGF0dXMsIHVmdyBzdGF0dXMnLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdwcm9iZScsIG1lZGl1bTogJ3Byb2Nlc3MnLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuICB7IHNoZWxsOiAna2lsbCwgcGtpbGwsIGtpbGxhbGwnLCByb3c6IHsgZWZmZWN0OiAnc2V0dXAnLCBtZWRpdW06ICdwcm9jZXNzJywgdGhpbmc6ICdzaWduYWwnLCBtaW5vcjogdHJ1ZSB9IH0sXG4gIHsgc2hlbGw6ICdyZWJvb3QsIHBvd2Vyb2ZmLCBoYWx0Jywgcm93OiBwcm9jZXNzIH0sXG4gIHtcbiAgICBzaGVsbDogJ3NodXRkb3duJyxcbiAgICByb3c6IHtcbiAgICAgIC4uLnByb2Nlc3MsXG4gICAgICBkYW5nZXI6IChhc2spID0+IChhc2suY2FsbC5hcmdzLmxlbmd0aCA9PT0gMCB8fCBmbGFnZ2VkKGFzaywgJ3InLCAncmVib290JywgJ2MnKSA9PT0gJ3llcycgPyAnbm8nIDogJ3llcycpLFxuICAgIH0sXG4gIH0sXG4gIHtcbiAgICBzaGVsbDogJ2Nyb250YWInLFxuICAgIHJvdzoge1xuICAgICAgZWZmZWN0OiAoYXNrKSA9PiAoZmxhZ2dlZChhc2ssICdsJykgPT09ICd5ZXMnID8gJ3JlYWQnIDogZmxhZ2dlZChhc2ssICdyJykgPT09ICd5ZXMnID8gJ2RlbGV0ZScgOiAnd3JpdGUnKSxcbiAgICAgIG1lZGl1bTogJ2ZpbGUnLFxuICAgICAgdGhpbmc6ICdjcm9udGFiJyxcbiAgICAgIGRhbmdlcjogKGFzaykgPT4gKGZsYWdnZWQoYXNrLCAncicpID09PSAneWVzJyA/ICd5ZXMnIDogJ25vJyksXG4gICAgfSxcbiAgfSxcbiAgeyBzaGVsbDogJ3NsZWVwLCB3YWl0Jywgcm93OiB7IGVmZmVjdDogJ3dhaXQnLCBtZWRpdW06ICdtZW1vcnknLCBtaW5vcjogdHJ1ZSB9IH0sXG4gIHtcbiAgICBzaGVsbDogJ3hkZy1vcGVuLCBvcGVuLCBjb2RlLCB2aW0sIHZpLCBuYW5vLCBsZXNzLCBtb3JlLCBtYW4nLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdydW4nLCBtZWRpdW06ICdwcm9jZXNzJywgdGhpbmc6ICd2aWV3ZXInLCB0YXJnZXQ6IGxhc3QsIG1pbm9yOiB0cnVlIH0sXG4gIH0sXG5dO1xuXG5jb25zdCBtZXNzYWdlID0geyBlZmZlY3Q6ICdzZW5kJywgbWVkaXVtOiAnbmV0d29yaycsIHRoaW5nOiAnbWVzc2FnZScsIGFnYWluOiBubyB9IGFzIGNvbnN0O1xuY29uc3QgdG9sZDogVGFibGUgPSBbXG4gIHtcbiAgICBzaGVsbDogJ21haWwsIG1haWx4LCBtdXR0JyxcbiAgICByb3c6IHsgLi4ubWVzc2FnZSwgdGFyZ2V0OiBvcGVyYW5kKC0xLCAnLXMgLXIgLWEgLWMgLWIgLUEgLXEgLVMgLWkgLUYgLUggLWUgLS1zdWJqZWN0IC0tYXBwZW5kIC0tcmV0dXJuLWFkZHJlc3MnKSB9LFxuICB9LFxuICB7XG4gICAgc2hlbGw6ICdzZW5kbWFpbCwgbXNtdHAsIHN3YWtzLCBzc210cCcsXG4gICAgcm93OiB7IC4uLm1lc3NhZ2UsIHRhcmdldDogb3BlcmFuZCgtMSwgJy1mIC1GIC1yIC1hIC1DIC1vIC1PIC0tZnJvbSAtLWFjY291bnQgLS1maWxlIC0tc2VydmVyIC0taGVhZGVyJykgfSxcbiAgfSxcbiAge1xuICAgIHNoZWxsOiAnbm90aWZ5LXNlbmQsIHdhbGwsIG9zYXNjcmlwdCwgdGVybWluYWwtbm90aWZpZXInLFxuICAgIHJvdzogeyBlZmZlY3Q6ICdzZW5kJywgbWVkaXVtOiAncHJvY2VzcycsIHRoaW5nOiAnYWxlcnQnLCBjb250ZW50OiBsYXN0LCBhZ2FpbjogdW5rbm93biwgbWlub3I6IHRydWUgfSxcbiAgfSxcbiAgeyBzaGVsbDogJ2xvZ2dlciwgc3lzdGVtZC1jYXQnLCByb3c6IHsgZWZmZWN0OiAncmVwb3J0JywgbWVkaXVtOiAnb3V0cHV0JywgdGhpbmc6ICdsb2cnLCBjb250ZW50OiBsYXN0LCBtaW5vcjogdHJ1ZSB9IH0sXG4gIHtcbiAgICBzaGVsbDogJ2Nyb25pdG9yIGV4ZWMsIHJ1bml0b3IsIGhjaGssIHNlbnRyeS1jbGkgbW9uaXRvcnMgcnVuLCBzeXN0ZW1kLW5vdGlmeScsXG4gICAgcm93OiB7IGVmZmVjdDogJ3NlbmQnLCBtZWRpdW06ICduZXR3b3JrJywgdGhpbmc6ICdoZWFydGJlYXQnLCBtaW5vcjogdHJ1ZSB9LFxuICB9LFxuXTtcblxuLyoqIFdoYXQgc3RhbmRzIGluIGEgY2VydGlmaWNhdGUsIGEgcmFuZG9tIHdvcmQsIGEgc2VydmVyJ3MgYW5zd2VyOyBhbmQgbm90IHRoZSB3cml0aW5nIG9mIG9uZS4gKi9cbmNvbnN0IGlzQXNrZWRGb3JLZXkgPSAoeyBjYWxsOiB7IGFyZ3MgfSB9OiBBc2spOiBib29sZWFuID0+XG4gICgvXig/OnJhbmR8c19jbGllbnR8dmVyc2lvbnxjaXBoZXJzfHBhc3N3ZHxkZ3N0fHNoYVxcZCp8bWQ1KSQvLnRlc3QoYXJnc1swXT8udGV4dCA/PyAnJykgfHxcbiAgICBhcmdzLnNvbWUoKHsgdGV4dCB9KSA9PiAvXi0oPzpub291dHxlbmRkYXRlfHN0YXJ0ZGF0ZXxmaW5nZXJwcmludHxzdWJqZWN0fGxpc3R8bFtmdl0qKSR8Xi0tbGlzdC1rZXlzJC8udGVzdCh0ZXh0KSkpICYmXG4gICFhcmdzLnNvbWUoKHsgdGV4dCB9KSA9PiAvXi0oPzpvdXR8a2V5b3V0KSQvLnRlc3QodGV4dCkpO1xuXG4vKiogVGhlIG1hY2hpbmUgaXRzZWxmOiB1c2VycywgZGF0YWJhc2VzJyBjbGllbnRzLCBwYWNrYWdlcywgc2VydmljZXMsIG1haWwuICovXG5leHBvcnQgY29uc3Qgc3lzdGVtQ29tbWFuZHM6IFRhYmxlID0gW1xuICAuLi51c2VycyxcbiAgLi4uZGF0YWJhc2VzLFxuICAuLi5wYWNrYWdlcyxcbiAgLi4uc2VydmljZXMsXG4gIC4uLnRvbGQsXG4gIHtcbiAgICBzaGVsbDogJ29wZW5zc2wsIGdwZywgc3NoLWtleWdlbiwga2V5dG9vbCcsXG4gICAgcm93OiB7XG4gICAgICBlZmZlY3Q6IChhc2spID0+IChpc0Fza2VkRm9yS2V5KGFzaykgPyAncHJvYmUnIDogJ3dyaXRlJyksXG4gICAgICBtZWRpdW06ICdmaWxlJyxcbiAgICAgIHRoaW5nOiAna2V5JyxcbiAgICAgIGFnYWluOiBmbGFnKCdiYXRjaCcpLFxuICAgIH0sXG4gIH0sXG5dO1xuIiwgImltcG9ydCB7IHR5cGUgQ2FsbCwgbm9PcHRpb25zLCB0eXBlIFZhbHVlIH0gZnJvbSAnLi4vLi4vY29yZS9mYWN0cy50cyc7XG5pbXBvcnQgdHlwZSB7IENvbW1hbmRMaW5lLCBSb3cgfSBmcm9tICcuLi8uLi9jb3JlL2tub3dsZWRnZS50cyc7XG5pbXBvcnQgeyBieU5hbWUsIHR5cGUgVGFibGUgfSBmcm9tICcuLi9yb3cudHMnO1xuaW1wb3J0IHsgYXdzUm93LCBjbG91ZHMgfSBmcm9tICcuL2Nsb3Vkcy50cyc7XG5pbXBvcnQgeyBjb250YWluZXJzIH0gZnJvbSAnLi9jb250YWluZXJzLnRzJztcbmltcG9ydCB7IGZpbGVDb21tYW5kcyB9IGZyb20gJy4vZmlsZXMudHMnO1xuaW1wb3J0IHsgZ2l0Q29tbWFuZHMgfSBmcm9tICcuL2dpdC50cyc7XG5pbXBvcnQgeyBuZXR3b3JrQ29tbWFuZHMgfSBmcm9tICcuL25ldHdvcmsudHMnO1xuaW1wb3J0IHsgc3lzdGVtQ29tbWFuZHMgfSBmcm9tICcuL3N5c3RlbS50cyc7XG5pbXBvcnQgeyBwbGFpbiwgc2hlbGxXb3JkcyB9IGZyb20gJy4vd29yZHMudHMnO1xuaW1wb3J0IHsgaGVhZE9mLCB1bndyYXAgfSBmcm9tICcuL3dyYXBwZXJzLnRzJztcblxuY29uc3QgdGFibGVzOiByZWFkb25seSBUYWJsZVtdID0gW2ZpbGVDb21tYW5kcywgbmV0d29ya0NvbW1hbmRzLCBnaXRDb21tYW5kcywgc3lzdGVtQ29tbWFuZHMsIGNvbnRhaW5lcnMsIGNsb3Vkc107XG5cbi8qKiBUaGUgcm93cyBvZiBjb21tYW5kIGxpbmVzIGJ5IG5hbWUuICovXG5leHBvcnQgY29uc3QgY29tbWFuZFJvd3M6IFJlYWRvbmx5TWFwPHN0cmluZywgUm93PiA9IGJ5TmFtZSh0YWJsZXMsICh7IHNoZWxsIH0pID0+IHNoZWxsPy5zcGxpdCgnLCAnKSk7XG5cbi8qKiBPcHRpb25zIGJlZm9yZSB0aGUgc3ViY29tbWFuZCB0aGF0IHRha2UgdGhlIG5leHQgd29yZC4gKi9cbmNvbnN0IEJFRk9SRTogUmVhZG9ubHlNYXA8c3RyaW5nLCBzdHJpbmc+ID0gbmV3IE1hcChcbiAgT2JqZWN0LmVudHJpZXMoe1xuICAgIGdpdDogJy1DIC1jIC0tZ2l0LWRpciAtLXdvcmstdHJlZSAtLW5hbWVzcGFjZScsXG4gICAgZG9ja2VyOiAnLUggLS1ob3N0IC1jIC0tY29udGV4dCAtbCAtLWxvZy1sZXZlbCAtLWNvbmZpZycsXG4gICAgcG9kbWFuOiAnLS1sb2ctbGV2ZWwgLS1yb290JyxcbiAgICBrdWJlY3RsOiAnLW4gLS1uYW1lc3BhY2UgLS1jb250ZXh0IC0ta3ViZWNvbmZpZyAtLWNsdXN0ZXIgLS11c2VyIC1zIC0tc2VydmVyIC0tYXMgLS10b2tlbicsXG4gICAgb2M6ICctbiAtLW5hbWVzcGFjZSAtLWNvbnRleHQgLS1rdWJlY29uZmlnJyxcbiAgICBoZWxtOiAnLW4gLS1uYW1lc3BhY2UgLS1rdWJlLWNvbnRleHQgLS1rdWJlY29uZmlnJyxcbiAgICBhd3M6ICctLXByb2ZpbGUgLS1yZWdpb24gLS1lbmRwb2ludC11cmwgLS1vdXRwdXQgLS1xdWVyeSAtLWNhLWJ1bmRsZSAtLWNvbG9yJyxcbiAgICBnY2xvdWQ6ICctLXByb2plY3QgLS1hY2NvdW50IC0tY29uZmlndXJhdGlvbiAtLWZvcm1hdCAtLXZlcmJvc2l0eSAtLXJlZ2lvbiAtLXpvbmUnLFxuICAgIGF6OiAnLS1zdWJzY3JpcHRpb24gLS1vdXRwdXQgLW8gLS1xdWVyeScsXG4gICAgZ2g6ICctUiAtLXJlcG8nLFxuICAgIG5wbTogJy0tcHJlZml4IC1DJyxcbiAgICBzeXN0ZW1jdGw6ICctSCAtTSAtdCAtcCAtbiAtbycsXG4gIH0pLFxuKTtcblxuLyoqIEFuIG9wdGlvbiBhbmQgaXRzIHZhbHVlIGFzIG9uZSB3b3JkLCBzbyB0aGF0IHRoZSB2YWx1ZSBpcyBubyBvcGVyYW5kLiAqL1xuZnVuY3Rpb24gdG9nZXRoZXIod29yZHM6IHJlYWRvbmx5IFZhbHVlW10pOiByZWFkb25seSBWYWx1ZVtdIHtcbiAgY29uc3QgW29wdGlvbiwgdmFsdWVdID0gd29yZHM7XG4gIGlmIChvcHRpb24gPT09IHVuZGVmaW5lZCB8fCB2YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gd29yZHM7XG4gIHJldHVybiBbeyAuLi5vcHRpb24sIHRleHQ6IGAke29wdGlvbi50ZXh0fT0ke3ZhbHVlLnRleHR9YCwgaG9sZXM6IHZhbHVlLmhvbGVzIH1dO1xufVxuXG4vKiogVGhlIHN1YmNvbW1hbmRzIHRoYXQgYSBjb21tYW5kIGxpbmUgc3RhcnRzIHdpdGgsIGFuZCB0aGUgd29yZHMgdGhhdCBhcmUgbGVmdDogb3B0aW9ucyBiZWZvcmUgdGhlbSBhcmUga2VwdCBpbiBmcm9udC4gKi9cbmZ1bmN0aW9uIHNwbGl0KGhlYWQ6IHN0cmluZywgd29yZHM6IHJlYWRvbmx5IFZhbHVlW10pOiB7IHJlYWRvbmx5IG5hbWVzOiByZWFkb25seSBzdHJpbmdbXTsgcmVhZG9ubHkgcmVzdDogcmVhZG9ubHkgVmFsdWVbXVtdIH0ge1xuICBjb25zdCB2YWx1ZWQgPSBuZXcgU2V0KChCRUZPUkUuZ2V0KGhlYWQpID8/ICcnKS5zcGxpdCgnICcpKTtcbiAgY29uc3QgbmFtZXMgPSBbaGVhZF07XG4gIGNvbnN0IGJlZm9yZTogVmFsdWVbXSA9IFtdO1xuICBjb25zdCByZXN0OiBWYWx1ZVtdW10gPSBbWy4uLndvcmRzXV07XG4gIGxldCBhdCA9IDA7XG4gIHdoaWxlIChhdCA8IHdvcmRzLmxlbmd0aCAmJiBuYW1lcy5sZW5ndGggPCA0KSB7XG4gICAgLy8gYC0tZ2l0LWRpcj1cIiRkaXJcImAsIGAtY2hkaXI9XCIkZGlyXCJgIGlzIGFuIG9wdGlvbiwgd2hhdGV2ZXIgaXQgaG9sZHMuXG4gICAgY29uc3QgdGV4dCA9IHBsYWluKHdvcmRzW2F0XSkgPz8gL14tLT9bYS16XVtcXHctXSo9Ly5leGVjKHdvcmRzW2F0XT8udGV4dCA/PyAnJyk/LlswXTtcbiAgICBpZiAodGV4dCA9PT0gdW5kZWZpbmVkKSBicmVhaztcbiAgICBpZiAodGV4dC5zdGFydHNXaXRoKCctJykpIHtcbiAgICAgIGNvbnN0IHRha2VuID0gdmFsdWVkLmhhcyh0ZXh0KSA/IDIgOiAxO1xuICAgICAgYmVmb3JlLnB1c2goLi4udG9nZXRoZXIod29yZHMuc2xpY2UoYXQsIGF0ICsgdGFrZW4pKSk7XG4gICAgICBhdCArPSB0YWtlbjtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoIS9eW2Etel1bXFx3LV0qJC9pLnRlc3QodGV4dCkpIGJyZWFrO1xuICAgIG5hbWVzLnB1c2goYCR7bmFtZXMuYXQoLTEpfSAke3RleHR9YCk7XG4gICAgYXQrKztcbiAgICByZXN0LnB1c2goWy4uLmJlZm9yZSwgLi4ud29yZHMuc2xpY2UoYXQpXSk7XG4gIH1cbiAgcmV0dXJuIHsgbmFtZXMsIHJlc3QgfTtcbn1cblxuZnVuY3Rpb24gbGluZU9mKFxuICBuYW1lOiBzdHJpbmcsXG4gIHJvdzogUm93LFxuICBhcmdzOiByZWFkb25seSBWYWx1ZVtdLFxuICBjYWxsOiBDYWxsLFxuICBvcGVuOiBib29sZWFuLFxuICB1bmRlcjogcmVhZG9ubHkgc3RyaW5nW10sXG4pOiBDb21tYW5kTGluZSB7XG4gIHJldHVybiB7IG5hbWUsIHJvdywgdW5kZXIsIGNhbGw6IHsgLi4uY2FsbCwgbmFtZSwgYXJncywgb3B0aW9uczogbm9PcHRpb25zLCBvcGVuOiBjYWxsLm9wZW4gJiYgb3BlbiA/IHRydWUgOiBvcGVuIH0gfTtcbn1cblxuY29uc3QgU0hFTExTID0gL14oPzpiYXxkYXx6fGspP3NoJC87XG5jb25zdCBJTlRFUlBSRVRFUlMgPSAvXig/Oig/OmJhfGRhfHp8ayk/c2h8cHl0aG9uKD86W1xcZC5dKyk/fHB5cHkzP3xub2RlfHJ1Ynl8cGVybHxwaHB8UnNjcmlwdHxwd3NoKSQvO1xuY29uc3Qgc2NyaXB0OiBSb3cgPSB7XG4gIGVmZmVjdDogJ3J1bicsXG4gIG1lZGl1bTogJ3Byb2Nlc3MnLFxuICB0aGluZzogJ3NjcmlwdCcsXG4gIHRhcmdldDogKGFzaykgPT4gYXNrLmNhbGwuYXJncy5maW5kKCh3b3JkKSA9PiAhd29yZC50ZXh0LnN0YXJ0c1dpdGgoJy0nKSksXG59O1xuY29uc3Qgc2NyaXB0SXRzZWxmOiBSb3cgPSB7IGVmZmVjdDogJ3J1bicsIG1lZGl1bTogJ3Byb2Nlc3MnLCB0aGluZzogJ3NjcmlwdCcgfTtcblxuLyoqIEEgcHJvZ3JhbSBydW4gYnkgYW4gaW50ZXJwcmV0ZXI6IGBiYXNoIC1jICdcdTIwMjYnYCBpcyBpdHMgdGV4dCwgYHB5dGhvbiAtbSBwaXBgIGlzIHBpcCwgYHB5dGhvbiB4LnB5YCBhIHNjcmlwdC4gKi9cbmZ1bmN0aW9uIGludGVycHJldGVkKFxuICBoZWFkOiBzdHJpbmcsXG4gIHdvcmRzOiByZWFkb25seSBWYWx1ZVtdLFxuICBjYWxsOiBDYWxsLFxuICB1bmRlcjogcmVhZG9ubHkgc3RyaW5nW10sXG4gIGRlcHRoOiBudW1iZXIsXG4pOiBDb21tYW5kTGluZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGF0ID0gd29yZHMuZmluZEluZGV4KCh3b3JkKSA9PiBTSEVMTFMudGVzdChoZWFkKSAmJiAvXi1cXHcqYyQvLnRlc3Qod29yZC50ZXh0KSk7XG4gIGNvbnN0IHRleHQgPSBhdCA8IDAgPyB1bmRlZmluZWQgOiB3b3Jkc1thdCArIDFdO1xuICBpZiAodGV4dCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgaW5uZXIgPSBkZXB0aCA8IDMgPyBsb29rVXAodGV4dCwgY2FsbCwgZGVwdGggKyAxKSA6IHVuZGVmaW5lZDtcbiAgICByZXR1cm4gaW5uZXIgJiYgeyAuLi5pbm5lciwgdW5kZXI6IFsuLi51bmRlciwgLi4uaW5uZXIudW5kZXJdIH07XG4gIH1cbiAgY29uc3QgbW9kdWxlID0gd29yZHMuZmluZEluZGV4KCh3b3JkKSA9PiB3b3JkLnRleHQgPT09ICctbScpO1xuICBjb25zdCBuYW1lID0gbW9kdWxlIDwgMCA/IHVuZGVmaW5lZCA6IHBsYWluKHdvcmRzW21vZHVsZSArIDFdKTtcbiAgaWYgKG5hbWUgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGtub3duKG5hbWUsIHdvcmRzLnNsaWNlKG1vZHVsZSArIDIpLCBjYWxsLCBmYWxzZSwgdW5kZXIpO1xuICByZXR1cm4gd29yZHMuc29tZSgod29yZCkgPT4gIXdvcmQudGV4dC5zdGFydHNXaXRoKCctJykpID8gbGluZU9mKGhlYWQsIHNjcmlwdCwgd29yZHMsIGNhbGwsIGZhbHNlLCB1bmRlcikgOiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIGtub3duKFxuICBoZWFkOiBzdHJpbmcsXG4gIHdvcmRzOiByZWFkb25seSBWYWx1ZVtdLFxuICBjYWxsOiBDYWxsLFxuICBvcGVuOiBib29sZWFuLFxuICB1bmRlcjogcmVhZG9ubHkgc3RyaW5nW10sXG4pOiBDb21tYW5kTGluZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgbmFtZXMsIHJlc3QgfSA9IHNwbGl0KGhlYWQsIHdvcmRzKTtcbiAgZm9yIChsZXQgYXQgPSBuYW1lcy5sZW5ndGggLSAxOyBhdCA+PSAwOyBhdC0tKSB7XG4gICAgY29uc3QgbmFtZSA9IG5hbWVzW2F0XSBhcyBzdHJpbmc7XG4gICAgY29uc3Qgcm93ID0gY29tbWFuZFJvd3MuZ2V0KG5hbWUpID8/IChhdCA9PT0gMiAmJiBoZWFkID09PSAnYXdzJyA/IGF3c1JvdyhuYW1lKSA6IHVuZGVmaW5lZCk7XG4gICAgaWYgKHJvdyAhPT0gdW5kZWZpbmVkKSByZXR1cm4gbGluZU9mKG5hbWUsIHJvdywgcmVzdFthdF0gPz8gW10sIGNhbGwsIG9wZW4sIHVuZGVyKTtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG5mdW5jdGlvbiBsb29rVXAoYXJndjogVmFsdWUsIGNhbGw6IENhbGwsIGRlcHRoOiBudW1iZXIpOiBDb21tYW5kTGluZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGFsbCA9IGFyZ3YudHlwZSA9PT0gJ2xpc3QnID8gYXJndi5pdGVtcyA6IGFyZ3YudHlwZSA9PT0gJ3RleHQnID8gc2hlbGxXb3Jkcyhhcmd2KSA6IHVuZGVmaW5lZDtcbiAgaWYgKGFsbCA9PT0gdW5kZWZpbmVkIHx8IGFsbC5sZW5ndGggPT09IDApIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHsgd29yZHMsIHVuZGVyIH0gPSB1bndyYXAoYWxsKTtcbiAgY29uc3QgaGVhZCA9IGhlYWRPZih3b3Jkc1swXSk7XG4gIGNvbnN0IGZpcnN0ID0gcGxhaW4od29yZHNbMF0pO1xuICBpZiAoaGVhZCA9PT0gdW5kZWZpbmVkIHx8IGZpcnN0ID09PSB1bmRlZmluZWQgfHwgaGVhZCA9PT0gJycpIHJldHVybiB1bmRlZmluZWQ7XG4gIGNvbnN0IHJlc3QgPSB3b3Jkcy5zbGljZSgxKTtcbiAgaWYgKElOVEVSUFJFVEVSUy50ZXN0KGhlYWQpKSByZXR1cm4gaW50ZXJwcmV0ZWQoaGVhZCwgcmVzdCwgY2FsbCwgdW5kZXIsIGRlcHRoKTtcbiAgY29uc3QgbGluZSA9IGtub3duKGhlYWQsIHJlc3QsIGNhbGwsIGFyZ3Yub3BlbiA9PT0gdHJ1ZSB8fCB1bmRlci5pbmNsdWRlcygneGFyZ3MnKSwgdW5kZXIpO1xuICBpZiAobGluZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gbGluZTtcbiAgcmV0dXJuIC9eXFwuezAsMn1cXC98XFwuKD86c2h8cHl8cmJ8cGx8anMpJC8udGVzdChmaXJzdClcbiAgICA/IHsgLi4ubGluZU9mKGZpcnN0LCB7IC4uLnNjcmlwdEl0c2VsZiwgdGFyZ2V0OiAoKSA9PiB3b3Jkc1swXSB9LCByZXN0LCBjYWxsLCBmYWxzZSwgdW5kZXIpIH1cbiAgICA6IHVuZGVmaW5lZDtcbn1cblxuLyoqXG4gKiBUaGUgY29tbWFuZCBsaW5lIGluIGFuIGFyZ3YgKGEgbGlzdCwgb3IgYSBzaGVsbCB0ZXh0IG9mIG9uZSBwbGFpbiBjb21tYW5kKTogd3JhcHBlcnMgb2ZmLCB0b2xkIGJ5IGBoZWFkYCwgYGhlYWQgc3ViYCBvclxuICogYGhlYWQgc3ViIHN1YmAsIG9wdGlvbnMgYmVmb3JlIHRoZSBzdWJjb21tYW5kIHNraXBwZWQuIFVuZGVmaW5lZCB3aGVuIGl0cyB3b3JkcyBhcmUgbm90IGNvbnN0YW50IGVub3VnaCB0byBiZSBrbm93biwgb3Igd2hlblxuICogdGhlIHRhYmxlcyBrbm93IG5vdGhpbmcgb2YgdGhlIHByb2dyYW0uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21tYW5kT2YoYXJndjogVmFsdWUsIGNhbGw6IENhbGwpOiBDb21tYW5kTGluZSB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBsb29rVXAoYXJndiwgY2FsbCwgMCk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7OztBQUdBLElBQU0sVUFBVTtBQUNoQixJQUFNLFFBQVE7QUFFZCxJQUFNLFVBQVU7QUFFaEIsSUFBTSxhQUFhO0FBRW5CLFNBQVMsT0FBTyxPQUFzQjtBQUNwQyxNQUFJLE9BQU8sTUFBTTtBQUNqQixhQUFXLENBQUMsT0FBTyxJQUFJLEtBQUssTUFBTSxNQUFNLFFBQVE7QUFDOUMsV0FBTyxLQUFLLFFBQVEsTUFBTSxLQUFLLElBQUksS0FBSyxPQUFPLGFBQWEsYUFBYSxLQUFLLENBQUM7QUFDakYsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLE1BQWMsT0FBcUI7QUFDakQsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLFFBQU0sVUFBVSxLQUFLO0FBQUEsSUFDbkI7QUFBQSxJQUNBLENBQUMsT0FBTyxRQUFpQixTQUFrQjtBQUN6QyxZQUFNLE9BQU8sTUFBTSxNQUFNLE1BQU0sV0FBVyxDQUFDLElBQUksVUFBVSxLQUFLLEVBQUUsTUFBTSxVQUFVLFFBQVEsR0FBRztBQUMzRixZQUFNLEtBQUssSUFBSTtBQUNmLGFBQU8sTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN4QjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsTUFBTSxTQUFTLE9BQU8sTUFBTSxRQUFRLE9BQU8sTUFBTSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQ2xGO0FBR08sU0FBUyxXQUFXLE9BQTRDO0FBQ3JFLE1BQUksTUFBTSxLQUFLLFNBQVMsUUFBUyxRQUFPO0FBQ3hDLFFBQU0sT0FBTyxPQUFPLEtBQUssRUFBRSxLQUFLO0FBQ2hDLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixNQUFJLE9BQU87QUFDWCxRQUFNLFlBQVk7QUFDbEIsU0FBTyxNQUFNLFlBQVksS0FBSyxRQUFRO0FBQ3BDLFVBQU0sQ0FBQyxPQUFPLE9BQU8sUUFBUSxRQUFRLFNBQVMsSUFBSSxJQUFJLE1BQU0sS0FBSyxJQUFJLEtBQUssQ0FBQztBQUMzRSxRQUFJLFVBQVUsVUFBYyxTQUFTLFVBQWEsUUFBUSxLQUFLLElBQUksS0FBTSxRQUFRLFNBQVMsSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJO0FBQ3JILGFBQU87QUFDVCxRQUFJLFVBQVUsUUFBVztBQUN2QixhQUFPO0FBQ1A7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLFVBQVUsUUFBUSxRQUFRLGdCQUFnQixJQUFJLEtBQUssV0FBVyxRQUFRO0FBQ25GLFFBQUksS0FBTSxPQUFNLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxHQUFHLElBQUksRUFBRTtBQUFBLFFBQ3ZDLE9BQU0sS0FBSyxJQUFJO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQ0EsU0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFDaEQ7QUFHTyxTQUFTLE1BQU0sTUFBNkM7QUFDakUsU0FBTyxTQUFTLFVBQWEsS0FBSyxNQUFNLFdBQVcsSUFBSSxLQUFLLE9BQU87QUFDckU7OztBQ3JEQSxJQUFNLFdBQTZDO0FBQUEsRUFDakQsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsVUFBVTtBQUFBLEVBQ1YsWUFBWTtBQUFBLEVBQ1osT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sV0FBVztBQUFBLEVBQ1gsZ0JBQWdCO0FBQUEsRUFDaEIsUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUNSO0FBRUEsSUFBTSxZQUE4QyxFQUFFLFNBQVMsR0FBRyxPQUFPLEdBQUcsT0FBTyxHQUFHLE1BQU0sR0FBRyxXQUFXLEdBQUcsZ0JBQWdCLEVBQUU7QUFReEgsU0FBUyxPQUFPLE1BQTZDO0FBQ2xFLFFBQU0sT0FBTyxNQUFNLElBQUk7QUFFdkIsTUFBSSxTQUFTLFVBQWEsK0NBQStDLEtBQUssSUFBSSxFQUFHLFFBQU87QUFDNUYsU0FBTyxNQUFNLFFBQVEseUJBQXlCLEVBQUUsRUFBRSxRQUFRLFdBQVcsRUFBRTtBQUN6RTtBQUVBLElBQU0sZUFBZSxDQUFDLFNBQXFDLGlCQUFpQixLQUFLLE1BQU0sUUFBUSxFQUFFO0FBR2pHLFNBQVMsZUFBZSxNQUFjLE9BQWlDO0FBQ3JFLFFBQU0sU0FBUyxJQUFJLElBQUssU0FBUyxJQUFJLEVBQWEsTUFBTSxHQUFHLENBQUM7QUFDNUQsTUFBSSxLQUFLO0FBQ1QsU0FBTyxNQUFNLEtBQUssTUFBTSxFQUFFLEdBQUcsUUFBUSxFQUFFLEVBQUcsT0FBTSxPQUFPLElBQUksTUFBTSxFQUFFLEdBQUcsUUFBUSxFQUFFLElBQUksSUFBSTtBQUN4RixRQUFNLFVBQVUsSUFBSSxLQUFLO0FBQ3pCLFNBQU8sU0FBUyxTQUFTLGFBQWEsTUFBTSxFQUFFLENBQUMsRUFBRztBQUNsRCxTQUFPO0FBQ1Q7QUFHTyxTQUFTLE9BQU8sT0FBb0M7QUFDekQsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLE1BQUksT0FBTztBQUNYLGFBQVM7QUFDUCxXQUFPLGFBQWEsS0FBSyxDQUFDLENBQUMsRUFBRyxRQUFPLEtBQUssTUFBTSxDQUFDO0FBQ2pELFVBQU0sT0FBTyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQzNCLFFBQUksU0FBUyxVQUFhLENBQUMsT0FBTyxPQUFPLFVBQVUsSUFBSSxFQUFHLFFBQU8sRUFBRSxPQUFPLE1BQU0sTUFBTTtBQUN0RixVQUFNLFFBQVEsZUFBZSxNQUFNLElBQUk7QUFDdkMsUUFBSSxTQUFTLEtBQUssT0FBUSxRQUFPLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFDdEQsVUFBTSxLQUFLLElBQUk7QUFDZixXQUFPLEtBQUssTUFBTSxLQUFLO0FBQUEsRUFDekI7QUFDRjs7O0FDakVBLFNBQVMsZUFBZSxNQUFzQjtBQUM1QyxTQUFPLEtBQUssTUFBTSxXQUFXLEtBQUssZ0JBQWdCLEtBQUssS0FBSyxJQUFJLEtBQUssb0NBQW9DLEtBQUssS0FBSyxJQUFJO0FBQ3pIO0FBRUEsU0FBUyxVQUFVLE1BQWMsTUFBdUI7QUFDdEQsTUFBSSxLQUFLLFdBQVcsRUFBRyxRQUFPLElBQUksT0FBTyxpQkFBaUIsSUFBSSxFQUFFLEVBQUUsS0FBSyxJQUFJLEtBQUssQ0FBQyxLQUFLLFdBQVcsSUFBSTtBQUNyRyxRQUFNLE9BQU8sS0FBSyxXQUFXLEdBQUcsSUFBSSxPQUFPLEtBQUssSUFBSTtBQUNwRCxTQUFPLFNBQVMsUUFBUSxLQUFLLFdBQVcsR0FBRyxJQUFJLEdBQUc7QUFDcEQ7QUFNTyxTQUFTLFFBQVEsT0FBZ0M7QUFDdEQsU0FBTyxDQUFDLFFBQVEsUUFBUSxLQUFLLEdBQUcsS0FBSztBQUN2QztBQUVPLFNBQVMsUUFBUSxRQUFhLE9BQWtDO0FBQ3JFLE1BQUksSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sS0FBSyxDQUFDLFNBQVMsVUFBVSxNQUFNLElBQUksQ0FBQyxDQUFDLEVBQUcsUUFBTztBQUMxRixTQUFPLElBQUksS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLEtBQUssY0FBYyxJQUFJLFlBQVk7QUFDM0U7QUFHTyxJQUFNLFVBQ1gsSUFBSSxVQUNKLENBQUMsUUFBUTtBQUNQLFFBQU0sVUFBVSxDQUFDLFNBQ2YsV0FBVyxLQUFLLElBQUksS0FBSyxNQUFNLEtBQUssQ0FBQyxTQUFTLEtBQUssU0FBUyxLQUFLLEtBQUssSUFBSSxHQUFHLFdBQVcsSUFBSSxDQUFDO0FBQy9GLFNBQU8sSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFFBQVEsSUFBSSxDQUFDLElBQUksUUFBUSxRQUFRLEtBQUssR0FBRyxLQUFLO0FBQ3hGO0FBR0ssU0FBUyxZQUFZLFFBQWEsT0FBNkM7QUFDcEYsUUFBTSxRQUFRLElBQUksS0FBSztBQUN2QixhQUFXLENBQUMsT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLEdBQUc7QUFDM0MsZUFBVyxRQUFRLE9BQU87QUFDeEIsWUFBTSxTQUFTLEtBQUssV0FBVyxHQUFHLElBQUksT0FBTyxLQUFLLFdBQVcsSUFBSSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUk7QUFDdkYsVUFBSSxLQUFLLFNBQVMsT0FBUSxRQUFPLE1BQU0sUUFBUSxDQUFDO0FBQ2hELFVBQUksS0FBSyxLQUFLLFdBQVcsR0FBRyxNQUFNLEdBQUcsRUFBRyxRQUFPLEVBQUUsR0FBRyxNQUFNLE1BQU0sS0FBSyxLQUFLLE1BQU0sT0FBTyxTQUFTLENBQUMsRUFBRTtBQUFBLElBQ3JHO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsU0FBUyxLQUFVLFNBQVMsSUFBc0I7QUFDaEUsUUFBTSxTQUFTLElBQUksSUFBSSxPQUFPLE1BQU0sR0FBRyxDQUFDO0FBQ3hDLFFBQU0sUUFBaUIsQ0FBQztBQUN4QixXQUFTLEtBQUssR0FBRyxLQUFLLElBQUksS0FBSyxLQUFLLFFBQVEsTUFBTTtBQUNoRCxVQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssRUFBRTtBQUM3QixRQUFJLE9BQU8sSUFBSSxLQUFLLElBQUksRUFBRztBQUFBLGFBQ2xCLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxFQUFHLE9BQU0sS0FBSyxJQUFJO0FBQUEsRUFDbEQ7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFFBQVEsT0FBZSxTQUFTLElBQXFDO0FBQ25GLFNBQU8sQ0FBQyxRQUFRLFNBQVMsS0FBSyxNQUFNLEVBQUUsR0FBRyxLQUFLO0FBQ2hEO0FBR08sSUFBTSxPQUFPLFFBQVEsRUFBRTtBQUd2QixTQUFTLGlCQUFpQixVQUE4RDtBQUM3RixTQUFPLENBQUMsUUFDTixJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxLQUFLLENBQUMsWUFBWSxTQUFTLFdBQVcsS0FBSyxXQUFXLEdBQUcsT0FBTyxHQUFHLENBQUMsQ0FBQyxJQUMzRyxZQUNBO0FBQ1I7QUFHTyxJQUFNLE1BQU0sQ0FBQyxZQUEyQjtBQUFBLEVBQzdDLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQO0FBQ0Y7QUFHTyxJQUFNLFNBQVMsQ0FBQyxZQUFvQixFQUFFLFFBQVEsV0FBVyxPQUFPLElBQUksTUFBTSxFQUFFOzs7QUNuRm5GLElBQU0sVUFBVTtBQUVoQixJQUFNLFFBQVEsQ0FBQyxFQUFFLEtBQUssTUFDcEIsS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxpQ0FBaUMsS0FBSyxJQUFJLENBQUMsSUFBSSxRQUFRO0FBQ3RGLElBQU0sVUFBVSxFQUFFLFFBQVEsV0FBVyxPQUFPLEVBQUUsR0FBRyxJQUFJLEdBQUcsT0FBTyxVQUFVLEdBQUcsU0FBUyxNQUFNLEVBQUU7QUFDN0YsSUFBTSxNQUFNLGNBQWMsV0FBVztBQUNyQyxJQUFNLFFBQVEsQ0FBQyxRQUFzQixJQUFJLEdBQUcsTUFBTTtBQUVsRCxJQUFNLFVBQVUsQ0FBQyxFQUFFLEtBQUssTUFDdEIsS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssR0FBRyxPQUFPLHdCQUF3QixLQUFLLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDLEdBQUcsUUFBUSxFQUFFLENBQUM7QUFHM0csSUFBTSxVQUFpQjtBQUFBLEVBQzVCO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsTUFDSCxHQUFHO0FBQUEsTUFDSCxRQUFRLENBQUMsUUFBUyxNQUFNLEdBQUcsSUFBSSxTQUFTO0FBQUEsTUFDeEMsT0FBTztBQUFBLE1BQ1AsUUFBUTtBQUFBO0FBQUEsTUFFUixPQUFPLENBQUMsUUFBUyxNQUFNLEdBQUcsSUFBSSxRQUFRLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLE9BQU8sSUFBSSxZQUFZO0FBQUEsSUFDekc7QUFBQSxFQUNGO0FBQUEsRUFDQSxFQUFFLE9BQU8sMkJBQTJCLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxVQUFVLE9BQU8sWUFBWSxRQUFRLE1BQU0sT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUN2SDtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUTtBQUFBLE1BQ1IsUUFBUSxDQUFDLFFBQVMsUUFBUSxHQUFHLEtBQUssQ0FBQyxNQUFNLEdBQUcsSUFBSSxPQUFPLElBQUksR0FBRztBQUFBLElBQ2hFO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxRQUFRLE9BQU8sWUFBWSxRQUFRLEtBQUs7QUFBQSxFQUNyRTtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxXQUFXLE9BQU8sV0FBVyxRQUFRLENBQUMsUUFBUSxZQUFZLEtBQUssVUFBVSxJQUFJLEdBQUcsT0FBTyxHQUFHO0FBQUEsRUFDN0g7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsTUFDSCxRQUFRO0FBQUEsTUFDUixRQUFRO0FBQUEsTUFDUixPQUFPO0FBQUEsTUFDUCxRQUFRO0FBQUEsTUFDUixPQUFPLEVBQUUsU0FBUyxXQUFXLFFBQVEseUJBQXlCLFNBQVMsSUFBSSxRQUFRLEdBQUcsT0FBTywwQkFBMEI7QUFBQSxJQUN6SDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBRUEsRUFBRSxPQUFPLG1DQUFtQyxLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQ3JHO0FBQUEsSUFDRSxPQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsR0FBRyxTQUFTLFFBQVEsVUFBVSxPQUFPLFlBQVksUUFBUSxLQUFLO0FBQUEsRUFDdkU7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsTUFDSCxHQUFHLE9BQU8seUNBQXlDO0FBQUEsTUFDbkQsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxRQUFRLENBQUM7QUFBQSxNQUNqQixPQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsR0FBRyxPQUFPLHlDQUF5QyxHQUFHLFFBQVEsVUFBVSxPQUFPLFdBQVcsUUFBUSxRQUFRLENBQUMsRUFBRTtBQUFBLEVBQ3RIO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsR0FBRyxPQUFPLDJDQUEyQztBQUFBLE1BQ3JELFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLFFBQVEsUUFBUSxDQUFDO0FBQUEsTUFDakIsUUFBUTtBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ25GQSxJQUFNLGNBQWMsT0FBTyx3REFBd0Q7QUFDbkYsSUFBTSxpQkFBd0I7QUFBQSxFQUM1QjtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxDQUFDLFFBQVMsUUFBUSxLQUFLLGlCQUFpQixjQUFjLE1BQU0sU0FBUyxTQUFTLEdBQUcsRUFBRSxXQUFXLElBQUksUUFBUTtBQUFBLElBQ3BIO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxHQUFHLGFBQWEsUUFBUSxVQUFVLE9BQU8sa0JBQWtCLFFBQVEsTUFBTSxNQUFNO0FBQUEsRUFDeEY7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsR0FBRyxhQUFhLFFBQVEsVUFBVSxPQUFPLGlCQUFpQjtBQUFBLEVBQ25FO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDdEQ7QUFDRjtBQUVBLElBQU0sV0FBa0I7QUFBQSxFQUN0QixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQ1Y7QUFDQSxJQUFNLFdBQVcsRUFBRSxRQUFRLFdBQVcsT0FBTyxVQUFVLE9BQU8sVUFBVSxPQUFPLElBQUk7QUFDbkYsSUFBTSxVQUFpQjtBQUFBLEVBQ3JCLEVBQUUsT0FBTyxpRUFBaUUsS0FBSyxFQUFFLEdBQUcsVUFBVSxRQUFRLFNBQVMsUUFBUSxLQUFLLEVBQUU7QUFBQSxFQUM5SDtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsUUFBUSxDQUFDLFFBQ1AsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLGtCQUFrQixLQUFLLElBQUksQ0FBQyxJQUFJLGNBQWMsWUFBWSxJQUFJLEVBQUUsR0FBRyxJQUFJO0FBQUEsSUFDNUc7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsUUFBUSxDQUFDLFFBQ1AsUUFBUSxLQUFLLGFBQWEsR0FBRyxNQUFNLFNBQVMsS0FBSyxLQUFLLEtBQUssR0FBRyxHQUFHLFFBQVEsRUFBRSxJQUN2RSxjQUFjLFlBQVksSUFBSSxFQUFFLEdBQUcsSUFDbkM7QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUFBLEVBQ0EsRUFBRSxPQUFPLHdCQUF3QixLQUFLLEVBQUUsR0FBRyxVQUFVLFFBQVEsVUFBVSxPQUFPLFVBQVUsUUFBUSxNQUFNLE9BQU8sR0FBRyxFQUFFO0FBQUEsRUFDbEgsRUFBRSxPQUFPLGFBQWEsS0FBSyxFQUFFLEdBQUcsVUFBVSxRQUFRLFVBQVUsT0FBTyxVQUFVLFFBQVEsTUFBTSxRQUFRLE1BQU0sTUFBTSxFQUFFO0FBQUEsRUFDakgsRUFBRSxPQUFPLHdCQUF3QixLQUFLLEVBQUUsR0FBRyxVQUFVLFFBQVEsUUFBUSxRQUFRLEtBQUssRUFBRTtBQUN0RjtBQUVBLElBQU0sTUFBTSxPQUFPLGdDQUFnQztBQUNuRCxJQUFNLFNBQWdCO0FBQUEsRUFDcEI7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxHQUFHLEtBQUssUUFBUSxVQUFVLE9BQU8sU0FBUyxRQUFRLENBQUMsUUFBUSxZQUFZLEtBQUssV0FBVyxJQUFJLEdBQUcsT0FBTyxRQUFRO0FBQUEsRUFDdEg7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsR0FBRyxLQUFLLFFBQVEsVUFBVSxPQUFPLFlBQVksUUFBUSxNQUFNLFFBQVEsTUFBTSxNQUFNO0FBQUEsRUFDeEY7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsR0FBRyxLQUFLLFFBQVEsVUFBVSxPQUFPLFlBQVksUUFBUSxRQUFRLENBQUMsRUFBRTtBQUFBLEVBQ3pFO0FBQUEsRUFDQSxFQUFFLE9BQU8sZ0JBQWdCLEtBQUssRUFBRSxHQUFHLEtBQUssUUFBUSxVQUFVLE9BQU8sY0FBYyxRQUFRLFFBQVEsQ0FBQyxHQUFHLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDaEg7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxHQUFHLEtBQUssUUFBUSxVQUFVLE9BQU8sU0FBUyxRQUFRLFFBQVEsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxRQUFRLFFBQVEsS0FBSyxLQUFLLE9BQU8sRUFBRTtBQUFBLEVBQ2xIO0FBQUE7QUFBQSxFQUVBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsR0FBRyxLQUFLLFFBQVEsVUFBVSxPQUFPLFNBQVMsUUFBUSxRQUFRLENBQUMsR0FBRyxRQUFRLE1BQU0sS0FBSztBQUFBLEVBQzFGO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsUUFBUSxDQUFDLFFBQVMsYUFBYSxHQUFHLElBQUksV0FBVztBQUFBLE1BQ2pELE9BQU87QUFBQSxNQUNQLFFBQVEsUUFBUSxDQUFDO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLGVBQWUsT0FBTyxLQUFLO0FBQUEsRUFDN0Q7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsTUFDSCxRQUFRO0FBQUEsTUFDUixPQUFPLElBQUksZ0NBQWdDO0FBQUEsTUFDM0MsUUFBUSxDQUFDLFFBQVMsUUFBUSxHQUFHLElBQUksV0FBVyxNQUFNLEdBQUcsSUFBSSxTQUFTO0FBQUEsTUFDbEUsT0FBTztBQUFBLE1BQ1AsUUFBUTtBQUFBLE1BQ1IsUUFBUSxDQUFDLFFBQVMsUUFBUSxHQUFHLElBQUksUUFBUTtBQUFBLElBQzNDO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxhQUFhLEtBQW1CO0FBQ3ZDLFFBQU0sU0FBUyxZQUFZLEtBQUssWUFBWSxJQUFJLEdBQUcsS0FBSyxZQUFZO0FBQ3BFLE1BQUksV0FBVyxPQUFXLFFBQU8sV0FBVztBQUM1QyxNQUFJLFNBQVMsR0FBRyxFQUFFLENBQUMsR0FBRyxTQUFTLFVBQVcsUUFBTyxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sZUFBZSxLQUFLLElBQUksQ0FBQztBQUMzRyxTQUFPLFFBQVEsS0FBSyxLQUFLLEtBQUssU0FBUyxhQUFhLE9BQU8sTUFBTTtBQUNuRTtBQUdBLFNBQVMsUUFBUSxLQUFtQjtBQUNsQyxTQUFPLFNBQVMsR0FBRyxFQUNoQixNQUFNLEdBQUcsQ0FBQyxFQUNWLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSw2Q0FBNkMsS0FBSyxJQUFJLENBQUM7QUFDL0U7QUFDQSxTQUFTLE1BQU0sS0FBbUI7QUFDaEMsU0FBTyxTQUFTLEdBQUcsRUFDaEIsTUFBTSxHQUFHLENBQUMsRUFDVjtBQUFBLElBQUssQ0FBQyxFQUFFLEtBQUssTUFDWiwyR0FBMkcsS0FBSyxJQUFJO0FBQUEsRUFDdEg7QUFDSjtBQUdPLFNBQVMsT0FBTyxNQUErQjtBQUNwRCxRQUFNQSxRQUFPLDhCQUE4QixLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3pELE1BQUlBLFVBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQU0sT0FBTyxFQUFFLFFBQVEsV0FBVyxPQUFPLFVBQVUsT0FBTyxLQUFLLFFBQVEsS0FBSztBQUM1RSxNQUFJLDZEQUE2RCxLQUFLQSxLQUFJO0FBQ3hFLFdBQU8sRUFBRSxHQUFHLE1BQU0sUUFBUSxRQUFRLE9BQU8seUJBQXlCLEtBQUssSUFBSSxJQUFJLFdBQVcsV0FBVztBQUV2RyxNQUFJLDBCQUEwQixLQUFLLElBQUksRUFBRyxRQUFPLEVBQUUsR0FBRyxNQUFNLFFBQVEsVUFBVSxPQUFPLFdBQVc7QUFDaEcsTUFBSSx3REFBd0QsS0FBS0EsS0FBSTtBQUNuRSxXQUFPLEVBQUUsR0FBRyxNQUFNLFFBQVEsVUFBVSxPQUFPLFlBQVksUUFBUSxjQUFjLFdBQVcsRUFBRTtBQUM1RixNQUFJLFdBQVcsS0FBS0EsS0FBSSxFQUFHLFFBQU8sRUFBRSxHQUFHLE1BQU0sUUFBUSxVQUFVLE9BQU8sWUFBWSxPQUFPLFFBQVE7QUFDakcsTUFBSSxrQkFBa0IsS0FBSyxJQUFJLEVBQUcsUUFBTyxFQUFFLEdBQUcsTUFBTSxRQUFRLFFBQVEsT0FBTyxVQUFVLE9BQU8sS0FBSztBQUNqRyxNQUFJLGdDQUFnQyxLQUFLLElBQUk7QUFDM0MsV0FBTyxFQUFFLEdBQUcsTUFBTSxRQUFRLFFBQVEsT0FBTyxNQUFNLEtBQUssSUFBSSxJQUFJLFlBQVksU0FBUyxPQUFPLEdBQUc7QUFDN0YsU0FBTyxFQUFFLEdBQUcsTUFBTSxRQUFRLFVBQVUsT0FBTyxXQUFXO0FBQ3hEO0FBR08sSUFBTSxTQUFnQixDQUFDLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixHQUFHLFNBQVMsR0FBRyxNQUFNOzs7QUMzSmxGLElBQU0sUUFBZTtBQUFBLEVBQ25CLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFDVjtBQUNBLElBQU0sU0FBUyxFQUFFLFFBQVEsV0FBVyxNQUFNO0FBQzFDLElBQU1DLFFBQU8sUUFBUSxFQUFFO0FBR2hCLElBQU0sYUFBb0I7QUFBQSxFQUMvQjtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFdBQVcsT0FBTyxXQUFXLFFBQVFBLE9BQU0sT0FBTyxHQUFHO0FBQUEsRUFDeEY7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsV0FBVyxPQUFPLFVBQVUsUUFBUUEsT0FBTSxPQUFPLElBQUk7QUFBQSxFQUN4RjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxHQUFHLFFBQVEsUUFBUSxVQUFVLE9BQU8sU0FBUyxRQUFRQSxNQUFLO0FBQUEsRUFDbkU7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsUUFBUSxPQUFPLFFBQVEsV0FBVyxPQUFPLFlBQVk7QUFBQSxFQUM5RDtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQ0U7QUFBQSxJQUNGLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxXQUFXLE9BQU8sYUFBYSxRQUFRLE1BQU0sS0FBSztBQUFBLEVBQ3JGO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFdBQVcsT0FBTyxhQUFhLFFBQVEsTUFBTSxNQUFNO0FBQUEsRUFDdEY7QUFBQSxFQUNBO0FBQUE7QUFBQSxJQUVFLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxNQUNILFFBQVE7QUFBQSxNQUNSLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLFFBQVEsQ0FBQyxFQUFFLEtBQUssTUFBTyxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsV0FBVyxJQUFJLFFBQVE7QUFBQSxJQUN0RjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLEtBQUs7QUFBQSxFQUN6RDtBQUNGOzs7QUNwREEsSUFBTSxPQUFPLEVBQUUsUUFBUSxRQUFRLE9BQU8sT0FBTztBQUM3QyxJQUFNQyxRQUFPLFFBQVEsRUFBRTtBQUN2QixJQUFNLFFBQVEsUUFBUSxDQUFDO0FBQ3ZCLElBQU0sUUFBUSxFQUFFLFFBQVEsU0FBUyxRQUFRLFVBQVUsT0FBTyxLQUFLO0FBRy9ELFNBQVMsZ0JBQWdCLE1BQXVCO0FBQzlDLFNBQ0Usd0RBQXdELEtBQUssSUFBSSxLQUNqRSxxQkFBcUIsS0FBSyxJQUFJLEtBQzlCLHFCQUFxQixLQUFLLElBQUk7QUFFbEM7QUFHQSxTQUFTLGdCQUFnQixLQUF1QztBQUM5RCxRQUFNLFVBQVUsU0FBUyxHQUFHO0FBQzVCLFFBQU0sWUFBWSxRQUFRLEtBQUssS0FBSyxXQUFXLEVBQUUsR0FBRyxNQUFNO0FBQzFELE1BQUksYUFBYSxRQUFRLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxDQUFDLEVBQUcsUUFBTztBQUMzRSxTQUFPLGFBQWEsUUFBUSxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sT0FBTyxLQUFLLElBQUksQ0FBQyxJQUFJLFFBQVE7QUFDOUU7QUFHQSxTQUFTLE9BQU8sS0FBNkI7QUFDM0MsUUFBTSxTQUFTLE1BQU0sR0FBRztBQUN4QixRQUFNLFNBQVMsVUFBVSxxQ0FBcUMsS0FBSyxPQUFPLEtBQUssUUFBUSxTQUFTLElBQUksQ0FBQztBQUNyRyxTQUFPLFVBQVUsU0FBUyxFQUFFLEdBQUcsUUFBUSxNQUFNLEdBQUcsT0FBTyxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxDQUFDLEdBQUcsSUFBSTtBQUMxRjtBQUdBLFNBQVMsWUFBWSxLQUE2QjtBQUNoRCxRQUFNLFNBQVNBLE1BQUssR0FBRztBQUN2QixRQUFNLFNBQVMsVUFBVSxxQ0FBcUMsS0FBSyxPQUFPLElBQUk7QUFDOUUsU0FBTyxTQUFTLEVBQUUsR0FBRyxRQUFRLE1BQU0sR0FBRyxPQUFPLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxDQUFDLEdBQUcsT0FBTyxDQUFDLENBQUMsR0FBRyxJQUFJO0FBQ2hGO0FBR0EsU0FBUyxPQUFPLEtBQTZCO0FBQzNDLFFBQU0sS0FBSyxJQUFJLEtBQUssS0FBSyxVQUFVLENBQUMsRUFBRSxLQUFLLE1BQU0sOEJBQThCLEtBQUssSUFBSSxDQUFDO0FBQ3pGLFNBQU8sS0FBSyxJQUFJQSxNQUFLLEdBQUcsSUFBSSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDbEQ7QUFHQSxJQUFNLGlCQUFpQixDQUFDLFFBQ3RCLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSx3QkFBd0IsS0FBSyxJQUFJLENBQUMsSUFBSSxZQUFZLFFBQVEsS0FBSyxTQUFTLEVBQUUsR0FBRztBQUNoSCxJQUFNLGVBQWU7QUFDckIsSUFBTSxVQUFVLENBQUMsUUFDZixJQUFJLEtBQUssS0FBSztBQUFBLEVBQ1osQ0FBQyxFQUFFLEtBQUssR0FBRyxPQUFPLGFBQWEsS0FBSyxJQUFJLE1BQU0sU0FBUyxhQUFhLGNBQWMsS0FBSyxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsR0FBRyxRQUFRLEVBQUU7QUFDMUg7QUFJRixJQUFNLGNBQWMsQ0FBQyxRQUFzQixRQUFRLEtBQUssS0FBSyxRQUFRLEtBQUssTUFBTSxNQUFNLFNBQVMsSUFBSSxLQUFLLFNBQVM7QUFFakgsU0FBUyxRQUFRLEtBQTRCO0FBQzNDLFFBQU0sT0FBTyxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQUcsUUFBUTtBQUN2QyxTQUFPLGNBQWMsS0FBSyxJQUFJLEtBQUssQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLFNBQVM7QUFDbkU7QUFHTyxJQUFNLGVBQXNCO0FBQUEsRUFDakM7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sYUFBYSxRQUFRLFFBQVEsSUFBSSxXQUFXLEdBQUcsT0FBTyxlQUFlO0FBQUEsRUFDdkg7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUSxRQUFRLE9BQU8sUUFBUSxLQUFLLFNBQVMsS0FBSyxRQUFRLEVBQUU7QUFBQSxFQUN0SDtBQUFBLEVBQ0EsRUFBRSxPQUFPLFdBQVcsS0FBSyxFQUFFLEdBQUcsTUFBTSxRQUFRLFNBQVMsUUFBUUEsTUFBSyxFQUFFO0FBQUEsRUFDcEUsRUFBRSxPQUFPLFNBQVMsS0FBSyxFQUFFLEdBQUcsTUFBTSxRQUFRLFNBQVMsUUFBUUEsTUFBSyxFQUFFO0FBQUEsRUFDbEUsRUFBRSxPQUFPLGVBQWUsS0FBSyxFQUFFLEdBQUcsTUFBTSxRQUFRLFNBQVMsUUFBUSxhQUFhLFNBQVMsTUFBTSxFQUFFO0FBQUEsRUFDL0YsRUFBRSxPQUFPLGNBQWMsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxVQUFVLFFBQVEsYUFBYSxTQUFTLE9BQU8sRUFBRTtBQUFBLEVBQ3hIO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsTUFDSCxRQUFRO0FBQUEsTUFDUixRQUFRO0FBQUEsTUFDUixPQUFPLENBQUMsUUFBUyxRQUFRLEtBQUssS0FBSyxLQUFLLFdBQVcsTUFBTSxPQUFPLFNBQVM7QUFBQSxNQUN6RSxRQUFRO0FBQUEsTUFDUixPQUFPLEtBQUssS0FBSyxPQUFPO0FBQUEsTUFDeEIsUUFBUTtBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQUEsRUFDQSxFQUFFLE9BQU8saUJBQWlCLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sUUFBUSxRQUFRLE9BQU8sUUFBUSxNQUFNLEtBQUssRUFBRTtBQUFBLEVBQ3RIO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFFBQVEsUUFBUUEsT0FBTSxRQUFRLE1BQU0sTUFBTTtBQUFBLEVBQzVGO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxRQUFRLFFBQVFBLE9BQU0sT0FBTyxNQUFNLE1BQU07QUFBQSxFQUMzRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxNQUNILFFBQVEsQ0FBQyxRQUFTLFFBQVEsS0FBSyxRQUFRLEVBQUUsR0FBRyxNQUFNLFFBQVEsV0FBVztBQUFBLE1BQ3JFLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLFFBQVFBO0FBQUEsTUFDUixPQUFPLENBQUMsUUFBUyxRQUFRLEtBQUssUUFBUSxFQUFFLEdBQUcsTUFBTSxRQUFRLE9BQU87QUFBQSxJQUNsRTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsTUFDSCxRQUFRLENBQUMsUUFBUyxRQUFRLEtBQUssS0FBSyxVQUFVLE1BQU0sUUFBUSxXQUFXO0FBQUEsTUFDdkUsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUUE7QUFBQSxJQUNWO0FBQUEsRUFDRjtBQUFBLEVBQ0EsRUFBRSxPQUFPLDBCQUEwQixLQUFLLEVBQUUsR0FBRyxNQUFNLFFBQVEsVUFBVSxRQUFRQSxNQUFLLEVBQUU7QUFBQSxFQUNwRjtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsUUFBUSxDQUFDLFFBQVMsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssV0FBVyxLQUFLLENBQUMsSUFBSSxVQUFVO0FBQUEsTUFDdkYsUUFBUSxDQUFDLFFBQVEsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssV0FBVyxLQUFLLENBQUM7QUFBQSxNQUN4RSxRQUFRLENBQUMsUUFBUyxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sc0JBQXNCLEtBQUssSUFBSSxDQUFDLElBQUksUUFBUTtBQUFBLElBQ2pHO0FBQUEsRUFDRjtBQUFBLEVBQ0EsRUFBRSxPQUFPLE9BQU8sS0FBSyxFQUFFLEdBQUcsTUFBTSxRQUFRLFNBQVMsUUFBUSxRQUFRLEdBQUcsNkJBQTZCLEVBQUUsRUFBRTtBQUFBLEVBQ3JHO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsR0FBRyxNQUFNLFFBQVEsQ0FBQyxRQUFTLFlBQVksR0FBRyxJQUFJLFNBQVMsU0FBVSxRQUFRLE1BQU07QUFBQSxFQUN4RjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxNQUNILFFBQVEsQ0FBQyxRQUFTLFFBQVEsR0FBRyxJQUFJLFdBQVc7QUFBQSxNQUM1QyxRQUFRO0FBQUEsTUFDUixPQUFPO0FBQUEsTUFDUCxRQUFRO0FBQUEsTUFDUixRQUFRLENBQUMsUUFBUyxRQUFRLEdBQUcsSUFBSSxRQUFRO0FBQUEsSUFDM0M7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLFFBQVEsUUFBUSxRQUFRLFFBQVEsT0FBTyxRQUFRLFFBQVFBLE1BQUs7QUFBQSxFQUNyRTtBQUFBLEVBQ0E7QUFBQTtBQUFBLElBRUUsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsUUFBUSxDQUFDLFFBQVMsU0FBUyxHQUFHLEVBQUUsU0FBUyxJQUFJQSxNQUFLLEdBQUcsSUFBSTtBQUFBLE1BQ3pELE9BQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxRQUFRLFFBQVFBLE9BQU0sT0FBTyxLQUFLO0FBQUEsRUFDcEU7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUNFO0FBQUEsSUFDRixLQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxXQUFXLE9BQU8sS0FBSztBQUFBLEVBQ3pEO0FBQUEsRUFDQSxFQUFFLE9BQU8sVUFBVSxLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFFBQVEsT0FBTyxNQUFNLE1BQU0sRUFBRTtBQUFBLEVBQ2hHLEVBQUUsT0FBTyxVQUFVLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxRQUFRLE9BQU8sUUFBUSxRQUFRQSxPQUFNLE9BQU8sR0FBRyxFQUFFO0FBQ3ZHOzs7QUN4S0EsSUFBTSxTQUFTLENBQUMsUUFBdUM7QUFDckQsTUFBSSxRQUFRLEtBQUssS0FBSyxTQUFTLE1BQU0sTUFBTyxRQUFPO0FBQ25ELE1BQUksSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssV0FBVyxvQkFBb0IsQ0FBQyxFQUFHLFFBQU87QUFDcEYsU0FBTyxRQUFRLEtBQUssS0FBSyxPQUFPLE1BQU0sU0FDcEMsUUFBUSxLQUFLLEtBQUssVUFBVSxRQUFRLE1BQU0sU0FDMUMsU0FBUyxHQUFHLEVBQUUsS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFdBQVcsS0FBSyxJQUFJLENBQUMsSUFDcEQsUUFDQTtBQUNOO0FBRUEsSUFBTSxNQUFhO0FBQUEsRUFDakIsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUNUO0FBQ0EsSUFBTSxVQUFVLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLGFBQWE7QUFDeEUsSUFBTSxTQUFjLEVBQUUsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLEtBQUs7QUFHbkUsSUFBTSxPQUFPO0FBR2IsU0FBUyxTQUFTLEtBQTZCO0FBQzdDLFFBQU0sQ0FBQyxNQUFNLEVBQUUsSUFBSSxTQUFTLEtBQUssbUVBQW1FO0FBQ3BHLE1BQUksT0FBTyxVQUFhLFNBQVMsT0FBVyxRQUFPO0FBQ25ELFFBQU0sT0FBTywwQkFBMEIsS0FBSyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSztBQUNwRSxTQUFPLEVBQUUsR0FBRyxNQUFNLE1BQU0sT0FBTyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssU0FBUyxNQUFNLElBQUksR0FBRyxDQUFDLEVBQUU7QUFDL0Y7QUFHTyxJQUFNLGNBQXFCO0FBQUEsRUFDaEM7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxNQUNILFFBQVE7QUFBQSxNQUNSLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxHQUFHLFNBQVMsT0FBTyxLQUFLLE9BQU8sR0FBRztBQUFBLEVBQzNDO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFdBQVcsT0FBTyxVQUFVLFFBQVEsUUFBUSxFQUFFLEdBQUcsUUFBUSxRQUFRLE9BQU8sS0FBSyxPQUFPLEdBQUc7QUFBQSxFQUMxSDtBQUFBLEVBQ0EsRUFBRSxPQUFPLGlCQUFpQixLQUFLLEVBQUUsUUFBUSxRQUFRLFFBQVEsV0FBVyxPQUFPLGNBQWMsT0FBTyxLQUFLLE9BQU8sR0FBRyxFQUFFO0FBQUE7QUFBQSxFQUVqSDtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUNkLEtBQUssS0FBSyxNQUFNLENBQUMsRUFBRSxLQUFLLE1BQU0seUNBQXlDLEtBQUssSUFBSSxDQUFDLEtBQ2pGLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxTQUFTLElBQzNDLFVBQ0E7QUFBQSxNQUNOLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUFBLEVBQ0EsRUFBRSxPQUFPLGtCQUFrQixLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLFVBQVUsUUFBUSxRQUFRLENBQUMsR0FBRyxPQUFPLEdBQUcsRUFBRTtBQUFBLEVBQ3JILEVBQUUsT0FBTyxvQkFBb0IsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFFBQVEsT0FBTyxhQUFhLFFBQVEsUUFBUSxDQUFDLEdBQUcsT0FBTyxHQUFHLEVBQUU7QUFBQSxFQUMxSCxFQUFFLE9BQU8sWUFBWSxLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsUUFBUSxPQUFPLGNBQWMsT0FBTyxJQUFJLEVBQUU7QUFBQTtBQUFBLEVBRWhHO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsTUFDSCxRQUFRLENBQUMsRUFBRSxLQUFLLE1BQ2QsS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSw4RUFBOEUsS0FBSyxJQUFJLENBQUMsS0FDcEgsS0FBSyxLQUFLLFdBQVcsS0FBSyxDQUFDLEtBQUssT0FDN0IsVUFDQTtBQUFBLE1BQ04sUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxRQUFRLENBQUM7QUFBQSxNQUNqQixPQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUNFO0FBQUEsSUFDRixLQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFPLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSyxLQUFLLElBQUksQ0FBQyxJQUFJLFVBQVUsU0FBVTtBQUFBLEVBQ2hIO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FDRTtBQUFBLElBQ0YsS0FBSztBQUFBLEVBQ1A7QUFDRjs7O0FDakdBLElBQU0sY0FDSjtBQUVGLFNBQVMsVUFBVSxLQUFVO0FBQzNCLFNBQU8sWUFBWSxLQUFLLE9BQU8sS0FBSyxTQUFTLEtBQUssWUFBWSxRQUFRLFFBQVEsR0FBRyxDQUFDLEVBQUUsR0FBRyxFQUFFO0FBQzNGO0FBRUEsU0FBUyxhQUFhLEtBQWtCO0FBQ3RDLE1BQUksUUFBUSxLQUFLLFdBQVcsS0FBSyxRQUFRLFVBQVUsR0FBRyxNQUFNLE1BQU8sUUFBTztBQUMxRSxRQUFNLFVBQVUsWUFBWSxLQUFLLE1BQU0sV0FBVyxHQUFHLFFBQVEsSUFBSSxZQUFZO0FBQzdFLE1BQUksV0FBVyxTQUFVLFFBQU87QUFDaEMsTUFBSSxXQUFXLE1BQU8sUUFBTztBQUM3QixNQUFJLFdBQVcsUUFBUyxRQUFPO0FBQy9CLE1BQUksV0FBVyxPQUFRLFFBQU87QUFDOUIsTUFBSSxRQUFRLEtBQUssS0FBSyxRQUFRLFlBQVksZUFBZSxrQkFBa0IsS0FBSyxRQUFRLE1BQU0sTUFBTSxNQUFPLFFBQU87QUFDbEgsU0FBTyxRQUFRLEtBQUssS0FBSyxhQUFhLE1BQU0sUUFBUSxVQUFVO0FBQ2hFO0FBRUEsSUFBTSxRQUFRLENBQUMsU0FBMEIsMEVBQTBFLEtBQUssSUFBSTtBQUc1SCxTQUFTLFlBQVksS0FBa0I7QUFDckMsTUFBSSxNQUFNLFVBQVUsR0FBRyxHQUFHLFFBQVEsRUFBRSxLQUFLLFFBQVEsS0FBSyxXQUFXLEtBQUssUUFBUSxHQUFHLE1BQU0sTUFBTyxRQUFPO0FBQ3JHLFFBQU0sTUFBTSxRQUFRLEtBQUssS0FBSyxZQUFZLG1CQUFtQixjQUFjLEdBQUc7QUFDOUUsU0FBTyxRQUFRLFFBQVEsUUFBUSxLQUFLLEtBQUssVUFBVSxhQUFhLE1BQU0sUUFBUSxZQUFZO0FBQzVGO0FBRUEsU0FBU0MsT0FBTSxTQUFlLFFBQWdCLFFBQWdCLE9BQXdCLFNBQXlCO0FBQzdHLFNBQU8sRUFBRSxTQUFTLFFBQVEsUUFBUSxHQUFJLFNBQVMsRUFBRSxNQUFNLEdBQUksR0FBSSxZQUFZLFVBQWEsRUFBRSxRQUFRLEVBQUc7QUFDdkc7QUFFQSxJQUFNLE9BQVk7QUFBQSxFQUNoQixRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixPQUFPLENBQUMsUUFBUTtBQUNkLFVBQU0sT0FBTyxVQUFVLEdBQUcsR0FBRyxRQUFRO0FBQ3JDLFFBQUksWUFBWSxJQUFJLEVBQUcsUUFBTztBQUU5QixRQUFJLFlBQVksSUFBSSxLQUFNLGFBQWEsR0FBRyxNQUFNLFVBQVUsWUFBWSxJQUFJLEVBQUksUUFBTztBQUNyRixXQUFPLGFBQWEsR0FBRyxNQUFNLFVBQVUsWUFBWTtBQUFBLEVBQ3JEO0FBQUEsRUFDQSxRQUFRO0FBQUEsRUFDUixTQUFTLENBQUMsUUFBUSxZQUFZLEtBQUssTUFBTSxVQUFVLGNBQWMsUUFBUTtBQUFBLEVBQ3pFLE9BQU8sQ0FBQyxRQUNOLGFBQWEsR0FBRyxNQUFNLFNBQVUsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLGVBQWUsS0FBSyxJQUFJLENBQUMsSUFBSSxRQUFRLE9BQVE7QUFBQSxFQUNoSCxPQUFPQSxPQUFNLGFBQWEsNEJBQTRCLHNDQUFzQztBQUFBLEVBQzVGLE9BQU8sS0FBSyxPQUFPO0FBQ3JCO0FBTUEsSUFBTSxZQUFZLENBQUMsUUFDakIsUUFBUSxLQUFLLEtBQUssVUFBVSxLQUFLLEtBQUssTUFBTSxTQUFTLG1DQUFtQyxLQUFLLFNBQVMsR0FBRyxHQUFHLFFBQVEsRUFBRSxJQUNsSCxZQUNBLFFBQVEsS0FBSyxLQUFLLFFBQVEsZ0JBQWdCLEdBQUc7QUFDbkQsSUFBTSxXQUFXLFFBQVEsR0FBRyxnQkFBZ0I7QUFFNUMsSUFBTSxlQUFlLENBQUMsUUFBc0IsUUFBUSxLQUFLLEtBQUssS0FBSyxHQUFHLE1BQU07QUFNNUUsU0FBUyxXQUFXLEtBQWtCO0FBQ3BDLE1BQUksYUFBYSxHQUFHLEVBQUcsUUFBTztBQUM5QixNQUFJLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxzQ0FBc0MsS0FBSyxJQUFJLENBQUMsRUFBRyxRQUFPO0FBRS9GLE1BQUksUUFBUSxHQUFHLFVBQVUsRUFBRSxHQUFHLE1BQU0sVUFBYSxDQUFDLElBQUksS0FBSyxLQUFNLFFBQU87QUFFeEUsTUFBSSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sb0JBQW9CLEtBQUssSUFBSSxDQUFDLEVBQUcsUUFBTztBQUU3RSxNQUFJLElBQUksS0FBSyxXQUFXLGdCQUFnQixJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxFQUFHLFFBQU87QUFFdEcsTUFBSSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sZUFBZSxLQUFLLElBQUksQ0FBQyxLQUFLLFVBQVUsR0FBRyxFQUFHLFFBQU87QUFDMUYsTUFBSSx5REFBeUQsS0FBSyxRQUFRLEdBQUcsVUFBVSxFQUFFLEdBQUcsR0FBRyxRQUFRLEVBQUUsRUFBRyxRQUFPO0FBQ25ILFNBQU8sUUFBUSxLQUFLLEdBQUcsTUFBTSxRQUFRLFlBQVksUUFBUSxLQUFLLEtBQUssZ0JBQWdCO0FBQ3JGO0FBR0EsSUFBTSxZQUFZLENBQUMsUUFDakIsSUFBSSxLQUFLLFdBQVcsVUFDcEIsSUFBSSxLQUFLLFVBQVU7QUFFbkIsSUFBSSxLQUFLLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxHQUFHLElBQUksUUFBUSxDQUFDLEtBQUssV0FBVyxHQUFHLEtBQUssQ0FBQyxZQUFZLEtBQUssSUFBSSxLQUFLLENBQUMsR0FBRyxRQUFRLEVBQUUsQ0FBQyxFQUFFLFdBQVcsS0FDNUgsQ0FBQyxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0saUJBQWlCLEtBQUssSUFBSSxDQUFDLEtBQzdELENBQUMsQ0FBQyxHQUFHLElBQUksS0FBSyxRQUFRLEtBQUssQ0FBQyxFQUFFLEtBQUssQ0FBQyxTQUFTLEtBQUssV0FBVyxHQUFHLENBQUM7QUFFbkUsSUFBTSxjQUFjO0FBQ3BCLElBQU0sYUFBYTtBQUVuQixJQUFNLE1BQU1BO0FBQUEsRUFDVjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7QUFDQSxJQUFNLFdBQVcsQ0FBQyxRQUNoQixJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sbUVBQW1FLEtBQUssSUFBSSxDQUFDO0FBQ2hILElBQU1DLE9BQU0sQ0FBQyxRQUFnQixRQUFnQixVQUFnQixPQUFjRCxPQUFNLFNBQVMsUUFBUSxRQUFRLFVBQVU7QUFHcEgsU0FBUyxZQUFZLEtBQW9DO0FBRXZELE1BQUksUUFBUSxLQUFLLEtBQUssU0FBUyxNQUFNLFNBQVMsSUFBSSxLQUFLLEtBQUssS0FBSyxRQUFRLEVBQUcsUUFBTztBQUVuRixNQUFJLFNBQVMsR0FBRyxFQUFFLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxpQkFBaUIsS0FBSyxJQUFJLENBQUMsRUFBRyxRQUFPO0FBQzFFLFNBQU8sSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFlBQVksS0FBSyxJQUFJLENBQUMsSUFBSSxRQUFRO0FBQzVFO0FBRUEsSUFBTSxXQUFXLENBQUMsRUFBRSxNQUFNLE1BQXNCLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLGVBQWUsS0FBSyxJQUFJLENBQUM7QUFHM0YsSUFBTSxrQkFBeUI7QUFBQSxFQUNwQyxFQUFFLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxFQUMzQjtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxRQUFRLElBQUksMkNBQTJDO0FBQUEsTUFDL0QsT0FBT0E7QUFBQSxRQUNMLENBQUMsUUFDQyxNQUFNLFFBQVEsSUFBSSxnQkFBZ0IsRUFBRSxHQUFHLEdBQUcsUUFBUSxFQUFFLElBQ2hELFFBQ0EsUUFBUSxLQUFLLEtBQUssV0FBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsUUFDcEU7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsTUFDQSxPQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsTUFDSCxRQUFRO0FBQUEsTUFDUixRQUFRO0FBQUEsTUFDUixPQUFPO0FBQUEsTUFDUCxRQUFRLFFBQVEsRUFBRTtBQUFBLE1BQ2xCLE9BQU9BLE9BQU0sS0FBSyx5QkFBeUIsb0NBQW9DO0FBQUEsSUFDakY7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBO0FBQUEsTUFFSCxRQUFRLENBQUMsUUFBUyxhQUFhLEdBQUcsSUFBSSxVQUFVO0FBQUEsTUFDaEQsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxRQUFRLEdBQUcsVUFBVTtBQUFBLE1BQzdCLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxRQUFRLFNBQVMsUUFBUSxXQUFXLE9BQU8sUUFBUSxRQUFRLFFBQVEsSUFBSSxVQUFVLEdBQUcsT0FBTyxLQUFLLE9BQU8sR0FBRztBQUFBLEVBQ25IO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUTtBQUFBLE1BQ1IsT0FBT0EsT0FBTSxXQUFXLGVBQWUsZ0NBQWdDO0FBQUEsSUFDekU7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxRQUFRLElBQUksK0RBQStEO0FBQUEsTUFDbkYsUUFBUTtBQUFBLE1BQ1IsT0FBT0M7QUFBQSxRQUFJO0FBQUEsUUFBc0I7QUFBQSxRQUE2RCxDQUFDLFFBQzdGLFNBQVMsR0FBRyxJQUFJLFFBQVEsS0FBSyxXQUFXLFlBQVksSUFBSTtBQUFBLE1BQzFEO0FBQUEsTUFDQSxPQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLEVBQUUsT0FBTyx5Q0FBeUMsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsT0FBTyxLQUFLLEVBQUU7QUFDN0c7OztBQzdMQSxJQUFNLGlCQUNKO0FBQ0YsSUFBTSxnQkFBZ0I7QUFBQSxFQUNwQjtBQUNGO0FBTU8sU0FBUyxZQUFZLFFBQW9DO0FBQzlELE1BQUksV0FBVyxPQUFXLFFBQU87QUFDakMsTUFBSSxlQUFlLEtBQUssT0FBTyxJQUFJLEtBQUssa0NBQWtDLEtBQUssT0FBTyxJQUFJLEVBQUcsUUFBTztBQUNwRyxTQUFPLE9BQU8sTUFBTSxLQUFLLENBQUMsU0FBUyxjQUFjLEtBQUssSUFBSSxDQUFDLEtBQUssZ0NBQWdDLEtBQUssT0FBTyxJQUFJO0FBQ2xIO0FBRUEsSUFBTSxhQUFhO0FBQUEsRUFDakI7QUFDRjtBQUdPLFNBQVMsU0FBUyxRQUFvQztBQUMzRCxTQUFPLFFBQVEsTUFBTSxLQUFLLENBQUMsU0FBUyxXQUFXLEtBQUssSUFBSSxDQUFDLEtBQUs7QUFDaEU7QUFFQSxJQUFNLFVBQVU7QUFBQSxFQUNkO0FBQ0Y7QUFNTyxTQUFTLFVBQVUsTUFBdUI7QUFDL0MsU0FBTyxRQUFRLElBQUksS0FBSyxtRkFBbUYsS0FBSyxJQUFJO0FBQ3RIO0FBRUEsSUFBTSxhQUFhO0FBQUEsRUFDakI7QUFDRjtBQUdPLFNBQVMsYUFBYSxNQUF1QjtBQUNsRCxNQUFJLFVBQVUsSUFBSSxFQUFHLFFBQU87QUFDNUIsTUFDRSxtSEFBbUgsS0FBSyxJQUFJO0FBRTVILFdBQU87QUFDVCxNQUFJLDJDQUEyQyxLQUFLLElBQUksRUFBRyxRQUFPO0FBQ2xFLFNBQU8sV0FBVyxLQUFLLE1BQU0sS0FBSyxPQUFPLFVBQVUsQ0FBQyxDQUFDO0FBQ3ZEO0FBRUEsSUFBTSxXQUFXLFFBQVEsd0ZBQXdGO0FBRzFHLFNBQVMsV0FBVyxNQUF1QjtBQUNoRCxTQUFPLFNBQVMsSUFBSSxLQUFLLHVCQUF1QixLQUFLLElBQUk7QUFDM0Q7QUFFQSxJQUFNLFlBQ0o7QUFDRixJQUFNLFlBQVk7QUFBQSxFQUNoQjtBQUNGO0FBR08sU0FBUyxjQUFjLFFBQW9DO0FBQ2hFLE1BQUksV0FBVyxPQUFXLFFBQU87QUFDakMsU0FBTyxVQUFVLEtBQUssT0FBTyxLQUFLLFFBQVEsZ0JBQWdCLEdBQUcsQ0FBQyxLQUFLLE9BQU8sTUFBTSxLQUFLLENBQUMsU0FBUyxVQUFVLEtBQUssSUFBSSxDQUFDO0FBQ3JIO0FBRUEsSUFBTSxlQUFlO0FBQUEsRUFDbkI7QUFDRjtBQUdPLFNBQVMsV0FBVyxNQUF1QjtBQUNoRCxTQUFPLGFBQWEsSUFBSTtBQUMxQjtBQUVBLElBQU0sV0FBVztBQUFBLEVBQ2Y7QUFDRjtBQUdPLFNBQVMsV0FBVyxNQUF1QjtBQUNoRCxTQUFPLFNBQVMsSUFBSTtBQUN0QjtBQUdPLElBQU0sV0FBVyxDQUFDLFNBQ3ZCLGdHQUFnRyxLQUFLLElBQUk7OztBQ2pGM0csSUFBTSxPQUNKO0FBQ0YsSUFBTSxPQUNKO0FBQ0YsSUFBTSxVQUFVLElBQUk7QUFBQSxFQUNsQixvSUFBb0ksSUFBSTtBQUFBLEVBQ3hJO0FBQ0Y7QUFDQSxJQUFNLFVBQVUsSUFBSSxPQUFPLGFBQWEsSUFBSSxRQUFRLEdBQUc7QUFDdkQsSUFBTSxRQUNKO0FBRUYsU0FBUyxRQUFRLEtBQXFCO0FBQ3BDLFVBQVEsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssSUFBSSxRQUFRLFlBQVksRUFBRSxFQUFFLFlBQVk7QUFDMUU7QUFHQSxJQUFNLFVBQVU7QUFJaEIsSUFBTSxTQUFrQixDQUFDLEtBQUssVUFBVTtBQUN0QyxRQUFNLENBQUMsT0FBTyxVQUFVLFFBQVEsRUFBRSxJQUFJLFFBQVEsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUM1RCxNQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLFFBQU0sT0FBTyxhQUFhLFVBQWEseUJBQXlCLEtBQUssR0FBRztBQUN4RSxRQUFNLFVBQVUsVUFBVSxLQUFLLEtBQUssS0FBSyxRQUFRLEtBQUssS0FBSyxJQUFJLFlBQVk7QUFFM0UsUUFBTSxTQUFTLDZCQUE2QixLQUFLLEdBQUc7QUFDcEQsU0FBTyxFQUFFLFFBQVEsVUFBVSxPQUFPLFNBQVMsT0FBTyxPQUFPLE9BQU8sUUFBUSxTQUFTLFlBQVksU0FBUyxRQUFRLEtBQUs7QUFDckg7QUFFQSxJQUFNLFNBQ0o7QUFHRixJQUFNLFNBQWtCLENBQUMsS0FBSyxVQUFVO0FBQ3RDLE1BQUksQ0FBQyxZQUFZLEtBQUssR0FBRyxFQUFHLFFBQU87QUFDbkMsUUFBTSxVQUFVLFVBQVUsS0FBSyxLQUFLLFFBQVEsS0FBSyxLQUFLLEtBQUssUUFBUSxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssWUFBWTtBQUM3RyxTQUFPLEVBQUUsUUFBUSxVQUFVLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLLEdBQUcsSUFBSSxRQUFRLFNBQVMsUUFBUSxLQUFLO0FBQzFHO0FBR0EsSUFBTSxXQUFXO0FBR2pCLFNBQVMsYUFBYSxLQUFxQjtBQUN6QyxTQUFPLElBQUksUUFBUSxnQkFBZ0IsS0FBSztBQUMxQztBQUVBLFNBQVMsZUFBZSxLQUFhLGVBQTZDO0FBQ2hGLFFBQU0sUUFBUSxrQkFBa0IsS0FBSyxhQUFhLEdBQUcsQ0FBQyxJQUFJLENBQUM7QUFDM0QsTUFBSSxVQUFVLE9BQVcsUUFBTyxpQkFBaUIsU0FBUyxLQUFLLEtBQUssSUFBSSxRQUFRO0FBRWhGLFNBQU8scUVBQXFFLEtBQUssR0FBRyxJQUFJLGVBQWU7QUFDekc7QUFFQSxJQUFNLFNBQWtCLENBQUMsS0FBSyxPQUFPLGtCQUFrQjtBQUNyRCxNQUFJLENBQUMsb0JBQW9CLEtBQUssR0FBRyxFQUFHLFFBQU87QUFDM0MsU0FBTyxFQUFFLFFBQVEsVUFBVSxPQUFPLE9BQU8sT0FBTyxRQUFRLFFBQVEsS0FBSyxLQUFLLElBQUksT0FBTyxlQUFlLEtBQUssYUFBYSxFQUFFO0FBQzFIO0FBR0EsSUFBTSxPQUFnQixDQUFDLEtBQUssVUFBVTtBQUNwQyxRQUFNLE9BQU8sUUFBUSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQ2xDLE1BQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsUUFBTSxVQUFVLCtEQUErRCxLQUFLLElBQUksS0FBSyxRQUFRLEtBQUssS0FBSztBQUMvRyxTQUFPLEVBQUUsUUFBUSxVQUFVLE9BQU8sU0FBUyxPQUFPLFFBQVEsVUFBVSxPQUFPLE1BQU07QUFDbkY7QUFFQSxJQUFNLFdBQW9CLENBQUMsTUFBTSxVQUFVO0FBQ3pDLE1BQUksTUFBTSxTQUFTLEdBQUcsRUFBRyxRQUFPO0FBQ2hDLFNBQU8sRUFBRSxRQUFRLFVBQVUsT0FBTyxTQUFTLE9BQU8sUUFBUSxRQUFRLEtBQUssS0FBSyxJQUFJLE9BQU8sTUFBTTtBQUMvRjtBQUVBLElBQU0sU0FBa0IsQ0FBQyxLQUFLLFVBQVU7QUFDdEMsTUFBSSxDQUFDLFdBQVcsS0FBSyxHQUFHLEVBQUcsUUFBTztBQUVsQyxRQUFNLFNBQVMsaUJBQWlCLEtBQUssS0FBSyxLQUFLLGtDQUFrQyxLQUFLLEdBQUc7QUFDekYsUUFBTSxVQUFVLDZCQUE2QixLQUFLLGFBQWEsR0FBRyxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssS0FBSztBQUMvRixTQUFPLEVBQUUsUUFBUSxVQUFVLE9BQU8sT0FBTyxPQUFPLFFBQVEsVUFBVSxPQUFPLE1BQU07QUFDakY7QUFFQSxJQUFNLFFBQWlCLENBQUMsS0FBSyxVQUFVO0FBQ3JDLE1BQUksQ0FBQyxpRkFBaUYsS0FBSyxHQUFHLEVBQUcsUUFBTztBQUV4RyxRQUFNLE9BQU8sMkRBQTJELEtBQUssR0FBRztBQUNoRixRQUFNLFNBQVMscUJBQXFCLEtBQUssR0FBRyxJQUFJLFFBQVE7QUFDeEQsU0FBTyxFQUFFLFFBQVEsVUFBVSxPQUFPLFNBQVMsT0FBTyxHQUFJLFFBQVEsRUFBRSxPQUFPLE1BQU0sR0FBSSxPQUFPO0FBQzFGO0FBRUEsSUFBTSxPQUFnQixDQUFDLE1BQU0sV0FBVyxFQUFFLFFBQVEsUUFBUSxPQUFPLE9BQU8sT0FBTyxRQUFRLEtBQUs7QUFFNUYsSUFBTSxTQUFrQixDQUFDLEtBQUssVUFBVTtBQUN0QyxNQUFJLENBQUMsNENBQTRDLEtBQUssR0FBRyxFQUFHLFFBQU87QUFDbkUsU0FBTyxFQUFFLFFBQVEsbUNBQW1DLEtBQUssR0FBRyxJQUFJLFdBQVcsUUFBUSxPQUFPLE9BQU8sT0FBTyxRQUFRLEtBQUs7QUFDdkg7QUFFQSxJQUFNLFdBQThDO0FBQUEsRUFDbEQ7QUFBQSxFQUNBO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsVUFBVTtBQUFBLEVBQ1YsUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUNSO0FBTU8sU0FBUyxZQUFZLE1BQWMsZUFBK0M7QUFDdkYsUUFBTSxNQUFNLEtBQUssUUFBUSwyQ0FBMkMsRUFBRTtBQUN0RSxRQUFNQyxRQUFPLEtBQUssS0FBSyxHQUFHLElBQUksQ0FBQyxHQUFHLFlBQVk7QUFDOUMsTUFBSUEsVUFBUyxPQUFXLFFBQU87QUFDL0IsUUFBTSxVQUFVLFNBQVNBLEtBQUk7QUFDN0IsU0FBTyxVQUFVLFFBQVEsS0FBSyxRQUFRLEdBQUcsR0FBRyxhQUFhLElBQUksRUFBRSxRQUFRLFNBQVMsT0FBTyxlQUFlLE9BQU8sSUFBSSxRQUFRLEtBQUs7QUFDaEk7OztBQ3JJQSxJQUFNLGFBQWEsQ0FBQyxFQUFFLEtBQUssR0FBVSxJQUFZLFVBQy9DLEtBQUssV0FBVyxHQUFHLEtBQUsscURBQXFELEtBQUssTUFBTSxLQUFLLENBQUMsR0FBRyxRQUFRLEVBQUU7QUFHN0csSUFBTSxnQkFBZ0IsQ0FBQyxFQUFFLEtBQUssTUFDNUIsS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSw4QkFBOEIsS0FBSyxJQUFJLENBQUMsSUFBSSxPQUFPO0FBRWxGLElBQU1DLE9BQU0sQ0FBQyxZQUEyQixFQUFFLFNBQVMsSUFBSSxRQUFRLGtDQUFrQyxPQUFPLFlBQVksT0FBTztBQUMzSCxJQUFNLFVBQVUsRUFBRSxRQUFRLFVBQVUsUUFBUSxVQUFVO0FBQ3RELElBQU1DLFFBQU8sUUFBUSxFQUFFO0FBRXZCLElBQU0sUUFBZTtBQUFBLEVBQ25CO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsV0FBVyxPQUFPLFFBQVEsUUFBUUEsT0FBTSxPQUFPLEdBQUc7QUFBQSxFQUNyRjtBQUFBLEVBQ0E7QUFBQTtBQUFBLElBRUUsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUUE7QUFBQSxNQUNSLE9BQU8sQ0FBQyxRQUFTLFNBQVMsR0FBRyxFQUFFLFNBQVMsSUFBSSxRQUFRO0FBQUEsSUFDdEQ7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFdBQVcsT0FBTyxTQUFTLFFBQVFBLE9BQU0sT0FBTyxLQUFLLEtBQUssT0FBTyxFQUFFO0FBQUEsRUFDdEc7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsV0FBVyxPQUFPLFFBQVEsUUFBUUEsT0FBTSxRQUFRLE1BQU0sTUFBTTtBQUFBLEVBQy9GO0FBQUEsRUFDQSxFQUFFLE9BQU8sOERBQThELEtBQUssUUFBUTtBQUN0RjtBQUdBLElBQU0sZ0JBQWdCLENBQUMsUUFBZ0MsWUFBWSxLQUFLLE1BQU0sYUFBYSxNQUFNLGFBQWEsUUFBUTtBQUN0SCxTQUFTLE1BQU0sS0FBaUM7QUFDOUMsUUFBTSxPQUFPLGNBQWMsR0FBRztBQUM5QixTQUFPLFFBQVEsWUFBWSxLQUFLLE1BQU0sS0FBSztBQUM3QztBQUNBLElBQU0sU0FBYztBQUFBLEVBQ2xCLFFBQVEsQ0FBQyxRQUFRLE1BQU0sR0FBRyxHQUFHLFVBQVU7QUFBQSxFQUN2QyxRQUFRO0FBQUEsRUFDUixPQUFPLENBQUMsUUFBUSxNQUFNLEdBQUcsR0FBRyxTQUFTO0FBQUEsRUFDckMsUUFBUTtBQUFBLEVBQ1IsT0FBTyxDQUFDLFFBQWdCLE1BQU0sR0FBRyxHQUFHLFNBQVM7QUFBQSxFQUM3QyxRQUFRLENBQUMsUUFBUTtBQUNmLFVBQU0sU0FBUyxNQUFNLEdBQUcsR0FBRyxVQUFVO0FBQ3JDLFdBQU8sV0FBVyxZQUFZLE9BQU87QUFBQSxFQUN2QztBQUNGO0FBQ0EsSUFBTSxZQUFtQjtBQUFBLEVBQ3ZCO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsTUFDSCxHQUFHO0FBQUEsTUFDSCxPQUFPO0FBQUEsUUFDTCxHQUFHRCxLQUFJLDBGQUEwRjtBQUFBLFFBQ2pHLFNBQVMsQ0FBQyxRQUFTLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxzQkFBc0IsS0FBSyxJQUFJLENBQUMsSUFBSSxRQUFRO0FBQUEsTUFDbEc7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsRUFBRSxPQUFPLFdBQVcsS0FBSyxFQUFFLEdBQUcsUUFBUSxRQUFRLFFBQVEsQ0FBQyxFQUFFLEVBQUU7QUFBQSxFQUMzRDtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxDQUFDLFFBQVEsWUFBWSxLQUFLLE1BQU0sVUFBVSxpQkFBaUIsU0FBUyxJQUFJO0FBQUEsTUFDaEYsT0FBTyxFQUFFLEdBQUdBLEtBQUkseURBQXlELEdBQUcsU0FBUyxjQUFjO0FBQUEsSUFDckc7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFlBQVksUUFBUSxDQUFDLFFBQVMsUUFBUSxLQUFLLEtBQUssU0FBUyxNQUFNLE1BQU0sUUFBUSxRQUFRLEtBQU07QUFBQSxFQUM5SDtBQUFBLEVBQ0EsRUFBRSxPQUFPLFlBQVksS0FBSyxFQUFFLFFBQVEsVUFBVSxRQUFRLFlBQVksT0FBTyxZQUFZLFFBQVFDLE9BQU0sT0FBTyxHQUFHLEVBQUU7QUFBQSxFQUMvRyxFQUFFLE9BQU8sVUFBVSxLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsWUFBWSxPQUFPLFlBQVksUUFBUUEsT0FBTSxRQUFRLE1BQU0sTUFBTSxFQUFFO0FBQUEsRUFDdkg7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxZQUFZLE9BQU8sT0FBTyxRQUFRLE1BQU0sYUFBYTtBQUFBLEVBQ3hGO0FBQUEsRUFDQSxFQUFFLE9BQU8sNkJBQTZCLEtBQUssRUFBRSxRQUFRLFVBQVUsUUFBUSxZQUFZLE9BQU8sTUFBTSxFQUFFO0FBQ3BHO0FBRUEsSUFBTSxZQUFpQjtBQUFBLEVBQ3JCLFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQLFFBQVFBO0FBQUEsRUFDUixPQUFPRCxLQUFJLHFDQUFxQztBQUNsRDtBQUVBLElBQU0sV0FBZ0IsRUFBRSxHQUFHLFdBQVcsT0FBTyxFQUFFLEdBQUdBLEtBQUksc0NBQXNDLEdBQUcsU0FBUyxRQUFRLEVBQUU7QUFDbEgsSUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQW1CLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sQ0FBQyxLQUFLLFdBQVcsR0FBRyxDQUFDLEdBQUcsUUFBUTtBQUNyRyxJQUFNRSxRQUNKO0FBQ0YsSUFBTSxZQUFZO0FBQ2xCLElBQU0sVUFBVTtBQUNoQixJQUFNLFdBQVcsQ0FBQyxRQUFzQkEsTUFBSyxLQUFLLEtBQUssR0FBRyxDQUFDLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFVBQVUsS0FBSyxJQUFJLENBQUM7QUFDckgsSUFBTSxrQkFBa0IsQ0FBQyxRQUFjLFNBQVMsR0FBRyxJQUFJLFVBQVUsUUFBUSxLQUFLLEtBQUssR0FBRyxDQUFDLElBQUksV0FBVztBQUV0RyxJQUFNLFdBQWtCO0FBQUEsRUFDdEI7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxHQUFHLFVBQVUsUUFBUSxnQkFBZ0I7QUFBQSxFQUM5QztBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxHQUFHLFdBQVcsUUFBUSxnQkFBZ0I7QUFBQSxFQUMvQztBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQ0U7QUFBQSxJQUNGLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsUUFBUSxDQUFDLFFBQVMsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLDZCQUE2QixLQUFLLElBQUksQ0FBQyxJQUFJLFVBQVU7QUFBQSxJQUMxRztBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUNFO0FBQUEsSUFDRixLQUFLLEVBQUUsUUFBUSxTQUFTLFFBQVEsV0FBVyxPQUFPLEtBQUs7QUFBQSxFQUN6RDtBQUNGO0FBRUEsSUFBTSxXQUFrQjtBQUFBLEVBQ3RCO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxNQUNILEdBQUc7QUFBQSxNQUNILFFBQVEsQ0FBQyxFQUFFLEtBQUssTUFDZCxLQUFLLEtBQUssS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLHVDQUF1QyxLQUFLLElBQUksQ0FBQyxJQUFJLFVBQVU7QUFBQSxJQUNoRztBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsTUFDSCxHQUFHO0FBQUEsTUFDSCxRQUFRLENBQUMsRUFBRSxLQUFLLE1BQ2QsS0FBSyxRQUFRLEtBQUssS0FBSyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sb0NBQW9DLEtBQUssSUFBSSxDQUFDLElBQUksV0FBVztBQUFBLElBQzNHO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFFQTtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFPLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxNQUFNLFVBQVUsSUFBSSxVQUFVO0FBQUEsSUFDL0U7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUVBLEVBQUUsT0FBTyxTQUFTLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxDQUFDLEVBQUUsS0FBSyxNQUFPLEtBQUssS0FBSyxXQUFXLEtBQUssQ0FBQyxLQUFLLE9BQU8sVUFBVSxTQUFVLEVBQUU7QUFBQSxFQUN6SDtBQUFBLElBQ0UsT0FDRTtBQUFBLElBQ0YsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsT0FBTyxLQUFLO0FBQUEsRUFDekQ7QUFBQSxFQUNBLEVBQUUsT0FBTyx3QkFBd0IsS0FBSyxFQUFFLFFBQVEsU0FBUyxRQUFRLFdBQVcsT0FBTyxVQUFVLE9BQU8sS0FBSyxFQUFFO0FBQUEsRUFDM0csRUFBRSxPQUFPLDBCQUEwQixLQUFLLFFBQVE7QUFBQSxFQUNoRDtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsR0FBRztBQUFBLE1BQ0gsUUFBUSxDQUFDLFFBQVMsSUFBSSxLQUFLLEtBQUssV0FBVyxLQUFLLFFBQVEsS0FBSyxLQUFLLFVBQVUsR0FBRyxNQUFNLFFBQVEsT0FBTztBQUFBLElBQ3RHO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxNQUNILFFBQVEsQ0FBQyxRQUFTLFFBQVEsS0FBSyxHQUFHLE1BQU0sUUFBUSxTQUFTLFFBQVEsS0FBSyxHQUFHLE1BQU0sUUFBUSxXQUFXO0FBQUEsTUFDbEcsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsUUFBUSxDQUFDLFFBQVMsUUFBUSxLQUFLLEdBQUcsTUFBTSxRQUFRLFFBQVE7QUFBQSxJQUMxRDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLEVBQUUsT0FBTyxlQUFlLEtBQUssRUFBRSxRQUFRLFFBQVEsUUFBUSxVQUFVLE9BQU8sS0FBSyxFQUFFO0FBQUEsRUFDL0U7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxRQUFRLE9BQU8sUUFBUSxXQUFXLE9BQU8sVUFBVSxRQUFRRCxPQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3RGO0FBQ0Y7QUFFQSxJQUFNLFVBQVUsRUFBRSxRQUFRLFFBQVEsUUFBUSxXQUFXLE9BQU8sV0FBVyxPQUFPLEdBQUc7QUFDakYsSUFBTSxPQUFjO0FBQUEsRUFDbEI7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxRQUFRLElBQUkseUVBQXlFLEVBQUU7QUFBQSxFQUNwSDtBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxHQUFHLFNBQVMsUUFBUSxRQUFRLElBQUksZ0VBQWdFLEVBQUU7QUFBQSxFQUMzRztBQUFBLEVBQ0E7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLEtBQUssRUFBRSxRQUFRLFFBQVEsUUFBUSxXQUFXLE9BQU8sU0FBUyxTQUFTQSxPQUFNLE9BQU8sU0FBUyxPQUFPLEtBQUs7QUFBQSxFQUN2RztBQUFBLEVBQ0EsRUFBRSxPQUFPLHVCQUF1QixLQUFLLEVBQUUsUUFBUSxVQUFVLFFBQVEsVUFBVSxPQUFPLE9BQU8sU0FBU0EsT0FBTSxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQ3RIO0FBQUEsSUFDRSxPQUFPO0FBQUEsSUFDUCxLQUFLLEVBQUUsUUFBUSxRQUFRLFFBQVEsV0FBVyxPQUFPLGFBQWEsT0FBTyxLQUFLO0FBQUEsRUFDNUU7QUFDRjtBQUdBLElBQU0sZ0JBQWdCLENBQUMsRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLE9BQ3JDLDZEQUE2RCxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsRUFBRSxLQUNwRixLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSwrRUFBK0UsS0FBSyxJQUFJLENBQUMsTUFDbkgsQ0FBQyxLQUFLLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxvQkFBb0IsS0FBSyxJQUFJLENBQUM7QUFHbEQsSUFBTSxpQkFBd0I7QUFBQSxFQUNuQyxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSCxHQUFHO0FBQUEsRUFDSDtBQUFBLElBQ0UsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLE1BQ0gsUUFBUSxDQUFDLFFBQVMsY0FBYyxHQUFHLElBQUksVUFBVTtBQUFBLE1BQ2pELFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLE9BQU8sS0FBSyxPQUFPO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQ0Y7OztBQzFPQSxJQUFNLFNBQTJCLENBQUMsY0FBYyxpQkFBaUIsYUFBYSxnQkFBZ0IsWUFBWSxNQUFNO0FBR3pHLElBQU0sY0FBd0MsT0FBTyxRQUFRLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxNQUFNLElBQUksQ0FBQztBQUdyRyxJQUFNLFNBQXNDLElBQUk7QUFBQSxFQUM5QyxPQUFPLFFBQVE7QUFBQSxJQUNiLEtBQUs7QUFBQSxJQUNMLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLFNBQVM7QUFBQSxJQUNULElBQUk7QUFBQSxJQUNKLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxJQUNMLFFBQVE7QUFBQSxJQUNSLElBQUk7QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLEtBQUs7QUFBQSxJQUNMLFdBQVc7QUFBQSxFQUNiLENBQUM7QUFDSDtBQUdBLFNBQVMsU0FBUyxPQUEyQztBQUMzRCxRQUFNLENBQUMsUUFBUSxLQUFLLElBQUk7QUFDeEIsTUFBSSxXQUFXLFVBQWEsVUFBVSxPQUFXLFFBQU87QUFDeEQsU0FBTyxDQUFDLEVBQUUsR0FBRyxRQUFRLE1BQU0sR0FBRyxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksSUFBSSxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBQ2pGO0FBR0EsU0FBUyxNQUFNLE1BQWMsT0FBbUc7QUFDOUgsUUFBTSxTQUFTLElBQUksS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLElBQUksTUFBTSxHQUFHLENBQUM7QUFDMUQsUUFBTSxRQUFRLENBQUMsSUFBSTtBQUNuQixRQUFNLFNBQWtCLENBQUM7QUFDekIsUUFBTSxPQUFrQixDQUFDLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDbkMsTUFBSSxLQUFLO0FBQ1QsU0FBTyxLQUFLLE1BQU0sVUFBVSxNQUFNLFNBQVMsR0FBRztBQUU1QyxVQUFNLE9BQU8sTUFBTSxNQUFNLEVBQUUsQ0FBQyxLQUFLLG1CQUFtQixLQUFLLE1BQU0sRUFBRSxHQUFHLFFBQVEsRUFBRSxJQUFJLENBQUM7QUFDbkYsUUFBSSxTQUFTLE9BQVc7QUFDeEIsUUFBSSxLQUFLLFdBQVcsR0FBRyxHQUFHO0FBQ3hCLFlBQU0sUUFBUSxPQUFPLElBQUksSUFBSSxJQUFJLElBQUk7QUFDckMsYUFBTyxLQUFLLEdBQUcsU0FBUyxNQUFNLE1BQU0sSUFBSSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3BELFlBQU07QUFDTjtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsaUJBQWlCLEtBQUssSUFBSSxFQUFHO0FBQ2xDLFVBQU0sS0FBSyxHQUFHLE1BQU0sR0FBRyxFQUFFLENBQUMsSUFBSSxJQUFJLEVBQUU7QUFDcEM7QUFDQSxTQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsR0FBRyxNQUFNLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFBQSxFQUMzQztBQUNBLFNBQU8sRUFBRSxPQUFPLEtBQUs7QUFDdkI7QUFFQSxTQUFTLE9BQ1AsTUFDQSxLQUNBLE1BQ0EsTUFDQSxNQUNBLE9BQ2E7QUFDYixTQUFPLEVBQUUsTUFBTSxLQUFLLE9BQU8sTUFBTSxFQUFFLEdBQUcsTUFBTSxNQUFNLE1BQU0sU0FBUyxXQUFXLE1BQU0sS0FBSyxRQUFRLE9BQU8sT0FBTyxLQUFLLEVBQUU7QUFDdEg7QUFFQSxJQUFNLFNBQVM7QUFDZixJQUFNLGVBQWU7QUFDckIsSUFBTSxTQUFjO0FBQUEsRUFDbEIsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsUUFBUSxDQUFDLFFBQVEsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDLFNBQVMsQ0FBQyxLQUFLLEtBQUssV0FBVyxHQUFHLENBQUM7QUFDMUU7QUFDQSxJQUFNLGVBQW9CLEVBQUUsUUFBUSxPQUFPLFFBQVEsV0FBVyxPQUFPLFNBQVM7QUFHOUUsU0FBUyxZQUNQLE1BQ0EsT0FDQSxNQUNBLE9BQ0EsT0FDeUI7QUFDekIsUUFBTSxLQUFLLE1BQU0sVUFBVSxDQUFDLFNBQVMsT0FBTyxLQUFLLElBQUksS0FBSyxVQUFVLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDbkYsUUFBTSxPQUFPLEtBQUssSUFBSSxTQUFZLE1BQU0sS0FBSyxDQUFDO0FBQzlDLE1BQUksU0FBUyxRQUFXO0FBQ3RCLFVBQU0sUUFBUSxRQUFRLElBQUksT0FBTyxNQUFNLE1BQU0sUUFBUSxDQUFDLElBQUk7QUFDMUQsV0FBTyxTQUFTLEVBQUUsR0FBRyxPQUFPLE9BQU8sQ0FBQyxHQUFHLE9BQU8sR0FBRyxNQUFNLEtBQUssRUFBRTtBQUFBLEVBQ2hFO0FBQ0EsUUFBTSxTQUFTLE1BQU0sVUFBVSxDQUFDLFNBQVMsS0FBSyxTQUFTLElBQUk7QUFDM0QsUUFBTSxPQUFPLFNBQVMsSUFBSSxTQUFZLE1BQU0sTUFBTSxTQUFTLENBQUMsQ0FBQztBQUM3RCxNQUFJLFNBQVMsT0FBVyxRQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sU0FBUyxDQUFDLEdBQUcsTUFBTSxPQUFPLEtBQUs7QUFDdEYsU0FBTyxNQUFNLEtBQUssQ0FBQyxTQUFTLENBQUMsS0FBSyxLQUFLLFdBQVcsR0FBRyxDQUFDLElBQUksT0FBTyxNQUFNLFFBQVEsT0FBTyxNQUFNLE9BQU8sS0FBSyxJQUFJO0FBQzlHO0FBRUEsU0FBUyxNQUNQLE1BQ0EsT0FDQSxNQUNBLE1BQ0EsT0FDeUI7QUFDekIsUUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLE1BQU0sTUFBTSxLQUFLO0FBQ3pDLFdBQVMsS0FBSyxNQUFNLFNBQVMsR0FBRyxNQUFNLEdBQUcsTUFBTTtBQUM3QyxVQUFNLE9BQU8sTUFBTSxFQUFFO0FBQ3JCLFVBQU0sTUFBTSxZQUFZLElBQUksSUFBSSxNQUFNLE9BQU8sS0FBSyxTQUFTLFFBQVEsT0FBTyxJQUFJLElBQUk7QUFDbEYsUUFBSSxRQUFRLE9BQVcsUUFBTyxPQUFPLE1BQU0sS0FBSyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUNuRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsT0FBTyxNQUFhLE1BQVksT0FBd0M7QUFDL0UsUUFBTSxNQUFNLEtBQUssU0FBUyxTQUFTLEtBQUssUUFBUSxLQUFLLFNBQVMsU0FBUyxXQUFXLElBQUksSUFBSTtBQUMxRixNQUFJLFFBQVEsVUFBYSxJQUFJLFdBQVcsRUFBRyxRQUFPO0FBQ2xELFFBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSSxPQUFPLEdBQUc7QUFDbkMsUUFBTSxPQUFPLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDNUIsUUFBTUUsU0FBUSxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQzVCLE1BQUksU0FBUyxVQUFhQSxXQUFVLFVBQWEsU0FBUyxHQUFJLFFBQU87QUFDckUsUUFBTSxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBQzFCLE1BQUksYUFBYSxLQUFLLElBQUksRUFBRyxRQUFPLFlBQVksTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLO0FBQzlFLFFBQU0sT0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLEtBQUssU0FBUyxRQUFRLE1BQU0sU0FBUyxPQUFPLEdBQUcsS0FBSztBQUN6RixNQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFNBQU8sbUNBQW1DLEtBQUtBLE1BQUssSUFDaEQsRUFBRSxHQUFHLE9BQU9BLFFBQU8sRUFBRSxHQUFHLGNBQWMsUUFBUSxNQUFNLE1BQU0sQ0FBQyxFQUFFLEdBQUcsTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLElBQzFGO0FBQ047QUFPTyxTQUFTLFVBQVUsTUFBYSxNQUFxQztBQUMxRSxTQUFPLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFDN0I7IiwKICAibmFtZXMiOiBbInZlcmIiLCAibGFzdCIsICJsYXN0IiwgImxpbWl0IiwgImpvYiIsICJ2ZXJiIiwgImpvYiIsICJsYXN0IiwgIkFTS1MiLCAiZmlyc3QiXQp9Cg==
