package org.innoplaces.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.innoplaces.http.TidyText;
import org.innoplaces.site.SentFile;

/**
 * What somebody sends us.
 *
 * @param subject the name of a {@link Subject}
 * @param text plain
 * @param files what comes along; often none
 */
public record Writing(Sender sender, String subject, String text, List<SentFile> files) {

  /** Tidies it for keeping. */
  public Writing {
    sender = sender.tidy();
    subject = TidyText.line(subject);
    text = TidyText.lines(text);
    files = List.copyOf(files);
  }

  /** The same without files. */
  public Writing(Sender sender, String subject, String text) {
    this(sender, subject, text, List.of());
  }

  /** The same for the same words and files of the same sender about the same subject. */
  public String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part :
          List.of(sender.email(), sender.name(), sender.organisation(), subject, text)) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      for (SentFile file : files) {
        digest.update(file.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.content());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
