package org.innoplaces.launcher.assemble;

/** Text as it must be written inside XML. */
final class Xml {

  private Xml() {}

  /** Escapes text for element content and for attributes in double quotes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
