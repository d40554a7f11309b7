import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRegistration, isScheduler, neverReturns } from '../../src/knowledge/jobs.ts';

const TABLE: readonly (readonly [string, (name: string) => boolean, string, string])[] = [
  [
    'run by a scheduler',
    (name) => isScheduler(name, { options: new Map() }),
    'schedule.every.day.at.do schedule.run_pending apscheduler.schedulers.blocking.BlockingScheduler.add_job celery.Celery.add_periodic_task airflow.DAG prefect.flow.serve dagster.ScheduleDefinition',
    'sched schedule torch.optim.lr_scheduler.StepLR my.schedule.every .schedule',
  ],
  [
    'never left again (a server answers others and is no job)',
    (name) => neverReturns(name, []),
    'asyncio.get_event_loop.run_forever .infinity_polling telebot.TeleBot.infinity_polling .start_consuming rq.Worker.work paho.mqtt.client.Client.loop_forever',
    'http.server.HTTPServer.serve_forever uvicorn.run flask.Flask.run .run .start threading.Thread.start',
  ],
  [
    'a registration',
    isRegistration,
    'click.command .command typer.Typer.command celery.shared_task schedule.repeat atexit.register',
    'functools.wraps property flask.Flask.route dataclasses.dataclass functools.lru_cache',
  ],
];

describe('calls that say how a file runs', () => {
  for (const [what, told, all, none] of TABLE) {
    it(`are ${what}`, () => {
      for (const name of all.split(' ')) assert.equal(told(name), true, name);
      for (const name of none.split(' ')) assert.equal(told(name), false, name);
    });
  }

  it('are none that goes on for a server', () => {
    const calls = ['websockets.serve', 'asyncio.get_event_loop.run_forever'].map((name) => ({ name }));
    assert.equal(neverReturns('asyncio.get_event_loop.run_forever', calls), false);
    assert.equal(neverReturns('rq.Worker.work', calls), true);
  });
});
