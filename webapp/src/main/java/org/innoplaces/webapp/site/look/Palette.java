package org.innoplaces.webapp.site.look;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The colours of one scheme, light or dark, each readable on its ground.
 *
 * @param ground what the page is printed on
 * @param ink text
 * @param accent links, numbers, the main button
 * @param second the second accent
 * @param band what a quotation is printed on: the second accent itself or, in the dark, a trace of
 *     it
 */
public record Palette(Colour ground, Colour ink, Colour accent, Colour second, Colour band) {

  private static final double RAISED = 0.07;
  private static final double QUIET = 0.26;
  private static final double HAIRLINE = 0.72;

  /** The style sheet's own light colours. */
  public static final Palette LIGHT =
      bright(colour("#fbf6ec"), colour("#1e2329"), colour("#a63d22"), colour("#3f5a3c"));

  /** The style sheet's own dark colours. */
  public static final Palette DARK =
      dim(colour("#16191d"), colour("#f3ede1"), colour("#f08a6a"), colour("#9cc295"));

  /** A light scheme; colours that could not be read are brought to the nearest shade that can. */
  public static Palette bright(Colour ground, Colour ink, Colour accent, Colour second) {
    Colour garden = second.readableOn(ground);
    return new Palette(ground, ink.readableOn(ground), accent.readableOn(ground), garden, garden);
  }

  /** A dark scheme, likewise. */
  public static Palette dim(Colour ground, Colour ink, Colour accent, Colour second) {
    Colour garden = second.readableOn(ground);
    return new Palette(
        ground,
        ink.readableOn(ground),
        accent.readableOn(ground),
        garden,
        ground.mixedWith(garden, 0.16));
  }

  /** The custom properties of the style sheet, in the order in which it declares them. */
  Map<String, Colour> properties() {
    Map<String, Colour> properties = new LinkedHashMap<>();
    Colour raised = raised();
    properties.put("ground", ground);
    properties.put("raised", raised);
    properties.put("ink", ink);
    properties.put("quiet", quiet(raised));
    properties.put("accent", accent);
    properties.put("on-accent", accent.inkOf(ground, ink).readableOn(accent));
    properties.put("second", second);
    properties.put("band", band);
    properties.put("on-band", band.inkOf(ground, ink).readableOn(band));
    properties.put("hairline", ink.mixedWith(ground, HAIRLINE));
    return properties;
  }

  /** On a ground of middling brightness the ink can afford no difference. */
  private Colour raised() {
    Colour raised = ground.mixedWith(ink, RAISED);
    return ink.isReadableOn(raised) ? raised : ground;
  }

  private Colour quiet(Colour raised) {
    return Stream.of(QUIET, QUIET / 2)
        .map(share -> ink.mixedWith(ground, share))
        .filter(shade -> shade.isReadableOn(ground) && shade.isReadableOn(raised))
        .findFirst()
        .orElse(ink);
  }

  private static Colour colour(String text) {
    return Colour.parse(text).orElseThrow();
  }
}
