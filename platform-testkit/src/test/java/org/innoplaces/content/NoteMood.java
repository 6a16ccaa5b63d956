package org.innoplaces.content;

import jakarta.validation.constraints.Size;
import java.time.LocalTime;

/** What a plugin of the tests adds to {@link Note}. */
@ContentExtension(of = Note.class, plugin = "hello")
public record NoteMood(
    @Size(max = 10) String mood, @Shared Integer stars, @Shared @Filterable LocalTime until) {}
