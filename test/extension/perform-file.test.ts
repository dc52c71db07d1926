import { expect, test } from '@jest/globals';
import { writeActFile } from '../../src/extension/act-file.ts';
import { performFile } from '../../src/extension/perform-file.ts';
import { desk } from '../gateway/desk.ts';
import { INITIATE, NOW, REFERENCE, RELEASE } from './samples.ts';

const bytesOf = (act: object) => writeActFile(act as never)._unsafeUnwrap();

test('an act file is performed once, however often it is handed in', async () => {
  const { gateway } = await desk('TG');
  expect(await performFile(gateway, bytesOf(INITIATE), NOW)).toMatchObject({
    outcome: 'performed',
    step: 'initiateTransit',
  });
  const first = await performFile(gateway, bytesOf(RELEASE), NOW);
  expect(first.message?.map(({ name }) => name)).toEqual(['AnticipatedArrivalRecord', 'AnticipatedTransitRecord']);
  const second = await performFile(gateway, bytesOf(RELEASE), NOW);
  expect(second).toEqual({ ...first, outcome: 'repeated' });
  await gateway.close();
});

test('what is refused is answered with as much of the act as could be read', async () => {
  const { gateway } = await desk('TG');
  const text = bytesOf(RELEASE).toString();
  const broken = await performFile(gateway, Buffer.from(text.replace('K. Mensah', '')), NOW);
  expect(broken).toMatchObject({ outcome: 'refused', code: 'schema/invalid', step: 'release', reference: REFERENCE });
  expect(broken.error?.[0]?.pointer).toBe('/release/officer');
  expect(await performFile(gateway, bytesOf(RELEASE), NOW)).toMatchObject({
    outcome: 'refused',
    code: 'process/unknown-movement',
    actId: RELEASE.statement.actId,
  });
  expect(await performFile(gateway, Buffer.from('<release'), NOW)).toMatchObject({ outcome: 'refused' });
  await gateway.close();
});
