import type { Call } from '../core/facts.ts';
import type { Program } from '../core/program.ts';
import { standsOnFailure } from './alerts.ts';

/** The file serves its numbers itself: `start_http_server(9108)`, `register.metrics()`. */
const SHOWS =
  /^prometheus_client\.(?:generate_latest|start_(?:http|wsgi)_server|make_[aw]sgi_app)$|^prom-client\.(?:register|Registry)\.metrics$/;

export const showsNumbers = (program: Program): boolean =>
  program.calls.some(({ name }) => SHOWS.test(name)) || writesNumbers(program);

/** `"# TYPE shop_orders gauge"` in what a server of the file's own answers with. */
const writesNumbers = ({ file: { text }, calls }: Program): boolean =>
  /# TYPE \w+ (?:gauge|counter)\b/.test(text) &&
  calls.some(({ name }) => /(?:^|\.)(?:HTTPServer|ThreadingHTTPServer|serve_forever|createServer|listen)$/.test(name));

/** Among the numbers that it writes itself is how, or when, the last round went: `shop_last_success_timestamp`. */
export const writesStatus = (program: Program): boolean =>
  writesNumbers(program) &&
  /# TYPE \w*(?:success|last_\w+_(?:time|timestamp)(?:_seconds)?|last_(?:run|success)\w*|_up) (?:gauge|counter)\b/.test(
    program.file.text,
  );

/** `FAILED.labels(leg).inc()`: a number that Prometheus fetches. */
export const isNumber = ({ name }: Pick<Call, 'name'>): boolean =>
  /^prom(?:etheus_client|-client)\.\w+\./.test(name) && !SHOWS.test(name);

/** A number that is set where something failed, or sent to a gateway then: what an alert looks at. */
export const failureCounted = (program: Program): Call | undefined =>
  program.calls.find(
    (call) => (isNumber(call) || PUSHES.test(call.name)) && COUNTS.test(call.name) && standsOnFailure(call, program),
  );
const PUSHES = /(?:^|\.)(?:push(?:add)?_to_gateway|pushAdd|write_to_textfile)$/;
const COUNTS = /\.(?:inc|dec|set|set_to_current_time|observe|push|pushAdd|push(?:add)?_to_gateway|write_to_textfile)$/;
