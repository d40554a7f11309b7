import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAsk } from '../../src/core/ask.ts';
import type { Value } from '../../src/core/facts.ts';
import { commandOf } from '../../src/knowledge/commands/index.ts';
import { calls, value } from './calls.ts';

/** name, wrappers, effect, again, danger, bounded of a command line; `-` when nothing is known. */
function told(argv: Value): string {
  const { call } = calls();
  const line = commandOf(argv, call('subprocess.run'));
  if (!line) return '-';
  const ask = createAsk(line.call, []);
  const { row } = line;
  const bounded = row.limit?.bounded;
  const parts = [
    line.name,
    ...line.under.map((wrapper) => `(${wrapper})`),
    typeof row.effect === 'function' ? row.effect(ask) : row.effect,
    row.again && `again:${row.again(ask)}`,
    row.danger && row.danger(ask) !== 'no' && `danger:${row.danger(ask)}`,
    bounded && `limit:${bounded === 'default' ? 'default' : bounded(ask)}`,
  ];
  return parts.filter(Boolean).join(' ');
}

const LINES: readonly (readonly [string, string])[] = [
  ['mkdir /srv/x', 'mkdir create again:no'],
  ['mkdir -pm 755 /srv/x', 'mkdir create again:yes'],
  ['mkdir ${opts} /srv/x', 'mkdir create again:unknown'],
  ['ln -s a b', 'ln create again:no'],
  ['ln -sfn a b', 'ln create again:yes'],
  ['rm -f ${file}', 'rm delete again:yes'],
  ['rm -rf ${dir}', 'rm delete again:yes danger:yes'],
  ['rm -rf ${dir}/', 'rm delete again:yes danger:everything'],
  ['rm -rf ${dir}/*', 'rm delete again:yes danger:everything'],
  ['rm -r --force build', 'rm delete again:yes danger:yes'],
  ['rm *.bak', 'rm delete again:no danger:yes'],
  ['find /srv -mtime +30 -delete', 'find delete danger:yes'],
  ['find /srv -name x', 'find read'],
  ['sudo -u root rm -rf /srv/x', 'rm (sudo) delete again:yes danger:yes'],
  ['A=b env C=d git clone u d', 'git clone (env) create again:no limit:no'],
  ['git clone u', 'git clone create again:no limit:no'],
  ['git -C /x remote add origin u', 'git remote add create again:no'],
  ['git push --force origin main', 'git push change danger:yes limit:no'],
  ['git push -f', 'git push change danger:yes limit:no'],
  ['git push --force-with-lease', 'git push change limit:no'],
  ['git push --dry-run --force', 'git push change danger:preview limit:no'],
  ['git tag v1', 'git tag create again:unknown'],
  ['git status', 'git status probe'],
  ['curl https://x.io', 'curl read again:unknown limit:no'],
  ['curl -fsSL --max-time 5 https://x.io', 'curl read again:unknown limit:yes'],
  ['curl -X POST -d a=b https://x.io', 'curl send again:no limit:no'],
  ['curl http://localhost:80', 'curl read again:unknown limit:yes'],
  ['curl ${opts} https://x.io', 'curl read again:unknown limit:unknown'],
  ['wget https://x.io/f', 'wget write limit:no'],
  ['wget --timeout=5 https://x.io/f', 'wget write limit:yes'],
  ['ssh host ls', 'ssh run limit:no'],
  ['ssh -o ConnectTimeout=5 host ls', 'ssh run limit:yes'],
  ['rsync -a --delete a/ host:b/', 'rsync write danger:yes limit:no'],
  ['rsync -an --delete a/ b/', 'rsync write danger:preview limit:unknown'],
  ['kubectl -n prod delete pod x', 'kubectl delete delete danger:yes limit:no'],
  ['kubectl delete pod x --dry-run=client', 'kubectl delete delete danger:preview limit:no'],
  ['kubectl create -f x', 'kubectl create create again:no limit:no'],
  ['kubectl apply -f x', 'kubectl apply create again:yes limit:no'],
  ['helm upgrade --install a b', 'helm upgrade change limit:no'],
  ['docker network create n', 'docker network create create again:no'],
  ['docker rm -f mine', 'docker rm change'],
  ['terraform apply -auto-approve', 'terraform apply change danger:yes limit:no'],
  ['terraform apply plan.out', 'terraform apply change limit:no'],
  ['terraform destroy', 'terraform destroy delete danger:yes limit:no'],
  ['aws s3 rm s3://b/x', 'aws s3 rm delete limit:default'],
  ['aws s3 rm s3://b --recursive', 'aws s3 rm delete danger:yes limit:default'],
  ['aws s3 rm s3://b --recursive --dryrun', 'aws s3 rm delete danger:preview limit:default'],
  ['aws ec2 terminate-instances --instance-ids i', 'aws ec2 terminate-instances delete danger:yes limit:default'],
  ['aws --profile p ec2 describe-instances', 'aws ec2 describe-instances read limit:default'],
  ['gcloud compute instances delete x', 'gcloud delete danger:yes limit:no'],
  ['useradd bob', 'useradd create again:no'],
  ['userdel bob', 'userdel delete danger:yes'],
  ["psql -c 'DROP TABLE t'", 'psql delete again:unknown danger:yes limit:unknown'],
  ["psql -c 'CREATE TABLE IF NOT EXISTS t (a int)'", 'psql create again:yes limit:unknown'],
  ['timeout 30 curl https://x.io', 'curl (timeout) read again:unknown limit:no'],
  ['xargs rm -rf', 'rm (xargs) delete again:yes danger:yes'],
  ["bash -c 'rm -rf /srv/x'", 'rm delete again:yes danger:yes'],
  ['python3 -m pip install x', 'pip install change limit:unknown'],
  ['python3 job.py --all', 'python3 run'],
  ['./deploy.sh prod', './deploy.sh run'],
  ['/usr/bin/git status', 'git status probe'],
  ['echo done', 'echo probe'],
  ['mail -s x ops@acme.com', 'mail send again:no'],
  ['logger started', 'logger report'],
  // Nobody can know these.
  ['mytool --x', '-'],
  ['${cmd} --x', '-'],
  ['a | b', '-'],
  ['cd /x && rm -rf y', '-'],
  ['echo $(rm -rf /)', '-'],
  ["echo 'unclosed", '-'],
  ['', '-'],
];

describe('a command line', () => {
  for (const [text, expected] of LINES) {
    it(text === '' ? '(empty)' : text, () => assert.equal(told(value(text)), expected));
  }

  it('reads the same from a list', () => {
    assert.equal(told(value(['git', '-C', '/x', 'remote', 'add', 'origin', '${url}'])), 'git remote add create again:no');
    assert.equal(told(value(['rm', '-rf', '${dir}/'])), 'rm delete again:yes danger:everything');
    assert.equal(told(value(['${python}', 'x.py'])), '-');
  });

  it('can’t tell what a list holds that others add to', () => {
    assert.equal(told({ ...value(['curl', 'https://x.io']), open: true }), 'curl read again:unknown limit:unknown');
    assert.equal(told({ ...value(['mkdir', '/x']), open: true }), 'mkdir create again:unknown');
  });

  it('keeps words with spaces, quotes and unknown parts whole', () => {
    const { call } = calls();
    const line = commandOf(value(`git commit -m "a \${title} b" 'c d'`), call('os.system'));
    assert.deepEqual(
      line?.call.args.map(({ text }) => text),
      ['-m', 'a ${title} b', 'c d'],
    );
  });
});
