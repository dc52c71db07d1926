import { expect, test } from '@jest/globals';
import { journeys } from '../../src/conformance/index.ts';
import { jsonLines, run } from '../cli/run.ts';
import { useBroker } from './activemq.ts';

const broker = useBroker();

test('every journey goes and ends over ActiveMQ as its file says', async () => {
  const { code, out } = await run(['demo', '--json', '--journey', 'all', '--broker', broker().url]);
  const differing = jsonLines(out).filter(({ asItsFileSays }) => asItsFileSays !== true);
  expect({ code, differing }).toEqual({ code: 0, differing: [] });
  expect(jsonLines(out)).toHaveLength(journeys()._unsafeUnwrap().length);
}, 240_000);
