import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import { isChange } from '../core/step.ts';
import { isScheduler } from './jobs.ts';
import { wordsOf } from './words.ts';
import { mainLoopOf } from './work.ts';

const OF_BOTS =
  /(?:^|\.)(?:infinity_polling|run_polling|polling_forever|run_until_disconnected|start_polling)$|^(?:telebot\.\w+\.polling|telegram\.ext\.Updater\.idle|discord\.(?:Client|Bot|ext\.commands\.Bot)\.run|slack_bolt\.adapter\.socket_mode\.SocketModeHandler\.start|vk_api\.\w+\.listen)$/;
/** It waits for what people write, and writes back. */
const ANSWERS =
  /\bon_message\b|\bhandle_\w*(?:command|message|interaction|update)|\bget_?updates\b|\bmessage_handler\b|\bINTERACTION_CREATE\b|\bgateway\b/i;
const CHATS = /\b(?:discord|telegram|slack|mattermost|matrix|irc|twitch|whatsapp|guild|channels?|chat)\b/i;

/**
 * Python: does a file answer people in a chat, by a client for bots or by its name (`discord-bot.py`, `chat_commands.py`)? They notice
 * when it does not. Not what also works by a clock.
 */
export const answersInChat = lastAsked((program: Program): boolean => {
  const { calls } = program;
  const { path, text, language } = program.file;
  if (language !== 'python' || calls.some((call) => isScheduler(call.name, call))) return false;
  const client = calls.filter(({ name }) => OF_BOTS.test(name));
  // A loop beside the client's works by itself; one around it only starts it again.
  const main = client.length > 0 ? mainLoopOf(program) : undefined;
  if (client.length > 0) return main === undefined || client.some(({ start }) => start > main.start && start < main.end);
  const words = wordsOf(path.slice(path.lastIndexOf('/') + 1));
  const isNamed = words.some((word) => /^(?:chat)?bots?$/.test(word)) || (words.includes('chat') && /commands?/.test(path));
  return isNamed && CHATS.test(text) && ANSWERS.test(text);
});

const OF_DISPLAYS =
  /^[ \t]*(?:from|import)\s+(?:luma\.(?:oled|lcd|led_matrix)|Adafruit_(?:SSD1306|CharLCD|ILI9341)|adafruit_(?:ssd1306|ssd1305|character_lcd|displayio_\w+)|RPLCD|waveshare_epd|papirus|inky|ssd1306|sh1106|st7735|st7789)\b/m;

/**
 * Python: does a file only feed a display that is attached to the machine? Who looks at it sees that it is dark. Not what also changes a
 * database, or sends something.
 */
export const feedsDisplay = lastAsked(
  ({ file, steps }: Program): boolean =>
    file.language === 'python' &&
    OF_DISPLAYS.test(file.text) &&
    !steps.some((step) => isChange(step) && (step.medium === 'database' || step.medium === 'network')),
);

/**
 * In shell: `curl -d @answer.json "$API/issues/$number/comments"`, `gh issue comment`: it answers the issues that people open and wait
 * for, and they notice.
 */
export const answersIssues = ({ file, calls }: Program): boolean =>
  file.language === 'shell' &&
  calls.some(
    ({ name, args }) =>
      (name === 'gh' && args[0]?.text === 'issue' && args[1]?.text === 'comment') ||
      (args.some(({ text }) => /\/issues\/[^/\s]+\/comments\b/.test(text)) &&
        args.some(({ text }) => /^(?:-d|--data(?:-\w+)?|--json|-XPOST|POST|-f|--field|-F)/.test(text))),
  );
