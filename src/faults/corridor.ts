/** Refusals of the corridor's data. */
export const CORRIDOR_FAULTS = {
  invalid: {
    en: 'The corridor is not usable: {count} remark(s). Correct the places named in the remarks.',
    fr: 'Le corridor n’est pas utilisable : {count} remarque(s). Corrigez les endroits cités dans les remarques.',
  },
} as const;
