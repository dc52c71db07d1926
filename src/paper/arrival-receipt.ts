import type { ResultAsync } from 'neverthrow';
import type { Corridor } from '../corridor/corridor.ts';
import type { Fault } from '../fault.ts';
import type { Arrival } from '../messages/arrival-advice.ts';
import type { TransitRecord } from '../messages/record.ts';
import { numberPages } from './accompanying-document.ts';
import { instantText, officeText, partyLines, vehicleLines } from './boxes.ts';
import { LABELS, type Label, type PaperLanguage, SEAL_STATES, inLanguages, labelText } from './labels.ts';
import { makePaper } from './paper.ts';
import type { PaperDrivers } from './pdf.ts';
import { A4, INNER, type Box, Sheet } from './sheet.ts';

/** What an arrival receipt is printed from. */
export interface ArrivalReceipt {
  readonly reference: string;
  readonly record: TransitRecord;
  readonly arrival: Arrival;
  /** Gives the names of the offices; without it their codes stand alone. */
  readonly corridor?: Corridor;
  readonly officer?: string;
  /** Time of printing, with offset. */
  readonly at: string;
  /** French with English beside it where it is not said. */
  readonly languages?: readonly PaperLanguage[];
}

/**
 * The receipt that the carrier is given when a movement arrives, as a PDF of one page (Revised Kyoto Convention, Annex E1: the office of destination
 * certifies the presentation). It says nothing of results or discharge. Refuses with `paper/broken`.
 */
export function arrivalReceipt(receipt: ArrivalReceipt, drivers: PaperDrivers): ResultAsync<Uint8Array, Fault> {
  const { reference, record, arrival, corridor, officer, at, languages = ['fr', 'en'] } = receipt;
  const say = (label: Label) => labelText(label, languages);
  const box = (label: Label, lines: readonly (string | undefined)[], share = 1, least = 0): Box => ({
    label: say(label),
    lines: lines.flatMap((line) => (line === undefined || line === '' ? [] : [line])),
    share,
    least,
  });
  const part = arrival.part === undefined ? [] : [`${say('part')} ${arrival.part} ${say('of')} ${arrival.parts ?? ''}`];
  const names = { languages, ...(corridor === undefined ? {} : { corridor }) };
  return makePaper(drivers, { title: say('arrivalReceipt'), reference, at }, (pdf) => {
    const sheet = new Sheet(pdf, (page) => {
      page.write(say('arrivalReceipt'), A4.margin, page.y, { size: 15, bold: true, width: 300 });
      page.bars(drivers.codes, reference, A4.margin + INNER - 200, page.y, 200, 36);
      page.y += 50;
    });
    sheet.row([box('reference', [reference]), box('timeLimit', [record.timeLimit])]);
    sheet.row([
      box('arrivalOffice', [officeText(names, arrival.office)]),
      box('arrived', [instantText(arrival.arrivedAt), ...part]),
    ]);
    sheet.row([
      box('holder', partyLines(record.holder)),
      box('departure', [officeText(names, record.officeOfDeparture)]),
    ]);
    sheet.row([
      box('transport', vehicleLines({ transport: arrival.transport ?? record.transport })),
      box('sealState', [inLanguages(SEAL_STATES[arrival.seals], languages)]),
    ]);
    sheet.row([box('remark', [arrival.remark])]);
    sheet.row([box('officer', [officer], 1, 70), box('signature', [], 1, 70)]);
    sheet.y += 8;
    for (const language of languages) {
      const text = LABELS.receiptText[language];
      sheet.write(text, A4.margin, sheet.y);
      sheet.y += sheet.height(text, INNER) + 4;
    }
    numberPages(pdf, languages);
  });
}
