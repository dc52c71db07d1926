import { findOffice } from '../index.ts';
import type { DemoPlan } from './demo-plan.ts';
import { type Printer, aligned } from './print.ts';
import { relative } from 'node:path';

/** Says what is about to travel, and what was stated in place of what the declaration says. */
export function printOpening(print: Printer, { corridor, sadFile, made }: DemoPlan, broker: string | undefined): void {
  const { record, reference, declaration, report } = made;
  const overrides = report.filter(({ kind }) => kind === 'stated' || kind === 'overridden');
  const others = report.length - overrides.length;
  const file = relative('', sadFile);
  if (print.json) {
    print.data({ reference, declaration, sad: file, corridor: corridor.id, overrides, remarks: others });
    return;
  }
  const say = (en: string, fr: string) => print.say({ en, fr });
  const { office, year, serial, number } = declaration;
  const name = (code: string) => {
    const names = findOffice(corridor, code)?.names;
    return names === undefined ? code : (print.say(names).split(',')[0] ?? code);
  };
  print.line(print.bold(print.say(corridor.names)));
  const rows = [
    [say('Declaration', 'Déclaration'), `${office} ${year} ${serial} ${number} (${file})`],
    [say('Movement', 'Mouvement'), reference],
    [say('Itinerary', 'Itinéraire'), record.itinerary.map((stop) => `${stop.office} ${name(stop.office)}`).join(' → ')],
    [
      say('Exchange', 'Échange'),
      broker === undefined
        ? say(
            'embedded, in this process (a real one: --broker stomp://host:port)',
            'intégré, dans ce processus (un vrai : --broker stomp://hôte:port)',
          )
        : `ActiveMQ, ${broker.replace(/\/\/[^@/]*@/, '//')}`,
    ],
  ];
  for (const line of aligned(rows, [12])) print.line(line);
  for (const { path, text } of overrides)
    print.line(`${say('Stated:', 'Indiqué :')} ${print.say(text)} ${print.faint(path)}`);
  if (others > 0)
    print.line(
      print.faint(
        say(
          `${others} values converted or left out; asycuda-transit inspect FILE --corridor FILE lists them`,
          `${others} valeurs converties ou omises ; asycuda-transit inspect FICHIER --corridor FICHIER les énumère`,
        ),
      ),
    );
}
