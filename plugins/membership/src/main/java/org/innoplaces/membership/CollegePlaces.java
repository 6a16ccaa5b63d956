package org.innoplaces.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How many of one college are accepted in a cycle.
 *
 * @param value the answer that is kept of those who belong to it
 */
public record CollegePlaces(
    @NotBlank @Size(max = 40) String value, @NotNull @Min(0) @Max(10_000) Integer places) {}
