import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { maySayBuild, startedByBuild } from '../../src/app/builds.ts';
import { settingsAround } from '../../src/app/callers.ts';
import { isBuild, isInContext } from '../../src/app/context.ts';
import { callersOf, reportOf, sayCaller } from '../../src/core/callers.ts';
import { createProgram } from '../../src/core/flow/create.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';
import { isOfImage } from '../../src/knowledge/images.ts';
import { readerFor } from '../../src/languages/index.ts';

const found = (path: string, text: string): readonly string[] => startedByBuild({ path, text }).map(([file]) => file);

describe('a build server', () => {
  test('of JobServ starts the script that a run names, in a container', async () => {
    const text = `triggers:
  - runs:
      - name: "{loop}"
        container: hub.acme.net/sdk
        script-repo:
          name: own
          path: lmp/build.sh
        persistent-volumes:
          path: lmp/other.sh
`;
    const started = startedByBuild({ path: 'lmp/jobserv.yml', text });
    assert.deepEqual(
      started.map(([file, { line, ephemeral, by }]) => [file, line, ephemeral, by]),
      [['lmp/build.sh', 7, true, undefined]],
    );
    const build = '#!/bin/bash\nHERE=$(dirname $(readlink -f $0))\nsource $HERE/helpers.sh\nsu robot -c "$HERE/more.sh -a"\n';
    const around = { texts: [{ path: 'lmp/jobserv.yml', text }], scripts: [{ path: 'lmp/build.sh', text: build }] };
    const { settings } = await settingsAround(defaultSettings, around, ['lmp/more.sh'], engine);
    assert.deepEqual(
      callersOf('lmp/more.sh', settings.started ?? new Map()).map(({ line, ephemeral }) => [line, ephemeral]),
      [[4, true]],
    );
  });

  test('runs what stands where a command begins, on a machine that ends with the run', () => {
    const text = `version: 2.1
jobs:
  coverage:
    docker:
      - image: cimg/rust:1.83.0
    steps:
      - run: ./scripts/coverage.sh --all
      - run:
          name: Publish scripts/named.sh
          command: |
            cat scripts/shown.sh && bash -n scripts/parsed.sh
            cd out && sudo -E bash -x scripts/publish.sh
            # ./scripts/commented.sh
`;
    const started = startedByBuild({ path: '.circleci/config.yml', text });
    assert.deepEqual(
      started.map(([file, { job, line, ephemeral }]) => [file, job, line, ephemeral]),
      [
        ['scripts/coverage.sh', 'coverage', 7, true],
        ['scripts/publish.sh', 'coverage', 12, true],
      ],
    );
    assert.equal(started[0] && sayCaller(started[0][1]), '`.circleci/config.yml` (job `coverage`, line 7) starts it');
    assert.deepEqual(
      found('.gitlab-ci.yml', 'load:\n  script:\n    - $CI_PROJECT_DIR/ops/load.sh\n    - A=1 python3 jobs/load.py\n'),
      ['ops/load.sh', 'jobs/load.py'],
    );
    assert.deepEqual(found('.travis.yml', 'install: ./ci/prepare.sh\nscript:\n  - bash ci/test.sh\n'), [
      'ci/prepare.sh',
      'ci/test.sh',
    ]);
  });
});

describe('a build server whose steps have parameters', () => {
  test('of an orb runs what any of them gives it', () => {
    const text = `jobs:
  release:
    steps:
      - docker-run:
          name: ./build/named.sh
          cmd: ./build/release.sh --all
      - store_artifacts:
          path: ./build/kept.sh
`;
    const started = startedByBuild({ path: '.circleci/config.yml', text });
    assert.deepEqual(
      started.map(([file, { job, line }]) => [file, job, line]),
      [['build/release.sh', 'release', 6]],
    );
    assert.equal(isInContext('.circleci/continue_config.yml'), true);
  });

  test("of Buildkite's has a limit where its step says so, and a machine of anybody's", () => {
    const text = `steps:
  - label: Lint
    command: .buildkite/lint.sh
    timeout_in_minutes: 10
  - label: Set up
    commands:
      - ./.buildkite/set-up.sh
    plugins:
      - docker#v5: ~
  - command: "ci/test.sh"
    timeout_in_minutes: 5
`;
    const started = startedByBuild({ path: '.buildkite/pipeline.yml', text });
    assert.deepEqual(
      started.map(([file, { job, line, limits, ephemeral }]) => [file, job, line, limits, ephemeral]),
      [
        ['.buildkite/lint.sh', '', 3, true, false],
        ['.buildkite/set-up.sh', '', 7, false, false],
        ['ci/test.sh', '', 10, true, false],
      ],
    );
    const semaphore = 'blocks:\n  - task:\n      jobs:\n        - commands:\n            - checkout\n            - ci/pack.sh\n';
    assert.deepEqual(found('.semaphore/semaphore.yml', semaphore), ['ci/pack.sh']);
    const evergreen =
      'exec_timeout_secs: 3600\nfunctions:\n  pack:\n    - params:\n        script: |\n          bash ci/pack.sh\n';
    assert.deepEqual(
      startedByBuild({ path: '.evergreen/config.yml', text: evergreen }).map(([file, { limits }]) => [file, limits]),
      [['ci/pack.sh', true]],
    );
  });
});

