import type { Discharge } from '../../src/messages/discharge-notice.ts';
import type { EnquiryFinding } from '../../src/messages/enquiry-request.ts';
import { CASE, CLAIM, CORRESPONDENT, DEBT } from './forge.ts';
import { type Act, NOW, act } from './world.ts';

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
