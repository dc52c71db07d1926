// The page of the errors: permanent codes of faults, and the codes of the wire.
import { anchor, anchorOf, code, page, plain, prose, table } from './markdown.mjs';
import { messageLink } from './messages.mjs';
import { FAULTS, answerTo, fault } from './tables.mjs';
import { WIRE_CODES, stageName } from './words.mjs';

export function errorPages({ say, pageOf }) {
  const { path, link, top } = pageOf('errors/index.md');
  const yes = { en: 'yes, without any change', fr: 'oui, sans rien changer' };
  const no = { en: 'no', fr: 'non' };
  const codes = { TR903: 'Warning', TR906: 'FunctionalRejection', TR917: 'XmlRejection' };
  const stages = Object.entries(FAULTS).map(([stage, rows]) => ({ stage, rows: Object.entries(rows) }));
  return [
    page(path, [
      `# ${say({ en: 'Errors', fr: 'Erreurs' })}`,
      top,
      say({
        en: 'Why a message, an act or a file was refused, by the stage that refuses. A code is permanent: it is never used again for something else. `{name}` stands for the value of the case. The last section has the [codes of the wire](#wire).',
        fr: 'Pourquoi un message, un acte ou un fichier a été refusé, selon le stade qui refuse. Un code est permanent : il ne servira jamais à autre chose. `{nom}` tient lieu de la valeur du cas. La dernière section donne les [codes d’erreur des messages](#wire).',
      }),
      stages.flatMap(({ stage, rows }) => {
        const answer = answerTo(fault(`${stage}/${rows[0][0]}`))?.name;
        return [
          `## ${plain(say(stageName(stage)))}`,
          answer === undefined
            ? say({
                en: 'Such a refusal is never sent as an answer.',
                fr: 'Un tel refus n’est jamais envoyé en réponse.',
              })
            : say({
                en: `A message that is refused here is answered by ${messageLink(answer, say, link)}.`,
                fr: `Un message refusé ici reçoit pour réponse ${messageLink(answer, say, link)}.`,
              }),
          table(
            [
              say({ en: 'Code', fr: 'Code' }),
              say({ en: 'What is said', fr: 'Ce qui est dit' }),
              say({ en: 'Does a retry help?', fr: 'Réessayer aide-t-il ?' }),
            ],
            rows.map(([name, row]) => [
              anchor(anchorOf(`${stage}/${name}`)) + code(`${stage}/${name}`),
              plain(say(row)),
              say(row.retry === true ? yes : no),
            ]),
          ),
        ];
      }),
      `## ${anchor('wire')}${say({ en: 'Codes of the wire', fr: 'Codes d’erreur des messages' })}`,
      say({
        en: 'What stands in the element `code` of an error or a remark; the element `rule` holds the permanent code of the rule or of the fault.',
        fr: 'Ce que contient l’élément `code` d’une erreur ou d’une remarque ; l’élément `rule` porte le code permanent de la règle ou de l’erreur.',
      }),
      table(
        [say({ en: 'Code', fr: 'Code' }), say({ en: 'Meaning', fr: 'Signification' }), say({ en: 'In', fr: 'Dans' })],
        Object.entries(WIRE_CODES).map(([wire, text]) => [
          anchor(`wire-${wire}`) + wire,
          prose(say(text)),
          text.on.map((each) => messageLink(codes[each], say, link)).join(', '),
        ]),
      ),
    ]),
  ];
}
