import { CONTAINER_RULES } from '../../src/rules/containers.ts';
import { testPairs } from './pairs.ts';

testPairs(CONTAINER_RULES, [
  {
    rule: 'R-0601',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/container/2': { number: 'CSQU3054383' } },
    at: 'record/container[3]/number',
  },
  {
    rule: 'R-0602',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/container/1/number': 'MSKU6011673', 'record/item/1/container': ['MSKU6011673'] },
    at: 'record/container[2]/number',
  },
  {
    rule: 'W-0603',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/container/1/number': 'MSKU601167', 'record/item/1/container': ['MSKU601167'] },
    at: 'record/container[2]/number',
  },
  {
    rule: 'R-0604',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/item/1/container/0': 'TCLU4265504' },
    at: 'record/item[2]/container[1]',
  },
  {
    rule: 'W-0605',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/container/1/fullness': 'empty', 'record/item/1/container': ['CSQU3054383'] },
    breaks: { 'record/container/1/fullness': 'empty' },
    at: 'record/item[2]/container[2]',
  },
  {
    rule: 'W-0606',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/container/0/type': '40GP' },
    at: 'record/container[1]/type',
  },
  {
    rule: 'R-0607',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/seal': undefined, 'record/container/0/seal': undefined, 'record/sealWaiver': { granted: true } },
    breaks: { 'record/seal': undefined, 'record/container/0/seal': undefined, 'record/sealWaiver': { granted: false } },
    at: 'record/seal',
  },
  {
    rule: 'R-0608',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/container/0/seal/1/mark': 'V1' },
    at: 'record/container[1]/seal[2]/mark',
  },
]);
