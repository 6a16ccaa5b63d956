package org.innoplaces.membership;

import java.util.Locale;
import java.util.Optional;

/**
 * Who applies, as they say.
 *
 * @param name one line; empty in a draft without one
 * @param email in lower case
 * @param phone E.164; empty when they gave none
 * @param organisation one line; often empty
 * @param locale the language in which they apply
 */
public record Applicant(
    String name, String email, Optional<PhoneNumber> phone, String organisation, Locale locale) {}