describe('another build server', () => {
  test('of Azure may give its jobs a limit; its templates are read as well', () => {
    const text = `jobs:
- job: pages
  timeoutInMinutes: 30
  steps:
  - script: |
      ./ci/pages.sh
  - bash: "ci/more.sh"
`;
    const started = startedByBuild({ path: 'azure-pipelines.yml', text });
    assert.deepEqual(
      started.map(([file, { job, limits }]) => [file, job, limits]),
      [
        ['ci/pages.sh', 'pages', true],
        ['ci/more.sh', 'pages', true],
      ],
    );
    assert.ok(isBuild('.azure/templates/steps.yaml'));
    const steps = 'steps:\n- name: gcr.io/builder\n  args: ["ci/release.sh"]\n- name: gcr.io/builder\n  args:\n  - ci/more.sh\n';
    assert.deepEqual(found('.cloudbuild/cloudbuild.yaml', steps), ['ci/release.sh', 'ci/more.sh']);
    const limited = startedByBuild({ path: 'cloudbuild.yaml', text: `${steps}timeout: 1800s\n` });
    assert.ok(isBuild('.cloudbuild/tags.yaml') && limited.every(([, { limits }]) => limits));
    assert.equal(startedByBuild({ path: '.azure/steps.yaml', text: 'steps:\n- bash: ci/a.sh\n' })[0]?.[1].limits, false);
  });
});

const template = `{ "builders": [], "provisioners": [
  { "type": "shell", "scripts": [
    "scripts/user.sh", "{{template_dir}}/scripts/base.sh" ] } ] }
`;

describe('an image', () => {
  test('is made with what the provisioners of a template name', () => {
    assert.deepEqual(found('pi.json', template), ['scripts/user.sh', 'scripts/base.sh']);
    assert.deepEqual(found('pi.json', template.replace('provisioners', 'things')), []);
    assert.deepEqual(found('templates/al2/template.json', template), [
      'scripts/user.sh',
      'templates/al2/scripts/user.sh',
      'scripts/base.sh',
      'templates/al2/scripts/base.sh',
    ]);
    const text = 'build {\n  provisioner "shell" {\n    script = "${path.root}/scripts/base.sh"\n  }\n}\n';
    assert.deepEqual(found('packer/web.pkr.hcl', text), ['scripts/base.sh', 'packer/scripts/base.sh']);
  });

  test('is made with what a Dockerfile copies and runs, not with what its container starts', () => {
    const text = `FROM debian
COPY --chmod=755 setup/*.sh setup/base.sh /opt/
COPY --from=build /out/run.sh /opt/run.sh
WORKDIR /srv
COPY ops ./ops
RUN set -eux; \\
    # first
    /opt/base.sh && ./ops/user.sh
RUN apt-get install -y curl
COPY start.sh /start.sh
CMD ["/start.sh"]
`;
    const started = startedByBuild({ path: 'Dockerfile', text });
    assert.deepEqual(
      started.map(([file, { line }]) => [file, line]),
      [
        ['setup/base.sh', 6],
        ['ops/user.sh', 6],
      ],
    );
  });
});

