import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isMailAddress, type Place, placeKind, placeTitle } from '../../src/knowledge/places.ts';

/** A text, the name it stands under, and what it is. */
const PLACES: readonly (readonly [string, string, Place])[] = [
  ['/Users/me/report.csv', '', 'home'],
  ['/home/maria/reports', 'OUT', 'home'],
  ['/home/deploy/${name}/x', '', 'home'],
  ['file:///home/maria/x', '', 'home'],
  ['C:\\Users\\maria\\x', '', 'drive'],
  ['D:/data/in.csv', '', 'drive'],
  ['10.0.0.5', '', 'address'],
  ['http://192.168.1.20:8080/x', '', 'address'],
  ['172.20.3.4:5432', 'DB', 'address'],
  ['http://db:5432/x', '', 'host'],
  ['https://api.prod.acme.com', '', 'host'],
  ['redis://cache.internal:6379/0', '', 'host'],
  ['build.corp.acme.com', 'host', 'host'],
  ['nas.local', 'SMB_HOST', 'host'],
  ['mailrelay', 'smtp_host', 'host'],
  ['maria@acme.com', 'to', 'mail'],
  ['Ops <ops@acme.com>', 'recipients', 'mail'],
  ['a@acme.com, b@acme.com', 'TO_ADDRS', 'mail'],
  ['s3://acme-prod/reports', '', 'bucket'],
  ['gs://acme-data', '', 'bucket'],
  ['arn:aws:sns:eu-west-1:210987654321:ops', '', 'account'],
  ['210987654321', 'account_id', 'account'],
  ['210987654321.dkr.ecr.eu-west-1.amazonaws.com/app', '', 'account'],
  ['acme-prod-1', 'gcp_project', 'project'],
  ['projects/acme-prod-1/secrets/x', '', 'project'],
  ['--context=prod-eu', '', 'cluster'],
  ['prod-eu', '--kube-context', 'cluster'],
];

/** What looks like a place and is none. */
const ELSEWHERE: readonly (readonly [string, string])[] = [
  ['/etc/hosts', ''],
  ['/tmp/x', ''],
  ['/usr/bin/env', ''],
  ['/dev/null', ''],
  ['/var/log/app.log', ''],
  ['C:\\Windows\\System32', ''],
  ['C:\\', ''],
  ['/home/runner/work', ''],
  ['/home/${user}/x', ''],
  ['/home/<user>/x', ''],
  ['/home/username', ''],
  ['^/home/[^/]+$', ''],
  ['homepage', ''],
  ['http://localhost:8080', ''],
  ['http://127.0.0.1', ''],
  ['0.0.0.0', 'host'],
  ['10.0.0.0/8', 'network'],
  ['192.168.0.0/16', ''],
  ['172.17.0.1', ''],
  ['10.2.3.4', 'version'],
  ['8.8.8.8', 'dns'],
  ['https://api.github.com', ''],
  ['https://api.example.com/prod', ''],
  ['https://dev.azure.com/acme', ''],
  ['https://pkg.go.dev/x', ''],
  ['https://dev.to/x', ''],
  ['http://www.w3.org/2000/svg', ''],
  ['http://host/x', ''],
  ['http://${host}/x', ''],
  ['https://host.docker.internal:8080', ''],
  ['prod', ''],
  ['production', 'env'],
  ['main.py', 'host'],
  ['git@github.com:acme/app.git', ''],
  ['maria@acme.com', ''],
  ['maria@acme.com', 'author'],
  ['maria@acme.com', '__email__'],
  ['noreply@acme.com', 'to'],
  ['ops@example.com', 'to'],
  ['you@yourdomain.com', 'to'],
  ['to', 'to'],
  ['${OPS_MAIL}', 'to'],
  ['s3://my-bucket/x', ''],
  ['s3://${bucket}/x', ''],
  ['s3://your-bucket', ''],
  ['arn:aws:iam::123456789012:role/x', ''],
  ['arn:aws:iam::aws:policy/ReadOnlyAccess', ''],
  ['099720109477', 'owner_id'],
  ['210987654321', 'phone'],
  ['my-project', 'project_id'],
  ['acme-prod', 'name'],
  ['--context=minikube', ''],
  ['--context=${ctx}', ''],
  ['#ffffcc', 'color'],
  ['%H:%M', ''],
  ['', ''],
];

describe('places', () => {
  for (const [text, name, kind] of PLACES) {
    it(`${kind}: ${name === '' ? '' : `${name} = `}${text}`, () => assert.equal(placeKind(text, name), kind));
  }

  it('are not what stands everywhere, a stand-in, a pattern or a variable', () => {
    for (const [text, name] of ELSEWHERE) assert.equal(placeKind(text, name), undefined, `${name} = ${text}`);
  });

  it('have a title each', () => {
    for (const [, , kind] of PLACES) assert.match(placeTitle[kind], /^an? /);
  });

  it('tell one mail address from what only looks like it', () => {
    assert.equal(isMailAddress('ops@acme.com'), true);
    for (const text of ['git@github.com', 'ops@example.com', 'a@b', 'no mail', 'x@${domain}', 'bot@users.noreply.github.com']) {
      assert.equal(isMailAddress(text), false, text);
    }
  });
});
