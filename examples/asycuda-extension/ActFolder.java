import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/**
 * Hands acts to a gateway by the folder that it watches ({@code asycuda-transit watch FOLDER}), and reads its answers. Nothing but the JDK is needed.
 *
 * <p>From the command line: {@code java ActFolder FOLDER STEP REFERENCE OFFICE OFFICER [PATH=VALUE]...}; it ends with 0 where the act was performed, 1 where
 * it was refused.
 */
public final class ActFolder {
  private final Path folder;

  public ActFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Hands an act in and gives the name by which its answer is found. The gateway sees the whole file or none: the bytes go to disk under a name that it
   * ignores, which then becomes the real one.
   */
  public String hand(Act act) throws Exception {
    String name = act.reference() + "-" + act.step() + "-" + UUID.randomUUID();
    Path unfinished = folder.resolve("in").resolve(name + ".xml.tmp");
    try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(act.toXml());
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
    Files.move(unfinished, folder.resolve("in").resolve(name + ".xml"), StandardCopyOption.ATOMIC_MOVE);
    return name;
  }

  /** The answer to an act, where there is one yet; null else. */
  public Act.Answer answer(String name) throws Exception {
    byte[] bytes = read(folder.resolve("out").resolve(name + ".answer.xml"));
    if (bytes == null) {
      bytes = read(folder.resolve("refused").resolve(name + ".fault.xml"));
    }
    return bytes == null ? null : Act.Answer.read(bytes);
  }

  /** Waits for the answer. When none comes in time, the act may still be done later: ask for its answer again, or hand the same act in once more. */
  public Act.Answer await(String name, Duration most) throws Exception {
    Instant end = Instant.now().plus(most);
    for (Act.Answer found = answer(name); ; found = answer(name)) {
      if (found != null) {
        return found;
      }
      if (Instant.now().isAfter(end)) {
        throw new TimeoutException("No answer to " + name + " came within " + most + ". Does the watch of the folder run?");
      }
      Thread.sleep(100);
    }
  }

  private static byte[] read(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException none) {
      return null;
    }
  }

  public static void main(String[] arguments) throws Exception {
    ActFolder folder = new ActFolder(Path.of(arguments[0]));
    Act.Answer answer = folder.await(folder.hand(Act.of(arguments, 1)), Duration.ofSeconds(60));
    System.out.println(answer);
    System.exit(answer.isRefused() ? 1 : 0);
  }
}
