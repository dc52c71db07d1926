import type * as t from 'io-ts';
import { message } from './message.ts';
import { TransitRecord } from './record.ts';

/** TR050: departure tells an administration en route that the goods will pass its offices; one message, however many offices. */
export const AnticipatedTransitRecord = message('AnticipatedTransitRecord', { record: TransitRecord });
export interface AnticipatedTransitRecord extends t.TypeOf<typeof AnticipatedTransitRecord> {}
