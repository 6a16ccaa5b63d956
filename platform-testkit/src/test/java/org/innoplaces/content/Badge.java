package org.innoplaces.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/** A content type of the tests that is the same in every language. */
@ContentType(name = "badge", collection = "badges")
public record Badge(@Shared @Title @NotBlank String name, @Shared @Positive Integer rank) {}
