package org.innoplaces.site;

import jakarta.validation.constraints.NotBlank;

/** Where a letter would arrive. */
public record PostalAddress(
    String street, String postalCode, @NotBlank String town, String country) {}
