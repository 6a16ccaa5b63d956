package org.innoplaces.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.ErasedPerson;
import org.innoplaces.privacy.ErasureLedger;
import org.innoplaces.privacy.PrivacySettings;

/**
 * The ledger as a file: its first line has the key, every other one an erasure. Digests are
 * HMAC-SHA-256, so that without the file nobody can try names out.
 */
@ApplicationScoped
class FileErasureLedger implements ErasureLedger {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private static final System.Logger LOG = System.getLogger(FileErasureLedger.class.getName());

  private final Path file;
  private SecretKeySpec key;

  protected FileErasureLedger() {
    this.file = null;
  }

  @Inject
  FileErasureLedger(PrivacySettings settings) {
    this.file = settings.ledger();
  }

  @Override
  public synchronized List<ErasedPerson> erased() {
    return lines().stream().skip(1).flatMap(this::read).toList();
  }

  @Override
  public String digest(List<String> words) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      byte[] text = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
    }
  }

  @Override
  public synchronized void add(ErasedPerson person) {
    key();
    JsonArrayBuilder terms = JsonText.array();
    person
        .terms()
        .forEach(
            term ->
                terms.add(
                    JsonText.object().add("words", term.words()).add("digest", term.digest())));
    append(JsonText.object().add("id", person.id().toString()).add("terms", terms).build());
  }

  /** A line that was cut off by a crash belongs to an erasure that was never committed. */
  private Stream<ErasedPerson> read(String line) {
    try {
      return Stream.of(person(JsonText.parse(line)));
    } catch (JsonException | ClassCastException | NullPointerException broken) {
      LOG.log(System.Logger.Level.WARNING, "A line of {0} is no erasure: it is skipped", file);
      return Stream.empty();
    }
  }

  private static ErasedPerson person(JsonObject line) {
    return new ErasedPerson(
        UUID.fromString(line.getString("id")),
        line.getJsonArray("terms").getValuesAs(JsonObject.class).stream()
            .map(term -> new ErasedPerson.Term(term.getInt("words"), term.getString("digest")))
            .toList());
  }

  private synchronized SecretKeySpec key() {
    if (key == null) {
      List<String> lines = lines();
      String written = lines.isEmpty() ? make() : JsonText.parse(lines.get(0)).getString("key");
      key = new SecretKeySpec(Base64.getUrlDecoder().decode(written), ALGORITHM);
    }
    return key;
  }

  private String make() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    append(JsonText.object().add("key", made).build());
    return made;
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void append(JsonObject line) {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      String text = (endsWithLine() ? "" : "\n") + line + "\n";
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private boolean endsWithLine() throws IOException {
    if (Files.size(file) == 0) {
      return true;
    }
    try (RandomAccessFile written = new RandomAccessFile(file.toFile(), "r")) {
      written.seek(written.length() - 1);
      return written.read() == '\n';
    }
  }
}
