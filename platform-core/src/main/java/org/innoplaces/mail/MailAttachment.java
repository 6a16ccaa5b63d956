package org.innoplaces.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A file that goes along with a mail.
 *
 * @param name what readers see; no path
 * @param mediaType such as {@code text/calendar; charset=UTF-8; method=REQUEST}
 * @param content not copied: nobody may change it
 */
public record MailAttachment(String name, String mediaType, byte[] content) {

  /** How many a mail has at most. */
  public static final int MOST = 5;

  /** How many bytes all of a mail have together at most. */
  public static final int MOST_BYTES = 1_000_000;

  private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\p{Cf}/\\\\\"]{1,100}");
  private static final Pattern TYPE =
      Pattern.compile("[a-z]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9.-]+)*");
  private static final int LONGEST_TYPE = 100;

  /**
   * Checks what becomes headers.
   *
   * @throws IllegalArgumentException when it cannot become one
   */
  public MailAttachment {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No name for a file: '" + name + "'");
    }
    if (!TYPE.matcher(mediaType).matches() || mediaType.length() > LONGEST_TYPE) {
      throw new IllegalArgumentException("No media type: '" + mediaType + "'");
    }
  }

  /** How many bytes it has. */
  public int size() {
    return content.length;
  }

  /**
   * Makes sure that they fit into one mail.
   *
   * @throws IllegalArgumentException when there are too many, or they are too large together
   */
  public static void check(List<MailAttachment> attachments) {
    int bytes = attachments.stream().mapToInt(MailAttachment::size).sum();
    if (attachments.size() > MOST || bytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          attachments.size() + " files with " + bytes + " bytes do not fit into a mail");
    }
  }
}
