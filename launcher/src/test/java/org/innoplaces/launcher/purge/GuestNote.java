package org.innoplaces.launcher.purge;

import jakarta.validation.constraints.NotBlank;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.Title;

/** A content type of a plugin. */
@ContentType(name = "guest-note", collection = "guest-notes")
public record GuestNote(@Title @NotBlank String title, String words) {}
