package org.innoplaces.media.action;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.media.FileType;

/** What a sender says about a file, which must not differ from what its bytes are. */
final class Claim {

  /** What programs say that do not know. */
  private static final Set<String> SILENT =
      Set.of("", "application/octet-stream", "binary/octet-stream", "*/*");

  private static final Pattern EXTENSION = Pattern.compile(".*\\.([A-Za-z][A-Za-z0-9]{1,4})");

  private final Optional<String> mediaType;
  private final boolean byName;

  /** The name counts, and the type when one is told. */
  Claim(Optional<String> mediaType) {
    this(mediaType.map(Claim::plain).filter(type -> !SILENT.contains(type)), true);
  }

  private Claim(Optional<String> mediaType, boolean byName) {
    this.mediaType = mediaType;
    this.byName = byName;
  }

  /** A sender who claims nothing: then the name is corrected and not refused. */
  static Claim nothing() {
    return new Claim(Optional.empty(), false);
  }

  private static String plain(String type) {
    String plain = type.replaceAll(";.*", "").trim().toLowerCase(Locale.ROOT);
    return plain.equals("image/jpg") || plain.equals("image/pjpeg") ? "image/jpeg" : plain;
  }

  /** Refuses a file that lies about its type, in its name or beside it. */
  void check(Candidate candidate, FileType type) {
    mediaType
        .filter(claimed -> !claimed.equals(type.mediaType()))
        .ifPresent(
            claimed -> {
              throw candidate.refuse("lies", claimed, type.mediaType());
            });
    Matcher name = EXTENSION.matcher(candidate.name().trim());
    if (byName
        && name.matches()
        && !type.extensions().contains(name.group(1).toLowerCase(Locale.ROOT))) {
      throw candidate.refuse("lies", "." + name.group(1), type.mediaType());
    }
  }
}
