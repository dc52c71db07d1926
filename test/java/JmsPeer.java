import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.jms.BytesMessage;
import javax.jms.Connection;
import javax.jms.DeliveryMode;
import javax.jms.Message;
import javax.jms.MessageConsumer;
import javax.jms.Session;
import javax.jms.TextMessage;
import org.apache.activemq.ActiveMQConnectionFactory;

/**
 * A neighbour whose system is Java.
 *
 * <p>JmsPeer URL send QUEUE (bytes|text|map) HEX [NAME VALUE]...: one message with these string properties, names and values in hexadecimal.
 * JmsPeer URL receive QUEUE COUNT: a line for each message: class, delivery mode, group, correlation id, body in hexadecimal.
 */
public final class JmsPeer {
  private static final HexFormat HEX = HexFormat.of();

  public static void main(String[] args) throws Exception {
    Connection connection = new ActiveMQConnectionFactory(args[0]).createConnection();
    connection.start();
    try {
      Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
      if (args[1].equals("send")) {
        send(session, args);
      } else {
        receive(session, args[2], Integer.parseInt(args[3]));
      }
    } finally {
      connection.close();
    }
  }

  private static void send(Session session, String[] args) throws Exception {
    byte[] body = HEX.parseHex(args[4]);
    Message message;
    if (args[3].equals("text")) {
      message = session.createTextMessage(text(args[4]));
    } else if (args[3].equals("map")) {
      message = session.createMapMessage();
    } else {
      BytesMessage bytes = session.createBytesMessage();
      bytes.writeBytes(body);
      message = bytes;
    }
    for (int at = 5; at < args.length; at += 2) {
      message.setObjectProperty(text(args[at]), text(args[at + 1]));
    }
    session.createProducer(session.createQueue(args[2])).send(message);
  }

  private static void receive(Session session, String queue, int count) throws Exception {
    MessageConsumer consumer = session.createConsumer(session.createQueue(queue));
    for (int number = 0; number < count; number++) {
      Message message = consumer.receive(30_000);
      if (message == null) {
        throw new IllegalStateException("no message came");
      }
      String mode = message.getJMSDeliveryMode() == DeliveryMode.PERSISTENT ? "persistent" : "volatile";
      String kind = message instanceof TextMessage ? "text" : "bytes";
      System.out.println(
          kind + " " + mode + " " + message.getStringProperty("JMSXGroupID") + " " + message.getJMSCorrelationID()
              + " " + message.getStringProperty("transit_id") + " " + HEX.formatHex(body(message)));
    }
  }

  private static byte[] body(Message message) throws Exception {
    if (message instanceof TextMessage text) {
      return text.getText().getBytes(StandardCharsets.UTF_8);
    }
    BytesMessage bytes = (BytesMessage) message;
    byte[] body = new byte[(int) bytes.getBodyLength()];
    bytes.readBytes(body);
    return body;
  }

  private static String text(String hex) {
    return new String(HEX.parseHex(hex), StandardCharsets.UTF_8);
  }
}
