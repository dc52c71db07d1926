import type * as t from 'io-ts';
import { optional, repeated, sequence } from '../messages/codec.ts';
import { Instant, Mrn } from '../messages/header.ts';
import { integer } from '../messages/leaves.ts';
import {
  AsycudaReference,
  Container,
  ContainerNumber,
  Guarantee,
  Mass,
  MeansOfTransport,
  PackageCount,
  Party,
  Person,
  Seal,
} from '../messages/parts.ts';

/** What of one item of the declaration a vehicle carries. */
export const LoadingLine = sequence('LoadingLine', {
  /** Number of the item in the declaration, from 1. */
  item: integer('ItemNumber', 1, 99999),
  packages: PackageCount,
  grossMass: Mass,
  /** Without it, the share of the net mass that the gross mass has. */
  netMass: optional(Mass),
  container: optional(repeated(ContainerNumber, 99)),
});
export interface LoadingLine extends t.TypeOf<typeof LoadingLine> {}

/** One vehicle and what it carries of a declaration: a transit document of its own. */
export const LoadingList = sequence('LoadingList', {
  /** The transit document in ASYCUDA World; it or the reference is needed where there are several lists. */
  registration: optional(AsycudaReference),
  reference: optional(Mrn),
  releasedAt: optional(Instant),
  carrier: optional(Party),
  driver: optional(Person),
  /** Without it, the vehicle of the declaration. */
  transport: optional(MeansOfTransport),
  /** Type, fullness and seals of the containers that the lines name. */
  container: optional(repeated(Container, 99)),
  seal: optional(repeated(Seal, 99)),
  /** Without it, the guarantee of the declaration, its amount in the share of the gross mass. */
  guarantee: optional(Guarantee),
  line: repeated(LoadingLine, 99999),
});
export interface LoadingList extends t.TypeOf<typeof LoadingList> {}

/** The loading lists of one declaration, in the order of its parts. */
export const LoadingLists = sequence('LoadingLists', { list: repeated(LoadingList, 999) });
export interface LoadingLists extends t.TypeOf<typeof LoadingLists> {}
