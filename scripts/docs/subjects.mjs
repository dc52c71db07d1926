// The page of the processes by their subjects: a table of rows may stand at several roles.
import { anchor, page, plain, table } from './markdown.mjs';
import { messageLink } from './messages.mjs';
import { kindText, officeOf, rowLink } from './rows.mjs';
import { PROCESS_TABLES } from './tables.mjs';
import { processSubjectName } from './words.mjs';

const LINE_MESSAGES = ['UnavailabilityNotice', 'AvailabilityRequest', 'AvailabilityResponse'];

export const subjectAnchor = (subject) => `subject-${subject}`;

export function subjectPage({ say, pageOf }) {
  const { path, link, top } = pageOf('processes/subjects.md');
  return page(path, [
    `# ${say({ en: 'Processes by subject', fr: 'Processus par sujet' })}`,
    top,
    say({
      en: 'An enquiry, a recovery or an incident involves several roles. Each subject has its steps here, with the office that takes them; a step leads to its row.',
      fr: 'Une recherche, un recouvrement ou un incident met en jeu plusieurs rôles. Chaque sujet a ici ses étapes, avec le bureau qui les accomplit ; une étape mène à sa ligne.',
    }),
    ...PROCESS_TABLES.flatMap(({ subject, rows }) => [
      `${anchor(subjectAnchor(subject))}`,
      `## ${plain(say(processSubjectName(subject)))}`,
      table(
        [
          say({ en: 'Step', fr: 'Étape' }),
          say({ en: 'Office', fr: 'Bureau' }),
          say({ en: 'National, joint, both', fr: 'Nationale, conjointe, les deux' }),
          say({ en: 'Receives', fr: 'Reçoit' }),
          say({ en: 'Sends', fr: 'Envoie' }),
        ],
        rows.map((row) => [
          rowLink(row, say, link),
          officeOf(row.at, say),
          kindText(row, say),
          'message' in row.by ? messageLink(row.by.message, say, link) : '',
          (row.sends ?? []).map(({ message }) => messageLink(message, say, link)).join('<br>'),
        ]),
      ),
    ]),
    `${anchor(subjectAnchor('line'))}`,
    `## ${say({ en: 'Availability of the line', fr: 'Disponibilité de la ligne' })}`,
    say({
      en: 'These messages are about a line and not about a movement; they have no rows, and the gateway keeps them in a log of the line. A neighbour is asked whether it is there, and answers; an outage is announced to all parties. A time limit that would accuse a neighbour waits until its line has answered.',
      fr: 'Ces messages portent sur une ligne et non sur un mouvement ; ils n’ont pas de lignes dans les tables, et la passerelle les garde dans un journal de la ligne. On demande à un voisin s’il est joignable, et il répond ; une coupure est annoncée à toutes les parties. Une échéance qui mettrait un voisin en cause attend que sa ligne ait répondu.',
    }),
    table(
      [
        say({ en: 'Message', fr: 'Message' }),
        say({ en: 'National, joint, both', fr: 'Nationale, conjointe, les deux' }),
      ],
      LINE_MESSAGES.map((name) => [
        messageLink(name, say, link),
        say({ en: 'joint (our extension)', fr: 'conjoint (notre extension)' }),
      ]),
    ),
  ]);
}
