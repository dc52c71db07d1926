import javax.jms.BytesMessage;
import javax.jms.Connection;
import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.MessageConsumer;
import javax.jms.Session;
import org.apache.activemq.ActiveMQConnectionFactory;

/**
 * Hands acts to a gateway by a local queue of ActiveMQ ({@code actQueue} of the library), and reads its answers by their correlation ids. It needs the client
 * of ActiveMQ Classic 5.
 *
 * <p>From the command line: {@code java ActQueue URL ACTS ANSWERS STEP REFERENCE OFFICE OFFICER [PATH=VALUE]...}, where ACTS and ANSWERS are the two queues.
 */
public final class ActQueue implements AutoCloseable {
  private final Connection connection;
  private final Session session;
  private final String acts;
  private final String answers;

  public ActQueue(String url, String acts, String answers) throws JMSException {
    connection = new ActiveMQConnectionFactory(url).createConnection();
    connection.start();
    session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
    this.acts = acts;
    this.answers = answers;
  }

  /** Sends an act (persistent, as is the default) and gives the id by which its answer is found. */
  public String hand(Act act) throws Exception {
    BytesMessage message = session.createBytesMessage();
    message.writeBytes(act.toXml());
    session.createProducer(session.createQueue(acts)).send(message);
    return message.getJMSMessageID();
  }

  /** Waits so many milliseconds for the answer; null where none came: it stays in its queue for the next call. */
  public Act.Answer await(String id, long milliseconds) throws Exception {
    try (Consumer answer = new Consumer(session.createConsumer(session.createQueue(answers), "JMSCorrelationID = '" + id + "'"))) {
      Message message = answer.consumer().receive(milliseconds);
      if (message == null) {
        return null;
      }
      byte[] bytes = new byte[(int) ((BytesMessage) message).getBodyLength()];
      ((BytesMessage) message).readBytes(bytes);
      return Act.Answer.read(bytes);
    }
  }

  private record Consumer(MessageConsumer consumer) implements AutoCloseable {
    @Override
    public void close() throws JMSException {
      consumer.close();
    }
  }

  @Override
  public void close() throws JMSException {
    connection.close();
  }

  public static void main(String[] arguments) throws Exception {
    Act.Answer answer;
    try (ActQueue queue = new ActQueue(arguments[0], arguments[1], arguments[2])) {
      answer = queue.await(queue.hand(Act.of(arguments, 3)), 60_000);
    }
    System.out.println(answer == null ? "no answer" : answer);
    System.exit(answer == null || answer.isRefused() ? 1 : 0);
  }
}
