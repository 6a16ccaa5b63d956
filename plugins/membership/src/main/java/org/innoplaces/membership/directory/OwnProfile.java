package org.innoplaces.membership.directory;

/**
 * A profile, as its member sees it.
 *
 * @param version 0 before it was first saved
 * @param published whether a text of the site names the person, so that the name stays public
 */
public record OwnProfile(int version, ProfileFields fields, boolean published) {}
