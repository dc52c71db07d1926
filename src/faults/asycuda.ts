/** Refusals of the conversion of an ASYCUDA document. */
export const ASYCUDA_FAULTS = {
  'no-items': {
    en: 'The declaration has no goods items. Export it from ASYCUDA World again after its items were entered.',
    fr: 'La déclaration ne contient aucun article. Exportez-la de nouveau de SYDONIA World une fois ses articles saisis.',
  },
} as const;
