import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;

/**
 * An act of an officer as the gateway takes it: the step, who acted where and when on which movement, and the facts of the step.
 *
 * <p>Facts are named by their paths, in the order of the schema of the step (xsd/acts): {@code crossing.office}, {@code crossing.side}, ... An act without an
 * id of its own is known by office, reference and step, so that telling it twice does it once; an office that does a step twice gives {@code actId}.
 */
public record Act(
    String step, String actId, String reference, String office, String officer, OffsetDateTime actAt, Map<String, String> facts) {
  private static final String NAMESPACE = "urn:asycuda-transit:v1";
  private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  /** The bytes of the act file. */
  public byte[] toXml() throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement(step);
    xml.writeDefaultNamespace(NAMESPACE);
    if (actId != null) {
      write(xml, "actId", actId);
    }
    write(xml, "reference", reference);
    write(xml, "office", office);
    write(xml, "officer", officer);
    write(xml, "actAt", actAt.format(INSTANT));
    write(xml, "facts", tree(facts));
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
    return bytes.toByteArray();
  }

  private static void write(XMLStreamWriter xml, String name, Object value) throws XMLStreamException {
    xml.writeStartElement(name);
    if (value instanceof Map<?, ?> children) {
      for (Map.Entry<?, ?> child : children.entrySet()) {
        write(xml, (String) child.getKey(), child.getValue());
      }
    } else {
      xml.writeCharacters((String) value);
    }
    xml.writeEndElement();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(Map<String, String> facts) {
    Map<String, Object> root = new LinkedHashMap<>();
    facts.forEach(
        (path, value) -> {
          Map<String, Object> at = root;
          String[] names = path.split("\\.");
          for (int depth = 0; depth < names.length - 1; depth++) {
            at = (Map<String, Object>) at.computeIfAbsent(names[depth], name -> new LinkedHashMap<String, Object>());
          }
          at.put(names[names.length - 1], value);
        });
    return root;
  }

  /** What became of an act. {@code outcome}: performed, repeated (it was done before) or refused; a refusal has a code and says what to do. */
  public record Answer(
      String outcome, String actId, String code, String reasonEn, String reasonFr, List<String> remarks) {
    public boolean isRefused() {
      return outcome.equals("refused");
    }

    /** Reads the bytes of an answer or of a fault file. A DOCTYPE is never read. */
    public static Answer read(byte[] bytes) throws Exception {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
      return new Answer(
          text(root, "outcome"), text(root, "actId"), text(root, "code"), text(root, "reasonEn"), text(root, "reasonFr"), remarks(root));
    }

    /** The places that were refused, each with its reason. */
    private static List<String> remarks(Element root) {
      List<String> found = new ArrayList<>();
      for (var child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Element error && "error".equals(error.getLocalName())) {
          found.add(text(error, "pointer") + " " + text(error, "reasonEn"));
        }
      }
      return found;
    }

    private static String text(Element root, String name) {
      for (var child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (name.equals(child.getLocalName())) {
          return child.getTextContent();
        }
      }
      return null;
    }

    @Override
    public String toString() {
      return isRefused() ? outcome + " " + code + " " + reasonEn + " " + String.join(" ", remarks) : outcome + " " + actId;
    }
  }

  /** An act from the arguments of a program: STEP REFERENCE OFFICE OFFICER [PATH=VALUE]... */
  static Act of(String[] arguments, int from) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (int at = from + 4; at < arguments.length; at++) {
      String[] fact = arguments[at].split("=", 2);
      facts.put(fact[0], fact[1]);
    }
    return new Act(
        arguments[from], null, arguments[from + 1], arguments[from + 2], arguments[from + 3], OffsetDateTime.now(), facts);
  }
}
