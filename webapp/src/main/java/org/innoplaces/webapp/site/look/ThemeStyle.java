package org.innoplaces.webapp.site.look;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The small style sheet by which an instance's settings recolour the site.
 *
 * @param css empty when the settings name no colour
 */
public record ThemeStyle(String css) {

  private static final String DARK_SUFFIX = "Dark";

  /**
   * Writes the style sheet.
   *
   * @param colours of the site settings: {@code accent}, {@code accentDark}, {@code second}, …;
   *     what is absent or malformed keeps the style sheet's own colour
   */
  public static ThemeStyle of(Map<?, ?> colours) {
    return new ThemeStyle(
        scheme("not all and (prefers-color-scheme:dark)", light(colours), Palette.LIGHT)
            + scheme("(prefers-color-scheme:dark)", dark(colours), Palette.DARK));
  }

  /** The light scheme of these colours. */
  public static Palette light(Map<?, ?> colours) {
    Palette own = Palette.LIGHT;
    return Palette.bright(
        chosen(colours, "ground", own.ground()),
        chosen(colours, "ink", own.ink()),
        chosen(colours, "accent", own.accent()),
        chosen(colours, "second", own.second()));
  }

  /** The dark scheme; an accent that is given for the light one only is brightened for this one. */
  public static Palette dark(Map<?, ?> colours) {
    Palette own = Palette.DARK;
    return Palette.dim(
        chosen(colours, "ground" + DARK_SUFFIX, own.ground()),
        chosen(colours, "ink" + DARK_SUFFIX, own.ink()),
        chosen(colours, "accent" + DARK_SUFFIX, chosen(colours, "accent", own.accent())),
        chosen(colours, "second" + DARK_SUFFIX, chosen(colours, "second", own.second())));
  }

  /** Changes whenever the style sheet does; part of its address. */
  public String version() {
    CRC32 sum = new CRC32();
    sum.update(css.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  private static Colour chosen(Map<?, ?> colours, String name, Colour own) {
    return Colour.parse(colours.get(name)).orElse(own);
  }

  private static String scheme(String media, Palette palette, Palette own) {
    return palette.equals(own) ? "" : "@media " + media + "{:root{" + css(palette) + "}}\n";
  }

  private static String css(Palette palette) {
    return palette.properties().entrySet().stream()
        .map(property -> "--" + property.getKey() + ":" + property.getValue())
        .collect(Collectors.joining(";"));
  }
}
