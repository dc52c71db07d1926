import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Says what the JDK's validator, with its default limits, thinks of documents. Reads lines of schema, tab, document; writes one line for each: valid, invalid
 * or unreadable, or the reason why the schema does not compile. Documents with a DOCTYPE are not read.
 */
public final class SchemaVerdicts {
  private static final Map<String, Schema> SCHEMAS = new HashMap<>();

  private SchemaVerdicts() {}

  public static void main(String[] arguments) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] files = line.split("\t");
      System.out.println(verdict(files[0], files[1]));
    }
  }

  private static String verdict(String schema, String document) throws Exception {
    Validator validator;
    try {
      validator = compiled(schema).newValidator();
    } catch (SAXException refusal) {
      return refusal.getMessage();
    }
    Errors errors = new Errors();
    validator.setErrorHandler(errors);
    SAXParserFactory parsers = SAXParserFactory.newInstance();
    parsers.setNamespaceAware(true);
    parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    XMLReader reader = parsers.newSAXParser().getXMLReader();
    try {
      validator.validate(new SAXSource(reader, new InputSource(new File(document).toURI().toString())));
    } catch (SAXException | java.io.IOException refusal) {
      return "unreadable";
    }
    return errors.count == 0 ? "valid" : "invalid";
  }

  private static Schema compiled(String file) throws SAXException {
    Schema known = SCHEMAS.get(file);
    if (known != null) return known;
    Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(file));
    SCHEMAS.put(file, schema);
    return schema;
  }

  private static final class Errors implements ErrorHandler {
    private int count;

    @Override
    public void warning(SAXParseException remark) {
      count++;
    }

    @Override
    public void error(SAXParseException remark) {
      count++;
    }

    @Override
    public void fatalError(SAXParseException remark) throws SAXException {
      throw remark;
    }
  }
}
