import { SIGHTING_RULES } from '../../src/rules/sightings.ts';
import { testPairs } from './pairs.ts';

const sighting = (kind: string, value: string, more: object = {}) => ({
  sightings: [{ kind, value, reference: '26TGTGLFPT000001J0', open: true, ...more }],
});

testPairs(SIGHTING_RULES, [
  {
    rule: 'F-1301',
    on: 'AnticipatedArrivalRecord',
    context: sighting('container', 'MSKU6011672', { open: false }),
    breaks: {},
    breaksWith: sighting('container', 'MSKU6011672'),
    at: 'record/container[2]/number',
  },
  {
    rule: 'F-1302',
    on: 'AnticipatedArrivalRecord',
    context: sighting('vehicle', 'TG 777 R', { loading: 'L1' }),
    keeps: { 'record/loading': 'L1' },
    breaks: { 'record/loading': 'L2' },
    at: 'record/transport/trailer',
  },
  {
    rule: 'F-1303',
    on: 'AnticipatedArrivalRecord',
    context: sighting('seal', 'S3', { open: false }),
    breaks: {},
    breaksWith: sighting('seal', 'S2', { open: false }),
    at: 'record/container[1]/seal[2]/mark',
  },
  {
    rule: 'F-1303',
    on: 'AnticipatedArrivalRecord',
    context: sighting('seal', 'S2', { open: false }),
    keeps: { 'record/predecessor': '26TGTGLFPT000001J0' },
    breaks: { 'record/predecessor': '26TGTGLFPT000002J0' },
    at: 'record/container[1]/seal[2]/mark',
  },
  {
    rule: 'F-1304',
    on: 'AnticipatedArrivalRecord',
    context: sighting('declaration', 'TGLFP 2026 T 12345 2/2', { open: false }),
    breaks: {},
    breaksWith: sighting('declaration', 'TGLFP 2026 T 12345 1/2', { open: false }),
    at: 'record/declaration',
  },
]);
