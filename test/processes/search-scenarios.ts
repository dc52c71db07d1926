import type { Discharge } from '../../src/messages/discharge-notice.ts';
import type { EnquiryFinding } from '../../src/messages/enquiry-request.ts';
import { CASE, CLAIM, CORRESPONDENT, DEBT } from './forge.ts';
import { stepsFrom } from './explore.ts';
import { type Act, NOW, type Move, type Setting, type World, act, openedWorld, worldAfter } from './world.ts';

export const askStatus = (office: string, administration?: string): Act =>
  act(office, 'requestStatus', {
    doubt: { office, reason: 'noDischarge' },
    ...(administration === undefined ? {} : { administration }),
  });
export const enquire = (asked?: string): Act =>
  act('TGLFP', 'openEnquiry', { reason: ['noArrival'], ...(asked === undefined ? {} : { asked }) });
export const answer = (office: string, code: EnquiryFinding['answer'], number = 1): Act =>
  act(office, 'answerEnquiry', {
    finding: {
      number,
      office,
      answeredAt: NOW,
      answer: code,
      ...(code === '3' ? { sentOn: '2026-03-12' } : {}),
      ...(code === '2' || code === '4' ? { text: 'The driver was seen on the road to Koupéla.' } : {}),
    },
  });
/** What the enquiry brought to light. */
export const learnt = act('TGLFP', 'acceptProof', {
  ground: 'enquiryProof',
  certificate: [{ type: '760', reference: 'OUA 2026 4471' }],
});
export const question = (office: string, administration?: string): Act =>
  act(office, 'requestInformation', {
    enquiry: 1,
    question: [{ number: 1, text: 'Who drove?' }],
    correspondent: CORRESPONDENT,
    ...(administration === undefined ? {} : { administration }),
  });
export const inform = (office: string, administration?: string): Act =>
  act(office, 'giveInformation', {
    information: [{ question: 1, text: 'A. Mensah drove.' }],
    correspondent: CORRESPONDENT,
    ...(administration === undefined ? {} : { administration }),
  });
export const claim = act('TGLFP', 'openRecovery', { debt: DEBT });
export const askRecovery = (requested: string): Act =>
  act('TGLFP', 'requestRecovery', { case: { ...CASE, requested, country: requested.slice(0, 2) } });
export const takeRecovery = (authority: string, accepted = true): Act =>
  act(authority, 'answerRecovery', {
    reply: { number: 1, authority, decidedAt: NOW, accepted, ...(accepted ? {} : { remark: 'The debtor is abroad.' }) },
  });
export const reportRecovered = (authority: string): Act =>
  act(authority, 'reportRecovery', {
    progress: { number: 1, authority, at: NOW, status: 'recovered', recovered: [CLAIM], guaranteeCalled: true },
  });
export const close = (ground: Discharge['ground']): Act => act('TGLFP', 'closeRecovery', { ground });

/** The world in which the record has reached all, the time limit has passed, and all were asked and answered: an enquiry is recommended. */
export function recommended(setting: Setting): World {
  const open: Setting = { ...setting, timers: 'anytime', fires: ['transitTime'] };
  const told = delivered(open, openedWorld(open));
  return delivered(open, taken(open, told, ({ kind }) => kind === 'timer') ?? told);
}

function delivered(setting: Setting, start: World): World {
  let world = start;
  for (;;) {
    const next = taken(setting, world, ({ kind }) => kind === 'deliver');
    if (next === undefined) return world;
    world = next;
  }
}

function taken(setting: Setting, world: World, which: (move: Move) => boolean): World | undefined {
  const step = stepsFrom(world, setting).find(({ move }) => which(move));
  return step === undefined ? undefined : worldAfter(world, step.move, step.happened);
}
