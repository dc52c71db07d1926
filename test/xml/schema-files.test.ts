import { expect, test } from '@jest/globals';
import { MESSAGE_NAMES } from '../../src/messages/catalogue.ts';
import { flatSchemas, thrownMessage } from '../../src/xml/schema-files.ts';

test.each(MESSAGE_NAMES)('the schema of %s is one text that declares its root element', (name) => {
  const text = flatSchemas()._unsafeUnwrap().get(name);
  expect(text).toContain(`<xs:element name="${name}">`);
  expect(text).not.toMatch(/xs:include|xs:annotation|xs:documentation/);
  expect(text?.match(/<xs:schema\b/g)).toHaveLength(1);
  expect(text).not.toMatch(/<xs:(key|keyref|unique)\b/);
});

test('the schema of a message leaves out the types that it does not use', () => {
  const schemas = flatSchemas()._unsafeUnwrap();
  expect(schemas.get('Acknowledgement')).not.toContain('name="TransitRecord"');
  expect(schemas.get('AnticipatedArrivalRecord')).toContain('name="TransitRecord"');
});

test('the message of anything that is thrown can be told', () => {
  expect(thrownMessage(new Error(' gone\n'))).toBe('gone');
  expect(thrownMessage({ message: 'of another realm' })).toBe('of another realm');
  expect(thrownMessage('words')).toBe('words');
  expect(thrownMessage(undefined)).toBe('undefined');
});
