import { expect, test } from '@jest/globals';
import { type ManifestDraft, freshManifest } from '../../src/asycuda/manifest-draft.ts';
import { manifestOf } from './support.ts';

const fresh = (draft: ManifestDraft) => freshManifest(draft)._unsafeUnwrap();

test('a fresh manifest is in canonical order; absent fields are empty tags, optional ones are left out', () => {
  const { source } = fresh({
    general: { voyage: 'V1', office: 'BFOUA', departedOn: '2026-03-10' },
    totals: { grossMass: '1.25E4' },
    bills: [{ nature: '24', reference: 'B<1', containers: [{ identity: 'C1', marks3: 'S' }], sealCount: '1' }],
  });
  expect(source.text.split('\n').map((line) => line.trim())).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Awmds>',
    '<General_segment>',
    '<General_segment_id>',
    '<Customs_office_code>BFOUA</Customs_office_code>',
    '<Voyage_number>V1</Voyage_number>',
    '<Date_of_departure>2026-03-10</Date_of_departure>',
    '</General_segment_id>',
    '<Totals_segment>',
    '<Total_number_of_bols/>',
    '<Total_number_of_packages/>',
    '<Total_number_of_containers/>',
    '<Total_gross_mass>12500</Total_gross_mass>',
    '</Totals_segment>',
    '<Transport_information>',
    '<Carrier>',
    '<Carrier_code/>',
    '</Carrier>',
    '<Mode_of_transport_code/>',
    '<Nationality_of_transporter_code/>',
    '</Transport_information>',
    '<Load_unload_place>',
    '<Place_of_departure_code/>',
    '<Place_of_destination_code/>',
    '</Load_unload_place>',
    '</General_segment>',
    '<Bol_segment>',
    '<Bol_id>',
    '<Bol_reference>B&lt;1</Bol_reference>',
    '<Line_number/>',
    '<Bol_nature>24</Bol_nature>',
    '<Bol_type_code/>',
    '</Bol_id>',
    '<Load_unload_place>',
    '<Place_of_loading_code/>',
    '<Place_of_unloading_code/>',
    '</Load_unload_place>',
    '<Traders_segment>',
    ...['Exporter', 'Notify', 'Consignee'].flatMap((who) => [
      `<${who}>`,
      `<${who}_name/>`,
      `<${who}_address/>`,
      `</${who}>`,
    ]),
    '</Traders_segment>',
    '<ctn_segment>',
    '<Ctn_reference>C1</Ctn_reference>',
    '<Number_of_packages/>',
    '<Type_of_container/>',
    '<Empty_Full/>',
    '<Marks3>S</Marks3>',
    '</ctn_segment>',
    '<Goods_segment>',
    '<Number_of_packages/>',
    '<Package_type_code/>',
    '<Gross_mass/>',
    '<Shipping_marks/>',
    '<Goods_description/>',
    '<Seals_segment>',
    '<Number_of_seals>1</Number_of_seals>',
    '<Marks_of_seals/>',
    '</Seals_segment>',
    '<Num_of_ctn_for_this_bol/>',
    '</Goods_segment>',
    '<Value_segment/>',
    '</Bol_segment>',
    '</Awmds>',
    '',
  ]);
});

test.each(['lome-port', 'border-road'] as const)(
  '%s written afresh shows the same, numbers as plain decimals',
  (name) => {
    const manifest = manifestOf(name);
    const again = fresh(manifest);
    const values = (from: typeof manifest) =>
      JSON.stringify({ ...from, source: undefined, document: undefined })
        .replaceAll('1.25E4', '12500')
        .replaceAll('8125000.00', '8125000')
        .replaceAll('/awmds/', '/Awmds/');
    expect(values(again)).toBe(values(manifest));
  },
);

test('more values stand by their paths; one that the order does not know is refused', () => {
  const path = 'Value_segment/Freight_segment/PC_indicator';
  expect(fresh({ bills: [{ more: { [path]: 'P' } }] }).bills[0]?.freightIndicator).toBe('P');
  expect(fresh({ more: { 'General_segment/Tonnage/Tonnage_net_weight': '5' } }).tonnage.net).toBe('5');
  expect(freshManifest({ bills: [{ more: { Nowhere: 'P' } }] })._unsafeUnwrapErr().code).toBe('asycuda/no-such-place');
  expect(freshManifest({ general: { office: '\u0001' } })._unsafeUnwrapErr().code).toBe('asycuda/unwritable');
});
