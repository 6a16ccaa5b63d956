package org.innoplaces.contact.mail.mime;

/** Text whose lines a program broke for the way only (RFC 3676), put together again. */
final class FlowedText {

  private FlowedText() {}

  static String of(String text) {
    StringBuilder whole = new StringBuilder();
    int flowing = -1;
    for (String line : text.split("\n", -1)) {
      int depth = depth(line);
      String rest = line.substring(depth);
      String words = rest.startsWith(" ") ? rest.substring(1) : rest;
      boolean goesOn = flowing == depth && !words.equals("-- ");
      if (!goesOn) {
        whole.append(whole.length() == 0 ? "" : "\n");
        whole.append(">".repeat(depth)).append(depth > 0 ? " " : "");
      }
      whole.append(words);
      flowing = words.endsWith(" ") && !words.equals("-- ") ? depth : -1;
    }
    return whole.toString();
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
