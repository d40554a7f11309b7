import type { Facts } from '../core/facts.ts';

const WINDOWS =
  /^[ \t]*(?:from|import)[ \t]+(?:tkinter|Tkinter|customtkinter|ttkbootstrap|PyQt[456]|PySide[26]?|qtpy|qtvcp|wx|kivy|kivymd|pygame|arcade|turtle|flet|dearpygui|PySimpleGUI|toga|textual|urwid|npyscreen|gi\.repository)\b/m;
/** Does a file deal with windows, or a game's screen? */
export const isWindow = ({ text }: Pick<Facts, 'text'>): boolean => WINDOWS.test(text);
/** What shows the window, or plays the game, until it is closed. */
const SHOWN =
  /\.(?:mainloop|MainLoop|exec_?|main_loop|start_dearpygui)\(\s*\)|\bpygame\.(?:display|event)\b|\bturtle\.(?:done|mainloop|Screen)\b|\bflet\.app\b|\bft\.app\b|\bGtk\.main\(|\bsg\.Window\(|\burwid\.MainLoop\(|\bApp\)\s*:|\.run\(\s*\)/;
const SERVERS =
  /^[ \t]*(?:from|import)[ \t]+(?:flask|fastapi|quart|bottle|sanic|starlette|falcon|cherrypy|tornado\.web|streamlit|gradio|uvicorn|hypercorn(?:\.\w+)?|waitress|granian(?:\.\w+)?|dash|fasthtml(?:\.\w+)?|rest_framework|django\.(?:http|urls|views|shortcuts|contrib|apps|forms))\b|^[ \t]*from[ \t]+aiohttp[ \t]+import[^\n]*\bweb\b/m;
/** A path that it answers, or the start of the server. */
const ANSWERS =
  /^[ \t]*@\w+\.(?:route|get|post|put|patch|delete|websocket|errorhandler|before_request)\(|\buvicorn\.run\(|\.serve\(\s*(?:sockets\b[^)]*)?\)|\b(?:waitress\.)?serve\(\s*\w*app\b|\bGranian\(|\bapp\.run\(|^[ \t]*serve\(|\bweb\.run_app\(|\bst\.(?:title|write|button|sidebar)\b/m;
/** It also works by itself. */
const WORKS = /\bwhile[ \t]+(?:True|1)\b|run_forever|run_pending|polling\(|BlockingScheduler/;
const SETTINGS = /(?:^|\/)(?:settings\/[^/]+|(?:\w+_)?settings(?:_\w+)?)\.py$/;

/**
 * Is a Python file a part of an application rather than something that runs and ends: a window or a game that a person sits
 * before, a server, the settings of one? `certain`: whatever its path says.
 */
export function answersOthers({ path, text }: Facts): { readonly because: string; readonly certain: boolean } | undefined {
  if (SETTINGS.test(path)) return { because: 'it holds the settings of an application', certain: !text.startsWith('#!') };
  if (/^c[ \t]*=[ \t]*get_config\(\)/m.test(text)) return { because: 'it holds the settings of Jupyter', certain: true };
  if (/(?:^|\/)setup\.py$/.test(path) && /\bsetup\(/.test(text))
    return { because: 'it tells a tool how to build a package', certain: true };
  if (/(?:^|\/)(?:views|models|admin|serializers|forms)\.py$/.test(path) && /^[ \t]*(?:from|import)[ \t]+django\b/m.test(text))
    return { because: 'it is a part of an application of Django', certain: true };
  // A tool runs a migration, once; behave its steps.
  if (/(?:^|\/)(?:migrations\/\d{4}_\w+|alembic\/versions\/\w+)\.py$/.test(path))
    return { because: 'it is a migration', certain: true };
  if (/(?:^|\/)(?:features\/(?:environment|steps\/[^/]+)|tests?\d*)\.py$/.test(path))
    return { because: 'it is a test', certain: true };
  if (/(?:^|\/)(?:pentests?|pocs?|proofs?[-_]of[-_]concept|exploits?)(?:[-_][\w-]+)?\//i.test(path))
    return { because: 'it tries out a weakness', certain: true };
  if (isTriedOut(path, text)) return { because: 'what starts it only tries it out', certain: true };
  if (WINDOWS.test(text) && SHOWN.test(text)) return { because: 'it is a window that a person sits before', certain: true };
  if (WORKS.test(text) || !SERVERS.test(text)) return undefined;
  return { because: 'it answers others', certain: ANSWERS.test(text) };
}

/** A function that a cloud calls, which keeps what it prints, with the time: `functions_framework`, `lambda_handler`. */
export const isCloudFunction = ({ path, text, language }: Facts): boolean =>
  language === 'python' &&
  (/^[ \t]*(?:import|from)\s+functions_framework\b|^(?:async )?def lambda_handler\(/m.test(text) ||
    /(?:^|\/)(?:cloud[_-]?functions?|lambdas?)\/.*\b(?:main|handler|index|lambda_function)\.py$/.test(path));

const OF_SCRIPTS = /(?:^|\/)(?:scripts?|bin|jobs?|cron|ops|tools?|hooks|\.github)\//;
const GUARD = /(?:^[ \t]*#([^\n]*)\n)?^if __name__ *== *['"]__main__['"] *:[^\n]*\n((?:[ \t]+[^\n]*(?:\n|$)|\n)*)/m;
const TRIES =
  /^\s*(?:for\s+)?(?:(?:local|quick|simple|basic|manual|example|smoke|unit)\s+)*(?:test(?:s|ing)?|demo|examples?|usage)\b/i;
const TRIAL = /^(?:asyncio\.run\()?_?(?:test|demo|example)\w*\(/;

/** A module that, started by itself, runs an example or a test of its own: `# For local testing`, `test_storage()`. */
function isTriedOut(path: string, text: string): boolean {
  if (OF_SCRIPTS.test(path) || /functions_framework/.test(text)) return false;
  const [, above = '', body = ''] = GUARD.exec(text.slice(Math.max(0, text.lastIndexOf('if __name__') - 200))) ?? [];
  if (body === '' || /parse_args|sys\.argv/.test(body)) return false;
  const lines = body.split('\n').flatMap((line) => line.trim() || []);
  const said = [above, lines.find((line) => line.startsWith('#'))?.slice(1) ?? ''];
  if (said.some((words) => TRIES.test(words) && !/python|--|\.\//.test(words))) return true;
  // A banner before it is part of the trial.
  const code = lines.filter((line) => !line.startsWith('#') && !line.startsWith('print('));
  return code.length > 0 && code.every((line) => TRIAL.test(line));
}
