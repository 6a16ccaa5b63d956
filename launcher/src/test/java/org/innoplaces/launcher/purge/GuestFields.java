package org.innoplaces.launcher.purge;

import org.innoplaces.content.ContentExtension;
import org.innoplaces.content.Filterable;
import org.innoplaces.content.Ref;
import org.innoplaces.content.Shared;
import org.innoplaces.site.Person;
import org.innoplaces.site.Theme;

/** Fields that a plugin adds to themes. */
@ContentExtension(of = Theme.class, plugin = "guestbook")
public record GuestFields(
    @Shared @Filterable String room, @Shared Ref<Person> host, String welcome) {}
