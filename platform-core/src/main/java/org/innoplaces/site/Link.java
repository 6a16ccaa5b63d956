package org.innoplaces.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.innoplaces.content.Ref;

/**
 * A way to somewhere: to an entry, or to an address of this site or another.
 *
 * @param label what the reader sees
 * @param target the entry; leads nowhere while the entry is not published
 * @param path used when there is no target: {@code /themes} within the language, or an https
 *     address
 */
public record Link(
    @NotBlank String label,
    Ref<?> target,
    @Pattern(regexp = "/[^/\\\\].*|/|https://.+", message = "{org.innoplaces.site.path}")
        String path) {}
