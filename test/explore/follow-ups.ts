const UNDER_WAY = ['released', 'enquiryRecommended', 'underEnquiry'];
const ARRIVED = ['arrived', 'discrepanciesPending', 'arrivalConflict'];
const RECOVERY = ['underRecovery', 'recovered', 'recoveryEnded'];
const EXPECTING = ['expected', 'presented', 'refused'];

/**
 * What belongs to what in one commit: after a step, what follows it at a role, and the states in which it does; `role following < step`.
 *
 * Said apart from the tables: a decision and its notices, a discharge and the guarantee that it frees, a record and the offices of our own that it opens.
 */
export const FOLLOW_UPS: Readonly<Record<string, readonly string[]>> = {
  'departure bookGuarantee < release': ['released'],
  'departure transferRecord < release': ['released'],
  'transit openOwnOffices < release': ['none'],
  'departure completePassages < recordPassageNotice': [
    ...UNDER_WAY,
    'partlyArrived',
    ...ARRIVED,
    'cancellationPending',
    'discharged',
    ...RECOVERY,
  ],
  'departure voidCancellation < recordPassageNotice': ['cancellationPending'],
  'departure doubtCancellation < recordPassageNotice': ['cancellationPending', 'cancelled'],
  'departure doubtCancellation < recordArrivalNotice': ['cancellationPending', 'cancelled'],
  'departure doubtCancellation < recordResults': ['cancelled'],
  'departure notifySettledArrival < settleArrival': ['partlyArrived', 'arrived', 'discrepanciesPending'],
  'departure notifyDeclaredDestination < recordArrivalNotice': [
    'enquiryRecommended',
    'underEnquiry',
    'partlyArrived',
    ...ARRIVED,
    'discharged',
    ...RECOVERY,
  ],
  'departure awaitPassages < recordArrivalNotice': ['arrived'],
  'departure endEnquiry < recordArrivalNotice': [...ARRIVED, 'discharged', ...RECOVERY],
  'departure endEnquiry < recordAnswer': [...ARRIVED, 'discharged', ...RECOVERY],
  'departure endEnquiry < recordReturn': ['arrived', 'arrivalConflict', 'underRecovery'],
  'departure endEnquiry < decideDischarge': ['discharged'],
  'departure endEnquiry < openRecovery': ['underRecovery'],
  'departure askWhereabouts < recommendEnquiry': ['enquiryRecommended'],
  'departure notifySettlement < solveDiscrepancies': ['arrived'],
  'departure freeGuarantee < decideDischarge': ['discharged'],
  'departure freeGuarantee < confirmCancellation': ['cancelled'],
  'departure freeGuarantee < refuseRelease': ['notReleased'],
  'departure freeGuarantee < cancelBeforeRelease': ['cancelled'],
  'departure freeGuarantee < recordGuaranteeUse': ['notReleased', 'cancelled'],
  'departure freeGuarantee < closeRecovery': ['recoveryEnded'],
  'departure callGuarantee < closeRecovery': ['recovered'],
  'departure withdrawBooking < amendGuarantee': ['registered', 'underControl'],
  'departure withdrawGuaranteeUse < freeGuarantee': ['notReleased', 'cancelled'],
  'departure creditGuarantee < freeGuarantee': ['discharged', 'recoveryEnded'],
  'departure creditGuarantee < callGuarantee': ['recovered'],
  'departure notifyDischarge < decideDischarge': ['discharged'],
  'departure notifyDischarge < closeRecovery': ['recovered', 'recoveryEnded'],
  'departure notifyRecovery < openRecovery': ['underRecovery'],
  'departure confirmCancellation < cancel': ['cancellationPending'],
  'transit closeOwnCancelled < confirmCancellation': [...EXPECTING, 'closedElsewhere'],
  'destination closeOwnCancelled < confirmCancellation': ['expected'],
  'departure restoreRecord < voidCancellation': ['released'],
  'departure recordArrivalNotice < voidCancellation': ['released'],
  'departure informNeighbours < convertToNational': UNDER_WAY,
  'transit closeOwnConverted < convertToNational': EXPECTING,
  'destination openOwnDestination < convertToNational': ['none'],
  'transit closeOwnUnused < notifyUnusedOffices': EXPECTING,
  'departure transferRecord < decide': UNDER_WAY,
  'departure notifyDecision < decide': [...UNDER_WAY, 'partlyArrived', ...ARRIVED],
  'departure extendTime < decide': ['released', 'partlyArrived', 'enquiryRecommended'],
  'transit openOwnOffices < decide': ['none'],
  'departure notifyReturn < recordReturn': ['arrived', 'arrivalConflict', 'underRecovery'],
  'departure awaitPassages < recordReturn': ['arrived'],
  'destination openReturn < recordReturn': ['none'],
};
