import { expect, test } from '@jest/globals';
import { libxml2Remarks } from '../../src/xml/libxml2-remarks.ts';

const name = "Element '{urn:asycuda-transit:v1}office': ";
test.each([
  [`${name}This element is not expected. Expected is ( {urn:asycuda-transit:v1}code ).`, 'unexpected'],
  [`${name}Missing child element(s). Expected is one of ( a, b ).`, 'incomplete'],
  [`${name}Character content other than whitespace is not allowed because the content type is 'element-only'.`, 'text'],
  [`${name}Element content is not allowed, because the type definition is simple.`, 'nested'],
  [`${name}[facet 'enumeration'] The value '[facet 'pattern']' is not an element of the set {'a'}.`, '12'],
  [`${name}[facet 'pattern'] The value 'a\nb' is not accepted by the pattern 'c'.`, '51'],
  [`${name}[facet 'maxLength'] The value has a length of '4'; this exceeds the allowed maximum length of '3'.`, '39'],
  [`${name}[facet 'minLength'] The value has a length of '0'; this underruns the allowed minimum length of '1'.`, '40'],
  [`${name}[facet 'minInclusive'] The value '0' is less than the minimum value allowed ('1').`, '54'],
  [`${name}[facet 'maxInclusive'] The value '9' is greater than the maximum value allowed ('1').`, '55'],
  [`${name}[facet 'totalDigits'] The value '123' has more digits than are allowed ('2').`, 'other'],
  [`${name}'a' is not a valid value of the atomic type 'xs:date'.`, '50'],
  [`${name}'This element\nis not expected.' is not a valid value of the local atomic type.`, '50'],
  [`${name}What no release has said yet.`, 'other'],
  ["Element 'x', attribute 'k': The attribute 'k' is not allowed.", 'other'],
  ["Element 'x': No matching global declaration available for the validation root.", 'other'],
])('%s', (message, kind) => {
  expect(libxml2Remarks([{ message: `${message}\n`, line: 7 }])).toEqual([{ element: 5, kind }]);
});
