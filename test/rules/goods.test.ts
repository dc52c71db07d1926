import { GOODS_RULES } from '../../src/rules/goods.ts';
import { RECORD } from './messages.ts';
import { testPairs } from './pairs.ts';

const [rice] = RECORD.item;

testPairs(GOODS_RULES, [
  {
    rule: 'R-0501',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/item/1/number': 3 },
    at: 'record/item[2]/number',
  },
  {
    rule: 'R-0502',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/item/0/netMass': '30000.500001', 'record/totals/netMass': '30900.500001' },
    at: 'record/item[1]/netMass',
  },
  { rule: 'R-0503', on: 'AnticipatedArrivalRecord', breaks: { 'record/totals/items': 3 }, at: 'record/totals/items' },
  {
    rule: 'R-0504',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/totals/packages': '2000.000' },
    breaks: { 'record/totals/packages': '2000.001' },
    at: 'record/totals/packages',
  },
  {
    rule: 'R-0505',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/totals/grossMass': '31000.000001' },
    at: 'record/totals/grossMass',
  },
  {
    rule: 'R-0506',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/totals/netMass': '30900.4' },
    at: 'record/totals/netMass',
  },
  {
    rule: 'R-0507',
    on: 'AnticipatedArrivalRecord',
    keeps: {
      'record/item': [{ ...rice, grossMass: '0.000001', netMass: '0' }],
      'record/totals': { items: 1, packages: '1999.5', grossMass: '0.000001', netMass: '0' },
    },
    breaks: {
      'record/item': [{ ...rice, grossMass: '0', netMass: '0' }],
      'record/totals': { items: 1, packages: '1999.5', grossMass: '0', netMass: '0' },
    },
    at: 'record/totals/grossMass',
  },
  {
    rule: 'R-0508',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/item/0/commodity': '780110' },
    breaks: { 'record/item/0/commodity': '770110' },
    at: 'record/item[1]/commodity',
  },
  {
    rule: 'W-0509',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/item/0/packaging/1/kind': 'ZZ' },
    at: 'record/item[1]/packaging[2]/kind',
  },
  {
    rule: 'W-0510',
    on: 'AnticipatedArrivalRecord',
    breaks: { 'record/item/1/previousDocument/0/type': '999' },
    at: 'record/item[2]/previousDocument/type',
  },
  {
    rule: 'R-0511',
    on: 'AnticipatedArrivalRecord',
    keeps: { 'record/declarationType': 'TC' },
    breaks: { 'record/declarationType': 'IM8' },
    at: 'record/declarationType',
  },
]);
