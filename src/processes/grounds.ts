import type { Settlement } from '../messages/discrepancies-solved.ts';
import type { Answer, Need } from './needs.ts';
import { isSettled, latestResults, part } from './scene.ts';

const yes = (condition: boolean): Answer => (condition ? 'yes' : 'no');

/** The conditions of settling and discharge: one ground is enough, and the act names it. */
export const GROUNDS = {
  settlesLatest: {
    en: 'a settlement of the latest results, which found major discrepancies (B1)',
    fr: 'un règlement des derniers résultats, qui ont constaté des différences majeures (B1)',
    met: (scene, office) => {
      const latest = latestResults(scene, office);
      const destination = part<string>(scene.said, 'destination') ?? office;
      const settles = part<Settlement>(scene.said, 'settlement')?.results === latest?.number;
      return yes(latest?.result === 'B1' && latest.office === destination && settles);
    },
  },
  groundForDischarge: {
    en: 'a ground of discharge: satisfactory results of the control at destination (A1, A2 or A5, cargo accepted), settled discrepancies or an accepted proof',
    fr: 'un motif d’apurement : des résultats satisfaisants du contrôle à destination (A1, A2 ou A5, cargaison acceptée), des différences réglées ou une preuve admise',
    met: (scene, office) => {
      const latest = latestResults(scene, office);
      const ground = part(scene.said, 'ground');
      if (latest?.result === 'B1') return yes(ground === 'discrepanciesSolved' && isSettled(scene.facts, latest));
      return yes(ground === 'satisfactoryResults' && latest !== undefined && latest.accepted !== 'no');
    },
  },
  proofAccepted: {
    en: 'an accepted proof (a certified document of destination, an attestation of loss) as the ground of discharge; on any other ground, settle first what is open: the arrival, its results, the discrepancies',
    fr: 'une preuve admise (un document certifié de la destination, une attestation de perte) comme motif d’apurement ; pour tout autre motif, réglez d’abord ce qui est ouvert : l’arrivée, ses résultats, les différences',
    met: ({ said, facts }) => yes(facts.proofs.some(({ ground }) => ground === part(said, 'ground'))),
  },
} as const satisfies Readonly<Record<string, Need>>;
