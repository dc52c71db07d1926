import { INCIDENT_RULES } from '../../src/rules/incidents.ts';
import { testPairs } from './pairs.ts';

testPairs(INCIDENT_RULES, [
  { rule: 'R-1401', on: 'IncidentNotice', breaks: { 'incident/0/place/locode': undefined }, at: 'incident[1]/place' },
  {
    rule: 'R-1402',
    on: 'IncidentNotice',
    breaks: { 'incident/0/place/country': 'TG' },
    at: 'incident[1]/place/locode',
  },
  {
    rule: 'R-1403',
    on: 'IncidentNotice',
    keeps: { 'incident/0/kind': 'resealed' },
    breaks: { 'incident/0/kind': 'resealed', 'incident/0/newSeal': undefined },
    at: 'incident[1]/newSeal',
  },
  {
    rule: 'R-1404',
    on: 'IncidentNotice',
    keeps: {
      'incident/0/kind': 'transhipment',
      'incident/0/newVehicle': [{ transport: { identity: 'BF 1', nationality: 'BF' } }],
    },
    breaks: { 'incident/0/kind': 'transhipment' },
    at: 'incident[1]/newVehicle',
  },
  { rule: 'R-1405', on: 'IncidentNotice', breaks: { 'incident/0/goods': undefined }, at: 'incident[1]/goods' },
  {
    rule: 'R-1406',
    on: 'IncidentNotice',
    keeps: { 'incident/0/kind': 'detention' },
    breaks: { 'incident/0/kind': 'detention', 'incident/0/detention': undefined },
    at: 'incident[1]/detention',
  },
  {
    rule: 'R-1407',
    on: 'IncidentNotice',
    breaks: { 'incident/0/detention/until': '2026-03-11T14:59:59+00:00' },
    at: 'incident[1]/detention/until',
  },
  {
    rule: 'R-1408',
    on: 'IncidentNotice',
    breaks: { 'incident/0/happenedAt': '2026-03-11T15:00:01+00:00' },
    at: 'incident[1]/happenedAt',
  },
  { rule: 'R-1409', on: 'IncidentNotice', breaks: { 'incident/1/number': 1 }, at: 'incident[2]/number' },
  { rule: 'R-1410', on: 'IncidentNotice', breaks: { 'incident/0/office': 'TGCNK' }, at: 'incident[1]/office' },
  {
    rule: 'R-1411',
    on: 'ForwardedIncident',
    breaks: { 'incident/0/goods/0/currency': undefined },
    at: 'incident/goods',
  },
  {
    rule: 'R-1412',
    on: 'IncidentNotice',
    breaks: { 'incident/0/newSeal/1/mark': 'N1' },
    at: 'incident[1]/newSeal[2]/mark',
  },
  { rule: 'W-1413', on: 'IncidentNotice', breaks: { 'incident/0/evidence': undefined }, at: 'incident[1]/evidence' },
  {
    rule: 'R-1414',
    on: 'IncidentNotice',
    keeps: { 'incident/0/happenedAt': '2026-03-10T16:00:00+00:00' },
    breaks: { 'incident/0/happenedAt': '2026-03-10T15:59:59+00:00' },
    at: 'incident[1]/happenedAt',
  },
  { rule: 'R-1415', on: 'ForwardedIncident', breaks: { 'incident/0/goods/0/item': 3 }, at: 'incident/goods/item' },
]);
