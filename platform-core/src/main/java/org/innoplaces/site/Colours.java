package org.innoplaces.site;

import jakarta.validation.constraints.Pattern;

/** Colours of a site that replace those of the skin, as {@code #RRGGBB}; all optional. */
public record Colours(
    @Pattern(regexp = HEX) String ground,
    @Pattern(regexp = HEX) String groundDark,
    @Pattern(regexp = HEX) String ink,
    @Pattern(regexp = HEX) String inkDark,
    @Pattern(regexp = HEX) String accent,
    @Pattern(regexp = HEX) String accentDark,
    @Pattern(regexp = HEX) String second,
    @Pattern(regexp = HEX) String secondDark) {

  private static final String HEX = "#[0-9A-Fa-f]{6}";
}
