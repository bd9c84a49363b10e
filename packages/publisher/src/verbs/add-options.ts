import { type Command, Option } from 'commander';
import type { Draft } from '../core/index.js';
import { readCell } from '../core/csv/cells.js';
import type { Field } from '../core/csv/columns.js';
import { isObject } from '../core/json/values.js';
import type { CallOptions } from './call-options.js';

/** The options of `add`. */
export interface AddOptions extends CallOptions {
  readonly id?: string;
  readonly country?: string;
  readonly member?: boolean;
  readonly role?: string;
  readonly url?: string;
  readonly joined?: string;
  readonly latitude?: string;
  readonly longitude?: string;
  readonly city?: string;
  readonly yes?: boolean;
}

export function addSignatoryOptions(command: Command, args: readonly string[]): void {
  command
    .option('--country <country>', 'two letters (ISO 3166), or the name in English, French or Spanish')
    .option('--member', 'it is a member of the organization that makes the call')
    .option('--no-member', 'it is not a member')
    .option('--role <role>', 'presidency or co-presidency')
    .option('--joined <day>', 'when it signed: today, or a day such as 2020-06-30')
    .option('--url <address>', 'its web address')
    .option('--name:<language> <name>', 'its name in another language: --name:fr "Mexico"')
    .option('--city <name>', 'the city that gives its location on the map (default: the city in its name)')
    .option('--latitude <degrees>', 'its location, if the list of cities does not have it')
    .option('--longitude <degrees>')
    .option('--id <id>', 'its id (default: made from the name)');
  for (const tag of new Set(args.flatMap(arg => /^--name:([A-Za-z\d-]+)(?:=|$)/.exec(arg)?.[1] ?? []))) {
    command.addOption(nameOption(tag));
  }
}

interface NameGiven {
  readonly language: string;
  readonly name: string;
}

/** The option for one language. The help shows only `--name:<language>`. */
function nameOption(language: string): Option {
  return new Option(`--name:${language} <name>`)
    .hideHelp()
    .argParser((name): NameGiven => ({ language, name }));
}

/** The draft of a signatory from a name and options. */
export function draftOf(name: string, options: AddOptions): Draft {
  const read = (field: Field & keyof AddOptions): object =>
    options[field] === undefined ? {} : { [field]: readCell(field, String(options[field]), undefined) };
  const location = { ...read('latitude'), ...read('longitude') };
  return {
    name: name.trim(),
    names: namesIn(options),
    ...read('id'),
    values: {
      ...read('url'),
      ...read('country'),
      ...(options.member !== undefined && { member: options.member }),
      ...read('role'),
      ...(options.joined?.toLowerCase() === 'today' ? { joined: today() } : read('joined')),
      ...(Object.keys(location).length && { location }),
    },
  };
}

function namesIn(options: AddOptions): Draft['names'] {
  const names = Object.values<unknown>({ ...options }).filter((value): value is NameGiven => isObject(value));
  return Object.fromEntries(names.map(({ language, name }) => [language, name]));
}

/** Today's date in the time zone of this machine. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map(part => String(part).padStart(2, '0')).join('-');
}
