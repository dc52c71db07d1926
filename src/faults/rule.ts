/** The refusal of the rules; each remark carries the code of its rule. */
export const RULE_FAULTS = {
  broken: {
    en: 'The message breaks {count} rule(s). Correct what the remarks name and send it again under a new id.',
    fr: 'Le message enfreint {count} règle(s). Corrigez ce que citent les remarques et renvoyez-le sous un nouvel identifiant.',
  },
} as const;
