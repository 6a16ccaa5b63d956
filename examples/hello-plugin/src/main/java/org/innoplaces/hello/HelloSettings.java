package org.innoplaces.hello;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.innoplaces.settings.Live;
import org.innoplaces.settings.SecretSetting;

/**
 * What administrators can set of us on the desk.
 *
 * @param answers whether a greeting is answered by mail
 * @param days how long the link in that mail is good
 * @param password of a service that we might call; nobody gets to see it
 */
public record HelloSettings(
    @Live @NotNull Boolean answers,
    @Live @NotNull @Min(1) @Max(30) Integer days,
    @SecretSetting @Size(max = 100) String password) {}
