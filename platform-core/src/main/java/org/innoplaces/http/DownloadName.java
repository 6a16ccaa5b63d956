package org.innoplaces.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header by which a browser stores an answer as a file and never shows it. */
public final class DownloadName {

  /** Its name. */
  public static final String HEADER = "Content-Disposition";

  private DownloadName() {}

  /** Its value for a file whose name may be in any script (RFC 6266, appendix D). */
  public static String of(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + encoded.replace("*", "%2A");
  }
}
