package org.innoplaces.content.manage.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.ManagedEntry;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.PreconditionMissing;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * The entity tag of an entry in a language: the numbers of the newest revisions of the language and
 * of the shared values, for example {@code "fr.4-und.2"}; 0 where there is none.
 */
record HeadTag(Map<String, Integer> heads) {

  private static final String HEADER = "If-Match";
  private static final String STREAM = "([A-Za-z0-9]++(?:_[A-Za-z0-9]++)*+)\\.([0-9]{1,9})";
  private static final Pattern TAG = Pattern.compile("\"" + STREAM + "(?:-" + STREAM + ")?\"");

  HeadTag {
    heads = new TreeMap<>(heads);
  }

  static HeadTag of(ManagedEntry entry, String locale) {
    Map<String, Integer> heads = new TreeMap<>();
    for (String stream : new String[] {locale, Locales.SHARED}) {
      heads.put(stream, entry.draft(stream).map(draft -> draft.number()).orElse(0));
    }
    return new HeadTag(heads);
  }

  /**
   * What a client says that it started from.
   *
   * @param header the value of If-Match; may be null
   */
  static HeadTag required(String header, String locale) {
    if (header == null || header.isBlank() || header.trim().equals("*")) {
      throw new PreconditionMissing(Problem.of("precondition-missing", Source.header(HEADER)));
    }
    Matcher matcher = TAG.matcher(header.trim());
    Map<String, Integer> heads = new TreeMap<>();
    if (matcher.matches()) {
      heads.put(matcher.group(1).replace('_', '-'), Integer.parseInt(matcher.group(2)));
      if (matcher.group(3) != null) {
        heads.put(matcher.group(3).replace('_', '-'), Integer.parseInt(matcher.group(4)));
      }
    }
    if (!heads.containsKey(locale) || !heads.containsKey(Locales.SHARED)) {
      throw new InvalidInput(Problem.of("malformed-etag", Source.header(HEADER), header, locale));
    }
    return new HeadTag(heads);
  }

  /** The value without quotes; the language first. */
  String value() {
    return heads.entrySet().stream()
        .sorted(Map.Entry.comparingByKey((a, b) -> rank(a) - rank(b)))
        .map(head -> head.getKey().replace('-', '_') + "." + head.getValue())
        .collect(Collectors.joining("-"));
  }

  private static int rank(String stream) {
    return stream.equals(Locales.SHARED) ? 1 : 0;
  }
}
