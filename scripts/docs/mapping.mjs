// What does the same job as a message in NCTS, in eTIR and in the WCO Data Model.
import { plain } from './markdown.mjs';
import { MAPPING, WCO_FUNCTIONS } from './tables.mjs';

const DOCUMENTS = {
  declaration: { en: 'declaration', fr: 'déclaration' },
  response: { en: 'response', fr: 'réponse' },
};

const none = { en: 'none', fr: 'aucun' };

/** Pairs of a system and what does the job there; `whole` adds the name that NCTS gives it, which is English. */
export function mappingOf(name, say, whole = false) {
  const { ncts, etir = [], wco } = MAPPING[name];
  const acronym = /\((\w+)\)/.exec(ncts?.job ?? '')?.[1] ?? '';
  const job = whole ? say({ en: `${ncts?.ie}, ${ncts?.job}`, fr: `${ncts?.ie}, ${acronym}` }) : ncts?.ie;
  return [
    [say({ en: 'NCTS', fr: 'NSTI' }), plain(ncts === undefined ? say(none) : job)],
    ['eTIR', etir.length === 0 ? say(none) : etir.join(', ')],
    [
      say({ en: 'WCO Data Model', fr: 'Modèle de données de l’OMD' }),
      wco === undefined ? say(none) : wcoText(wco, say),
    ],
  ];
}

const wcoText = (wco, say) =>
  `${say(DOCUMENTS[wco.document])}, ${say({ en: 'function', fr: 'fonction' })} ${wco.function} (${plain(say(WCO_FUNCTIONS[wco.function]))})`;
