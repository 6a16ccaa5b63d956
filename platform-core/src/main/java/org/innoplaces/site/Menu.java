package org.innoplaces.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.innoplaces.content.ContentType;
import org.innoplaces.content.Title;

/** A list of ways through the site; the templates ask for menus by their slug. */
@ContentType(name = "menu", collection = "menus")
public record Menu(@Title @NotBlank String title, List<@Valid Link> items) {}
