package org.innoplaces.desk;

/**
 * A file that somebody at the desk takes along.
 *
 * @param name what it is called on the reader's disk; whatever a disk or a header could trip over
 *     is taken out
 * @param mediaType with its charset for a text
 * @param content all of it; not copied
 */
public record DeskFile(String name, String mediaType, byte[] content) {

  private static final int LONGEST_NAME = 120;

  /** Makes the name fit for every disk. */
  public DeskFile {
    String plain = name.replaceAll("[\\p{C}/\\\\:*?\"<>|]", " ").strip();
    String tidy = plain.replaceAll("^\\.+", "").replaceAll("\\s+", " ");
    String kept = tidy.isEmpty() ? "file" : tidy;
    name = kept.length() <= LONGEST_NAME ? kept : kept.substring(kept.length() - LONGEST_NAME);
  }
}
