import { TWO, arrive, cancel, discharge, opening, pass, result } from '../../processes/scenarios.ts';
import { type Act, act, settingOf } from '../../processes/world.ts';
import type { Scenarios } from '../scenario.ts';

const query = (office: string, purpose: 'consultation' | 'reconciliation'): Act =>
  act(office, 'queryMovement', { purpose, departure: 'TGLFP' });

export const QUERY_SCENARIOS: Scenarios = {
  'a border office asks at any moment of a journey, before its record has come included': {
    setting: settingOf(TWO, [
      [...opening(TWO, 'BFOUA'), discharge],
      [query('BFCNK', 'consultation'), pass('BFCNK')],
      [arrive('BFOUA'), result('BFOUA')],
    ]),
    endings: ['discharged'],
    messages: 6,
  },
  'a border office is reconciled while departure cancels': {
    setting: settingOf(TWO, [
      [...opening(TWO, 'BFOUA'), cancel],
      [query('BFCNK', 'reconciliation'), pass('BFCNK')],
    ]),
    endings: ['cancelledYetMoved', 'open'],
    messages: 6,
    rejected: ['CancellationNotice'],
    leaves: ['recordPassage', 'queryMovement', 'cancel'],
  },
};
