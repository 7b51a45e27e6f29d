import { badInput } from '@phda/shared-service';
import { SaxesParser } from 'saxes';

import { type HealthElements, MAX_DEPTH, type XmlReader } from './elements';

/** More text than this without an element is no export. */
const MAX_SILENCE = 4 * 1024 * 1024;

/**
 * Reads any well-formed XML. Only the five entities of XML itself and character references are known; any other one, and with it every entity bomb, is
 * an error. With `inside` it goes on in the middle of a document, below elements of these names that were opened before, at line `line`.
 */
export function createSaxReader(
  elements: HealthElements,
  inside: readonly string[] = [],
  line = 1,
): XmlReader {
  const parser = new SaxesParser();
  let depth = 0;
  let silence = 0;
  const lineNow = (): number => parser.line + line - 1;
  parser.on('error', () => {
    throw badInput(`The file is not well-formed XML at line ${lineNow()}. Please export it again.`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    silence = 0;
    if (depth <= inside.length) return;
    if (depth > MAX_DEPTH) throw tooDeep(lineNow());
    elements.open(name, (key) => attributes[key] ?? null, lineNow());
  });
  parser.on('closetag', () => {
    depth -= 1;
    elements.close();
  });
  parser.write(inside.map((name) => `<${name}>`).join(''));
  return {
    write: (text) => {
      silence += text.length;
      parser.write(text);
      if (silence > MAX_SILENCE)
        throw badInput(
          `There is no element for a long while before line ${lineNow()}. Please check the file.`,
        );
    },
    end: () => void parser.close(),
  };
}

/** The refusal of a document whose elements lie too deep in one another. */
export function tooDeep(line: number): Error {
  return badInput(
    `The elements at line ${line} lie deeper in one another than in any export. Please check the file.`,
  );
}
