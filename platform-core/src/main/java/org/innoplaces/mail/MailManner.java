package org.innoplaces.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innoplaces.account.EmailAddress;

/**
 * In what manner a mail is written: by whom, where an answer goes, and which mails came before it.
 *
 * @param origin whether a person or a program wrote it
 * @param replyTo the address that an answer goes to; empty for the sender's own
 * @param references Message-IDs of the mails before it, the oldest first; of many, the first and
 *     the last ones stay
 */
public record MailManner(Origin origin, Optional<String> replyTo, List<String> references) {

  /** What most mails are: nobody waits for an answer to them. */
  public static final MailManner NOTICE =
      new MailManner(Origin.NOTICE, Optional.empty(), List.of());

  private static final int MOST_REFERENCES = 10;
  private static final Pattern MESSAGE_ID = Pattern.compile("<[\\x21-\\x7E&&[^<>]]{1,195}>");

  /** Who wrote it, as RFC 3834 wants it to be told. */
  public enum Origin {
    /** The platform, because something happened. */
    NOTICE("auto-generated"),
    /** The platform, because somebody wrote to it. */
    ANSWER("auto-replied"),
    /** A person. */
    PERSON("no");

    private final String told;

    Origin(String told) {
      this.told = told;
    }

    /** What stands behind {@code Auto-Submitted:}. */
    public String told() {
      return told;
    }
  }

  /**
   * Checks what becomes headers, and keeps a copy.
   *
   * @throws IllegalArgumentException when a reference is no Message-ID
   * @throws org.innoplaces.problem.InvalidInput when {@code replyTo} is no address
   */
  public MailManner {
    replyTo = replyTo.map(typed -> EmailAddress.of(typed).value());
    for (String reference : references) {
      if (!MESSAGE_ID.matcher(reference).matches()) {
        throw new IllegalArgumentException("No Message-ID: '" + reference + "'");
      }
    }
    references = fewer(references);
  }

  private static List<String> fewer(List<String> all) {
    if (all.size() <= MOST_REFERENCES) {
      return List.copyOf(all);
    }
    List<String> last = all.subList(all.size() - MOST_REFERENCES + 1, all.size());
    return Stream.concat(all.stream().limit(1), last.stream()).toList();
  }

  /** A program's answer to somebody who wrote. */
  public static MailManner answer() {
    return new MailManner(Origin.ANSWER, Optional.empty(), List.of());
  }

  /** A person's letter. */
  public static MailManner person(Optional<String> replyTo, List<String> references) {
    return new MailManner(Origin.PERSON, replyTo, references);
  }
}
