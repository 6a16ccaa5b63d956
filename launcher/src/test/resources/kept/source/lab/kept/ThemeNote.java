package lab.kept;

import org.innoplaces.content.ContentExtension;
import org.innoplaces.content.Filterable;
import org.innoplaces.content.Shared;
import org.innoplaces.site.Theme;

@ContentExtension(of = Theme.class, plugin = "kept")
public record ThemeNote(@Shared @Filterable String shelf) {}
