package org.innoplaces.webapp.desk.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Locale;
import org.innoplaces.media.FileType;
import org.innoplaces.media.MediaFile;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** What people are told about a file: {@code #{fileFacts.…}}. */
@Named("fileFacts")
@RequestScoped
public class FileFacts {

  private static final int THOUSAND = 1_000;

  private final DeskVisit visit;

  /** For CDI proxies. */
  protected FileFacts() {
    this(null);
  }

  @Inject
  FileFacts(DeskVisit visit) {
    this.visit = visit;
  }

  /** Type, measures and size in one line. */
  public String line(MediaFile file) {
    String measures = measures(file);
    return type(file) + (measures.isEmpty() ? "" : " · " + measures) + " · " + size(file.size());
  }

  /** What the type is called, for example {@code JPEG}. */
  public String type(MediaFile file) {
    return FileType.of(file.mediaType())
        .map(type -> type == FileType.WEBP ? "WebP" : type.name())
        .orElse(file.mediaType());
  }

  /** Width and height in pixels; an empty text where there are none. */
  public String measures(MediaFile file) {
    return file.width() == null || file.height() == null
        ? ""
        : file.width() + "\u00a0×\u00a0" + file.height();
  }

  /** A number of bytes as people say it. */
  public String size(long bytes) {
    boolean french = visit.getLanguage().equals("fr");
    if (bytes < THOUSAND) {
      return bytes + (french ? "\u00a0o" : "\u00a0B");
    }
    return bytes < (long) THOUSAND * THOUSAND
        ? number(bytes, THOUSAND) + (french ? "\u00a0ko" : "\u00a0kB")
        : number(bytes, THOUSAND * THOUSAND) + (french ? "\u00a0Mo" : "\u00a0MB");
  }

  private String number(long bytes, int unit) {
    double value = (double) bytes / unit;
    NumberFormat format =
        NumberFormat.getNumberInstance(
            visit.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE);
    format.setMaximumFractionDigits(value < 10 ? 1 : 0);
    return format.format(value);
  }
}
