package org.innoplaces.site;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.innoplaces.content.LongText;

/**
 * Who answers for a site, as French law wants it told (loi pour la confiance dans l'économie
 * numérique, article 1-1).
 *
 * @param director the person who is responsible for what is published
 * @param host who keeps the machines: name and address
 */
public record Publisher(
    @NotBlank String name,
    @LongText String address,
    @Email String email,
    String phone,
    String director,
    @LongText String host) {}
