/** Refusals of a transport. What was not confirmed stays in the outbox and is sent again with the same bytes. */
export const TRANSPORT_FAULTS = {
  closed: {
    en: 'The transport is closed. Open it again before sending.',
    fr: 'Le transport est fermé. Rouvrez-le avant d’envoyer.',
  },
  unreachable: {
    retry: true,
    en: 'The broker {broker} cannot be reached: {reason}. The messages wait in the outbox; check the line and the address.',
    fr: 'Le courtier de messages {broker} est injoignable : {reason}. Les messages attendent dans la file de sortie ; vérifiez la ligne et l’adresse.',
  },
  refused: {
    retry: true,
    en: 'The broker {broker} refused: {reason}. Check the credentials and the rights on the queue.',
    fr: 'Le courtier de messages {broker} a refusé : {reason}. Vérifiez les identifiants et les droits sur la file.',
  },
  inDoubt: {
    retry: true,
    en: 'The broker {broker} did not confirm the message {id}: {reason}. It is sent again with the same id; the receiver drops a second copy.',
    fr: 'Le courtier de messages {broker} n’a pas confirmé le message {id} : {reason}. Il sera renvoyé sous le même identifiant ; le destinataire écarte le doublon.',
  },
  tooLarge: {
    en: 'The message {id} has {size} bytes, more than the {limit} that the transport carries. Split the declaration.',
    fr: 'Le message {id} compte {size} octets, plus que les {limit} que le transport accepte. Scindez la déclaration.',
  },
  unknownRecipient: {
    en: 'No route leads to {recipient}. Name its queue in the options of the transport.',
    fr: 'Aucune route ne mène à {recipient}. Indiquez sa file dans les options du transport.',
  },
  subscribed: {
    en: 'The transport hands its deliveries to another receiver already. Stop that subscription first.',
    fr: 'Le transport remet déjà ses livraisons à un autre récepteur. Arrêtez d’abord cet abonnement.',
  },
  header: {
    en: 'The header {name} of the message {id} cannot travel: {reason}. Use letters, digits, dot, dash and underscore in the name, and a value of at most {limit} characters without control characters.',
    fr: 'L’en-tête {name} du message {id} ne peut pas être transmis : {reason}. Utilisez des lettres, chiffres, points, tirets et tirets bas dans le nom, et une valeur d’au plus {limit} caractères sans caractère de contrôle.',
  },
  address: {
    en: 'The address of the broker cannot be used: {reason}. Write stomp://user:password@host:port, or stomp+ssl:// for TLS.',
    fr: 'L’adresse du courtier de messages est inutilisable : {reason}. Écrivez stomp://utilisateur:mot-de-passe@hôte:port, ou stomp+ssl:// pour TLS.',
  },
  emptyBody: {
    en: 'A delivery from {from} has an empty body; it went to the dead letters of the broker. Ask the sender for a bytes or text message.',
    fr: 'Une livraison de {from} a un corps vide ; elle est allée aux lettres mortes du courtier de messages. Demandez à l’émetteur un message d’octets ou de texte.',
  },
} as const;
