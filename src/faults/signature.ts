/** Refusals of a signature: the sender is not shown to be who the message says. Such a message gets no answer and goes to the dead letters. */
export const SIGNATURE_FAULTS = {
  unverified: {
    en: 'The sender of the message cannot be verified: {reason}. It was put aside; ask {sender} by telephone whether it sent it.',
    fr: 'L’expéditeur du message ne peut être vérifié : {reason}. Le message a été mis de côté ; demandez à {sender} par téléphone s’il l’a envoyé.',
  },
  relayed: {
    en: 'A message came by the relay {from}, and nothing proves who sent it. It was put aside; hand a signature that proves the sender to createGateway.',
    fr: 'Un message est venu par le relais {from}, et rien ne prouve qui l’a envoyé. Il a été mis de côté ; passez à createGateway une signature qui prouve l’expéditeur.',
  },
  required: {
    en: 'The corridor requires signatures and none is set up. Hand a signature to createGateway.',
    fr: 'Le corridor exige des signatures et aucune n’est configurée. Passez une signature à createGateway.',
  },
} as const;
