import type { MessageName } from '../messages/catalogue.ts';
import type { Scene } from './scene.ts';

/** What is said of a debt: as departure or the authority says it. */
export const RECOVERY_BODIES = {
  RecoveryNotice: ({ facts }) => ({ debt: facts.debt }),
  RecoveryRequest: ({ said }) => ({ case: said.content['case'] }),
  RecoveryAcceptance: ({ said }) => ({ reply: said.content['reply'] }),
  RecoveryDispatch: ({ said }) => ({ progress: said.content['progress'] }),
} as const satisfies { readonly [N in MessageName]?: (scene: Scene) => Readonly<Record<string, unknown>> };
