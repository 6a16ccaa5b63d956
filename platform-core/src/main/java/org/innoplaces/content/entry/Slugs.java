package org.innoplaces.content.entry;

import com.github.slugify.Slugify;
import java.util.regex.Pattern;
import org.innoplaces.content.BareText;

/** The readable part of an address: lower-case letters, digits and single hyphens. */
public final class Slugs {

  private static final int LONGEST = 120;
  private static final Pattern VALID = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
  private static final Slugify SLUGIFY =
      Slugify.builder().customReplacement("’", "-").customReplacement("'", "-").build();

  private Slugs() {}

  /** Whether the text may be a slug; at most 120 characters. */
  public static boolean isValid(String text) {
    return text.length() <= LONGEST && VALID.matcher(text).matches();
  }

  /** A slug for a title; {@code entry} when the title has nothing to make one of. */
  public static String of(String title) {
    String slug = SLUGIFY.slugify(BareText.of(title)).replace('_', '-').replaceAll("-{2,}", "-");
    String cut = slug.length() <= LONGEST - 4 ? slug : slug.substring(0, LONGEST - 4);
    String trimmed = cut.replaceAll("^-|-$", "");
    return isValid(trimmed) ? trimmed : "entry";
  }
}
