import {
  TWO,
  arrive,
  cancel,
  discharge,
  dischargeBy,
  opening,
  pass,
  prove,
  result,
} from '../../processes/scenarios.ts';
import { settingOf } from '../../processes/world.ts';
import type { Scenarios } from '../scenario.ts';

const begin = opening(TWO, 'BFOUA');

/** At any point the rules of a receiver refuse one message; who sent it hears of it, and the movement still comes to an end. */
export const REFUSED_BY_RULES: Scenarios = {
  'the straight journey, one message refused by a rule': {
    setting: settingOf(TWO, [[...begin, discharge], [pass('BFCNK')], [arrive('BFOUA'), result('BFOUA')]], {
      refusals: 1,
    }),
    endings: ['discharged', 'open'],
    messages: 6,
  },
  'a cancellation, one message refused by a rule': {
    setting: settingOf(TWO, [[...begin, cancel], [pass('BFCNK')]], { refusals: 1 }),
    endings: ['cancelled', 'cancelledYetMoved', 'open', 'unresolved'],
    messages: 5,
    rejected: ['CancellationNotice'],
    leaves: ['cancel', 'recordPassage'],
  },
  'a proof from elsewhere, one message refused by a rule': {
    setting: settingOf(TWO, [[...begin, prove, dischargeBy('alternativeProof')], [pass('TGCNK')], [arrive('BFOUA')]], {
      refusals: 1,
    }),
    endings: ['open', 'unresolved'],
    messages: 4,
  },
};
