import type * as t from 'io-ts';
import { message } from './message.ts';
import { TransitRecord } from './record.ts';

/** TR001: departure tells the office of destination that the goods are under way. */
export const AnticipatedArrivalRecord = message('AnticipatedArrivalRecord', { record: TransitRecord });
export interface AnticipatedArrivalRecord extends t.TypeOf<typeof AnticipatedArrivalRecord> {}