describe('an image, by what its lines see', () => {
  test('is made with a folder that is there while a line runs, whichever of its files the first one starts', () => {
    const run = (mount: string): readonly string[] =>
      found('Dockerfile', `FROM debian\nRUN --mount=${mount} VERSION=3 /build/run.sh make-user\n`);
    assert.deepEqual(run('target=/build,source=ops/image'), ['ops/image/run.sh', 'ops/image/**']);
    assert.deepEqual(run('type=bind,source=.,target=/build'), ['run.sh']);
    assert.deepEqual(run('type=cache,target=/build,source=ops'), []);
    const caller = startedByBuild({ path: 'Dockerfile', text: 'RUN --mount=source=ops,target=/o /o/run.sh user\n' });
    const started = new Map(caller.map(([file, one]) => [file, [one]]));
    assert.equal(callersOf('ops/debian/user.sh', started).length, 1);
    assert.equal(callersOf('opsroom/user.sh', started).length, 0);
  });

  test('gives names to the places that it copies to and runs from', () => {
    const text = `FROM fedora
ENV PLACE="/home/nightly" \\
    SCRIPTS=/srv/ci
COPY needs.sh needs.txt "\${SCRIPTS}"
WORKDIR "$PLACE"
RUN bash "\${SCRIPTS}/needs.sh" && pip3 install -r "\${SCRIPTS}/needs.txt"
`;
    assert.ok(found('Dockerfile.nightly', text).includes('needs.sh'));
  });

  test('is told of the script, which is no job by that', async () => {
    const texts = [
      { path: 'pi.json', text: template },
      { path: 'data.json', text: '["user"]' },
    ];
    assert.deepEqual(texts.map(maySayBuild), [true, false]);
    const { settings } = await settingsAround(defaultSettings, { texts }, ['scripts/user.sh'], engine);
    const callers = callersOf('scripts/user.sh', settings.started ?? new Map());
    assert.deepEqual(callers.map(sayCaller), ['`pi.json` (line 3) runs it while an image is made']);
    assert.deepEqual(callers.map(reportOf), [{ path: 'pi.json', line: 3, how: 'image', provides: [] }]);
    const text = '#!/bin/sh\nuseradd robot\n';
    const facts = (await readerFor('shell', text)).read('scripts/user.sh', text);
    const program = createProgram(facts, engine.knowledge, { isJob: false, functions: settings.functions, callers });
    assert.deepEqual([program.evidence.kind, program.evidence.callers, isOfImage(program)], ['script', undefined, true]);
    const both = [
      ...callers,
      { ...callers[0], by: undefined, path: 'crontab', schedule: '@daily', ephemeral: false },
    ] as typeof callers;
    const job = createProgram(facts, engine.knowledge, { isJob: false, functions: settings.functions, callers: both });
    assert.deepEqual([job.evidence.kind, isOfImage(job)], ['job', false]);
  });
});

test('a machine that is made for it runs what a Vagrantfile provisions, and what `vagrant ssh` starts beside `vagrant up`', () => {
  const file = `Vagrant.configure("2") do |config|
  config.vm.provision :shell, :privileged => false, :path => "workspace/scripts/kernel.sh"
  config.vm.provision "shell", path: "./scripts/tools.sh"
  # config.vm.provision "shell", path: "scripts/old.sh"
  config.vm.provision "shell",
    privileged: true,
    path: './scripts/profile.sh'
  config.vm.provision "shell",
    inline: 'true'
end
`;
  assert.deepEqual(found('box/Vagrantfile', file), ['/workspace/scripts/kernel.sh', '/scripts/tools.sh', '/scripts/profile.sh']);
  const build = `sh 'vagrant up'
sh 'vagrant ssh -c "work/scripts/tests.sh ~/work" || true'
sh './scripts/outside.sh'
`;
  assert.deepEqual(found('ci/Jenkinsfile', build), ['/work/scripts/tests.sh']);
  assert.deepEqual(found('ci/Jenkinsfile', build.replace('vagrant up', 'true')), []);
  const [start] = startedByBuild({ path: 'ci/Jenkinsfile', text: build });
  assert.equal(start && sayCaller(start[1]), '`ci/Jenkinsfile` (line 2) runs it on a machine that is made for it');
});

test('Drone names the steps of its build, and `su` is handed what it runs', () => {
  const drone = `kind: pipeline
steps:
  - name: release
    image: debian
    commands:
      - ./build/release.sh
`;
  const [[file, caller] = []] = startedByBuild({ path: '.drone.yml', text: drone });
  assert.deepEqual([file, caller?.job, caller?.line], ['build/release.sh', 'release', 6]);
  const image = `FROM debian
COPY ./tools.sh /tmp/shop/
RUN useradd build && su - build -c "SHOP=yes /tmp/shop/tools.sh" && rm -rf /tmp/shop
`;
  assert.ok(found('Dockerfile', image).includes('tools.sh'));
});

test('builds are looked for at the root, one level below, and in folders of images', () => {
  const paths = [
    'Dockerfile',
    'images/base/Containerfile',
    'docker/web.Dockerfile',
    'image/base/Dockerfile',
    'a/b/c/Dockerfile',
    'pi.json',
    'packer/web.json',
    'templates/al2/template.json',
    'tools/packer/web/image.json',
    'tools/web-packer.json',
    'packer/web.pkr.hcl',
    '.gitlab-ci.yml',
    'lmp/jobserv.yml',
    'ci/Jenkinsfile',
    'Vagrantfile',
    'tools/try/docker-compose.dev.yml',
  ];
  assert.deepEqual(
    paths.filter((path) => !isBuild(path) || !isInContext(path)),
    [],
  );
  const others = [
    'package-lock.json',
    'tsconfig.json',
    'data/a.json',
    'Dockerfile.d/x',
    '.eslintrc.json',
    '.github/workflows/compose-test.yml',
  ];
  assert.deepEqual(
    others.filter((path) => isBuild(path)),
    [],
  );
});
