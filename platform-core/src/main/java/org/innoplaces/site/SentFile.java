package org.innoplaces.site;

/**
 * A file that somebody sent with a form; nobody has looked at it yet.
 *
 * @param name what its sender calls it, without folders; may be anything
 * @param content its bytes, not copied
 * @param whole whether these are all of them; not when the form was too large to be taken
 */
public record SentFile(String name, byte[] content, boolean whole) {

  /** Leaves the folders out of the name. */
  public SentFile {
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
