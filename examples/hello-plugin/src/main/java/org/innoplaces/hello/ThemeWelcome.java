package org.innoplaces.hello;

import jakarta.validation.constraints.Size;
import org.innoplaces.content.ContentExtension;
import org.innoplaces.content.Filterable;
import org.innoplaces.content.LongText;
import org.innoplaces.content.Shared;
import org.innoplaces.site.Theme;

/**
 * What we add to every theme, in the JSON under {@code extensions.hello}.
 *
 * @param audience for whom the theme is, the same in every language; lists can be filtered by it
 * @param welcome a word to those who come for the first time, in each language its own
 */
@ContentExtension(of = Theme.class, plugin = HelloPlugin.ID)
public record ThemeWelcome(
    @Shared @Filterable Audience audience, @LongText @Size(max = 300) String welcome) {

  /** For whom a theme is. */
  public enum Audience {
    EVERYBODY,
    BEGINNERS,
    REGULARS
  }
}
