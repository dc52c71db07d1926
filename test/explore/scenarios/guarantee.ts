import { THREE, TWO, arrive, cancel, discharge, pass, release, result } from '../../processes/scenarios.ts';
import {
  amend,
  book,
  cancelBefore,
  check,
  controlFirst,
  find,
  initiateAbroad,
  refuseRelease,
  refuseToBook,
  use,
} from '../../processes/scenarios-guarantee.ts';
import { claim, close } from '../../processes/search-scenarios.ts';
import { type Act, type Setting, settingOf } from '../../processes/world.ts';
import type { Scenarios } from '../scenario.ts';

const toOuagadougou = initiateAbroad(TWO, 'BFOUA', 'BFOUA');
const arrives = [arrive('BFOUA'), result('BFOUA')];
/** Departure's acts; its first is done before anything travels. */
const settingFor = (corridor: Setting['corridor'], ...script: readonly (readonly Act[])[]) =>
  settingOf(corridor, script);

export const GUARANTEE_SCENARIOS: Scenarios = {
  'checked, booked, discharged, by the administration of destination': {
    opened: 1,
    setting: settingFor(TWO, [toOuagadougou, check, use, release, discharge], [find('BFOUA'), book('BFOUA')], arrives),
    endings: ['discharged'],
    messages: 10,
  },
  'booked by an administration that has no other part': {
    opened: 1,
    setting: settingFor(
      THREE,
      [initiateAbroad(THREE, 'BFOUA', 'NENIA'), use, release, discharge],
      [book('NENIA')],
      [pass('BFCNK')],
      arrives,
    ),
    endings: ['discharged'],
    messages: 8,
  },
  'release refused, whenever the booking comes': {
    opened: 1,
    setting: settingFor(TWO, [toOuagadougou, use, controlFirst, refuseRelease], [book('BFOUA')]),
    endings: ['notReleased'],
    messages: 3,
  },
  'cancelled before release, whenever the booking comes': {
    opened: 1,
    setting: settingFor(TWO, [toOuagadougou, use, cancelBefore], [book('BFOUA')]),
    endings: ['cancelledBeforeRelease'],
    messages: 3,
  },
  'cancelled before release, whenever the refusal to book comes': {
    opened: 1,
    setting: settingFor(TWO, [toOuagadougou, controlFirst, use, cancelBefore], [refuseToBook('BFOUA')]),
    endings: ['cancelledBeforeRelease'],
    messages: 2,
  },
  'not booked, then held at home': {
    opened: 1,
    setting: settingFor(
      TWO,
      [toOuagadougou, use, controlFirst, amend(TWO), release, discharge],
      [refuseToBook('BFOUA')],
      arrives,
    ),
    endings: ['discharged', 'open'],
    messages: 7,
  },
  'not booked, amended, and booked the second time': {
    opened: 1,
    setting: settingFor(
      TWO,
      [toOuagadougou, use, amend(TWO, 'BFOUA'), use, release, discharge],
      [refuseToBook('BFOUA'), book('BFOUA')],
      arrives,
    ),
    endings: ['discharged', 'open'],
    messages: 10,
  },
  'held at home after all, whenever the booking comes': {
    opened: 1,
    setting: settingFor(TWO, [toOuagadougou, use, amend(TWO), release, discharge], [book('BFOUA')], arrives),
    endings: ['discharged'],
    messages: 8,
  },
  'amended and asked again at the same office': {
    opened: 1,
    setting: settingFor(
      TWO,
      [toOuagadougou, use, amend(TWO, 'BFOUA'), use, release, discharge],
      [book('BFOUA', 'RES-1'), book('BFOUA', 'RES-2')],
      [arrive('BFOUA'), result('BFOUA')],
    ),
    endings: ['discharged', 'open'],
    messages: 11,
  },
  'amended from one administration to another': {
    opened: 1,
    setting: settingFor(
      THREE,
      [initiateAbroad(THREE, 'BFOUA', 'NENIA'), use, amend(THREE, 'BFOUA'), use, refuseRelease],
      [book('NENIA', 'RES-1')],
      [book('BFOUA', 'RES-2')],
    ),
    endings: ['notReleased'],
    messages: 6,
  },
  'a cancellation after release, which holds or meets the goods': {
    opened: 1,
    setting: settingFor(
      TWO,
      [toOuagadougou, use, release, cancel, discharge],
      [book('BFOUA')],
      [pass('BFCNK')],
      arrives,
    ),
    endings: ['cancelledYetMoved', 'discharged', 'open'],
    messages: 11,
    rejected: ['CancellationNotice'],
    leaves: ['cancel', 'decideDischarge', 'recordPassage', 'recordArrival', 'recordControlResults'],
  },
  'a cancellation after release, booked in a country of transit': {
    opened: 1,
    setting: settingFor(THREE, [initiateAbroad(THREE, 'NENIA', 'BFOUA'), use, release, cancel], [book('BFOUA')]),
    endings: ['cancelled'],
    messages: 10,
  },
  'booked abroad, and called for a debt': {
    opened: 1,
    setting: settingFor(TWO, [toOuagadougou, use, release, claim, close('recoveryPaid')], [book('BFOUA')]),
    endings: ['recovered'],
    messages: 7,
  },
};
