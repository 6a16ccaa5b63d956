package org.innoplaces.webapp.desk.library;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.innoplaces.media.Upload;

/**
 * The parts of a form that holds files, read one after the other while they arrive: nothing is kept
 * here, neither in memory nor on the disk.
 */
final class SentFiles {

  /** The longest value of a field that is no file. */
  private static final int LONGEST_VALUE = 4_096;

  private static final int LONGEST_HEAD = 8_192;

  private final FileItemInputIterator parts;

  private SentFiles(FileItemInputIterator parts) {
    this.parts = parts;
  }

  /** One part: a field with its value, or a file. */
  record Part(String field, String value, Optional<Upload> file) {}

  /**
   * Starts to read a form.
   *
   * @param most how many bytes the whole form may have; who says that there are more is refused at
   *     once
   * @throws IOException when there is no form, or too large a one
   */
  static SentFiles of(HttpServletRequest request, long most) throws IOException {
    JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> form =
        new JakartaServletFileUpload<>();
    form.setHeaderCharset(StandardCharsets.UTF_8);
    form.setMaxSize(most);
    form.setMaxPartHeaderSize(LONGEST_HEAD);
    return new SentFiles(form.getItemIterator(request));
  }

  /** The next part; what is left of the one before is passed over. */
  Optional<Part> next() throws IOException {
    while (parts.hasNext()) {
      FileItemInput part = parts.next();
      String name = part.getName();
      if (part.isFormField() || name == null) {
        return Optional.of(new Part(part.getFieldName(), value(part), Optional.empty()));
      }
      // A field for files in which nothing was chosen comes as a file without a name.
      if (!name.isEmpty()) {
        Optional<String> type = Optional.ofNullable(part.getContentType());
        Upload upload = new Upload(part.getInputStream(), name, type, Optional.empty());
        return Optional.of(new Part(part.getFieldName(), "", Optional.of(upload)));
      }
    }
    return Optional.empty();
  }

  private static String value(FileItemInput part) throws IOException {
    try (InputStream bytes = part.getInputStream()) {
      return new String(bytes.readNBytes(LONGEST_VALUE), StandardCharsets.UTF_8);
    }
  }
}
