package org.innoplaces.media.web;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.innoplaces.media.FileType;
import org.innoplaces.media.FoundFile;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.MediaFile;

/**
 * What is answered to somebody who asks for a file that is there.
 *
 * @param status 200, 206, 304 or 416
 * @param headers all but the length
 * @param range which bytes are sent
 * @param path where they are
 */
record FileAnswer(int status, Map<String, String> headers, ByteRange range, Path path) {

  /** For addresses that may lead to other bytes tomorrow. */
  static final String CACHED_BRIEFLY = "public, max-age=60";

  private static final String CACHED_FOR_EVER = "public, max-age=31536000, immutable";

  /**
   * The answer.
   *
   * @param asked the address as it was asked for
   * @param given the headers of the request by name, null for those that are not there
   */
  static FileAnswer of(FoundFile file, MediaAddress asked, UnaryOperator<String> given) {
    boolean versioned = file.address().version().equals(asked.version());
    Map<String, String> headers = new LinkedHashMap<>();
    String tag = '"' + file.file().sha256() + '"';
    headers.put("ETag", tag);
    headers.put("Cache-Control", versioned ? CACHED_FOR_EVER : CACHED_BRIEFLY);
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put("X-Content-Type-Options", "nosniff");
    ByteRange whole = ByteRange.whole(file.file().size());
    if (isKnown(given.apply("If-None-Match"), tag)) {
      return new FileAnswer(304, headers, whole, file.path());
    }
    describe(file.file(), headers);
    return ranged(whole, tag, given)
        .map(range -> part(range, headers, file))
        .orElse(new FileAnswer(200, headers, whole, file.path()));
  }

  /** Whether the client has the file already (RFC 9110, section 13.1.2). */
  private static boolean isKnown(String tags, String tag) {
    return tags != null && (tags.trim().equals("*") || tags.contains(tag));
  }

  /** Whoever opens the file by itself gets a page that can do nothing. */
  private static void describe(MediaFile file, Map<String, String> headers) {
    Optional<FileType> type = FileType.of(file.mediaType());
    boolean inline = type.filter(FileType::inline).isPresent();
    headers.put("Accept-Ranges", "bytes");
    headers.put("Content-Type", type.map(FileType::mediaType).orElse("application/octet-stream"));
    headers.put(
        "Content-Disposition",
        // RFC 6266: nothing in our names needs to be encoded.
        (inline ? "inline" : "attachment") + "; filename=\"" + file.name() + '"');
    headers.put("Content-Security-Policy", policy(type));
  }

  /** Browsers show a PDF by a part of their own that no sandbox lets in. */
  private static String policy(Optional<FileType> type) {
    return type.filter(FileType.PDF::equals).isPresent()
        ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'"
        : "sandbox; default-src 'none'; style-src 'unsafe-inline'";
  }

  /** The part that is asked for, unless of bytes that the client had before they changed. */
  private static Optional<ByteRange> ranged(
      ByteRange whole, String tag, UnaryOperator<String> given) {
    String condition = given.apply("If-Range");
    boolean holds = condition == null || condition.equals(tag);
    return holds ? whole.part(given.apply("Range")) : Optional.empty();
  }

  private static FileAnswer part(ByteRange range, Map<String, String> headers, FoundFile file) {
    headers.put("Content-Range", range.contentRange());
    return new FileAnswer(range.isEmpty() ? 416 : 206, headers, range, file.path());
  }

  boolean hasBody() {
    return status < 300;
  }
}
