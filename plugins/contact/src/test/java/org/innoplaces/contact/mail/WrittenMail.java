package org.innoplaces.contact.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A mail written for the tests, with what is expected of it.
 *
 * @param filing where it belongs
 * @param holds what its own words hold
 * @param lacks what they do not hold
 */
public record WrittenMail(String name, String filing, List<String> holds, List<String> lacks) {

  private static final String FOLDER = "/mails/";

  /** All of them. */
  public static List<WrittenMail> all() {
    return new String(bytes("expected.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" :: ", 4))
        .map(row -> new WrittenMail(row[0], row[1], parts(row[2]), parts(row[3])))
        .toList();
  }

  /** The one of that name. */
  public static WrittenMail named(String name) {
    return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split(" \\| ")).filter(part -> !part.equals("-")).toList();
  }

  /** As it comes over the wire, with these words in the places of their names. */
  public byte[] raw(Map<String, String> places) {
    String raw = new String(bytes(name + ".eml"), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> place : places.entrySet()) {
      raw = raw.replace("@@" + place.getKey() + "@@", place.getValue());
    }
    return raw.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = WrittenMail.class.getResourceAsStream(FOLDER + file)) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Its name. */
  @Override
  public String toString() {
    return name;
  }
}
