export interface BrokerSettings {
  readonly folder: string;
  readonly stompPort: number;
  readonly openwirePort: number;
  /** Names and passwords; none = anybody. */
  readonly users?: Readonly<Record<string, string>>;
  readonly tlsPort: number;
  /** Key store (PKCS 12) of a further connector `stomp+ssl`. */
  readonly tls?: { readonly keyStore: string; readonly password: string };
  /** Most bytes of the store, as `5 mb`; a full store gives no receipt. */
  readonly storeLimit?: string;
}

/** A broker that keeps every message on disk before it confirms, with a dead letter queue for each queue. */
export function brokerXml(settings: BrokerSettings): string {
  const { folder, stompPort, openwirePort, tlsPort, users, tls, storeLimit } = settings;
  const accounts = Object.entries(users ?? {}).map(
    ([name, password]) => `<authenticationUser username="${name}" password="${password}" groups="users"/>`,
  );
  const plugins =
    accounts.length > 0
      ? `<plugins><simpleAuthenticationPlugin><users>${accounts.join('')}</users></simpleAuthenticationPlugin></plugins>`
      : '';
  const ssl = tls
    ? `<sslContext><sslContext keyStore="file:${tls.keyStore}" keyStoreType="PKCS12" keyStorePassword="${tls.password}"/></sslContext>`
    : '';
  const sslConnector = tls
    ? `<transportConnector name="tls" uri="stomp+ssl://127.0.0.1:${tlsPort}?transport.hbGracePeriodMultiplier=1.5"/>`
    : '';
  return `<beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
    http://activemq.apache.org/schema/core http://activemq.apache.org/schema/core/activemq-core.xsd">
  <broker xmlns="http://activemq.apache.org/schema/core" brokerName="test" dataDirectory="${folder}/data"
    persistent="true" schedulerSupport="true" useJmx="false" useShutdownHook="true">
    <destinationPolicy><policyMap><policyEntries>
      <policyEntry queue="&gt;" persistJMSRedelivered="true" producerFlowControl="true">
        <deadLetterStrategy>
          <individualDeadLetterStrategy queuePrefix="DLQ." useQueueForQueueMessages="true" processExpired="true"/>
        </deadLetterStrategy>
      </policyEntry>
    </policyEntries></policyMap></destinationPolicy>
    <persistenceAdapter><kahaDB directory="${folder}/kahadb" journalDiskSyncStrategy="always" journalMaxFileLength="1mb"/></persistenceAdapter>
    ${plugins}
    ${ssl}
    <systemUsage><systemUsage>
      <memoryUsage><memoryUsage limit="128 mb"/></memoryUsage>
      <storeUsage><storeUsage limit="${storeLimit ?? '2 gb'}"/></storeUsage>
      <tempUsage><tempUsage limit="1 gb"/></tempUsage>
    </systemUsage></systemUsage>
    <transportConnectors>
      ${sslConnector}
      <transportConnector name="openwire" uri="tcp://127.0.0.1:${openwirePort}"/>
      <transportConnector name="stomp" uri="stomp://127.0.0.1:${stompPort}?transport.hbGracePeriodMultiplier=1.5"/>
    </transportConnectors>
  </broker>
</beans>
`;
}

export const LOG4J_PROPERTIES = `log4j.rootLogger=WARN, out
log4j.appender.out=org.apache.log4j.ConsoleAppender
log4j.appender.out.layout=org.apache.log4j.PatternLayout
log4j.appender.out.layout.ConversionPattern=%d %-5p %c{1} %m%n
`;
