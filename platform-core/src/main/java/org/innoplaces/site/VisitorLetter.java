package org.innoplaces.site;

import java.util.Locale;

/**
 * What a visitor wrote, as the form that took it has checked it.
 *
 * @param subject the name of what it is about, for example {@code join}
 * @param name one line
 * @param email one address in lower case; that it is theirs nobody has proved
 * @param organisation one line; empty when they told none
 * @param text plain; lines end with a line feed
 * @param locale the language in which they wrote
 */
public record VisitorLetter(
    String subject, String name, String email, String organisation, String text, Locale locale) {}
