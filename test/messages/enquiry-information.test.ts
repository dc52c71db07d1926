import { expect, test } from '@jest/globals';
import {
  EnquiryInformation,
  Information,
  InformationRequest,
  Question,
} from '../../src/messages/enquiry-information.ts';
import { messageFixture } from '../fixture-files.ts';

const asked = messageFixture('InformationRequest', 'full');
const told = messageFixture('EnquiryInformation', 'full');

test('questions are numbered, and information may answer one of them', () => {
  expect(asked.question.map(({ number }) => number)).toEqual([1, 2]);
  expect(told.information.map(({ question }) => question)).toEqual([1, 2, undefined]);
  expect(Question.is({ text: 'Où ?' })).toBe(false);
  expect(Information.is({ text: 'À Koupéla.' })).toBe(true);
  expect(Information.is({ question: 1 })).toBe(false);
});

test('what was asked for comes under the id of the question, what was not under none', () => {
  expect(told.header.correlationId).toBe(asked.header.messageId);
  expect(messageFixture('EnquiryInformation', 'minimal').header.correlationId).toBeUndefined();
});

test('both name who can be asked', () => {
  expect(InformationRequest.is({ ...asked, correspondent: undefined })).toBe(false);
  expect(EnquiryInformation.is({ ...told, correspondent: undefined })).toBe(false);
  expect(EnquiryInformation.is({ ...told, correspondent: { name: 'Bureau de Lomé' }, enquiry: undefined })).toBe(true);
});
