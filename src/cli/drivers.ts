import { existsSync, statSync } from 'node:fs';
import { type Result, err, ok } from 'neverthrow';
import {
  type CodeDriver,
  type Fault,
  type PaperDrivers,
  type PdfDriver,
  type SqliteDatabase,
  type Store,
  type StompOptions,
  type Transport,
  fault,
  parseBrokerUrl,
  sqliteFault,
  sqliteStore,
  stompTransport,
} from '../index.ts';
import { reasonOf } from './files.ts';

/** Opens a SQLite file, or the bytes of one. */
export type Driver = new (file: string | Buffer) => SqliteDatabase;

/** A store in a SQLite file. A file that must be there and is not is `gateway/no-file`; without better-sqlite3 it is `store/noDriver`. */
export function openStore(file: string, must: 'exist' | 'open'): Result<Store, Fault> {
  return openFile(file, must, (Database) => ok(sqliteStore(new Database(file))));
}

/** The same by a way of one's own; what the driver throws is refused. */
export function openFile(
  file: string,
  must: 'exist' | 'open',
  open: (Database: Driver) => Result<Store, Fault>,
): Result<Store, Fault> {
  if (must === 'exist' && !existsSync(file)) return err(fault('gateway/no-file', { file }));
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    return err(fault('gateway/directory', { file }));
  return loadDriver().andThen((Database): Result<Store, Fault> => {
    try {
      return open(Database);
    } catch (thrown) {
      return err(sqliteFault(thrown));
    }
  });
}

function loadDriver(): Result<Driver, Fault> {
  try {
    return ok(require('better-sqlite3') as Driver);
  } catch (thrown) {
    return err(fault('store/noDriver', { reason: reasonOf(thrown) }));
  }
}

/** What paper is drawn with. Without pdfkit, bwip-js or the fonts it is `paper/noDriver`. */
export function loadPaper(): Result<PaperDrivers, Fault> {
  const fonts = '@expo-google-fonts/noto-sans';
  try {
    return ok({
      pdf: require('pdfkit') as PdfDriver,
      codes: require('bwip-js') as CodeDriver,
      fonts: {
        regular: require.resolve(`${fonts}/400Regular/NotoSans_400Regular.ttf`),
        bold: require.resolve(`${fonts}/700Bold/NotoSans_700Bold.ttf`),
      },
    });
  } catch (thrown) {
    return err(fault('paper/noDriver', { reason: reasonOf(thrown) }));
  }
}

/** A transport to brokers named by their addresses, tried in their order; the credentials are those of the first that has some. */
export function openBroker(
  urls: readonly string[],
  queues: Pick<StompOptions, 'inbound' | 'outbound' | 'report'>,
): Result<Transport, Fault> {
  const brokers = [];
  let credentials: Pick<StompOptions, 'login' | 'passcode'> = {};
  for (const url of urls) {
    const address = parseBrokerUrl(url);
    if (address.isErr()) return err(address.error);
    const { broker, ...rest } = address.value;
    brokers.push(broker);
    credentials = { ...rest, ...credentials };
  }
  return ok(stompTransport({ ...queues, ...credentials, brokers }));
}
