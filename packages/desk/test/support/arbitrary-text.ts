import fc from 'fast-check';

/** Returns one choice after the other. After the last, it begins again with the first. */
function cycle(choices: readonly number[]): (count: number) => number {
  let index = -1;
  return count => {
    index = (index + 1) % choices.length;
    return (choices[index] ?? 0) % count;
  };
}

const spaces = ['', ' ', '\n', '\t  ', '\r\n'];

/**
 * Writes a value as JSON in one of many valid ways: with any white space, different spellings of numbers and letters,
 * and sometimes with a key twice.
 */
export function anyText(value: unknown, choices: readonly number[]): string {
  const pick = cycle(choices);
  const space = (): string => spaces[pick(spaces.length)] ?? '';
  const write = (json: unknown): string => {
    switch (typeof json) {
      case 'number':
        return [String(json), json.toExponential(), Number.isInteger(json) ? json.toFixed(1) : String(json)][
          pick(3)
        ] as string;
      case 'string':
        return spelled(json);
      case 'object':
        return json === null ? 'null' : Array.isArray(json) ? list(json) : object(json);
      default:
        return String(json);
    }
  };
  const spelled = (text: string): string => {
    const plain = JSON.stringify(text);
    const [first = ''] = text;
    const escaped = `\\u${first.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return pick(3) === 0 && /^[a-z]/i.test(first) ? `"${escaped}${plain.slice(2)}` : plain;
  };
  const list = (values: readonly unknown[]): string =>
    `[${space()}${values.map(write).join(`${space()},${space()}`)}${space()}]`;
  const object = (values: object): string => {
    const properties = Object.entries(values).map(([key, each]: [string, unknown]) => {
      const property = `${spelled(key)}${space()}:${space()}${write(each)}`;
      return pick(7) === 0 ? `${JSON.stringify(key)}: 0, ${property}` : property;
    });
    return `{${space()}${properties.join(`${space()},${space()}`)}${space()}}`;
  };
  return space() + write(value) + space();
}

export const choices = fc.array(fc.nat(100), { minLength: 1, maxLength: 20 });
