package org.innoplaces.account;

/**
 * Where somebody signs in from.
 *
 * @param address the network address, at most 64 characters are kept
 * @param agent what the browser says that it is, at most 300 characters are kept
 */
public record Browser(String address, String agent) {

  private static final int LONGEST_ADDRESS = 64;
  private static final int LONGEST_AGENT = 300;

  /** Cuts what is longer than what is kept. */
  public Browser {
    address = cut(address, LONGEST_ADDRESS);
    agent = cut(agent, LONGEST_AGENT);
  }

  private static String cut(String text, int most) {
    String known = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ");
    return known.length() <= most ? known : known.substring(0, most);
  }
}
