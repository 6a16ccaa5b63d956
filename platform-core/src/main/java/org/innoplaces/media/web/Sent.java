package org.innoplaces.media.web;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;

/**
 * The body of a request that is a file.
 *
 * @param body not read yet
 * @param mediaType what the sender says that it is
 * @param length how long the sender says that it is; -1 when nothing is said
 */
record Sent(InputStream body, Optional<String> mediaType, long length) {

  static Sent of(HttpHeaders headers, InputStream body) {
    MediaType type = headers.getMediaType();
    if (type != null && isForm(type)) {
      throw new NotSupportedException();
    }
    InputStream bytes = body == null ? InputStream.nullInputStream() : body;
    return new Sent(bytes, Optional.ofNullable(type).map(MediaType::toString), length(headers));
  }

  /** A form is not a file, and the parts of one would have to be kept before they are looked at. */
  private static boolean isForm(MediaType type) {
    return type.getType().equals("multipart")
        || MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
            && !type.isWildcardSubtype();
  }

  private static long length(HttpHeaders headers) {
    try {
      String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
      return length == null ? -1 : Long.parseLong(length.trim());
    } catch (NumberFormatException malformed) {
      return -1;
    }
  }
}
