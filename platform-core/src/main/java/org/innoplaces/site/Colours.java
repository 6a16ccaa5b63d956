package org.innoplaces.site;

import jakarta.validation.constraints.Pattern;

/** Colours of a site that replace those of the skin, as {@code #RRGGBB}; all optional. */
public record Colours(
    @Pattern(regexp = HEX, message = HEX_MESSAGE) String ground,
    @Pattern(regexp = HEX, message = HEX_MESSAGE) String groundDark,
    @Pattern(regexp = HEX, message = HEX_MESSAGE) String ink,
    @Pattern(regexp = HEX, message = HEX_MESSAGE) String inkDark,
    @Pattern(regexp = HEX, message = HEX_MESSAGE) String accent,
    @Pattern(regexp = HEX, message = HEX_MESSAGE) String accentDark,
    @Pattern(regexp = HEX, message = HEX_MESSAGE) String second,
    @Pattern(regexp = HEX, message = HEX_MESSAGE) String secondDark) {

  private static final String HEX_MESSAGE = "{org.innoplaces.site.colour}";
  private static final String HEX = "#[0-9A-Fa-f]{6}";
}
