const NOT_AWAITED = [
  'guaranteeUnderAmendment',
  'released',
  'enquiryRecommended',
  'underEnquiry',
  'partlyArrived',
  'arrived',
  'discrepanciesPending',
  'arrivalConflict',
  'cancellationPending',
  'underRecovery',
  'discharged',
  'recovered',
  'recoveryEnded',
].join('|');

/** Planted faults that nothing finds, each with the reason: they change nothing that can be seen. */
const SURVIVORS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`^departure\\.recordGuaranteeUse\\.(booked|late) when \\+(${NOT_AWAITED})$`),
    'No answer is awaited in any of these states: the one that was asked for came before, or the guarantee is held at home.',
  ],
  [
    /^transit\.noteInformation\.\w+ when \+\w+$/,
    'The case asks that no office here takes part in the movement, and an office in this state does.',
  ],
  [
    /^(transit\.acceptCancellation\.nothingHeld when \+(expected|presented|refused|closedElsewhere)|destination\.acceptCancellation\.nothingHeld when \+(expected|arrivedElsewhere))$/,
    'The case asks that no office here takes part in the movement, and an office in this state does.',
  ],
  [
    /^(transit\.acceptCancellation\.converted when \+(expected|presented|refused)|destination\.acceptCancellation\.converted when \+expected)$/,
    'An office that knows the movement as one that ends at the border is closed, and in none of these states.',
  ],
  [
    /^transit\.closeOwnCancelled\.converted when \+(expected|presented|refused)$/,
    'The office is cancelled in these states by the other case, in the same way.',
  ],
];

/** Why a planted fault survives; nothing where it should be found. */
export function reasonOf(id: string): string | undefined {
  return SURVIVORS.find(([pattern]) => pattern.test(id))?.[1];
}
