package org.innoplaces.media.action;

import java.text.Normalizer;
import java.util.Locale;
import org.innoplaces.media.FileType;

/** Makes a name that can stand in an address and on any disk, and that tells the true type. */
final class FileName {

  private static final int MOST = 80;

  private FileName() {}

  /** {@code "C:\\Été à l’atelier.JPEG"} becomes {@code Ete-a-l-atelier.jpeg}. */
  static String of(String name, FileType type) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String extension = dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean truthful = type.extensions().contains(extension);
    String stem = plain(dot > 0 ? last.substring(0, dot) : last);
    return stem + "." + (truthful ? extension : type.extensions().get(0));
  }

  private static String plain(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String tame = bare.replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^[-_]+|[-_]+$", "");
    return tame.isEmpty() ? "file" : tame.substring(0, Math.min(MOST, tame.length()));
  }
}
