import { OWN_OFFICE_RULES } from '../../src/rules/own-offices.ts';
import { testPairs } from './pairs.ts';

testPairs(OWN_OFFICE_RULES, [
  { rule: 'R-0406', on: 'EnquiryResponse', breaks: { 'arrival/0/office': 'TGCNK' }, at: 'arrival/office' },
  { rule: 'R-0406', on: 'EnquiryResponse', breaks: { 'results/office': 'TGCNK' }, at: 'results/office' },
  { rule: 'R-0406', on: 'EnquiryResponse', breaks: { 'finding/office': 'TGCNK' }, at: 'finding/office' },
  { rule: 'R-0406', on: 'EnquiryRequest', breaks: { 'enquiry/office': 'BFOUA' }, at: 'enquiry/office' },
  { rule: 'R-0406', on: 'EnquiryCancelled', breaks: { 'end/office': 'BFOUA' }, at: 'end/office' },
  { rule: 'R-0406', on: 'InformationRequest', breaks: { office: 'TGLFP' }, at: 'office' },
  { rule: 'R-0406', on: 'EnquiryInformation', breaks: { office: 'TGLFP' }, at: 'office' },
  { rule: 'R-0406', on: 'StatusRequest', breaks: { 'doubt/office': 'TGLFP' }, at: 'doubt/office' },
  { rule: 'R-0406', on: 'StatusResponse', breaks: { 'officeState/0/office': 'TGCNK' }, at: 'officeState[1]/office' },
  { rule: 'R-0406', on: 'MovementQuery', breaks: { 'query/office': 'TGLFP' }, at: 'query/office' },
  { rule: 'R-0406', on: 'RecoveryRequest', breaks: { 'case/requesting': 'NENIA' }, at: 'case/requesting' },
  { rule: 'R-0406', on: 'RecoveryAcceptance', breaks: { 'reply/authority': 'TGLFP' }, at: 'reply/authority' },
  { rule: 'R-0406', on: 'RecoveryDispatch', breaks: { 'progress/authority': 'TGLFP' }, at: 'progress/authority' },
  { rule: 'R-0406', on: 'GuaranteeCheck', breaks: { 'need/office': 'XXXXX' }, at: 'need/office' },
  { rule: 'R-0406', on: 'GuaranteeUse', breaks: { 'need/office': 'XXXXX' }, at: 'need/office' },
  { rule: 'R-0406', on: 'GuaranteeUseCancelled', breaks: { office: 'TGLFP' }, at: 'office' },
  { rule: 'R-0406', on: 'GuaranteeCredit', breaks: { office: 'TGLFP' }, at: 'office' },
]);
